"""Ctrl+C in the terminal closes the window, wherever the program is, and shows no traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = """
import signal, sys, os
from reader.cli.main import main
from reader.ui.app.starting import start
at = sys.argv.pop(1)
furnish, interrupt = start._furnish, lambda: os.kill(os.getpid(), signal.SIGINT)
def furnished(*given, **named):
    if at == "while it starts":
        interrupt()
    furnish(*given, **named)
    if at == "when it waits":
        print("waits", flush=True)
start._furnish = furnished
sys.exit(main())
"""


@pytest.mark.parametrize("at", ["while it starts", "when it waits"])
def test_an_interrupted_window_closes_in_order_and_shows_no_traceback(at: str, tmp_path: Path) -> None:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", PROGRAM, at, "--library", str(tmp_path / "library.sqlite")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=env, stdout=pipe, stderr=pipe, text=True) as program:
        if at == "when it waits":
            assert program.stdout
            assert program.stdout.readline() == "waits\n"
            time.sleep(0.2)  # until Qt sleeps, and nothing of Python runs
            program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=120)
    assert program.returncode == 0
    assert "Traceback" not in said
    assert "KeyboardInterrupt" not in said
