"""The PDF read back with other programs' eyes: all words once and in order, nothing over the edge."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from pypdf import PdfReader

from reader.compare.arrangement.rows import Order, rows
from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from reader.report.blocks import Document, Inline, Mark, Paragraph
from reader.report.build import build
from reader.report.options import Look, Options, Paper, Part
from reader.report.writers.pdf.anchors import Anchors
from reader.report.writers.pdf.data import to_pdf
from reader.report.writers.pdf.surroundings import Surroundings
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import copied, letters_outside, pages, pdf, solid

PASSAGES = Options(parts=frozenset({Part.PARALLEL, Part.ONLY}))
MARGIN = 40.0  # points: the page's own is 44, and a slanted letter leans over it a little


@pytest.fixture(autouse=True)
def at_one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


@pytest.fixture(scope="module")
def sample() -> Comparison:
    names = ("ostrel-gazette.txt", "harbour-courier.html")
    left, right = (load(seeds() / name)[0].article for name in names)
    return compare(left, right)


@pytest.mark.parametrize("order", Order)
def test_every_sentence_is_printed_once_and_again_beside_every_further_partner(
    sample: Comparison, order: Order
) -> None:
    text = solid(copied(pdf(sample, Options(parts=PASSAGES.parts, order=order, title="T"))))
    shown = Counter(
        solid(sample.of(side).text(index))
        for row in rows(sample, order)
        for side in Side
        for index in row.of(side)
    )
    assert {wanted for wanted, times in shown.items() if times > 1}
    for wanted in shown:
        if len(wanted) > 40:
            within = sum(other.count(wanted) * n for other, n in shown.items())
            assert text.count(wanted) == within, wanted


def test_a_digest_is_copied_as_it_is_to_be_compared(sample: Comparison) -> None:
    content = pdf(sample)
    for text in (copied(content), "".join(pages(content))):
        assert "\u200b" not in text
        for side in Side:
            assert sample.of(side).article.digest in "".join(text.split())


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(paper=Paper.LETTER, landscape=True, look=Look.GREYSCALE),
        Options(paper=Paper.LEGAL, font_size=16, look=Look.PLAIN, worksheet=True, full_texts=True),
        Options(font_size=24),
        Options(font_size=6),
    ],
    ids=["A4", "Letter landscape", "Legal in large type", "largest", "smallest"],
)
def test_nothing_stands_in_the_margins(sample: Comparison, options: Options) -> None:
    content = pdf(sample, options)
    assert len(pages(content)) > 1
    assert list(letters_outside(content, MARGIN)) == []


def test_the_outline_has_every_section_and_the_file_says_what_it_is(sample: Comparison) -> None:
    reader = PdfReader(BytesIO(pdf(sample, Options(title="The lost ferry"))))
    sections = titles(reader.outline)
    assert sections[0] == "Facts that differ"
    assert sections[-1] == "Method"
    told = reader.xmp_metadata
    assert told is not None
    assert told.dc_title == {"x-default": "The lost ferry"}
    assert told.dc_creator == ["Parallax"]
    assert told.dc_language == ["en"]
    assert "Ostrel Gazette" in str(told.dc_description)
    assert told.xmp_create_date is not None
    assert told.xmp_create_date.year == 2024


def titles(outline: Sequence[object]) -> list[str]:
    """All bookmarks in the order of the pages."""
    found: list[str] = []
    for item in outline:
        found += titles(item) if isinstance(item, list) else [str(getattr(item, "title", ""))]
    return found


def test_fonts_are_embedded_and_no_ligature_breaks_copying(tmp_path: Path) -> None:
    left = reading(("The officials found five flags in the office.",), source="Fjord Affairs")
    content = pdf(comparison(left, left, ((0, 0),)))
    assert "The officials found five flags in the office." in copied(content)
    tool = shutil.which("pdffonts")
    assert tool, "pdffonts is not installed; packaging/system-packages.sh test installs it"
    (tmp_path / "report.pdf").write_bytes(content)
    listed = subprocess.run([tool, str(tmp_path / "report.pdf")], check=True, capture_output=True, text=True)
    rows = listed.stdout.splitlines()[2:]
    assert any("NotoSerif" in row for row in rows)
    assert all(re.search(r"yes (yes|no) +yes\s+\d+ +\d+$", row) for row in rows), listed.stdout


def several() -> list[Comparison]:
    third = reading(("The bridge fell.",), source="Third Paper")
    first = comparison()
    return [first, comparison(first.left, third, ((0, 0),)), comparison(first.right, third, ((2, 0),))]


def test_contents_of_several_reports_lead_to_their_pages() -> None:
    content = pdf(several())
    reader = PdfReader(BytesIO(content))
    opening = slice(0, 2)  # the pages before the first pair's
    links = [a.get_object() for page in reader.pages[opening] for a in page.get("/Annots", [])]
    assert len(links) >= 3
    assert "B North Star and C Third Paper" in titles(reader.outline)
    contents = "".join(pages(content)[opening]).lower().partition("contents")[2]
    for pair in ("a orle observer and b north star", "b north star and c third paper"):
        number = re.search(rf"{pair}\s+(\d+)", contents)
        assert number
        assert pair in pages(content)[int(number[1]) - 1].lower()


def test_the_foot_of_a_page_names_the_pair_that_it_shows() -> None:
    found = [
        re.search(r"^Bridge falls · (.*?) *(?:Page .*)?$", page, re.MULTILINE)
        for page in pages(pdf(several()))
    ]
    feet = [foot[1] for foot in found if foot]
    assert len(feet) == len(found)
    every = "A Orle Observer · B North Star · C Third Paper"
    pairs = (
        "A Orle Observer · B North Star",
        "A Orle Observer · C Third Paper",
        "B North Star · C Third Paper",
    )
    assert list(dict.fromkeys(feet)) == [every, *pairs, "A · B · C"]


def test_a_foot_that_has_no_room_is_cut_with_an_ellipsis() -> None:
    name = "The Very Old and Very Honourable Harbour Gazette and Messenger"
    left, right = (reading((said,), source=name) for said in ("One.", "One and two."))
    foot = pages(pdf(comparison(left, right, ((0, 0),)), Options(title="A title that is long " * 5)))[0]
    assert re.search(r"A title that is long \S.*… · A The Very Old", foot)
    assert re.search(r"· A The Very Old .*… · B The Very Old .*…", foot)


def test_of_more_than_two_names_none_is_cut_at_the_foot() -> None:
    names = tuple(f"{letter} The Very Old and Very Honourable Harbour Gazette" for letter in "ABC")
    blocks = (Paragraph((Inline("Words."),)),)
    foot = pages(to_pdf(Document("A title", "Subtitle", names, blocks, Options())))[0]
    assert "Honourable" not in foot
    short = ("A Gazette", "B Echo", "C Star")
    foot = pages(to_pdf(Document("A title", "Subtitle", short, blocks, Options())))[0]
    assert "A title · A Gazette · B Echo · C Star" in foot


def test_the_space_before_words_that_run_the_other_way_stays_between_them() -> None:
    document = Document("ع", "ع", ("ع",), (), Options(language="ar"), language="ar")
    around = Surroundings(document.options, "ar", is_leftward=True, anchors=Anchors(document))
    assert around.apart(" B ¶ 3 ") == " \u2068B ¶ 3\u2069 "


def test_a_short_name_at_the_foot_leaves_its_room_to_the_long_one() -> None:
    left = reading(("One.",), source="The Very Old and Very Honourable Gazette of all the Harbours and Isles")
    right = reading(("One.",), source="Echo")
    content = pdf(comparison(left, right, ((0, 0),)), Options(title="A title that is long " * 5))
    assert re.search(r"· A The Very Old and Very Honourable Gazette.*… · B Echo", pages(content)[0])


def test_the_same_input_gives_the_same_bytes() -> None:
    assert pdf(comparison()) == pdf(comparison())


def test_a_row_longer_than_a_page_goes_on_with_a_mark() -> None:
    left = reading(("word " * 2500,), source="Long")
    right = reading(("word " * 2000,), source="Longer")
    long = comparison(left, right, ((0, 0),))
    text = solid("".join(pages(pdf(long, PASSAGES))))
    legend = [block for block in build(long, PASSAGES).blocks if isinstance(block, Paragraph)]
    told = "".join(inline.text for paragraph in legend for inline in paragraph.text)
    assert text.count("word") == 4500 + told.count("word") + 1  # "reworded" in the margin
    assert text.count("continues↓") == text.count("↑continued") == len(pages(pdf(long, PASSAGES))) - 1


def test_no_word_of_an_article_is_markup() -> None:
    sentence = r'#read("/etc/passwd") *bold* _it_ $x^2$ @ref <label> #{1/0} \u{41} `raw` // none = head'
    left = reading((sentence,), source='#panic("x")', title="#import")
    text = solid(copied(pdf(comparison(left, left, ((0, 0),)))))
    assert solid(sentence) in text
    assert '#panic("x")' in text


def test_greyscale_has_no_colour() -> None:
    content = pdf(comparison(), Options(look=Look.GREYSCALE))
    assert not coloured(content)
    assert coloured(pdf(comparison()))


def coloured(content: bytes) -> bool:
    """Whether any dot of any page has a colour."""
    with pypdfium2.PdfDocument(content) as document:
        pictures = [page.render(scale=0.6).to_numpy().astype(int) for page in document]
    return any(bool(np.any(np.ptp(picture, axis=2) > 8)) for picture in pictures)


def test_what_stands_beside_the_columns_is_not_broken_in_large_type() -> None:
    content = pdf(comparison(), Options(font_size=24))
    assert any("number" in page.splitlines() for page in pages(content))


def test_a_long_fact_in_its_box_stays_within_its_column() -> None:
    document = build(comparison(), Options(font_size=18))
    long = Paragraph((Inline("the spokeswoman of the harbour authority " * 6, Mark.FACT),))
    content = to_pdf(replace(document, blocks=(long, *document.blocks)))
    assert list(letters_outside(content, MARGIN)) == []
    assert "authority the spokeswoman" in copied(content)


@pytest.mark.parametrize("words", ["(12, he said", "“fourteen” he said"])
def test_a_box_is_copied_without_a_space_of_its_own(words: str) -> None:
    before, fact, after = re.split(r"(\w+)", words, maxsplit=1)
    boxed = Paragraph((Inline(f"Look {before}"), Inline(fact, Mark.FACT), Inline(after)))
    document = replace(build(comparison()), blocks=(boxed,))
    assert f"Look {words}" in copied(to_pdf(document))
