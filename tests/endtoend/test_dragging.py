"""Reports are dragged into the window from other programs: one of our own, a file manager, a browser."""

import shutil
import sys
from pathlib import Path

from reader.paths import seeds
from tests.endtoend.program import Program, parallax, running
from tests.endtoend.programs.drag_source import TITLE
from tests.endtoend.screen import Screen
from tests.endtoend.waiting import tool, until

HINT = ("^Add reports: drop", "button")
MIDDLE = (700, 560)  # of the window, where reports are read

PAGE = """<!doctype html><meta charset="utf-8"><title>A page in a browser</title>
<style>body { margin: 0 } a, p { display: block; margin: 0; height: 48vh; font: 40px serif }</style>
<a href="https://tern.example/2024/ferry">Ferry sinks off Cape Duun, operator denies failure</a>
<p>The ferry that <b>sank on Friday</b> had no radar, said the man who was to repair it.</p>
<script>
const chosen = getSelection(), text = document.querySelector("p")
const select = () => chosen.isCollapsed && chosen.selectAllChildren(text)
select()
setInterval(select, 300)  /* a drag that came too early was a click, which selects nothing */
</script>
"""


def test_files_dragged_from_another_program_are_read_side_by_side(screen: Screen, tmp_path: Path) -> None:
    files = [copy_of(name, tmp_path) for name in ("ostrel-gazette.txt", "harbour-courier.html")]
    dragging = [sys.executable, "-m", "tests.endtoend.programs.drag_source", *map(str, files)]
    with parallax(screen, tmp_path / "library.sqlite") as program, running(screen, dragging) as source:
        screen.window(TITLE)
        screen.drag(source.find(".*", "label").centre, MIDDLE, program.find(*HINT).box)
        program.find("^Ostrel Gazette.*read as A", "list item")
        program.find("^Qaravel Harbour Courier.*read as B", "list item")
        program.find("reworded")
        assert program.find("[1-9].* only in A")


def test_what_a_file_manager_drags_is_read_and_what_cannot_be_is_named(
    screen: Screen, tmp_path: Path
) -> None:
    folder = tmp_path / "Reports of the ferry"
    folder.mkdir()
    for name in ("ostrel-gazette.txt", "tern-agency.txt", "wendlemere-ledger.txt"):
        copy_of(name, folder)
    (folder / "a-picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    with (
        parallax(screen, tmp_path / "library.sqlite") as program,
        running(screen, [tool("pcmanfm"), str(folder)], HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path)),
    ):
        window = screen.window(folder.name)
        screen.place(window, 900, 400, 700, 600)
        # Whatever the width of the bar at the side, some of these places are on the first of the icons.
        for across in (1110, 1130, 1090, 1150, 1170):
            screen.focus(window)
            screen.key("ctrl+a")
            screen.drag((across, 500), (500, 300))
            if has(program, "3 report"):
                break
        program.find("^Ostrel Gazette", "list item")
        program.find("^Tern", "list item")
        program.find("^Wendlemere Ledger", "list item")
        screen.focus(screen.window("^Parallax$"))
        program.press("Show details")
        program.find("a-picture.png")


def test_a_link_and_a_selection_dragged_from_a_browser_become_reports(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    browser = [
        tool("chromium"), "--no-sandbox", "--test-type", "--no-first-run", "--disable-gpu",
        f"--user-data-dir={tmp_path / 'browser'}", f"--app=file://{tmp_path}/page.html",
        "--window-position=1000,500", "--window-size=600,480",
    ]  # fmt: skip
    with (
        parallax(screen, tmp_path / "library.sqlite") as program,
        running(screen, browser, HOME=str(tmp_path)),
    ):
        screen.window("A page in a browser", patience=120)
        drag_until(screen, program, (1060, 530), (500, 300), "Ferry sinks off Cape Duun|tern.example")
        drag_until(
            screen, program, (1060, 760), (500, 300), "The ferry that sank|sank on Friday|Dropped text"
        )
        until(lambda: len(program.reports()) == 2, "both of them in the list")  # the panel names them earlier
        assert program.find("text missing", "list item"), "nothing may be fetched unasked"


def drag_until(
    screen: Screen, program: Program, start: tuple[int, int], end: tuple[int, int], name: str
) -> None:
    """Drag again as long as nothing comes of it: a browser still painting its page lets nothing go."""

    def has_come() -> bool:
        screen.drag(start, end)
        return has(program, name)

    until(has_come, f"a report called {name!r}", patience=120)


def has(program: Program, name: str) -> bool:
    """Whether something of that name shows soon."""
    try:
        until(lambda: program.look().find(name), name, patience=8)
    except AssertionError:
        return False
    return True


def copy_of(seed: str, folder: Path) -> Path:
    """A copy of a report of the sample story, as a person would have saved it."""
    return Path(shutil.copy(seeds() / seed, folder / seed))
