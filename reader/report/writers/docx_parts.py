"""The parts of a Word file that python-docx cannot make by itself."""

import re
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Length, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from reader.report.options import Options
from reader.report.writers.pdf.inlines import is_leftward
from reader.text.checking import Checkpoint, checked

# Points: the margins of the PDF, so that both have pages alike.
MARGIN = 44.0
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
# The room between columns, that of the PDF.
COLUMN_GAP = Pt(16)
_LEFT_TO_RIGHT = "\u200e"
_LETTER = re.compile(r"[^\W\d_]")
# Rows whose cells are given their width between two checks.
OFTEN = 25
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
# Characters of the name of a bookmark: Word's own limit.
_LONGEST_NAME = 40


def set_page(section: Section, options: Options) -> int:
    """Set paper, orientation and margins; gives the width between the margins in Word's units (EMU)."""
    width, height = options.page_size
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.orientation = WD_ORIENT.LANDSCAPE if options.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin = section.bottom_margin = Pt(MARGIN)
    section.header_distance = section.footer_distance = Pt(MARGIN / 2)
    return int(Pt(width - 2 * MARGIN))


def set_widths(table: Table, parts: list[float], width: int, check: Checkpoint) -> None:
    """Give columns these shares of a width, fixed, so that no long word widens one over the margin."""
    table.autofit = False
    for column, part in zip(table.columns, parts, strict=True):
        column.width = int(part * width)
    for row in checked(table.rows, check, OFTEN):
        for cell, part in zip(row.cells, parts, strict=True):
            cell.width = int(part * width)


def repeat_first_row(table: Table) -> None:
    """Repeat the first row on each page of the table."""
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))


def keep_rows_whole(table: Table, check: Checkpoint) -> None:
    """Let no row break across pages unless it is longer than one."""
    for row in checked(table.rows, check):
        properties = row._tr.get_or_add_trPr()
        properties.insert(0, OxmlElement("w:cantSplit"))


def set_style(part: Paragraph | Run, name: str) -> None:
    """Set a style by its name. python-docx would search all styles each time: minutes a report."""
    element = part._p if isinstance(part, Paragraph) else part._r
    element.style = name.replace(" ", "")  # as python-docx makes a style's identifier from its name


def set_language(run: Run, language: str) -> None:
    """Set the language (ISO 639-1) of a run for spelling checkers and screen readers; "" leaves it."""
    if language:
        mark = OxmlElement("w:lang")
        kind = "w:bidi" if is_leftward(run.text) else "w:eastAsia" if language[:2] in _EAST_ASIAN else "w:val"
        mark.set(qn(kind), language)
        run._r.get_or_add_rPr().append(mark)


def set_direction(paragraph: Paragraph, *, is_leftward: bool) -> None:
    """Set the direction of a paragraph, whatever that of the report is."""
    element = OxmlElement("w:bidi")
    element.set(qn("w:val"), "1" if is_leftward else "0")
    properties: Any = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        element, "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"
    )


def turn_section(section: Section) -> None:
    """Let the pages of a section run from the right."""
    properties: Any = section._sectPr
    properties.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid")


def turn_table(table: Table) -> None:
    """Put the first column of a table at the right."""
    properties: Any = table._tbl.tblPr
    properties.insert_element_before(
        OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"
    )


def turn_runs(made: Document, check: Checkpoint, *, is_turned: bool) -> None:
    """Let every run whose first letter is of a right-to-left script run from the right.

    On turned pages those with other letters keep the figures and signs at their ends, such as a full stop.
    """
    parts: tuple[Any, ...] = (made.element.body, *(section.footer._element for section in made.sections))
    for part in parts:
        for element in checked(part.iter(qn("w:r")), check):
            run = Run(element, part)
            if is_leftward(run.text):
                run.font.rtl = True
            elif is_turned:
                _hold_together(run)


def _hold_together(run: Run) -> None:
    """Set the ends of a run with letters that runs from the left between marks of direction."""
    said = run.text.strip()
    if _LETTER.search(said) and _LEFT_TO_RIGHT not in said:
        run.text = run.text.replace(said, f"{_LEFT_TO_RIGHT}{said}{_LEFT_TO_RIGHT}")


def begin_contents(paragraph: Paragraph) -> None:
    """Begin the field of the table of contents, which Word can update; its lines follow."""
    for kind in ("begin", "", "separate"):
        run = paragraph.add_run()._r
        if kind:
            run.append(_field_mark(kind))
        else:
            code = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = ' TOC \\o "1-2" \\h \\z '
            run.append(code)


def end_contents(paragraph: Paragraph) -> None:
    """End the field of the table of contents."""
    paragraph.add_run()._r.append(_field_mark("end"))


def _field_mark(kind: str) -> Any:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    if kind == "begin":
        mark.set(qn("w:dirty"), "true")  # Word counts the pages when it opens the file
    return mark


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Add a bookmark for links, its number unique in the file; does nothing without a name."""
    if not name:
        return
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), bookmark_name(name))
    end.set(qn("w:id"), str(number))
    paragraph._p.append(start)
    paragraph._p.append(end)


def add_link(paragraph: Paragraph, text: str, target: str, style: str | None) -> None:
    """Add a link to a bookmark."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark_name(target))
    run = paragraph.add_run(text)
    if style is not None:
        set_style(run, style)
    link.append(run._r)
    paragraph._p.append(link)


def bookmark_name(anchor: str) -> str:
    """The name of a bookmark for an anchor, in the characters and the length that Word allows."""
    return "p_" + anchor.replace("-", "_")[: _LONGEST_NAME - 2]


def begin_columns(made: Document, columns: int) -> None:
    """Go on below what stands there in so many columns; Word makes those above as high as each other."""
    properties = made.add_section(WD_SECTION.CONTINUOUS)._sectPr
    held = properties.find(qn("w:cols"))
    held.set(qn("w:num"), str(columns))
    held.set(qn("w:space"), str(COLUMN_GAP.twips))


def add_page_numbers(section: Section, footer: str, page: str) -> None:
    """Set the footer of all pages; page has the places {page} and {pages}, as "Page {page} of {pages}"."""
    paragraph = section.footer.paragraphs[0]
    paragraph.style = "Running Foot"
    paragraph.add_run(f"{footer}\t")
    for part in re.split(r"(\{\w+\})", page):
        if part in _FIELDS:
            _add_field(paragraph, _FIELDS[part])
        else:
            paragraph.add_run(part)


def add_page_of(paragraph: Paragraph, target: str) -> None:
    """Add, at the right, the number of the page with a bookmark, which Word counts when it prints."""
    paragraph.add_run("\t")
    _add_field(paragraph, f"PAGEREF {bookmark_name(target)} \\h")


def add_picture(paragraph: Paragraph, picture: BytesIO, width: int, said: str) -> None:
    """Add a picture of that width (EMU) with an alternative text."""
    shape = paragraph.add_run().add_picture(picture, width=Length(width))
    shape._inline.docPr.set("descr", said)


def _add_field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def taken_text(made: Document) -> bytes:
    """The main part of the file as bytes. It is left empty, as python-docx would pack it without a check."""
    text: bytes = made.part.blob
    made.part._element = parse_xml(f"<w:document {nsdecls('w')}/>")
    return text
