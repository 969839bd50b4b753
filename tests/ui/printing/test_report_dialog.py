"""The dialog for print, preview and export, driven as a hand would."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from reader.report.export import Format
from reader.report.options import Options, Part
from reader.report.tables.comparisons import COMPARISON_TABLES
from reader.report.writers.pdf.process import TypesettingProcess
from reader.ui.jobs import Jobs
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.dialog import Purpose, ReportDialog
from reader.ui.printing.file_kinds import chosen_file, file_kinds
from reader.ui.printing.hidden_names import HiddenNames
from reader.ui.printing.options import OptionsForm
from reader.ui.printing.pairs import PairList
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.printing.work import proposed_name
from tests.report.examples import comparison, reading
from tests.ui.words import words_of

KINDS = file_kinds(COMPARISON_TABLES)
PDF = KINDS[0]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ReportDialog]:
    load_fonts()
    jobs = Jobs()
    made = ReportDialog(PrintedComparisons([comparison()]), jobs, Purpose.PREVIEW)
    qtbot.addWidget(made)
    made.show()
    wait(made)
    yield made
    made.done(0)
    jobs.close()


def wait(dialog: ReportDialog) -> None:
    """Wait for the work in the background, leaving it the interpreter."""
    until(lambda: dialog.laid is not None and not dialog.line.is_busy)


def until(is_so: Callable[[], bool]) -> None:
    """Let the window and the work in the background go on until something is so."""
    for _ in range(10_000):
        QTest.qWait(10)  # leaves the interpreter to the other threads
        if is_so():
            return
    raise AssertionError("it was never so")


def test_the_preview_shows_the_pages(dialog: ReportDialog) -> None:
    assert dialog.preview.page_count >= 1
    assert dialog.line.label.text() == f"Page 1 of {dialog.preview.page_count}"


def test_the_preview_follows_the_choices(dialog: ReportDialog) -> None:
    before = dialog.preview.page_count
    box = next(b for b in dialog.form.findChildren(QCheckBox) if "Worksheet" in b.text())
    box.click()
    until(lambda: dialog.preview.page_count > before)


def test_a_report_is_exported(dialog: ReportDialog, tmp_path: Path) -> None:
    for kind in KINDS:
        dialog.save_to(tmp_path / f"{kind.table or 'report'}{kind.suffix}", kind)
        wait(dialog)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert len(list(tmp_path.iterdir())) == len(KINDS)
    with ZipFile(tmp_path / "report.zip") as archive:
        for name in archive.namelist():
            assert archive.read(name) == (tmp_path / name).read_bytes()
    assert dialog.line.label.text() == "Saved as \u2068report.json\u2069"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(dialog: ReportDialog, tmp_path: Path) -> None:
    dialog.save_to(tmp_path / "absent" / "report.pdf", PDF)
    wait(dialog)
    boxes = dialog.findChildren(QMessageBox)
    assert "there is no folder" in boxes[0].text()
    boxes[0].accept()


def test_an_export_that_fails_is_our_fault_and_can_be_quoted(dialog: ReportDialog) -> None:
    dialog._fail(KeyError("a word of the report"))
    [box] = dialog.findChildren(QMessageBox)
    assert "The fault is in Parallax" in box.text()
    next(button for button in box.buttons() if button.text() == "Copy details").click()
    assert QGuiApplication.clipboard().text().startswith("KeyError")
    assert "a word" not in QGuiApplication.clipboard().text()


def test_a_stopped_export_leaves_the_old_file(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_begun, is_stopped = Event(), Event()

    def drawn(*_: object, **__: object) -> bytes:
        has_begun.set()
        assert is_stopped.wait(60)
        return b"new"

    monkeypatch.setattr(TypesettingProcess, "to_pdf", drawn)
    (tmp_path / "report.pdf").write_bytes(b"old")
    dialog.save_to(tmp_path / "report.pdf", PDF)
    assert has_begun.wait(60)
    dialog.line.stop_button.click()
    is_stopped.set()
    until(lambda: not dialog._jobs.running)
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]
    assert (tmp_path / "report.pdf").read_bytes() == b"old"


def test_pages_are_printed(dialog: ReportDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    wait(dialog)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "sent to the printer" in dialog.line.label.text()


def test_the_form_gives_back_the_options_it_was_given(qtbot: QtBot) -> None:
    options = Options(
        parts=frozenset({Part.FACTS}), differences_only=True, context=3, font_size=12, landscape=True
    )
    form = OptionsForm(options, PairList(PrintedComparisons([comparison()]).compared))
    qtbot.addWidget(form)
    assert form.options() == options


def test_pairs_of_several_reports_can_be_left_out(qtbot: QtBot) -> None:
    third = reading(("The bridge fell.",), source="Third Paper")
    first = comparison()
    several = PrintedComparisons([first, comparison(first.left, third, ((0, 0),))])
    pairs = PairList(several.compared)
    qtbot.addWidget(pairs)
    assert pairs.chosen() == frozenset()
    pairs.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert pairs.chosen() == frozenset({frozenset({"A", "C"})})


def test_the_ending_of_a_file_chooses_its_format() -> None:
    word, text, facts = (filter_of(suffix) for suffix in (".docx", ".txt", ".csv"))
    assert chosen_file("a.HTML", PDF.filter, KINDS)[1].form is Format.HTML
    assert chosen_file("a.unknown", PDF.filter, KINDS) == (Path("a.unknown.pdf"), PDF)
    assert chosen_file("/x/St. Mary ferry", word, KINDS)[0] == Path("/x/St. Mary ferry.docx")
    assert chosen_file("a", word, KINDS)[0] == Path("a.docx")
    assert chosen_file("a.txt", PDF.filter, KINDS)[0] == Path("a.txt")
    assert chosen_file("a", text, KINDS)[1].form is Format.TEXT
    assert chosen_file("a.csv", facts, KINDS)[1].table == "facts"
    assert chosen_file("a.csv", text, KINDS)[1].table == "pairs"
    assert chosen_file("a.zip", text, KINDS)[1] == next(kind for kind in KINDS if kind.suffix == ".zip")


def filter_of(suffix: str) -> str:
    """The line of the second kind with that ending, or of the only one."""
    fitting = [kind for kind in KINDS if kind.suffix == suffix]
    return fitting[min(1, len(fitting) - 1)].filter


def test_every_control_tells_its_name(dialog: ReportDialog) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QAbstractScrollArea)
    controls = [w for kind in kinds for w in dialog.findChildren(kind) if w.isVisibleTo(dialog)]
    focused = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.focusProxy()]
    parts = [w for w in focused if not isinstance(w.parent(), QAbstractSpinBox)]
    names = [QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in parts]
    assert len(names) > 15
    assert all(names), [type(w) for w, name in zip(parts, names, strict=True) if not name]


def test_no_two_controls_share_a_letter(dialog: ReportDialog) -> None:
    texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
    texts += [label.text() for label in dialog.findChildren(QLabel)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert [letter for letter, n in Counter(letters).items() if n > 1] == []


def test_the_keyboard_reaches_every_control(dialog: ReportDialog, qtbot: QtBot) -> None:
    seen: list[object] = []
    dialog.activateWindow()
    for _ in range(60):
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    boxes = [b for b in dialog.findChildren(QCheckBox) if b.isVisibleTo(dialog)]
    assert set(boxes) <= set(seen)
    assert {dialog.print_button, dialog.export_button, dialog.preview} <= set(seen)


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_nothing_is_cut_off_at_the_side(dialog: ReportDialog, size: tuple[int, int], qtbot: QtBot) -> None:
    dialog.resize(*size)
    qtbot.waitUntil(lambda: (dialog.width(), dialog.height()) == size)
    QApplication.processEvents()
    for button in (dialog.print_button, dialog.export_button):
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)
        assert button.width() >= button.sizeHint().width()
    area = next(a for a in dialog.findChildren(QScrollArea) if a.widget() is dialog.form)
    assert dialog.form.width() <= area.viewport().width()
    assert dialog.line.label.width() >= dialog.line.label.sizeHint().width()


def answering(name: str) -> list[str]:
    """Presses that button of the next question; what was asked, and how each of its labels reads it."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        labels = [label for label in box.findChildren(QLabel) if label.text()]
        asked.extend(label.text() for label in labels)
        assert not any(words.is_rich for label in labels for words in words_of(label))
        next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == name).click()

    QTimer.singleShot(0, look)
    return asked


