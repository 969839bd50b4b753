"""Joins the window with the library, the comparison and the import, once it is on the screen."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.compare.model import Settings
from reader.compare.side import Side
from reader.library.records import Entry
from reader.library.store import Library
from reader.ui.app.action_table import Do
from reader.ui.app.layout import restore_layout
from reader.ui.app.main_window import Window
from reader.ui.app.session import Session
from reader.ui.app.whereabouts import PairKeys, Whereabouts
from reader.ui.app.window_actions import FrameActions
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.obstacles import obstacle_words
from reader.ui.comparison.places import Places
from reader.ui.comparison.view_actions import ViewActions
from reader.ui.editing.controller import Editing
from reader.ui.editing.matching import Matching
from reader.ui.editing.menu import SentenceMenu
from reader.ui.editing.trimming import Trimming
from reader.ui.help.actions import GuideActions
from reader.ui.help.whats_this import explain_docks
from reader.ui.importing.columns_dialog import ColumnMapping
from reader.ui.importing.controller import Importer
from reader.ui.importing.dropping import Incoming, incoming
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.trying_again import TryingAgain
from reader.ui.importing.work import Tally
from reader.ui.inspector.controller import Docks
from reader.ui.jobs import Jobs
from reader.ui.library.care import LibraryCare
from reader.ui.printing.paper_actions import PaperActions
from reader.ui.reports.actions import ReportActions
from reader.ui.reports.list import ReportList
from reader.ui.reports.moving import Moving
from reader.ui.reports.pointing import Pointing
from reader.ui.reports.shares import Shares
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import FETCHING, THRESHOLD, ZOOM
from reader.ui.stories.actions import StoryActions
from reader.ui.widgets.plain import isolated

ZOOM_GRAIN = 0.001
"""A zoom is kept to this precision; what differs by less is the same zoom."""

PATIENCE = 0.03
"""Seconds that the window's own thread waits for another program: less than an eye notices."""
LAST_WAIT = 20.0
"""Seconds for what still waits when the window is gone from the screen already."""


