"""A screen that nobody sees, with a pointer and a keyboard: Xvfb and xdotool."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.endtoend.waiting import PATIENCE, tool, until

SIZE = (1600, 1000)
STEPS = 10  # a drag is recognised by movement past a distance, and a target by movement over it
STEP_PAUSE = 0.04  # seconds between two moves of the pointer
DROP_PAUSE = 0.4  # seconds for the two programs to agree before the button is let go

# With keymaps of 2025 and later xdotool holds Alt for a function key with a name; a code is pressed as it is.
CODES = {f"F{number}": str(66 + number) for number in range(1, 11)} | {"F11": "95", "F12": "96"}

Point = tuple[int, int]
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Screen:
    """A running screen; env is what a program needs to appear on it."""

    env: dict[str, str]

    def xdotool(self, *words: str | float) -> str:
        """Let xdotool do something; gives what it printed, "" when it found nothing."""
        command = [tool("xdotool"), *map(str, words)]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def window(self, title: str, patience: float = PATIENCE) -> str:
        """The number of the visible window with that regular expression in its title, once it is there."""
        return until(lambda: self.windows(title), f"a window called {title!r}", patience)[-1]

    def windows(self, title: str) -> list[str]:
        """The numbers of all visible windows with that regular expression in their title."""
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def title(self, window: str) -> str:
        """What stands in the window's title bar, or would if there were one."""
        return self.xdotool("getwindowname", window)

    def focus(self, window: str) -> None:
        """Bring a window to the front and give it the keyboard: no window manager would do it."""
        self.xdotool("windowraise", window)
        until(lambda: self._has_focus(window), f"window {window} to take the keyboard")

    def _has_focus(self, window: str) -> bool:
        self.xdotool("windowfocus", window)
        return self.xdotool("getwindowfocus", "-f") == window

    def place(self, window: str, left: int, top: int, width: int, height: int) -> None:
        """Move and size a window."""
        self.xdotool("windowmove", window, left, top)
        self.xdotool("windowsize", window, width, height)
        wanted = [f"X={left}", f"Y={top}", f"WIDTH={width}", f"HEIGHT={height}"]
        until(
            lambda: set(wanted) <= set(self.xdotool("getwindowgeometry", "--shell", window).split()),
            f"window {window} to have {wanted}",
        )

    def key(self, *keys: str) -> None:
        """Press keys one after another, such as "ctrl+o" or "Return"."""
        for key in keys:
            *held, last = key.split("+")
            self.xdotool("key", "--clearmodifiers", "+".join((*held, CODES.get(last, last))))

    def type(self, text: str) -> None:
        """Write text with the keyboard."""
        self.xdotool("type", "--delay", 15, text)

    def click(self, point: Point, button: int = 1, times: int = 1) -> None:
        """Press and let go a button of the mouse somewhere."""
        self.xdotool("mousemove", *point, "click", "--repeat", times, "--delay", 80, button)

    def drag(self, start: Point, end: Point, seen_at: Box | None = None) -> None:
        """Drag with the left button as a hand does, in many small moves.

        Args:
            start: where the button goes down.
            end: where it is let go.
            seen_at: where the target shows that it would take what is dragged; waited for before letting go.
        """
        before = self.colours(seen_at) if seen_at else b""
        self.xdotool("mousemove", *start, "mousedown", 1)
        # First out of the starting place by small moves, so that the program there begins the drag.
        for point in _way(start, (start[0] + 2 * STEPS, start[1] + 2 * STEPS)):
            self._move(point)
        for point in _way((start[0] + 2 * STEPS, start[1] + 2 * STEPS), end):
            self._move(point)
        self._move((end[0] + 1, end[1] + 1))
        if seen_at:
            until(lambda: self._hovers(end) and self.colours(seen_at) != before, "the target to show itself")
        time.sleep(DROP_PAUSE)
        self.xdotool("mouseup", 1)

    def _hovers(self, point: Point) -> bool:
        """Move a little to and fro: who is dragged over answers moves alone."""
        self._move(point)
        self._move((point[0] + 1, point[1] + 1))
        return True

    def colours(self, box: Box) -> bytes:
        """What a part of the screen looks like, in some form that can be compared."""
        with TemporaryDirectory() as folder:
            take_picture(self, Path(folder, "seen.bmp"), *box)
            return Path(folder, "seen.bmp").read_bytes()

    def _move(self, point: Point) -> None:
        self.xdotool("mousemove", *point)
        time.sleep(STEP_PAUSE)


@contextmanager
def new_screen() -> Iterator[Screen]:
    """Start a screen on the first free display."""
    receiving, sending = os.pipe()
    command = [tool("Xvfb"), "-displayfd", str(sending), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[sending], stderr=subprocess.DEVNULL
    )
    os.close(sending)
    try:
        with os.fdopen(receiving) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen({**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"})
    finally:
        server.terminate()
        server.wait(30)


@contextmanager
def new_desktop(settings: Path) -> Iterator[Screen]:
    """Start a screen with the bus on which programs tell a screen reader what they show."""
    with new_screen() as bare:
        bus = subprocess.Popen(
            [tool("dbus-daemon"), "--session", "--nofork", "--print-address"],
            env=bare.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        try:
            assert bus.stdout is not None
            address = bus.stdout.readline().strip()
            env = {**bare.env, "DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
            yield Screen({**env, "XDG_CONFIG_HOME": str(settings), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"})
        finally:
            bus.terminate()
            bus.communicate(timeout=30)


@contextmanager
def window_manager(screen: Screen) -> Iterator[None]:
    """Let windows have title bars, and fill the screen when they want to."""
    config = Path("/etc/xdg/openbox/rc.xml")
    manager = subprocess.Popen(
        [tool("openbox"), "--sm-disable", "--config-file", config],
        env=screen.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        until(lambda: screen.xdotool("get_num_desktops"), "the window manager")
        yield
    finally:
        manager.terminate()
        manager.wait(30)


def take_picture(screen: Screen, picture: Path, *box: int) -> None:
    """Save what the screen shows, or a box of it: left, top, width and height."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "app.primaryScreen().grabWindow(0, *map(int, sys.argv[2:])).save(sys.argv[1])"
    )
    command = [tool_of_this_environment("python"), "-c", code, str(picture), *map(str, box)]
    subprocess.run(command, env=screen.env, timeout=60, check=False)


def tool_of_this_environment(name: str) -> str:
    """A program of the environment the tests run in."""
    return str(Path(sys.executable).with_name(name))


def _way(start: Point, end: Point) -> list[Point]:
    steps = range(1, STEPS + 1)
    return [
        (start[0] + (end[0] - start[0]) * n // STEPS, start[1] + (end[1] - start[1]) * n // STEPS)
        for n in steps
    ]
