"""The program of a built package, and the same program of this environment beside it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.endtoend.program import PACKAGED

Run = Callable[..., subprocess.CompletedProcess[bytes]]
CHECKOUT = Path(__file__).parents[3]
STOPPED_CLOCK = {"SOURCE_DATE_EPOCH": "1700000000"}
HANG = 200  # seconds; ten times of what the slowest needs


@pytest.fixture
def packaged(tmp_path: Path) -> Run:
    """Runs the packaged program somewhere else, with nothing of this environment."""
    program = os.environ.get(PACKAGED, "")
    assert Path(program).is_file(), f"{PACKAGED} names no program; make test-package builds one and names it"
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), **STOPPED_CLOCK}
    return runner([program], tmp_path, env)


@pytest.fixture
def here(tmp_path: Path) -> Run:
    """Runs the program of this checkout."""
    env = {**os.environ, **STOPPED_CLOCK, "PYTHONPATH": str(CHECKOUT), "HOME": str(tmp_path)}
    return runner([sys.executable, "-m", "reader.cli.main"], tmp_path, env)


def runner(command: list[str], folder: Path, env: dict[str, str]) -> Run:
    def run(*words: str | Path) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [*command, *map(str, words)],
            cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=HANG, check=False,
        )  # fmt: skip

    return run
