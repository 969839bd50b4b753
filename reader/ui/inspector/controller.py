"""Fills the inspector and the lists for the present comparison and selection."""

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible

from reader.compare.arrangement.note_places import NotePlace
from reader.compare.arrangement.outline import Outline
from reader.compare.model import Reading
from reader.compare.quotations.matching import quotations
from reader.compare.side import Both, Side
from reader.text.checking import Checkpoint
from reader.ui.app.action_table import Action
from reader.ui.app.actions import key_in_words
from reader.ui.app.main_window import Window
from reader.ui.comparison.around.summary import Chip
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.editing import Editing
from reader.ui.inspector.inspector import Inspector
from reader.ui.inspector.narrow_window import NarrowWindow
from reader.ui.inspector.notes import places_of
from reader.ui.inspector.quotes import NO_QUOTES, Quotes, quotes
from reader.ui.inspector.yielding import Yielding
from reader.ui.jobs import Job
from reader.ui.lists.listings import Listed, Listing, Listings, quotations_listed
from reader.ui.lists.lists import Lists
from reader.ui.look.theme import Theme
from reader.ui.session.ready import Ready
from reader.ui.session.session import Session
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import INSPECTOR, LISTS, MEASURE, READING_FACE
from reader.ui.widgets.dock import Dock
from reader.ui.widgets.painting_later import PaintingLater

# Pixels of the window's width from which the inspector is open at first: the reports keep their line length.
ROOMY = 1180

LISTED = {
    Chip.SAME: Listing.SAME,
    Chip.WRITTEN: Listing.WRITTEN,
    Chip.TRANSLATED: Listing.TRANSLATED,
    Chip.REWORDED: Listing.REWORDED,
    Chip.RELATED: Listing.RELATED,
    Chip.FACTS: Listing.FACTS,
    Chip.ONLY_LEFT: Listing.ONLY_LEFT,
    Chip.ONLY_RIGHT: Listing.ONLY_RIGHT,
}
NO_LISTINGS: Listings = {}

# Milliseconds that the inspector waits while a screen reader is running: Orca drops earlier messages when
# more than fifty things change at once, as here, and the selection has to be heard first.
SAID_FIRST = 300


