"""Pages as they come out: read back with another program's eyes and looked at for what hangs over."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.rows import Order, rows
from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from reader.report.blocks import Inline, Mark, Paragraph
from reader.report.build import build
from reader.report.options import Look, Options, Paper, Part
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.doors import write_pdf
from reader.ui.printing.paper.faces import MARGIN, Ink, points
from reader.ui.printing.paper.rows import CONTINUED, CONTINUES
from reader.ui.printing.paper.text import Canvas, Lines, Setting
from tests.report.examples import comparison, reading

PASSAGES = Options(parts=frozenset({Part.PARALLEL, Part.ONLY}))
DOTS = 100  # an inch


@pytest.fixture(autouse=True)
def with_fonts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    load_fonts()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


@pytest.fixture(scope="module")
def sample() -> Comparison:
    names = ("ostrel-gazette.txt", "harbour-courier.html")
    left, right = (load(seeds() / name)[0].article for name in names)
    return compare(left, right)


def pdf(example: Comparison, options: Options | None = None) -> bytes:
    return write_pdf(build(example, options))


def words(content: bytes) -> str:
    """The text of all pages without white space, repeated heads and footers."""
    with pypdfium2.PdfDocument(content) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return re.sub(r"\s", "", "".join(pages)).replace("\ufffe", "-").replace("\x02", "-")


def titles(outline: Sequence[object]) -> list[str]:
    """All bookmarks in the order of the pages."""
    found: list[str] = []
    for item in outline:
        found += titles(item) if isinstance(item, list) else [str(getattr(item, "title", ""))]
    return found


def without_repeats(text: str, example: Comparison) -> str:
    a, b = example.left.article.name, example.right.article.name
    for repeated in (f"A {a} · B {b}", f"A · {a}B · {b}", CONTINUES, CONTINUED):
        text = text.replace(re.sub(r"\s", "", repeated), "")
    return re.sub(r"Page\d+of\d+", "", text)


@pytest.mark.parametrize("order", Order)
def test_every_sentence_is_printed_once_and_again_beside_every_further_partner(
    sample: Comparison, order: Order
) -> None:
    options = Options(parts=PASSAGES.parts, order=order, title="T")
    text = without_repeats(words(pdf(sample, options)), sample)
    shown = Counter(
        re.sub(r"\s", "", sample.of(side).text(index))
        for row in rows(sample, order)
        for side in Side
        for index in row.of(side)
    )
    assert {wanted for wanted, times in shown.items() if times > 1}
    for wanted in shown:
        if len(wanted) > 40:
            within = sum(other.count(wanted) * n for other, n in shown.items())
            assert text.count(wanted) == within, wanted


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(paper=Paper.LETTER, landscape=True, look=Look.GREYSCALE),
        Options(paper=Paper.LEGAL, font_size=16, look=Look.PLAIN, worksheet=True, full_texts=True),
    ],
    ids=["A4", "Letter landscape", "Legal in large type"],
)
def test_nothing_stands_in_the_margins(sample: Comparison, options: Options, tmp_path: Path) -> None:
    tool = shutil.which("pdftoppm")
    assert tool, "pdftoppm is not installed; packaging/system-packages.sh test installs it"
    (tmp_path / "report.pdf").write_bytes(pdf(sample, options))
    command = [tool, "-r", str(DOTS), "-gray", "-png", str(tmp_path / "report.pdf"), str(tmp_path / "page")]
    subprocess.run(command, check=True, timeout=100)
    pages = sorted(tmp_path.glob("page*.png"))
    assert pages
    for page in pages:
        assert not _ink_in_margins(QImage(str(page))), page.name


def _ink_in_margins(image: QImage) -> bool:
    edge = int((MARGIN - 3) / 72 * DOTS)
    top = int(18 / 72 * DOTS)
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = gray.width(), gray.height()
    areas = [
        (0, 0, edge, height),
        (width - edge, 0, edge, height),
        (0, 0, width, edge),
        (0, height - top, width, top),
    ]
    return any(_has_ink(gray.copy(*area)) for area in areas)


def _has_ink(image: QImage) -> bool:
    bits = image.constBits()
    lines = (bytes(bits[y * image.bytesPerLine() :][: image.width()]) for y in range(image.height()))
    return any(min(line) < 200 for line in lines)


def test_the_outline_has_every_section_and_the_file_its_title(sample: Comparison) -> None:
    reader = PdfReader(BytesIO(pdf(sample, Options(title="The lost ferry"))))
    title, *sections = titles(reader.outline)
    assert title == "The lost ferry"
    assert sections[0] == "Facts that differ"
    assert sections[-1] == "Method"
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("The lost ferry", "Parallax")
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.year == 2024


def test_fonts_are_embedded_and_no_ligature_breaks_copying(tmp_path: Path) -> None:
    left = reading(("The officials found five flags in the office.",), source="Fjord Affairs")
    content = pdf(comparison(left, left, ((0, 0),)))
    assert "Theofficialsfoundfiveflagsintheoffice." in words(content)
    tool = shutil.which("pdffonts")
    assert tool, "pdffonts is not installed; packaging/system-packages.sh test installs it"
    (tmp_path / "report.pdf").write_bytes(content)
    listed = subprocess.run([tool, str(tmp_path / "report.pdf")], check=True, capture_output=True, text=True)
    rows = listed.stdout.splitlines()[2:]
    assert any("NotoSerif" in row for row in rows)
    assert all(re.search(r"yes (yes|no) +yes\s+\d+ +\d+$", row) for row in rows), listed.stdout


def test_contents_of_several_reports_lead_to_their_pages() -> None:
    third = reading(("The bridge fell.",), source="Third Paper")
    first = comparison()
    given = [first, comparison(first.left, third, ((0, 0),)), comparison(first.right, third, ((2, 0),))]
    reader = PdfReader(BytesIO(write_pdf(build(given))))
    links = [a.get_object() for a in reader.pages[0].get("/Annots", [])]
    assert len(links) >= 3
    assert "B North Star and C Third Paper" in titles(reader.outline)
    assert "Contents" in reader.pages[0].extract_text().title()


def test_the_same_input_gives_the_same_bytes() -> None:
    assert pdf(comparison()) == pdf(comparison())


def test_a_row_longer_than_a_page_goes_on_with_a_mark() -> None:
    left = reading(("word " * 2500,), source="Long")
    right = reading(("word " * 2000,), source="Longer")
    long = comparison(left, right, ((0, 0),))
    text = words(pdf(long, PASSAGES))
    legend = [block for block in build(long, PASSAGES).blocks if isinstance(block, Paragraph)]
    told = "".join(inline.text for paragraph in legend for inline in paragraph.text)
    assert text.count("word") == 4500 + told.count("word") + 1  # "reworded" in the margin
    assert text.count(re.sub(r"\s", "", CONTINUES)) == text.count(re.sub(r"\s", "", CONTINUED)) > 0


def test_scripts_without_a_font_are_named() -> None:
    left = reading(("Linear A said 𐘀𐘁 on Monday.",), source="Old News")
    text = words(pdf(comparison(left, left, ((0, 0),)), PASSAGES))
    assert "ThiscomputerhasnofontforLinear" in text.replace(":", "")


def test_what_is_written_leftward_stands_at_the_right() -> None:
    lines = Lines((Inline("הגשר קרס ביום שני"),), Setting(Ink(Options())), points(300))
    assert lines.left() > points(100)
    assert Lines((Inline("The bridge fell"),), Setting(Ink(Options())), points(300)).left() == 0


def test_greyscale_has_no_colour(tmp_path: Path) -> None:
    tool = shutil.which("pdftoppm")
    assert tool, "pdftoppm is not installed; packaging/system-packages.sh test installs it"
    (tmp_path / "report.pdf").write_bytes(pdf(comparison(), Options(look=Look.GREYSCALE)))
    command = [tool, "-r", "40", "-png", str(tmp_path / "report.pdf"), str(tmp_path / "page")]
    subprocess.run(command, check=True, timeout=100)
    for page in tmp_path.glob("page*.png"):
        assert QImage(str(page)).isGrayscale()


def test_what_stands_beside_the_columns_is_not_broken_in_large_type() -> None:
    with pypdfium2.PdfDocument(pdf(comparison(), Options(font_size=24))) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert any("number" in page.splitlines() for page in pages)


def test_the_box_around_a_fact_touches_no_neighbour() -> None:
    image = QImage(1400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    boxed = (Inline("("), Inline("12", Mark.FACT), Inline(","))
    Lines(boxed, Setting(Ink(Options()), size=10), points(70)).draw(Canvas(painter, 0, {}), 20, 20)
    painter.end()
    is_blank = [all(image.pixelColor(x, y).lightness() > 250 for y in range(300)) for x in range(1400)]
    parts = sum(now and not after for now, after in pairwise(is_blank))
    assert parts == 3, "a bracket, a box and a comma"
