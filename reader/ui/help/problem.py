"""What a report of a problem tells: the program, the system, the last faults, and no word of an article."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from reader.kinds import Text
from reader.library.importing.faults import versions
from reader.ui.settings.table import TABLE, Preferences

# The last ones: what a person writes about has happened just now.
MOST_FAULTS = 5
# Lines of one fault, the innermost, which say where it is.
MOST_PLACES = 12
# Of the log's end that are looked at: hundreds of faults.
MOST_BYTES = 200_000

ASKED = "What I did:\n\n\nWhat I expected:\n\n\nWhat happened:\n\n\n"

_BEGINS = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ")
_PLACE = re.compile(r'  File "([^"]+)", line (\d+), in ([\w<>]+)')
_KIND = re.compile(r"((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Warning|Exit))(?::|$)")


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """How much a library holds, without a word of it."""

    events: int
    reports: int
    size: int

    def __str__(self) -> str:
        return f"{self.reports} reports in {self.events} events, {self.size / 1e6:.1f} MB"


def problem_report(preferences: Preferences, held: LibrarySize, log: Path | None) -> str:
    """Questions to answer, and below them the facts that whoever mends it asks for first.

    It is in English whatever the window speaks, as it is written for those who mend.
    """
    facts = [
        versions(),
        f"Qt {qVersion()}, {_system()}",
        f"Screens: {' · '.join(_screens()) or 'none'}",
        f"Language: {QLocale().name()}, of the system: {' · '.join(QLocale.system().uiLanguages()[:3])}",
        f"Library: {held}",
        f"Settings changed: {' · '.join(_changed(preferences)) or 'none'}",
    ]
    faults = last_faults(log)
    return f"{ASKED}---\n" + "\n".join((*facts, "", *(faults or ("No faults in the log.",)))) + "\n"


def last_faults(log: Path | None) -> list[str]:
    """When the last faults were, of what kind and where in the program; what they said is left out.

    A message of an error, a label of work and a path may hold words of a report or somebody's name.
    """
    told: list[list[str]] = []
    for line in _end_of(log):
        if began := _BEGINS.match(line):
            told.append([f"Fault at {began[1]}"])
        elif told and (place := _PLACE.match(line)):
            told[-1].append(f"  {_module(place[1])}:{place[2]} {place[3]}")
        elif told and (kind := _KIND.match(line)):
            told[-1].append(f"  {kind[1]}")
    real = [fault for fault in told if len(fault) > 1]
    return [line for fault in real[-MOST_FAULTS:] for line in (fault[0], *fault[1:][-MOST_PLACES:])]


def _end_of(log: Path | None) -> Iterable[str]:
    if log is None:
        return ()
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - MOST_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ()


def _module(path: str) -> str:
    """A file of the program or of a library by its place in that: folders above hold a person's name."""
    parts = path.replace("\\", "/").split("/")
    for top in ("reader", "site-packages"):
        if top in parts:
            at = len(parts) - parts[::-1].index(top)
            return "/".join(parts[at - 1 :] if top == "reader" else parts[at:])
    return parts[-1]


def _system() -> str:
    packed = "packaged" if getattr(sys, "frozen", False) else "from source"
    screen = QGuiApplication.platformName()
    return f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()}, windows by {screen}, {packed}"


def _screens() -> list[str]:
    found = [(screen.geometry().size(), screen.devicePixelRatio()) for screen in QGuiApplication.screens()]
    return [f"{size.width()}x{size.height()} at {ratio:g}" for size, ratio in found]


def _changed(preferences: Preferences) -> list[str]:
    """The settings that are not as at first; of those that are words of a person only that there are some."""
    every: list[tuple[Any, object]] = [(setting, preferences.value(setting)) for setting in TABLE]
    changed = [(setting, value) for setting, value in every if value != setting.default]
    return [
        f"{setting.name} (not shown)" if isinstance(setting.kind, Text) else f"{setting.name}: {value}"
        for setting, value in changed
    ]
