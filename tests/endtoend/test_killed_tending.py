"""A library is killed while it is tended, and while it is brought up to date: what was said holds."""

import json
import os
import random
import signal
import sqlite3
import sys
import traceback
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from reader.library.cases.case_file import write_case
from reader.library.formats import Loaded
from reader.library.migrating import migrate, scripts, version_of
from reader.library.store import Library
from reader.text.model import Article
from tests.endtoend.programs.tend_and_say import EVENTS, state_of, tend

TIMES = 50
MOST_LINES = 12
"""Lines after which at the latest a process is killed."""
MOMENT = 0.02
"""Seconds within which it is killed after a line: the time that an act takes."""
OLDEST = 4
"""The version before searching, tags, guesses, watched folders and meanings came to be kept."""
State = dict[str, list[str]]


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case file of twelve reports."""
    path = tmp_path / "case.parallax"
    with Library(tmp_path / "there.sqlite") as library:
        story = library.add_story("Case")
        for number in range(12):
            text = f"Case report {number}. " + "More of it. " * 400
            library.add(Loaded(Article(text, {}, f"{number}.txt"), text.encode(), "txt"), story)
        write_case(library, story, path)
    return path


def test_fifty_kills_lose_nothing_that_was_acknowledged_and_leave_nothing_half_done(
    tmp_path: Path, case: Path
) -> None:
    path, chance = tmp_path / "library.sqlite", random.Random(18)  # noqa: S311  # no secret
    with Library(path) as library:
        for name in EVENTS:
            library.add_story(name)
        known = state_of(library)
    acts = 0
    for seed in range(TIMES):
        told = tended_until_killed(path, case, seed, chance)
        states: list[State] = [line["state"] for line in told if "state" in line]
        acts += len(states)
        known = states[-1] if states else known
        pending = told[-1].get("touches", []) if told else []
        assert_sound(path)
        with Library(path) as library:
            assert not library.is_damaged
            known = checked(known, state_of(library), set(pending))
    assert acts > TIMES, "they were killed too early to prove anything"


def test_a_library_of_an_earlier_version_is_whole_wherever_bringing_it_up_to_date_was_killed(
    tmp_path: Path,
) -> None:
    """Killed before each statement in turn, every fifth of them: each try goes on from what the last left."""
    path, text = tmp_path / "library.sqlite", "The bridge."
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, OLDEST)
        db.execute("INSERT INTO story VALUES (1, 'Bridge', '', NULL)")
        db.execute("INSERT INTO original VALUES ('d', x'')")
        row = "INSERT INTO article VALUES (7, 1, 7, 'd', 'txt', '', ?, 't', '[]', '', NULL)"
        db.execute(row, (text,))
    versions = []
    for statements in range(5, 1_000, 5):
        if not opened_until_killed(path, statements):
            break
        assert_sound(path)
        with closing(sqlite3.connect(path)) as db:
            versions.append(version_of(db))
            assert db.execute("SELECT text FROM article").fetchall() == [(text,)]
    assert set(versions) == {OLDEST, len(scripts())}, "it was never killed before, or never after"
    with Library(path) as library:
        assert not library.is_damaged
        assert [entry.article.text for entry in library.entries()] == [text]


def opened_until_killed(path: Path, statements: int) -> bool:
    """Open a library in a process that ends after so many statements of SQL; whether it came so far."""
    if not (child := os.fork()):
        left, connect = [statements], sqlite3.connect

        def count(_: str) -> None:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

        def connected(*words: Any, **options: Any) -> sqlite3.Connection:
            database: sqlite3.Connection = connect(*words, **options)
            database.set_trace_callback(count)
            return database

        vars(sqlite3)["connect"] = connected
        try:
            Library(path).close()
        except BaseException:  # noqa: BLE001  # a child must not come back into the tests
            traceback.print_exc()
            os._exit(3)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), "it could not be opened"
    return bool(status)


def checked(known: State, now: State, pending: set[str]) -> State:
    """What is there now, if it is what was known, but for an act that was wholly done or not at all."""
    texts = known.keys() | now.keys()
    changed = {text for text in texts if known.get(text) != now.get(text)}
    assert changed in (set(), pending), [(t[:22], known.get(t), now.get(t)) for t in changed ^ pending]
    return now


def tended_until_killed(path: Path, case: Path, seed: int, chance: random.Random) -> list[dict[str, Any]]:
    """Tend the library in a process that is killed after some lines and a moment; all that it said."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(writes, 1)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
        try:
            tend(path, case, seed)
        except BaseException:  # noqa: BLE001  # a child must not come back into the tests
            traceback.print_exc()
        os._exit(3)
    os.close(writes)
    with os.fdopen(reads, encoding="utf-8") as said:
        lines = [said.readline() for _ in range(chance.randint(1, MOST_LINES))]
        sleep(chance.random() * MOMENT)
        os.kill(child, signal.SIGKILL)
        lines += said.readlines()
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "it ended by itself"
    return [json.loads(line) for line in lines if line.endswith("\n")]


def assert_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
