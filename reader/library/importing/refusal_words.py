"""Reasons for not reading something in English, for the command line and the log."""

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
    """One plain sentence that follows the name of what was not read."""
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
            return "it is a link that leads out of the folder; add the file itself, or the link by itself."
        case FileReason.BEING_WRITTEN:
            return "it is still being saved or downloaded; add it again when that has finished."
        case FileReason.SYSTEM:
            return "the system says: {}."
        case FileReason.TOO_LONG:
            return "it is longer than {} megabytes."
        case FileReason.TEXT_TOO_LONG:
            return "it is longer than {} megabytes of text."
        case FileReason.TOO_MANY_FILES:
            return "it holds more than {} files; the rest was left out."
        case FileReason.TOO_MANY_REPORTS:
            return "it holds more than {} reports; split it into smaller files."
        case FileReason.EMPTY:
            return (
                "it is empty; what is dragged out of a mail program or an archive must be saved "
                "as a file first."
            )
        case _:
            assert_never(reason)


def _of_content(reason: ContentReason) -> str:
    match reason:
        case ContentReason.UNKNOWN_FORMAT:
            return "Parallax does not recognise this kind of file."
        case ContentReason.UNKNOWN_ENCODING:
            return "there is no encoding called “{}”."
        case ContentReason.NO_ARTICLE:
            return "there is no article in it."
        case ContentReason.NO_ARTICLE_IN_PAGE:
            return "there is no article text in this page."
        case ContentReason.EMPTY_PAGE:
            return "there is nothing in this page."
        case ContentReason.NO_PAGE:
            return "there is no page in it."
        case ContentReason.NO_TEXT:
            return "there is no text in it."
        case ContentReason.NO_LIST:
            return "there is no list of articles in it."
        case ContentReason.NO_TEXT_COLUMN:
            return "none of its columns holds the text of an article."
        case ContentReason.NO_TEXT_IN_ITEMS:
            return "none of its items has any text."
        case ContentReason.SCAN:
            return (
                "it has no text, only pictures of pages (a scan); run text recognition (OCR) over it first."
            )
        case ContentReason.NO_WEB_LINK:
            return "it is a link, but not to a page on the web."
        case _:
            assert_never(reason)


def _of_format(reason: FormatReason) -> str:
    match reason:
        case FormatReason.PICTURE:
            return (
                "it is a picture and has no text; select the words in the page or the PDF it was "
                "made of instead."
            )
        case FormatReason.RECORDING:
            return "it is a recording and has no text."
        case FormatReason.PACKED:
            return "it is a packed archive; unpack it and add what is inside."
        case FormatReason.ZIP:
            return "it is a zip archive; unpack it and add what is inside."
        case FormatReason.OUTLOOK:
            return "Outlook's own message format is not read; save the message as .eml, HTML or text."
        case FormatReason.OLD_WORD:
            return "the old Word format .doc is not read; save it as .docx in Word or LibreOffice."
        case FormatReason.OLD_OFFICE:
            return "it is of an old Office format; save it as .docx, .pdf or .txt."
        case FormatReason.OLD_EXCEL:
            return "it is an old Excel workbook; save the sheet as .csv."
        case FormatReason.EXCEL:
            return "it is an Excel workbook; save the sheet as .csv."
        case FormatReason.POWERPOINT:
            return "it is a PowerPoint presentation; save its text as .docx, .pdf or .txt."
        case FormatReason.PAGES:
            return "the format of Apple's Pages is not read; in Pages choose File, Export To, Word or PDF."
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
            return "it is cut off or damaged."
        case DamageReason.CUT_OFF_OR_LOCKED:
            return "it is cut off, damaged, or locked with a password."
        case DamageReason.ROWS:
            return "its rows are damaged."
        case DamageReason.XML:
            return "its XML is damaged."
        case DamageReason.XML_TOO_LONG:
            return "its XML is too long."
        case DamageReason.TOO_MANY_PARTS:
            return "it has too many parts; it is damaged or made to harm."
        case DamageReason.SWELLS:
            return "it unpacks to far more than its size; it is damaged or made to harm."
        case DamageReason.BRACKETS_TOO_DEEP:
            return "its brackets are nested too deeply; it is damaged or made to harm."
        case DamageReason.PARTS_TOO_DEEP:
            return "its parts are nested too deeply; it is damaged or made to harm."
        case DamageReason.LONG_TAG:
            return "one tag of this page is over a megabyte long; it is damaged or made to harm."
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
                "it took longer than {} seconds to read; it is damaged, made to harm, or far too complicated."
            )
        case ReadingReason.TOO_BUSY:
            return "it was not read within {} seconds: the machine is too busy, or asleep; try again."
        case ReadingReason.TOO_MUCH_MEMORY:
            return "reading it takes more memory than a report ever needs."
        case ReadingReason.TOO_MUCH_MEMORY_OR_DAMAGED:
            return "reading it takes more memory than a report ever needs, or it is damaged."
        case ReadingReason.STOPPED:
            return "reading was stopped."
        case ReadingReason.NOT_STARTED:
            return "the process that reads files could not be started; try again."
        case ReadingReason.PART_MISSING:
            return "a part of Parallax that reads such files is missing ({}); install Parallax anew."
        case _:
            assert_never(reason)


def _of_page(reason: PageReason) -> str:
    match reason:
        case PageReason.NOT_OF_THE_WEB:
            return "only http and https addresses can be fetched."
        case PageReason.MALFORMED:
            return "the address is not complete, or not written as addresses are."
        case PageReason.TOO_SLOW:
            return "the site took too long to answer."
        case PageReason.CERTIFICATE:
            return "the site's certificate could not be checked."
        case PageReason.UNREACHABLE:
            return "the site could not be reached."
        case PageReason.REDIRECTS:
            return "the site keeps redirecting."
        case PageReason.ERROR:
            return "the site answers with error {}."
        case PageReason.PRIVATE:
            return "the address leads into a private network, or nowhere."
        case PageReason.NO_PAGE:
            return "the address does not lead to a page but to a picture, a recording or the like."
        case PageReason.TOO_LONG:
            return "the page is longer than {} megabytes."
        case PageReason.BROKE_OFF:
            return "the page broke off before its end."
        case PageReason.PACKED:
            return "the page is compressed in a way Parallax cannot open (“{}”)."
        case PageReason.DAMAGED:
            return "the page came damaged."
        case _:
            assert_never(reason)
