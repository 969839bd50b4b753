"""Draws the main states of the program from the sample story: make screenshots.

The real program is used on a screen of its own, by its shortcuts, and looked at.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.endtoend.program import Place, Program, parallax
from tests.endtoend.screen import new_desktop, take_picture
from tests.endtoend.waiting import until
from tests.ui.picture import make_small

FOLDER = Path(__file__).parents[1] / "resources" / "screenshots"
PLACE: Place = (0, 0, 1440, 900)
AWAY = (1590, 990)  # where the pointer hides from the picture
LISTS = ("shift+F12",)  # the inspector is open at first
TO_A_FACT = ("alt+Home", "alt+shift+Down")  # where what is alike, a fact and what one report has alone meet
LANGUAGES = ("en", "de", "fr", "ar")
REPORTS = 5  # in the sample story
STILL = 1.0  # seconds in which nothing moves any more after a key


def draw(folder: Path) -> None:
    """Draw all of them into that folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with sample("light") as program:
        shoot(program, folder / "side-by-side.png", *TO_A_FACT)
        shoot(program, folder / "inspector.png", *LISTS)
        shoot(program, folder / "follow-a.png", *LISTS, "F12", "ctrl+2")
        shoot(program, folder / "order-map.png", "ctrl+1", "F9")
        program.screen.key("F9", "ctrl+4")
        program.find("made by two reports or more")
        shoot(program, folder / "who-says-what.png")
        program.screen.key("ctrl+1")
        shoot_preview(program, folder / "print-preview.png")
    for code in LANGUAGES:
        words = [sys.executable, "-m", "tests.reading_picture", code, str(folder / f"reading-{code}.png")]
        subprocess.run(words, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    with sample("dark") as program:
        shoot(program, folder / "side-by-side-dark.png", *TO_A_FACT)
    with opened("light") as program:
        program.find("Open the Sample Event")
        shoot(program, folder / "empty.png")
    for picture in folder.glob("*.png"):
        make_small(picture)


@contextmanager
def opened(theme: str, *words: str) -> Iterator[Program]:
    """Parallax in that theme, with a library of its own."""
    with tempfile.TemporaryDirectory(prefix="parallax-screenshots-") as name:
        settings = Path(name, "Parallax", "parallax.ini")
        settings.parent.mkdir()
        settings.write_text(f"[General]\ntheme={theme}\n", "utf-8")
        with (
            new_desktop(Path(name)) as screen,
            parallax(screen, Path(name, "library.sqlite"), *words, place=PLACE) as program,
        ):
            screen.xdotool("mousemove", *AWAY)
            yield program


@contextmanager
def sample(theme: str) -> Iterator[Program]:
    """Parallax with the sample story read and compared."""
    with opened(theme, "--sample") as program:
        until(lambda: len(program.reports()) >= REPORTS, "the sample story")
        program.find("reworded")
        until(lambda: "with A" in "".join(program.reports()), "what they have in common")
        program.find("[1-9].* facts? differ")
        for button in program.look().find("^Close$", "button"):
            program.screen.click(button.centre)
        program.screen.xdotool("mousemove", *AWAY)
        yield program


def shoot(program: Program, picture: Path, *keys: str) -> None:
    """Press keys and take a picture when everything is still."""
    program.screen.key(*keys)
    program.screen.xdotool("sleep", STILL)
    take_picture(program.screen, picture, *PLACE)


def shoot_preview(program: Program, picture: Path) -> None:
    """Open the preview, take a picture of it and close it again."""
    screen = program.screen
    screen.key("ctrl+shift+p")
    dialog = screen.window("Print or export the comparison")
    until(lambda: program.look().find(r"^Page \d|of \d+", "label"), "the pages of the preview")
    screen.xdotool("sleep", STILL)
    geometry = dict(
        line.split("=") for line in screen.xdotool("getwindowgeometry", "--shell", dialog).split()
    )
    take_picture(screen, picture, *(int(geometry[side]) for side in ("X", "Y", "WIDTH", "HEIGHT")))
    screen.focus(dialog)
    screen.key("Escape")


if __name__ == "__main__":
    draw(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
