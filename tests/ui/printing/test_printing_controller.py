"""From the window to paper: what was noted and paired by hand, the story's name, several reports."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.rows import Order
from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.report.options import Look, Options, Paper, Part
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.printing.dialog import ReportDialog
from reader.ui.printing.file_kinds import FileKind, file_kinds
from reader.ui.printing.memory import first_options, keep, kept
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.printing.several import SeveralCompared
from reader.ui.settings.table import REPORT
from tests.report.examples import comparison
from tests.ui.conftest import loaded

BYLINE = "A baker brought bread to the firemen."
SCHOOL = "Children from the school next door were taken home in buses before midnight."


@pytest.fixture
def opened(three: Controllers, qtbot: QtBot) -> Iterator[list[ReportDialog]]:
    """The dialogs that are open; closed at the end."""
    dialogs: list[ReportDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.done(0)


def the_dialog(app: Controllers, do: Action, qtbot: QtBot, opened: list[ReportDialog]) -> ReportDialog:
    app.window.actions_[do].trigger()

    def found() -> list[ReportDialog]:
        return [d for d in app.window.frame.findChildren(ReportDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20000)
    dialog = found()[0]
    opened.append(dialog)
    qtbot.waitUntil(lambda: dialog.laid is not None and not dialog.line.is_busy, timeout=20000)
    return dialog


def written(dialog: ReportDialog, path: Path, kind: FileKind, qtbot: QtBot) -> bytes:
    dialog.save_to(path, kind)
    qtbot.waitUntil(lambda: path.exists() and not dialog.line.is_busy, timeout=20000)
    return path.read_bytes()


def test_what_was_noted_and_paired_by_hand_is_in_the_pdf(
    three: Controllers, qtbot: QtBot, tmp_path: Path, opened: list[ReportDialog]
) -> None:
    session = three.session
    note = Note("Ask the baker.", right=Anchor(BYLINE))
    link = Link((Anchor(SCHOOL),), (Anchor(BYLINE),))
    assert session.left is not None
    assert session.right is not None
    with qtbot.waitSignal(session.comparison_changed, timeout=20000):
        made = HandEdits(linked=(link,), notes=(note,))
        session.library.edit(session.left, session.right, lambda _: made)
        session.catch_up()
    dialog = the_dialog(three, Action.EXPORT, qtbot, opened)
    content = written(dialog, tmp_path / "report.pdf", file_kinds(())[0], qtbot)
    text = " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())
    assert "firemen.[1]" in text.replace(" [1]", "[1]")
    assert "Ask the baker." in text
    assert "1 made by hand" in text
    assert "reworded by hand" in text


def test_a_story_with_a_name_heads_the_report_with_its_date(
    three: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    session = three.session
    session.library.rename_story(session.story_id, "Fire in the harbour")
    dialog = the_dialog(three, Action.PREVIEW, qtbot, opened)
    assert dialog.form.options().title == "Fire in the harbour, 4 March 2025"


def test_a_report_is_in_the_language_of_the_window(three: Controllers) -> None:
    usual = QLocale()
    try:
        for name, language in (("de_AT", "de"), ("ar_EG", "ar"), ("en_US", "en"), ("xh_ZA", "en")):
            QLocale.setDefault(QLocale(name))
            assert first_options(three.window.preferences, "", PrintedComparisons(())).language == language
        QLocale.setDefault(QLocale("fr_FR"))
        assert (
            first_options(three.window.preferences, "Feu", PrintedComparisons([comparison()])).title
            == "Feu, 6 mai 2024"
        )
    finally:
        QLocale.setDefault(usual)


def test_another_language_than_the_windows_is_chosen_in_the_dialog_and_kept(
    three: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(three, Action.PREVIEW, qtbot, opened)
    boxes = (b for b in dialog.form.findChildren(QComboBox) if b.findText("Deutsch") >= 0)
    box = next(boxes)
    assert box.currentText() == "English"
    box.setCurrentIndex(box.findText("Deutsch"))
    qtbot.waitUntil(lambda: dialog.laid is not None and dialog.laid.document.language == "de", timeout=60_000)
    dialog.reject()
    opened.clear()
    qtbot.waitUntil(lambda: kept(three.window.preferences, Options).language == "de")
    again = the_dialog(three, Action.PRINT, qtbot, opened)
    assert again.form.options().language == "de"


def test_the_windows_own_language_is_not_kept_so_that_it_follows_the_window(three: Controllers) -> None:
    usual = QLocale()
    try:
        keep(three.window.preferences, Options(language="en"))
        QLocale.setDefault(QLocale("fr_FR"))
        assert first_options(three.window.preferences, "", PrintedComparisons(())).language == "fr"
    finally:
        QLocale.setDefault(usual)


def test_a_story_without_a_name_leaves_the_first_headline(
    three: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(three, Action.PREVIEW, qtbot, opened)
    assert dialog.form.options().title == ""
    assert dialog.laid is not None
    assert dialog.laid.document.title == "Silo burns"


def test_what_was_chosen_is_chosen_again(
    three: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(three, Action.PREVIEW, qtbot, opened)
    box = next(b for b in dialog.form.findChildren(QCheckBox) if "Landscape" in b.text())
    box.click()
    dialog.reject()
    opened.clear()
    qtbot.waitUntil(lambda: kept(three.window.preferences, Options).landscape)
    assert the_dialog(three, Action.EXPORT, qtbot, opened).form.options().landscape


def test_options_survive_the_settings_file(three: Controllers) -> None:
    options = Options(
        parts=frozenset({Part.FACTS, Part.NOTES}),
        title="Not kept",
        differences_only=True,
        context=2,
        order=Order.EACH,
        look=Look.PLAIN,
        font_size=11.5,
        paper=Paper.LEGAL,
        landscape=True,
        anonymous=True,
        worksheet=True,
        full_texts=True,
    )
    preferences = three.window.preferences
    keep(preferences, options)
    assert kept(preferences, Options) == Options(
        **{name: getattr(options, name) for name in options.__slots__ if name not in {"title", "pairs"}}
    )


NONSENSE = (
    *("{", "[1]", "7", "null", '"' * 99, "[" * 9000, '{"look": "plaid"}', '{"parts": 3}', '{"parts": ["x"]}'),
    *('{"font_size": "big"}', '{"font_size": NaN}', '{"font_size": Infinity}', '{"font_size": 1e99}'),
    *('{"context": Infinity}', '{"context": NaN}', '{"context": -4}', '{"context": "many"}', '{"order": []}'),
)


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_in_the_settings_file_gives_the_usual_report(three: Controllers, nonsense: str) -> None:
    three.window.preferences.change(REPORT, nonsense)
    assert kept(three.window.preferences, Options) == Options()


def test_several_reports_need_three(three: Controllers) -> None:
    action = three.window.actions_[Action.SEVERAL]
    assert action.isEnabled()
    three.session.library.remove([three.session.entries[-1].id])
    three.session.refresh()
    assert not action.isEnabled()


def test_a_report_on_several_lists_every_pair_and_prints_the_ticked(
    three: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    session = three.session
    session.library.add(loaded("A ship ran aground off Lund on Friday.", "Sea Letter"), session.story_id)
    session.refresh()
    session.choose(session.entries[1].id, session.entries[0].id)
    dialog = the_dialog(three, Action.SEVERAL, qtbot, opened)
    pairs = dialog.form.findChildren(type(dialog.form.pairs))[0].list
    assert pairs.count() == 6
    assert pairs.item(0).text() == "A · Coast Post – B · Harbour Times"
    ticked = [r for r in range(6) if pairs.item(r).checkState() is Qt.CheckState.Checked]
    assert ticked == [0, 1, 2]
    assert dialog.laid is not None
    assert "4 reports" in dialog.laid.document.subtitle


def test_comparing_several_can_be_stopped(three: Controllers, qtbot: QtBot) -> None:
    made: list[object] = []
    several = SeveralCompared(three.session, range(3), three.window.frame)
    several.finished.connect(made.append)
    job = several.job
    several.dialog.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: job not in three.jobs.running, timeout=20000)
    QApplication.processEvents()
    assert made == []
