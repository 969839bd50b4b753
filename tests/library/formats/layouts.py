"""Two invented reports as databases export them, each layout in several languages: markings as real files have."""

import io
from dataclasses import dataclass, replace

from docx import Document
from docx.oxml import OxmlElement

RULE = "_" * 60


@dataclass(frozen=True)
class Report:
    """One report as it should arrive; `stated` and `day` are its author and date as the database writes them."""

    title: str
    body: tuple[str, ...]
    source: str = "Tidewater Courier"
    author: str = "Ann Lee"
    date: str = "2019-03-03"
    language: str = "en"
    stated: str = "By Ann Lee"
    day: str = "March 3, 2019 Sunday 9:04 PM GMT"


FERRY = Report(
    "Ferry leaves before dawn and nobody in the whole harbour sees it go",
    (
        "The ferry left the harbour before dawn on Monday, and nobody in the town heard its horn or saw its lights.",
        "LENGTH: the ship measures 40 metres, its owner said.",
        "Update: the council has not spoken.",
        "Copyright 2019 was painted on the hull.",
        "Body of evidence is what the mayor called it.",
    ),
)
DAM = Report(
    "Engineers drain reservoir",
    ("The reservoir was drained after two cracks widened.", "Divers will look at the wall."),
    source="TIME",
    author="Tom Ash, Eva Roy",
    date="2019-03-04",
    stated="TOM ASH and EVA ROY",
    day="March 4, 2019 Monday",
)
DAM_AUTHORS = "TOM ASH, EVA ROY"
REPORTS = (FERRY, replace(DAM, author=DAM_AUTHORS))


def in_language(language: str, days: tuple[str, str]) -> tuple[Report, ...]:
    """The same reports with the language the database states and their days as it writes them."""
    return tuple(replace(one, language=language, day=day) for one, day in zip(REPORTS, days, strict=True))


def word(paragraphs: list[str], linked: tuple[str, ...] = ()) -> bytes:
    """A Word file of those paragraphs; those of `linked` are hyperlinks, as titles are in Nexis Uni."""
    document = Document()
    for text in paragraphs:
        paragraph = document.add_paragraph("" if text in linked else text)
        if text in linked:
            link, run, words = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
            words.text = text
            run.append(words)
            link.append(run)
            paragraph._p.append(link)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def rich(paragraphs: list[str]) -> bytes:
    """The paragraphs as Rich Text."""
    escaped = ("".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text) for text in paragraphs)
    return ("{\\rtf1\\ansi\\ansicpg1252 " + "".join(f"{text}\\par\n" for text in escaped) + "}").encode()


@dataclass(frozen=True)
class Words:
    """What a database calls the parts of an article in one language."""

    count: str = "{} of {} DOCUMENTS"
    byline: str = "BYLINE"
    section: str = "SECTION"
    length: str = "LENGTH"
    words: str = "words"
    language: str = "LANGUAGE"
    stated: str = "ENGLISH"
    loaded: str = "LOAD-DATE"
    loaded_on: str = "March 5, 2019"
    kind: str = "PUBLICATION-TYPE"
    rights: str = "All Rights Reserved"
    end: str = "End of Document"
    body: str = "Body"
    classes: str = "Classification"


def older_blocks(reports: tuple[Report, ...], words: Words) -> list[tuple[str, bool]]:
    """The blocks of an export of the older Nexis, each with whether it is centred."""
    found = [
        ("Download Request: Selected Items: 1-2", False),
        ("Terms: (ferry AND date(geq(3/3/2019)))", False),
    ]
    for number, one in enumerate(reports, 1):
        found += [(words.count.format(number, len(reports)), True), (one.source, True), (one.day, True)]
        found += [(one.title, False), (f"{words.byline}: {one.stated}", False)]
        found += [(f"{words.section}: NEWS; Pg. 3", False), (f"{words.length}: 355 {words.words}", False)]
        found += [(text, False) for text in one.body]
        found += [(f"{words.loaded}: {words.loaded_on}", False), (f"{words.language}: {words.stated}", False)]
        found += [(f"{words.kind}: Newspaper", False), ("JOURNAL-CODE: TDC", False)]
        found += [(f"Copyright 2019 {one.source} Ltd\n{words.rights}", True)]
    return found


