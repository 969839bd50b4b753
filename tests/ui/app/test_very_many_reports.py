"""A story of very many reports is read in the background, and nothing is taken for empty meanwhile."""

from collections.abc import Callable, Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.importing.dropping import Clip, Incoming
from reader.ui.session import entry_reader
from reader.ui.session.story_entries import StoryEntries
from tests.ui.conftest import COAST, Open, loaded, wait_for
from tests.ui.listed import rows

NAMES = ["Harbour Times", "Coast Post", "Inland News"]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """More than one report is very many; they are not read until the gate is set."""
    opened, read = Event(), entry_reader._read

    def waiting(*given: object) -> StoryEntries:
        opened.wait()
        return read(*given)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(entry_reader, "MANY", 1)
    monkeypatch.setattr(entry_reader, "_read", waiting)
    yield opened
    opened.set()


def named(app: Controllers) -> list[str]:
    return [entry.article.source for entry in app.session.entries]


def test_until_they_are_read_the_story_is_not_taken_for_empty(
    three: Controllers, open_window: Open, gate: Event, qtbot: QtBot
) -> None:
    three.session.library.add_story("Floods")
    three.session.library.settle()
    app = open_window()
    assert app.session.is_reading
    assert not app.session.is_empty
    assert named(app) == []
    assert not app.window.actions_[Action.REMOVE_STORY].isEnabled()
    assert app.window.blank.isVisible()
    app.stories.open_sample()
    assert [story.name for story in app.session.stories] == ["First event", "Floods", "Sample event"]
    app.session.open_story(app.session.stories[0].id)
    gate.set()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    assert named(app) == NAMES


def test_those_that_are_shown_stay_until_the_new_ones_are_there(
    three: Controllers, gate: Event, qtbot: QtBot
) -> None:
    session, before = three.session, three.session.entries
    session.library.remove([before[2].id])
    done = list[int]()
    session.refresh(lambda: done.append(len(session.entries)))
    assert session.entries == before
    session.refresh(lambda: done.append(-len(session.entries)))
    gate.set()
    qtbot.waitUntil(lambda: not session.is_reading)
    assert done == [2, -2]
    assert all(now is entry for now, entry in zip(session.entries, before, strict=False))
    assert three.comparison.view.comparison is not None


def test_what_is_told_of_very_many_is_found_where_they_are_read_and_not_in_the_windows_thread(
    three: Controllers, gate: Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[bool]()
    for name in ("counts", "guessed_counts", "guesses", "tags_of_reports", "count"):
        found = getattr(Library, name)

        def noted(*given: object, found: Callable[..., object] = found) -> object:
            asked.append(current_thread() is main_thread())
            return found(*given)

        monkeypatch.setattr(Library, name, noted)
    gate.set()
    three.session.library.tag([three.session.entries[0].lineage], "checked")
    three.session.refresh()
    qtbot.waitUntil(lambda: not three.session.is_reading)
    assert asked
    assert not any(asked)
    assert [tag.name for tag in rows(three)[0].tags] == ["checked"]


def test_of_two_stories_that_are_opened_the_last_is_shown(
    three: Controllers, gate: Event, qtbot: QtBot
) -> None:
    session, first = three.session, three.session.story_id
    floods = session.library.add_story("Floods")
    for name in ("Delta News", "River Post"):
        session.library.add(loaded(f"{COAST} {name}", name), floods)
    session.open_story(floods)
    session.open_story(first)
    session.open_story(floods)
    gate.set()
    wait_for(three, qtbot, "Delta News", "River Post")
    assert named(three) == ["Delta News", "River Post"]


def test_what_is_pasted_into_very_many_is_opened_when_it_stands_in_the_list(
    three: Controllers, gate: Event, qtbot: QtBot
) -> None:
    gate.set()
    clip = Clip(b"The lamps of the pier were lit at six.", "Pasted text.txt", "text/plain")
    with qtbot.waitSignal(three.importing.importer.finished):
        three.importing.importer.bring_in(Incoming(clips=(clip,)))
    assert len(three.session.entries) == 4
    assert three.session.right == three.session.entries[3].id
