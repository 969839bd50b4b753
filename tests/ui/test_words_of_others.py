"""A library in which every word means harm: nothing of it is markup, wherever it is shown."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.edits.correcting import anchor
from reader.compare.edits.regrouping import Act, Regrouping, with_said
from reader.compare.edits.values import Note
from reader.library.formats import Loaded
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.lists.listings import Listing
from reader.ui.printing.dialog import Purpose, open_report
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.reports.details_dialog import DetailsDialog
from reader.ui.widgets.plain import PlainText
from tests.ui.conftest import COAST, HARBOUR, INLAND, Open
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.opened_files import Watched, watching
from tests.ui.story.event import show_view
from tests.ui.words import Words, words_of

MARKER = "xyzzy"


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[tuple[Path, Watched]]:
    """A picture that words ask to be shown, and whether anybody opens it."""
    picture = tmp_path / "trap.png"
    image = QImage(2000, 2000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    with watching(picture) as watched:
        yield picture, watched


def harm(picture: Path, which: str) -> str:
    """Words that are markup, mnemonic, control and change of direction at once."""
    return (
        f'{MARKER} R&D {which} <img src="{picture}"><b>b</b> <a href="file://{picture}">go</a>'
        " &#x3c;b&#x3e; &lt;i&gt; \u202egnp.exe \u2066 \u2069 \x9b31m \x1b[31m \x7f \u2028 end"
    )


def hostile(picture: Path, text: str, number: int) -> Loaded:
    fields: dict[FieldName, Field] = {
        name: Field(harm(picture, f"{name.value} {number}"), Provenance.OPEN_GRAPH)
        for name in FieldName
        if name is not FieldName.LANGUAGE
    }
    said = f"{text}\n\n{harm(picture, 'said')} {HARBOUR if number < 2 else ''}"
    return Loaded(Article(said, fields, harm(picture, "origin")), text.encode(), "text")


@pytest.fixture
def app(open_window: Open, qtbot: QtBot, trap: tuple[Path, Watched]) -> Controllers:
    """A window on a library of such words, with notes, stories, a report without text, all docks open."""
    picture, _ = trap
    app = open_window()
    session = app.session
    for number, text in enumerate((HARBOUR, COAST, INLAND)):
        session.library.add(hostile(picture, text, number), session.story_id)
    empty = hostile(picture, INLAND, 3)
    session.library.add(replace(empty, article=replace(empty.article, text="")), session.story_id)
    session.library.rename_story(session.story_id, harm(picture, "story"))
    session.library.add_story(harm(picture, "other story"))
    session.refresh()
    qtbot.waitUntil(lambda: app.comparison.view.comparison is not None, timeout=20000)
    shown = app.comparison.view.comparison
    assert shown is not None
    assert session.left is not None
    assert session.right is not None
    note = Note(harm(picture, "note"), anchor(shown.left, 0), anchor(shown.right, 0))
    session.library.edit(session.left, session.right, lambda edits: replace(edits, notes=(note,)))
    session.catch_up()
    qtbot.waitUntil(
        lambda: bool(app.comparison.view.comparison and app.comparison.view.comparison.edits.notes),
        timeout=20000,
    )
    for do in (Action.INSPECTOR, Action.LISTS, Action.FIND, Action.ORDER_MAP):
        if not app.window.actions_[do].isChecked():
            app.window.actions_[do].trigger()
    return app


def check(watched: Watched, *tops: QWidget) -> list[Words]:
    """Draw everything and look at every word; give those that came from the library."""
    for top in tops:
        top.grab()
    for _ in range(3):
        QApplication.processEvents()
    every = [words for top in (*QApplication.topLevelWidgets(), *tops) for words in words_of(top)]
    theirs = [words for words in every if MARKER in words.text]
    assert [words for words in theirs if words.is_rich] == []
    assert [words for words in every if words.is_driving] == []
    assert not watched.was_opened
    return theirs


def test_the_trap_is_seen_to_snap(qtbot: QtBot, trap: tuple[Path, Watched]) -> None:
    picture, watched = trap
    label = QLabel(harm(picture, "bare"))
    qtbot.addWidget(label)
    label.grab()
    assert watched.was_opened
    (words,) = (words for words in words_of(label) if words.text)
    assert words.is_rich
    assert words.is_driving
    tame = PlainText(harm(picture, "bare"))
    qtbot.addWidget(tame)
    tame.grab()
    assert not [words for words in words_of(tame) if words.is_rich or words.is_driving]
    assert not watched.was_opened


def test_nothing_of_a_library_is_markup_in_the_window(app: Controllers, trap: tuple[Path, Watched]) -> None:
    watched, frame = trap[1], app.window.frame
    seen = check(watched, frame)
    for listing in Listing:
        app.inspector.lists.show_listing(listing)
        seen += check(watched, frame)
    for stop in app.comparison.view.page.stops:
        app.comparison.view.select_stop(stop)
        seen += check(watched, frame)
    places = " ".join(words.where for words in seen)
    for place in ("Head", "StoryButton", "SourceList", "QTableView", "PassageCard", "PlainText", "action"):
        assert place in places


def test_nothing_of_a_library_is_markup_in_who_says_what(
    app: Controllers, qtbot: QtBot, trap: tuple[Path, Watched]
) -> None:
    harmful, shown = harm(trap[0], "statement"), app.comparison.view.comparison
    assert shown is not None
    said = ((0, anchor(shown.left, 0)), (1, anchor(shown.right, 0)))
    numbers = [entry.id for entry in app.session.entries]
    by_hand = tuple(Regrouping(act, said, text=harmful) for act in (Act.NAMED, Act.NOTED))
    app.session.library.regroup(numbers, partial(with_said, said=by_hand))
    app.session.catch_up()
    show_view(app, qtbot)
    view = app.centre.widget(WHO_SAYS_WHAT)
    heads = [view.statements.grid.rows.headerData(row, Qt.Orientation.Vertical) for row in range(3)]
    assert any(f"{MARKER} R&D statement" in str(head) for head in heads)
    for tab in range(view.tabs.count()):
        view.tabs.setCurrentIndex(tab)
        assert check(trap[1], app.window.frame)


def test_nothing_of_a_library_is_markup_on_a_page_without_a_comparison(
    app: Controllers, trap: tuple[Path, Watched]
) -> None:
    for entry in app.session.entries:
        app.session.choose(entry.id, None)
        app.session.choose(None, entry.id)
        app.window.sources.point_at(entry.id)
        assert check(trap[1], app.window.frame)


def test_no_step_that_can_be_undone_is_markup_or_has_a_mnemonic(
    app: Controllers, trap: tuple[Path, Watched]
) -> None:
    stack, edit = app.window.undo_stack, app.window.frame
    app.window.sources.point_at(app.session.entries[2].id)
    app.reports.moving._menu.aboutToShow.emit()
    app.reports.moving._menu.actions()[0].trigger()
    app.window.sources.point_at(app.session.entries[0].id)
    app.window.actions_[Action.REMOVE].trigger()
    for _ in range(stack.count()):
        assert f"{MARKER} R&&D" in app.window.actions_[Action.UNDO].text()
        assert check(trap[1], edit)
        stack.undo()
    assert check(trap[1], edit)


def details(app: Controllers) -> QDialog:
    return DetailsDialog([app.session.entries[0].article], app.window.frame)


def columns(app: Controllers) -> QDialog:
    told = app.session.entries[0].article.title
    return ColumnsDialog(told, [told, told], {"text": told}, app.window.frame)


def report(app: Controllers) -> QDialog:
    comparison = app.comparison.view.comparison
    assert comparison is not None
    return open_report(
        PrintedComparisons((comparison, comparison)), app.session.jobs, Purpose.PREVIEW, app.window.frame
    )


@pytest.mark.parametrize("make", [details, columns, report])
def test_nothing_of_a_library_is_markup_in_a_dialog(
    app: Controllers, qtbot: QtBot, trap: tuple[Path, Watched], make: Callable[[Controllers], QDialog]
) -> None:
    dialog = make(app)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert check(trap[1], dialog)
    dialog.close()


def test_details_that_nobody_touched_are_not_changed(app: Controllers) -> None:
    assert DetailsDialog([app.session.entries[0].article], app.window.frame).changed() == {}


def test_a_file_s_name_is_no_markup_in_what_is_said_of_an_import(
    open_window: Open, qtbot: QtBot, tmp_path: Path, trap: tuple[Path, Watched]
) -> None:
    held = tmp_path / "in"
    held.mkdir()
    name = f"<img src='..%2Ftrap.png'><b>{MARKER} R&D \u202e\x1b[31m"
    (held / f"{name}.txt").write_text(COAST, encoding="utf-8")
    (held / f"{name}.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    app = open_window()
    drop(app, files(held))
    finish(app, qtbot)
    app.importing.panel.details_button.click()
    assert check(trap[1], app.window.frame)


def test_nothing_is_markup_where_the_pointer_rests(app: Controllers, trap: tuple[Path, Watched]) -> None:
    page = app.comparison.view.page
    for at in (
        *(pane.viewport() for pane in page.panes),
        page.gutter,
        page.overview,
        page.order_map,
    ):
        for y in range(4, at.height(), 24):
            for x in (at.width() // 4, at.width() // 2):
                place = QPoint(x, y)
                resting = QHelpEvent(QEvent.Type.ToolTip, place, at.mapToGlobal(place))
                QApplication.sendEvent(at, resting)
                if QToolTip.isVisible():
                    check(trap[1])
    QToolTip.hideText()
