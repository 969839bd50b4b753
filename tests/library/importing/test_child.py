"""A child process says nothing on a terminal, whatever ends it, and outlives nobody."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library.importing.child import Child

LOUD = """
import os, sys
print("said at import"), print("said at import", file=sys.stderr), os.write(2, b"said to the terminal")
def serve(connection, *arguments):
    connection.send_bytes(repr(arguments).encode())
    raise ValueError("said when it failed")
"""
BUSY = """
def serve(connection):
    connection.send_bytes(b"!")
    while True:
        pass
"""
ASKER = """
import sys, time
from reader.library.importing.child import Child
child = Child("served", memory=1 << 30)
child.connection.recv_bytes()
print(child.pid, flush=True)
time.sleep(600)
"""
INTERRUPTED = """
import os, signal
os.kill(os.getpid(), signal.SIGINT)
def serve(connection):
    connection.send_bytes(b"goes on")
"""


def served(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (folder / "served.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    return "served"


def test_what_a_child_prints_and_what_it_dies_of_reach_no_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    child = Child(served(LOUD, tmp_path, monkeypatch), 0.5, 7, memory=1 << 30)
    assert child.connection.recv_bytes() == b"(0.5, 7.0)"
    assert child.join() == 1
    child.end()
    assert capfd.readouterr() == ("", "")


def test_a_child_leaves_ctrl_c_to_the_program_that_started_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = Child(served(INTERRUPTED, tmp_path, monkeypatch), memory=1 << 30)
    assert child.connection.recv_bytes() == b"goes on"
    child.end()


def test_a_busy_child_that_nobody_holds_any_more_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = Child(served(BUSY, tmp_path, monkeypatch), memory=1 << 30)
    child.connection.recv_bytes()
    pid = child.pid
    del child
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_nothing_starts_a_process_in_another_way() -> None:
    reader = Path(__file__).parents[3] / "reader"
    ways = (
        "import subprocess",
        "import multiprocessing",
        "from multiprocessing",
        "QProcess",
        "os.spawn",
        "os.fork",
    )
    found = {path.name for path in reader.rglob("*.py") for way in ways if way in path.read_text("utf-8")}
    # The second forbids some of them; the third opens another library in a window of this program.
    assert found == {"child.py", "confinement.py", "libraries.py"}


def test_a_busy_child_ends_when_the_program_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served(BUSY, tmp_path, monkeypatch)
    with subprocess.Popen([sys.executable, "-c", ASKER], stdout=subprocess.PIPE, text=True) as asker:
        assert asker.stdout is not None
        child = int(asker.stdout.readline())
        asker.kill()
    end = time.monotonic() + 120
    while is_running(child):
        assert time.monotonic() < end, "the child outlived the program"
        time.sleep(0.05)


def is_running(number: int) -> bool:
    """Whether a process is there and no mere entry in the table of processes."""
    try:
        state = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
