"""Makes the parts of the list of reports and connects them; applies its order and its form."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from reader.ui.app.action_table import Action
from reader.ui.app.keyboard_focus import KeyboardFocus, KeysHere
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.importing.controller import ImportController
from reader.ui.reports.actions import ReportActions
from reader.ui.reports.citing import Citing
from reader.ui.reports.list import ReportList
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.moving import Moving
from reader.ui.reports.pointing import Pointing
from reader.ui.reports.row_form import RowForm
from reader.ui.reports.shares import Shares
from reader.ui.session.session import Session
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import FETCHING, LIST_ORDER, LIST_ROWS
from reader.ui.tags.controller import TagController

SORTED_BY: Mapping[ListOrder, Action] = {
    ListOrder.ADDED: Action.SORT_ADDED,
    ListOrder.DATE: Action.SORT_DATE,
    ListOrder.OUTLET: Action.SORT_OUTLET,
    ListOrder.HEADLINE: Action.SORT_HEADLINE,
    ListOrder.WORDS: Action.SORT_WORDS,
    ListOrder.LIKENESS: Action.SORT_LIKENESS,
}

SHOWN_AS: Mapping[RowForm, Action] = {
    RowForm.FULL: Action.ROWS_FULL,
    RowForm.TWO_LINES: Action.ROWS_TWO,
    RowForm.COLUMNS: Action.ROWS_COLUMNS,
}
# Pixels that the list is widened to when it is shown in columns: enough to see all five of them.
COLUMNS_FROM = 580


class ReportController(QObject):
    """Connects the list with the session, the settings and the keyboard."""

    def __init__(
        self, window: Window, session: Session, importing: ImportController, view: ComparisonView
    ) -> None:
        super().__init__(window)
        self._window = window
        self.shares = Shares(session.jobs, self)
        self.shares.is_sparing = lambda: importing.importer.is_busy
        self.where = KeyboardFocus(window.frame, window.sources.list, view)
        self.keys_here = KeysHere(window, self.where)
        self.pointing = Pointing(window, session, view, self.where)
        self.actions = ReportActions(window, session, importing.panel, self.pointing)
        self.actions.fetcher.failed.connect(importing.trying_again.settle)
        self.moving = Moving(window, session, self.pointing)
        self.tagging = TagController(window, session, self.pointing)
        self.citing = Citing(window, session, self.pointing)
        self.list = ReportList(window, session, self.shares, importing.importer)
        window.sources.chosen.connect(session.read_as)
        for side, head in view.page.heads.items():
            head.report_dropped.connect(partial(session.read_as, side))
        window.preferences.changed.connect(self._apply)
        for order, do in SORTED_BY.items():
            window.actions_[do].triggered.connect(
                lambda *_, order=order: window.preferences.change(LIST_ORDER, order)
            )
        for form, do in SHOWN_AS.items():
            window.actions_[do].triggered.connect(
                lambda *_, form=form: window.preferences.change(LIST_ROWS, form)
            )
        window.sources.list.heads.sorted_by.connect(partial(window.preferences.change, LIST_ORDER))
        self._sort()
        self._show_rows()

    def leave(self) -> None:
        """Stop following the keyboard, before the window closes and the library with it."""
        self.pointing.blockSignals(True)  # Qt's own

    def close(self) -> None:
        """Emit no more counts."""
        self.shares.stop()

    def _apply(self, setting: Setting[Any]) -> None:
        if setting is FETCHING:
            self.actions.settle()
        if setting is LIST_ORDER:
            self._sort()
        if setting is LIST_ROWS:
            self._show_rows()

    def _sort(self) -> None:
        order = self._window.preferences.value(LIST_ORDER)
        self._window.actions_[SORTED_BY[order]].setChecked(True)
        self._window.sources.sort_by(order)

    def _show_rows(self) -> None:
        form, splitter = self._window.preferences.value(LIST_ROWS), self._window.splitter
        self._window.actions_[SHOWN_AS[form]].setChecked(True)
        self._window.sources.list.show_as(form)
        width, *others = splitter.sizes()
        if form is RowForm.COLUMNS and width < COLUMNS_FROM:
            splitter.setSizes([COLUMNS_FROM, *others])
