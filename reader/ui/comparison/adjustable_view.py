"""The settings of the side by side: reading order, folds, marks, size of type, colours."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.ui.comparison.layout.arrangement import ReadingOrder, Related
from reader.ui.comparison.page import Page
from reader.ui.look.theme import Theme
from reader.ui.settings.table import LEAST_ZOOM, MOST_ZOOM

# The factor of one step of zoom: a tenth, as in browsers.
ZOOM_STEP = 1.1


class AdjustableView(QWidget):
    """A page with its settings; whichever changes, what is being read stays in sight."""

    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.page = Page(theme, self)
        self.page.zoom_wanted.connect(self.zoom_by)

    def set_order(self, order: ReadingOrder) -> None:
        """Read both in their own order, or one in the order of the other."""
        self.page.set_choice(replace(self.page.choice, order=order))

    def set_differences_only(self, on: bool, context: int = 1) -> None:  # noqa: FBT001  # a checkable action's slot
        """Fold what is alike in both, except context passages before and after each difference."""
        self.page.set_choice(
            replace(self.page.choice, differences_only=on, context=context, unfolded=frozenset())
        )

    def set_asides_shown(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show asides (captions, credits, adverts) in grey, or fold them."""
        self.page.set_choice(replace(self.page.choice, show_asides=on, unfolded=frozenset()))

    def set_related(self, related: Related) -> None:
        """Show related passages with their word marks, pale, or as plain text."""
        self.page.set_choice(replace(self.page.choice, related=related))

    def set_every_word_marked(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Mark each word that differs, even where nearly the whole passage does."""
        self.page.set_choice(replace(self.page.choice, every_word=on))

    def set_numbers_shown(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show the number of each sentence beside the text."""
        for pane in self.page.panes:
            pane.set_numbers_shown(on)

    def set_order_map_shown(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show the order map instead of the overview strip."""
        self.page.order_map.setVisible(on)
        self.page.overview.setVisible(not on)

    def set_scroll_locked(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Scroll both sides together, or each by itself."""
        self.page.lock.is_locked = on

    def zoom_in(self) -> None:
        """Make the type one step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the type one step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def zoom_by(self, steps: int) -> None:
        """Make the type that many steps larger; smaller for steps below 0."""
        self.set_zoom(self.zoom * ZOOM_STEP**steps)

    def zoom_reset(self) -> None:
        """Set the type at the size it was designed in."""
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed, between LEAST_ZOOM and MOST_ZOOM."""
        self.zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self.page.set_zoom(self.zoom)
        self.zoom_changed.emit(self.zoom)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.page.set_theme(theme)
