from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.text.model import Kind, Span
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.pane.measures import face
from reader.ui.comparison.pane.set_text import SetPiece, has_italics, runs_right_to_left, set_piece

MIXED = "قال الوزير إن 212 شخصا قتلوا في the Green Zone من بغداد يوم الثلاثاء"


def in_lines(text: str, width: float = 300, language: str = "") -> SetPiece:
    page = face(1.0)
    return set_piece(text, 100, page.font, width, page.line, language)


def test_a_mark_covers_its_words_on_every_line_and_no_more_than_the_column() -> None:
    piece = in_lines("The harbour master said that nobody had been hurt when the ferry ran aground. " * 3)
    rects = piece.rects(Span(100, 100 + len(piece.text)))
    assert len(rects) == piece.layout.lineCount()
    assert all(0 <= rect.left() < rect.right() <= 300 for rect in rects)


def test_every_word_of_both_directions_has_a_place_of_its_own() -> None:
    piece = in_lines(MIXED, 2000)
    places = []
    at = 0
    for word in MIXED.split():
        at = MIXED.index(word, at)
        (rect,) = piece.rects(Span(100 + at, 100 + at + len(word)))
        assert rect.width() > 4
        places.append(rect)
        at += len(word)
    assert not any(a.adjusted(1, 0, -1, 0).intersects(b) for a in places for b in places if a is not b)


def test_a_line_that_begins_right_to_left_stands_at_the_right() -> None:
    piece = in_lines("قال الوزير", 400)
    assert piece.rects(Span(100, 104))[0].right() >= 398


def test_the_place_of_a_character_leads_back_to_it_behind_an_emoji() -> None:
    piece = in_lines("Rain 😀 fell on Port Ellis.", 400)
    (rect,) = piece.rects(Span(107, 111))
    assert piece.point_at(QPointF(rect.left() + 1, rect.center().y())) == 107


def test_the_direction_of_a_report_is_that_of_most_of_its_letters() -> None:
    assert runs_right_to_left(MIXED)
    assert not runs_right_to_left("The minister said: قال")


def test_one_arabic_word_beside_the_name_of_an_outlet_keeps_a_label_upright() -> None:
    assert has_italics("Only in The Harbour Bell")
    assert not has_italics("في The Harbour Bell فقط")


def test_the_title_of_a_report_is_set_bolder_than_its_body(
    view: ComparisonView, comparison: Comparison
) -> None:
    first, *others = comparison.left.sentences
    titled = replace(comparison.left, sentences=(replace(first, kind=Kind.TITLE), *others))
    view.show_comparison(replace(comparison, left=titled))
    column = view.page.panes.of(Side.LEFT).column
    assert column is not None
    set_rows = [found for row in range(len(column.pieces)) if (found := column.typeset(row))]
    assert [found.layout.font().bold() for found in set_rows[:2]] == [True, False]


def lines_of(piece: SetPiece) -> list[str]:
    lines = [piece.layout.lineAt(n) for n in range(piece.layout.lineCount())]
    return [piece.text[line.textStart() : line.textStart() + line.textLength()] for line in lines]


def test_a_word_longer_than_its_line_is_parted_with_a_hyphen_that_is_no_part_of_the_text() -> None:
    text = "The Donaudampfschifffahrtsgesellschaft kept its Hauptverwaltungsgebäude."
    piece = in_lines(text, 130)
    assert piece.text == text
    assert "".join(lines_of(piece)) == text
    parted = [n for n, line in enumerate(lines_of(piece)[:-1]) if line[-1].isalpha()]
    assert parted
    assert list(piece.hyphens) == parted
    room = 130 - QFontMetricsF(piece.layout.font()).horizontalAdvance("-")
    assert all(piece.layout.lineAt(n).naturalTextWidth() <= room + 1 for n in piece.hyphens)
    assert piece.rects(Span(100, 100 + len(text)))[-1].right() <= 130


def test_a_long_word_is_parted_as_its_language_parts_it() -> None:
    syllables = ("Haupt", "ver", "wal", "tungs", "ge", "bäu", "de")
    ends = {"".join(syllables[:n]) for n in range(1, len(syllables))}
    for width in range(70, 200, 10):
        first, *others = lines_of(in_lines("Hauptverwaltungsgebäude", width, "de"))
        assert others, width
        assert first in ends


def test_a_word_that_its_language_leaves_whole_is_parted_all_the_same() -> None:
    piece = in_lines("Strumpfstrumpfstrrrrrrrrrrrrrrrrrrrrrrrrrrrrrumpf", 130, "de")
    assert piece.layout.lineCount() > 2
    assert all(line.naturalTextRect().right() <= 130 for line in map(piece.layout.lineAt, range(3)))


def test_addresses_figures_and_scripts_without_hyphens_are_parted_without_one() -> None:
    for text in ("www.an-address-of-a-newspaper.example/with/a/long/path", "1" * 60, "新聞" * 30, "و" * 60):
        piece = in_lines(text, 130)
        assert piece.layout.lineCount() > 1
        assert piece.hyphens == ()


def test_a_word_that_fits_into_a_line_is_never_parted() -> None:
    assert in_lines("The harbour master said that nobody had been hurt. " * 6, 200).hyphens == ()
