"""Who says what as tables: long, wide, and the others, as CSV and as Excel workbook."""

import io

import openpyxl

from reader.compare.collation.collating import collate
from reader.compare.story import Story
from reader.report.export import Format, export_story
from reader.report.options import Options
from reader.report.tables.story import STORY_TABLES
from reader.text.model import Article, Field, FieldName
from tests.report.story.test_story_report import collated
from tests.report.tables.reading import Lines, in_zip, lines_of


def table(name: str) -> Lines:
    return lines_of(export_story(collated(), Format.CSV, Options(), table=name))


def test_the_long_table_has_a_line_for_each_sentence_told_and_for_each_value_in_it() -> None:
    found, lines = collated(), table("long")
    sentences = [line for line in lines if not line["fact"]]
    places = sum(len(statement.places) for statement in found.statements)
    assert sum(bool(line["statement"]) for line in sentences) == places
    outside = [line["told_by"] for line in sentences if not line["statement"]]
    reports = range(len(found.reports))
    assert len(outside) == sum(1 for report in reports for _ in found.outside(report))
    assert outside.count("1") == sum(1 for report in reports for _ in found.alone(report))
    assert {*outside} == {"1", ""}
    assert {line["fact"] for line in lines if line["fact"]} == {str(n + 1) for n in range(len(found.facts))}


def test_every_line_says_where_its_words_stand() -> None:
    texts = {
        letter: reading.article.text for letter, reading in zip("ABCDE", collated().reports, strict=True)
    }
    for name in ("long", "facts", "alone"):
        for line in table(name):
            told = texts[line["report"]][int(line["start"]) : int(line["end"])]
            assert " ".join(told.split()) == line["text"].removeprefix("'")


def test_the_wide_table_says_of_each_statement_which_reports_tell_it_and_how() -> None:
    for line, statement in zip(table("wide"), collated().statements, strict=True):
        told = [
            line[name] for name in line if name[:2] in {"A ", "B ", "C ", "D ", "E "} and "text" not in name
        ]
        assert [int(one) for one in told] == [int(n in statement.reports) for n in range(5)]
        assert int(line["told_by"]) == len(statement.reports)
        texts = [line[f"{letter} text"] for letter in "ABCDE"]
        assert [bool(text) for text in texts] == [n in statement.reports for n in range(5)]


def test_a_fact_has_the_values_that_its_reports_give() -> None:
    lines = table("facts")
    for number, fact in enumerate(collated().facts, 1):
        mine = [line for line in lines if line["fact"] == str(number)]
        assert [line["value"] for line in mine] == [value.form for value in fact.values]
        assert {line["kind"] for line in mine} == {fact.kind.value}


def test_shares_name_reports_by_their_letters() -> None:
    lines = table("shares")
    assert len(lines) == 20
    assert all(0 <= float(line["share"]) <= 1 and line["of"] != line["in"] for line in lines)


def test_a_zip_file_and_a_workbook_hold_every_table() -> None:
    files = in_zip(export_story(collated(), Format.CSV, Options()))
    book = openpyxl.load_workbook(io.BytesIO(export_story(collated(), Format.XLSX, Options())))
    assert tuple(files) == tuple(f"{name}.csv" for name in STORY_TABLES)
    assert tuple(book.sheetnames) == STORY_TABLES
    for name in STORY_TABLES:
        assert book[name].max_row == len(lines_of(files[f"{name}.csv"])) + 1
    wide = list(book["wide"].iter_rows(values_only=True))
    assert {type(cell) for cell in wide[1][3:10]} == {int}


def test_an_anonymous_table_names_no_outlet() -> None:
    names = [reading.article.name for reading in collated().reports]
    for content in in_zip(export_story(collated(), Format.CSV, Options(anonymous=True))).values():
        assert not [name for name in names if name in content.decode()]


def test_an_outlet_that_nobody_knows_is_empty_and_no_headline() -> None:
    known = {FieldName.LANGUAGE: Field("en"), FieldName.TITLE: Field("Ferry goes down")}
    told = (f"The ferry Orla went down off Qarin on Monday with {n} goats on board." for n in (40, 50))
    found = collate(Story(tuple(Article(words, known) for words in told)))
    files = in_zip(export_story(found, Format.CSV, Options()))
    assert {line["outlet"] for line in lines_of(files["long.csv"])} == {""}
    assert {line["outlet"] for line in lines_of(files["reports.csv"])} == {""}
    assert {"A", "B", "A text", "B text"} <= set(lines_of(files["wide.csv"])[0])
