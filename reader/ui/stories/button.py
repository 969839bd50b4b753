"""The heading of the list: the open event and how many reports it has; pressed, it offers the others."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from reader.library.records import StoryName
from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.widgets.eliding import elided
from reader.ui.widgets.plain import in_menu, isolated, on_button, shown_line, tip

# Points of the heading, which is smaller than the list's own type and in capitals.
HEADING_SIZE = 8.0
# Pixels between the capitals, which are hard to read without.
LETTER_SPACING = 0.6
# Pixels that the arrow and the margins on both sides take: what is left is for the name.
ROOM_BESIDE = 34


class StoryButton(QToolButton):
    """A button "NAME · n REPORTS" with a menu of events; emits the id of the chosen one."""

    story_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        self._more: tuple[QAction, ...] = ()
        font = chrome_font(HEADING_SIZE, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_SPACING)
        self.setFont(font)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(12, 12))
        self.setToolTip(tip(self.tr("Switch to another event")))
        self._name, self._count = "", ""
        self._stories: tuple[StoryName, ...] = ()
        self._chosen = 0
        self._reports: Mapping[int, int] = {}

    def show_stories(self, stories: tuple[StoryName, ...], chosen: int, reports: Mapping[int, int]) -> None:
        """Show the name of the chosen story, and offer all; reports is how many each has, by id."""
        self._name = next(story.name for story in stories if story.id == chosen)
        self._count = self.tr("%Ln report(s)", "", reports.get(chosen, 0))
        heading = self.tr("{name} · {reports}").format(name=self._name, reports=self._count)
        self.setAccessibleName(shown_line(self.tr("Event: {heading}").format(heading=heading)))
        self._elide()
        self._stories, self._chosen, self._reports = stories, chosen, reports

    def fill(self) -> None:
        """Fill the menu with the stories and the actions below them."""
        menu = self.menu()
        menu.clear()
        for story in self._stories:
            count = self.tr("%Ln report(s)", "", self._reports.get(story.id, 0))
            action = menu.addAction(f"{in_menu(story.name)}\t{count}")
            action.setCheckable(True)
            action.setChecked(story.id == self._chosen)
            action.triggered.connect(lambda *_, number=story.id: self.story_chosen.emit(number))
        menu.addSeparator()
        menu.addActions(self._more)

    def offer(self, *actions: QAction) -> None:
        """Set the actions below the stories in the menu."""
        self._more = actions

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.setIcon(icon("chevron", theme))

    def resizeEvent(self, event: object) -> None:
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

    def _elide(self) -> None:
        """Elide the name where there is little room, and never the number."""
        metrics, count = self.fontMetrics(), f" · {self._count.upper()}" if self._count else ""
        room = self.width() - ROOM_BESIDE - metrics.horizontalAdvance(count)
        name = isolated(elided(metrics, shown_line(self._name.upper()), room))
        self.setText(on_button(f"{name}{count}"))
