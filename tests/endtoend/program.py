"""The real program as a process, seen through what it tells a screen reader."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.endtoend.screen import Point, Screen, take_picture, tool_of_this_environment
from tests.endtoend.waiting import until

TREE = Path(__file__).with_name("accessible_tree.py")
DEBIAN_PYTHON = "/usr/bin/python3"  # the one that Debian's python3-gi belongs to
# What Qt says when a screen reader asks something newer than Qt's bridge, or for what has just gone, and
# when the bus of screen readers starts while it is asked for.
HARMLESS = (
    'does not implement "GetApplicationBusAddress"',
    "Could not find accessible on path",
    'Subscription string not handled: "Window:Destroy:"',
    "Received text event for invalid interface",
    "QSpiApplication::keyEventError",
    "QDBusConnection: name 'org.a11y.Bus' had owner ''",
)
NOWHERE = Path("/dev/null")
PICTURES = "PARALLAX_TEST_PICTURES"  # names a folder for pictures of what was on the screen of a failing test
PACKAGED = "PARALLAX_TEST_PACKAGED"  # names a packaged program, which is tested in place of this one
Place = tuple[int, int, int, int]
# Where tests put the window: the rest of the screen is for what they drag from.
PLACE: Place = (0, 0, 1280, 960)


@dataclass(frozen=True)
class Seen:
    """One thing on the screen: its role, its name, its text, where it is and what it holds."""

    role: str
    name: str
    text: str
    box: tuple[int, int, int, int]
    states: frozenset[str]
    children: tuple["Seen", ...]

    @property
    def centre(self) -> Point:
        """Where to press it."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    def shown(self) -> Iterator["Seen"]:
        """This, and everything it holds that shows; what a hidden thing holds does not."""
        if "showing" in self.states:
            yield self
            for child in self.children:
                yield from child.shown()

    def find(self, name: str = "", role: str = "") -> list["Seen"]:
        """Everything that shows with that regular expression in its name, and in its role."""
        return [seen for seen in self.shown() if re.search(name, seen.name) and re.search(role, seen.role)]


NOTHING = Seen("", "", "", (0, 0, 0, 0), frozenset(), ())


class Eyes:
    """Sees what a screen reader is told on a screen, by a process that begins at the first look."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._looking: subprocess.Popen[str] | None = None

    def look(self, pid: int) -> Seen:
        """All that the program of that process tells now; nothing if it is just changing."""
        if self._looking is None:
            self._looking = subprocess.Popen(
                [DEBIAN_PYTHON, str(TREE)], env=self._screen.env, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        assert self._looking.stdin is not None
        assert self._looking.stdout is not None
        self._looking.stdin.write(f"{pid}\n")
        self._looking.stdin.flush()
        return _seen(json.loads(self._looking.stdout.readline()))

    def close(self) -> None:
        """See nothing more."""
        if self._looking is not None:
            self._looking.communicate(timeout=60)


@dataclass(frozen=True)
class Program:
    """A running program on a screen."""

    process: subprocess.Popen[bytes]
    screen: Screen
    eyes: Eyes

    def look(self) -> Seen:
        """What a screen reader is told of it now."""
        seen = self.eyes.look(self.process.pid)
        assert self.process.poll() is None, f"the program has ended with {self.process.returncode}"
        return seen

    def find(self, name: str = "", role: str = "") -> Seen:
        """The first thing that shows with that name and role, once it is there."""
        return until(lambda: self.look().find(name, role), f"{role or 'something'} called {name!r}")[0]

    def shows(self, text: str) -> bool:
        """Whether some name or text on the screen has that regular expression in it."""
        return any(re.search(text, seen.name) or re.search(text, seen.text) for seen in self.look().shown())

    def reports(self) -> list[str]:
        """What the rows of the list of reports say; none when it is hidden."""
        lists = self.look().find("^Reports$", "^list$")
        return [row.name for rows in lists for row in rows.find(role="list item")]

    def press(self, name: str, role: str = "") -> None:
        """Click something once it is there."""
        self.screen.click(self.find(name, role).centre)


@contextmanager
def running(screen: Screen, command: list[str], log: Path = NOWHERE, **env: str) -> Iterator[Program]:
    """Start a program on a screen and end it afterwards; its complaints go into the log."""
    with log.open("ab") as complaints:
        process = subprocess.Popen(
            command, env={**screen.env, **env}, cwd=Path(__file__).parents[2], stderr=complaints
        )
    eyes = Eyes(screen)
    try:
        yield Program(process, screen, eyes)
    except BaseException:
        take_picture(screen, Path(os.environ.get(PICTURES, log.parent)) / f"{Path(command[0]).name}.png")
        raise
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        eyes.close()


@contextmanager
def parallax(
    screen: Screen, library: Path, *words: str | Path, place: Place | None = PLACE
) -> Iterator[Program]:
    """Start Parallax with a library of its own, and put its window where tests want it, if they do.

    Raises:
        AssertionError: when the test is over and the program has complained of something meanwhile.
    """
    command = [under_test(), "--library", str(library), *map(str, words)]
    log = library.with_suffix(".log")
    with running(screen, command, log) as program:
        program.find(role="tool bar")  # what is seen before is the empty frame, and it stays the window
        window = screen.window("^Parallax$")
        if place is not None:
            screen.place(window, *place)
        screen.focus(window)
        yield program
    complaints = [line for line in log.read_text("utf-8", "replace").splitlines() if not is_harmless(line)]
    assert not complaints, "\n".join(complaints)


def under_test() -> str:
    """The program that the end-to-end tests start."""
    return os.environ.get(PACKAGED) or tool_of_this_environment("parallax")


def is_harmless(line: str) -> bool:
    """Whether a complaint of the program is none of its own."""
    return any(words in line for words in HARMLESS)


def _seen(node: dict[str, Any]) -> Seen:
    if not node:
        return NOTHING
    left, top, width, height = node["box"]
    children = tuple(_seen(child) for child in node["children"])
    return Seen(
        node["role"],
        node["name"],
        node["text"],
        (left, top, width, height),
        frozenset(node["states"]),
        children,
    )
