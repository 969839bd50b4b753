from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library.importing.column_names import column_names
from reader.ui.app.controllers import Controllers
from reader.ui.importing.columns_dialog import ColumnsDialog
from tests.ui.conftest import COAST, HARBOUR, Open
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows


def one_line(text: str) -> str:
    return text.replace("\n\n", " ")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table whose headlines stand in a column that nobody would take for one."""
    file = tmp_path / "corpus.csv"
    lines = ["paper;upper;words", f"Harbour Times;Silo burns;{one_line(HARBOUR)}"]
    file.write_text("\n".join([*lines, f"Coast Post;Fire in Lund;{one_line(COAST)}"]), encoding="utf-8")
    return file


def choose(monkeypatch: pytest.MonkeyPatch, **chosen: str) -> None:
    """What a person chooses in the dialog."""

    def answer(dialog: ColumnsDialog) -> bool:
        for field, column in chosen.items():
            dialog.choose(field, column)
        return True

    monkeypatch.setattr(ColumnsDialog, "exec", answer)


def again(app: Controllers, qtbot: QtBot) -> str:
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        QTest.mouseClick(app.importing.panel.columns_button, Qt.MouseButton.LeftButton)
    return app.importing.panel.text.text()


def test_a_person_says_which_column_holds_what(
    open_window: Open, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_window()
    drop(app, files(table))
    assert finish(app, qtbot).startswith("corpus.csv contains 2 reports.")
    assert app.importing.panel.columns_button.isVisible()
    choose(monkeypatch, text="words", title="upper", source="paper")
    assert again(app, qtbot) == "corpus.csv contains 2 reports. Add the ticked ones?"
    found = app.importing.panel.details.findItems("Fire in Lund", Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        QTest.mouseClick(app.importing.panel.split_button, Qt.MouseButton.LeftButton)
    assert [(row.name, row.title) for row in rows(app)] == [
        ("Harbour Times", "Silo burns"),
        ("Coast Post", "Fire in Lund"),
    ]


def test_a_table_without_a_known_column_asks_for_it(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "short.csv"
    table.write_text("paper,said\nHarbour Times,A silo burned.\nCoast Post,A silo burnt.", encoding="utf-8")
    app = open_window()
    drop(app, files(table))
    assert "none of its columns" in finish(app, qtbot)
    choose(monkeypatch, text="said", source="paper")
    assert again(app, qtbot).startswith("short.csv contains 2 reports.")


def test_columns_are_named_by_a_header_or_by_the_keys_of_the_first_object() -> None:
    assert column_names(b"a;b c;d\n1;2;3") == ("a", "b c", "d")
    assert column_names(b'[{"a": 1, "b": {"c": 2}}, {"d": 3}]') == ("a", "b")
    assert column_names(b'{"articles": [{"head": "x", "body": "y"}]}') == ("head", "body")
    assert column_names(b'{"a": 1}\n{"b": 2}') == ("a",)
    assert column_names(b"") == ()
    assert column_names(b"{" * 100_000) == ()
