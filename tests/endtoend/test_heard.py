"""What a person hears who reads a comparison with Orca."""

from pathlib import Path

from tests.endtoend.orca import orca
from tests.endtoend.program import parallax
from tests.endtoend.screen import Screen
from tests.endtoend.test_main_job import copies


def test_orca_says_passages_facts_letters_lines_and_what_happens(screen: Screen, tmp_path: Path) -> None:
    gazette, _, tern = copies(tmp_path)
    with (
        orca(screen, tmp_path / "orca") as heard,
        parallax(screen, tmp_path / "library.sqlite", gazette, tern) as program,
    ):
        program.find("reworded")
        at = heard.says("^Ostrel Gazette, .*being read as A")
        screen.key("F8")
        at = heard.says("^Report A: Ostrel Gazette document frame", at)
        at = heard.says("^Ferry Sinks in Strait of Duun", at)
        at = heard.says("^related", at)
        screen.key("F8")
        at = heard.says("^Villagers left a wedding", at)
        at = heard.says("^notification Difference 2 of", at)
        screen.key("ctrl+Down")
        at = heard.says("^At least 12 people died", at)
        screen.key("Right")
        at = heard.says("^Report A: Ostrel Gazette document frame", at)
        screen.key("Right")
        at = heard.says("^ $|^space$", at)
        screen.key("Down")
        at = heard.says("^A passenger ferry", at)
        screen.key("Escape", "F6")
        at = heard.says("^Report B: Tern document frame", at)
        heard.says("A at least 12 · B Fourteen", at)
