"""Milliseconds of CPU to read one report of each format, with trafilatura and pypdf alone as peers.

All in one run and in this process, parsers imported and warm, the least of several rounds; then how fast
files go through the child process, by the clock, since there the two processes work in turns:
    python -m tests.benchmarks.bench_formats
"""

import io
import time
from collections.abc import Callable
from functools import partial

from pypdf import PdfReader
from trafilatura import bare_extraction

from reader.library.formats import load_bytes
from reader.library.importing.reading_process import ReadingProcess
from tests.library.formats import exports, samples
from tests.library.formats.pdf.test_articles import column
from tests.library.formats.pdfs import pdf
from tests.library.formats.samples import OTHER, PARAGRAPHS, TITLE

ROUNDS = 7
THROUGH_CHILD = 100

LONG = tuple(f"{number}. {paragraph}" for number in range(8) for paragraph in (*PARAGRAPHS, *OTHER))
"""Eighty paragraphs, some 2,500 words: a long report."""


def long_page() -> bytes:
    links = "".join(f'<li><a href="/{n}">Another story number {n} of the day</a></li>' for n in range(300))
    return samples.page(LONG).replace("<aside>", f"<aside><ul>{links}</ul>").encode()


def long_pdf() -> bytes:
    pages = [column(LONG[start : start + 10], 50, 740, 95) for start in range(0, len(LONG), 10)]
    return pdf(pages, title=TITLE)


FORMATS: dict[str, Callable[[], bytes]] = {
    "txt": lambda: "\n\n".join(LONG).encode(),
    "md": lambda: b"# Title\n\n" + "\n\n".join(LONG).encode(),
    "html": long_page,
    "mhtml": samples.mhtml,
    "webarchive": samples.webarchive,
    "pdf": long_pdf,
    "docx": lambda: samples.word(LONG),
    "nexis": exports.nexis,
    "odt": samples.opendocument,
    "rtf": samples.rtf,
    "epub": samples.epub,
    "eml": samples.message,
    "csv": exports.table,
    "json": exports.objects,
    "rss": exports.rss,
    "nitf": exports.nitf,
    "newsml": exports.newsml,
    "ninjs": exports.ninjs,
    "factiva": exports.factiva,
    "proquest": exports.proquest,
    "warc": exports.warc,
}


def main() -> None:
    """Print the table."""
    for name, make in FORMATS.items():
        data = make()
        taken = _least(partial(load_bytes, data, "x"))
        print(f"{name:<12}{len(data) / 1024:8.0f} kB {taken:8.2f} ms")
    page, document = long_page(), long_pdf()
    peer_page = _least(lambda: bare_extraction(page, with_metadata=True))
    peer_pdf = _least(lambda: [sheet.extract_text() for sheet in PdfReader(io.BytesIO(document)).pages])
    own_page, own_pdf = _least(partial(load_bytes, page, "x")), _least(partial(load_bytes, document, "x"))
    print(f"html: trafilatura {peer_page:.1f} ms, ours {own_page:.1f} ms, ratio {own_page / peer_page:.2f}")
    print(f"pdf: pypdf alone {peer_pdf:.1f} ms, ours {own_pdf:.1f} ms, ratio {own_pdf / peer_pdf:.2f}")
    _print_child(page)


def _print_child(page: bytes) -> None:
    with ReadingProcess() as process:
        started = time.perf_counter()
        process.load_bytes(samples.text(), "first.txt")
        first = time.perf_counter() - started
        process.load_bytes(page, "warm.html")
        started = time.perf_counter()
        for _ in range(THROUGH_CHILD):
            process.load_bytes(page, "page.html")
        each = (time.perf_counter() - started) / THROUGH_CHILD
    print(f"child process: first file {first * 1000:.0f} ms, then {each * 1000:.1f} ms a page by the clock")


def _least(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times) * 1000


if __name__ == "__main__":
    main()
