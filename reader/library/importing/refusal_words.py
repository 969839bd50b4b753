"""Words in English for reasons of refusal, for the command line and the log."""

from typing import assert_never

from reader.library.importing.refusal import (
    ContentReason,
    DamageReason,
    FileReason,
    FormatReason,
    PageReason,
    ReadingReason,
    Refusal,
)


def in_english(refusal: Refusal) -> str:
    """A sentence that follows the name of what was not read: "it is a folder."."""
    detail = refusal.detail
    shown = detail if isinstance(detail, str) else f"{detail:,}" if detail == int(detail) else f"{detail:g}"
    return _template(refusal).replace("{}", shown)


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
            return "it is a folder."
        case FileReason.NOT_FOUND:
            return "file not found."
        case FileReason.NO_FILE:
            return "it is not a file."
        case FileReason.LEADS_OUT:
            return "it is a link that leads out of the folder; add the file itself, or the link on its own."
        case FileReason.BEING_WRITTEN:
            return "it is still being saved or downloaded; add it again when that has finished."
        case FileReason.SYSTEM:
            return "the system says: {}."
        case FileReason.TOO_LONG:
            return "it is larger than {} MB."
        case FileReason.TEXT_TOO_LONG:
            return "it contains more than {} MB of text."
        case FileReason.TOO_MANY_FILES:
            return "it contains more than {} files; the rest were left out."
        case FileReason.TOO_MANY_REPORTS:
            return "it contains more than {} reports; split it into smaller files."
        case FileReason.EMPTY:
            return "it is empty; save what you drag out of a mail program or an archive as a file first."
        case _:
            assert_never(reason)


def _of_content(reason: ContentReason) -> str:
    match reason:
        case ContentReason.UNKNOWN_FORMAT:
            return "Parallax does not recognise this kind of file."
        case ContentReason.UNKNOWN_ENCODING:
            return "there is no encoding called “{}”."
        case ContentReason.NO_ARTICLE:
            return "no report was found in it."
        case ContentReason.NO_ARTICLE_IN_PAGE:
            return "no report was found on this page."
        case ContentReason.EMPTY_PAGE:
            return "this page is empty."
        case ContentReason.NO_PAGE:
            return "no page was found in it."
        case ContentReason.NO_TEXT:
            return "no text was found in it."
        case ContentReason.CONTROLS:
            return "most of it is zeros or control characters, not text."
        case ContentReason.NO_LIST:
            return "no list of reports was found in it."
        case ContentReason.NO_TEXT_COLUMN:
            return "none of its columns contains the text of a report."
        case ContentReason.NO_TEXT_IN_ITEMS:
            return "none of its entries contains any text."
        case ContentReason.SCAN:
            return "it is a scan: pictures of pages without text; run text recognition (OCR) on it first."
        case ContentReason.NO_WEB_LINK:
            return "it is a link, but not to a page on the web."
        case _:
            assert_never(reason)


def _of_format(reason: FormatReason) -> str:
    match reason:
        case FormatReason.PICTURE:
            return "it is a picture and contains no text; use the page or PDF it was made from instead."
        case FormatReason.RECORDING:
            return "it is a recording and contains no text."
        case FormatReason.SHORTCUT:
            return "it is a shortcut to another file; add that file instead."
        case FormatReason.PACKED:
            return "it is an archive; unpack it and add what is inside."
        case FormatReason.ZIP:
            return "it is a zip archive; unpack it and add what is inside."
        case FormatReason.OUTLOOK:
            return (
                "Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text."
            )
        case FormatReason.OLD_WORD:
            return "Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice."
        case FormatReason.OLD_OFFICE:
            return "it is in an old Office format; save it as .docx, .pdf or .txt."
        case FormatReason.OLD_EXCEL:
            return "it is an old Excel workbook; save the sheet as .csv."
        case FormatReason.EXCEL:
            return "it is an Excel workbook; save the sheet as .csv."
        case FormatReason.POWERPOINT:
            return "it is a PowerPoint presentation; save it as .docx, .pdf or .txt."
        case FormatReason.PAGES:
            return (
                "Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, "
                "then Word or PDF."
            )
        case FormatReason.PACKED_PAGES:
            return (
                "it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again."
            )
        case FormatReason.LOCKED:
            return "it is locked with a password; save it without one first."
        case _:
            assert_never(reason)


def _of_damage(reason: DamageReason) -> str:
    match reason:
        case DamageReason.CUT_OFF:
            return "it is incomplete or damaged."
        case DamageReason.CUT_OFF_OR_LOCKED:
            return "it is incomplete, damaged or locked with a password."
        case DamageReason.ROWS:
            return "its rows are damaged."
        case DamageReason.XML:
            return "its XML is damaged."
        case DamageReason.XML_TOO_LONG:
            return "its XML is too long."
        case DamageReason.TOO_MANY_PARTS:
            return "it has too many parts; it may be damaged or malicious."
        case DamageReason.SWELLS:
            return "it unpacks to far more than its size; it may be damaged or malicious."
        case DamageReason.BRACKETS_TOO_DEEP:
            return "its brackets are nested too deeply; it may be damaged or malicious."
        case DamageReason.PARTS_TOO_DEEP:
            return "its parts are nested too deeply; it may be damaged or malicious."
        case DamageReason.LONG_TAG:
            return "one tag of this page is over a megabyte long; it may be damaged or malicious."
        case _:
            assert_never(reason)


def _of_reading(reason: ReadingReason) -> str:
    match reason:
        case ReadingReason.OUR_FAULT:
            return "Parallax failed on it; the fault is in Parallax, not in the file."
        case ReadingReason.CRASHED:
            return "Parallax could not read it; it may be damaged or malicious."
        case ReadingReason.TOO_SLOW:
            return (
                "it took longer than {} seconds to read; it may be damaged, malicious or far too complicated."
            )
        case ReadingReason.TOO_BUSY:
            return "it was not read within {} seconds: the computer is too busy, or was asleep; try again."
        case ReadingReason.TOO_MUCH_MEMORY:
            return "it needs too much memory to open."
        case ReadingReason.TOO_MUCH_MEMORY_OR_DAMAGED:
            return "it needs too much memory to open, or it is damaged."
        case ReadingReason.STOPPED:
            return "reading was stopped."
        case ReadingReason.NOT_STARTED:
            return "the process that reads files could not be started; try again."
        case ReadingReason.PART_MISSING:
            return "a component for reading such files is missing ({}); reinstall Parallax."
        case _:
            assert_never(reason)


def _of_page(reason: PageReason) -> str:
    match reason:
        case PageReason.NOT_OF_THE_WEB:
            return "only http and https addresses can be fetched."
        case PageReason.MALFORMED:
            return "the address is incomplete or not valid."
        case PageReason.TOO_SLOW:
            return "the site took too long to answer."
        case PageReason.CERTIFICATE:
            return "the site’s certificate could not be checked."
        case PageReason.UNREACHABLE:
            return "the site could not be reached."
        case PageReason.REDIRECTS:
            return "the site keeps redirecting."
        case PageReason.ERROR:
            return "the site answers with error {}."
        case PageReason.PRIVATE:
            return "the address is on a private network or does not exist."
        case PageReason.NO_PAGE:
            return "the address leads to a picture, a recording or the like, not to a page."
        case PageReason.TOO_LONG:
            return "the page is larger than {} MB."
        case PageReason.BROKE_OFF:
            return "the download stopped before the page was complete."
        case PageReason.PACKED:
            return "the page is compressed in a way Parallax cannot open (“{}”)."
        case PageReason.DAMAGED:
            return "the page arrived damaged."
        case _:
            assert_never(reason)
