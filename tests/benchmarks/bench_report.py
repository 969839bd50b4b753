"""How long a report takes beside what Qt needs to print the same text; whole processes: bench_process.

CPU time, all in one run, the least of several rounds:
    python -m tests.benchmarks.bench_report
"""

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import combinations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.library.formats import load
from reader.paths import seeds
from reader.report.build import build
from reader.report.export import Format, export
from reader.report.writers.pdf.data import to_pdf
from reader.text.model import Article
from reader.ui.look.fonts import load_fonts

ROUNDS = 5
TWO = ("ostrel-gazette.txt", "wendlemere-ledger.txt")
ALL = (*TWO, "radio-tamaray.txt", "tern-agency.txt", "harbour-courier.html")


def main() -> None:
    """Print the table."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    load_fonts()
    first, second = (_article(name) for name in TWO)
    two = [compare(first, second)]
    _print_formats(two)
    _print_peer(two)
    articles = [_article(name) for name in ALL]
    every = [compare(left, right) for left, right in combinations(articles, 2)]
    print(f"{'five reports, ten pairs':<34}{_least(lambda: to_pdf(build(every)), 1):9.0f} ms")
    application.shutdown()


def _print_formats(two: list[Comparison]) -> None:
    for form in Format:
        if form is not Format.PDF:
            taken = _least(partial(export, two, form))
            print(f"{f'two reports, {form}':<34}{taken:9.1f} ms")


def _print_peer(two: list[Comparison]) -> None:
    """Qt's own printing of the same report as HTML: without level rows, links, outline or embedded title."""
    page = export(two, Format.HTML).decode()
    ours, peer = _least(lambda: to_pdf(build(two))), _least(lambda: _printed_by_qt(page))
    print(f"{'two reports, pdf':<34}{ours:9.1f} ms")
    print(f"{'the same HTML, QTextDocument.print_':<34}{peer:9.1f} ms   ours: {ours / peer:.2f} x as long")


def _printed_by_qt(page: str) -> bytes:
    document = QTextDocument()
    document.setHtml(page)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    document.print_(writer)
    return bytes(buffer.data().data())


def _article(name: str) -> Article:
    return load(seeds() / name)[0].article


def _least(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    work()
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken) * 1000


if __name__ == "__main__":
    main()
