"""What stands behind a time of day and belongs to it: its half of the day in words, and its time zone."""

from dataclasses import replace

from reader.text.facts.figures.figure import Figure
from reader.text.facts.scan import Scan, words_of
from reader.text.facts.times.clock import DAY_HALVES

_HALF_DAY = 12
# The hour from which on a time of the night is before midnight: "nine at night", "two at night".
_EVENING = 6
_NIGHT = "night"


def completed(sentence: Scan, time: Figure) -> Figure:
    """The time with its half of the day and its zone: "2pm UTC-5/-4"."""
    form, last = time.form, time.last
    if not form.endswith(DAY_HALVES):
        told, end = words_of(sentence, "half of day", last + 1)
        if half := half_of(told, int(form.partition(":")[0])):
            form, last = form + half, end
    zone, end = words_of(sentence, "offset", last + 1)
    if zone:
        form, last = f"{form} UTC{zone}", end
    return replace(time, form=form, last=last)


def half_of(told: str, hour: int) -> str:
    """The letters for the half of the day of which that hour is; "" where nothing tells it."""
    if not told or hour > _HALF_DAY:
        return ""
    if told == _NIGHT:
        return "pm" if _EVENING <= hour < _HALF_DAY else "am"
    return told
