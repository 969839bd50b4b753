"""Reports that are too long to be set at once, shown in a view."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import Outline, outline
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder
from tests.ui.comparison.making import Joined, compared, reading

LINE = "The harbour master of the town said on day {n} that boat {n} had come in late, and that was all. "
SENTENCE = "and so the harbour master went on and on about the weather, "


def shown(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    QApplication.processEvents()
    return view


def prepare(view: ComparisonView, paragraphs: int) -> Callable[[], None]:
    """Make all ready as it is made in the background; what is left is done when it is called."""
    left = [[LINE.format(n=n) * 3 + "It rained."] for n in range(paragraphs)]
    right = [[LINE.format(n=n) * 3 + "It was dry."] for n in range(paragraphs)]
    links = [Joined((n,), (n,)) for n in range(0, paragraphs, 2)]
    made = outline(compared(reading(left, "X"), reading(right, "Y"), links))
    spread = view.page.laid_out(made)
    return lambda: view.show_outline(made, spread)


def one_sentence(view: ComparisonView, times: int, order: ReadingOrder = ReadingOrder.OWN) -> Outline:
    """Show two reports of three paragraphs, of which the second is one sentence of very many words."""
    paragraphs = [["It rained."], [f"The ferry was late {SENTENCE * times}he said."], ["It was dry."]]
    links = [Joined((n,), (n,)) for n in range(3)]
    made = outline(compared(reading(paragraphs, "X"), reading(paragraphs, "Y"), links))
    view.set_order(order)
    view.show_outline(made)
    view.grab()
    return made
