"""The tour: three steps through the sample event, explained in a panel below the view."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.ui.app.action_table import Action
from reader.ui.app.actions import key_in_words
from reader.ui.app.main_window import Window
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.settings.table import TOUR_LEFT
from reader.ui.widgets.dialog_layout import KeyboardScrollArea
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import say

# Pixels of the panel's width from which the text has two thirds of it beside the buttons.
BESIDE = 640
# Lines of the text that are in sight in any window: a single one might be taken for all of it.
LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class TourStep:
    """The text of a step, and the key of the view that goes with it; "" keeps the present one."""

    told: str
    view: str = ""


class _Told(KeyboardScrollArea):
    """The text of a step: as high as it needs in its width, or scrolled where there is less room."""

    def __init__(self, text: QWidget) -> None:
        super().__init__(text)
        for ground in (self.viewport(), text):
            ground.setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._held.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, LEAST_LINES * self._held.fontMetrics().lineSpacing())


class TourPanel(QFrame):
    """Shows one step, with buttons that go on and leave the tour."""

    wanted = Signal(int)  # another step, counted from 0
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = PlainText()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.on_button, self.leave_button = QPushButton(self.tr("Next")), QPushButton(self.tr("Leave Tour"))
        self._step = 0
        self.on_button.clicked.connect(lambda: self.wanted.emit(self._step + 1))
        self.leave_button.clicked.connect(self.left)
        self._line, buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QHBoxLayout()
        self._line.setContentsMargins(16, 10, 12, 10)
        self._line.setSpacing(8)
        self._told = _Told(self.text)
        self._line.addWidget(self._told, 1)
        self._line.addLayout(buttons)
        buttons.addStretch()
        for button in (self.on_button, self.leave_button):
            buttons.addWidget(button)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the text beside the buttons in a wide or very low window, else above them."""
        super().resizeEvent(event)
        way, inner = QBoxLayout.Direction, self.contentsRect().marginsRemoved(self._line.contentsMargins())
        above = self._told.heightForWidth(inner.width()) + self._line.spacing()
        is_low = inner.height() < above + self.on_button.sizeHint().height()
        is_beside = self.width() >= BESIDE or is_low
        self._line.setDirection(way.LeftToRight if is_beside else way.TopToBottom)

    def show_step(self, at: int, of: int, told: str) -> None:
        """Show the text of step number at, from 0, of that many."""
        self._step, is_last = at, at == of - 1
        self.text.setText(self.tr("{number} of {all}. {told}").format(number=at + 1, all=of, told=told))
        self.setAccessibleName(self.text.text())
        self.on_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.leave_button.setVisible(not is_last)
        self.show()
        say(self, self.text.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Tour(QObject):
    """Starts with the sample event: by itself until the user has left it once, later when asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view = ""  # the view to be shown as soon as it can be
        self.panel = TourPanel()
        window.add_below(self.panel)
        self.panel.wanted.connect(self._show)
        self.panel.left.connect(self._leave)
        for view in (WHO_SAYS_WHAT, SIDE_BY_SIDE):
            window.actions_[view.key].enabledChanged.connect(self._enter)
        window.actions_[Action.SAMPLE].triggered.connect(self._begin)
        window.actions_[Action.TOUR].triggered.connect(self._take)

    def _begin(self) -> None:
        """Show who says what of the sample, and start the tour if it was never left."""
        self._want(WHO_SAYS_WHAT.key)
        if not self._window.preferences.value(TOUR_LEFT):
            self._show(0)

    def _take(self) -> None:
        self._window.actions_[Action.SAMPLE].trigger()
        self._show(0)

    def _show(self, at: int) -> None:
        steps = self._steps()
        if at >= len(steps):
            self._leave()
            return
        self.panel.show_step(at, len(steps), steps[at].told)
        self._want(steps[at].view)

    def _leave(self) -> None:
        self.panel.hide()
        self._view = ""
        self._window.preferences.change(TOUR_LEFT, value=True)

    def _want(self, view: str) -> None:
        self._view = view
        self._enter()

    def _enter(self) -> None:
        """Show the view of the step, if it can be shown yet: its reports may still be on their way."""
        action = self._window.actions_.get(self._view)
        if action is not None and action.isEnabled():
            self._view = ""
            action.trigger()

    def _steps(self) -> tuple[TourStep, ...]:
        following, printing, export = map(self._key, (Action.NEXT, Action.PRINT, Action.EXPORT))
        return (
            TourStep(
                self.tr(
                    "Five outlets report one lost ferry. Each row is one statement, each column an outlet;"
                    " values that differ are boxed. Click a cell to read it in its report."
                ),
                WHO_SAYS_WHAT.key,
            ),
            TourStep(
                self.tr(
                    "Any two of them side by side: bands join the passages that tell the same thing, and"
                    " facts that differ are boxed. {key} goes to the next difference; click another report"
                    " in the list to read it instead."
                ).format(key=following),
                SIDE_BY_SIDE.key,
            ),
            TourStep(
                self.tr(
                    "Print what you see ({print}) or save it as PDF, Word or web page ({export}). Your own"
                    " reports: drop them anywhere on this window. This event can be removed in the File menu."
                ).format(print=printing, export=export)
            ),
        )

    def _key(self, do: Action) -> str:
        return key_in_words(self._window.actions_[do].shortcut())
