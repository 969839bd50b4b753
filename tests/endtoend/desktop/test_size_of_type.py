"""Whoever has the desktop write in larger letters finds them in Parallax too."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application, open_window
from reader.ui.look.fonts import CHROME_SIZE, READING_SIZE, reading_font
from reader.ui.settings.file import open_store
from tests.endtoend.desktop.wayland import choose, wayland
from tests.endtoend.screen import Screen

ROOT = Path(__file__).parents[3]


def written(screen: Screen, **env: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=ROOT, env={**screen.env, **env}, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout)
    return found


def of_kde(folder: Path, points: int) -> dict[str, str]:
    folder.mkdir()
    (folder / "kdeglobals").write_text(f"[General]\nfont=DejaVu Sans,{points},-1,5,50,0,0,0,0,0\n")
    return {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "XDG_CONFIG_HOME": str(folder)}


def test_the_size_of_the_desktops_font_is_that_of_the_interface_and_of_the_reports(
    screen: Screen, tmp_path: Path
) -> None:
    usual = written(screen, **of_kde(tmp_path / "usual", 10))
    large = written(screen, **of_kde(tmp_path / "large", 15))
    small = written(screen, **of_kde(tmp_path / "small", 7))
    assert (usual["chrome"], usual["reading"]) == (CHROME_SIZE, READING_SIZE)
    assert large["chrome"] == pytest.approx(1.5 * CHROME_SIZE, rel=0.01)
    assert large["reading"] == pytest.approx(1.5 * READING_SIZE, rel=0.01)
    assert small == usual


def test_the_density_that_the_desktop_tells_for_type_enlarges_all_of_it(
    screen: Screen, tmp_path: Path
) -> None:
    assert written(screen)["ratio"] == 1
    assert written(screen, QT_FONT_DPI="144")["ratio"] == pytest.approx(1.5)


def test_the_factor_of_gnomes_type_is_followed_under_wayland_at_the_start_and_while_running(
    screen: Screen, tmp_path: Path
) -> None:
    with wayland(screen, tmp_path / "running") as gnome:
        choose(gnome, "text-scaling-factor", "1.5")
        command = [sys.executable, "-m", __name__, str(tmp_path)]
        with ExitStack() as running:
            program = subprocess.Popen(command, cwd=ROOT, env=gnome.env, stdout=subprocess.PIPE, text=True)
            running.enter_context(program)
            running.callback(program.terminate)
            assert program.stdout is not None
            sizes = map(float, program.stdout)
            larger = next(
                size for size in sizes if size > 1.1 * CHROME_SIZE
            )  # the desktop's own font comes first
            assert larger == pytest.approx(1.5 * CHROME_SIZE, rel=0.03)
            choose(gnome, "text-scaling-factor", "1.25")
            assert next(sizes) == pytest.approx(1.25 * CHROME_SIZE, rel=0.03)


def print_sizes() -> None:
    """Print the size of the interface's type, in points."""
    ratio = application.primaryScreen().devicePixelRatio()
    sizes = {"chrome": application.font().pointSizeF(), "reading": reading_font().pointSizeF()}
    print(json.dumps({**sizes, "ratio": ratio}))


def print_changes(folder: Path) -> None:
    """Open the window on an empty library and print the size of its type whenever it changes, in points."""
    frame = Frame(open_store(folder / "settings.ini"))
    frame.show()
    printed = [0.0]

    def look() -> None:
        if (size := application.font().pointSizeF()) != printed[-1]:
            printed.append(size)
            print(size, flush=True)

    timer = QTimer(frame)
    timer.timeout.connect(look)
    timer.start(20)
    open_window(frame, [], folder / "library.sqlite")
    application.exec()


if __name__ == "__main__":  # what the tests start: prints in which points, and pixels of each, is written
    application = QApplication([])
    furnish_application()
    if len(sys.argv) > 1:
        print_changes(Path(sys.argv[1]))
    else:
        print_sizes()
