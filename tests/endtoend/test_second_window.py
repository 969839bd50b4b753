"""A second start while a window runs: with a case file, as by a double click, and with a later version."""

from pathlib import Path

from reader.library.cases.case_file import write_case
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article
from tests.endtoend.program import Program, parallax
from tests.endtoend.screen import Screen
from tests.endtoend.waiting import until

FIRST = "The gate of the lock gave way at noon. Nine barges ran aground in the harbour of Ostrel."
LATER = f"{FIRST} Two of them were afloat again in the evening, the harbour master said."


def test_a_case_file_opened_while_a_window_runs_comes_in_and_both_windows_show_it(
    screen: Screen, tmp_path: Path
) -> None:
    case = case_file(tmp_path / "Flood.parallax", tmp_path / "there.sqlite")
    report = written(tmp_path / "report.txt", FIRST)
    with parallax(screen, tmp_path / "library.sqlite", report) as first:
        until(lambda: len(first.reports()) == 1, "the report to be listed")
        window = screen.window("^Parallax$")
        with parallax(screen, tmp_path / "library.sqlite", case) as second:
            until(lambda: len(second.reports()) == 2, "the reports of the case file to be listed")
            assert second.shows("Flood")
        screen.focus(window)
        until(lambda: len(first.reports()) == 1 and first.shows("Flood"), "the first window to hear of it")
    with Library(tmp_path / "library.sqlite") as library:
        assert sorted(library.counts().values()) == [1, 2]


def test_a_later_version_added_by_a_second_start_stands_beside_the_earlier_one(
    screen: Screen, tmp_path: Path
) -> None:
    library, report = tmp_path / "library.sqlite", written(tmp_path / "report.txt", FIRST)
    with parallax(screen, library, report) as first:
        until(lambda: len(first.reports()) == 1, "the report to be listed")
        window = screen.window("^Parallax$")
        written(report, LATER)
        with parallax(screen, library, report) as second:
            until(lambda: are_versions(second), "both versions to be listed")
        screen.focus(window)
        until(lambda: are_versions(first), "the first window to list both")
        first.press("earlier version", "list item")
        screen.key("a")
        first.press("latest version", "list item")
        screen.key("b")
        until(lambda: first.shows("^A: ") and first.shows("^B: "), "both versions to be read")
        until(lambda: first.shows("afloat again in the evening"), "what is new in the later one")
        first.find("same words", "button")


def are_versions(program: Program) -> bool:
    said = " ".join(program.reports())
    return "earlier version" in said and "latest version" in said


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def case_file(path: Path, library: Path) -> Path:
    """A case file of an event of two reports."""
    with Library(library) as kept:
        story = kept.add_story("Flood")
        for number in range(2):
            text = f"Report {number} tells of the flood at the lower bridge."
            kept.add(Loaded(Article(text, {}, f"{number}.txt"), text.encode(), "txt"), story)
        write_case(kept, story, path)
    return path
