"""The window's words for why a file or page was not read."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.library.formats import UnreadableFile
from reader.library.importing.faults import where_raised
from reader.library.importing.fetching.fetched import UnfetchablePage
from reader.library.importing.refusal import FileReason, ReadingReason, Refusal
from reader.library.importing.refusal_words import template

translate = QCoreApplication.translate


def in_words(refusal: Refusal) -> str:
    """The words for a refusal, which follow the name of the file and a colon."""
    detail = refusal.detail
    return translate("refusals", template(refusal)).replace(
        "{}", detail if isinstance(detail, str) else _number(detail)
    )


def told(error: BaseException) -> str:
    """The words for an error in reading, after the name of the file if there is one."""
    words = in_words(refusal_of(error))
    return f"{error.name}: {words}" if isinstance(error, UnreadableFile) else words


def refusal_of(error: BaseException) -> Refusal:
    """The refusal of an error; an unexpected exception is our fault, with the place where it was raised."""
    match error:
        case UnreadableFile() | UnfetchablePage():
            return error.refusal
        case OSError(strerror=str(said)):
            return Refusal(FileReason.SYSTEM, said.lower())
        case _:
            return Refusal(ReadingReason.OUR_FAULT, "\n".join(where_raised(error)))


def _number(number: float) -> str:
    locale = QLocale()
    return locale.toString(int(number)) if number == int(number) else locale.toString(number, "g")
