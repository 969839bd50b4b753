"""The whole job by keys alone: from an empty window to the paper and the file, no pointer touched."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.endtoend.print_queue import new_print_queue
from tests.endtoend.program import Program, parallax
from tests.endtoend.screen import Screen
from tests.endtoend.test_main_job import DIALOG, assert_has_both, copies, enabled, export_by_keyboard
from tests.endtoend.waiting import until
from tests.endtoend.words import LANGUAGES, Words


@dataclass(frozen=True)
class Hands:
    """Works on a program with keys, in the language that its window speaks."""

    program: Program
    words: Words

    @property
    def screen(self) -> Screen:
        """The screen of the program."""
        return self.program.screen

    def add(self, *reports: Path) -> None:
        """Name the files in the dialog that asks for them."""
        self.screen.key("ctrl+o")
        self.screen.focus(self.screen.window(self.words("Add Reports")))
        self.screen.type(" ".join(f'"{report}"' for report in reports))
        self.screen.key("Return")
        self.program.find(self.words("%n reworded"))
        self.screen.focus(self.screen.window("Parallax$"))

    def read(self) -> None:
        """Go from difference to difference, take a match apart and back, confirm it, and note something."""
        screen, place = self.screen, self.words("Difference {place} of {all}")
        screen.key("alt+Down", "alt+shift+Down", "ctrl+j")
        before = self.program.find(place).name
        screen.key("ctrl+shift+l")
        until(lambda: self._place(place) not in {before, ""}, "the match to be taken apart")
        screen.key("ctrl+z")
        until(lambda: self._place(place) == before, "the match to be back")
        screen.key("c")
        confirm = f"^{self.words('&Confirm')}$"
        until(lambda: self._checked(confirm), "the match to be confirmed")
        screen.key("ctrl+m")
        self.program.find(self.words("Note on the pair {a} · {b}"), "text")
        screen.type("Worth a call")
        screen.key("Escape")
        until(lambda: self.program.shows("^Worth a call$"), "the note")

    def print(self) -> None:
        """Print with what the dialogs offer."""
        screen, dialog = self.screen, self.words(DIALOG)
        screen.key("ctrl+p")
        screen.focus(screen.window(dialog))
        until(lambda: enabled(self.program, f"^{self.words('&Print…')}$"), "the pages to be laid out")
        screen.key("Return")
        screen.focus(screen.window(f"^{self.words.of_qt('QPrintDialog', 'Print')}$"))
        screen.key("Return")
        self.program.find(self.words("%n page(s) sent to the printer"))
        for window in screen.windows(dialog):  # of what is printed or written, it stays until it is closed
            screen.focus(window)
            screen.key("Escape")
        until(lambda: not screen.windows(dialog), "the dialog to go")
        screen.focus(screen.window("Parallax$"))

    def _place(self, place: str) -> str:
        return next((seen.name for seen in self.program.look().find(place)), "")

    def _checked(self, name: str) -> bool:
        return any("checked" in seen.states for seen in self.program.look().find(name, "check box"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_are_added_read_matched_printed_and_exported_by_keys_alone(
    screen: Screen, tmp_path: Path, language: str
) -> None:
    gazette, _, tern = copies(tmp_path)
    words = Words(language)
    with new_print_queue() as queue:
        on_queue = Screen({**screen.env, **queue.env, **words.env})
        with parallax(on_queue, tmp_path / "library.sqlite") as program:
            hands = Hands(program, words)
            hands.add(gazette, tern)
            hands.read()
            hands.print()
            until(lambda: queue.paper.stat().st_size, "the paper")
            screen.key("ctrl+shift+e")
            export_by_keyboard(program, tmp_path / "comparison.pdf", words)
    assert_has_both(tmp_path / "comparison.pdf")
