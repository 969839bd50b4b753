"""What this program reads of a library's file costs it none of its locks, so no other takes its log away."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from reader.library.disk.identity import nature
from reader.library.disk.log import log_of
from reader.library.disk.presence import state_in
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article

COME_AND_GO = """
import sys
from pathlib import Path
from reader.library.store import Library
with Library(Path(sys.argv[1])) as library:
    list(library.entries())
"""


def open_another(path: Path) -> None:
    with Library(path) as library:
        list(library.entries())


@pytest.mark.parametrize("look", [nature, state_in, open_another], ids=["nature", "state", "another"])
def test_another_program_that_comes_and_goes_leaves_the_log_of_an_open_library(
    look: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        list(library.entries())
        look(path)
        subprocess.run([sys.executable, "-c", COME_AND_GO, str(path)], check=True, timeout=280)
        assert log_of(path).exists()


def test_a_library_that_another_adds_to_while_it_is_opened_is_not_taken_for_a_damaged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as other:
        story = other.add_story("Bridge")
        reports = iter(range(1000))

        class Interrupted(sqlite3.Connection):
            """A connection before each of whose questions another adds a report."""

            def execute(self, question: str, *values: object) -> sqlite3.Cursor:
                if not self.in_transaction and question.startswith("SELECT"):
                    text = f"The bridge is closed for the {next(reports)}th time."
                    other.add(Loaded(Article(text), text.encode(), "txt"), story)
                return super().execute(question, *values)  # type: ignore[arg-type]

        monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Interrupted))
        with Library(path) as opened:
            assert not opened.is_damaged
            assert next(reports) > 2, "nobody added anything"
