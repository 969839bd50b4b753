"""A library is listed, filled, searched, exported and checked without a window."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.library.store import Library
from tests.cli.conftest import Printed, library


def test_reports_are_added_to_an_event_that_is_made_and_each_is_told(
    path: Path, files: Path, capsys: Printed
) -> None:
    assert library(path, "add", str(files), "--event", "Ferry") == 0
    assert [line.split("\t")[:2] for line in capsys.readouterr().out.splitlines()] == [
        ["1", "added"],
        ["2", "added"],
    ]
    assert library(path, "add", str(files / "one.txt"), "--event", "Ferry") == 0
    assert capsys.readouterr().out.startswith("1\talready there\t")
    with Library(path) as opened:
        assert [(story.name, opened.count(story.id)) for story in opened.stories()] == [("Ferry", 2)]


def test_what_cannot_be_read_is_named_and_the_others_are_added(
    path: Path, files: Path, capsys: Printed
) -> None:
    (files / "none.txt").write_bytes(b"")
    assert library(path, "add", str(files)) == 2
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 2
    assert "none.txt" in printed.err


def test_events_are_listed_with_their_number_and_reports_one_a_line(filled: Path, capsys: Printed) -> None:
    assert library(filled, "list") == 0
    assert capsys.readouterr().out == "2\tFerry\n"
    assert library(filled, "list", "--event", "Ferry") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["1", "2"]
    assert all(line.count("\t") == 3 for line in lines)


def test_words_of_a_report_make_no_second_column_or_line(filled: Path, capsys: Printed) -> None:
    with Library(filled) as opened:
        opened.rename_story(1, "Fer\try\n9\tForged\x1b[31m")
    assert library(filled, "list") == 0
    assert capsys.readouterr().out == "2\tFer ry 9 Forged\ufffd[31m\n"


def test_search_prints_the_event_and_where_the_words_stand(filled: Path, capsys: Printed) -> None:
    assert library(filled, "search", "ruda") == 0
    [line] = capsys.readouterr().out.splitlines()
    assert line.split("\t")[4:] == ["Ferry", "A second ferry, the Ruda, stayed in port because of ice."]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["ferry"], 2),
        (["nobody was"], 1),
        (["was nobody"], 0),
        (["event:ferry", "ice"], 1),
        (["source:x"], 0),
    ],
)
def test_phrases_and_filters_are_understood_as_the_shell_hands_them_over(
    filled: Path, capsys: Printed, words: list[str], count: int
) -> None:
    assert library(filled, "search", *words) == (0 if count else 1)
    assert len(capsys.readouterr().out.splitlines()) == count


def test_more_than_are_shown_are_told_of(filled: Path, capsys: Printed) -> None:
    assert library(filled, "search", "ferry", "--most", "1") == 0
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert "there are more" in printed.err


def test_sources_are_exported_to_a_file_or_the_terminal(
    filled: Path, tmp_path: Path, capsys: Printed
) -> None:
    assert library(filled, "export", "--format", "csl-json") == 0
    assert len(json.loads(capsys.readouterr().out)) == 2
    written = tmp_path / "sources.ris"
    assert library(filled, "export", "--event", "Ferry", "--output", str(written)) == 0
    assert written.read_text("utf-8").count("TY  - NEWS") == 2


def test_a_sound_library_is_said_to_be_sound(filled: Path, capsys: Printed) -> None:
    assert library(filled, "check") == 0
    assert capsys.readouterr().out == "sound: 2 reports in 1 event\n"


def test_damage_is_named(filled: Path, capsys: Printed) -> None:
    with closing(sqlite3.connect(filled)) as db, db:
        db.execute("UPDATE article SET text = replace(text, 'noon', 'nine') WHERE id = 1")
    assert library(filled, "check") == 1
    printed = capsys.readouterr()
    assert "one" in printed.err or "The ferry left" in printed.err
    assert "damaged" in printed.err


@pytest.mark.parametrize("words", [["list", "--event", "Ferry"], ["search", "ferry"], ["export"]])
def test_what_is_shown_of_a_damaged_library_is_said_to_be_not_all(
    filled: Path, capsys: Printed, words: list[str]
) -> None:
    with closing(sqlite3.connect(filled)) as db:
        [page] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'field'").fetchone()
        [size] = db.execute("PRAGMA page_size").fetchone()
    content = bytearray(filled.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    filled.write_bytes(content)
    assert library(filled, *words) == 1
    printed = capsys.readouterr()
    assert printed.out
    assert "is damaged, and not all of it could be read" in printed.err


@pytest.mark.parametrize("words", [["list"], ["search", "x"], ["export"], ["check"]])
def test_where_there_is_no_library_none_is_made(path: Path, capsys: Printed, words: list[str]) -> None:
    assert library(path, *words) == 2
    assert "there is no library" in capsys.readouterr().err
    assert not path.exists()


@pytest.mark.parametrize(
    "words",
    [["search", "—"], ["list", "--event", "None"], ["search", "x", "--most", "0"], ["add", "nowhere-at-all"]],
)
def test_what_is_asked_amiss_is_told_in_one_line(filled: Path, capsys: Printed, words: list[str]) -> None:
    assert library(filled, *words) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_number_that_is_out_of_bounds_is_told_with_the_bounds(filled: Path, capsys: Printed) -> None:
    assert library(filled, "search", "x", "--most", "0") == 2
    assert "'0' is not a whole number from 1 to 10000" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["list"], ["add", "x"], ["check"]])
def test_what_is_no_library_is_left_alone(tmp_path: Path, capsys: Printed, words: list[str]) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear reader", "utf-8")
    assert library(other, *words) == 2
    assert "is not a library" in capsys.readouterr().err
    assert other.read_text("utf-8") == "Dear reader"


@pytest.mark.parametrize("words", [["list"], ["search", "x"], ["export"], ["check"]])
def test_an_empty_file_is_told_as_empty_and_left_so(
    tmp_path: Path, capsys: Printed, words: list[str]
) -> None:
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    assert library(empty, *words) == 2
    assert f"{empty} is empty, no library" in capsys.readouterr().err
    assert empty.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [empty]


def test_an_empty_file_becomes_a_library_when_reports_are_added(tmp_path: Path, files: Path) -> None:
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    assert library(empty, "add", str(files)) == 0
    assert library(empty, "list") == 0


def test_reports_go_to_the_newest_event_which_no_inbox_is(filled: Path, files: Path, capsys: Printed) -> None:
    with Library(filled) as opened:
        inbox = opened.make_inbox("Inbox")
    (files / "three.txt").write_text("A third ferry is to be built by the yard at Ostmark.", "utf-8")
    assert library(filled, "add", str(files / "three.txt")) == 0
    with Library(filled) as opened:
        assert opened.count(inbox) == 0


def test_an_event_without_a_name_is_not_made(filled: Path, files: Path, capsys: Printed) -> None:
    assert library(filled, "add", str(files), "--event", " ") == 2
    assert "needs a name" in capsys.readouterr().err
    assert library(filled, "list") == 0
    assert capsys.readouterr().out == "2\tFerry\n"


@pytest.mark.parametrize(
    ("ending", "begins"),
    [(".bib", b"@article"), (".JSON", b"["), (".txt", b"TY  - "), (".parallax", b"SQLite")],
)
def test_the_ending_of_the_file_gives_the_format_of_the_sources(
    filled: Path, tmp_path: Path, ending: str, begins: bytes
) -> None:
    written = tmp_path / f"sources{ending}"
    assert library(filled, "export", "--event", "Ferry", "--output", str(written)) == 0
    assert written.read_bytes().startswith(begins)


def test_an_event_goes_out_as_a_case_file_and_is_imported_elsewhere(
    filled: Path, tmp_path: Path, capsys: Printed
) -> None:
    case, new = tmp_path / "ferry.parallax", tmp_path / "new.sqlite"
    assert library(filled, "export", "--format", "case", "--event", "Ferry", "--output", str(case)) == 0
    capsys.readouterr()
    assert library(new, "import", str(case)) == 0
    assert capsys.readouterr().out == "2\tadded\t0\talready there\tFerry\n"
    assert library(new, "import", str(case), str(tmp_path / "nowhere.parallax")) == 2
    printed = capsys.readouterr()
    assert printed.out == "0\tadded\t2\talready there\tFerry\n"
    assert "there is no file nowhere.parallax" in printed.err


def test_a_case_file_needs_an_event_and_a_file(filled: Path, capsys: Printed) -> None:
    assert library(filled, "export", "--format", "case", "--event", "Ferry") == 2
    assert "--output" in capsys.readouterr().err


def test_a_case_file_is_not_written_over_its_own_library(filled: Path, capsys: Printed) -> None:
    assert library(filled, "export", "--format", "case", "--event", "Ferry", "--output", str(filled)) == 2
    assert "could not be written: it is the library itself." in capsys.readouterr().err


def test_the_library_may_be_named_before_the_command(filled: Path, capsys: Printed) -> None:
    assert main(["library", "--library", str(filled), "list"]) == 0
    assert capsys.readouterr().out == "2\tFerry\n"


def test_an_empty_name_does_not_add_the_folder_one_is_in(
    filled: Path, files: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    assert library(filled, "add", "") == 2
    assert capsys.readouterr().err == "parallax: the name of a report is empty\n"


def test_a_case_file_among_reports_is_named_with_the_command_for_it(
    filled: Path, files: Path, capsys: Printed
) -> None:
    case = files / "ferry.parallax"
    assert library(filled, "export", "--event", "Ferry", "--output", str(case)) == 0
    capsys.readouterr()
    assert library(filled, "add", str(files)) == 2
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 2
    assert printed.err == "parallax: ferry.parallax: it is a case file; use parallax library import.\n"
