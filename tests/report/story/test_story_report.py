"""Who says what in the sample event, in print and in files."""

import csv
import io
import json
import re
from functools import cache

import pytest

from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation
from reader.compare.story import Story
from reader.report.blocks import Document, Heading, Paragraph, Table
from reader.report.export import Format, export_story
from reader.report.options import Options
from reader.report.story.build import build_story
from reader.report.wording import ENGLISH, LANGUAGES
from tests.compare.collation.test_collating import sample

SPELLED_ALIKE = {"Date", "date"}
"""Words of the report that are the same in English and another of its languages."""


@cache
def collated() -> Collation:
    return collate(Story(sample()))


def text(options: Options | None = None) -> str:
    return export_story(collated(), Format.TEXT, options or Options()).decode()


def test_the_first_page_says_how_many_statements_and_facts_there_are() -> None:
    found = collated()
    differing = sum(fact.verdict.value == "differ" and not fact.is_spelling for fact in found.facts)
    wanted = f"{len(found.statements)} statements are told by two reports or more"
    assert wanted in " ".join(text().split())
    assert f"{differing} facts differ." in " ".join(text().split())


def test_every_report_stands_in_the_answer_with_its_letter() -> None:
    for letter, article in zip("ABCDE", sample(), strict=True):
        assert f"{letter} · {article.name}" in text()


def test_an_anonymous_answer_names_no_outlet() -> None:
    said = text(Options(anonymous=True)).partition("FACTS THAT DIFFER")[0]
    assert "Report E" in said
    assert not [article.name for article in sample() if article.name in said]


def test_each_sentence_that_one_report_alone_tells_is_printed_whole() -> None:
    found, said = collated(), "".join(text().split())
    for number, reading in enumerate(found.reports):
        for sentence in found.alone(number):
            assert "".join(reading.text(sentence).split()) in said


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != ENGLISH])
def test_it_is_told_in_the_language_asked_for(language: str) -> None:
    """Every paragraph, heading, column and kind that is the report's own reads otherwise than in English."""
    own, english = (build_story(collated(), Options(language=chosen)) for chosen in (language, ENGLISH))
    assert own.language == language
    mine, theirs = _own_words(own), _own_words(english)
    assert len(mine) == len(theirs)
    same = {said for said, other in zip(mine, theirs, strict=True) if said == other}
    assert not {said for said in same if re.search("[a-z]{3}", said)} - SPELLED_ALIKE


def _own_words(document: Document) -> list[str]:
    """What the program says, without the reports' words and names."""
    said = [document.subtitle]
    for block in document.blocks:
        match block:
            case Heading(level=2):
                said.append(block.text)
            case Paragraph(language=""):
                said.append("".join(inline.text for inline in block.text))
            case Table():
                said.append(block.caption)
                said += [name for name in block.header if " · " not in name]
                said += [cells[0][-1].text for cells in block.rows if len(cells) == len(block.header)]
            case _:
                pass
    return said


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.DOCX])
def test_it_can_be_written_in_every_form_of_a_document(form: Format) -> None:
    assert len(export_story(collated(), form, Options())) > 1_000


def test_json_gives_reports_rows_links_and_facts_by_number() -> None:
    told = json.loads(export_story(collated(), Format.JSON, Options()))
    reports = told["reports"]
    cells = [(int(r), s) for row in told["rows"] for r, held in row["cells"].items() for s in held]
    assert cells
    assert all(reports[r]["sentences"][s]["index"] == s for r, s in cells)
    assert all(len(row["cells"]) >= 2 for row in told["rows"])
    for fact in told["facts"]:
        for value in fact["values"]:
            text = reports[value["report"]]["text"]
            assert text[value["start"] : value["end"]] == value["text"]


def test_csv_has_a_line_for_each_place_of_each_statement() -> None:
    content = export_story(collated(), Format.CSV, Options()).decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(content)))
    places = sum(len(statement.places) for statement in collated().statements)
    assert sum(line["line"] == "statement" for line in lines) == places
    assert {line["line"] for line in lines} == {"statement", "alone", "fact"}


def test_a_value_is_spaced_from_what_stands_beside_it_as_in_the_report() -> None:
    facts = text().partition("FACTS THAT DIFFER")[2].partition("STATEMENTS")[0]
    assert "[about $610,000]." in " ".join(facts.split())
    assert "] ." not in facts
