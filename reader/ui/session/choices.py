"""What the library keeps of the window: the open story, each story's A and B, names given by the program."""

import json
import sqlite3
from contextlib import suppress

from reader.library.store import Library

FIRST_STORY = "story"
CHOSEN = "chosen in story"
GIVEN = "given name of story"

Numbers = tuple[int | None, int | None]
"""The ids of A and B; None where there is none."""


class Choices:
    """Reads and writes what was chosen; does nothing where the library cannot be written."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def story(self) -> int | None:
        """The id of the story that was open last; None where that is not known."""
        remembered = self._library.recall(FIRST_STORY)
        return int(remembered) if remembered.isdecimal() else None

    def keep_story(self, story: int) -> None:
        """Keep which story is open."""
        self._keep(FIRST_STORY, str(story))

    def pair(self, story: int) -> Numbers:
        """The ids of A and B that were open last in a story."""
        written = self._library.recall(f"{CHOSEN} {story}", "[null, null]")
        try:
            left, right = (n if isinstance(n, int) else None for n in json.loads(written))
        except (ValueError, TypeError, RecursionError):  # the library is damaged there
            return None, None
        return left, right

    def keep_pair(self, story: int, pair: Numbers) -> None:
        """Keep which reports are A and B in a story."""
        self._keep(f"{CHOSEN} {story}", json.dumps(pair))

    def given(self, story: int) -> str:
        """The name that the program gave to a story, in whatever language; "" where it gave none."""
        return self._library.recall(f"{GIVEN} {story}")

    def keep_given(self, story: int, name: str) -> None:
        """Keep that a story's name was given by the program."""
        self._keep(f"{GIVEN} {story}", name)

    def _keep(self, key: str, value: str) -> None:
        # A read-only library or a full disk must not keep anyone from reading.
        with suppress(sqlite3.Error):
            self._library.remember(key, value)
