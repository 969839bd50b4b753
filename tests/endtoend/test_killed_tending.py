"""A library is killed fifty times while it is added to, cleared, merged and searched: what was said holds."""

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
from reader.library.store import Library
from reader.text.model import Article
from tests.endtoend.programs.tend_and_say import EVENTS, state_of, tend

TIMES = 50
MOST_LINES = 12
"""Lines after which at the latest a process is killed."""
MOMENT = 0.02
"""Seconds within which it is killed after a line: the time that an act takes."""
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
