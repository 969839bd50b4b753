"""The styles of a report in Word, which alone say how it looks, so that an editor can change them."""

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from reader.compare.side import Both, Side
from reader.report import colours
from reader.report.blocks import Mark
from reader.report.options import Look, Options
from reader.report.writers.docx_parts import MARGIN
from reader.text.checking import FEW, Checkpoint, checked

_SERIF, _SANS = "Georgia", "Arial"  # every computer with Word has these, others something like them
_COLOURS = Both(colours.A[1:], colours.B[1:])
_FAINT = RGBColor.from_string(colours.FAINT[1:])
_FACT = colours.FACT[1:]
_CELL_MARGINS = (
    '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
    '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>'
)
"""The room between the edges of a cell and its text, in twentieths of a point."""
_BLACK, _EDGE, _RULE = colours.INK[1:], colours.FAINT[1:], colours.RULE[1:]

MARKS: dict[tuple[Mark, Side | None], str] = {
    **{(mark, side): f"Mark {mark.value}" for mark in Mark for side in (*Side, None)},
    (Mark.DIFFERS, Side.LEFT): "Mark differs A",
    (Mark.DIFFERS, Side.RIGHT): "Mark differs B",
}
"""The names of the character styles of all marks; a word that differs has the colour of its report."""

AGAIN = " again"
"""Ends the name of a mark's style for text that is repeated in a fainter ink."""


def add_styles(made: WordFile, options: Options, check: Checkpoint, *, is_leftward: bool = False) -> None:
    """Set the built-in styles and add our own; is_leftward lets paragraphs run from the right."""
    size = options.font_size
    _built_in(made, size)
    own = (
        ("Lead", _SANS, size * 1.1),
        ("Small", _SANS, size * 0.84),
        ("Report Name", _SANS, size * 1.15),
        ("Column Head", _SANS, size * 0.84),
        ("Sentence Numbers", _SANS, size * 0.74),
        ("Contents", _SANS, size),
        ("Article Text", _SERIF, size),
        ("Only Here", _SERIF, size),
        ("Related", _SERIF, size),
        ("Ruled Line", _SANS, size * 1.6),
        ("Running Foot", _SANS, size * 0.78),
    )
    for name, face, points in checked(own, check, FEW):
        style = _paragraph_style(made, name, face, points)
        style.font.bold = name in {"Lead", "Report Name", "Column Head"} or None
        style.font.cs_bold = style.font.bold
    for name, line, colour in (("Only Here", "single", _EDGE), ("Related", "dotted", _RULE)):
        _border(made.styles[name], "right" if is_leftward else "left", 18, line, colour)
        made.styles[name].paragraph_format.left_indent = Pt(6)
    width = options.page_size[0] - 2 * MARGIN
    made.styles["Running Foot"].paragraph_format.tab_stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
    made.styles["Contents"].paragraph_format.tab_stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
    _border(made.styles["Ruled Line"], "bottom", 4)
    _marks(made, options, check)
    _table_style(made)
    if is_leftward:
        _turn_paragraphs(made)


def _built_in(made: WordFile, size: float) -> None:
    for name, points in (("Title", 1.9), ("Heading 1", 1.7), ("Heading 2", 1.05), ("Heading 3", 1.0)):
        style = made.styles[name]
        _face(style, _SANS, size * points)
        style.font.color.rgb = RGBColor.from_string(_BLACK)
        style.font.bold = True
        style.paragraph_format.keep_with_next = True
    border = made.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if border is not None:  # the template's coloured rule
        made.styles["Title"].element.pPr.remove(border)
    _face(made.styles["Subtitle"], _SANS, size)
    made.styles["Subtitle"].font.color.rgb = _FAINT
    made.styles["Subtitle"].font.italic = False
    _face(made.styles["Normal"], _SANS, size * 0.95)
    made.styles["Heading 2"].font.all_caps = True
    made.styles["Heading 2"].paragraph_format.space_after = Pt(size * 0.5)
    made.styles["Heading 2"].paragraph_format.space_before = Pt(size * 1.5)


