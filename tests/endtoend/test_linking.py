"""Two passages are joined by dragging one to the other across the gutter, and stay joined."""

from pathlib import Path

from tests.endtoend.program import Program, parallax
from tests.endtoend.screen import Point, Screen
from tests.endtoend.waiting import until

LAMP = """The harbour lamp is mended

The painter came at noon with a ladder and a pail of white.

Nobody had asked him to, and nobody has paid him yet.
"""
GOAT = """A goat is elected on the hill

Nine votes more than the baker had were enough for the animal.

It ate the certificate before the clerk could read it out.
"""
FIRST_LINE = (90, 30)  # from the corner of a pane into its first line of text


def test_a_link_drawn_with_the_mouse_can_be_undone_and_survives_a_restart(
    screen: Screen, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    lamp, goat = tmp_path / "lamp.txt", tmp_path / "goat.txt"
    lamp.write_text(LAMP, "utf-8")
    goat.write_text(GOAT, "utf-8")
    with parallax(screen, library, lamp, goat) as program:
        program.find("^0 reworded")
        link(program)
        program.find("^1 reworded")
        screen.key("ctrl+z")
        program.find("^0 reworded")
        screen.key("ctrl+shift+z")
        program.find("^1 reworded")
        screen.key("ctrl+q")
        assert program.process.wait(60) == 0
    with parallax(screen, library) as program:
        program.find("^1 reworded")


def test_a_link_and_its_note_are_made_with_the_keyboard_alone_and_found_after_a_restart(
    screen: Screen, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    lamp, goat = tmp_path / "lamp.txt", tmp_path / "goat.txt"
    lamp.write_text(LAMP, "utf-8")
    goat.write_text(GOAT, "utf-8")
    with parallax(screen, library, lamp, goat) as program:
        program.find("^0 reworded")
        screen.key("F6", "F6", "ctrl+l")
        program.find("^Match A 1 “")
        screen.key("Return")
        program.find("^1 reworded")
        screen.key("ctrl+m")
        program.find("^Note on the pair A 1")
        screen.type("Not the same at all")
        screen.key("Escape", "ctrl+q")
        assert program.process.wait(60) == 0
    with parallax(screen, library) as program:
        program.find("^1 reworded")
        screen.key("alt+Home", "ctrl+m")
        until(lambda: program.shows("^Not the same at all$"), "the note")


def link(program: Program) -> None:
    """Drag the first sentence of A onto the first sentence of B."""
    program.screen.drag(first_line(program, "A"), first_line(program, "B"))


def first_line(program: Program, letter: str) -> Point:
    left, top, _, _ = program.find(f"^Report {letter}: ").box
    return left + FIRST_LINE[0], top + FIRST_LINE[1]


def test_keys_mean_what_is_visible_and_undo_says_what_it_takes_back(screen: Screen, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    lamp, goat = tmp_path / "lamp.txt", tmp_path / "goat.txt"
    lamp.write_text(LAMP, "utf-8")
    goat.write_text(GOAT, "utf-8")
    with parallax(screen, library, lamp, goat) as program:
        program.find("^0 reworded")
        screen.key("ctrl+l")
        program.find("^Select two passages first")
        screen.key("Escape", "F6", "F6", "ctrl+l")
        program.find("^Match A 1 “")
        screen.key("Escape")
        assert program.find("^0 reworded")
        screen.key("ctrl+l", "Return")
        program.find("^1 reworded")
        program.press("lamp|The harbour lamp", "^list item$")  # the list has the keyboard now
        screen.key("alt+Home", "Delete")  # what is selected by stepping is the match, not the report
        program.find("^0 reworded")
        assert len(program.reports()) == 2
        screen.key("ctrl+z")
        program.find("^1 reworded")
        screen.key("ctrl+z", "ctrl+z")  # the match, then the import: that one asks
        program.find("^Keep$", "button")
        screen.key("Return")
        assert len(program.reports()) == 2
        screen.focus(screen.window("^Parallax$"))  # as a window manager does when a dialog closes
        screen.key("ctrl+z")
        program.press("^Remove$", "button")
        until(lambda: program.reports() == [], "the reports to be taken back")
