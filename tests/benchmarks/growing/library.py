"""What a library costs as it grows: adding, opening, choosing, searching, grouping at 100 to 10,000 reports.

Each size in a process of its own, so that its memory is its own; seconds of computing on all threads, as the
clock of a busy machine says little, and how many times what the smallest library takes:
    python -m tests.benchmarks.growing.library [SIZE …]
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.compare.grouping import about, grouped
from reader.library.searching.query import parsed
from reader.library.store import Library
from reader.paths import seeds
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application, keep_responsive
from reader.ui.importing.dropping import Incoming
from reader.ui.jobs import Jobs
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences

SIZES = (100, 1_000, 10_000)
SCREEN = 10
"""Rows that are seen at once."""
LONGEST = 1_200
"""Seconds for any one step."""
LIMITS = {
    "add": 100.0,
    "memory MB": 400.0,
    "first likenesses": 0.2,
    "group": 180.0,
    "search": 0.03,
    "more like this": 0.05,
}
"""What is allowed at 10,000."""

Measured = dict[str, float]


def main(sizes: list[int]) -> None:
    """Print what each step costs at each size, and the curve it makes."""
    found = {size: _in_a_process(size) for size in sizes or SIZES}
    first = min(found)
    for step in found[first]:
        for size, costs in found.items():
            ratio = costs[step] / found[first][step]
            limit = f", limit {LIMITS[step]:g}" if size == max(SIZES) and step in LIMITS else ""
            print(f"{step:18} {size:6,} reports: {costs[step]:9.3f}, {ratio:7.2f} times {first}{limit}")


def _in_a_process(size: int) -> Measured:
    command = [sys.executable, "-m", "tests.benchmarks.growing.library", "--alone", str(size)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST)
    return {step: float(cost) for step, cost in json.loads(answer.stdout.splitlines()[-1]).items()}


def measured(size: int) -> Measured:
    """What each step costs at a size."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    keep_responsive(application)
    furnish_application()
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        files = _files(folder / "reports", size)
        app, empty = _opened(folder)
        costs = {"first frame, empty": empty, "MB opened": _megabytes(), "add": _add(app, files)}
        costs["MB added"] = _megabytes()
        costs["first likenesses"], costs["all likenesses"] = _choose(app)
        costs["MB compared"] = _megabytes()
        costs["group"] = _group(app)
        costs["MB grouped"] = _megabytes()
        app.window.frame.close()
        application.processEvents()
        costs |= _in_library(folder / "library.sqlite")
        app, costs["first frame"] = _opened(folder)
        _spin(lambda: not app.session.is_reading and not app.session.is_comparing)
        app.window.frame.close()
    costs["memory MB"] = _megabytes()
    return costs


def _megabytes() -> float:
    """The most memory that was held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _files(folder: Path, size: int) -> list[Path]:
    """Reports of some 250 words each, of sentences of the sample, each with words of its own."""
    folder.mkdir()
    told = [path.read_text("utf-8") for path in sorted(seeds().glob("*.txt"))]
    sentences = [
        part.strip() for text in told for part in text.replace("\n", " ").split(". ") if part.strip()
    ]
    chance, files = random.Random(0), []  # noqa: S311  # no secret
    for number in range(size):
        lines = [". ".join(chance.sample(sentences, 3)) + f", said officer {number}." for _ in range(4)]
        path = folder / f"report {number}.txt"
        path.write_text(f"Report {number} of the ferry\n\n" + "\n\n".join(lines), "utf-8")
        files.append(path)
    return files


def _opened(folder: Path) -> tuple[Controllers, float]:
    """A window on the library of a folder, and what it took until it stood there."""
    begun = process_time()
    frame = Frame(open_store(folder / "settings.ini"))
    frame.resize(1440, 900)
    window = Window(frame, Preferences(frame.store))
    app = Controllers(window, folder / "library.sqlite", Jobs(parent=window))
    frame.show()
    QApplication.processEvents()
    return app, process_time() - begun


def _add(app: Controllers, files: list[Path]) -> float:
    """Seconds of this process and of the one that reads, until all reports stand in the list."""
    begun = _all_time()
    app.importing.importer.bring_in(Incoming(paths=tuple(files)))
    _spin(lambda: not app.importing.importer.is_busy and len(app.session.entries) == len(files))
    app.importing.importer.close()
    return _all_time() - begun


def _choose(app: Controllers) -> tuple[float, float]:
    """Seconds by the clock until the first screen says what it shares with a new A; of computing for all."""
    _spin(lambda: not app.session.is_comparing)
    begun, clock = process_time(), monotonic()
    app.session.choose(app.session.entries[-1].id, app.session.entries[0].id)
    model = app.window.sources.list.model()
    seen = range(1, min(SCREEN, model.rowCount() - 1))
    _spin(lambda: all(app.reports.shares.of(app.session.entries[at].id, app.session)[1] for at in seen))
    first = monotonic() - clock
    every = range(len(app.session.entries) - 1)
    _spin(lambda: all(app.reports.shares.of(app.session.entries[at].id, app.session)[1] for at in every), 500)
    return first, process_time() - begun


def _group(app: Controllers) -> float:
    """Seconds of computing to group the reports that the window holds, as it does itself."""
    return _timed(lambda: grouped([about(entry.article) for entry in app.session.entries]))


def _in_library(path: Path) -> Measured:
    """Searching and likeness, without a window."""
    with Library(path) as library:
        fill = _timed(library.index)
        library.alike(1)  # word lists are read once
        return {
            "index": fill,
            "search": _timed(lambda: library.search(parsed("captain lighthouse"))),
            "more like this": _timed(lambda: library.alike(2)),
        }


def _timed(act: Callable[[], object]) -> float:
    begun = process_time()
    act()
    return process_time() - begun


def _all_time() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _spin(done: Callable[[], bool], pause: int = 10) -> None:
    """Let the window work until it is done, looking every so many milliseconds."""
    loop, looks, end = QEventLoop(), QTimer(interval=pause), monotonic() + LONGEST
    looks.timeout.connect(lambda: loop.quit() if done() or monotonic() > end else None)
    looks.start()
    loop.exec()
    assert done(), "it took too long"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--alone"]:
        print(json.dumps(measured(int(sys.argv[2]))))
    else:
        main([int(size) for size in sys.argv[1:]])
