"""The words of the tabs beside the statements."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from reader.text.model import Field
from reader.ui.reports.row import percent, shown_date

translate = QCoreApplication.translate

# Characters of an ISO day, and of one without its year.
_DAY, _MONTH = 10, 5


def nobody() -> str:
    """The words in place of an unknown speaker."""
    return translate("WhoSaysWhat", "Speaker not named")


def counted(word: str, times: int) -> str:
    """A word, and how often it is used."""
    return translate("WhoSaysWhat", "{word} {times}×").format(word=word, times=QLocale().toString(times))


def appeared() -> str:
    """The heading of the times at which reports were published."""
    return translate("WhoSaysWhat", "Published")


def day_and_time(iso: str, *, is_guess: bool) -> str:
    """An ISO day in the window's language, with its time where it has one."""
    day = shown_date(Field(iso, is_guess=is_guess))
    time = iso[_DAY + 1 : _DAY + 6]
    return " ".join(filter(None, (day, time if ":" in time else "")))


def when(day: str, clock: str) -> str:
    """A day, with or without its year, in the window's language, and a time."""
    date = QDate.fromString(day[:_DAY], Qt.DateFormat.ISODate)
    told = QLocale().toString(date, translate("dates", "d MMM yyyy")) if date.isValid() else _in_any_year(day)
    return " ".join(filter(None, (told, clock))) or translate("WhoSaysWhat", "Day not known")


def _in_any_year(day: str) -> str:
    date = QDate.fromString(f"2000-{day}", Qt.DateFormat.ISODate) if len(day) == _MONTH else QDate()
    return QLocale().toString(date, translate("WhoSaysWhat", "d MMMM", "a day")) if date.isValid() else day


def how_far(before: float) -> str:
    """The words for the part of a report, 0 to 1, that comes before a sentence."""
    return translate("WhoSaysWhat", "after {part}").format(part=percent(before))


def share_and_count(share: float, statements: int) -> str:
    """The words for what two reports have in common: a share of words, 0 to 1, and statements."""
    told = translate("WhoSaysWhat", "{share} · statements: {n}")
    return told.format(share=percent(share), n=QLocale().toString(statements))
