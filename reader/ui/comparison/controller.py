"""Connects the side by side with the session and the settings: places, counts, zoom, threshold."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from reader.compare.model import Settings
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.obstacles import across_languages, obstacle_words
from reader.ui.comparison.places import Places
from reader.ui.comparison.view_actions import ViewActions
from reader.ui.session.ready import LayOut
from reader.ui.session.session import Session
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import MEASURE, READING_FACE, THRESHOLD, ZOOM

# Zooms that differ by less are the same but for rounding.
ZOOM_GRAIN = 0.001


class ComparisonController(QObject):
    """Shows the counts, notes and time of a comparison, and applies the settings of the side by side."""

    def __init__(self, window: Window, session: Session, centre: CentreController) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.view = centre.widget(SIDE_BY_SIDE)
        self.places = Places(self.view, session.library)
        self.view_actions = ViewActions(window, self.view)
        session.pair.lay_out = LayOut(self.view.page.laid_out, self._set_ahead)
        self.view.page.in_background = self._lay_out
        centre.leaving.connect(self.places.keep)
        centre.leaving.connect(self._tell_counts)  # before the page is laid out below the line of counts
        centre.filled.connect(self._tell)
        session.chosen_changed.connect(self._settle)
        session.comparing_changed.connect(self._tell_comparing)
        self.view.answering.told.connect(window.tell)
        window.preferences.changed.connect(self._apply)
        window.type_changed.connect(self._set_anew)
        window.actions_[Action.SWAP].triggered.connect(session.swap)

    def _lay_out(self, make: Callable[[], Spread], take: Callable[[Spread], None]) -> None:
        label = self.view.page.outline.comparison.left.article.name if self.view.page.outline else ""
        self._session.jobs.run(lambda _: make(), take, lambda _: None, label)

    def _set_ahead(self, found: tuple[Spread, Side]) -> None:
        spread, side = found
        offsets = self.places.offsets(self._session.left, self._session.right)
        self.view.page.set_ahead(spread, side, offsets.of(side))

    def keep(self) -> None:
        """Keep where one is reading in the library."""
        self.places.keep()

    def _tell(self) -> None:
        self.places.restore(self._session.left, self._session.right)
        self.view_actions.show_place()
        self._window.timed.setText(self._timed() if self._session.comparison else "")

    def _tell_counts(self) -> None:
        session, ready = self._session, self._session.pair.ready
        is_counted = session.comparison is not None and session.comparison.is_comparable
        is_across = session.comparison is not None and session.comparison.is_across_languages
        counts = ready.outline.counts if ready and is_counted else None
        self._window.summary.show_counts(counts, self._notes(), is_across=is_across)

    def _notes(self) -> tuple[str, str]:
        """Why nothing was paired, or that it was paired by meaning, and a short form of that."""
        comparison = self._session.comparison
        if comparison is not None and comparison.is_across_languages:
            return across_languages(comparison)
        if comparison is None or comparison.obstacle is None:
            return "", ""
        told = obstacle_words(comparison.obstacle, self._window.frame.locale())
        return told, told

    def _timed(self) -> str:
        milliseconds = max(1, round(self._session.pair.seconds * 1000))
        return self.tr("Compared in {time} ms").format(
            time=self._window.frame.locale().toString(milliseconds)
        )

    def _tell_comparing(self, is_comparing: bool) -> None:  # noqa: FBT001  # a slot
        if is_comparing:
            self._window.timed.setText(self.tr("Comparing…"))

    def _settle(self) -> None:
        can_swap = None not in self._session.story.chosen
        self._window.actions_[Action.SWAP].setEnabled(can_swap)

    def _apply(self, setting: Setting[Any]) -> None:
        preferences = self._window.preferences
        if setting is THRESHOLD:
            self._session.use(Settings(threshold=preferences.value(THRESHOLD)))
        elif setting is ZOOM and abs(self.view.zoom - preferences.value(ZOOM)) > ZOOM_GRAIN:
            self.view.set_zoom(preferences.value(ZOOM))
        elif setting in {READING_FACE, MEASURE}:
            self._set_anew()

    def _set_anew(self) -> None:
        """Lay out all text again, in another font or size."""
        self.view.set_zoom(self.view.zoom)
