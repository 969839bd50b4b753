"""Keeps the options of print among the settings, and gives those for the next time."""

import json
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QLocale

from reader.report.option_row import rows_of
from reader.report.options import Options
from reader.report.wording import ENGLISH, LANGUAGES, words_in
from reader.ui.printing.printable import Printable
from reader.ui.settings.table import REPORT, Preferences

AnyOptions = TypeVar("AnyOptions", bound=Options)


def keep(preferences: Preferences, options: Options) -> None:
    """Keep the options, except those that belong to one report such as its title."""
    rows = rows_of(type(options))
    value = {name: getattr(options, name) for name, row in rows if row.is_kept}
    if options.language == _of_window():  # so that it follows the window until another is chosen
        del value["language"]
    preferences.change(REPORT, json.dumps(value, default=sorted))


def kept(preferences: Preferences, options: type[AnyOptions], usual: AnyOptions | None = None) -> AnyOptions:
    """The options chosen last; usual, or the defaults, where there are none or the settings are damaged."""
    found = _found(preferences.value(REPORT))
    rows = [(name, row) for name, row in rows_of(options) if row.is_kept and name in found]
    read = ((name, row.kind.read(_words(found[name]))) for name, row in rows)
    chosen: dict[str, Any] = {name: value for name, value in read if value is not None}
    return replace(usual or options(), **chosen)


def _found(words: str) -> dict[str, Any]:
    try:
        found = json.loads(words or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _words(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def first_options(preferences: Preferences, story: str, printable: Printable) -> Options:
    """The options at first for a printable; story is the event's name, "" where the user gave none."""
    chosen = kept(preferences, Options, Options(language=_of_window()))
    title = _title(story, printable, chosen.language)
    return replace(chosen, title=title, pairs=printable.ticked)


def _of_window() -> str:
    """The language of the window if prints have words in it, else English."""
    language = QLocale.languageToCode(QLocale().language())
    return language if language in LANGUAGES else ENGLISH


def _title(story: str, printable: Printable, language: str) -> str:
    """The event's name with its date; "", which prints A's headline, where it has none."""
    if not story:
        return ""
    first = min((article.date[:10] for article in printable.articles if article.date), default="")
    return story if not first or first[:4] in story else f"{story}, {words_in(language).day(first)}"
