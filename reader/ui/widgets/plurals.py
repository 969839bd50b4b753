"""Plural forms, numbers and lists of words in the window's language, for code outside of classes."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.compare.arrangement.counts import hundredths


def tr(text: str, comment: str, number: int) -> str:
    """The translation of a text in the plural form for a number, which replaces %n.

    The comment tells apart equal texts that need different translations, and helps the translators.

    Trap: lupdate finds plural forms only in calls of this name with three arguments; those of
    QCoreApplication.translate it lists as texts without a number.
    """
    return QCoreApplication.translate("", text, comment, number)


def decimal(value: float) -> str:
    """A number with two decimal places, the rest cut off, as the window’s language writes it."""
    return QLocale().toString(hundredths(value), "f", 2)


def listed(parts: Iterable[str]) -> str:
    """The parts joined by the comma of the window's language."""
    return QCoreApplication.translate("labels", ", ").join(parts)


def apart(parts: Iterable[str]) -> str:
    """Parts that may hold commas themselves, joined by the semicolon of the window's language."""
    return QCoreApplication.translate("labels", "; ").join(parts)
