"""The window's words for why a file or page was not read."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from reader.library.formats import UnreadableFile
from reader.library.importing.faults import where_raised
from reader.library.importing.fetching.fetched import UnfetchablePage
from reader.library.importing.refusal import (
    ContentReason,
    DamageReason,
    FileReason,
    FormatReason,
    PageReason,
    ReadingReason,
    Refusal,
)

translate = QCoreApplication.translate


def in_words(refusal: Refusal) -> str:
    """The words for a refusal, which follow the name of the file and a colon."""
    detail = refusal.detail
    return _template(refusal).replace("{}", detail if isinstance(detail, str) else _number(detail))


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


def _template(refusal: Refusal) -> str:
    reason = refusal.reason
    match reason:
        case FileReason():
            return _of_file(reason)
        case ContentReason():
            return _of_content(reason)
        case FormatReason():
            return _of_format(reason)
        case DamageReason():
            return _of_damage(reason)
        case ReadingReason():
            return _of_reading(reason)
        case PageReason():
            return _of_page(reason)
        case _:
            assert_never(reason)


def _of_file(reason: FileReason) -> str:
    match reason:
        case FileReason.FOLDER:
            return translate("refusals", "it is a folder.")
        case FileReason.NOT_FOUND:
            return translate("refusals", "file not found.")
        case FileReason.NO_FILE:
            return translate("refusals", "it is not a file.")
        case FileReason.LEADS_OUT:
            return translate(
                "refusals",
                "it is a link that leads out of the folder; add the file itself, or the link on its own.",
            )
        case FileReason.BEING_WRITTEN:
            return translate(
                "refusals",
                "it is still being saved or downloaded; add it again when that has finished.",
            )
        case FileReason.SYSTEM:
            return translate("refusals", "the system says: {}.")
        case FileReason.TOO_LONG:
            return translate("refusals", "it is larger than {} MB.")
        case FileReason.TEXT_TOO_LONG:
            return translate("refusals", "it contains more than {} MB of text.")
        case FileReason.TOO_MANY_FILES:
            return translate("refusals", "it contains more than {} files; the rest were left out.")
        case FileReason.TOO_MANY_REPORTS:
            return translate("refusals", "it contains more than {} reports; split it into smaller files.")
        case FileReason.EMPTY:
            return translate(
                "refusals",
                "it is empty; save what you drag out of a mail program or an archive as a file first.",
            )
        case _:
            assert_never(reason)


def _of_content(reason: ContentReason) -> str:
    match reason:
        case ContentReason.UNKNOWN_FORMAT:
            return translate("refusals", "Parallax does not recognise this kind of file.")
        case ContentReason.UNKNOWN_ENCODING:
            return translate("refusals", "there is no encoding called “{}”.")
        case ContentReason.NO_ARTICLE:
            return translate("refusals", "no report was found in it.")
        case ContentReason.NO_ARTICLE_IN_PAGE:
            return translate("refusals", "no report was found on this page.")
        case ContentReason.EMPTY_PAGE:
            return translate("refusals", "this page is empty.")
        case ContentReason.NO_PAGE:
            return translate("refusals", "no page was found in it.")
        case ContentReason.NO_TEXT:
            return translate("refusals", "no text was found in it.")
        case ContentReason.CONTROLS:
            return translate("refusals", "most of it is zeros or control characters, not text.")
        case ContentReason.NO_LIST:
            return translate("refusals", "no list of reports was found in it.")
        case ContentReason.NO_TEXT_COLUMN:
            return translate("refusals", "none of its columns contains the text of a report.")
        case ContentReason.NO_TEXT_IN_ITEMS:
            return translate("refusals", "none of its entries contains any text.")
        case ContentReason.SCAN:
            return translate(
                "refusals",
                "it is a scan: pictures of pages without text; run text recognition (OCR) on it first.",
            )
        case ContentReason.NO_WEB_LINK:
            return translate("refusals", "it is a link, but not to a page on the web.")
        case _:
            assert_never(reason)


def _of_format(reason: FormatReason) -> str:
    match reason:
        case FormatReason.PICTURE:
            return translate(
                "refusals",
                "it is a picture and contains no text; use the page or PDF it was made from instead.",
            )
        case FormatReason.RECORDING:
            return translate("refusals", "it is a recording and contains no text.")
        case FormatReason.SHORTCUT:
            return translate("refusals", "it is a shortcut to another file; add that file instead.")
        case FormatReason.PACKED:
            return translate("refusals", "it is an archive; unpack it and add what is inside.")
        case FormatReason.ZIP:
            return translate("refusals", "it is a zip archive; unpack it and add what is inside.")
        case FormatReason.OUTLOOK:
            return translate(
                "refusals",
                "Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text.",
            )
        case FormatReason.OLD_WORD:
            return translate(
                "refusals",
                "Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice.",
            )
        case FormatReason.OLD_OFFICE:
            return translate("refusals", "it is in an old Office format; save it as .docx, .pdf or .txt.")
        case FormatReason.OLD_EXCEL:
            return translate("refusals", "it is an old Excel workbook; save the sheet as .csv.")
        case FormatReason.EXCEL:
            return translate("refusals", "it is an Excel workbook; save the sheet as .csv.")
        case FormatReason.POWERPOINT:
            return translate("refusals", "it is a PowerPoint presentation; save it as .docx, .pdf or .txt.")
        case FormatReason.PAGES:
            return translate(
                "refusals",
                "Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, "
                "then Word or PDF.",
            )
        case FormatReason.PACKED_PAGES:
            return translate(
                "refusals",
                "it is compressed with Brotli or Zstandard, which Parallax cannot open; save the "
                "pages again.",
            )
        case FormatReason.LOCKED:
            return translate("refusals", "it is locked with a password; save it without one first.")
        case _:
            assert_never(reason)


def _of_damage(reason: DamageReason) -> str:
    match reason:
        case DamageReason.CUT_OFF:
            return translate("refusals", "it is incomplete or damaged.")
        case DamageReason.CUT_OFF_OR_LOCKED:
            return translate("refusals", "it is incomplete, damaged or locked with a password.")
        case DamageReason.ROWS:
            return translate("refusals", "its rows are damaged.")
        case DamageReason.XML:
            return translate("refusals", "its XML is damaged.")
        case DamageReason.XML_TOO_LONG:
            return translate("refusals", "its XML is too long.")
        case DamageReason.TOO_MANY_PARTS:
            return translate("refusals", "it has too many parts; it may be damaged or malicious.")
        case DamageReason.SWELLS:
            return translate(
                "refusals",
                "it unpacks to far more than its size; it may be damaged or malicious.",
            )
        case DamageReason.BRACKETS_TOO_DEEP:
            return translate(
                "refusals", "its brackets are nested too deeply; it may be damaged or malicious."
            )
        case DamageReason.PARTS_TOO_DEEP:
            return translate("refusals", "its parts are nested too deeply; it may be damaged or malicious.")
        case DamageReason.LONG_TAG:
            return translate(
                "refusals",
                "one tag of this page is over a megabyte long; it may be damaged or malicious.",
            )
        case _:
            assert_never(reason)


def _of_reading(reason: ReadingReason) -> str:
    match reason:
        case ReadingReason.OUR_FAULT:
            return translate("refusals", "Parallax failed on it; the fault is in Parallax, not in the file.")
        case ReadingReason.CRASHED:
            return translate("refusals", "Parallax could not read it; it may be damaged or malicious.")
        case ReadingReason.TOO_SLOW:
            return translate(
                "refusals",
                "it took longer than {} seconds to read; it may be damaged, malicious or far too "
                "complicated.",
            )
        case ReadingReason.TOO_BUSY:
            return translate(
                "refusals",
                "it was not read within {} seconds: the computer is too busy, or was asleep; try again.",
            )
        case ReadingReason.TOO_MUCH_MEMORY:
            return translate("refusals", "it needs too much memory to open.")
        case ReadingReason.TOO_MUCH_MEMORY_OR_DAMAGED:
            return translate(
                "refusals",
                "it needs too much memory to open, or it is damaged.",
            )
        case ReadingReason.STOPPED:
            return translate("refusals", "reading was stopped.")
        case ReadingReason.NOT_STARTED:
            return translate("refusals", "the process that reads files could not be started; try again.")
        case ReadingReason.PART_MISSING:
            return translate(
                "refusals",
                "a component for reading such files is missing ({}); reinstall Parallax.",
            )
        case _:
            assert_never(reason)


def _of_page(reason: PageReason) -> str:
    match reason:
        case PageReason.NOT_OF_THE_WEB:
            return translate("refusals", "only http and https addresses can be fetched.")
        case PageReason.MALFORMED:
            return translate("refusals", "the address is incomplete or not valid.")
        case PageReason.TOO_SLOW:
            return translate("refusals", "the site took too long to answer.")
        case PageReason.CERTIFICATE:
            return translate("refusals", "the site’s certificate could not be checked.")
        case PageReason.UNREACHABLE:
            return translate("refusals", "the site could not be reached.")
        case PageReason.REDIRECTS:
            return translate("refusals", "the site keeps redirecting.")
        case PageReason.ERROR:
            return translate("refusals", "the site answers with error {}.")
        case PageReason.PRIVATE:
            return translate("refusals", "the address is on a private network or does not exist.")
        case PageReason.NO_PAGE:
            return translate(
                "refusals",
                "the address leads to a picture, a recording or the like, not to a page.",
            )
        case PageReason.TOO_LONG:
            return translate("refusals", "the page is larger than {} MB.")
        case PageReason.BROKE_OFF:
            return translate("refusals", "the download stopped before the page was complete.")
        case PageReason.PACKED:
            return translate("refusals", "the page is compressed in a way Parallax cannot open (“{}”).")
        case PageReason.DAMAGED:
            return translate("refusals", "the page arrived damaged.")
        case _:
            assert_never(reason)
