"""What a screen reader is told of a PDF: headings, tables with their heads, languages, alternative texts."""

from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from reader.compare.model import Comparison
from reader.report.blocks import Bars, Heading, OrderMap
from reader.report.build import build
from reader.report.options import Options
from reader.report.writers.pdf.row_heads import with_row_heads
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import Tag, pdf, structure

LANGUAGES = {
    "ar": ("انهار الجسر في أورلي يوم الاثنين.", "لم يغلق أحد الطريق."),
    "he": ("הגשר קרס ביום שני.", "איש לא סגר את הכביש."),
    "zh": ("奥尔桥于星期一倒塌。", "没有人关闭这条路。"),
    "ru": ("Мост в Орле рухнул в понедельник.", "Дорогу никто не закрыл."),
}


def spoken(language: str) -> Comparison:
    both = reading(LANGUAGES[language], source="Paper", title="Bridge", language=language)
    return comparison(both, both, ((0, 0),))


def test_a_report_is_tagged_with_its_headings_and_tables() -> None:
    tags = structure(pdf(comparison()))
    headings = [block for block in build(comparison()).blocks if isinstance(block, Heading)]
    assert len(tags.all("Title")) == 1
    assert len([tag for level in "123" for tag in tags.all(f"H{level}")]) == len(headings)
    tables = tags.all("Table")
    assert tables
    for table in tables:
        (head,) = table.all("THead")
        columns = len(head.all("TH"))
        assert columns in {3, 5}
        assert all(len(row.all("TD")) + len(row.all("TH")) in {2, columns} for row in table.all("TR"))
    assert tags.all("P")


def test_every_row_of_a_table_has_a_head_and_no_cell_names_less_than_all_of_its_heads() -> None:
    content = pdf(comparison())
    cells = [_cells(row) for row in _elements(content, "/TR")]
    bodies = [row for row in cells if row and any(cell["/S"] == "/TD" for cell in row)]
    assert bodies
    for first, *others in bodies:
        assert first["/S"] == "/TH" or not first.get("/K")
        assert first["/S"] == "/TD" or "/Row" in str(first["/A"])
        assert not any("/Headers" in str(cell["/A"]) for cell in others if "/A" in cell)
    assert with_row_heads(content) == content
    assert len(PdfReader(BytesIO(content)).pages) > 1


def _elements(content: bytes, name: str) -> list[Any]:
    found: list[Any] = []

    def walk(held: Any) -> None:
        held = held.get_object()
        if isinstance(held, list):
            for part in held:
                walk(part)
        elif isinstance(held, dict):
            found.extend([held] if held.get("/S") == name else [])
            if "/K" in held:
                walk(held["/K"])

    root: Any = PdfReader(BytesIO(content)).trailer["/Root"]
    walk(root["/StructTreeRoot"])
    return found


def _cells(row: Any) -> list[Any]:
    return [cell.get_object() for cell in row["/K"]]


@pytest.mark.parametrize("options", [Options(), Options(worksheet=True, full_texts=True)])
def test_no_level_of_heading_is_left_out(options: Options) -> None:
    names = [tag.name for tag in _headings(pdf(comparison(), options))]
    assert names[0] == "H1"
    levels = [int(name[1]) for name in names]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def _headings(content: bytes) -> list[Tag]:
    return [tag for tag in structure(content).every() if tag.name in {"H1", "H2", "H3"}]


def test_charts_and_order_map_are_told_in_words() -> None:
    document = build(comparison())
    figures = [tag.alternative for tag in structure(pdf(comparison())).all("Figure")]
    (bars,) = [block for block in document.blocks if isinstance(block, Bars)]
    (order,) = [block for block in document.blocks if isinstance(block, OrderMap)]
    assert len(figures) == 3
    assert all(bar.in_words in said for bar, said in zip(bars.items, figures, strict=False))
    assert order.summary in figures[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_passage_says_its_language(language: str) -> None:
    tags = structure(pdf(spoken(language)))
    told = {tag.language for name in ("TD", "P", "Span") for tag in tags.all(name)}
    assert language in told


def test_the_file_claims_both_standards_and_carries_a_language() -> None:
    reader = PdfReader(BytesIO(pdf(comparison())))
    root: Any = reader.trailer["/Root"]
    packet = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "<pdfaid:part>2</pdfaid:part>" in packet
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/JavaScript" not in str(root)
