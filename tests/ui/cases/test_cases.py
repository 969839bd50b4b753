"""An event is saved as a case file from the window, and one that is dropped is merged and opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.cases.case_file import write_case
from reader.library.store import Library
from reader.text.model import Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.cases import controller
from reader.ui.importing.dropping import Incoming
from tests.library.test_store import EDITS
from tests.ui.conftest import COAST, loaded


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case file of another person, with a report that is here and one that is not."""
    path = tmp_path / "flood.parallax"
    with Library(tmp_path / "other.sqlite") as library:
        story = library.add_story("Flood")
        library.add(loaded("The levee broke.", "Valley Herald"), story)
        library.add(loaded(COAST, "Coast Post"), story)
        write_case(library, story, path)
    return path


@pytest.fixture
def warned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(controller, "warn", lambda _, __, text, *___: told.append(text))
    return told


def sources(app: Controllers) -> list[str]:
    return [entry.article.source for entry in app.session.entries]


def test_a_case_file_that_is_dropped_is_merged_and_its_event_opened(
    three: Controllers, qtbot: QtBot, case: Path
) -> None:
    three.window.came_in.emit(Incoming(paths=(case,)))
    qtbot.waitUntil(lambda: three.session.story_name == "Flood")
    qtbot.waitUntil(lambda: sources(three) == ["Valley Herald", "Coast Post"])
    assert "2 report" in three.window.frame.statusBar().currentMessage()
    three.cases.open([case])
    qtbot.waitUntil(lambda: "already" in three.window.frame.statusBar().currentMessage())
    assert sources(three) == ["Valley Herald", "Coast Post"]


def test_the_open_event_is_saved_and_comes_back_elsewhere(
    three: Controllers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "first"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    three.window.actions_[Action.EXPORT_CASE].trigger()
    made = tmp_path / "first.parallax"
    qtbot.waitUntil(lambda: "first.parallax" in three.window.frame.statusBar().currentMessage())
    with Library(made) as held:
        assert [entry.article.source for entry in held.entries()] == sources(three)


@pytest.mark.parametrize(("content", "words"), [(b"", "is empty"), (b"Dear reader", "is not a case file")])
def test_what_is_no_case_file_is_told_and_changes_nothing(
    three: Controllers, qtbot: QtBot, tmp_path: Path, warned: list[str], content: bytes, words: str
) -> None:
    path = tmp_path / "x.parallax"
    path.write_bytes(content)
    three.cases.open([path])
    qtbot.waitUntil(lambda: bool(warned))
    assert words in warned[0]
    assert len(three.session.stories) == 1


def test_a_place_that_cannot_be_written_is_told(
    three: Controllers, qtbot: QtBot, tmp_path: Path, warned: list[str]
) -> None:
    three.cases.save(tmp_path / "nowhere" / "x.parallax")
    qtbot.waitUntil(lambda: bool(warned))
    assert "x.parallax could not be written" in warned[0]
    assert f"there is no folder {tmp_path / 'nowhere'}." in warned[0]


def test_an_empty_event_is_not_saved(three: Controllers) -> None:
    assert three.window.actions_[Action.EXPORT_CASE].isEnabled()
    three.session.open_story(three.session.library.add_story("Empty"))
    assert not three.window.actions_[Action.EXPORT_CASE].isEnabled()


def everything(app: Controllers) -> list[object]:
    """All that is shown or was done by hand, in no order."""
    library = app.session.library
    held = library.held_rows()
    return [{name: set(rows) for name, rows in part.items()} for part in (held.by_hand, held.there)] + [
        set(held.fields)
    ]


def test_a_case_file_is_taken_back_whole_and_brought_again(
    three: Controllers, qtbot: QtBot, case: Path
) -> None:
    with Library(case) as told:
        told.tag([1], "checked")
        told.edit(1, 2, lambda _: EDITS)
        told.set_field(2, FieldName.AUTHOR, Field("Ida Moen", Provenance.BY_HAND))
        told.settle()
    mine = three.session.library.add_story("Flood")
    three.session.library.add(loaded(COAST, "Coast Post"), mine)
    three.session.refresh()
    before = everything(three)
    three.cases.open([case])
    qtbot.waitUntil(lambda: len(sources(three)) == 2)
    there, tags = everything(three), three.session.library.tags()
    assert "Ida Moen" in [entry.article.author for entry in three.session.entries]
    assert [tag.name for tag in tags] == ["checked"]
    three.window.undo_stack.undo()
    three.session.library.settle()
    assert everything(three)[:2] == before[:2]
    assert [one.name for one in three.session.library.trash()] == ["Valley Herald"]
    assert [entry.article.author for entry in three.session.library.entries(mine)] == [""]
    three.window.undo_stack.redo()
    assert everything(three)[1] == there[1]
    assert [tag.name for tag in three.session.library.tags()] == ["checked"]
    assert three.session.story_name == "Flood"


def test_an_event_that_a_case_file_made_goes_with_it(three: Controllers, qtbot: QtBot, case: Path) -> None:
    three.cases.open([case])
    qtbot.waitUntil(lambda: three.session.story_name == "Flood")
    assert "2 reports that came with the case file" in three.window.undo_stack.question()
    three.window.undo_stack.undo()
    assert [story.name for story in three.session.stories] == ["First event"]
    assert three.session.story_name == "First event"
    assert three.window.undo_stack.undoText() == ""
