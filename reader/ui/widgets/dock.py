"""A dock with a small heading and a button to close it in place of Qt's title bar."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QWidget,
)

from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import PlainText, tip

# Points of the small capitals above the parts of a dock: capitals look larger than the text below them.
HEADING_SIZE = 8.0


def heading(text: str = "") -> PlainText:
    """A label in small bold type that names a part of a dock."""
    label = PlainText(text)
    label.setFont(chrome_font(HEADING_SIZE, bold=True))
    label.setProperty("faint", "true")
    return label


class DockScrollArea(QScrollArea):
    """A scroll area without a frame whose size hint is fixed, whatever it holds."""

    def __init__(self, name: str, held: QWidget, size: QSize) -> None:
        super().__init__()
        self._size = size
        held.setObjectName(name)
        self.setObjectName(f"{name}Area")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWidget(held)

    def sizeHint(self) -> QSize:
        return self._size


class Dock(QDockWidget):
    """A dock that can be closed; it emits left when it is closed, or Escape is pressed in it.

    Whoever listens gives the keyboard back to the reports.
    """

    left = Signal()

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.heading = heading()
        self.bar = QWidget()
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("Close {name}").format(name=title))
        self.close_button.setToolTip(tip(self.close_button.accessibleName()))
        self.close_button.clicked.connect(self.close)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(16, 8, 16, 4)
        row.addWidget(self.heading)
        row.addStretch()
        row.addWidget(self.close_button)
        self.setTitleBarWidget(self.bar)
        self.set_heading(title)

    def set_heading(self, text: str) -> None:
        """Change the heading; a screen reader reads it without the capitals."""
        self.heading.setText(text.upper())
        self.heading.setAccessibleName(text)

    def set_theme(self, theme: Theme) -> None:
        """Draw the close button in the theme's ink."""
        self.close_button.setIcon(icon("close", theme))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        focused = QApplication.focusWidget()
        # Qt would give the keyboard to the next widget, a button of the toolbar.
        if focused is not None and self.isAncestorOf(focused) and not event.spontaneous():
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            self.left.emit()
        return super().event(event)
