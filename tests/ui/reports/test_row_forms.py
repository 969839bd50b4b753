"""A row of the list is shown in full, in two lines or in columns, as a person chooses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.library.tags import Tag
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.columns import ColumnHeads
from reader.ui.reports.delegate import SourcesDelegate
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.row import Common, SourceRow
from reader.ui.reports.row_form import RowForm
from reader.ui.reports.tag_dots import TAG_COLOURS
from reader.ui.reports.writing import DETAIL_SIZE, NAME_SIZE, line_height
from reader.ui.settings.table import LIST_ORDER
from tests.ui.conftest import Open
from tests.ui.listed import rows

FORMS = (Action.ROWS_FULL, Action.ROWS_TWO, Action.ROWS_COLUMNS)


def height(app: Controllers) -> int:
    reports = app.window.sources.list
    return reports.painter.sizeHint(QStyleOptionViewItem(), reports.model().index(1, 0)).height()


def test_each_form_needs_less_room_than_the_one_before(three: Controllers) -> None:
    heights = []
    for do in FORMS:
        three.window.actions_[do].trigger()
        heights.append(height(three))
        assert three.window.sources.list.heads.isHidden() is (do is not Action.ROWS_COLUMNS)
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == len(FORMS)


def test_the_form_is_kept_for_the_next_window(three: Controllers, open_window: Open) -> None:
    three.window.actions_[Action.ROWS_COLUMNS].trigger()
    app = open_window()
    assert app.window.actions_[Action.ROWS_COLUMNS].isChecked()
    assert app.window.sources.list.heads.isVisible()


def test_a_click_on_a_head_sorts_by_its_column(three: Controllers) -> None:
    three.window.actions_[Action.ROWS_COLUMNS].trigger()
    three.window.sources.list.heads.sectionClicked.emit(0)
    assert three.window.preferences.value(LIST_ORDER) is ListOrder.OUTLET
    assert [row.name for row in rows(three)] == ["Coast Post", "Harbour Times", "Inland News"]
    assert three.window.sources.list.heads.sortIndicatorSection() == 0
    three.window.actions_[Action.SORT_ADDED].trigger()
    assert not three.window.sources.list.heads.isSortIndicatorShown()


@pytest.mark.parametrize(
    ("row", "longest", "shortest"),
    [
        (
            SourceRow(1, "Post", "Fire", "4 Mar", "", is_missing=False, words=27, common=Common(3, 0.4)),
            "4 Mar · 27 words · 3 passages with A · 40\u202f% word for word",
            "3 passages",
        ),
        (SourceRow(1, "Post", "Fire", "4 Mar", "", is_missing=False, words=27), "4 Mar · 27 words", "4 Mar"),
        (SourceRow(1, "Post", "Fire", "4 Mar", "", is_missing=True), "text missing", "text missing"),
    ],
)
def test_below_two_lines_stands_as_much_as_fits(
    three: Controllers, row: SourceRow, longest: str, shortest: str
) -> None:
    assert (row.short[0], row.short[-1]) == (longest, shortest)


def test_tags_stand_where_they_will_when_what_is_shared_is_known(qtbot: QtBot) -> None:
    heads = ColumnHeads()
    qtbot.addWidget(heads)
    delegate = SourcesDelegate(heads)
    row = SourceRow(1, "Post", "", "", "", is_missing=False, words=5, tags=(Tag(1, "to read", "orange"),))

    def third_line(shown: SourceRow) -> QImage:
        image = QImage(300, 100, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        height, small = line_height(NAME_SIZE), line_height(DETAIL_SIZE)
        painter = QPainter(image)
        delegate._details(painter, QRect(0, 0, 300, height), shown)
        painter.end()
        return image.copy(0, height + 2 * small, 300, small)

    assert third_line(row) == third_line(replace(row, common=Common(3, 0.2)))
    assert third_line(row) != third_line(replace(row, tags=()))


def test_below_two_lines_a_guess_is_said_before_the_day() -> None:
    row = SourceRow(1, "Post", "Fire", "4 Mar", "", is_missing=False, words=27, is_guess=True)
    counted = replace(row, common=Common(3, 0.4))
    assert "3 passages · event guessed" in counted.short
    assert counted.short.index("3 passages · event guessed") < counted.short.index("4 Mar · 3 passages")
    assert "4 Mar · event guessed" in row.short
    assert counted.judged[0] == "3 passages with A · 40\u202f% word for word · event guessed"


@pytest.mark.parametrize("form", [RowForm.TWO_LINES, RowForm.COLUMNS])
def test_the_colours_of_tags_are_seen_in_every_form(qtbot: QtBot, form: RowForm) -> None:
    heads = ColumnHeads()
    qtbot.addWidget(heads)
    heads.resize(400, 20)
    delegate = SourcesDelegate(heads)
    delegate.form = form
    row = SourceRow(1, "Post", "Fire", "4 Mar", "", is_missing=False, tags=(Tag(1, "to read", "orange"),))
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    delegate._words(painter, QRect(0, 0, 400, 60), row, is_hovered=False)
    painter.end()
    dots = {image.pixelColor(x, y).name() for x in range(400) for y in range(60)}
    assert TAG_COLOURS["orange"] in dots
