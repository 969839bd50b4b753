"""How long the window's thread is held by what a person does with a list of ten thousand reports."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from reader.compare.side import Side
from reader.library.formats import Loaded
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.controller import SHOWN_AS, SORTED_BY
from reader.ui.settings.controller import THEME_ACTIONS
from reader.ui.stories.guessing import GroupedReports, GuessedEvent
from reader.ui.tags.controller import TaggedReports
from tests.benchmarks.holding import is_compared, pause, told, until
from tests.benchmarks.invented import invented

MANY = 10_000
"""Reports in one story: a year's cuttings of a large event."""
OF_ANOTHER = 40
"""Reports of another event, into which some are moved."""
SOME = (1, 100, 5_000)
"""Reports that are acted on at once."""
GROUPS = 400
"""Events into which half of all reports are grouped."""

Deed = Callable[[], object]


def measure_list(name: str, app: Controllers) -> None:
    """Open a long list, and do with it what one does."""
    other = _fill(app)
    _open(name, app)
    sources, session = app.window.sources, app.session
    told(name, "shares come in", *[pause] * 10)
    for typed in ("t", "to", "tow", "town", "town 77"):
        told(name, f"type “{typed}” to search", partial(sources.search.setText, typed), pause)
    told(name, "clear the search", sources.search.clear, pause, pause)
    told(name, "select all", sources.list.selectAll, pause)
    told(name, "select one less, 20 times", *_one_less(app) * 20)
    told(name, "counts come in", app.reports.shares.changed.emit, pause)
    told(name, "the reports are read again", session.refresh, is_compared(app))
    told(name, "point at one", partial(sources.point_at, session.entries[7].id), pause)
    told(name, "read another report as B", partial(session.read_as, Side.RIGHT, session.entries[5].id), pause)
    told(name, "read another report as A", partial(session.read_as, Side.LEFT, session.entries[9].id), pause)
    told(name, "scroll to the end", sources.list.scrollToBottom, pause)
    _look(name, app)
    _change(name, app, other)


def _fill(app: Controllers) -> int:
    """Fill the library; gives the id of the other event."""
    library, story, shared = app.session.library, app.session.story_id, invented(60, 1)
    with library.at_once():
        other = library.add_story("Another event")
        for number in range(MANY + OF_ANOTHER):
            said = {
                FieldName.SOURCE: f"Paper {number * 7 % 1_000}",
                FieldName.TITLE: f"Report {number * 13 % MANY} of the mayor",
                FieldName.DATE: f"20{number % 20:02}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            }
            fields = {field: Field(value, Provenance.HEADING) for field, value in said.items()}
            text = f"{shared}\nThe mayor of town {number} said so."
            article = Article(text, fields, f"{number}.txt")
            loaded = Loaded(article, text.encode(), "text")
            library.add(loaded, story if number < MANY else other)
    return other


def _open(name: str, app: Controllers) -> None:
    before = time.thread_time()
    told(name, "open the library", app.session.refresh, is_compared(app))
    spent = (time.thread_time() - before) * 1000
    print(f"{name:36} {'all of it, this thread':28} {spent:7.0f} ms", flush=True)


def _look(name: str, app: Controllers) -> None:
    """Sort and show the list in each way, and the window in others."""
    actions, frame = app.window.actions_, app.window.frame
    for order, do in SORTED_BY.items():
        told(name, f"sort by {order}", actions[do].trigger, pause, pause)
    told(name, "sort by added again", actions[Action.SORT_ADDED].trigger, pause)
    for form, do in SHOWN_AS.items():
        told(name, f"rows: {form}", actions[do].trigger, pause, pause)
    told(name, "rows: full again", actions[Action.ROWS_FULL].trigger, pause, pause)
    told(name, "hide the events", actions[Action.EVENTS].trigger, pause)
    told(name, "show the events", actions[Action.EVENTS].trigger, pause)
    told(name, "make the window narrow", partial(frame.resize, 1000, 700), pause)
    told(name, "make the window wide", partial(frame.resize, 1440, 900), pause)
    for do, theme in THEME_ACTIONS.items():
        told(name, f"theme {theme}", actions[do].trigger, pause, pause)


def _change(name: str, app: Controllers, other: int) -> None:
    """Remove, tag, move and group reports, and undo each."""
    session, stack = app.session, app.window.undo_stack
    ready = is_compared(app)
    for count in SOME:
        told(name, f"select {count}", partial(_select, app, count), pause)
        told(name, f"remove {count}", app.window.actions_[Action.REMOVE].trigger, ready)
        told(name, "  undo", stack.undo, ready)
    for count in SOME:
        _select(app, count)
        told(name, f"tag {count}", partial(_tag, app), ready)
        told(name, "  undo", stack.undo, ready)
    for count in SOME:
        _select(app, count)
        told(name, f"move {count}", partial(app.reports.moving.move, other, "Another event"), ready)
        told(name, "  undo", stack.undo, ready)
    told(name, "open the other event", partial(session.open_story, other), ready)
    told(name, "back to the long one", partial(session.open_story, session.stories[0].id), ready)
    group = app.window.actions_[Action.GROUP].trigger
    told(name, "look for events", group, lambda: until(lambda: not app.jobs.running))
    told(name, f"group into {GROUPS} events", partial(_group, app), ready)
    told(name, "  undo", stack.undo, ready)


def _select(app: Controllers, count: int) -> None:
    """Select the first reports, with the keyboard in the list."""
    reports, flags = app.window.sources.list, QItemSelectionModel.SelectionFlag
    model = reports.model()
    reports.setFocus()
    selection = QItemSelection(model.index(0, 0), model.index(count - 1, 0))
    reports.selectionModel().setCurrentIndex(model.index(0, 0), flags.ClearAndSelect)
    reports.selectionModel().select(selection, flags.ClearAndSelect)


def _tag(app: Controllers) -> None:
    lineages = [entry.lineage for entry in app.reports.pointing.meant_all]
    app.window.undo_stack.push(TaggedReports("Tag", app.session, lineages, "checked", is_given=True))


def _group(app: Controllers) -> None:
    numbers = [entry.id for entry in app.session.entries[: MANY // 2]]
    size = len(numbers) // GROUPS
    groups = [
        GuessedEvent(tuple(numbers[at : at + size]), f"Event {at}") for at in range(0, len(numbers), size)
    ]
    app.window.undo_stack.push(GroupedReports("Group", app.session, app.session.story_id, groups))


def _one_less(app: Controllers) -> list[Deed]:
    """One report less is selected, as with Shift and an arrow key."""
    reports, model = app.window.sources.list, app.window.sources.list.model()

    def leave() -> None:
        at = model.index(reports.selected_count - 1, 0)
        reports.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.Deselect)

    return [leave, pause]
