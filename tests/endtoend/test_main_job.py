"""The main job from beginning to end: two reports chosen, read, printed on paper and kept as a PDF."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest

from reader.paths import seeds
from tests.endtoend.print_queue import new_print_queue
from tests.endtoend.program import Program, parallax, under_test
from tests.endtoend.screen import Screen
from tests.endtoend.waiting import tool, until
from tests.endtoend.words import Words

REPORTS = ("ostrel-gazette.txt", "radio-tamaray.txt", "tern-agency.txt")
ALIKE = 0.8
"""Correlation of the ink of a page of one print, whatever the queue's filters do to it."""
INK = 10.0
"""Of 255, in the darkest square of a page that is not blank."""
QUEUE_PAPER = ("--paper", "letter")
DIALOG = "Print or export the comparison"
ENGLISH = Words()

GAZETTE_SAYS = (
    "a fishing village of some 300 people below the cape",
    "It cannot look out of the window and tell you whether anyone can see it.",
    "The law was repealed in 2020 by a vote of 61 to 58.",
)
TERN_SAYS = (
    "The people of this village did in two hours what we could not have done in six",
    "The Sumaira, built in 1989, passed a safety inspection in October",
    "Thirty-nine people died.",
)


def test_the_main_job_is_done_with_the_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    paper = tmp_path / "comparison.pdf"
    with parallax(screen, tmp_path / "library.sqlite", *copies(tmp_path)) as program:
        read_side_by_side(program)
        choose_by_keyboard(program, "operator denies")
        program.find("B: Tern")
        program.find("reworded")
        screen.key("alt+Down", "alt+Down", "alt+Up", "alt+Down")
        program.find(r"Difference 2 of \d+")
        screen.key("ctrl+shift+e")
        export_by_keyboard(program, paper)
        screen.key("Escape")
        until(lambda: not screen.windows(DIALOG), "the dialog to go")
    assert_has_both(paper)


def test_the_printed_paper_has_both_reports(screen: Screen, tmp_path: Path) -> None:
    gazette, _, tern = copies(tmp_path)
    with new_print_queue() as queue:
        on_queue = Screen({**screen.env, **queue.env})
        with parallax(on_queue, tmp_path / "library.sqlite", gazette, tern) as program:
            program.find("reworded")
            screen.key("ctrl+p")
            dialog = screen.window(DIALOG)
            screen.focus(dialog)
            until(lambda: enabled(program, "^Print…$"), "the pages to be laid out")
            screen.key("Return")
            printing = screen.window("^Print$")
            screen.focus(printing)
            screen.key("Return")
            until(lambda: queue.paper.stat().st_size, "the paper")
            program.find(r"^\d+ page.* sent to the printer")
        until(lambda: "%%EOF" in queue.paper.read_text("latin-1")[-64:], "the whole paper")
        assert_looks_as(queue.paper, exported(tmp_path, gazette, tern, "pdf", *QUEUE_PAPER))


def test_the_sample_story_needs_no_file_at_all(screen: Screen, tmp_path: Path) -> None:
    with parallax(screen, tmp_path / "library.sqlite", "--sample") as program:
        until(lambda: len(program.reports()) == 5, "the five reports of the sample story")
        program.find("reworded")


@pytest.mark.parametrize(("form", "beginning"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html")])
def test_the_command_line_makes_the_same_without_a_display(
    tmp_path: Path, form: str, beginning: bytes
) -> None:
    gazette, _, tern = copies(tmp_path)
    written = exported(tmp_path, gazette, tern, form)
    assert written.read_bytes()[:40].lower().startswith(beginning.lower())


def exported(folder: Path, left: Path, right: Path, form: str, *more: str) -> Path:
    """What the command line writes, where there is no display."""
    written = folder / f"comparison.{form}"
    command = [under_test(), "compare", str(left), str(right)]
    command += ["--format", form, "--output", str(written), *more]
    done = subprocess.run(
        command, env={"PATH": "/usr/bin:/bin", "HOME": str(folder)}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return written


def read_side_by_side(program: Program) -> None:
    """Leave the view that three reports open in for the one of two reports."""
    program.find("^Back to Side by Side$", "button")
    program.screen.key("ctrl+1")
    program.find("reworded")


def choose_by_keyboard(program: Program, words: str) -> None:
    """Search the list of reports and read the first one found as B."""
    screen = program.screen
    screen.key("ctrl+k")
    screen.type(words)
    until(lambda: len(program.reports()) == 1, "the search to leave one report")
    screen.key("Return", "Down", "Home", "Return")


def export_by_keyboard(program: Program, paper: Path, words: Words = ENGLISH) -> None:
    """Answer the dialog and the question for a file name."""
    screen = program.screen
    screen.focus(screen.window(words(DIALOG)))
    until(lambda: enabled(program, f"^{words('&Export…')}$"), "the pages to be laid out")
    screen.key("Return")
    asking = screen.window(f"^{words('Export the comparison')}$")
    screen.focus(asking)
    screen.key("ctrl+a")
    screen.type(str(paper))
    screen.key("Return")
    until(lambda: paper.exists() and paper.read_bytes()[-16:].strip().endswith(b"%%EOF"), "the PDF")


def enabled(program: Program, name: str) -> bool:
    found = program.look().find(name, "button")
    return any("enabled" in seen.states for seen in found[-1:])


def assert_has_both(paper: Path) -> None:
    """Read a PDF with another program than ours and look for sentences of both reports."""
    done = subprocess.run(
        [tool("pdftotext"), "-raw", str(paper), "-"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    printed = squeezed(done.stdout)
    missing = [said for said in (*GAZETTE_SAYS, *TERN_SAYS) if squeezed(said) not in printed]
    assert not missing, f"not on the paper: {missing}"


def assert_looks_as(paper: Path, exported: Path) -> None:
    """See that the paper, made of pictures of pages, begins as the exported print and has no blank page."""
    printed, wanted = inks(paper), inks(exported)
    assert np.corrcoef(printed[0].ravel(), wanted[0].ravel())[0, 1] > ALIKE
    assert len(printed) > 1
    assert all(page.max() > INK for page in printed)


def inks(paper: Path) -> list[np.ndarray[Any, Any]]:
    """How dark each square of each page is; squares are two lines high."""
    found = []
    with pypdfium2.PdfDocument(paper) as document:
        for page in document:
            ink = 255.0 - page.render(scale=1, grayscale=True).to_numpy()[:780, :560]
            found.append(ink.reshape(39, 20, 28, 20).mean(axis=(1, 3)))
    return found


def squeezed(text: str) -> str:
    """Letters and digits alone: lines break, and hyphens are put in, wherever the paper ends."""
    return re.sub(r"[\W_]+", "", text.replace("\u00ad", "")).casefold()


def copies(folder: Path) -> list[Path]:
    """Copies of three reports of the sample story, as a person would have saved them."""
    return [Path(shutil.copy(seeds() / name, folder / name)) for name in REPORTS]
