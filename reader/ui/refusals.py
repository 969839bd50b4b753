"""Why a file or a page was not read, in the language of the window.

reader.library knows nothing of the window: it gives its reasons in English, and they are looked up here.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.library.formats import UnreadableFile

REASONS = (
    QT_TRANSLATE_NOOP("refusals", "it is a folder."),
    QT_TRANSLATE_NOOP("refusals", "it is not there."),
    QT_TRANSLATE_NOOP("refusals", "it is not a file."),
    QT_TRANSLATE_NOOP("refusals", "it is being written just now; add it again when that is done."),
    QT_TRANSLATE_NOOP("refusals", "the system says: {}."),
    QT_TRANSLATE_NOOP("refusals", "it is longer than {} megabytes."),
    QT_TRANSLATE_NOOP("refusals", "it is longer than {} megabytes of text."),
    QT_TRANSLATE_NOOP("refusals", "it holds more than {} reports; split it into smaller files."),
    QT_TRANSLATE_NOOP("refusals", "it holds more than {} files; the rest was left out."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "it is empty; what is dragged out of a mail program or an archive must be saved as a file first.",
    ),
    QT_TRANSLATE_NOOP("refusals", "its format is not known; it is neither text, nor a page, nor a document."),
    QT_TRANSLATE_NOOP("refusals", "there is no encoding called “{}”."),
    QT_TRANSLATE_NOOP("refusals", "there is no article in it."),
    QT_TRANSLATE_NOOP("refusals", "there is no article text in this page."),
    QT_TRANSLATE_NOOP("refusals", "there is nothing in this page."),
    QT_TRANSLATE_NOOP("refusals", "there is no page in it."),
    QT_TRANSLATE_NOOP("refusals", "there is no text in it."),
    QT_TRANSLATE_NOOP("refusals", "there is no list of articles in it."),
    QT_TRANSLATE_NOOP("refusals", "none of its columns holds the text of an article."),
    QT_TRANSLATE_NOOP("refusals", "none of its items has any text."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "it has no text, only pictures of pages (a scan); run text recognition (OCR) over it first.",
    ),
    QT_TRANSLATE_NOOP("refusals", "it is a link, but not to a page on the web."),
    QT_TRANSLATE_NOOP("refusals", "it is locked with a password; save it without one first."),
    QT_TRANSLATE_NOOP("refusals", "it is cut off or damaged."),
    QT_TRANSLATE_NOOP("refusals", "it is cut off, damaged, or locked with a password."),
    QT_TRANSLATE_NOOP("refusals", "its rows are damaged."),
    QT_TRANSLATE_NOOP("refusals", "its XML is damaged."),
    QT_TRANSLATE_NOOP("refusals", "its XML is too long."),
    QT_TRANSLATE_NOOP("refusals", "it has too many parts; it is damaged or made to harm."),
    QT_TRANSLATE_NOOP("refusals", "it unpacks to far more than its size; it is damaged or made to harm."),
    QT_TRANSLATE_NOOP("refusals", "its brackets are nested too deeply; it is damaged or made to harm."),
    QT_TRANSLATE_NOOP("refusals", "its parts are nested too deeply; it is damaged or made to harm."),
    QT_TRANSLATE_NOOP(
        "refusals", "one tag of this page is over a megabyte long; it is damaged or made to harm."
    ),
    QT_TRANSLATE_NOOP("refusals", "it made its reader fail; it is damaged or made to harm."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "it took longer than {} seconds to read; it is damaged, made to harm, or far too complicated.",
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "it was not read within {} seconds: the machine is too busy, or asleep; try again."
    ),
    QT_TRANSLATE_NOOP("refusals", "reading it takes more memory than a report ever needs."),
    QT_TRANSLATE_NOOP("refusals", "reading it takes more memory than a report ever needs, or it is damaged."),
    QT_TRANSLATE_NOOP("refusals", "reading was stopped."),
    QT_TRANSLATE_NOOP("refusals", "the process that reads files could not be started; try again."),
    QT_TRANSLATE_NOOP(
        "refusals", "a part of Parallax that reads such files is missing ({}); install Parallax anew."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "its pages are packed with brotli or zstandard, which are not read; save them anew."
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "it is a picture and has no text; select the words in the page or the PDF it was made of instead.",
    ),
    QT_TRANSLATE_NOOP("refusals", "it is a recording and has no text."),
    QT_TRANSLATE_NOOP("refusals", "it is a packed archive; unpack it and add what is inside."),
    QT_TRANSLATE_NOOP("refusals", "it is a zip archive; unpack it and add what is inside."),
    QT_TRANSLATE_NOOP(
        "refusals", "Outlook's own message format is not read; save the message as .eml, HTML or text."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "the old Word format .doc is not read; save it as .docx in Word or LibreOffice."
    ),
    QT_TRANSLATE_NOOP("refusals", "it is of an old Office format; save it as .docx, .pdf or .txt."),
    QT_TRANSLATE_NOOP("refusals", "it is an old Excel workbook; save the sheet as .csv."),
    QT_TRANSLATE_NOOP("refusals", "it is an Excel workbook; save the sheet as .csv."),
    QT_TRANSLATE_NOOP("refusals", "it is a PowerPoint presentation; save its text as .docx, .pdf or .txt."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the format of Apple's Pages is not read; in Pages choose File, Export To, Word or PDF.",
    ),
    QT_TRANSLATE_NOOP("refusals", "only http and https addresses can be fetched."),
    QT_TRANSLATE_NOOP("refusals", "the site took too long to answer."),
    QT_TRANSLATE_NOOP("refusals", "the site's certificate could not be checked."),
    QT_TRANSLATE_NOOP("refusals", "the site could not be reached."),
    QT_TRANSLATE_NOOP("refusals", "the site sends from one address to the next without end."),
    QT_TRANSLATE_NOOP("refusals", "the site answers with error {}."),
    QT_TRANSLATE_NOOP("refusals", "the address leads into a private network, or nowhere."),
    QT_TRANSLATE_NOOP(
        "refusals", "the address does not lead to a page but to a picture, a recording or the like."
    ),
    QT_TRANSLATE_NOOP("refusals", "the page is longer than {} megabytes."),
    QT_TRANSLATE_NOOP("refusals", "the page broke off before its end."),
    QT_TRANSLATE_NOOP("refusals", "the page came packed in a way that is not read (“{}”)."),
    QT_TRANSLATE_NOOP("refusals", "the page came damaged."),
)
"""Every reason of reader.library; {} stands for what differs from case to case."""


def in_words(reason: str) -> str:
    """The reason in the language of the window; as it stands when nobody has translated it."""
    for template, expression in _templates():
        if found := expression.fullmatch(reason):
            return QCoreApplication.translate("refusals", template).format(*found.groups())
    return reason


def told(error: BaseException) -> str:
    """What went wrong with a file or a page, the file named."""
    return (
        f"{error.name}: {in_words(error.reason)}"
        if isinstance(error, UnreadableFile)
        else in_words(str(error))
    )


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((t, re.compile(re.escape(t).replace(r"\{\}", "(.+)"), re.DOTALL)) for t in map(str, REASONS))
