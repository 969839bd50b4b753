"""Dates as a reader says them, and the clock, which SOURCE_DATE_EPOCH stops."""

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
    """The moment of printing: the environment's SOURCE_DATE_EPOCH where it is set, else the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        with suppress(ValueError, OverflowError, OSError):  # no calendar reaches that far
            return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now().astimezone()


def in_words(date: str) -> str:
    """An ISO date as "31 December 2019"; anything else as it stands."""
    day = _ISO_DAY.match(date)
    if day is None or not 1 <= int(day[2]) <= len(MONTHS):
        return date
    return f"{int(day[3])} {MONTHS[int(day[2]) - 1]} {day[1]}"


def day_in_words(moment: datetime) -> str:
    """The day of a moment, as "31 December 2019"."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
