"""Comparisons as tables: CSV alone, CSV in a zip file, and Excel."""

import csv
import io
from datetime import datetime
from zipfile import ZipFile

import openpyxl
import pytest

from reader.report.export import Format, export
from reader.report.options import Options
from reader.report.tables.comparisons import COMPARISON_TABLES
from reader.report.tables.csv_files import no_formula, zipped
from reader.report.tables.table import DataTable
from reader.report.tables.xlsx import LONGEST_CELL, to_xlsx
from tests.report.examples import comparison, reading
from tests.report.tables.reading import in_zip, lines_of, table

HOSTILE = (
    "=1+1 cars fell.",
    "+49 170 fell.",
    "@SUM(A1) fell.",
    "\u200b-2 fell.",
    "https://example.org fell.",
)


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


def test_each_table_has_its_lines() -> None:
    pairs, facts, alone = (table(name, comparison()) for name in ("pairs", "facts", "alone"))
    assert [line["degree"] for line in pairs][:2] == ["same words", "reworded"]
    assert [line["elsewhere"] for line in pairs] == ["no", "no", "yes"]
    assert [(line["kind"], line["left_text"], line["right_text"]) for line in facts] == [
        ("number", "Twelve", "Fourteen")
    ]
    assert [(line["report"], line["beside"], line["sentence"]) for line in alone] == [
        ("A", "B", "3"),
        ("B", "A", "1"),
    ]


def test_places_are_those_of_the_reports_own_texts() -> None:
    example = comparison()
    for line in table("alone", example):
        text = (example.left if line["report"] == "A" else example.right).article.text
        assert text[int(line["start"]) : int(line["end"])] == line["text"]
    for line in (*table("facts", example), *table("runs", example)):
        for side, held in (("left", example.left), ("right", example.right)):
            text = held.article.text
            assert text[int(line[f"{side}_start"]) : int(line[f"{side}_end"])] == line[f"{side}_text"]


def test_letters_stand_for_the_lines_of_the_table_of_reports() -> None:
    reports = {line["report"]: line for line in table("reports", comparison())}
    assert {letter: line["outlet"] for letter, line in reports.items()} == {
        "A": "Orle Observer",
        "B": "North Star",
    }
    assert reports["A"]["date"] == "2024-05-06"
    for line in table("pairs", comparison()):
        assert reports[line["left_report"]]["outlet"] == line["left_outlet"]


def test_three_reports_give_each_pair_of_them_in_one_table() -> None:
    third = reading(("The bridge at Orle fell on Monday.", "A ferry goes instead."), source="Third")
    two = comparison(), comparison(comparison().left, third, ((0, 0),))
    assert {(line["left_report"], line["right_report"]) for line in table("pairs", *two)} == {
        ("A", "B"),
        ("A", "C"),
    }
    assert [line["report"] for line in table("reports", *two)] == ["A", "B", "C"]


def test_a_zip_file_holds_each_table_as_it_is_alone() -> None:
    files = in_zip(export([comparison()], Format.CSV))
    assert tuple(files) == tuple(f"{name}.csv" for name in COMPARISON_TABLES)
    for name in COMPARISON_TABLES:
        assert files[f"{name}.csv"] == export([comparison()], Format.CSV, table=name)


def test_a_zip_file_can_be_made_before_zip_files_know_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    with ZipFile(io.BytesIO(zipped({"a.csv": b"a"}))) as archive:
        assert datetime(*archive.infolist()[0].date_time).year == 1980  # noqa: DTZ001  # zip files know no zone


def test_a_table_that_is_not_there_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="no table"):
        export([comparison()], Format.CSV, table="nothing")


def test_no_spreadsheet_takes_a_cell_for_a_formula() -> None:
    left = reading(HOSTILE, source="=1+1", title="+cmd|' /C calc'!A0")
    example = comparison(left, reading(HOSTILE[::-1], source="@B"), ((0, 2), (1, 1)))
    for content in in_zip(export([example], Format.CSV)).values():
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        cells = [cell.lstrip("\u200b \t") for row in rows for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "-"))]
        assert len({len(row) for row in rows}) == 1
    assert no_formula("=1+1") == "'=1+1"
    assert no_formula("an ordinary word") == "an ordinary word"


def test_an_excel_workbook_holds_the_same_as_the_csv_files() -> None:
    left = reading(HOSTILE, source="=1+1")
    example = comparison(left, reading(HOSTILE[::-1], source="B"), ((0, 2), (1, 1)))
    book = openpyxl.load_workbook(io.BytesIO(export([example], Format.XLSX)))
    assert tuple(book.sheetnames) == COMPARISON_TABLES
    for sheet in book:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
        header, *rows = [
            ["" if v is None else str(v) for v in row] for row in sheet.iter_rows(values_only=True)
        ]
        told = lines_of(export([example], Format.CSV, table=sheet.title))
        assert [dict(zip(header, row, strict=True)) for row in rows] == [
            {name: cell.removeprefix("'") for name, cell in line.items()} for line in told
        ]
        assert sheet.freeze_panes == "A2"


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    made = to_xlsx((DataTable("pairs", ("text",), [("🌉" * LONGEST_CELL,)]),))
    cell = openpyxl.load_workbook(io.BytesIO(made))["pairs"]["A2"].value
    assert cell.endswith("🌉…")
    assert len(cell.encode("utf-16-le")) <= 2 * LONGEST_CELL


def test_what_does_not_fit_into_one_sheet_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.report.tables.xlsx.MOST_LINES", 2)
    made = to_xlsx((DataTable("long", ("n",), ((n,) for n in range(5))),))
    book = openpyxl.load_workbook(io.BytesIO(made))
    assert book.sheetnames == ["long", "long 2", "long 3"]
    numbers = [[row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] for sheet in book]
    assert numbers == [[0, 1], [2, 3], [4]]


@pytest.mark.parametrize("form", [Format.CSV, Format.XLSX])
def test_a_table_of_nothing_has_its_header(form: Format) -> None:
    empty = comparison(reading(()), reading(()), ())
    assert export([empty], form, Options(anonymous=True))