class Desk(QObject):
    """Everything that happens in one window.

    Args:
        library: the file of the library; raises UnusableLibrary when it cannot be opened.
        jobs: what runs the work in the background.
    """

    def __init__(self, window: Window, library: Path, jobs: Jobs) -> None:
        super().__init__(window)
        self.window, self.jobs = window, jobs
        settings = Settings(threshold=window.preferences.value(THRESHOLD))
        self.session = self._opened(library, settings)
        self.view = ComparisonView(window.theme)
        self.panel = ImportPanel()
        self.shares = Shares(jobs, self)
        self.importer = Importer(self.session, self.panel, window.undoing, self)
        self.trying_again = TryingAgain(window, self.session, self.importer, self.panel)
        self.columns = ColumnMapping(self.importer, self.panel, window.frame, self)
        window.add_below(self.panel)
        window.stack.addWidget(self.view)
        self.frame_actions = FrameActions(window)
        self.places = Places(self.view, self.session.library)
        self.editing = Editing(window, self.session, self.view)
        self.matching = Matching(window, self.view, self.editing)
        self.trimming = Trimming(window, self.session, self.editing)
        self.sentence_menu = SentenceMenu(window, self.view, self.editing)
        self.docks = Docks(window, self.session, self.view, self.editing)
        self.where = Whereabouts(window.frame, window.sources.list, self.view)
        self.pair_keys = PairKeys(window.actions_, self.where)
        self.pointing = Pointing(window, self.session, self.view, self.where)
        self.view_actions = ViewActions(window, self.view)
        self.guide_actions = GuideActions(window, self.view)
        explain_docks(self.docks.inspector, self.docks.lists)
        self.paper_actions = PaperActions(window, self.session)
        self.report_actions = ReportActions(window, self.session, self.panel, self.pointing)
        self.report_actions.fetcher.failed.connect(self.trying_again.settle)
        self.stories = StoryActions(window, self.session, self.importer)
        self.moving = Moving(window, self.session, self.pointing)
        self.list = ReportList(window, self.session, self.shares)
        self.care = LibraryCare(window, self.session)
        self._connect()
        restore_layout(window.frame, window.splitter, window.preferences)
        self.session.refresh()

    def open_reports(self, paths: Sequence[str]) -> None:
        """Add files and folders, and read the first two of them beside each other."""
        self.importer.finished.connect(self._choose_first_two)
        self.importer.bring_in(Incoming(paths=tuple(Path(path) for path in paths)))

    def close(self) -> None:
        """Remember where one was reading, stop all work, and let go of the library."""
        library = self.session.library
        self.window.blockSignals(True)  # nothing comes in any more, nor is it closed twice
        self.pointing.blockSignals(True)  # the keyboard leaves the window, and the library with it
        if self.window.undo_stack.is_holding:
            self.window.frame.hide()
            library.be_patient(LAST_WAIT)
            self.window.undo_stack.stop_holding()
        with suppress(sqlite3.Error):  # a library that cannot be written must not keep the window open
            self.docks.keep()
            self.places.keep()
        self.care.close()
        self.importer.close()
        self.jobs.close()
        self.shares.stop()
        self.session.close()
        with suppress(sqlite3.Error):
            library.purge()
        library.close()

    def _opened(self, path: Path, settings: Settings) -> Session:
        library = Library(path, PATIENCE)
        try:
            return Session(library, self.jobs, self.tr("First event"), settings, self)
        except BaseException:
            library.close()
            raise

    def _connect(self) -> None:
        window, session = self.window, self.session
        session.lay_out = self.view.page.laid_out
        window.came_in.connect(self.importer.bring_in)
        window.closing.connect(self.close)
        window.activated.connect(session.look_again)
        for told in (window.undo_stack.overtaken, window.undo_stack.refused):
            told.connect(lambda _: session.look_again())
        window.theme_changed.connect(self.view.set_theme)
        window.preferences.changed.connect(self._apply)
        window.sources.chosen.connect(session.read_as)
        window.sources.hint.clicked.connect(window.actions_[Do.ADD].trigger)
        self.importer.finished.connect(self._open_pasted)
        session.chosen_changed.connect(self._show_page)
        session.comparison_changed.connect(self._show_comparison)
        session.comparing_changed.connect(self._show_comparing)
        window.actions_[Do.ADD].triggered.connect(self._choose_files)
        window.actions_[Do.ADD_FOLDER].triggered.connect(self._choose_folder)
        window.actions_[Do.PASTE].triggered.connect(self._paste)
        window.actions_[Do.SWAP].triggered.connect(session.swap)

    def _apply(self, setting: Setting[Any]) -> None:
        if setting is THRESHOLD:
            self.session.use(Settings(threshold=self.window.preferences.value(THRESHOLD)))
        elif setting is ZOOM and abs(self.view.zoom - self.window.preferences.value(ZOOM)) > ZOOM_GRAIN:
            self.view.set_zoom(self.window.preferences.value(ZOOM))
        elif setting is FETCHING:
            self.report_actions.settle()

    def _show_page(self) -> None:
        left, right = (self.session.entry(number) for number in (self.session.left, self.session.right))
        actions = self.window.actions_
        actions[Do.SWAP].setEnabled(left is not None and right is not None)
        lacking = next((e for e in (left, right) if e is not None and e.is_missing_text), None)
        if left is None or right is None:
            self._show_blank(left)
        elif lacking is not None:
            self._show_lacking(lacking)
        elif self.view.comparison is not None:
            self.window.show_page(self.view)
        elif self.session.error:
            self.window.blank.say(self.tr("These two could not be compared"), self.session.error)
            self.window.show_page(self.window.blank)
        else:
            names = left.article.name, right.article.name
            self.window.blank.say(self.tr("Comparing…"), self.tr("{} and {}").format(*names))
            self.window.show_page(self.window.blank)

    def _show_blank(self, only: Entry | None) -> None:
        blank, actions = self.window.blank, self.window.actions_
        elsewhere = self.stories.elsewhere() if only is None else ()
        if only is not None:
            blank.say(
                self.tr("Add a second report"),
                self.tr(
                    "{name} has been added. Add another report of the same event to compare the two."
                ).format(name=only.article.name),
                (actions[Do.ADD], actions[Do.PASTE]),
            )
        elif elsewhere:
            blank.say(
                self.tr("No reports of this event yet"),
                self.tr("Your other reports are still in the library:")
                + "".join(f"\n{isolated(place.told)}" for place in elsewhere)
                + "\n\n"
                + self.tr("Drop reports here to start: files, links or selected text."),
                (actions[Do.ADD], *(place.way for place in elsewhere)),
            )
        else:
            blank.say(
                self.tr("Read two reports of one event side by side"),
                self.tr(
                    "Drop reports anywhere on this window: files, links or selected text. Parallax pairs "
                    "the passages that tell the same thing, shows how the wording differs, and flags the "
                    "facts on which they differ."
                ),
                (actions[Do.ADD], actions[Do.SAMPLE]),
            )
        self.window.show_page(blank)

    def _show_lacking(self, entry: Entry) -> None:
        actions = self.window.actions_
        self.window.sources.point_at(entry.id)
        if not entry.article.has_address:
            self.window.blank.say(
                self.tr("The text of this report is missing"),
                self.tr(
                    "{name}\n\nThe database export has only the headline and the date. Copy the text and "
                    "paste it here."
                ).format(name=entry.article.title or entry.article.name),
                (actions[Do.PASTE_TEXT],),
            )
            self.window.show_page(self.window.blank)
            return
        self.window.blank.say(
            self.tr("Only the link has been saved"),
            self.tr(
                "{name}\n\nParallax goes online only when you ask it to. Fetch the page now, or open it"
                " in your browser, copy the text and paste it here."
            ).format(name=entry.article.origin),
            (actions[Do.FETCH], actions[Do.PASTE_TEXT]),
        )
        self.window.show_page(self.window.blank)

    def _show_comparison(self) -> None:
        comparison, ready = self.session.comparison, self.session.ready
        self.places.keep()
        self.view.show_outline(ready.outline if ready else None, ready.spread if ready else None)
        self.places.restore(self.session.left, self.session.right)
        is_counted = comparison is not None and comparison.is_comparable
        self.window.summary.show_counts(ready.outline.counts if ready and is_counted else None, self._note())
        self.view_actions.show_place()
        self.window.timed.setText(self._timed() if comparison else "")
        self._show_page()
        self.editing.show_comparison()
        self.docks.show(ready)

    def _note(self) -> str:
        comparison = self.session.comparison
        if comparison is None or comparison.obstacle is None:
            return ""
        return obstacle_words(comparison.obstacle, self.window.frame.locale())

    def _timed(self) -> str:
        milliseconds = max(1, round(self.session.seconds * 1000))
        return self.tr("Compared in {time} ms").format(time=self.window.frame.locale().toString(milliseconds))

    def _show_comparing(self, is_comparing: bool) -> None:  # noqa: FBT001  # a slot
        if is_comparing:
            self.window.timed.setText(self.tr("Comparing…"))

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self.window.frame, self.tr("Add Reports"))
        self.importer.bring_in(Incoming(paths=tuple(Path(path) for path in paths)))

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self.window.frame, self.tr("Add Folder")):
            self.importer.bring_in(Incoming(paths=(Path(path),)))

    def _paste(self) -> None:
        found = incoming(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))
        if found:
            self.importer.bring_in(found)
        else:
            self.panel.advise(
                self.tr("There is nothing to paste. Copy some text, a page, a link or files first.")
            )

    def _open_pasted(self, tally: Tally) -> None:
        if tally.pasted is not None and self.session.entry(tally.pasted) is not None:
            self.window.sources.point_at(tally.pasted)
            if self.session.side_of(tally.pasted) is None:
                self.session.read_as(Side.RIGHT, tally.pasted)

    def _choose_first_two(self, tally: Tally) -> None:
        self.importer.finished.disconnect(self._choose_first_two)
        numbers = list(dict.fromkeys(line.id for line in tally.lines))
        if len(numbers) > 1:
            self.session.choose(numbers[0], numbers[1])
