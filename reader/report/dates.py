"""Dates in English words, and the clock, which SOURCE_DATE_EPOCH holds at one moment."""

import os
import re
from contextlib import suppress
from datetime import UTC, datetime

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def now() -> datetime:
    """The moment of printing, with its zone: SOURCE_DATE_EPOCH of the environment, else the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        with suppress(ValueError, OverflowError, OSError):  # no calendar reaches that far
            return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now().astimezone()


def in_words(date: str) -> str:
    """An ISO date as "31 December 2019"; any other text unchanged."""
    day = _ISO_DAY.match(date)
    if day is None or not 1 <= int(day[2]) <= len(MONTHS):
        return date
    return f"{int(day[3])} {MONTHS[int(day[2]) - 1]} {day[1]}"
