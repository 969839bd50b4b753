import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.model import Comparison
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.comparison.comparison_view import ComparisonView
from tests.ui.comparison.making import ferry


@pytest.fixture
def comparison() -> Comparison:
    return ferry()


@pytest.fixture(autouse=True)
def fonts_and_words(qapp: QApplication) -> None:
    furnish_application()


@pytest.fixture
def view(qtbot: QtBot, comparison: Comparison) -> ComparisonView:
    shown = ComparisonView()
    qtbot.addWidget(shown)
    shown.resize(900, 420)
    shown.show()
    shown.show_comparison(comparison)
    return shown
