import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.paths import resources
from reader.ui.look.contrast import LINE_PAIRINGS, READABLE, TEXT_PAIRINGS, VISIBLE, contrast
from reader.ui.look.fonts import CHROME, READING, chrome_font, load_fonts, reading_font
from reader.ui.look.style import dress
from reader.ui.look.theme import DARK, LIGHT, THEMES, Theme, with_sides

TEXTS = [(ink, ground) for ink, grounds in TEXT_PAIRINGS for ground in grounds]
LINES = [(line, ground) for line, grounds in LINE_PAIRINGS for ground in grounds]


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_all_text_can_be_read(theme: Theme) -> None:
    found = {(i, g): contrast(getattr(theme, i), getattr(theme, g)) for i, g in TEXTS}
    assert found
    assert not {pairing: much for pairing, much in found.items() if much < READABLE}


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_lines_that_mean_something_can_be_seen(theme: Theme) -> None:
    found = {(i, g): contrast(getattr(theme, i), getattr(theme, g)) for i, g in LINES}
    assert found
    assert not {pairing: much for pairing, much in found.items() if much < VISIBLE}


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("a", "b"), [("#7b3fa0", "#2b8a3e"), ("#ffee00", "#00ffff"), ("#101010", "#f0f0f0")])
def test_text_stays_readable_in_colours_of_ones_own(theme: Theme, a: str, b: str) -> None:
    own = with_sides(theme, a, b)
    for ink, ground in [("ink", "a_tint"), ("ink", "b_tint"), ("a_ink", "a_tint"), ("b_ink", "b_tint")]:
        assert contrast(getattr(own, ink), getattr(own, ground)) >= READABLE


def test_the_programs_own_fonts_are_used(qtbot: QtBot) -> None:
    load_fonts()
    assert {CHROME, READING} <= set(QFontDatabase.families())
    assert QFontInfo(reading_font()).family() == READING
    assert QFontInfo(chrome_font(bold=True)).family() == CHROME


BORDER = re.compile(r"border(?:-color)?: [^;}]*\$(\w+)")
OF_A_CONTROL = re.compile(
    r"Line|Plain|SpinBox|Combo|Button|indicator|Slider|#search|#find|#story|Tab(le)?View"
)


ON_A_MAC = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.platform = "darwin"
from reader.ui.look.fonts import CHROME_SIZE, READING_SIZE, chrome_font, reading_font
print(chrome_font().pointSizeF() / CHROME_SIZE, reading_font().pointSizeF() / READING_SIZE)
"""


def test_on_a_mac_where_a_point_is_a_pixel_type_is_as_large_as_elsewhere() -> None:
    done = subprocess.run([sys.executable, "-c", ON_A_MAC], capture_output=True, text=True, check=True)
    assert [round(float(larger), 2) for larger in done.stdout.split()] == [1.33, 1.33]


def test_the_borders_of_all_fields_and_buttons_are_colours_that_can_be_seen() -> None:
    sheet = (resources() / "themes" / "window.qss").read_text("utf-8")
    seen = {line for line, grounds in LINE_PAIRINGS if "paper" in grounds} | {"ink"}
    faint = [
        rule.strip()
        for rule in re.sub(r"/\*.*?\*/", "", sheet).replace("\n", " ").split("}")
        if OF_A_CONTROL.search(rule.split("{")[0]) and ":disabled" not in rule and "#lists" not in rule
        for colour in BORDER.findall(rule)
        if colour not in seen
    ]
    assert faint == []


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """The program; it wears the light theme again afterwards."""
    # Windows of an earlier test wait for Qt's next turn to be deleted, and would be dressed here each time.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyle("Fusion")
    yield qapp
    dress(qapp, LIGHT)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QListWidget])
def test_a_ticked_box_keeps_its_frame_and_shows_its_tick(
    qtbot: QtBot, undressed: QApplication, theme: Theme, kind: type[QWidget]
) -> None:
    dress(undressed, theme)
    ticked, open_ = (_boxed(qtbot, kind, is_ticked=on).grab().toImage() for on in (True, False))
    assert ticked != open_
    assert all(_frame(image) >= VISIBLE for image in (ticked, open_))


def _frame(image: QImage) -> float:
    """How well the left edge of the box can be seen: where something begins, halfway down."""
    row = [QColor(image.pixel(x, image.height() // 2)).name() for x in range(20)]
    begun = next(x for x in range(2, 20) if row[x] != row[2])
    return max(contrast(colour, row[2]) for colour in row[begun : begun + 2])


def _boxed(qtbot: QtBot, kind: type[QWidget], *, is_ticked: bool) -> QWidget:
    made = kind()
    qtbot.addWidget(made)
    if isinstance(made, QListWidget):
        item = QListWidgetItem(" ", made)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    elif isinstance(made, QAbstractButton):
        made.setAutoExclusive(False)
        made.setChecked(is_ticked)
    made.resize(60, 24)
    made.show()
    return made
