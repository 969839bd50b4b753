"""Two 100,000-word reports with 5,000 marks on screen, against QTextBrowser with extra selections.

CPU milliseconds, least of several rounds, all in one run:
    python -m tests.benchmarks.bench_view
"""

import os
import time
from collections.abc import Callable
from itertools import count, product

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit

from reader.compare.arrangement.outline import outline
from reader.compare.model import Comparison, Degree, Pair, Reading, Share
from reader.compare.side import Both, Side
from reader.compare.telling import Op, OpKind, PairDetails
from reader.text.model import Article, Kind, Sentence, Span
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import Choice
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.pane.marks import Marks
from reader.ui.comparison.pane.measures import face
from reader.ui.look.fonts import load_fonts, reading_font
from reader.ui.look.theme import LIGHT

WORDS, MARKS, WORDS_A_SENTENCE, SENTENCES_A_PARAGRAPH = 100_000, 5_000, 20, 3
SIZE = (1280, 800)
ROUNDS = 5
OPENING_LIMIT, REPAINT_LIMIT, HIGHLIGHT_LIMIT, PEER_RATIO = 150.0, 8.0, 15.0, 5.0


def report(seed: int) -> Reading:
    """A report of WORDS words in short paragraphs, words drawn from a small invented vocabulary."""
    state = count(seed * 7919 + 1)
    vocabulary = [
        "".join(parts) for parts in product(("ha", "mor", "te"), ("ra", "no", "s"), ("n", "ke", "t"))
    ]
    parts: list[str] = []
    sentences: list[Sentence] = []
    at = 0
    for index in range(WORDS // WORDS_A_SENTENCE):
        drawn = ((next(state) * 2654435761 >> 7) % len(vocabulary) for _ in range(WORDS_A_SENTENCE))
        words = [vocabulary[k] for k in drawn]
        text = " ".join(words).capitalize() + "."
        sentences.append(Sentence(index, Span(at, at + len(text)), Kind.BODY, index // SENTENCES_A_PARAGRAPH))
        separator = "\n\n" if index % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1 else " "
        parts += [text, separator]
        at += len(text) + len(separator)
    return Reading(Article("".join(parts)), tuple(sentences))


def comparison() -> Comparison:
    """Every sentence paired with its neighbour across, one stretch of words replaced in each: MARKS marks."""
    left, right = report(1), report(2)
    every = max(1, len(left.sentences) // MARKS)
    pairs = tuple(
        Pair(n + 1, (i,), (i,), 2.0, Degree.REWORDED, details=PairDetails(ops=_ops(left, right, i)))
        for n, i in enumerate(range(0, len(left.sentences), every))
    )
    paired = {p.left[0] for p in pairs}
    alone = tuple(i for i in range(len(left.sentences)) if i not in paired)
    return Comparison(left, right, pairs, (), Both(alone, alone), (), Share(0, 0), Share(0, 0))


def _ops(left: Reading, right: Reading, i: int) -> tuple[Op, ...]:
    a, b = left.sentences[i].span, right.sentences[i].span
    return (
        Op(OpKind.SAME, Span(a.start, a.start + 20), Span(b.start, b.start + 20)),
        Op(OpKind.REPLACED, Span(a.start + 21, a.start + 40), Span(b.start + 21, b.start + 40)),
        Op(OpKind.SAME, Span(a.start + 41, a.end), Span(b.start + 41, b.end)),
    )


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The least CPU time of several rounds, in milliseconds."""
    found = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found) * 1000


def opening(view: ComparisonView, made: Comparison) -> float:
    """From a comparison that is ready to the first picture of it."""

    def once() -> None:
        view.show_comparison(made)
        view.grab()

    return cpu(once)


def repainting(view: ComparisonView) -> float:
    """One picture of both panes and the bands while scrolling down in text already seen."""
    pane = view.page.panes.left
    steps = count()

    def once() -> None:
        pane.scroll_to(2000 + next(steps) % 2)
        QApplication.processEvents()
        for part in (*view.page.panes, view.page.gutter, view.page.overview):
            part.repaint()

    return cpu(once, 20)


def highlighting(made: Comparison) -> float:
    """All marks of both reports worked out anew, and drawn where they are in sight."""
    spread = Spread(outline(made), Choice(), face(1.0))
    spread.set_widths(Both(500.0, 500.0), face(1.0))
    shown = {side: spread.columns.of(side).settle_between(0, SIZE[1]) for side in Side}

    def once() -> None:
        for side, column in spread.columns.items():
            column.marks = Marks(spread.outline, side)
            for row in shown[side]:
                column._inks.pop(row, None)  # the marks anew, the text as it is set
                column.inks(row)

    return cpu(once)


def peer_highlighting(made: Comparison) -> float:
    """The same marks as extra selections of two QTextBrowsers."""
    browsers = {side: QTextBrowser() for side in Side}
    style = QTextCharFormat()
    style.setBackground(QColor(LIGHT.a_word))
    for side, browser in browsers.items():
        browser.setFont(reading_font())
        browser.resize(SIZE[0] // 2, SIZE[1])
        browser.setPlainText(made.of(side).article.text)
        browser.show()
        browser.document().size()

    def once() -> None:
        for side, browser in browsers.items():
            browser.setExtraSelections(
                [
                    _selection(browser, op.of(side), style)
                    for pair in made.pairs
                    for op in pair.ops
                    if op.kind is OpKind.REPLACED
                ]
            )

    return cpu(once)


def _selection(browser: QTextBrowser, span: Span, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(browser.document())
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
    found = QTextEdit.ExtraSelection()
    found.cursor, found.format = cursor, style
    return found


def main() -> None:
    """Print the table; the last column is the limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load_fonts()
    made = comparison()
    view = ComparisonView()
    view.resize(*SIZE)
    view.show()
    opened, repainted = opening(view, made), repainting(view)
    resized = cpu(lambda: (view.resize(1180, 800), view.grab(), view.resize(*SIZE), view.grab())) / 2
    highlighted, peer = highlighting(made), peer_highlighting(made)
    print(f"two reports of {WORDS:,} words, {len(made.pairs):,} pairs; CPU ms")
    for name, value, limit in (
        ("opening", opened, OPENING_LIMIT),
        ("repaint", repainted, REPAINT_LIMIT),
        ("resize", resized, OPENING_LIMIT),
        ("highlighting", highlighted, HIGHLIGHT_LIMIT),
    ):
        print(f"{name:28}{value:8.1f}   at most {limit:.0f}")
    ratio = f"{peer / highlighted:.1f} times ours, at least {PEER_RATIO:.0f}"
    print(f"{'QTextBrowser, highlighting':28}{peer:8.1f}   {ratio}")
    application.quit()


if __name__ == "__main__":
    main()
