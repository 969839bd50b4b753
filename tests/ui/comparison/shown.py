"""A window with the two short reports, for tests that look at it from another process."""

from PySide6.QtWidgets import QApplication

from reader.text.model import Span
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.look.fonts import load_fonts
from tests.ui.comparison.making import ferry


def main() -> None:
    """Show it until the process is ended."""
    application = QApplication([])
    load_fonts()
    view = ComparisonView()
    view.show_comparison(ferry())
    view.show()
    view.select_pair(1)
    view.page.panes.left.select(Span(4, 9))
    application.exec()


if __name__ == "__main__":
    main()
