from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from tests.ui.conftest import Open
from tests.ui.picture import PictureFile

PICTURES = Path(__file__).parent / "pictures"
SIZE = (1280, 800)
OTHERS = 4
STILL = 500  # milliseconds after which nothing moves any more
FIRST_TWO = ("Ostrel Gazette", "Wendlemere Ledger")


@pytest.fixture
def british(qapp: object) -> Iterator[None]:
    """Dates and numbers as in the picture, wherever the test runs."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def picture(tmp_path: Path, request: pytest.FixtureRequest) -> PictureFile:
    update = bool(request.config.getoption("--update-golden"))
    return PictureFile(PICTURES / "main-window.png", tmp_path, update=update)


def test_the_main_window_looks_as_in_its_golden_picture(
    british: None, open_window: Open, picture: PictureFile, qtbot: QtBot
) -> None:
    app = open_window()
    app.window.actions_[Action.THEME_LIGHT].trigger()
    app.window.frame.resize(*SIZE)
    app.stories.open_sample()

    def is_read() -> bool:
        found, session = app.comparison.view.comparison, app.session
        sides = (found.left.article.source, found.right.article.source) if found else ()
        others = [entry.id for entry in session.entries if entry.id != session.left]
        is_shared = all(None not in app.reports.shares.of(number, session) for number in others)
        return sides == FIRST_TWO and len(others) == OTHERS and is_shared

    qtbot.waitUntil(is_read, timeout=60000)
    app.importing.panel.hide()
    app.window.timed.clear()
    app.window.actions_[Action.INSPECTOR].setChecked(True)
    app.window.actions_[Action.NEXT_FACT].trigger()
    qtbot.wait(STILL)
    picture.check(app.window.frame.grab().toImage())


def test_a_mark_that_is_gone_is_seen_and_a_letter_more_is_not(tmp_path: Path, qapp: object) -> None:
    stored = PictureFile(PICTURES / "main-window.png", tmp_path)
    whole = QImage(str(stored.path)).convertToFormat(QImage.Format.Format_RGB32)
    letter, mark = whole.copy(), whole.copy()
    _paint(letter, 700, 400, 6, 2)
    stored.check(letter)
    _paint(mark, 700, 400, 120, 24)
    with pytest.raises(AssertionError, match="no longer looks"):
        stored.check(mark)
    assert (tmp_path / "main-window.png").exists()


def _paint(image: QImage, left: int, top: int, wide: int, high: int) -> None:
    painter = QPainter(image)
    painter.fillRect(left, top, wide, high, QColor("#d55e00"))
    painter.end()
