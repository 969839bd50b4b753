"""Things in a dropped folder that are no plain file, and files with names that few have."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.importing import gathering
from reader.ui.app.controllers import Controllers
from reader.ui.importing import work as importing_work
from tests.ui.conftest import COAST, HARBOUR, Open
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows

NAMES = (
    b"caf\xe9.txt",
    b"two\nlines.txt",
    "\u202etxt.exe".encode(),
    b"a" * 251 + b".txt",
    b"-rf.txt",
    b"%s %n {x}.txt",
    b"<b>bold.txt",
    b"a&b.txt",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    held = tmp_path / "reports"
    held.mkdir()
    (held / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    return held


def failures(app: Controllers) -> list[tuple[str, str]]:
    details = app.importing.panel.details
    items = [details.topLevelItem(at) for at in range(details.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_arrives_whatever_it_is_called(
    open_window: Open, qtbot: QtBot, tmp_path: Path, name: bytes
) -> None:
    held = tmp_path / "reports"
    held.mkdir()
    with open(os.path.join(os.fsencode(held), name), "wb") as stream:  # noqa: PTH118, PTH123  # a name of bytes
        stream.write(COAST.encode())
    app = open_window()
    drop(app, files(held))
    assert finish(app, qtbot) == "1 added."
    (row,) = rows(app)
    assert row.name
    assert row.name.isprintable() or "\u2060" in row.name
    row.name.encode("utf-8")


def test_what_is_no_file_is_named_when_dropped_and_never_waited_for(
    open_window: Open, qtbot: QtBot, folder: Path
) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "broken.txt").symlink_to(folder / "nothing.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    with (folder / "sparse.txt").open("wb") as stream:
        stream.truncate(1 << 30)
    app = open_window()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "socket.txt"))
        drop(app, files(*sorted(folder.iterdir()), Path("/dev/zero"), folder / "gone.txt"))
        assert finish(app, qtbot) == "1 added, 8 could not be read."
    assert dict(failures(app)[:8]) == {
        "broken.txt": "file not found.",
        "pipe.txt": "it is not a file.",
        "self.txt": "file not found.",
        "socket.txt": "it is not a file.",
        "sparse.txt": "it is larger than 100 MB.",
        "zero.txt": "it is not a file.",
        "zero": "it is not a file.",
        "gone.txt": "file not found.",
    }


def test_a_folder_that_holds_itself_and_a_pipe_gives_its_reports(
    open_window: Open, qtbot: QtBot, folder: Path
) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "broken.txt").symlink_to(folder / "nothing.txt")
    app = open_window()
    drop(app, files(folder))
    assert finish(app, qtbot) == "1 added, 1 could not be read."
    assert failures(app)[0] == ("broken.txt", "file not found.")


def test_more_files_than_are_taken_at_once_are_not_left_out_unsaid(
    open_window: Open, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "coast.txt").write_text(COAST, encoding="utf-8")
    for module in (gathering, importing_work):
        monkeypatch.setattr(module, "MOST", 1)
    app = open_window()
    drop(app, files(folder))
    assert finish(app, qtbot) == "1 added, 1 could not be read."
    assert failures(app)[0] == ("reports", "it contains more than 1 files; the rest were left out.")


def test_a_folder_that_cannot_be_listed_is_named_with_the_reason(
    open_window: Open, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "locked").mkdir()

    def locked(listing: Callable[[Path], object]) -> Callable[[Path], object]:
        def refuses(path: Path) -> object:
            if Path(path).name == "locked":
                raise PermissionError(13, "Permission denied", str(path))
            return listing(path)

        return refuses

    monkeypatch.setattr(os, "scandir", locked(os.scandir))
    monkeypatch.setattr(os, "listdir", locked(os.listdir))
    app = open_window()
    drop(app, files(folder))
    assert finish(app, qtbot) == "1 added, 1 could not be read."
    assert failures(app)[0] == ("locked", "the system says: permission denied.")
