"""Copies the selection with its source, and lets reports and pairs be dragged to other programs."""

from typing import Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.centre.view import View
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.words import place
from reader.ui.handing.dragging import DragOut, HandedFiles
from reader.ui.handing.sourced import Sourced, as_mime
from reader.ui.inspector.controller import InspectorController
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import apart


class HandingController(QObject):
    """Gives the text and source of whatever can be copied or dragged out of the window."""

    def __init__(
        self,
        window: Window,
        session: Session,
        centre: CentreController,
        view: ComparisonView,
        inspecting: InspectorController,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._centre, self._view = window, session, centre, view
        self._is_met = False
        self._files = HandedFiles(window.tell)
        self._copy = window.actions_[Action.COPY_SOURCED]
        self._copy.triggered.connect(self._put_on_clipboard)
        view.stop_changed.connect(self._settle)
        centre.chosen.connect(self._meet_story)
        centre.shown.connect(self._settle)
        for pane in view.page.panes:
            pane.highlights_changed.connect(self._settle)
        window.sources.list.hand_on(self._reports)
        inspecting.lists.model.hand_on = self._stop
        for card in inspecting.inspector.cards:
            DragOut(card, lambda: self._stop(view.stop))
        self._settle()

    def _meet_story(self, view: View[Any]) -> None:
        """Follow the current cell of who says what, a view that is made when it is first chosen."""
        if view is WHO_SAYS_WHAT and not self._is_met:
            from reader.ui.story.showing import story_view

            self._is_met = True
            rows = story_view(self._centre).statements.grid
            rows.selectionModel().currentChanged.connect(self._settle)
        self._settle()

    def _settle(self, *_: object) -> None:
        self._copy.setEnabled(bool(self._selected()))

    def _put_on_clipboard(self) -> None:
        sourced = self._selected()
        QGuiApplication.clipboard().setMimeData(as_mime(sourced))
        told = apart(dict.fromkeys(one.credit for one in sourced))
        self._window.tell(self.tr("Copied with its source: {source}").format(source=told))

    def _selected(self) -> tuple[Sourced, ...]:
        """The selected text, else the passages of the selected pair or statement, with their sources."""
        if self._centre.current is WHO_SAYS_WHAT:
            return self._statement()
        comparison = self._view.comparison
        if comparison is None:
            return ()
        chosen = tuple(
            Sourced(words, comparison.of(side).article)
            for side, pane in self._view.page.panes.items()
            if (words := pane.selected_text())
        )
        return chosen or self._passages(self._view.stop)

    def _statement(self) -> tuple[Sourced, ...]:
        """What each report says in the current row of the statements."""
        from reader.ui.story.showing import story_view

        reports, page = self._session.story.reports, story_view(self._centre).statements
        at = page.grid.currentIndex()
        cells = enumerate(page.row(at.row()).cells if at.isValid() else ())
        return tuple(
            Sourced(" … ".join(said.text for said in cell.in_order), reports[report])
            for report, cell in cells
            if cell is not None and report < len(reports)
        )

    def _passages(self, stop: Stop | None) -> tuple[Sourced, ...]:
        comparison = self._view.comparison
        if comparison is None or stop is None:
            return ()
        return tuple(
            Sourced(" ".join(reading.text(at) for at in stop.of(side)), reading.article)
            for side in Side
            if stop.of(side) and (reading := comparison.of(side))
        )

    def _stop(self, stop: Stop | None) -> QMimeData | None:
        sourced = self._passages(stop)
        if stop is None or not sourced:
            return None
        places = " - ".join(place(side, stop.of(side)) for side in Side if stop.of(side))
        return self._files.mime([(f"{places} {self._session.story_name}", sourced)])

    def _reports(self, numbers: list[int]) -> QMimeData:
        entries = [entry for number in numbers if (entry := self._session.entry(number)) is not None]
        whole = (Sourced(entry.article.text, entry.article) for entry in entries)
        return self._files.mime((f"{one.article.name} {one.article.title}", (one,)) for one in whole)
