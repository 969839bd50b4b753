"""What the program prints drives no terminal, whatever files are called and whatever stands in them."""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.cli.parsing import BAD_INPUT
from tests.sources import tree

READER = Path(__file__).parents[1] / "reader"
HARM = "\x1b[31mred\x9b2J\x7f\x08\u202egnp.exe\u2066\u2069\u2028\x85forged\rline \x1b]0;title\x07"
PAGE_HARM = "\x9b2J\x7f\u202egnp.exe\u2066\u2069\u2028\x85"
WORD = HARM.replace(" ", "")
DRIVING = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)")
Printed = Callable[..., tuple[int, str, str]]
DOORS = {"terminal.py", "child.py"}  # the child's streams are closed before it reads
BODY = (
    "The grain silo in the harbour of Lund burned down on Tuesday night, and {n} people were hurt.\n\n"
    "The fire chief, Mara Quist, said that the dust in the silo {harm} had caught fire from a spark.\n\n"
    "=HYPERLINK(1) {harm} children from the school next door were taken home in buses before midnight.\n"
)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder of reports with such names, headlines and texts."""
    held = tmp_path / f"in {HARM}"
    held.mkdir()
    for n in (12, 14):
        text = f"# Silo {HARM} burns\n\n{BODY.format(n=n, harm=HARM)}"
        (held / f"{n} {HARM}.md").write_text(text, encoding="utf-8", newline="")
    page = (
        f"<html><head><title>{PAGE_HARM}</title><meta property='og:site_name' content='{PAGE_HARM}'></head>"
        f"<body><article><p>{BODY.format(n=15, harm=PAGE_HARM)}</p></article></body></html>"
    )
    (held / f"{HARM}.html").write_text(page, encoding="utf-8", newline="")
    return held


@pytest.fixture
def printed(capfdbinary: pytest.CaptureFixture[bytes]) -> Printed:
    """Runs the program with some words: its exit code, what it prints and what it complains of."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        code = main([os.fspath(word) for word in words])
        sys.stdout.flush()
        out, complaints = (stream.decode() for stream in capfdbinary.readouterr())
        for told in (out, complaints):
            assert not DRIVING.search(told), ascii(told)
        return code, out, complaints

    return run


@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv", "json"])
def test_a_comparison_drives_no_terminal(printed: Printed, reports: Path, form: str) -> None:
    code, out, complaints = printed("compare", reports, "--format", form, "--full-texts")
    assert (code, complaints) == (0, "")
    assert "Mara Quist" in out


def test_what_is_read_drives_no_terminal(printed: Printed, reports: Path) -> None:
    assert "Mara Quist" in printed("read", reports)[1]
    told = json.loads(printed("read", reports, "--format", "json")[1])
    assert len(told["articles"]) == 3


@pytest.mark.parametrize(
    "words",
    [
        ("read", HARM),
        ("compare", HARM, HARM),
        ("compare", "a", "b", f"--{WORD}"),
        ("compare", "a", "b", "--format", HARM),
        ("compare", "a", "b", "--pairs", HARM),
        ("compare", "a", "b", "--threshold", HARM),
        ("compare", "a", "b", "--without", HARM),
        ("read", "a", f"--{WORD}"),
        (f"--{WORD}",),
    ],
)
def test_a_complaint_is_one_line_and_drives_no_terminal(printed: Printed, words: tuple[str, ...]) -> None:
    code, out, complaints = printed(*words)
    assert (code, out) == (2, "")
    assert complaints.startswith("parallax: ")
    assert complaints.count("\n") == complaints.count("parallax: ")


def test_a_file_that_cannot_be_written_or_read_is_named_harmlessly(
    printed: Printed, reports: Path, tmp_path: Path
) -> None:
    empty = tmp_path / f"empty {HARM}"
    empty.mkdir()
    (reports / f"locked {HARM}.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    assert "this folder contains no files" in printed("read", empty)[2]
    assert "zip" in printed("read", reports)[2]
    for held in reports.glob("locked*"):
        held.unlink()
    assert "no folder" in printed("compare", reports, "--output", tmp_path / HARM / "x.txt")[2]


def test_everything_is_printed_through_one_door() -> None:
    found = [
        f"{path.relative_to(READER)}: {ast.unparse(node)}"
        for path in sorted(READER.rglob("*.py"))
        for node in ast.walk(tree(path))
        if path.name not in DOORS and isinstance(node, ast.Call) and _prints(node)
    ]
    assert found == []


def _prints(node: ast.Call) -> bool:
    if getattr(node.func, "id", "") != "print" and "write" not in getattr(node.func, "attr", ""):
        return False
    told = ast.unparse(node.func)
    return told == "print" or (told.startswith(("sys.stdout", "sys.stderr")) and "write" in told)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&-", "<&- >&- 2>&-"])
def test_files_are_read_though_a_stream_is_closed(tmp_path: Path, closed: str) -> None:
    for n, name in ((412, "a.html"), (714, "b.md")):
        (tmp_path / name).write_text(f"<p>{BODY.format(n=n, harm='')}</p>" * 2, encoding="utf-8")
    command = f'"{sys.executable}" -m reader.cli.main compare a.html b.md --output made.txt {closed}'
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=here(), check=False)
    assert done.returncode == 0
    made = (tmp_path / "made.txt").read_text(encoding="utf-8")
    assert "412" in made
    assert "714" in made


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "ascii"])
def test_help_is_printed_where_a_letter_of_it_is_not_known(encoding: str) -> None:
    command = [sys.executable, "-m", "reader.cli.main", "--help"]
    asked = here() | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(command, capture_output=True, env=asked, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"compare without a window" in done.stdout


def test_a_program_without_a_terminal_says_where_else_to_write(
    reports: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    files = [str(path) for path in sorted(reports.glob("*.md"))]
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["compare", *files]) == BAD_INPUT
    assert main(["compare", "nothing.txt", "nowhere.txt"]) == BAD_INPUT
    assert main(["compare", *files, "--output", str(tmp_path / "made.txt")]) == 0


def here() -> dict[str, str]:
    return dict(os.environ) | {"PYTHONPATH": str(READER.parent)}
