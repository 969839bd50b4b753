"""What was chosen about the last report, kept among the settings for the next one."""

import json
from typing import Any, TypeVar

from reader.report.option_row import rows_of
from reader.report.options import Options
from reader.ui.settings.table import REPORT, Preferences

Chosen = TypeVar("Chosen", bound=Options)


def keep(preferences: Preferences, options: Options) -> None:
    """Remember all but what belongs to one report."""
    rows = rows_of(type(options))
    value = {name: getattr(options, name) for name, row in rows if row.is_kept}
    preferences.change(REPORT, json.dumps(value, default=sorted))


def kept(preferences: Preferences, options: type[Chosen]) -> Chosen:
    """What was chosen last; the usual where nothing was, or where the settings hold nonsense."""
    found = _found(preferences.value(REPORT))
    rows = [(name, row) for name, row in rows_of(options) if row.is_kept and name in found]
    read = ((name, row.kind.read(_words(found[name]))) for name, row in rows)
    return options(**{name: value for name, value in read if value is not None})


def _found(words: str) -> dict[str, Any]:
    try:
        found = json.loads(words or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _words(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
