"""Orca, the screen reader of Linux desktops, without a voice: what it would say is read from its log."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.endtoend.screen import Screen
from tests.endtoend.waiting import tool, until

SAID = re.compile("SPEECH OUTPUT: '(.*?)'(?:\\{|$| )", re.MULTILINE)
AT_ONCE = "from orca import debug; debug.debugLevel = debug.LEVEL_INFO"
"""Lets Orca write to its standard error, line by line: its own file for this comes in large pieces."""
ISOLATES = re.compile("[\u2066-\u2069]")


@dataclass(frozen=True)
class Orca:
    """A running screen reader."""

    log: Path

    def said(self) -> list[str]:
        """All that it has said so far."""
        return [ISOLATES.sub("", words) for words in SAID.findall(self.log.read_text("utf-8", "replace"))]

    def says(self, words: str, after: int = 0) -> int:
        """Wait until it has said something with that regular expression in it; how much it has said then."""

        def heard() -> int:
            said = self.said()
            return next((n + 1 for n in range(after, len(said)) if re.search(words, said[n])), 0)

        try:
            return until(heard, f"Orca to say {words!r}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it said {self.said()[after:]}") from None


@contextmanager
def orca(screen: Screen, folder: Path) -> Iterator[Orca]:
    """Let Orca read the screen; its settings, none, and its log lie in a folder."""
    settings, log = folder / "settings", folder / "orca.log"
    settings.mkdir(parents=True)
    (settings / "__init__.py").touch()
    (settings / "orca-customizations.py").write_text(AT_ONCE)
    with log.open("wb") as told:
        reader = subprocess.Popen(
            [tool("orca"), "--user-prefs", str(settings)],
            env={**screen.env, "HOME": str(folder), "GSETTINGS_BACKEND": "memory"},
            stdout=subprocess.DEVNULL,
            stderr=told,
        )
    heard = Orca(log)
    try:
        heard.says("Screen reader on")
        yield heard
    finally:
        reader.terminate()
        try:
            reader.wait(20)
        except subprocess.TimeoutExpired:
            reader.kill()
            reader.wait()
