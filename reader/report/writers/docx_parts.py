"""The parts of a Word file for which python-docx has no words of its own."""

import re
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
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

MARGIN = 44.0  # points, as on paper
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
OFTEN = 25  # rows whose cells are given their width between two checks
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_LONGEST_NAME = 40  # of a bookmark: Word's own limit


def set_page(section: Section, options: Options) -> int:
    """Paper and orientation; gives the width between the margins in Word's units."""
    width, height = options.page_size
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.orientation = WD_ORIENT.LANDSCAPE if options.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin = section.bottom_margin = Pt(MARGIN)
    section.header_distance = section.footer_distance = Pt(MARGIN / 2)
    return int(Pt(width - 2 * MARGIN))


def set_widths(table: Table, parts: list[float], width: int, check: Checkpoint) -> None:
    """Fixed columns, so that no long word widens one over the margin."""
    table.autofit = False
    for column, part in zip(table.columns, parts, strict=True):
        column.width = int(part * width)
    for row in checked(table.rows, check, OFTEN):
        for cell, part in zip(row.cells, parts, strict=True):
            cell.width = int(part * width)


def repeat_first_row(table: Table) -> None:
    """The head of the table on each page that it reaches."""
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))


def keep_rows_whole(table: Table, check: Checkpoint) -> None:
    """No row is parted by the end of a page unless it is longer than one."""
    for row in checked(table.rows, check):
        properties = row._tr.get_or_add_trPr()
        properties.insert(0, OxmlElement("w:cantSplit"))


def set_style(part: Paragraph | Run, name: str) -> None:
    """Give it a style by name. The library's own way looks through all styles each time: minutes a report."""
    element = part._p if isinstance(part, Paragraph) else part._r
    element.style = name.replace(" ", "")  # as the library forms a style's identifier from its name


def set_language(run: Run, language: str) -> None:
    """What a spelling checker and a screen reader take the words for."""
    if language:
        mark = OxmlElement("w:lang")
        kind = "w:bidi" if is_leftward(run.text) else "w:eastAsia" if language[:2] in _EAST_ASIAN else "w:val"
        mark.set(qn(kind), language)
        run._r.get_or_add_rPr().append(mark)


def set_direction(paragraph: Paragraph, *, is_leftward: bool) -> None:
    """Which way a paragraph runs, whatever the others of the report do."""
    element = OxmlElement("w:bidi")
    element.set(qn("w:val"), "1" if is_leftward else "0")
    properties: Any = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        element, "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"
    )


def turn_section(section: Section) -> None:
    """Pages and columns of a report whose own words run from the right."""
    properties: Any = section._sectPr
    properties.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid")


def turn_table(table: Table) -> None:
    """The first column at the right."""
    properties: Any = table._tbl.tblPr
    properties.insert_element_before(
        OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"
    )


def turn_runs(made: Document, check: Checkpoint) -> None:
    """Every stretch of words whose first letter is of a script from the right runs from there."""
    parts: tuple[Any, ...] = (made.element.body, *(section.footer._element for section in made.sections))
    for part in parts:
        for element in checked(part.iter(qn("w:r")), check):
            run = Run(element, part)
            if is_leftward(run.text):
                run.font.rtl = True


def begin_contents(paragraph: Paragraph) -> None:
    """The field of the contents, which Word makes anew whenever it is asked to; its lines follow."""
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
    """The end of the field of the contents."""
    paragraph.add_run()._r.append(_field_mark("end"))


def _field_mark(kind: str) -> Any:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    if kind == "begin":
        mark.set(qn("w:dirty"), "true")  # its pages are counted by who opens it
    return mark


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """A place for links to lead to, its number unique in the file; none without a name."""
    if not name:
        return
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), bookmark_name(name))
    end.set(qn("w:id"), str(number))
    paragraph._p.append(start)
    paragraph._p.append(end)


def add_link(paragraph: Paragraph, text: str, target: str, style: str | None) -> None:
    """Words that jump to a bookmark."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark_name(target))
    run = paragraph.add_run(text)
    if style is not None:
        set_style(run, style)
    link.append(run._r)
    paragraph._p.append(link)


def bookmark_name(anchor: str) -> str:
    """The anchor in the letters that Word allows."""
    return "p_" + anchor.replace("-", "_")[: _LONGEST_NAME - 2]


def add_page_numbers(section: Section, footer: str, page: str) -> None:
    """The running footer with page x of y, where page says where the numbers stand."""
    paragraph = section.footer.paragraphs[0]
    paragraph.style = "Running Foot"
    paragraph.add_run(f"{footer}\t")
    for part in re.split(r"(\{\w+\})", page):
        if part in _FIELDS:
            _add_field(paragraph, _FIELDS[part])
        else:
            paragraph.add_run(part)


def add_page_of(paragraph: Paragraph, target: str) -> None:
    """The number of the page on which a bookmark is, at the right; Word counts it when it prints."""
    paragraph.add_run("\t")
    _add_field(paragraph, f"PAGEREF {bookmark_name(target)} \\h")


def add_picture(paragraph: Paragraph, picture: BytesIO, width: int, said: str) -> None:
    """A picture as wide as that, and what it shows in words for who can't see it."""
    shape = paragraph.add_run().add_picture(picture, width=Length(width))
    shape._inline.docPr.set("descr", said)


def _add_field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def taken_text(made: Document) -> bytes:
    """What the main part of the file says. It is left empty, for the library packs a part at one go."""
    text: bytes = made.part.blob
    made.part._element = parse_xml(f"<w:document {nsdecls('w')}/>")
    return text