@pytest.mark.parametrize("answer", ["Keep", "Replace"])
def test_a_file_that_is_there_is_replaced_only_when_somebody_agrees(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    there = tmp_path / "<b>Tram.txt"
    there.write_bytes(b"old")
    chosen = (str(there), filter_of(".txt"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: chosen)
    asked = answering(answer)
    dialog.export_button.click()
    wait(dialog)
    assert asked[0] == "<b>Tram.txt already exists. Replace it?"
    assert (there.read_bytes() == b"old") is (answer == "Keep")


def test_a_file_is_proposed_under_a_name_that_every_system_takes() -> None:
    assert proposed_name("Fire in Lund") == "Fire in Lund.pdf"
    assert proposed_name('AC/DC: <img src="/dev/zero">\u202e\x1b') == "AC DC img src dev zero.pdf"
    assert proposed_name("Con") == "Con_.pdf"
    assert proposed_name(" .. ") == "report.pdf"
    assert len(proposed_name("火" * 500).encode()) < 255


def test_an_anonymous_report_is_saved_only_after_its_hidden_words_were_seen(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    box = next(b for b in dialog.form.findChildren(QCheckBox) if "utlets" in b.text())
    box.setChecked(True)
    until(lambda: dialog.laid is not None and dialog.laid.document.options.anonymous)
    wait(dialog)
    shown: list[str] = []

    def answer(result: QDialog.DialogCode) -> None:
        (asked,) = dialog.findChildren(HiddenNames)
        shown.append(asked.list.toPlainText())
        asked.done(result)
        asked.deleteLater()

    QTimer.singleShot(0, lambda: answer(QDialog.DialogCode.Rejected))
    dialog.export_button.click()
    assert not path.exists()
    assert "may find it" in shown[0]
    QApplication.processEvents()
    QTimer.singleShot(0, lambda: answer(QDialog.DialogCode.Accepted))
    dialog.export_button.click()
    until(path.exists)
    assert "Orle Observer" not in path.read_text("utf-8")
