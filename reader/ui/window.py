"""The frame of the program: menus, toolbar, list of reports, desk and status bar.

It is built from Qt alone, so that it stands on the screen before anything else is imported.
"""

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.paths import resources
from reader.ui.action_table import Do, Menu
from reader.ui.actions import fill_menus, fill_toolbar, make_actions, paint_icons
from reader.ui.blank import Blank
from reader.ui.dropping import can_take, incoming
from reader.ui.settings import Preferences
from reader.ui.sources import Sources
from reader.ui.style import dress, wanted_theme
from reader.ui.summary import Summary
from reader.ui.theme import Theme

FIRST_SIZE, LEAST_SIZE = QSize(1440, 900), QSize(760, 480)
SIDEBAR_WIDTH = 252
LABELLED_FROM = 1040
"""Pixels of window width from which the toolbar's icons have their names beside them."""


class Window(QMainWindow):
    """The main window; says what is dropped on it, that it is on the screen, and that it is being closed."""

    came_in = Signal(object)
    shown_first = Signal()
    theme_changed = Signal(object)
    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.theme: Theme = wanted_theme(preferences)
        self.undo_stack = QUndoStack(self)
        self.actions_ = make_actions(self)
        self.sources, self.summary, self.blank = Sources(), Summary(), Blank()
        self.desk = QWidget()
        self.stack = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.told, self.timed = QLabel(), QLabel()
        self._tools = QToolBar(self.tr("Tools"))
        self._is_painted = False
        self.setWindowTitle("Parallax")
        self.setWindowIcon(QIcon(str(resources() / "icons" / "parallax.svg")))
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST_SIZE)
        self.menus = fill_menus(self.menuBar(), self.actions_)
        self._add_undo()
        self._lay_out()
        self._restore()
        self.put_on(self.theme)
        self.sources.list.setFocus()

    def put_on(self, theme: Theme) -> None:
        """Wear a theme from now on, the whole application with it."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, theme)
        paint_icons(self.actions_, theme)
        self.sources.set_theme(theme)
        self.theme_changed.emit(theme)

    def show_page(self, page: QWidget) -> None:
        """Show the comparison or the blank page."""
        self.stack.setCurrentWidget(page)
        self.summary.setVisible(page is not self.blank)

    def add_below(self, widget: QWidget) -> None:
        """Put a panel at the foot of the desk, where it moves nothing that is being read."""
        layout = self.desk.layout()
        if layout is not None:
            layout.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.shown_first.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        is_wide = self.width() >= LABELLED_FROM
        self._tools.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonIconOnly
        )
        if self._tools.property("narrow") is not (not is_wide):
            self._tools.setProperty("narrow", not is_wide)
            self._tools.setStyleSheet(self._tools.styleSheet())  # the sheet is looked at again

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.sources.hint.await_drop(awaited=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.sources.hint.await_drop(awaited=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.sources.hint.await_drop(awaited=False)
        found = incoming(event.mimeData(), self.tr("Dropped text"))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # The program that is dragging waits until this returns, so the work begins afterwards.
        QTimer.singleShot(0, lambda: self.came_in.emit(found))

    def closeEvent(self, event: QCloseEvent) -> None:
        store = self.preferences.store
        store.setValue("window/geometry", self.saveGeometry())
        store.setValue("window/docks", self.saveState())
        store.setValue("window/splitter", self.splitter.saveState())
        self.closing.emit()
        super().closeEvent(event)

    def _add_undo(self) -> None:
        edit = self.menus[Menu.EDIT]
        first = edit.actions()[0]
        undo = self.undo_stack.createUndoAction(self, self.tr("&Undo"))
        redo = self.undo_stack.createRedoAction(self, self.tr("&Redo"))
        undo.setShortcut("Ctrl+Z")
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        edit.insertActions(first, [undo, redo])

    def _lay_out(self) -> None:
        self._tools.setObjectName("tools")
        self._tools.setMovable(False)
        self._tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        fill_toolbar(self._tools, self.actions_)
        self.addToolBar(self._tools)
        self.desk.setObjectName("desk")
        self.desk.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(self.blank)
        self.summary.hide()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(self.desk)
        self.splitter.setStretchFactor(1, 1)
        self.sources.setMinimumWidth(180)
        self.setCentralWidget(self.splitter)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.told)
        self.statusBar().addPermanentWidget(self.timed)

    def _restore(self) -> None:
        store = self.preferences.store
        self.resize(FIRST_SIZE)
        self.splitter.setSizes([SIDEBAR_WIDTH, FIRST_SIZE.width() - SIDEBAR_WIDTH])
        for key, restore in (
            ("window/geometry", self.restoreGeometry),
            ("window/docks", self.restoreState),
            ("window/splitter", self.splitter.restoreState),
        ):
            kept = store.value(key)
            if isinstance(kept, QByteArray):
                restore(kept)
        self.actions_[Do.QUIT].triggered.connect(self.close)