def older_text(reports: tuple[Report, ...], words: Words, newline: str = "\n") -> str:
    """That export as text: lines cut at 78 characters, the paper and the day centred."""
    shown = []
    for text, is_centred in older_blocks(reports, words):
        lines = text.split("\n") if is_centred else _cut(text)
        shown.append(newline.join(line.center(78).rstrip() if is_centred else line for line in lines))
    return (newline * 3).join(shown)


def _cut(text: str) -> list[str]:
    lines = [""]
    for one in text.split():
        if len(lines[-1]) + len(one) > 78:
            lines.append("")
        lines[-1] = f"{lines[-1]} {one}".strip()
    return lines


def older_page(reports: tuple[Report, ...], words: Words) -> str:
    """That export as a page: every line in a box of its own, the first word of the day in another colour."""
    style = (
        ".c0 { text-align: center; }\n.c1 { text-align: center; margin-top: 0em; }\n.c5 { text-align: left; }"
    )
    shown, number = "", 0
    for text, is_centred in older_blocks(reports, words):
        if is_centred and text == words.count.format(number + 1, len(reports)):
            number += 1
            shown += f'<A NAME="DOC_ID_{number}_0"></A><!-- Hide XML section from browser\n<DOCFULL> -->\n'
        first, _, rest = text.partition(" ")
        label, _, value = text.partition(": ")
        marked = f'<SPAN CLASS="c4">{first}</SPAN><SPAN CLASS="c2"> {rest}</SPAN>'
        if not is_centred and label.isupper() and value:
            marked = f'<SPAN CLASS="c8">{label}: </SPAN><SPAN CLASS="c2">{value}</SPAN>'
        box, line = ("c0", "c1") if is_centred else ("c5", "c6")
        lines = marked.replace("\n", "<BR>")
        before = '<IMG SRC="logo.gif"><BR>' if is_centred else ""
        shown += f'<BR><DIV CLASS="{box}"><P CLASS="{line}">{before}{lines}<SPAN>&nbsp;</SPAN></P>\n</DIV>\n'
    return f'<HTML><HEAD><STYLE TYPE="text/css"><!--\n{style}\n--></STYLE></HEAD><BODY>{shown}</BODY></HTML>'


def uni(reports: tuple[Report, ...], words: Words, *, has_cover: bool = True) -> list[str]:
    """The paragraphs of an export of Nexis Uni."""
    found = ["User Name: A. READER", "Date and Time: Wednesday, December 19, 2018 7:11:00 PM JST"]
    for number, one in enumerate(reports, 1):
        found += [
            f"{number}. {one.title}",
            "Client/Matter: -None-",
            "Search Terms: ferry",
            "Content Type",
            "News",
        ]
    found = found if has_cover else []
    for one in reports:
        found += ["", one.title, one.source, one.day, "", f"Copyright 2019 {one.source} {words.rights}"]
        found += [f"{words.section.title()}:\xa0NEWS", f"{words.length.title()}:\xa0355 {words.words}"]
        found += [
            f"{words.byline.title()}:\xa0{one.stated}",
            "Highlight:\xa0What nobody saw.",
            words.body,
            "",
        ]
        found += [
            *one.body,
            words.classes,
            f"{words.language.title()}: {words.stated}",
            "Subject: SHIPS (90%)",
        ]
        found += [f"{words.loaded.title()}: {words.loaded_on}", "", words.end]
    return found


def proquest(reports: tuple[Report, ...]) -> list[str]:
    """The lines of an export of ProQuest, table of contents included."""
    found = ["Table of contents", *(f"{n}. {one.title}" for n, one in enumerate(reports, 1))]
    for number, one in enumerate(reports, 1):
        names = one.author.split(", ")
        turned = "; ".join(f"{last}, {first}" for first, last in (name.split(" ") for name in names))
        found += [
            RULE,
            "",
            f"Document {number} of {len(reports)}",
            "",
            one.title,
            "",
            f"Author: {turned}.",
            "",
        ]
        found += [
            f"Publication info: {one.source} ; Velden [Velden]. 03 Mar 2019: A.1.",
            "",
            "Abstract: Short.",
            "",
        ]
        found += [
            f"Full text: {one.body[0]}",
            *one.body[1:],
            "",
            "Subject: Ships",
            "",
            f"Title: {one.title}",
            "",
        ]
        found += [f"Publication title: {one.source}; Velden", "", f"Publication date: {one.date}", ""]
        found += ["Language of publication: English", "", "ProQuest document ID: 27", "", "DocumentURL: ", ""]
    return [*found, RULE, "", "Contact us at: the library"]
