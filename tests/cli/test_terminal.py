"""What a person sees who watches a command on a library at a terminal, and what a script does not."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from reader.cli.library.progress import with_progress
from tests.cli.conftest import Printed


def at_a_terminal(*words: str) -> bytes:
    """All that a command prints where one terminal shows its output and its errors."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "reader.cli.main", "library", *words], stdout=theirs, stderr=theirs
    ) as running:
        os.close(theirs)
        told = b""
        try:
            while chunk := os.read(ours, 1_000):
                told += chunk
        except OSError:  # how Linux tells that the other end is closed
            pass
        finally:
            os.close(ours)
        running.wait(100)
    return told


def test_nothing_is_told_along_where_nobody_watches(capsys: Printed) -> None:
    assert list(with_progress(["a", "b"], 2, "reading")) == ["a", "b"]
    assert capsys.readouterr().err == ""


def test_a_person_at_a_terminal_sees_a_bar_that_leaves_before_a_line_is_printed(
    path: Path, files: Path
) -> None:
    told = at_a_terminal("add", "--library", str(path), str(files))
    assert b"reading: [------------------------] 0 of 2" in told
    assert b"\r\x1b[K1\tadded\t" in told
    assert told.endswith(b"\r\x1b[K")


def test_a_person_at_a_terminal_is_told_that_nothing_is_found(filled: Path) -> None:
    assert at_a_terminal("search", "--library", str(filled), "ruda") != b""
    assert at_a_terminal("search", "--library", str(filled), "zeppelin").startswith(
        b"parallax: no report has"
    )


def test_a_list_that_does_not_fit_on_the_disk_is_no_fault_of_the_program(filled: Path) -> None:
    command = [sys.executable, "-m", "reader.cli.main", "library", "list", "--library", str(filled)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr == b"parallax: the output could not be written: the disk is full.\n"
