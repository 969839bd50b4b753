"""A and B have one colour each, wherever they are shown."""

import re
from io import BytesIO
from zipfile import ZipFile

from reader.paths import resources
from reader.report import colours
from reader.report.build import build
from reader.report.dates import now
from reader.report.export import Format, write
from reader.report.writers.pdf.data import data_of
from reader.ui.look.theme import LIGHT
from tests.report.examples import comparison

SIDES = {"a": colours.A, "b": colours.B, "fact": colours.FACT}


def test_window_paper_word_and_page_have_the_same_colours() -> None:
    document = build(comparison())
    page = write(document, Format.HTML).decode()
    with ZipFile(BytesIO(write(document, Format.DOCX))) as file:
        styles = file.read("word/styles.xml").decode().lower()
    paper = str(data_of(document, now())["colours"])
    for name, colour in SIDES.items():
        assert getattr(LIGHT, name) == colour
        assert f"--{name}: {colour};" in page
        assert colour in paper
        assert colour[1:] in styles


def test_the_looks_of_a_page_name_no_colour_of_a_side() -> None:
    for sheet in (resources() / "report").iterdir():
        if sheet.is_file():
            text = sheet.read_text("utf-8").lower()
            assert not [colour for colour in SIDES.values() if colour in text]


def test_the_templates_of_paper_name_no_colour_of_their_own() -> None:
    for template in (resources() / "report").glob("*.typ"):
        assert not re.findall(r"#[0-9a-fA-F]{6}", template.read_text("utf-8")), template.name
