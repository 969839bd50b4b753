"""What this program reads of a library's file costs it none of its locks, so no other takes its log away."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.disk.identity import nature
from reader.library.disk.log import log_of
from reader.library.disk.presence import state_in
from reader.library.store import Library

COME_AND_GO = """
import sys
from pathlib import Path
from reader.library.store import Library
with Library(Path(sys.argv[1])) as library:
    list(library.entries())
"""


def open_another(path: Path) -> None:
    with Library(path) as library:
        list(library.entries())


@pytest.mark.parametrize("look", [nature, state_in, open_another], ids=["nature", "state", "another"])
def test_another_program_that_comes_and_goes_leaves_the_log_of_an_open_library(
    look: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        list(library.entries())
        look(path)
        subprocess.run([sys.executable, "-c", COME_AND_GO, str(path)], check=True, timeout=280)
        assert log_of(path).exists()
