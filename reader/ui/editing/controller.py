"""Makes the parts of correcting a comparison by hand."""

from PySide6.QtCore import QObject

from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.editing import Editing
from reader.ui.editing.matching import Matching
from reader.ui.editing.menu import SentenceMenu
from reader.ui.editing.trimming import Trimming
from reader.ui.session.session import Session


class EditingController(QObject):
    """Holds the corrections, matching, trimming, and the menu of a sentence."""

    def __init__(
        self, window: Window, session: Session, view: ComparisonView, centre: CentreController
    ) -> None:
        super().__init__(window)
        self.corrections = Editing(window, session, view)
        self.matching = Matching(window, view, self.corrections)
        self.trimming = Trimming(window, session, self.corrections)
        self.menu = SentenceMenu(window, view, self.corrections)
        centre.shown.connect(self.corrections.show_comparison)
