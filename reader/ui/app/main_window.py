"""The main window's content: menus, toolbar, list of reports, centre and status bar."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.paths import resources
from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action
from reader.ui.app.actions import fill_menus, fill_toolbar, make_actions, paint_icons, show_keys
from reader.ui.app.layout import keep_layout
from reader.ui.app.starting.frame import INTERFACE, Frame
from reader.ui.centre.blank import Blank
from reader.ui.centre.view import View, action_row
from reader.ui.centre.views import VIEWS
from reader.ui.comparison.around.summary import Summary
from reader.ui.editing.steps import Steps
from reader.ui.editing.undoing import Undoing
from reader.ui.importing.dropping import can_take, incoming
from reader.ui.keys.own import own_keys, with_own
from reader.ui.look.fonts import chrome_font, text_scale
from reader.ui.look.icons import SIZE
from reader.ui.look.style import dress, wanted_theme
from reader.ui.look.system_type import follow_system
from reader.ui.look.theme import Theme
from reader.ui.reports.sidebar import Sources
from reader.ui.settings.table import LIST_WIDTHS, Preferences
from reader.ui.widgets.job_line import JobLine
from reader.ui.widgets.painting_later import PaintingLater
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import tell

# Pixels that the two reports keep beside open docks, so that the list and the inspector are narrowed instead.
LEAST_CENTRE = 480
# Pixels of the list and the inspector together at their narrowest, where each still shows a name on a line.
LEAST_BESIDE = 420
# Pixels of the window's width from which the toolbar has room for names beside its icons.
LABELLED_FROM = 1040


class Window(QObject):
    """Fills a frame with the window's widgets, and emits what is dropped, changed and closed.

    came_in is emitted with an Incoming, theme_changed with the Theme, type_changed when the desktop's size of
    type has changed, activated when the window becomes the active one.

    Args:
        frame: the bare window.
        preferences: the settings.
        views: the views of the centre, in the order of the View menu.
    """

    came_in = Signal(object)
    theme_changed = Signal(object)
    activated = Signal()
    closing = Signal()
    keys_changed = Signal()
    type_changed = Signal()

    def __init__(self, frame: Frame, preferences: Preferences, views: Sequence[View[Any]] = VIEWS) -> None:
        super().__init__(frame)
        self.frame, self.preferences = frame, preferences
        self._interface_at_start, self._desktop_factor = preferences.value(INTERFACE), 1.0
        self.theme: Theme = wanted_theme(preferences)
        self.undo_stack = Steps(self)
        self.views = tuple(views)
        self.usual_rows = (*map(action_row, views), *ROWS)
        self.rows = with_own(self.usual_rows, own_keys(preferences))
        self.actions_ = make_actions(frame, self.rows)
        self.sources, self.summary, self.blank = Sources(), Summary(), Blank()
        self.centre = QWidget()
        self.painting, self.stack = PaintingLater(self.centre), QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.told, self.timed = PlainText(), PlainText()
        self.work = JobLine()
        self._tools = QToolBar(self.tr("Tools"))
        frame.setWindowIcon(QIcon(str(resources() / "icons" / "parallax.svg")))
        frame.setAcceptDrops(True)
        frame.setFont(chrome_font())  # the bare frame was made before the program's fonts were there
        frame.installEventFilter(self)
        self.menus = fill_menus(frame.menuBar(), self.rows, self.actions_)
        self.undoing = Undoing(frame, self.actions_, self.undo_stack, self.tell)
        self.last_told = ""
        self.actions_[Action.REPEAT].setEnabled(False)
        self._lay_out()
        self.set_theme(self.theme)
        self._fit_tools()
        frame.furnished()
        self.sources.list.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme to the window and the whole application."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, theme)
        paint_icons(self.rows, self.actions_, theme)
        self.sources.set_theme(theme)
        self.theme_changed.emit(theme)

    def take_keys(self) -> None:
        """Set the shortcuts of all actions as they are in the settings now."""
        self.rows = with_own(self.usual_rows, own_keys(self.preferences))
        for row in self.rows:
            show_keys(self.actions_[row.do], row)
        self.keys_changed.emit()

    def show_page(self, page: QWidget, *, has_summary: bool) -> None:
        """Show a view or the blank page in the centre, below the summary of the comparison if it has one."""
        self.summary.setVisible(has_summary)  # first, so that the page is laid out only once
        self.stack.setCurrentWidget(page)

    def add_below(self, widget: QWidget) -> None:
        """Add a panel below the view, where it does not move what is being read when it shows."""
        layout = self.centre.layout()
        if layout is not None:
            layout.addWidget(widget)

    def tell(self, sentence: str) -> None:
        """Show a sentence in the status bar for a while, and have it said aloud."""
        self.last_told = sentence
        self.actions_[Action.REPEAT].setEnabled(True)
        tell(self.frame.statusBar(), sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Resize:
                self._fit_tools()
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._enter(event)
            case QEvent.Type.DragLeave:
                self.sources.hint.await_drop(awaited=False)
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._drop(event)
            case QEvent.Type.ThemeChange:
                self.follow_type()
            case QEvent.Type.WindowActivate:
                self.activated.emit()
            case QEvent.Type.Close:
                self._keep()
                self.closing.emit()
            case _:
                pass
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not can_take(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.sources.hint.await_drop(awaited=True)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.sources.hint.await_drop(awaited=False)
        found = incoming(event.mimeData(), self.tr("Dropped text"))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # The program that the drag comes from waits until this returns, so the work begins afterwards.
        QTimer.singleShot(0, lambda: self.came_in.emit(found))
        return True

    def follow_type(self) -> None:
        """Write as large as desktop and settings ask; what these said at the start is in the scale of Qt."""
        application = QApplication.instance()
        larger = self.preferences.value(INTERFACE) / self._interface_at_start
        if isinstance(application, QApplication) and follow_system(application, larger, self._desktop_factor):
            self._fit_tools()
            self.type_changed.emit()

    def follow_desktop(self, factor: float) -> None:
        """Write so many times as large as the desktop's font says, above 0."""
        self._desktop_factor = factor
        self.follow_type()

    def _fit_tools(self) -> None:
        style = Qt.ToolButtonStyle
        self.centre.setMinimumWidth(max(1, min(LEAST_CENTRE, self.frame.width() - LEAST_BESIDE)))
        side = round(SIZE * text_scale())
        self._tools.setIconSize(QSize(side, side))
        is_wide = self.frame.width() >= LABELLED_FROM * text_scale()
        self._tools.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonIconOnly
        )
        if self._tools.property("narrow") is not (not is_wide):
            self._tools.setProperty("narrow", not is_wide)
            self._tools.setStyleSheet(self._tools.styleSheet())  # has the sheet's rules matched again

    def _keep(self) -> None:
        theme = self.theme
        keep_layout(self.frame, self.splitter, self.preferences)
        edges = self._tools.geometry().bottom() + 1, self.splitter.sizes()[0], self.frame.statusBar().height()
        self.frame.remember((theme.chrome, theme.sidebar, theme.paper), edges)

    def _lay_out(self) -> None:
        self._tools.setObjectName("tools")
        self._tools.setMovable(False)
        self._tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        fill_toolbar(self._tools, self.rows, self.actions_)
        self.frame.addToolBar(self._tools)
        self.centre.setObjectName("centre")
        self.centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(self.blank)
        self.summary.hide()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(self.centre)
        self.splitter.setStretchFactor(1, 1)
        self.sources.setMinimumWidth(LIST_WIDTHS[0])
        self.frame.setCentralWidget(self.splitter)
        self.frame.statusBar().setSizeGripEnabled(False)
        # Qt hides it below a message, but shows it again over that once the bar changes its height
        self.frame.statusBar().messageChanged.connect(lambda said: self.told.setHidden(bool(said)))
        self.frame.statusBar().addWidget(self.told)
        self.frame.statusBar().addPermanentWidget(self.work)
        self.frame.statusBar().addPermanentWidget(self.timed)
        self.actions_[Action.QUIT].triggered.connect(self.frame.close)
