"""A comparison sent to a real print queue arrives whole."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2

from reader.paths import seeds
from tests.endtoend.print_queue import PRINTER, new_print_queue
from tests.endtoend.waiting import until

PROGRAM = Path(__file__).with_name("print_a_report.py")


def test_a_comparison_goes_through_a_print_queue() -> None:
    names = [str(seeds() / name) for name in ("ostrel-gazette.txt", "tern-agency.txt")]
    with new_print_queue() as queue:
        env = {**os.environ, **queue.env, "QT_QPA_PLATFORM": "offscreen"}
        env["PYTHONPATH"] = str(PROGRAM.parents[2])
        command = [sys.executable, str(PROGRAM), *names]
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        printer, pages = done.stdout.split()
        assert printer == PRINTER
        until(lambda: queue.paper.stat().st_size > 0 and _is_whole(queue.paper), "the paper to come out")
        with pypdfium2.PdfDocument(queue.paper.read_bytes()) as paper:
            text = " ".join(page.get_textpage().get_text_range() for page in paper)
            assert len(paper) == int(pages)
    assert "Facts that differ".upper() in text
    assert f"Page {pages} of {pages}" in text


def _is_whole(paper: Path) -> bool:
    return b"%%EOF" in paper.read_bytes()[-64:]
