"""What a library remembers of the window: the open story, each story's pair, names that the program gave."""

import json
import sqlite3
from contextlib import suppress

from reader.library.store import Library

FIRST_STORY = "story"
CHOSEN = "chosen in story"
GIVEN = "given name of story"

Numbers = tuple[int | None, int | None]
"""The ids of the left and the right report."""


class Choices:
    """Reads and writes what was chosen; where nothing can be written, reading goes on without."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def story(self) -> int | None:
        """The story that was open last."""
        remembered = self._library.recall(FIRST_STORY)
        return int(remembered) if remembered.isdecimal() else None

    def keep_story(self, story: int) -> None:
        """Remember which story is open."""
        self._keep(FIRST_STORY, str(story))

    def pair(self, story: int) -> Numbers:
        """The two reports that were read last in a story."""
        written = self._library.recall(f"{CHOSEN} {story}", "[null, null]")
        try:
            left, right = (n if isinstance(n, int) else None for n in json.loads(written))
        except (ValueError, TypeError, RecursionError):  # the library is damaged there
            return None, None
        return left, right

    def keep_pair(self, story: int, pair: Numbers) -> None:
        """Remember which two reports are read in a story."""
        self._keep(f"{CHOSEN} {story}", json.dumps(pair))

    def given(self, story: int) -> str:
        """What the program called a story, whatever language it chose the name in; "" where it did not."""
        return self._library.recall(f"{GIVEN} {story}")

    def keep_given(self, story: int, name: str) -> None:
        """Keep it in mind that the program chose the name of a story."""
        self._keep(f"{GIVEN} {story}", name)

    def _keep(self, key: str, value: str) -> None:
        # Whoever may only read a library, or has no room on the disk, must be able to read on.
        with suppress(sqlite3.Error):
            self._library.remember(key, value)