def _turn_paragraphs(made: WordFile) -> None:
    """Let every paragraph run from the right that does not say otherwise."""
    for style in made.styles:
        if isinstance(style, ParagraphStyle) and style.base_style is None:
            style.element.get_or_add_pPr().insert_element_before(
                OxmlElement("w:bidi"), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
            )


def _paragraph_style(made: WordFile, name: str, face: str, points: float) -> ParagraphStyle:
    style: ParagraphStyle = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = made.styles["Normal"]
    _face(style, face, points)
    style.paragraph_format.space_after = Pt(points * 0.3)
    style.paragraph_format.space_before = Pt(points * 0.8 if name == "Lead" else 0)
    return style


def _face(style: ParagraphStyle, face: str, points: float) -> None:
    style.font.name, style.font.size = face, Pt(round(points * 2) / 2)
    _size_of_scripts(style, style.font.size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), face)
    for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(kind), None)


def _size_of_scripts(style: ParagraphStyle, size: Length) -> None:
    """Set the size for scripts that run from the right too, which Word keeps separately."""
    properties = style.element.get_or_add_rPr()
    for known in properties.findall(qn("w:szCs")):
        properties.remove(known)
    element = OxmlElement("w:szCs")
    element.set(qn("w:val"), str(round(size.pt * 2)))
    properties.find(qn("w:sz")).addnext(element)


def _marks(made: WordFile, options: Options, check: Checkpoint) -> None:
    known: set[str] = set()
    for (mark, side), name in checked(MARKS.items(), check, FEW):
        if name in known:
            continue
        known.add(name)
        style = made.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        _mark(style, mark, side, is_coloured=options.look is Look.COLOUR)
        repeated = made.styles.add_style(name + AGAIN, WD_STYLE_TYPE.CHARACTER)
        repeated.base_style = style
        repeated.font.color.rgb = _FAINT


def _mark(style: CharacterStyle, mark: Mark, side: Side | None, *, is_coloured: bool) -> None:
    style.font.bold = mark in {Mark.DIFFERS, Mark.FACT, Mark.SPELLING, Mark.STRONG} or None
    style.font.cs_bold = style.font.bold
    edge = _FACT if is_coloured else _BLACK
    match mark:
        case Mark.DIFFERS:
            colour = _COLOURS.of(side) if side is not None and is_coloured else _BLACK
            _add(style, f'<w:u {nsdecls("w")} w:val="single" w:color="{colour}"/>')
        case Mark.VARIANT:
            _add(style, f'<w:u {nsdecls("w")} w:val="dotted" w:color="{_BLACK}"/>')
        case Mark.FACT:
            _add(style, f'<w:bdr {nsdecls("w")} w:val="single" w:sz="6" w:space="0" w:color="{edge}"/>')
        case Mark.MAJORITY:
            _add(style, f'<w:bdr {nsdecls("w")} w:val="single" w:sz="4" w:space="0" w:color="808080"/>')
        case Mark.SPELLING:
            _add(style, f'<w:bdr {nsdecls("w")} w:val="dashed" w:sz="4" w:space="0" w:color="{edge}"/>')
        case Mark.FAINT:
            style.font.italic, style.font.color.rgb = True, _FAINT
        case Mark.NUMBER:
            style.font.superscript, style.font.color.rgb = True, _FAINT
        case Mark.STRONG | Mark.PLAIN:
            pass


def _add(style: CharacterStyle, xml: str) -> None:
    style.element.get_or_add_rPr().append(parse_xml(xml))


def _border(
    style: ParagraphStyle, edge: str, eighths: int, line: str = "single", colour: str = _EDGE
) -> None:
    border = f'<w:{edge} w:val="{line}" w:sz="{eighths}" w:space="4" w:color="{colour}"/>'
    xml = f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"
    style.element.get_or_add_pPr().insert_element_before(
        parse_xml(xml), "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
    )


def _table_style(made: WordFile) -> None:
    style = made.styles.add_style("Comparison Rows", WD_STYLE_TYPE.TABLE)
    style.base_style = made.styles["Normal Table"]
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{_RULE}"/>' for edge in ("bottom", "insideH")
    )
    style.element.append(
        parse_xml(f"<w:tblPr {nsdecls('w')}><w:tblBorders>{edges}</w:tblBorders>{_CELL_MARGINS}</w:tblPr>")
    )
