"""What was chosen about the last report, kept among the settings for the next one."""

import json
from typing import Any

from reader.compare.arrangement.rows import Order
from reader.report.options import (
    GREATEST_FONT_SIZE,
    LEAST_FONT_SIZE,
    MOST_CONTEXT,
    Look,
    Options,
    Paper,
    Part,
)
from reader.ui.settings.table import REPORT, Preferences


def keep(preferences: Preferences, options: Options) -> None:
    """Remember all but the title and the pairs, which belong to one report."""
    value = {
        "parts": sorted(options.parts),
        "differences_only": options.differences_only,
        "context": options.context,
        "order": options.order,
        "look": options.look,
        "font_size": options.font_size,
        "paper": options.paper,
        "landscape": options.landscape,
        "anonymous": options.anonymous,
        "worksheet": options.worksheet,
        "full_texts": options.full_texts,
    }
    preferences.change(REPORT, json.dumps(value))


def kept(preferences: Preferences) -> Options:
    """What was chosen last; the defaults where nothing was, or where the settings hold nonsense."""
    try:
        return _options(json.loads(preferences.value(REPORT) or "{}"))
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return Options()


def _options(value: dict[str, Any]) -> Options:
    usual = Options()
    size = float(value.get("font_size", usual.font_size))
    return Options(
        parts=frozenset(map(Part, value.get("parts", usual.parts))),
        differences_only=bool(value.get("differences_only")),
        context=min(max(0, int(value.get("context", usual.context))), MOST_CONTEXT),
        order=Order(value.get("order", usual.order)),
        look=Look(value.get("look", usual.look)),
        font_size=size if LEAST_FONT_SIZE <= size <= GREATEST_FONT_SIZE else usual.font_size,
        paper=Paper(value.get("paper", usual.paper)),
        landscape=bool(value.get("landscape")),
        anonymous=bool(value.get("anonymous")),
        worksheet=bool(value.get("worksheet")),
        full_texts=bool(value.get("full_texts")),
    )
