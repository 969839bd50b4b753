"""Words for reasons of refusal: English, for the command line and the log, and translated in the window."""

from reader.library.importing.refusal import (
    ContentReason,
    DamageReason,
    FileReason,
    FormatReason,
    PageReason,
    ReadingReason,
    Refusal,
    RefusalReason,
)
from reader.words import QT_TRANSLATE_NOOP


def in_english(refusal: Refusal) -> str:
    """A sentence that follows the name of what was not read: "it is a folder."."""
    detail = refusal.detail
    shown = detail if isinstance(detail, str) else f"{detail:,}" if detail == int(detail) else f"{detail:g}"
    return template(refusal).replace("{}", shown)


def template(refusal: Refusal) -> str:
    """The sentence with {} where its detail stands, which the window translates before it fills it in."""
    return _SENTENCES[refusal.reason]


_SENTENCES: dict[RefusalReason, str] = {
    FileReason.FOLDER: QT_TRANSLATE_NOOP("refusals", "it is a folder."),
    FileReason.NOT_FOUND: QT_TRANSLATE_NOOP("refusals", "file not found."),
    FileReason.NO_FILE: QT_TRANSLATE_NOOP("refusals", "it is not a file."),
    FileReason.LEADS_OUT: QT_TRANSLATE_NOOP(
        "refusals", "it is a link that leads out of the folder; add the file itself, or the link on its own."
    ),
    FileReason.BEING_WRITTEN: QT_TRANSLATE_NOOP(
        "refusals", "it is still being saved or downloaded; add it again when that has finished."
    ),
    FileReason.SYSTEM: QT_TRANSLATE_NOOP("refusals", "the system says: {}."),
    FileReason.TOO_LONG: QT_TRANSLATE_NOOP("refusals", "it is larger than {} MB."),
    FileReason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("refusals", "it contains more than {} MB of text."),
    FileReason.TOO_MANY_FILES: QT_TRANSLATE_NOOP(
        "refusals", "it contains more than {} files; the rest were left out."
    ),
    FileReason.TOO_MANY_REPORTS: QT_TRANSLATE_NOOP(
        "refusals", "it contains more than {} reports; split it into smaller files."
    ),
    FileReason.EMPTY: QT_TRANSLATE_NOOP(
        "refusals", "it is empty; save what you drag out of a mail program or an archive as a file first."
    ),
    ContentReason.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "refusals", "Parallax does not recognise this kind of file."
    ),
    ContentReason.UNKNOWN_ENCODING: QT_TRANSLATE_NOOP("refusals", "there is no encoding called “{}”."),
    ContentReason.NO_ARTICLE: QT_TRANSLATE_NOOP("refusals", "no report was found in it."),
    ContentReason.NO_ARTICLE_IN_PAGE: QT_TRANSLATE_NOOP("refusals", "no report was found on this page."),
    ContentReason.EMPTY_PAGE: QT_TRANSLATE_NOOP("refusals", "this page is empty."),
    ContentReason.NO_PAGE: QT_TRANSLATE_NOOP("refusals", "no page was found in it."),
    ContentReason.NO_TEXT: QT_TRANSLATE_NOOP("refusals", "no text was found in it."),
    ContentReason.CONTROLS: QT_TRANSLATE_NOOP(
        "refusals", "most of it is zeros or control characters, not text."
    ),
    ContentReason.NO_LIST: QT_TRANSLATE_NOOP("refusals", "no list of reports was found in it."),
    ContentReason.NO_TEXT_COLUMN: QT_TRANSLATE_NOOP(
        "refusals", "none of its columns contains the text of a report."
    ),
    ContentReason.NO_TEXT_IN_ITEMS: QT_TRANSLATE_NOOP("refusals", "none of its entries contains any text."),
    ContentReason.SCAN: QT_TRANSLATE_NOOP(
        "refusals", "it is a scan: pictures of pages without text; run text recognition (OCR) on it first."
    ),
    ContentReason.NO_WEB_LINK: QT_TRANSLATE_NOOP("refusals", "it is a link, but not to a page on the web."),
    FormatReason.PICTURE: QT_TRANSLATE_NOOP(
        "refusals", "it is a picture and contains no text; use the page or PDF it was made from instead."
    ),
    FormatReason.RECORDING: QT_TRANSLATE_NOOP("refusals", "it is a recording and contains no text."),
    FormatReason.SHORTCUT: QT_TRANSLATE_NOOP(
        "refusals", "it is a shortcut to another file; add that file instead."
    ),
    FormatReason.PACKED: QT_TRANSLATE_NOOP("refusals", "it is an archive; unpack it and add what is inside."),
    FormatReason.ZIP: QT_TRANSLATE_NOOP("refusals", "it is a zip archive; unpack it and add what is inside."),
    FormatReason.OUTLOOK: QT_TRANSLATE_NOOP(
        "refusals",
        "Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text.",
    ),
    FormatReason.OLD_WORD: QT_TRANSLATE_NOOP(
        "refusals", "Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice."
    ),
    FormatReason.OLD_OFFICE: QT_TRANSLATE_NOOP(
        "refusals", "it is in an old Office format; save it as .docx, .pdf or .txt."
    ),
    FormatReason.OLD_EXCEL: QT_TRANSLATE_NOOP(
        "refusals", "it is an old Excel workbook; save the sheet as .csv."
    ),
    FormatReason.EXCEL: QT_TRANSLATE_NOOP("refusals", "it is an Excel workbook; save the sheet as .csv."),
    FormatReason.POWERPOINT: QT_TRANSLATE_NOOP(
        "refusals", "it is a PowerPoint presentation; save it as .docx, .pdf or .txt."
    ),
    FormatReason.PAGES: QT_TRANSLATE_NOOP(
        "refusals",
        "Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, then Word or PDF.",
    ),
    FormatReason.PACKED_PAGES: QT_TRANSLATE_NOOP(
        "refusals",
        "it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again.",
    ),
    FormatReason.LOCKED: QT_TRANSLATE_NOOP(
        "refusals", "it is locked with a password; save it without one first."
    ),
    DamageReason.CUT_OFF: QT_TRANSLATE_NOOP("refusals", "it is incomplete or damaged."),
    DamageReason.CUT_OFF_OR_LOCKED: QT_TRANSLATE_NOOP(
        "refusals", "it is incomplete, damaged or locked with a password."
    ),
    DamageReason.ROWS: QT_TRANSLATE_NOOP("refusals", "its rows are damaged."),
    DamageReason.XML: QT_TRANSLATE_NOOP("refusals", "its XML is damaged."),
    DamageReason.XML_TOO_LONG: QT_TRANSLATE_NOOP("refusals", "its XML is too long."),
    DamageReason.TOO_MANY_PARTS: QT_TRANSLATE_NOOP(
        "refusals", "it has too many parts; it may be damaged or malicious."
    ),
    DamageReason.SWELLS: QT_TRANSLATE_NOOP(
        "refusals", "it unpacks to far more than its size; it may be damaged or malicious."
    ),
    DamageReason.BRACKETS_TOO_DEEP: QT_TRANSLATE_NOOP(
        "refusals", "its brackets are nested too deeply; it may be damaged or malicious."
    ),
    DamageReason.PARTS_TOO_DEEP: QT_TRANSLATE_NOOP(
        "refusals", "its parts are nested too deeply; it may be damaged or malicious."
    ),
    DamageReason.LONG_TAG: QT_TRANSLATE_NOOP(
        "refusals", "one tag of this page is over a megabyte long; it may be damaged or malicious."
    ),
    ReadingReason.OUR_FAULT: QT_TRANSLATE_NOOP(
        "refusals", "Parallax failed on it; the fault is in Parallax, not in the file."
    ),
    ReadingReason.CRASHED: QT_TRANSLATE_NOOP(
        "refusals", "Parallax could not read it; it may be damaged or malicious."
    ),
    ReadingReason.TOO_SLOW: QT_TRANSLATE_NOOP(
        "refusals",
        "it took longer than {} seconds to read; it may be damaged, malicious or far too complicated.",
    ),
    ReadingReason.TOO_BUSY: QT_TRANSLATE_NOOP(
        "refusals", "it was not read within {} seconds: the computer is too busy, or was asleep; try again."
    ),
    ReadingReason.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP("refusals", "it needs too much memory to open."),
    ReadingReason.TOO_MUCH_MEMORY_OR_DAMAGED: QT_TRANSLATE_NOOP(
        "refusals", "it needs too much memory to open, or it is damaged."
    ),
    ReadingReason.STOPPED: QT_TRANSLATE_NOOP("refusals", "reading was stopped."),
    ReadingReason.NOT_STARTED: QT_TRANSLATE_NOOP(
        "refusals", "the process that reads files could not be started; try again."
    ),
    ReadingReason.PART_MISSING: QT_TRANSLATE_NOOP(
        "refusals", "a component for reading such files is missing ({}); reinstall Parallax."
    ),
    PageReason.NOT_OF_THE_WEB: QT_TRANSLATE_NOOP("refusals", "only http and https addresses can be fetched."),
    PageReason.MALFORMED: QT_TRANSLATE_NOOP("refusals", "the address is incomplete or not valid."),
    PageReason.TOO_SLOW: QT_TRANSLATE_NOOP("refusals", "the site took too long to answer."),
    PageReason.CERTIFICATE: QT_TRANSLATE_NOOP("refusals", "the site’s certificate could not be checked."),
    PageReason.UNREACHABLE: QT_TRANSLATE_NOOP("refusals", "the site could not be reached."),
    PageReason.REDIRECTS: QT_TRANSLATE_NOOP("refusals", "the site keeps redirecting."),
    PageReason.ERROR: QT_TRANSLATE_NOOP("refusals", "the site answers with error {}."),
    PageReason.PRIVATE: QT_TRANSLATE_NOOP(
        "refusals", "the address is on a private network or does not exist."
    ),
    PageReason.NO_PAGE: QT_TRANSLATE_NOOP(
        "refusals", "the address leads to a picture, a recording or the like, not to a page."
    ),
    PageReason.TOO_LONG: QT_TRANSLATE_NOOP("refusals", "the page is larger than {} MB."),
    PageReason.BROKE_OFF: QT_TRANSLATE_NOOP("refusals", "the download stopped before the page was complete."),
    PageReason.PACKED: QT_TRANSLATE_NOOP(
        "refusals", "the page is compressed in a way Parallax cannot open (“{}”)."
    ),
    PageReason.DAMAGED: QT_TRANSLATE_NOOP("refusals", "the page arrived damaged."),
}
