"""What is printed and exported of real reports agrees: with the counts, with the texts, with one another."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.compare.arrangement.counts import Counts, count
from reader.compare.arrangement.marks import strokes
from reader.compare.arrangement.rows import Order
from reader.compare.arrangement.rows import rows as arranged
from reader.compare.comparison import compare
from reader.compare.model import Comparison, Degree
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from reader.report.blocks import Figures, Inlines, Mark, Row, Rows
from reader.report.build import build
from reader.report.export import Format, export
from reader.report.options import Options, Part
from reader.report.sections.degrees import NAMES
from reader.report.sections.passages import shown
from reader.report.writers.pdf.data import to_pdf
from tests.report.tables.reading import table

BESIDE = Path(__file__).parents[3] / "shared" / "seeds"
WRITTEN = {"differs": Mark.DIFFERS, "variant": Mark.VARIANT, "fact": Mark.FACT, "spelling": Mark.SPELLING}


def _comparisons() -> Iterator[Comparison]:
    """All pairs of the sample story, and of the reports that lie beside the project where they do."""
    for folder in (seeds(), BESIDE):
        files = sorted(folder.glob("*.txt")) if folder.is_dir() else []
        for one, other in combinations(files, 2):
            yield compare(load(one)[0].article, load(other)[0].article)


@pytest.fixture(scope="module")
def examples() -> tuple[Comparison, ...]:
    return tuple(_comparisons())


def nouns(found: Counts) -> list[str]:
    """The numbers of the head as words."""
    rare = {Degree.WRITTEN, Degree.TRANSLATED}
    figures = [f"{n} {NAMES[d]}" for d, n in found.by_degree.items() if n or d not in rare]
    figures.append(f"{found.facts} fact{' differs' if found.facts == 1 else 's differ'}")
    for side, letter in ((Side.LEFT, "A"), (Side.RIGHT, "B")):
        passages, sentences = found.only.of(side), found.only_sentences.of(side)
        held = f"({sentences} sentence{'s' * (sentences != 1)})"
        figures.append(f"{passages} passage{'s' * (passages != 1)} only in {letter} {held}")
    return figures


def flat(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def test_text_web_page_and_json_say_the_same_numbers(examples: tuple[Comparison, ...]) -> None:
    for example in examples:
        found = count(example)
        text = flat(export([example], Format.TEXT).decode())
        page = export([example], Format.HTML).decode()
        told = dict(re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", page))
        value = json.loads(export([example], Format.JSON))["counts"]
        assert " · ".join(nouns(found)) in text
        assert [f"{n} {what}" for what, n in told.items()] == nouns(found)
        assert value["by_degree"] == {d.value: n for d, n in found.by_degree.items()}
        assert (value["facts"], value["pairs"]) == (found.facts, found.pairs)
        assert value["only_sentences"] == {s.value: n for s, n in found.only_sentences.items()}


def test_the_table_has_a_line_for_whatever_is_counted(examples: tuple[Comparison, ...]) -> None:
    for example in examples:
        found = count(example)
        degrees = Counter(line["degree"] for line in table("pairs", example))
        assert degrees == Counter({NAMES[d]: n for d, n in found.by_degree.items() if n})
        assert len(table("facts", example)) == found.facts + found.vague + found.spellings
        alone = Counter(line["report"] for line in table("alone", example))
        assert (alone["A"], alone["B"]) == tuple(found.only_sentences)


def test_the_pages_say_the_same_numbers(examples: tuple[Comparison, ...]) -> None:
    options = Options(parts=frozenset({Part.GLANCE}))
    for example in examples:
        (page,) = PdfReader(BytesIO(to_pdf(build(example, options)))).pages
        words = flat(page.extract_text()).replace(" ", "")
        figures = next(b for b in build(example, options).blocks if isinstance(b, Figures))
        for figure, noun in zip(figures.items, nouns(count(example)), strict=True):
            assert f"{figure.value} {figure.label}" == noun
            assert figure.label.replace(" ", "") in words


def test_the_list_of_facts_holds_as_many_as_are_counted(examples: tuple[Comparison, ...]) -> None:
    for example in examples:
        document = build(example, Options(parts=frozenset({Part.FACTS})))
        tables = {b.caption: b for b in document.blocks if isinstance(b, Rows)}
        for caption, number in (
            ("Facts that differ", count(example).facts),
            ("Names spelled differently", count(example).spellings),
        ):
            held = [r.numbers[0] for r in tables[caption].rows if isinstance(r, Row)] if number else []
            last = held[-1].split("–")[-1] if held else "0"
            assert int(last) == number


@pytest.mark.parametrize("order", Order)
def test_every_partner_of_every_sentence_has_its_own_marks(
    examples: tuple[Comparison, ...], order: Order
) -> None:
    several = 0
    for example in examples:
        printed = _rows(example, order)
        for row, made in zip(arranged(example, order), printed, strict=True):
            if row.pair is None:
                continue
            for side in Side:
                several += bool(row.again.of(side))
                if not row.points_to or side is Side.RIGHT:
                    assert _marked(made.of(side)) == _expected(example, row.pair.number, side)
    assert several


def _rows(example: Comparison, order: Order) -> list[Row]:
    document = build(example, Options(parts=frozenset({Part.PARALLEL}), order=order))
    (table,) = [block for block in document.blocks if isinstance(block, Rows)]
    return [row for row in table.rows if isinstance(row, Row)]


def _marked(texts: tuple[Inlines, ...]) -> list[str]:
    """Whatever is marked, all its words together: a fact within differing words cuts these in two."""
    return sorted(
        word
        for text in texts
        for inline in text
        if inline.mark in WRITTEN.values()
        for word in re.findall(r"\w+", inline.text)
    )


def _expected(example: Comparison, number: int, side: Side) -> list[str]:
    pair = next(p for p in example.pairs if p.number == number)
    text = example.of(side).article.text
    is_related = pair.degree is Degree.RELATED
    places = {
        at
        for stroke, span in strokes(example, pair, side)
        if not is_related or stroke.name in {"FACT", "SPELLING"}
        for at in range(span.start, span.end)
    }
    found = []
    for index in pair.of(side):
        span = example.of(side).sentences[index].span
        kept = "".join(text[at] if at in places else "\0" for at in range(span.start, span.end))
        found += [word for part in kept.split("\0") for word in re.findall(r"\w+", shown(part))]
    return sorted(found)


def test_only_what_tells_the_same_is_said_to(examples: tuple[Comparison, ...]) -> None:
    for example in examples:
        found = count(example)
        text = flat(export([example], Format.TEXT).decode())
        told = re.search(r"A and B have (no|[\d,]+) passages? in common", text)
        same = told[1].replace("no", "0").replace(",", "") if told else "0"
        assert int(same) == found.telling_the_same
