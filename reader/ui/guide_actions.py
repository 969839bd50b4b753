"""The actions that explain the program: the guide, and What's This."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWhatsThis, QWidget

from reader.ui.action_table import Do
from reader.ui.guide import GuideDialog
from reader.ui.view.comparison_view import ComparisonView
from reader.ui.whats_this import explain_words
from reader.ui.window import Window


class GuideActions(QObject):
    """Connects them; the guide is opened once and keeps its place."""

    def __init__(self, window: Window, view: ComparisonView) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideDialog | None = None
        explain_words(window, view)
        window.actions_[Do.GUIDE].triggered.connect(self._open)
        window.actions_[Do.WHATS_THIS].triggered.connect(QWhatsThis.enterWhatsThisMode)
        window.actions_[Do.EXPLAIN].triggered.connect(lambda: _explain(window))

    def _open(self) -> None:
        if self.guide is None:
            self.guide = GuideDialog(self._window.theme, self._window.frame)
            self._window.theme_changed.connect(self.guide.put_on)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()


def _explain(window: Window) -> None:
    at: QWidget | None = window.frame.focusWidget()
    while at is not None and not at.whatsThis():
        at = at.parentWidget()
    if at is None:
        window.tell(QCoreApplication.translate("explained", "There is nothing to explain here."))
    else:
        QWhatsThis.showText(at.mapToGlobal(at.rect().center()), at.whatsThis(), at)
