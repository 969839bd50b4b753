"""Writes the problem report: program, system and last errors, without a word of an article."""

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

# Errors in the report, the last ones: the problem has happened just now.
MOST_FAULTS = 5
# Lines of an error's traceback, the innermost, which say where it happened.
MOST_PLACES = 12
# Bytes of the log's end that are read: they hold hundreds of errors.
MOST_BYTES = 200_000

ASKED = "What I did:\n\n\nWhat I expected:\n\n\nWhat happened:\n\n\n"

_BEGINS = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ")
_PLACE = re.compile(r'  File "([^"]+)", line (\d+), in ([\w<>]+)')
_KIND = re.compile(r"((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Warning|Exit))(?::|$)")


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """The size of a library: its events, its reports, and the bytes of its file."""

    events: int
    reports: int
    size: int

    def __str__(self) -> str:
        return f"{self.reports} reports in {self.events} events, {self.size / 1e6:.1f} MB"


def problem_report(preferences: Preferences, held: LibrarySize, log: Path | None) -> str:
    """Questions for the user to answer, and below them what developers ask for first.

    It is in English, whatever the window's language, since it is written for developers.
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
    """The lines about the last errors in the log: time, type and places in the program.

    Messages, labels of jobs and folders are left out, for they may hold words of a report or a name.
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
    """The path of a source file within the program or a library: folders above may hold a user's name."""
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
    """The changed settings with their values; of texts that the user typed only their names."""
    every: list[tuple[Any, object]] = [(setting, preferences.value(setting)) for setting in TABLE]
    changed = [(setting, value) for setting, value in every if value != setting.default]
    return [
        f"{setting.name} (not shown)" if isinstance(setting.kind, Text) else f"{setting.name}: {value}"
        for setting, value in changed
    ]
