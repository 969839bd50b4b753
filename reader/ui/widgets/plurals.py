"""Words with a number in them, such as "3 facts differ", outside of classes; words one after the other."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.compare.arrangement.counts import hundredths


def tr(text: str, comment: str, number: int) -> str:
    """A text in the window's language, with the number in place of %n, in the form that the number asks for.

    Trap: of functions, lupdate knows plural forms by this very name only, and by three arguments; of
    QCoreApplication.translate it takes them for words without a number.
    """
    return QCoreApplication.translate("", text, comment, number)


def decimal(value: float) -> str:
    """A number with two decimal places, the rest cut off, as the window’s language writes it."""
    return QLocale().toString(hundredths(value), "f", 2)


def listed(parts: Iterable[str]) -> str:
    """Words one after the other, with the comma of the window's language."""
    return QCoreApplication.translate("labels", ", ").join(parts)


def apart(parts: Iterable[str]) -> str:
    """Words that may hold commas one after the other, with the semicolon of the window's language."""
    return QCoreApplication.translate("labels", "; ").join(parts)
