"""The whole job by keys alone: from an empty window to the paper and the file, no pointer touched."""

from pathlib import Path

from tests.endtoend.print_queue import new_print_queue
from tests.endtoend.program import Program, parallax
from tests.endtoend.screen import Screen
from tests.endtoend.test_main_job import DIALOG, assert_has_both, copies, enabled, export_by_keyboard
from tests.endtoend.waiting import until


def test_reports_are_added_read_matched_printed_and_exported_by_keys_alone(
    screen: Screen, tmp_path: Path
) -> None:
    gazette, _, tern = copies(tmp_path)
    with new_print_queue() as queue:
        on_queue = Screen({**screen.env, **queue.env})
        with parallax(on_queue, tmp_path / "library.sqlite") as program:
            add(program, gazette, tern)
            read(program)
            print_(program)
            until(lambda: queue.paper.stat().st_size, "the paper")
            screen.key("ctrl+shift+e")
            export_by_keyboard(program, tmp_path / "comparison.pdf")
    assert_has_both(tmp_path / "comparison.pdf")


def add(program: Program, *reports: Path) -> None:
    """Name the files in the dialog that asks for them."""
    screen = program.screen
    screen.key("ctrl+o")
    screen.focus(screen.window("Add Reports"))
    screen.type(" ".join(f'"{report}"' for report in reports))
    screen.key("Return")
    program.find("reworded")
    assert len(program.reports()) == len(reports)


def read(program: Program) -> None:
    """Go from difference to difference, to the match of one, and say that it is right."""
    screen = program.screen
    screen.focus(screen.window("Parallax$"))
    screen.key("alt+Down", "alt+shift+Down", "ctrl+j", "c")
    program.find(r"Difference \d+ of \d+")
    until(lambda: _checked(program), "the match to be confirmed")


def print_(program: Program) -> None:
    """Print with what the dialogs offer."""
    screen = program.screen
    screen.key("ctrl+p")
    screen.focus(screen.window(DIALOG))
    until(lambda: enabled(program, "^Print…$"), "the pages to be laid out")
    screen.key("Return")
    screen.focus(screen.window("^Print$"))
    screen.key("Return")
    program.find(r"^\d+ page.* sent to the printer")
    for dialog in screen.windows(DIALOG):  # of what is printed or written, it stays until it is closed
        screen.focus(dialog)
        screen.key("Escape")
    until(lambda: not screen.windows(DIALOG), "the dialog to go")
    screen.focus(screen.window("Parallax$"))


def _checked(program: Program) -> bool:
    return any("checked" in seen.states for seen in program.look().find("^Confirm$", "check box"))
