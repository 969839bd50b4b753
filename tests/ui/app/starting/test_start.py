import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from reader.cli.main import main
from reader.ui.app.starting import start
from reader.ui.app.starting.data_folder import data_folder
from reader.ui.app.starting.frame import Frame
from reader.ui.settings.file import open_store

PRINT_MODULES = """
import sys
before = set(sys.modules)
from reader.ui.app.starting import start as app
def painted(frame, *rest, **options):
    print(*sorted(set(sys.modules) - before))
    frame.close()
app._furnish = painted
app.run([])
"""

HELD_OF_SOURCES = """
import linecache
import sys
from reader.ui.app.starting import start as app
def painted(frame, *rest, **options):
    import reader.ui.app.controllers
    print(*linecache.cache)
    frame.close()
app._furnish = painted
app.run([])
"""

COLLECTED = """
import gc
from reader.cli import main
from reader.ui.app.starting import start as app
collected = []
gc.callbacks.append(lambda *told: collected.append(told))
def painted(frame, *rest, **options):
    import reader.ui.app.controllers
    print(len(collected))
    frame.close()
app._furnish = painted
main.main([])
"""

SHOWN = {"reader.ui", "reader.ui.app"} | {
    f"reader.ui.app.{name}" for name in ("starting", "starting.start", "starting.frame")
}
KEPT = {"reader.kinds", "reader.ui.settings", "reader.ui.settings.setting", "reader.ui.settings.file"}
ALLOWED = {"PySide6", "shiboken6", "shibokensupport", "__feature__", "reader", "signature_bootstrap"}


def _told_at_start(program: str, folder: Path) -> str:
    home = {f"XDG_{kind}_HOME": str(folder) for kind in ("DATA", "CONFIG", "STATE")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=600,
    )
    return answer.stdout


def test_nothing_but_qt_is_imported_before_the_first_window_is_painted(tmp_path: Path) -> None:
    modules = _told_at_start(PRINT_MODULES, tmp_path).split()
    foreign = {m for m in modules if m.split(".")[0] not in ALLOWED | sys.stdlib_module_names}
    assert "reader.ui.app.starting.frame" in modules
    assert foreign == set()
    assert not {"sqlite3", "multiprocessing", "asyncio", "email", "ssl"} & set(modules)
    ours = {m for m in modules if m.startswith("reader.")}
    assert ours == SHOWN | KEPT


def test_no_source_of_a_module_is_read_and_held_when_it_is_imported(tmp_path: Path) -> None:
    assert _told_at_start(HELD_OF_SOURCES, tmp_path) == "\n"


def test_no_garbage_is_looked_for_among_what_the_program_is_made_of(tmp_path: Path) -> None:
    assert _told_at_start(COLLECTED, tmp_path) == "0\n"


def test_the_bare_window_has_the_grounds_that_were_worn_last(qtbot: QtBot, tmp_path: Path) -> None:
    store = open_store(tmp_path / "settings.ini")
    chrome, sidebar, paper = "#102030", "#405060", "#708090"
    worn = Frame(store)
    qtbot.addWidget(worn)
    worn.remember((chrome, sidebar, paper), (50, 200, 30))
    frame = Frame(store)
    qtbot.addWidget(frame)
    frame.resize(1000, 700)
    with qtbot.waitSignal(frame.shown_first):
        seen = frame.grab().toImage()
    places = {(0, 0): chrome, (999, 49): chrome, (0, 50): sidebar, (199, 669): sidebar}
    places |= {(200, 50): chrome, (201, 50): paper, (999, 669): paper, (0, 670): chrome}
    assert {place: seen.pixelColor(*place).name() for place in places} == places


ASK_TO_OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from reader.ui.app.starting import furnishing
from reader.ui.app.starting import start

library, early, late = sys.argv[1:]

class Asked(start.Application):
    def __init__(self, words):
        super().__init__(words)
        QCoreApplication.postEvent(self, QFileOpenEvent(early))

def end(controllers, timer):
    shown = controllers.window.sources.list.model().rowCount()
    if shown == 2:
        timer.stop()  # a window that closes has its turn now and then
        print("both are listed")
        controllers.window.frame.close()

def furnished(frame, *rest, ready, **options):
    def begun(controllers):
        ready(controllers)
        QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(late))
        timer = QTimer(frame, interval=50)
        timer.timeout.connect(lambda: end(controllers, timer))
        timer.start()
    return real(frame, *rest, ready=begun, **options)

real, furnishing.open_window = furnishing.open_window, furnished
start.Application = Asked
start.run([], library)
"""


def test_files_that_a_desktop_asks_to_open_are_opened_before_and_after_the_window_stands(
    tmp_path: Path,
) -> None:
    reports = [tmp_path / f"{name}.txt" for name in ("early", "late")]
    for number, path in enumerate(reports):
        path.write_text(f"The gate gave way at noon. {number} barges ran aground in the harbour.", "utf-8")
    home = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("DATA", "CONFIG", "STATE")}
    answer = subprocess.run(
        [sys.executable, "-c", ASK_TO_OPEN, str(tmp_path / "library.sqlite"), *map(str, reports)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=280,
    )
    assert (answer.stdout, answer.stderr) == ("both are listed\n", "")


def test_the_library_stays_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QStandardPaths.StandardLocation] = []

    def told(place: QStandardPaths.StandardLocation) -> str:
        asked.append(place)
        return "/x"

    monkeypatch.setattr(QStandardPaths, "writableLocation", told)
    assert data_folder() == Path("/x")
    assert asked == [QStandardPaths.StandardLocation.AppLocalDataLocation]


def test_numpy_starts_no_threads_in_the_window_unless_somebody_wants_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[str] = []
    monkeypatch.setattr(start, "run", lambda *_, **__: found.append(os.environ["OPENBLAS_NUM_THREADS"]))
    for wanted in ("", "3"):
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", wanted)
        if not wanted:
            del os.environ["OPENBLAS_NUM_THREADS"]
        main([])
    assert found == ["1", "3"]
