"""The panel below the reports: the progress of an import, then its result, with details on demand."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from reader.library.importing.refusal import Refusal
from reader.text.harmless import harmless
from reader.ui.importing.details import fill, shown_splits
from reader.ui.importing.refusals import refusal_of, told
from reader.ui.importing.tally import Failure, Tally
from reader.ui.importing.words import summary_of, why
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import reading_time, say

# Pixels of the details, six lines: more would hide the reports.
DETAILS_HEIGHT = 190
# Milliseconds for which a line of progress stays at least: nobody reads faster, and each costs a layout.
AT_LEAST = 120
# The largest part of the panel's width for the buttons; where they need more, they go below the text.
MOST_FOR_BUTTONS = 0.6

# Milliseconds after which a summary with nothing to decide disappears at the earliest, for Edit > Undo is
# still there; while the pointer or the keyboard is in the panel it stays, and as long again after that.
GOES_AFTER = 12_000


class ImportPanel(QWidget):
    """Shows an import's progress and result, and emits what the user chooses."""

    cancelled = Signal()
    retried = Signal(object)  # list[Failure]
    undone = Signal()
    split_answered = Signal(object)  # list[Split]
    columns_wanted = Signal(object)  # Split | Failure
    again = Signal()
    fields_wanted = Signal(int)  # the id of the one report that came in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._tally = Tally()
        self._faults: tuple[str, ...] = ()
        self._is_summary = False
        self.text = PlainText()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of adding reports"))
        self.details = QTreeWidget()
        self.details.setAccessibleName(self.tr("Result for each report"))
        self.details.setHeaderHidden(True)
        self.details.setMaximumHeight(DETAILS_HEIGHT)
        self.details.setColumnCount(2)
        self.split_button = self._button(self.tr("Add"), self._answer)
        self.columns_button = self._button(self.tr("Columns…"), self._ask_columns)
        self.fields_button = self._button(self.tr("Report details…"), self._ask_fields)
        self.details_button = self._button(self.tr("Show details"), self._toggle)
        self.retry_button = self._button(self.tr("Try again"), self._retry)
        self.again_button = self._button(self.tr("Try again"), self.again.emit)
        self.copy_button = self._button(self.tr("Copy details"), self._copy)
        self.undo_button = self._button(self.tr("Undo"), self.undone.emit)
        self.cancel_button = self._button(self.tr("Cancel"), self.cancelled.emit)
        self.close_button = self._button(self.tr("Close"), self.hide)
        self._line, self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight), QWidget()
        self._lay_out()
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something has started that takes a while, with Cancel."""
        self._is_summary = False
        self._say(text)
        self.bar.setRange(0, 0)
        self._show(bar=True, shown=(self.cancel_button,))

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Show that done of total files are read, and the name of the next."""
        if done and self._since.isValid() and self._since.elapsed() < AT_LEAST:
            return
        self._since.start()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = self.tr("Adding {number} of {all}: {name}").format(number=done + 1, all=total, name=name)
        self.text.setText(counted)

    def show_amount(self, done: int, total: int) -> None:
        """Show that done of total bytes have come; 0 is an unknown total."""
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))

    def show_held(self) -> None:
        """Say that another program has the library, and that the import goes on by itself."""
        self._say(
            self.tr(
                "Another program is using the library. The reports will be added as soon as it has finished."
            )
        )

    def show_stopping(self) -> None:
        """Say that the import is being stopped."""
        self._say(self.tr("Stopping…"))
        self.cancel_button.hide()

    def show_summary(self, tally: Tally, *, is_cancelled: bool) -> None:
        """Show the result of an import, with the buttons that apply."""
        self._tally, self._is_summary = tally, True
        self._say(summary_of(tally, is_cancelled=is_cancelled))
        fill(self.details, tally)
        buttons = [self.close_button]
        if tally.pasted is not None:
            buttons.append(self.fields_button)
        elif tally.lines or tally.failures:
            buttons.append(self.details_button)
        if tally.failures:
            buttons.append(self.retry_button)
        buttons += self._offer_details(failure.refusal for failure in tally.failures)
        if any(line.updates is not None or line.outcome == "added" for line in tally.lines):
            buttons.append(self.undo_button)
        if tally.splits:
            buttons.append(self.split_button)
        if tally.table is not None:
            buttons.append(self.columns_button)
        self._show(bar=False, shown=tuple(buttons), details=bool(tally.splits))
        if not tally.failures and not tally.splits:
            self._leave_later()

    def forget_added(self) -> None:
        """Show only what is still to be decided: what was added can no longer be undone here."""
        if self._is_summary and not self.isHidden():
            self.show_undecided(self._tally)

    def show_undecided(self, tally: Tally) -> None:
        """Show the failures and questions of an import; hides the panel if there are none."""
        still = Tally(failures=tally.failures, splits=tally.splits)
        if still.failures or still.splits:
            self.show_summary(still, is_cancelled=False)
        else:
            self.hide()

    def offer_again(self, sentence: str) -> None:
        """Show a sentence about files that may be readable now, with a button to try them again."""
        self._is_summary = False
        self._say(sentence)
        self._show(bar=False, shown=(self.again_button, self.close_button))

    def tell(self, sentence: str) -> None:
        """Show a sentence until the panel is closed."""
        self._is_summary = False
        self._say(sentence)
        self._show(bar=False, shown=(self.close_button,))

    def tell_failure(self, error: BaseException, said: str = "{reason}") -> None:
        """Show why something could not be read; the details of a fault of the program can be copied."""
        self.tell(said.format(reason=told(error)))
        for button in self._offer_details([refusal_of(error)]):
            button.show()
        self._fit()

    def tell_page_failure(self, failure: Failure) -> None:
        """Show why a fetched page could not be read."""
        self.tell(self.tr("The page could not be fetched: {reason}").format(reason=why(failure)))
        for button in self._offer_details([failure.refusal]):
            button.show()
        self._fit()

    def advise(self, sentence: str) -> None:
        """Show for a while what the user can do instead."""
        self.tell(sentence)
        self._leave_later()

    def _say(self, sentence: str) -> None:
        self.text.setText(sentence)
        say(self, sentence)

    def _show(self, *, bar: bool, shown: tuple[QPushButton, ...], details: bool = False) -> None:
        self._leaving.stop()
        self.bar.setVisible(bar)
        for button in self._buttons:
            button.setVisible(button in shown)
        self._open_details(is_open=details)
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the buttons beside the text, or in rows below it where they would leave it too little room."""
        taken = sum(b.sizeHint().width() + self._line.spacing() for b in self._buttons if not b.isHidden())
        is_narrow = taken > self.width() * MOST_FOR_BUTTONS
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._row.setMinimumWidth(0 if is_narrow else taken)
        self.details.setMaximumHeight(min(DETAILS_HEIGHT, self.window().height() // 4))

    def _toggle(self) -> None:
        self._open_details(is_open=not self.details.isVisible())

    def _open_details(self, *, is_open: bool) -> None:
        self.details.setVisible(is_open)
        self.details_button.setText(self.tr("Hide details") if is_open else self.tr("Show details"))

    def _leave_later(self) -> None:
        """Leave once what is said could be read."""
        self._leaving.start(max(GOES_AFTER, reading_time(self.text.text())))

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        is_used = self.underMouse() or (focused is not None and self.isAncestorOf(focused))
        if is_used or self.details.isVisible():
            self._leave_later()
        else:
            self.hide()

    def _ask_fields(self) -> None:
        if self._tally.pasted is not None:
            self.fields_wanted.emit(self._tally.pasted)

    def _retry(self) -> None:
        self.retried.emit(list(self._tally.failures))

    def _offer_details(self, refusals: Iterable[Refusal]) -> tuple[QPushButton, ...]:
        """The button that copies details for a bug report, if the program was at fault in any of them."""
        self._faults = tuple(harmless(str(one.detail)) for one in refusals if one.is_our_fault)
        self.copy_button.setText(self.tr("Copy details"))
        return (self.copy_button,) if self._faults else ()

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n\n".join(dict.fromkeys(self._faults)))
        self.copy_button.setText(self.tr("Details copied"))

    def _answer(self) -> None:
        splits = shown_splits(self.details, self._tally)
        self.hide()
        self.split_answered.emit(splits)

    def _ask_columns(self) -> None:
        if self._tally.table is not None:
            self.columns_wanted.emit(self._tally.table)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        first = (
            *(self.split_button, self.columns_button, self.fields_button),
            *(self.details_button, self.copy_button, self.retry_button, self.again_button),
        )
        return (*first, self.undo_button, self.cancel_button, self.close_button)

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        frame = QWidget()
        frame.setObjectName("panel")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 10, 12, 10)
        outer.addWidget(frame)
        self._line.setSpacing(8)
        self._line.addWidget(self.text, 1)
        row = Flow(self._line.spacing())
        self._row.setLayout(row)
        for button in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self._line.addWidget(self._row)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 8, 10, 8)
        column.addLayout(self._line)
        column.addWidget(self.bar)
        column.addWidget(self.details)
