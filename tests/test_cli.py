"""The command line as a process: no display, one line an error, nothing heavy before the window."""

import json
import shutil
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.cli.tables import deliver_csv
from reader.paths import seeds
from reader.report.export import Format
from reader.report.tables.table import DataTable
from tests.command_line import command_line, without_display

A, B, C = (str(seeds() / name) for name in ("ostrel-gazette.txt", "tern-agency.txt", "harbour-courier.html"))

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="module")
def parallax(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Runs the program with some words, each time in a process of its own."""
    with command_line(tmp_path_factory.mktemp("printed")) as held:
        yield held.run


def test_compare_prints_json_for_other_programs(parallax: Run) -> None:
    done = parallax("compare", A, B, "--format", "json")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    assert {"articles", "pairs", "candidates", "discrepancies"} <= set(value)
    assert value["pairs"]


def test_story_prints_who_says_what_in_all_the_reports(parallax: Run) -> None:
    done = parallax("story", A, B, C, "--format", "json")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    assert len(value["reports"]) == 3
    assert value["rows"]
    assert value["facts"]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv"])
def test_compare_prints_every_format_that_is_text(parallax: Run, form: str) -> None:
    done = parallax("compare", A, B, "--format", form)
    assert done.returncode == 0, done.stderr
    assert "Qaravel" in done.stdout.decode("utf-8-sig")


@pytest.mark.parametrize("command", ["compare", "story"])
def test_csv_goes_as_one_table_to_the_terminal_and_as_all_into_a_zip_file_or_a_folder(
    parallax: Run, command: str, tmp_path: Path
) -> None:
    one = parallax(command, A, B, "--format", "csv", "--table", "facts")
    assert (one.returncode, one.stderr) == (0, b"")
    several = tmp_path / "tables"
    for target in (several, tmp_path / "all.zip", tmp_path / "first.csv"):
        done = parallax(command, A, B, "--format", "csv", "--output", str(target))
        assert (done.returncode, done.stdout) == (0, b"")
        assert done.stderr == b""
    assert (several / "facts.csv").read_bytes() == one.stdout
    with ZipFile(tmp_path / "all.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in several.iterdir()
        }
    assert (tmp_path / "first.csv").read_bytes() in [path.read_bytes() for path in several.iterdir()]


def test_a_person_is_told_that_a_table_is_one_of_several(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables = [DataTable(name, ("n",), [(1,)]) for name in ("pairs", "facts")]
    for is_person in (True, False):
        monkeypatch.setattr(sys.stderr, "isatty", lambda is_person=is_person: is_person)
        deliver_csv(tables, Namespace(table="", output=None, form=Format.CSV))
        assert ("this is the table pairs" in capsys.readouterr().err) is is_person


def test_an_excel_workbook_is_written_of_an_event(parallax: Run, tmp_path: Path) -> None:
    target = tmp_path / "event.xlsx"
    done = parallax("story", A, B, "--format", "xlsx", "--output", str(target))
    assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
    assert target.read_bytes().startswith(b"PK")


def test_a_pdf_is_written_without_a_display_and_without_any_part_of_the_window(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    words = ["compare", A, B, "--format", "pdf", "--output", str(target), "--paper", "letter"]
    code = (
        f"import sys; from reader.cli.main import main; code = main({words});"
        " print([m for m in sys.modules if m.split('.')[0] in {'PySide6', 'shiboken6'} or 'reader.ui' in m]);"
        " sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=without_display(), capture_output=True, check=False, timeout=600
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, b"", b"[]")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_report_is_written_in_the_language_asked_for(parallax: Run) -> None:
    done = parallax("compare", A, B, "--language", "de")
    assert done.returncode == 0, done.stderr
    assert "Vergleich zweier Berichte" in done.stdout.decode()
    assert parallax("compare", A, B, "--language", "xh").returncode == 2


def test_the_same_input_gives_the_same_bytes() -> None:
    command = [sys.executable, "-m", "reader.cli.main", "compare", A, B, "--format", "pdf"]
    env = without_display() | {"SOURCE_DATE_EPOCH": "1715000000"}
    # started anew, for Python hashes words otherwise at each start
    made = [subprocess.run(command, env=env, capture_output=True, check=True).stdout for _ in "12"]
    assert made[0] == made[1] != b""


@pytest.mark.parametrize("command", ["compare", "story"])
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_compared(
    parallax: Run, tmp_path: Path, command: str
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = parallax(command, A, "absent.txt", B, str(empty))
    assert done.returncode == 2
    assert b"Qaravel" in done.stdout
    told = done.stderr.decode().splitlines()
    assert [name for name in ("absent.txt", "empty.txt") if any(name in line for line in told)] == [
        "absent.txt",
        "empty.txt",
    ]


def test_three_reports_are_compared_pair_by_pair(parallax: Run, tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    done = parallax("compare", A, B, C, "--format", "docx", "--output", str(target))
    assert done.returncode == 0, done.stderr
    assert target.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    "words",
    [
        ("compare", A),
        ("compare", A, "absent.txt"),
        ("compare", A, B, "--format", "papyrus"),
        ("compare", A, B, "--paper", "papyrus"),
        ("compare", A, B, "--font-size", "900"),
        ("compare", A, B, "--parts", "facts,poems"),
        ("compare", A, B, "--format", "text", "--output", "/absent/report.txt"),
        ("compare", A, B, "--threshold", "much"),
        ("compare", A, B, "--threshold", "nan"),
        ("compare", A, B, "--threshold", "7"),
        ("compare", A, B, "--pairs", "A-A"),
        ("compare", A, B, "--pairs", "A-Z"),
        ("read", "absent.txt"),
        ("--unknown",),
    ],
    ids=lambda words: " ".join(word for word in words if word not in {A, B}),
)
def test_bad_input_is_one_line_and_exit_code_two(parallax: Run, words: tuple[str, ...]) -> None:
    done = parallax(*words)
    assert done.returncode == 2
    assert done.stdout == b""
    [told] = done.stderr.decode().splitlines()
    if "--paper" in words:
        assert "'papyrus' is not one of a4, letter, legal" in told


def test_an_output_that_takes_no_more_is_one_line_and_exit_code_two() -> None:
    command = [sys.executable, "-m", "reader.cli.main", "compare", A, B]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        b"parallax: the output could not be written: the disk is full.\n",
    )


def test_every_file_that_cannot_be_compared_is_named(parallax: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = parallax("compare", A, "absent.txt", str(tmp_path / "empty.txt"))
    assert (done.returncode, done.stdout) == (2, b"")
    assert [line.split(":")[1] for line in done.stderr.decode().splitlines()] == [" absent.txt", " empty.txt"]


def test_reading_goes_on_after_a_bad_file(parallax: Run) -> None:
    done = parallax("read", A, "absent.txt", B, "--format", "json")
    assert done.returncode == 2
    assert len(json.loads(done.stdout)["articles"]) == 2
    assert b"absent.txt" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_stands_for_the_reports_in_it(parallax: Run, tmp_path: Path) -> None:
    shutil.copy(A, tmp_path)
    shutil.copy(B, tmp_path)
    done = parallax("compare", str(tmp_path), "--format", "json")
    assert done.returncode == 0, done.stderr
    assert [article["label"] for article in json.loads(done.stdout)["articles"]] == ["A", "B"]


def test_an_empty_folder_is_named(parallax: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = parallax("read", str(tmp_path / "nothing"))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"parallax: nothing: this folder contains no files.\n"


def test_a_report_beside_itself_is_a_and_b(parallax: Run) -> None:
    text = parallax("compare", A, A, "--parts", "head,glance").stdout.decode()
    assert "A · Ostrel Gazette" in text
    assert "B · Ostrel Gazette" in text


def test_options_reach_the_report(parallax: Run) -> None:
    words = ("--parts", "head,parallel", "--anonymous", "--differences-only", "--title", "For the class")
    text = parallax("compare", A, B, *words).stdout.decode()
    assert text.startswith("For the class")
    assert "Report A" in text
    assert "FACTS THAT DIFFER" not in text


def test_what_an_anonymous_report_hides_is_listed_before_it_is_written(parallax: Run) -> None:
    done = parallax("compare", A, B, "--anonymous", "--format", "json")
    told = done.stderr.decode()
    assert "is now [A]" in told
    assert "may still identify" in told
    assert "Gazette" in told
    assert "gazette" not in done.stdout.decode().casefold()


def test_the_version_is_told(parallax: Run) -> None:
    assert parallax("--version").stdout.startswith(b"Parallax ")


def test_nothing_heavy_is_imported_for_the_command_line_itself() -> None:
    heavy = "{'numpy', 'PySide6', 'nltk', 'docx', 'pypdf', 'typst'}"
    code = f"import sys, reader.cli.main; print([m for m in sys.modules if m.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=600)
    assert done.stdout.strip() == b"[]"


def test_what_one_format_alone_needs_is_not_imported_for_another() -> None:
    alone = "{'jinja2', 'xlsxwriter', 'docx', 'typst', 'babel', 'PySide6'}"
    code = (
        "import sys; from reader.cli.main import main\n"
        f"main(['compare', {A!r}, {B!r}, '--output', '/dev/null'])\n"
        f"print([m for m in sys.modules if m.split('.')[0] in {alone}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=600)
    assert done.stdout.strip() == b"[]"


BREAKS = {
    "compare": "import reader.compare.comparison as at; at.compare = broken",
    "read": "import reader.cli.read as at; at.as_text = broken",
}


@pytest.mark.parametrize("words", [("compare", A, B), ("read", A)], ids=lambda words: words[0])
def test_what_nobody_expected_is_one_line_that_blames_no_report(words: tuple[str, ...]) -> None:
    broken = (
        "import sys\n"
        "def broken(*_): raise ZeroDivisionError('secret words')\n"
        f"{BREAKS[words[0]]}\n"
        "from reader.cli.main import main\n"
        f"sys.exit(main({list(words)!r}))"
    )
    done = subprocess.run([sys.executable, "-c", broken], capture_output=True, timeout=100, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("parallax: this is a fault in Parallax, not in the reports")
    assert "ZeroDivisionError" in line
    assert "secret" not in line
