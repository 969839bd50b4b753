"""Times of day in minutes, whether told by twelve hours or by twenty-four, and in whichever zone."""

import re

_FORM = re.compile(r"(\d{1,2})(?::(\d\d))?([ap]m)?(?: UTC([+-][\d:/+-]+))?")
HALF_DAY = 12 * 60
HOUR = 60
_DAY = 2 * HALF_DAY
_HOURS = 12
DAY_HALVES = ("am", "pm")


def minutes(form: str) -> frozenset[int]:
    """The minutes of the day that a form of a time ("8:30am", "19:10") may mean; none for what is no time.

    Without a half of the day, an hour up to twelve may be of either. With a zone ("2pm UTC-5") they are
    those of Greenwich; a zone without its season may be of either.
    """
    match = _FORM.fullmatch(form)
    if not match:
        return frozenset()
    told = _local(int(match[1]), int(match[2] or 0), match[3], is_long=match[1][0] == "0")
    if not match[4]:
        return told
    return frozenset((minute - _ahead(offset)) % _DAY for minute in told for offset in match[4].split("/"))


def _ahead(offset: str) -> int:
    """The minutes that a zone is ahead of Greenwich: "-5", "+5:30"."""
    hours, _, minutes = offset[1:].partition(":")
    ahead = int(hours) * HOUR + int(minutes or 0)
    return -ahead if offset[0] == "-" else ahead


def _local(hour: int, minute: int, half: str | None, *, is_long: bool) -> frozenset[int]:
    if half or hour == _HOURS:
        told = hour % _HOURS * HOUR + minute
        return frozenset({told + HALF_DAY * (half == "pm")} if half else {told, told + HALF_DAY})
    told = hour * HOUR + minute
    return frozenset({told} if hour > _HOURS or is_long else {told, told + HALF_DAY})


def apart(left: str, right: str) -> int:
    """The least number of minutes between two times; a whole day when one is no time.

    A time lies within a stretch ("7am..8am"). Where one alone names its zone, whole hours say nothing.
    """
    ours, theirs = _stretch(left), _stretch(right)
    if len(ours) > 1 or len(theirs) > 1:
        return 0 if _meet(ours, theirs) else _DAY
    gaps = [abs(a - b) for a in minutes(left) for b in minutes(right)]
    if ("UTC" in left) != ("UTC" in right):
        gaps = [min(gap % HOUR, HOUR - gap % HOUR) for gap in gaps]
    elif _two_zones(left, right):
        gaps = [abs(a - b) for a, b in _seasons(left, right)]
    return min([min(gap, _DAY - gap) for gap in gaps], default=_DAY)


def _stretch(form: str) -> list[str]:
    return form.split("..")


def _meet(ours: list[str], theirs: list[str]) -> bool:
    """Whether two stretches of the day have a minute in common."""
    return any(
        a <= d and c <= b
        for a in minutes(ours[0])
        for b in minutes(ours[-1])
        for c in minutes(theirs[0])
        for d in minutes(theirs[-1])
        if a <= b and c <= d
    )


def _two_zones(left: str, right: str) -> bool:
    """Whether both name a zone without its season: these are of one season."""
    return "/" in left and "/" in right


def _seasons(left: str, right: str) -> list[tuple[int, int]]:
    (ours, ahead), (theirs, behind) = (form.rsplit(" UTC", 1) for form in (left, right))
    return [
        (a, b)
        for one, other in zip(ahead.split("/"), behind.split("/"), strict=False)
        for a in minutes(f"{ours} UTC{one}")
        for b in minutes(f"{theirs} UTC{other}")
    ]
