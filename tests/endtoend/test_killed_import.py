"""A machine that fails in the middle of a big import: nothing that was said to be there is lost."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.store import Library

ROOT = Path(__file__).parents[2]
FILES = 200
WORDS = ("harbour", "lamp", "fog", "keeper", "boat", "choir", "quay", "storm", "rope", "bell")


@pytest.mark.parametrize("reported", [1, 50, 100])
def test_everything_reported_as_added_is_there_after_a_kill(tmp_path: Path, reported: int) -> None:
    reports = write_reports(tmp_path / "reports")
    library = tmp_path / "library.sqlite"
    said = import_until_killed(library, reports, reported)
    assert reported <= len(said) < FILES, "the kill came too late to prove anything"
    assert_sound(library)
    with Library(library) as kept:
        there = {Path(entry.article.origin).name: entry for entry in kept.entries()}
        assert set(said) <= set(there)
        for name in said:
            assert kept.original(there[name].id) == (reports / name).read_bytes()


def test_an_import_can_be_repeated_after_a_kill(tmp_path: Path) -> None:
    reports = write_reports(tmp_path / "reports")
    library = tmp_path / "library.sqlite"
    import_until_killed(library, reports, 30)
    with Library(library) as kept:
        story = kept.stories()[0].id
        before = {entry.id: entry.article.text for entry in kept.entries(story)}
    import_until_killed(library, reports, 60)
    assert_sound(library)
    with Library(library) as kept:
        assert before.items() <= {entry.id: entry.article.text for entry in kept.entries()}.items()


def write_reports(folder: Path, lines: int = 300) -> Path:
    """Two hundred reports, no two alike."""
    folder.mkdir()
    for number in range(FILES):
        text = [f"Report {number} tells of a {WORDS[(number + n) % len(WORDS)]}, {n}." for n in range(lines)]
        (folder / f"report-{number:03}.txt").write_text("\n\n".join(text), "utf-8")
    return folder


def import_until_killed(library: Path, reports: Path, count: int) -> list[str]:
    """Start an import, kill it when that many files have been reported, and give all that were."""
    # Nice, so that on a machine under load the import is not over before anybody kills it.
    command = ["nice", "-n", "19", sys.executable, "-m", "tests.endtoend.programs.import_and_say"]
    command += [str(library), str(reports)]
    importing = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert importing.stdout is not None
    said = [importing.stdout.readline().strip() for _ in range(count)]
    importing.send_signal(signal.SIGKILL)
    said += importing.stdout.read().split()
    importing.stdout.close()
    assert importing.wait(60) == -signal.SIGKILL
    return said


def assert_sound(library: Path) -> None:
    with sqlite3.connect(library) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
    database.close()
