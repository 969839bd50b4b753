from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.comparison import compare
from reader.compare.model import Reading
from reader.compare.side import Side
from reader.text.model import Article, Kind
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.pane.marks import Tone
from reader.ui.comparison.pane.text_column import TextColumn
from tests.ui.comparison.making import Joined, compared, reading

LONG = "Paragraph {n} of a report that is far too long to be set at once, "
PARAGRAPHS = [[LONG.format(n=n) + "and so it goes on, " * (n % 9) + "."] for n in range(700)]


def test_what_is_in_sight_is_found_without_asking_each_of_thousands_of_sentences(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [["The same line stands here again, and that is all of it."]] * 4_000
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_comparison(compared(all_asides(lines, "X"), all_asides(lines, "Y"), []))
    QApplication.processEvents()
    asked, extent = list[object](), TextColumn.extent

    def counted(column: TextColumn, sentences: tuple[int, ...]) -> tuple[float, float] | None:
        asked.append(sentences)
        return extent(column, sentences)

    monkeypatch.setattr(TextColumn, "extent", counted)
    assert view.page.panes.of(Side.LEFT).in_sight() is not None
    assert len(asked) < 100


def test_a_report_too_long_to_be_compared_is_shown_without_marks(qtbot: QtBot) -> None:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    text = "31 December 2019, and then the year was over.\n" * 26_000
    view.show_comparison(compare(Article("The ferry left. It rained."), Article(text)))
    for side, words in ((Side.LEFT, "The ferry left. It rained."), (Side.RIGHT, text)):
        column = view.page.panes.of(side).column
        assert column is not None
        assert "".join(
            "".join(column.reading.text(n) for p in column.pieces for n in p.sentences).split()
        ) == ("".join(words.split()))
        assert {column.marks.tone(s.index) for s in column.reading.sentences} == {Tone.PLAIN}


def all_asides(lines: list[list[str]], source: str) -> Reading:
    """A report of nothing but captions, which are folded into one row."""
    found = reading(lines, source)
    return replace(found, sentences=tuple(replace(s, kind=Kind.CAPTION) for s in found.sentences))


def long_view(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    links = [Joined((n,), (n,)) for n in range(0, 700, 7)]
    view.show_comparison(compared(reading(PARAGRAPHS, "X"), reading(PARAGRAPHS, "Y"), links))
    return view


def test_the_text_stays_where_it_is_while_what_stands_above_it_comes_into_sight(qtbot: QtBot) -> None:
    view = long_view(qtbot)
    pane = view.page.panes.of(Side.LEFT)
    pane.scroll_to(20_000)
    view.grab()
    for _ in range(30):
        sentence = pane.first_in_sight()
        assert sentence is not None
        assert pane.column is not None
        before = pane.shown_y(pane.column.extent((sentence,))[0])  # type: ignore[index]  # it is in sight
        pane.verticalScrollBar().setValue(pane.offset - 40)
        view.grab()
        after = pane.shown_y(pane.column.extent((sentence,))[0])  # type: ignore[index]  # still in sight
        assert abs(after - before - 40) <= 1


def test_a_pair_far_down_comes_level_though_nothing_in_between_was_ever_set(qtbot: QtBot) -> None:
    view = long_view(qtbot)
    view.select_pair(90)
    QApplication.processEvents()
    view.grab()
    assert view.stop is not None
    tops = []
    for side in Side:
        assert view.page.spread is not None
        extent = view.page.spread.extent(side, view.stop.of(side))
        assert extent is not None
        tops.append(view.page.panes.of(side).shown_y(extent[0]))
    assert abs(tops[0] - tops[1]) <= 1
    assert 0 <= tops[0] < view.page.panes.of(Side.LEFT).viewport().height()
