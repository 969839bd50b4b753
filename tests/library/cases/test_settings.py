"""What was chosen of an event goes along in its case file, and whoever has chosen otherwise keeps that."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.cases.case_file import take_case, take_case_to_undo, write_case
from reader.library.searching.saved import KEY, SavedSearch, read_searches, written_searches
from reader.library.settings_of_events import (
    PAIR,
    SHOWN,
    Shown,
    read_pair,
    read_shown,
    written_pair,
    written_shown,
)
from reader.library.store import Library
from tests.library.cases.test_case_file import event, spoiled
from tests.library.test_store import loaded

OURS = SavedSearch("Bridge, toll", 'event:"bridge" toll')
OTHERS = SavedSearch("Elsewhere", "event:elsewhere")
OF_ALL = SavedSearch("Toll", "toll")


@pytest.fixture
def chosen(case: Path, library: Library) -> Path:
    """The case file of an event of which all was chosen that can be."""
    one, two = event(library)
    story = max(one.id for one in library.stories())
    library.remember(f"{PAIR} {story}", written_pair((two, one)))
    kept = Shown("FACTS_DIFFER", "BY_REPORT", two, (two, one), (one,), is_folded=True)
    library.remember(f"{SHOWN} {story}", written_shown(kept))
    library.remember(f"{SHOWN} {story - 1}", written_shown(Shown("HIDDEN")))
    library.remember(KEY, written_searches((OF_ALL, OTHERS, OURS)))
    library.remember("place 1 2", "[400, 500]")
    write_case(library, story, case)
    return case


def kept(library: Library, key: str) -> str:
    """The setting of the event that came last."""
    return library.recall(f"{key} {max(one.id for one in library.stories())}")


def state(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT key, value FROM state ORDER BY key").fetchall()


def test_what_was_chosen_of_an_event_is_chosen_in_another_library(chosen: Path, other: Library) -> None:
    take_case(chosen, other)
    one, two = event(other)
    assert read_pair(kept(other, PAIR)) == (two, one)
    shown = Shown("FACTS_DIFFER", "BY_REPORT", two, (two, one), (one,), is_folded=True)
    assert read_shown(kept(other, SHOWN)) == shown
    assert read_searches(other.recall(KEY)) == (OURS,)


def test_nothing_else_of_the_state_is_in_a_case_file(chosen: Path) -> None:
    keys = [key for key, _ in state(chosen)]
    assert [key for key in keys if key.startswith("place")] == []
    assert [key for key in keys if key.startswith((PAIR, SHOWN))] == [f"{PAIR} 1", f"{SHOWN} 1"]
    assert [value for key, value in state(chosen) if key == KEY] == [written_searches([OURS])]


def test_whoever_has_chosen_otherwise_keeps_that(chosen: Path, other: Library) -> None:
    story = other.add_story("Bridge")
    here, alone = (other.add(loaded(text), story).id for text in ("One.", "Nobody else's."))
    other.remember(f"{PAIR} {story}", written_pair((alone, here)))
    other.remember(f"{SHOWN} {story}", written_shown(Shown("HIDDEN")))
    other.remember(KEY, written_searches([SavedSearch(OURS.name, "event:bridge mine"), OTHERS]))
    before = other.recall(KEY)
    take_case(chosen, other)
    assert read_pair(kept(other, PAIR)) == (alone, here)
    assert read_shown(kept(other, SHOWN)) == Shown("HIDDEN")
    assert other.recall(KEY) == before


def test_undo_takes_out_what_was_chosen_and_redo_brings_it_again(chosen: Path, other: Library) -> None:
    other.remember(KEY, written_searches([OTHERS]))
    before = other.held_rows().settings
    _, what = take_case_to_undo(chosen, other)
    after = other.held_rows().settings
    assert len(after) == len(before) + 2
    other.take_back(what)
    assert other.held_rows().settings == before
    what = other.bring_again(what)
    assert other.held_rows().settings == after
    other.remember(KEY, written_searches([OF_ALL]))
    other.take_back(what)
    assert read_searches(other.recall(KEY)) == (OF_ALL,)


def test_a_case_of_before_brings_none(case: Path, other: Library) -> None:
    before = other.held_rows().settings
    take_case(spoiled(case, "DELETE FROM state"), other)
    assert other.held_rows().settings == before


HOSTILE = [
    "[" * 100_000,
    "9" * 10_000,
    "null",
    '"x"',
    "[1, 2, 3]",
    "[true, [1]]",
    '[1e400, "1"]',
    "[77, -1]",
    '{"filter": 3, "order": ["x"], "sorted_by": true, "columns": "12", "hidden": {"1": 1}, "is_folded": 1}',
    '{"filter": "' + "x" * 41 + '", "order": "a b", "columns": [[1], 99, null], "unknown": {}}',
    '[["", "event:bridge"], ["a", 3], ["\\u001b[31m", "event:bridge"], ["b", "event:bridge \\u202e"]]',
    json.dumps([["x" * 1_001, "event:bridge"], ["c", "event:bridge " + "y" * 1_001]]),
    json.dumps([["d" * 199_990, "event:bridge"], ["e", "event:bridge"]]),
]


@pytest.mark.parametrize("value", [*HOSTILE, b"\xff\xfe", 7])
def test_settings_that_mean_nothing_are_left_out(case: Path, other: Library, value: object) -> None:
    with closing(sqlite3.connect(case)) as db:
        for key in (f"{PAIR} 1", f"{SHOWN} 1", KEY):
            db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))
        db.commit()
    assert [one.added for one in take_case(case, other)] == [2]
    assert read_pair(kept(other, PAIR)) in {(None, None), tuple(event(other))}
    assert read_shown(kept(other, SHOWN)) == Shown()
    assert read_searches(other.recall(KEY)) == ()


def test_text_that_is_no_text_among_settings_is_left_out(case: Path, other: Library) -> None:
    broken = "INSERT OR REPLACE INTO state VALUES ('{} 1', CAST(x'5bff' AS TEXT))"
    take_case(spoiled(case, broken.format(PAIR), broken.format(SHOWN)), other)
    assert kept(other, PAIR) == kept(other, SHOWN) == ""


def test_more_searches_than_anybody_reads_are_not_taken(case: Path, other: Library) -> None:
    many = written_searches(SavedSearch(f"{n}", "event:bridge") for n in range(300))
    with closing(sqlite3.connect(case)) as db:
        db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (KEY, many))
        db.commit()
    take_case(case, other)
    assert len(read_searches(other.recall(KEY))) == 100
