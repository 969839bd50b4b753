"""The context menu of a sentence: the actions on it and on its pair."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.compare.arrangement.note_places import NO_PLACE
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.editing import Editing
from reader.ui.editing.words import place
from reader.ui.widgets.context_menu import offer

OFFERED = (
    (Action.LINK, Action.LINK_TO, Action.UNLINK),
    (Action.CONFIRM, Action.REJECT),
    (Action.NOTE, Action.NOT_BODY),
    (Action.BEGINS, Action.ENDS, Action.WHOLE),
    (Action.PARTNER, Action.COPY, Action.COPY_SOURCED),
)
"""The actions in the menu, with a line between groups."""


class SentenceMenu(QObject):
    """Opens the menu when it is asked for at a sentence."""

    def __init__(self, window: Window, view: ComparisonView, editing: Editing) -> None:
        super().__init__(window)
        self._window, self._view, self._editing = window, view, editing
        view.sentence_menu_requested.connect(self.open_menu)

    def open_menu(self, side: Side, sentence: int, at: QPoint) -> QMenu:
        """Select the sentence, if it is not selected, and open its menu at a point of the screen."""
        self._choose(side, sentence)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in OFFERED:
            offer(menu, [self._window.actions_[do] for do in group])
            if Action.NOTE in group:
                menu.addAction(
                    self.tr("Note on {place}…").format(place=place(side, (sentence,))),
                    lambda: self._note(side, sentence),
                )
            menu.addSeparator()
        menu.popup(at)
        return menu

    def _choose(self, side: Side, sentence: int) -> None:
        pane, stop = self._view.page.panes.of(side), self._view.stop
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if sentence not in self._view.selected_sentences(side):
            pane.frame(sentence)
        if stop is None or sentence not in stop.of(side):
            self._view.select_sentence(side, sentence)

    def _note(self, side: Side, sentence: int) -> None:
        self._editing.want_note(NO_PLACE.with_(side, sentence))
