"""What each format makes of articles that mean harm, and of the same input twice."""

import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from hypothesis import given, settings

from reader.compare.model import Comparison
from reader.report.blocks import Document, Inline, Mark, Paragraph, Table
from reader.report.export import Format, export
from reader.report.options import Options
from reader.report.writers.markdown import escaped, to_markdown
from reader.report.writers.text import WIDTH, to_text, wrapped
from tests.report.examples import LEFT, comparison, comparisons, reading
from tests.report.tables.reading import unpacked

HOSTILE = (
    "<script>alert(1)</script> said “</td></table><img src=x onerror=alert(2)>” on Monday.",
    '=HYPERLINK("http://example.org") is no formula | and ``` no [code](javascript:alert(3)).',
    "A bell \x07, a null \x00 and half a pair \ud83d stay out.",
)
WRITTEN = [form for form in Format if form is not Format.PDF]


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in {"meta", "col", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


def hostile() -> Comparison:
    left = reading(
        HOSTILE, source="<b>Evil</b> & Sons", title='"><script>x</script>', language='en"><script>'
    )
    right = reading(HOSTILE[::-1], source="=1+1", title="+cmd|' /C calc'!A0")
    return comparison(left, right, ((0, 2), (1, 1)))


@pytest.mark.parametrize("form", WRITTEN)
def test_the_same_input_gives_the_same_bytes(form: Format) -> None:
    assert export([comparison()], form) == export([comparison()], form)


@pytest.mark.parametrize("form", WRITTEN)
def test_hostile_text_is_only_text(form: Format) -> None:
    assert export([hostile()], form, Options(full_texts=True))


def test_html_runs_nothing_and_loads_nothing() -> None:
    page = export([hostile()], Format.HTML, Options(full_texts=True)).decode()
    tags = Tags()
    tags.feed(page)
    assert not tags.open
    assert not {tag for tag, _ in tags.seen} & {"script", "img", "link", "iframe", "object"}
    assert not any(name.startswith("on") for _, attributes in tags.seen for name in attributes)
    links = [a["href"] for tag, a in tags.seen if tag == "a"]
    assert all(link and link.startswith("#") for link in links)
    assert "url(" not in page
    assert "@import" not in page


@pytest.mark.parametrize("sign", ["<script>", "<img", "](javascript", "```", "http://", "javascript:alert"])
def test_markdown_shows_every_sign_as_a_sign(sign: str) -> None:
    made = export([hostile()], Format.MARKDOWN, Options(full_texts=True)).decode()
    assert not re.search(rf"(?<!\\){re.escape(sign)}", made)


def test_markdown_marks_touch_words_and_no_other_marks() -> None:
    def said(*inlines: Inline) -> str:
        document = Document("T", "", (), (Paragraph(inlines),), Options())
        return to_markdown(document).decode().split("\n\n")[2]

    assert said(Inline("control"), Inline(", sold", Mark.DIFFERS)) == "control, **sold**"
    assert said(Inline("34,", Mark.DIFFERS), Inline("who")) == "**34**,who"
    assert said(Inline("!", Mark.DIFFERS)) == "!"
    faint = (Inline("near ", Mark.FAINT), Inline("B 5", Mark.FAINT, "row-3"), Inline(", 0.4", Mark.FAINT))
    assert said(*faint) == "*near [B 5](#row-3), 0.4*"


def test_markdown_leaves_common_signs_readable() -> None:
    assert escaped("At 7:40 p.m. (local time), half-past; ten: done.") == (
        "At 7:40 p.m. (local time), half-past; ten: done."
    )
    assert escaped("- a list") == "\\- a list"
    assert escaped("a :smile: and https://example.org") == "a \\:smile: and https\\://example.org"


def test_a_web_address_is_no_link_that_runs() -> None:
    example = comparison()
    article = replace(example.left.article, origin="javascript:alert(1)//://")
    evil = replace(example, left=replace(example.left, article=article))
    tags = Tags()
    tags.feed(export([evil], Format.HTML).decode())
    assert all(str(a["href"]).startswith("#") for tag, a in tags.seen if tag == "a")
    with ZipFile(io.BytesIO(export([evil], Format.DOCX))) as file:
        assert "javascript" not in file.read("word/_rels/document.xml.rels").decode()


def test_a_word_file_keeps_to_characters_that_xml_allows() -> None:
    with ZipFile(io.BytesIO(export([hostile()], Format.DOCX, Options(full_texts=True)))) as file:
        text = file.read("word/document.xml").decode()
    assert "alert(1)" in text
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text)
    assert "<script" not in text


@pytest.mark.parametrize("form", WRITTEN)
def test_every_script_comes_out_as_it_went_in(form: Format) -> None:
    words = ("انهار الجسر يوم الاثنين.", "הגשר קרס ביום שני.", "橋が月曜日に落ちた。", "The 🌉 fell 👨‍👩‍👧.")
    made = export([comparison(reading(words), reading(words), ((0, 0),))], form, Options(full_texts=True))
    text = unpacked(made).decode("utf-8", "ignore")  # a preview within a Word file is no text
    for word in ("انهار", "הגשר", "👨‍👩‍👧"):
        assert word in text
    assert "橋が月曜日に落ちた" in text.replace("\n", "").replace(" ", "")


