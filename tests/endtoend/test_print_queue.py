"""A comparison sent to a real print queue arrives whole."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2

from reader.paths import seeds
from tests.endtoend.print_queue import PRINTER, new_print_queue
from tests.endtoend.waiting import until

ALIKE = 0.15  # of its ink, by which a page that was printed may differ: letters are drawn anew
PROGRAM = Path(__file__).with_name("programs") / "print_a_report.py"


def test_a_comparison_goes_through_a_print_queue_as_the_dialog_of_the_system_says(tmp_path: Path) -> None:
    names = [str(seeds() / name) for name in ("ostrel-gazette.txt", "tern-agency.txt")]
    exported = tmp_path / "exported.pdf"
    with new_print_queue() as queue:
        env = {**os.environ, **queue.env, "QT_QPA_PLATFORM": "offscreen"}
        env["PYTHONPATH"] = str(PROGRAM.parents[2])
        command = [sys.executable, str(PROGRAM), *names, str(exported)]
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        printer, pages = done.stdout.split()
        assert printer == PRINTER
        until(lambda: queue.paper.stat().st_size > 0 and _is_whole(queue.paper), "the paper to come out")
        on_paper, wanted = _inks(queue.paper.read_bytes()), _inks(exported.read_bytes())
        queue.paper.write_bytes(b"")
        subprocess.run([*command, "2", "3"], env=env, capture_output=True, timeout=120, check=True)
        until(lambda: queue.paper.stat().st_size > 0 and _is_whole(queue.paper), "three pages on two sheets")
        sheets = _inks(queue.paper.read_bytes())
    assert len(on_paper) == len(wanted) == int(pages)
    assert len(sheets) == 2
    for printed, page in zip(on_paper, wanted, strict=True):
        assert np.abs(printed - page).mean() < ALIKE * page.mean()


def _inks(content: bytes) -> list[np.ndarray[Any, Any]]:
    """How dark each part of each page is, a part being a few letters wide and high."""
    found = []
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            width, height = page.get_size()
            picture = page.render(scale=1190 / width, grayscale=True).to_numpy()[: int(1190 / width * height)]
            ink = 255.0 - picture[:1680, :1190].reshape(1680, 1190).astype(float)
            found.append(ink.reshape(120, 14, 85, 14).mean(axis=(1, 3)))
    return found


def _is_whole(paper: Path) -> bool:
    return b"%%EOF" in paper.read_bytes()[-64:]
