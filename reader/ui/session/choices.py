"""What the library keeps of the window: the open story, each story's A and B, names given by the program."""

import sqlite3
from contextlib import suppress

from reader.library.settings_of_events import (
    PAIR,
    SHOWN,
    Numbers,
    Shown,
    read_pair,
    read_shown,
    written_pair,
    written_shown,
)
from reader.library.store import Library

FIRST_STORY = "story"
GIVEN = "given name of story"


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
        return read_pair(self._library.recall(f"{PAIR} {story}"))

    def keep_pair(self, story: int, pair: Numbers) -> None:
        """Keep which reports are A and B in a story."""
        self._keep(f"{PAIR} {story}", written_pair(pair))

    def shown(self, story: int) -> Shown:
        """What who says what showed last of a story."""
        return read_shown(self._library.recall(f"{SHOWN} {story}"))

    def keep_shown(self, story: int, shown: Shown) -> None:
        """Keep what who says what shows of a story."""
        self._keep(f"{SHOWN} {story}", written_shown(shown))

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
