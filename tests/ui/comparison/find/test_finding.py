"""Finding words: which places are found, a part of a long report at a time, and what of them is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.find import finder
from reader.ui.comparison.find.finder import AT_ONCE, occurrences
from reader.ui.comparison.pane.set_text import SetPiece
from tests.ui.comparison.lengthy import one_sentence, prepare, shown

PARAGRAPHS = 300


def places(text: str, wanted: str) -> list[Span]:
    """Where the wanted text stands."""
    return [span for span in occurrences(text, wanted) if span is not None]


def test_words_are_found_whatever_their_quotes_case_and_spacing() -> None:
    text = "He said “we can’t\nwait”. WE CAN'T  WAIT, she wrote."
    assert [span.of(text) for span in places(text, "we can't wait")] == [
        "we can’t\nwait",
        "WE CAN'T  WAIT",
    ]


def test_nothing_is_found_for_nothing() -> None:
    assert not places("some text", "  ")


@given(st.text(max_size=40), st.text(min_size=1, max_size=3))
def test_every_place_found_lies_in_the_text(text: str, wanted: str) -> None:
    for span in places(text, wanted):
        assert Span(0, len(text)).start <= span.start < span.end <= len(text)


@given(
    st.text("aAb \n’'", max_size=60),
    st.text("aAb '", min_size=1, max_size=4).filter(lambda wanted: bool(wanted.strip())),
    st.integers(1, 9),
)
def test_the_same_places_are_found_however_short_the_stretches_are(
    text: str, wanted: str, stretch: int
) -> None:
    whole = places(text, wanted)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(finder, "STRETCH", stretch)
        assert places(text, wanted) == whole


def test_a_letter_that_stands_very_often_is_found_a_few_places_at_a_time(qtbot: QtBot) -> None:
    view = shown(qtbot)
    made = one_sentence(view, 600)
    texts = made.comparison.left.article.text, made.comparison.right.article.text
    every = tuple(text.casefold().count("e") for text in texts)
    assert every[0] > AT_ONCE
    view.open_find()
    view.find_bar.field.setText("e")
    assert sum(view.finder.hits.map(len)) == AT_ONCE
    view.find_next(1)
    first = view.page.panes.left.inker.highlights.current_hit
    qtbot.waitUntil(lambda: not view.finder.is_seeking)
    assert tuple(view.finder.hits.map(len)) == every
    assert view.page.panes.left.inker.highlights.current_hit == first
    view.find_next(-1)
    assert view.finder.side is Side.RIGHT
    view.find_bar.field.setText("ee")
    view.find_bar.field.setText("ferry")
    assert not view.finder.is_seeking
    assert tuple(view.finder.hits.map(len)) == (1, 1)


def test_reports_in_which_nothing_is_found_are_looked_through_a_stretch_at_a_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "STRETCH", 500)
    view = shown(qtbot)
    prepare(view, PARAGRAPHS)()
    view.open_find()
    view.find_bar.field.setText("zeppelin")
    assert view.finder.is_seeking
    qtbot.waitUntil(lambda: not view.finder.is_seeking)
    assert tuple(view.finder.hits.map(len)) == (0, 0)


def test_of_the_places_found_those_out_of_sight_are_not_drawn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(qtbot)
    made = one_sentence(view, 600)
    view.show_outline(made)
    view.open_find()
    view.find_bar.field.setText("e")
    qtbot.waitUntil(lambda: not view.finder.is_seeking)
    drawn, rects = list[Span](), SetPiece.rects

    def noted(piece: SetPiece, span: Span) -> list[QRectF]:
        drawn.append(span)
        return rects(piece, span)

    monkeypatch.setattr(SetPiece, "rects", noted)
    view.page.panes.left.viewport().grab()
    hits = set(view.page.panes.left.inker.highlights.hits)
    assert 0 < sum(span in hits for span in drawn) < 500 < len(hits)
