"""Keeps with each event what is chosen of its statements, and shows it again when the event is opened."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.library.settings_of_events import Shown
from reader.ui.session.session import Session
from reader.ui.story.choosing import RowChoice, RowOrder, Wanted
from reader.ui.story.statements_page import StatementsPage
from reader.ui.story.succession import Succession


class KeptChoice(QObject):
    """Reads and writes filter, order and columns of the statements of the event that is shown."""

    def __init__(self, session: Session, page: StatementsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._page = session, page
        self._event, self._left = session.story_id, session.left
        self._reports: tuple[int, ...] = ()
        self._shown_event: int | None = None
        page.recalled = self._recall
        page.arranged.connect(self._keep)

    def follow(self, event: int, reports: Sequence[int], left: int | None) -> None:
        """Note which event is shown next, with the ids of its reports in order, and that of A."""
        self._event, self._reports, self._left = event, tuple(reports), left

    def _recall(self, choice: RowChoice) -> tuple[RowChoice, list[int]] | None:
        """What was kept of the event; None where it is shown already, or nothing was kept."""
        is_shown, self._shown_event = self._shown_event == self._event, self._event
        kept = Shown() if is_shown else self._session.choices.shown(self._event)
        if kept == Shown():
            return None
        places = {number: place for place, number in enumerate(self._reports)}
        return choice_of(kept, places, self._left, choice), order_of(kept, places)

    def _keep(self) -> None:
        if self._shown_event != self._event:
            return
        choice, reports = self._page.choice, self._reports
        order = [reports[place] for place in self._page.grid.heads.order()]
        kept = Shown(
            choice.wanted.name,
            choice.order.name,
            None if choice.sorted_by is None else reports[choice.sorted_by],
            tuple(order) if order != list(reports) else (),
            tuple(reports[place] for place in sorted(choice.hidden)),
            choice.is_folded,
        )
        self._session.choices.keep_shown(self._event, kept)


def choice_of(kept: Shown, places: dict[int, int], left: int | None, before: RowChoice) -> RowChoice:
    """The choice that was kept, for reports at these places; what is unknown is as usual."""
    was = replace(
        before,
        wanted=Wanted.__members__.get(kept.filter, Wanted.TOLD_BY_SEVERAL),
        order=RowOrder.__members__.get(kept.order, RowOrder.FIRST_MENTION),
        chosen=None if left is None else places.get(left),
        sorted_by=kept.sorted_by,
        hidden=frozenset(kept.hidden),
        is_folded=kept.is_folded,
    )
    choice = Succession(places, len(places)).choice(was)
    return choice if len(choice.hidden) < len(places) else replace(choice, hidden=frozenset())


def order_of(kept: Shown, places: dict[int, int]) -> list[int]:
    """The order of the columns that was kept; reports that came since stand last."""
    moved = [places[number] for number in kept.columns if number in places]
    return moved + [place for place in places.values() if place not in moved]
