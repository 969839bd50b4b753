"""The command line as a process for each run, forked from one that has loaded the program once."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from reader.paths import seeds

SAMPLE = tuple(str(seeds() / name) for name in ("ostrel-gazette.txt", "tern-agency.txt"))

# The first runs load what comparing and collating need; later ones are processes that begin with all of it.
LOADED_ONCE = f"""
import json, os, sys
from reader.cli.main import main
for command in ("compare", "story"):
    main([command, *{SAMPLE!r}, "--format", "json", "--output", os.devnull])
for line in sys.stdin:
    asked = json.loads(line)
    if not (child := os.fork()):
        for stream, file in enumerate((os.devnull, asked["out"], asked["err"])):
            os.dup2(os.open(file, os.O_RDWR | os.O_CREAT, 0o600), stream)
        sys.argv = ["parallax", *asked["words"]]
        sys.exit(main())
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@dataclass(frozen=True)
class CommandLine:
    """A process that makes a process of its own of each command; folder holds what these print."""

    loaded: subprocess.Popen[str]
    folder: Path

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """What the program answers to these words."""
        out, err = (self.folder / name for name in ("out", "err"))
        for held in (out, err):
            held.unlink(missing_ok=True)
        asked = {"words": words, "out": str(out), "err": str(err)}
        assert self.loaded.stdin is not None
        assert self.loaded.stdout is not None
        self.loaded.stdin.write(f"{json.dumps(asked)}\n")
        self.loaded.stdin.flush()
        code = int(self.loaded.stdout.readline())
        return subprocess.CompletedProcess(words, code, out.read_bytes(), err.read_bytes())


def without_display() -> dict[str, str]:
    """The environment of a machine that has no screen."""
    return {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}


@contextmanager
def command_line(folder: Path) -> Iterator[CommandLine]:
    """The command line on a machine without a display."""
    with subprocess.Popen(
        [sys.executable, "-c", LOADED_ONCE],
        env=without_display(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as loaded:
        yield CommandLine(loaded, folder)
