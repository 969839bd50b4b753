"""How the words of a cell are broken into lines."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.compare.collation.stances import Stance
from reader.ui.look.fonts import reading_font
from reader.ui.story.cells.layout import SetCell, height_of, set_cell
from reader.ui.story.cells.lines import LineCounter
from reader.ui.story.cells.marked_line import Marked
from reader.ui.story.cells.text import NEW_LINE, CellText

SYLLABLES = ("Haupt", "ver", "wal", "tungs", "ge", "bäu", "de")
LONG = "".join(SYLLABLES)
ENDS = {"".join(SYLLABLES[:n]) for n in range(1, len(SYLLABLES))}
# Pixels: narrower than the word in any face.
NARROW = 70


def lines_of(cell: SetCell) -> list[str]:
    lines = [cell.layout.lineAt(n) for n in range(cell.layout.lineCount())]
    return [cell.layout.text()[line.textStart() :][: line.textLength()] for line in lines if line.y() >= 0]


def test_a_word_longer_than_its_cell_is_parted_as_its_report_parts_it(qtbot: QtBot) -> None:
    found = set_cell(CellText(LONG, language="de"), reading_font(), QSizeF(NARROW, 1000))
    first, *others = lines_of(found)
    assert others
    assert first in ENDS
    assert found.hyphens == tuple(range(len(others)))
    assert found.layout.text() == LONG
    hyphen = QFontMetricsF(reading_font()).horizontalAdvance("-")
    assert all(found.layout.lineAt(n).naturalTextWidth() + hyphen <= NARROW + 1 for n in found.hyphens)


def test_the_sentence_before_does_not_keep_a_word_whole(qtbot: QtBot) -> None:
    text = CellText(f"1: So.{NEW_LINE}{LONG}", language="de")
    assert set_cell(text, reading_font(), QSizeF(NARROW, 1000)).hyphens


def test_where_there_is_no_room_for_all_lines_those_above_the_last_stay_as_they_are(qtbot: QtBot) -> None:
    cell, font = CellText(f"{LONG} steht {LONG} seit {LONG}", language="de"), reading_font()
    whole = lines_of(set_cell(cell, font, QSizeF(NARROW, 1000)))
    high = height_of(cell, font, NARROW)
    for count in range(2, len(whole)):
        cut = set_cell(cell, font, QSizeF(NARROW, high * (count + 0.5) / len(whole)))
        *above, last = lines_of(cut)
        assert above == whole[: count - 1]
        assert last.endswith("…")
        assert count - 1 not in cut.hyphens


def test_words_that_fit_are_never_parted_where_there_is_no_room_for_all_lines(qtbot: QtBot) -> None:
    text = "→ Silo burns off Lund; 14 hurt, lighthouse keeper denies fault (also in sentences 2, 7)"
    at = text.index("14")
    cell, font = CellText(text, (Marked(at, at + 2, Stance.DIFFERS, 0),), is_faint=True), reading_font()
    for width in range(140, 260, 3):
        whole = lines_of(set_cell(cell, font, QSizeF(width, 1000)))
        high = height_of(cell, font, width)
        for count in range(2, len(whole)):
            *above, last = lines_of(set_cell(cell, font, QSizeF(width, high * (count + 0.5) / len(whole))))
            assert above == whole[: count - 1], width
            assert last.endswith("…"), width


def test_the_hyphen_is_drawn(qtbot: QtBot) -> None:
    found = set_cell(CellText(LONG, language="de"), reading_font(), QSizeF(NARROW, 1000))
    picture = QImage(NARROW * 2, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    found.draw(painter, QPointF(0, 0))
    painter.end()
    line = found.layout.lineAt(0)
    beside = QRectF(line.naturalTextRect().right() + 1, 0, 4, line.height()).toRect()
    seen = picture.copy(beside)
    colours = (QColor(seen.pixel(x, y)) for x in range(seen.width()) for y in range(seen.height()))
    assert any(colour.lightness() < 128 for colour in colours)


def test_lines_are_counted_without_laying_them_out_and_no_word_is_cut_in_the_last(qtbot: QtBot) -> None:
    font, words = reading_font(), "The agency that runs it says that it was at sea when the quay fell"
    counter = LineCounter(font)
    for width in range(140, 420, 7):
        cell = CellText(f"{words}{NEW_LINE}{words}")
        laid = lines_of(set_cell(cell, font, QSizeF(width, 1000)))
        assert 0 <= counter.lines(cell, width, 99) - len(laid) <= 1
        assert counter.lines(cell, width, 3) == 3
        high = height_of(cell, font, width)
        *_, last = lines_of(set_cell(cell, font, QSizeF(width, high * 2.5 / len(laid))))
        assert last.removesuffix("…").split()[-1] in words.split()


def test_a_number_that_is_kept_beside_its_sign_is_counted_as_one_word(qtbot: QtBot) -> None:
    text, font = "after 46\N{NARROW NO-BREAK SPACE}%", reading_font()
    counter = LineCounter(font)
    assert counter.lines(CellText(text), counter.width(text), 3) == 1


def test_an_arabic_sentence_begins_at_the_right_edge_of_its_cell(qtbot: QtBot) -> None:
    text = "قال رئيس البلدية"
    cell = CellText(text, (Marked(0, 3, Stance.DIFFERS, 0),))
    found = set_cell(cell, reading_font(), QSizeF(400, 100))
    (_, box), *_ = found.boxes
    assert box.right() > 395
    assert found.layout.lineAt(0).naturalTextRect().right() > 395
