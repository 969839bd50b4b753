"""Times of day in minutes, whether told by twelve hours or by twenty-four."""

import re

_FORM = re.compile(r"(\d{1,2})(?::(\d\d))?([ap]m)?")
_HALF_DAY = 12 * 60
_DAY = 2 * _HALF_DAY
_HOURS = 12


def minutes(form: str) -> frozenset[int]:
    """The minutes of the day that a form of a time ("8:30am", "19:10") may mean; none for what is no time.

    Without a half of the day, an hour up to twelve may be of either.
    """
    match = _FORM.fullmatch(form)
    if not match:
        return frozenset()
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half or hour == _HOURS:
        told = hour % _HOURS * 60 + minute
        return frozenset({told + _HALF_DAY * (half == "pm")} if half else {told, told + _HALF_DAY})
    told = hour * 60 + minute
    return frozenset({told} if hour > _HOURS or match[1][0] == "0" else {told, told + _HALF_DAY})


def apart(left: str, right: str) -> int:
    """The least number of minutes between two times; a whole day when one is no time."""
    gaps = [abs(a - b) for a in minutes(left) for b in minutes(right)]
    return min([min(gap, _DAY - gap) for gap in gaps], default=_DAY)
