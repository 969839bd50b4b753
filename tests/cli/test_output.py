"""The file that a command writes is what its name says."""

from pathlib import Path

import pytest

from reader.cli.compare import compare_reports
from reader.cli.parsing import BadInputError
from reader.cli.read import read_reports
from reader.cli.story import tell_story
from reader.paths import seeds

A, B = (str(seeds() / name) for name in ("ostrel-gazette.txt", "tern-agency.txt"))


@pytest.mark.parametrize(
    ("ending", "begins"), [(".DOCX", b"PK"), (".md", b"# "), (".zip", b"PK"), (".html", b"<!DOCTYPE html>")]
)
def test_the_ending_of_the_file_gives_the_format(tmp_path: Path, ending: str, begins: bytes) -> None:
    target = tmp_path / f"written{ending}"
    assert compare_reports([A, B, "--output", str(target)]) == 0
    assert target.read_bytes().lstrip().startswith(begins)


def test_it_does_for_an_event_and_for_what_is_read_too(tmp_path: Path) -> None:
    event, one, text = (tmp_path / name for name in ("event.json", "read.json", "read.text"))
    assert tell_story([A, B, "--output", str(event)]) == 0
    assert read_reports([A, "--output", str(one)]) == read_reports([A, "--output", str(text)]) == 0
    assert event.read_bytes()[:1] == one.read_bytes()[:1] == b"{"
    assert text.read_text().startswith(A)


def test_what_a_command_cannot_write_is_said(tmp_path: Path) -> None:
    target = tmp_path / "read.docx"
    with pytest.raises(BadInputError) as refusal:
        read_reports([A, "--output", str(target)])
    assert str(refusal.value) == f"{target} would not be docx: choose text or json with --format"
    assert not target.exists()