class InspectorController(QObject):
    """Fills both docks; quotations, which take longer to find, are read in the background."""

    def __init__(self, window: Window, session: Session, view: ComparisonView, editing: Editing) -> None:
        super().__init__(window)
        self._window, self._session, self._view, self._editing = window, session, view, editing
        self.inspector = Inspector(window.theme, window.actions_, window.frame)
        self.lists = Lists(window.frame)
        self._quotes = NO_QUOTES
        self._read: tuple[Reading, Reading] | None = None
        self._job: Job | None = None
        self._wanted: NotePlace | None = None
        self._inspected: tuple[tuple[object, object], object] = (None, None), None
        self._outline: Outline | None = None
        self._listings = self._listed = NO_LISTINGS
        # one selection emits many signals: the inspector is filled once for all of them
        self._soon = QTimer(self, singleShot=True)
        self._painting = PaintingLater(window.frame)
        self._place()
        self.narrow_window = NarrowWindow(
            window.frame, self.inspector, window.sources, window.actions_[Action.SIDEBAR]
        )
        Yielding(window, (self.inspector, self.lists))
        self._connect()
        self._set_theme(window.theme)

    def show(self, ready: Ready | None) -> None:
        """Fill the docks for another comparison, or the same one after a correction."""
        self._outline = outline = ready.outline if ready else None
        self._inspected = (None, None), None
        readings = (outline.comparison.left, outline.comparison.right) if outline else None
        rows = self._listings.get(Listing.QUOTATIONS, ()) if readings == self._read else ()
        self._listings = {**ready.listings, Listing.QUOTATIONS: rows} if ready else {}
        is_other = readings != self._read
        if is_other:
            self._read, self._quotes = readings, NO_QUOTES
        if self._job is not None:
            self._job.cancel()
        self._job = self._start(outline) if outline else None
        self._fill()
        if is_other:
            self._leave_old_pair()

    def keep(self) -> None:
        """Keep a note that is being written."""
        self.inspector.notes.keep()

    def _start(self, outline: Outline) -> Job:
        return self._session.jobs.run(
            lambda progress: _quoted(outline, progress.check),
            lambda found: self._take(*found),
            lambda _: self._take(NO_QUOTES, ()),
            label=outline.comparison.left.article.name,
        )

    def _take(self, found: Quotes, rows: tuple[Listed, ...]) -> None:
        self._job, self._quotes = None, found
        self._listings = {**self._listings, Listing.QUOTATIONS: rows}
        self._fill()

    def _fill(self) -> None:
        self._fill_lists()
        self._start_soon()

    def _make_room(self) -> None:
        """A dock has come or gone: the reports beside it are set in another width first, then painted.

        The whole frame waits: it would paint its ground where the reports, painted later, already stand.
        """
        self._painting.hold()
        self._fill()

    def _leave_old_pair(self) -> None:
        """Show nothing of two reports beside two others, in the turn in which these come onto the screen."""
        if QAccessible.isActive():  # what is selected in them waits as ever
            self.inspector.show_nothing(self._hint())
        else:
            self._inspect()

    def _start_soon(self) -> None:
        self._soon.start(SAID_FIRST if QAccessible.isActive() else 0)

    def _fill_lists(self) -> None:
        if self.lists.isVisible() and self._listings is not self._listed:
            self._listed = self._listings
            self.lists.show_listings(self._listings)
        self.lists.mark(self._view.stop)

    def _empty_hidden(self) -> None:
        """Hidden lists hold nothing old; emptied while they close, they would lose the keyboard."""
        if not self.lists.isVisible() and self._listed is not NO_LISTINGS:
            self._listed = NO_LISTINGS
            self.lists.show_listings(NO_LISTINGS)

    def _inspect(self) -> None:
        """Show the selection, unless it is shown already: this is called at every move of the pointer."""
        chosen, outline = self._editing.chosen, self._outline
        written = outline.notes if outline else ()
        places = places_of(chosen, self._wanted, written) if chosen else ()
        made, wanted = (outline, self._quotes), (chosen and chosen.stop, chosen is None, places)
        is_same = all(a is b for a, b in zip(made, self._inspected[0], strict=True))
        if (is_same and wanted == self._inspected[1]) or not self.inspector.isVisible():
            return
        self._inspected = made, wanted
        if outline is None:
            self.inspector.show_nothing(self.tr("Open two reports side by side first."))
        elif chosen is None:
            self.inspector.notes.keep()
        elif chosen.stop is not None:
            self.inspector.show_stop(outline, chosen.stop, self._quotes, places)
        elif chosen.sentences is not None and not chosen.are_body:
            side, sentences = chosen.sentences
            self.inspector.show_aside(outline, side, sentences[0], places)
        else:
            self.inspector.show_nothing(self._hint())

    def _hint(self) -> str:
        return self.tr(
            "Click a passage, or press {key} for the next difference. Both passages then "
            "appear here in full, with the facts that differ, the reasons for the pairing and the"
            " nearest alternatives."
        ).format(key=key_in_words(self._window.actions_[Action.NEXT].shortcut()))

    def _is_in_inspector(self) -> bool:
        """Whether the user is acting on the selection from the inspector, where all of it is shown."""
        focused, inspector = self._window.frame.focusWidget(), self.inspector
        is_there = focused is not None and inspector.isAncestorOf(focused)
        return inspector.isVisible() and (is_there or inspector.buttons.are_acting)

    def _write_note(self, at: NotePlace) -> None:
        self._wanted = at
        self._window.actions_[Action.INSPECTOR].setChecked(True)
        self._inspect()
        self.inspector.notes.write(at)
        if at in self.inspector.notes.editors:
            self.inspector.area.ensureWidgetVisible(self.inspector.notes.editors[at])

    def _choose_stop(self) -> None:
        self._wanted = None
        self.lists.mark(self._view.stop)
        self._start_soon()

    def _go(self, listed: Listed) -> None:
        for pane in self._view.page.panes:
            pane.frame(None)
        if listed.stop is not None:
            self._view.select_stop(listed.stop)
        is_within = listed.stop is None or listed.stop.pair is None
        if listed.ends is not None:
            self._show_both(listed.ends)
        elif listed.span is not None and is_within:
            self._view.page.show_span(listed.side, listed.span)

    def _show_both(self, ends: Both[int]) -> None:
        """Scroll to a sentence of each side that are in no common pair, and frame both."""
        self._view.page.bring_all(ends.map(lambda sentence: (sentence,)))
        for side, sentence in ends.items():
            self._view.page.panes.of(side).frame(sentence)

    def _show_sentence(self, side: Side, sentence: int) -> None:
        comparison = self._view.comparison
        if comparison is not None:
            self._view.page.show_span(side, comparison.of(side).sentences[sentence].span)
            self._view.page.panes.of(side).frame(sentence)

    def _open_list(self, chip: Chip) -> None:
        self._window.actions_[Action.LISTS].setChecked(True)
        self.lists.show_listing(LISTED[chip])
        self.lists.mark(self._view.stop)

    def _go_back(self) -> None:
        """Give the keyboard to the report that had it last, or to the other where that alone has the stop."""
        side, stop = self._view.last_side, self._view.stop
        is_elsewhere = stop is not None and not stop.of(side)
        self._view.page.panes.of(side.other if is_elsewhere else side).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _set_theme(self, theme: Theme) -> None:
        self.inspector.set_theme(theme)
        self.lists.set_theme(theme)

    def _apply(self, setting: Setting[Any]) -> None:
        if setting in {READING_FACE, MEASURE}:
            self._set_anew()

    def _set_anew(self) -> None:
        for card in self.inspector.cards:
            card.take_face()

    def _connect(self) -> None:
        editing, inspector, lists = self._editing, self.inspector, self.lists
        self._window.type_changed.connect(self._set_anew)
        self._window.theme_changed.connect(self._set_theme)
        self._window.preferences.changed.connect(self._apply)
        self._window.summary.asked.connect(self._open_list)
        self._view.stop_changed.connect(lambda _: self._choose_stop())
        editing.chosen_changed.connect(self._start_soon)
        self._soon.timeout.connect(self._inspect)
        self._soon.timeout.connect(self._empty_hidden)
        editing.is_shown_beside = self._is_in_inspector
        editing.note_wanted.connect(self._write_note)
        inspector.notes.written.connect(editing.annotate)
        inspector.near.link_wanted.connect(editing.link)
        inspector.near.show_wanted.connect(self._show_sentence)
        lists.wanted.connect(self._go)
        for dock in (inspector, lists):
            dock.left.connect(self._go_back)

    def _place(self) -> None:
        frame = self._window.frame
        areas, is_mirrored = Qt.DockWidgetArea, frame.isRightToLeft()
        beside = areas.LeftDockWidgetArea if is_mirrored else areas.RightDockWidgetArea
        corner = Qt.Corner.BottomLeftCorner if is_mirrored else Qt.Corner.BottomRightCorner
        frame.setCorner(corner, beside)
        # Trap: the frame is on the screen already, and what is put into it shows itself only later; a dock
        # that is shown before the splitter takes all the room.
        self._window.splitter.show()
        preferences = self._window.preferences
        wanted = preferences.value(INSPECTOR)
        is_open = wanted == "open" or (wanted == "when there is room" and frame.width() >= ROOMY)
        self._add(self.inspector, Action.INSPECTOR, beside, is_open=is_open)
        are_open = preferences.value(LISTS) == "open"
        self._add(self.lists, Action.LISTS, areas.BottomDockWidgetArea, is_open=are_open)
        self._window.actions_[Action.LISTS].triggered.connect(self._enter_lists)

    def _add(self, dock: Dock, do: Action, area: Qt.DockWidgetArea, *, is_open: bool) -> None:
        frame, action = self._window.frame, self._window.actions_[do]
        frame.addDockWidget(area, dock)
        dock.setVisible(is_open)
        action.setChecked(is_open)
        action.toggled.connect(dock.setVisible)
        dock.toggleViewAction().toggled.connect(action.setChecked)
        dock.visibilityChanged.connect(lambda _: self._make_room())
        # Trap: it leaves the frame while that waits, and as a window of its own would wait for ever
        dock.topLevelChanged.connect(lambda _: dock.setUpdatesEnabled(True))

    def _enter_lists(self) -> None:
        if self._window.actions_[Action.LISTS].isChecked():
            self.lists.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _quoted(outline: Outline, check: Checkpoint) -> tuple[Quotes, tuple[Listed, ...]]:
    found = quotations(outline.comparison, check)
    return quotes(found), quotations_listed(outline, found, check)
