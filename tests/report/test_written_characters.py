"""Characters that drive, turn around or cannot be held come out harmless in each format."""

import io
import json
import re
from dataclasses import replace
from zipfile import ZipFile

import pytest
from lxml import etree

from reader.compare.edits.values import NO_EDITS, Anchor, Note
from reader.compare.model import Comparison
from reader.report.export import Format, export
from reader.report.options import Options
from reader.report.tables.csv_files import no_formula
from reader.report.writers.markdown import escaped
from reader.text.harmless import harmless
from tests.report.examples import LEFT, RIGHT, comparison, reading
from tests.report.tables.reading import unpacked

WRITTEN = [form for form in Format if form is not Format.PDF]


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


DRIVING = "\x1b[31m\x9b2J\x7f\u202egnp.exe\u2066\u2069\u2028\x85a\rb\ufffe\ud800"


def driving() -> Comparison:
    """Names, headlines, texts and dates with what drives a terminal or turns a line around."""
    text = (f"The silo {DRIVING} burned.", f"Twelve {DRIVING} were hurt.")
    left = reading(text, source=f"Orle {DRIVING}", title=f"Fire {DRIVING}", author=DRIVING, date=DRIVING)
    right = reading(text, source=f"Coast {DRIVING}\n\n# heading", title=DRIVING, updated=DRIVING)
    return comparison(left, right, ((0, 0), (1, 1)))


@pytest.mark.parametrize("form", [form for form in WRITTEN if form.is_text])
def test_a_file_that_is_text_drives_no_terminal(form: Format) -> None:
    written = unpacked(export([driving(), driving()], form, Options(full_texts=True))).decode("utf-8-sig")
    written = written.replace("\ufeff", "")  # each CSV file has its own
    assert harmless(written) == written
    assert "silo" in written


def test_a_word_file_turns_no_line_around() -> None:
    with ZipFile(io.BytesIO(export([driving()], Format.DOCX, Options(full_texts=True)))) as file:
        for part in ("word/document.xml", "word/footer1.xml", "docProps/core.xml"):
            text = file.read(part).decode()
            assert harmless(text) == text


def test_json_keeps_every_character_that_it_can_hold() -> None:
    value = json.loads(export([driving()], Format.JSON))
    assert value["articles"][0]["source"] == f"Orle {DRIVING[:-1]}?"


def test_a_formula_behind_what_nobody_sees_is_none_either() -> None:
    for unseen in (" ", "\u00a0", "\ufeff", "\u200b\u2060", "\u200f "):
        assert no_formula(f"{unseen}=1+1") == f"'{unseen}=1+1"
    assert no_formula("\u200fשלום") == "\u200fשלום"


def test_what_looks_like_a_numbered_item_or_a_site_stays_words_in_markdown() -> None:
    assert escaped("1. one") == "1\\. one"
    assert escaped("2024) two") == "2024\\) two"
    assert escaped("see www.example.org") == "see www\\.example.org"
    assert escaped("3.5 per cent of 7.") == "3.5 per cent of 7."


UNFIT = "a\x00\x01\x0b\x0c\x1b\x7f\x9b\ud800\ufffe\uffff\U0001fffeb"


@pytest.mark.parametrize("form", WRITTEN)
def test_what_no_file_can_hold_is_repaired_in_every_field(form: Format) -> None:
    named = reading(
        (f"It {UNFIT} fell.", *LEFT), **dict.fromkeys(("title", "source", "author", "language"), UNFIT)
    )
    named = replace(named, article=replace(named.article, origin=f"https://x.example/{UNFIT}"))
    noted = replace(NO_EDITS, notes=(Note(UNFIT, Anchor(UNFIT)), Note(UNFIT)))
    made = replace(comparison(named, reading(RIGHT), ((0, 0),)), edits=noted)
    written = export([made], form, Options(full_texts=True, title=UNFIT))
    if form is Format.CSV:
        written = unpacked(written)
    if form in {Format.DOCX, Format.XLSX}:
        with ZipFile(io.BytesIO(written)) as file:
            parts = [file.read(name) for name in file.namelist() if name.endswith((".xml", ".rels"))]
        assert all(etree.fromstring(part) is not None for part in parts)
        written = b"".join(parts)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", written.decode())
