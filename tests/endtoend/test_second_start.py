"""The window stands as it was left, however often the program is started."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.paths import seeds
from tests.endtoend.program import Place, Program, parallax
from tests.endtoend.screen import Screen, window_manager
from tests.endtoend.test_state import leave
from tests.endtoend.waiting import until

NEAR = 2
"""Pixels by which a place may differ from the one before."""

PARTS = {
    "window": ("^Parallax$", "frame"),
    "tool bar": ("^Tools$", "tool bar"),
    "list of reports": ("^Reports$", "^list$"),
    "search": ("^Search reports$", "text"),
    "reports and list": ("^$", "split pane"),
    "A": ("^A: ", "filler"),
    "gutter": ("^Pairs$", "^list$"),
    "B": ("^B: ", "filler"),
    "overview": ("^Overview", "filler"),
    "inspector": ("^Inspector$", "panel"),
    "lists": ("^Lists$", "panel"),
}
"""What is measured, by its name and role for a screen reader."""

PLACES: dict[str, Place | None] = {"900x600": (0, 0, 900, 600), "1440x900": (0, 0, 1440, 900)}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_window_of_a_size_has_everything_where_it_was_left(
    screen: Screen, tmp_path: Path, place: Place
) -> None:
    with started(screen, tmp_path, *two_reports(), place=place) as program:
        if place[2] > 900:  # the narrow one has no room to give
            drag_dividers(program)
        if "inspector" not in parts(program):
            screen.key("F12")
        screen.key("shift+F12")
        until(lambda: {"inspector", "lists"} <= parts(program).keys(), "the inspector and the lists")
        left = settled(program)
        leave(program)
    starts_and_closings(screen, tmp_path, left)


def test_a_window_stays_where_the_window_manager_put_it_and_fills_the_screen_again_if_it_did(
    screen: Screen, tmp_path: Path
) -> None:
    with window_manager(screen):
        with started(screen, tmp_path, *two_reports()) as program:
            left = settled(program)
            assert left["window"][:2] > (0, 0)
            leave(program)
        with started(screen, tmp_path) as program:
            assert_there(program, left)
            frame = program.find(*PARTS["window"])
            screen.click((frame.centre[0], frame.box[1] - NEAR * 4), times=2)  # its title bar
            until(lambda: parts(program)["window"][2] > frame.box[2], "the window to fill the screen")
            drag_dividers(program)
            screen.key("shift+F12")
            until(lambda: "lists" in parts(program), "the lists")
            left = settled(program)
            leave(program)
        starts_and_closings(screen, tmp_path, left)


def starts_and_closings(screen: Screen, folder: Path, left: dict[str, Place]) -> None:
    """Start with the inspector open and close it, then start without it and open it again."""
    with started(screen, folder) as program:
        assert_there(program, left)
        screen.key("F12")
        until(lambda: "inspector" not in parts(program), "the inspector to close")
        without = settled(program)
        leave(program)
    with started(screen, folder) as program:
        assert_there(program, without)
        screen.key("F12")
        assert_there(program, left)
        leave(program)


def two_reports() -> tuple[Path, ...]:
    return tuple(seeds() / name for name in ("ostrel-gazette.txt", "tern-agency.txt"))


@contextmanager
def started(screen: Screen, folder: Path, *words: Path, place: Place | None = None) -> Iterator[Program]:
    with parallax(screen, folder / "library.sqlite", *words, place=place) as program:
        program.find("reworded", "button")
        if words:  # what came in is told below the reports for a while, which may be over on a busy machine
            for close in program.look().find("^Close$", "button"):
                screen.click(close.centre)
            until(lambda: not program.look().find("^Close$", "button"), "what came in to be told no more")
        yield program


def drag_dividers(program: Program) -> None:
    """Make the list of reports wider, and the inspector too."""
    before = settled(program)
    _, top, _, height = before["inspector"]
    for edge, way in ((before["inspector"][0] - 1, -70), (before["list of reports"][2], 40)):
        program.screen.drag((edge, top + height // 2), (edge + way, top + height // 2))
    after = settled(program)
    assert after["inspector"][2] > before["inspector"][2] + 50
    assert after["list of reports"][2] > before["list of reports"][2] + 30


def assert_there(program: Program, wanted: dict[str, Place]) -> None:
    """See that everything comes to stand where it should."""
    try:
        until(lambda: not differing(parts(program), wanted), "everything to come to its place")
    except AssertionError as late:
        raise AssertionError(differing(parts(program), wanted)) from late


def differing(found: dict[str, Place], wanted: dict[str, Place]) -> dict[str, tuple[Place | None, ...]]:
    both = {name: (found.get(name), wanted.get(name)) for name in found.keys() | wanted.keys()}
    return {name: (a, b) for name, (a, b) in both.items() if a is None or b is None or not near(a, b)}


def near(one: Place, other: Place) -> bool:
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))


def settled(program: Program) -> dict[str, Place]:
    """Where everything is, once it stands still."""
    seen = [parts(program)]

    def is_still() -> bool:
        seen.append(parts(program))
        return seen[-1] == seen[-2]

    until(is_still, "the window to stand still")
    return seen[-1]


def parts(program: Program) -> dict[str, Place]:
    """Where each part is that shows."""
    tree = program.look()
    return {part: found[0].box for part, (name, role) in PARTS.items() if (found := tree.find(name, role))}
