"""What is on the screen today is on it tomorrow, also after the machine failed."""

import shutil
from pathlib import Path

from reader.library.store import Library
from reader.paths import seeds
from tests.endtoend.program import Program, parallax, running
from tests.endtoend.screen import Screen, tool_of_this_environment
from tests.endtoend.test_killed_import import FILES, assert_sound, write_reports
from tests.endtoend.test_main_job import read_side_by_side
from tests.endtoend.waiting import until

REPORTS = ("ostrel-gazette.txt", "radio-tamaray.txt", "tern-agency.txt")


def test_a_restart_finds_the_reports_the_choice_and_the_window_as_they_were(
    screen: Screen, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    files = [shutil.copy(seeds() / name, tmp_path) for name in REPORTS]
    with parallax(screen, library, *files) as program:
        read_side_by_side(program)
        program.find("^Ostrel Gazette.*read as A", "list item")
        program.press("^Tern", "list item")
        program.find("^Tern.*read as B", "list item")
        program.find("reworded")
        screen.key("F4")
        until(lambda: not program.reports(), "the list of reports to go")
        leave(program)
    with parallax(screen, library) as program:
        program.find("A: Ostrel Gazette")
        program.find("B: Tern")
        program.find("reworded")
        assert not program.reports(), "what was closed stays closed"
        screen.key("F4")
        program.find("^Radio Tamaray", "list item")
        leave(program)


def test_what_the_window_kept_of_an_import_is_there_after_a_kill(screen: Screen, tmp_path: Path) -> None:
    reports = write_reports(tmp_path / "reports", lines=3000)
    library = tmp_path / "library.sqlite"
    # Nice, so that on a machine under load the import is not over before anybody kills it.
    command = [
        "nice",
        "-n",
        "19",
        tool_of_this_environment("parallax"),
        "--library",
        str(library),
        str(reports),
    ]
    with running(screen, command) as program:
        until(library.exists, "the library")
        until(lambda: len(names_in(library)) > 30, "thirty reports")
        kept = names_in(library)
        program.process.kill()
        assert program.process.wait(60) < 0
    assert_sound(library)
    there = names_in(library)
    assert kept <= there
    assert len(there) < FILES, "the kill came too late to prove anything"
    with parallax(screen, library) as program:
        program.find(f"{len(there)} report")


def names_in(library: Path) -> set[str]:
    with Library(library) as kept:
        return {Path(entry.article.origin).name for entry in kept.entries()}


def leave(program: Program) -> None:
    """Quit as a person does, and wait until the program is gone."""
    program.screen.key("ctrl+q")
    assert program.process.wait(60) == 0
