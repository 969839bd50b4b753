"""A column that scrolls up and down alone: always as wide as the form in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrolledColumn(QScrollArea):
    """A form that may be taller than its place, never wider."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form  # asked for as soon as Qt sends the form's events here
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the form's fields take the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # a style sheet or a longer word has made the form wider
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wide = max(self._form.sizeHint().width(), self._form.minimumSizeHint().width())
        self.setFixedWidth(wide + self.verticalScrollBar().sizeHint().width())
