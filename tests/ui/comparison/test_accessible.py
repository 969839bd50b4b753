from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView


def names(widget: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    children = (interface.child(i) for i in range(interface.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children if child]


def test_every_pair_is_one_sentence(view: ComparisonView) -> None:
    read = names(view.page.gutter)
    assert view.comparison is not None
    assert len(read) == len(view.comparison.pairs)
    assert read[0].startswith(f"Pair 1 of {len(read)}, reworded")
    assert "The ferry Marigold ran aground" in read[0]


def test_a_moved_pair_says_from_where_to_where(view: ComparisonView) -> None:
    moved = [text for text in names(view.page.gutter) if "elsewhere: paragraph" in text]
    assert moved
    assert "elsewhere: paragraph 2 in A, 5 in B" in moved[0]


def test_every_paragraph_of_a_pane_can_be_read(view: ComparisonView) -> None:
    read = names(view.page.panes.of(Side.RIGHT))
    assert read[2] == "Shares of the owner lost a tenth of their value in early trading in the capital."


def test_everything_in_the_view_that_takes_the_keyboard_has_a_name(view: ComparisonView) -> None:
    view.open_find()
    unnamed = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy().value and widget.isVisible() and not accessible_name(widget)
    ]
    assert unnamed == []


def test_what_is_selected_is_told_in_one_sentence(view: ComparisonView) -> None:
    view.select_pair(1)
    assert view.accessibleDescription().startswith("Pair 1 of")


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
