import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.text.model import Article, Field, FieldName
from reader.ui.fonts import load_fonts
from reader.ui.view.comparison_view import ComparisonView

LEFT = """The ferry Marigold ran aground off Port Ellis on Monday evening with 212 people on board.

Nobody was hurt, the harbour master Ines Okafor said. Divers found a tear of nine metres in the hull.

A baker from the old town brought forty loaves of bread to the quay.

The company that runs the ferry had been warned twice about the charts, according to two former officers.

Passengers were taken off in lifeboats before midnight and slept in the school of Saint Brendan."""

RIGHT = """The ferry Marigold ran aground off Port Ellis on Monday evening with 198 people on board.

The company that runs the ferry was warned twice about the charts, two former officers claimed.

Shares of the owner lost a tenth of their value in early trading in the capital.

Passengers were taken off in lifeboats before midnight and slept in the school of Saint Brendan.

Nobody was hurt, the harbour master Ines Okafor said. Experts expect rough weather to return tomorrow."""


def article(text: str, source: str, **fields: str) -> Article:
    known = {FieldName(name): Field(value) for name, value in fields.items()}
    return Article(text, {FieldName.SOURCE: Field(source), **known})


def compared(left: str = LEFT, right: str = RIGHT) -> Comparison:
    return compare(
        article(left, "The Harbour Bell", date="2026-03-02", author="Ada Lind"),
        article(right, "Coast Dispatch", date="2026-03-03"),
    )


@pytest.fixture
def comparison() -> Comparison:
    return compared()


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def view(qtbot: QtBot, comparison: Comparison) -> ComparisonView:
    shown = ComparisonView()
    qtbot.addWidget(shown)
    shown.resize(900, 420)
    shown.show()
    shown.show_comparison(comparison)
    return shown