def test_html_links_jump_to_what_is_there() -> None:
    tags = Tags()
    tags.feed(export([comparison()], Format.HTML).decode())
    ids = [a["id"] for _, a in tags.seen if "id" in a]
    assert len(ids) == len(set(ids))
    assert {str(a["href"])[1:] for tag, a in tags.seen if tag == "a"} <= set(ids)


def test_html_says_its_language_and_that_of_the_articles() -> None:
    page = export([comparison()], Format.HTML).decode()
    assert '<html lang="en" dir="ltr">' in page
    assert 'dir="auto" data-side="A · Orle Observer" lang="en"' in page
    assert page.count('scope="col"') >= 3


def test_json_has_the_fields_that_are_documented() -> None:
    value = json.loads(export([comparison()], Format.JSON))
    documented = Path(__file__).parents[2] / "reader" / "report" / "JSON.md"
    named = set(re.findall(r"`(\w+)`", documented.read_text("utf-8")))
    assert set(value) <= named
    assert {"index", "start", "end", "kind"} <= set(value["articles"][0]["sentences"][0])
    assert value["pairs"][0]["left"] == [0]
    assert value["candidates"][0] == {"left": [2], "right": [0], "score": 0.31}
    fact = value["discrepancies"][0]
    text = value["articles"][0]["text"]
    assert text[fact["left"]["start"] : fact["left"]["end"]] == "Twelve"


def test_json_of_several_reports_lists_the_comparisons() -> None:
    assert len(json.loads(export([comparison(), comparison()], Format.JSON))["comparisons"]) == 2


def test_a_word_file_has_only_named_styles() -> None:
    with ZipFile(io.BytesIO(export([comparison()], Format.DOCX))) as parts:
        body = parts.read("word/document.xml").decode()
    assert 'w:val="Markfact"' in body.replace(" ", "")
    assert "<w:b/>" not in body
    assert "w:tblHeader" in body


def test_plain_text_is_never_wider_than_a_page() -> None:
    lines = export([hostile()], Format.TEXT).decode().splitlines()
    assert max(map(len, lines)) <= WIDTH


@given(comparisons())
@settings(max_examples=25)
def test_any_comparison_can_be_written(example: Comparison) -> None:
    for form in (Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON):
        export([example], form, Options(full_texts=True)).decode("utf-8")
    for form in (Format.CSV, Format.XLSX):
        assert export([example], form)


def test_long_and_wide_words_are_cut_to_the_column() -> None:
    assert wrapped("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]
    assert wrapped("橋" * 6, 10) == ["橋" * 5, "橋"]
    assert wrapped("e\u0301" * 6, 4) == ["e\u0301" * 4, "e\u0301" * 2]
    assert wrapped("a " + "\u200b" * 500_000 + " b", 5)[-1] == "b"


@pytest.mark.parametrize("form", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_a_single_word_is_not_spoken_of_as_several(form: Format) -> None:
    left = reading(("Nobody.",), source="Short")
    said = export([comparison(left, reading(("The bridge fell.",)), ())], form).decode()
    assert "1 word compared" in said
    assert "1 words" not in said


@pytest.mark.parametrize("epoch", ["99999999999999", "yesterday", "-5"])
def test_a_clock_that_is_stopped_at_no_moment_goes_on(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert "· printed " in export([comparison()], Format.TEXT).decode()


def test_the_dashes_of_the_order_map_are_explained_where_they_are_drawn() -> None:
    assert "Dashed lines lead elsewhere" in export([comparison()], Format.HTML).decode()
    assert "ashed lines" not in export([comparison()], Format.TEXT).decode()


def test_the_names_over_the_order_map_are_whole_however_long() -> None:
    name = "The Harbour and Lighthouse Courier of Upper and Lower Orle"
    made = export([comparison(reading(LEFT, source=name))], Format.HTML, Options()).decode()
    assert f'<div class="map-names" aria-hidden="true"><strong dir="auto">A · {name}</strong>' in made


def test_numbers_stand_at_the_right_of_their_column_in_a_word_file() -> None:
    made = docx.Document(io.BytesIO(export([comparison()], Format.DOCX)))
    cells = next(t for t in made.tables if t.cell(0, 0).text == "Report").column_cells(3)
    assert {cell.paragraphs[0].alignment for cell in cells} == {WD_ALIGN_PARAGRAPH.RIGHT}


def test_the_questions_of_a_worksheet_stay_with_their_lines_in_a_word_file() -> None:
    made = docx.Document(io.BytesIO(export([comparison()], Format.DOCX, Options(worksheet=True))))
    styles = [p.style.name if p.style else "" for p in made.paragraphs]
    first = styles.index("Ruled Line")
    last = next(at for at in range(first, len(styles)) if styles[at] != "Ruled Line") - 1
    kept = [p.paragraph_format.keep_with_next for p in made.paragraphs[first - 1 : last + 1]]
    assert last > first
    assert kept == [True] * (last - first + 1) + [None]


def test_a_french_figure_stands_on_one_line_of_a_text_file() -> None:
    row = (Inline("A long headline of a report, and another. " * 3),), (Inline("1\u202f141"),)
    table = Table("The reports", ("Titre", "Mots"), (row,), (0.94, 0.06))
    assert "1\u202f141" in to_text(Document("A", "B", (), (table,), Options())).decode()
