"""What a person sees who watches a command on a library at a terminal, and what a script does not."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from reader.cli.library import progress
from reader.cli.library.progress import with_progress
from tests.cli.conftest import Printed, library


def at_a_terminal(
    *words: str, term: str = "xterm", size: tuple[int, int] = (24, 80), stop_at: bytes = b""
) -> bytes:
    """All that a command prints where one terminal shows its output and its errors; ^C at a word."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-c", OWN_TERMINAL, "library", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": term},
        start_new_session=True,
    ) as running:
        os.close(theirs)
        told = b""
        try:
            while chunk := os.read(ours, 1_000):
                told += chunk
                if stop_at and stop_at in told:
                    os.write(ours, b"\x03")
                    stop_at = b""
        except OSError:  # how Linux tells that the other end is closed
            pass
        finally:
            os.close(ours)
        running.wait(100)
    return told


OWN_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that ^C reaches it
from reader.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def screen(told: bytes) -> list[str]:
    """The lines of a terminal that has shown this, without spaces at their ends."""
    lines = []
    for line in told.decode().replace("\r\n", "\n").split("\n"):
        shown: list[str] = []
        for part in line.split("\r"):
            shown[: len(part)] = part
        lines.append("".join(shown).rstrip())
    return lines


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person watches a command of which each step takes two seconds."""
    monkeypatch.setattr(progress, "is_watched", lambda: True)
    monkeypatch.setattr(progress, "monotonic", partial(next, count(0, 2)))
    monkeypatch.setattr(progress, "PAUSE", 0)
    monkeypatch.setenv("TERM", "xterm")


def test_nothing_is_told_along_where_nobody_watches(capsys: Printed) -> None:
    assert list(with_progress(["a", "b"], 2, "reading")) == ["a", "b"]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("size", [(24, 80), (24, 30), (0, 0)])
def test_a_person_at_a_terminal_sees_a_bar_that_leaves_before_a_line_is_printed(
    path: Path, files: Path, size: tuple[int, int]
) -> None:
    told = at_a_terminal("add", "--library", str(path), str(files), size=size)
    assert told.startswith(b"\rreading:   0%|")
    assert [line.split("\t")[:2] for line in screen(told)] == [["1", "added"], ["2", "added"], [""]]
    assert re.findall(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", told) == []


def test_a_terminal_that_overwrites_nothing_has_no_bar(path: Path, files: Path) -> None:
    assert b"reading" not in at_a_terminal("add", "--library", str(path), str(files), term="dumb")


def test_stopping_a_command_leaves_a_clean_line(path: Path, files: Path) -> None:
    for n in range(50):
        (files / f"page {n}.html").write_text(f"<p>The ferry {n} left Ostmark at noon.</p>", "utf-8")
    told = at_a_terminal("add", "--library", str(path), str(files), stop_at=b"reading")
    assert b"^C" in told
    assert screen(told)[-1] == ""
    assert "Traceback" not in told.decode()


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check"], "\rchecking library.sqlite:  "),
        (["export"], "\rexporting the sources ["),
        (["export", "--event", "Ferry", "--output", "{case}"], "\rexporting Ferry:  "),
    ],
)
def test_a_bar_follows_what_takes_longer_than_a_second(
    filled: Path, tmp_path: Path, capsys: Printed, words: list[str], told: str
) -> None:
    assert library(filled, *(word.format(case=tmp_path / "a.parallax") for word in words)) == 0
    shown = capsys.readouterr().err
    assert told in shown
    assert screen(shown.encode()) == [""]


@pytest.mark.usefixtures("watched")
def test_a_case_file_is_named_harmlessly_and_briefly_on_the_bar(
    filled: Path, tmp_path: Path, capsys: Printed
) -> None:
    case = tmp_path / f"\x1b[31mred\u202e\n{'long ' * 20}.parallax"
    assert library(filled, "export", "--event", "Ferry", "--output", str(case)) == 0
    assert library(tmp_path / "other.sqlite", "import", str(case)) == 0
    shown = capsys.readouterr().err
    assert re.search("\rimporting .\\[31mred.* long long l?o?n?g?…: +0%", shown)
    assert re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202e]|\n", shown) == []
    assert screen(shown.encode()) == [""]


def test_no_bar_is_made_where_nobody_watches_or_nobody_waits(
    filled: Path, files: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)  # which cannot be imported then
    assert library(filled, "add", str(files)) == 0
    monkeypatch.setattr(progress, "is_watched", lambda: True)
    assert library(filled, "check") == library(filled, "export") == 0
    assert capsys.readouterr().err == ""


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
