"""One row in the table of options is all that a new option takes."""

from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.kinds import Control, Flag, OneOf, SetOf, Text, Whole
from reader.report.arguments import add_options, options_from
from reader.report.build import build
from reader.report.option_row import Group, Option, option, rows_of
from reader.report.options import Options
from reader.ui.jobs import Jobs
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.dialog import Purpose, ReportDialog
from reader.ui.printing.memory import keep, kept
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences
from tests.report.examples import comparison


@dataclass(frozen=True, slots=True)
class MoreOptions(Options):
    """The table with five more rows, and nothing else."""

    hyphens: bool = option(
        default=False,
        row=Option(Flag(), Group.PAGE, "--hyphens", "break long words", Control(text="Break long words")),
    )
    binding: str = option(
        "left",
        Option(
            OneOf(("left", "top")),
            Group.PAGE,
            "--binding",
            "bind the pages there",
            Control("Binding", names=("At the left", "At the top")),
        ),
    )
    copies: int = option(
        1, Option(Whole(1, 9), Group.CONTENTS, "--copies", "so many of each", Control("Copies"), metavar="N")
    )
    motto: str = option(
        "", Option(Text(40), Group.PASSAGES, "--motto", "under the title", Control("Motto"), metavar="TEXT")
    )
    stamps: frozenset[str] = option(
        frozenset(),
        Option(
            SetOf(("draft", "secret")),
            Group.PAGE,
            "--stamps",
            "stamped on each page",
            Control(text="Stamps", names=("Draft", "Secret")),
            metavar="LIST",
            without="--no-stamps",
        ),
    )


CHOSEN = MoreOptions(
    hyphens=True, binding="top", copies=3, motto="Read twice", stamps=frozenset({"draft", "secret"})
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ReportDialog]:
    load_fonts()
    jobs = Jobs()
    made = ReportDialog(PrintedComparisons([comparison()]), jobs, Purpose.PREVIEW, options=MoreOptions())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.laid is not None and not made.line.is_busy, timeout=60_000)
    yield made
    made.done(0)
    jobs.close()


def named(dialog: ReportDialog, name: str) -> QWidget:
    """The field that a screen reader calls so."""
    kinds = (QAbstractButton, QComboBox, QSpinBox, QLineEdit)
    fields = [each for kind in kinds for each in dialog.form.findChildren(kind) if each.isVisibleTo(dialog)]
    names = {told(each): each for each in fields}
    assert name in names, sorted(names)
    return names[name]


def told(each: QWidget) -> str:
    """What a screen reader is told; of a list Qt tells it what is chosen, and the label apart."""
    if isinstance(each, QComboBox):
        return each.accessibleName()
    return QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


def choose(dialog: ReportDialog) -> None:
    """Choose by hand what CHOSEN says."""
    for name in ("Break long words", "Draft", "Secret"):
        box = named(dialog, name)
        assert isinstance(box, QCheckBox)
        box.click()
    binding, copies, motto = (named(dialog, name) for name in ("Binding", "Copies", "Motto"))
    assert isinstance(binding, QComboBox)
    assert isinstance(copies, QSpinBox)
    assert isinstance(motto, QLineEdit)
    binding.setCurrentText("At the top")
    copies.setValue(3)
    motto.setText("Read twice")


def test_a_new_option_has_its_field_and_reaches_the_builder(dialog: ReportDialog, qtbot: QtBot) -> None:
    choose(dialog)
    assert dialog.form.options() == CHOSEN
    qtbot.waitUntil(
        lambda: dialog.laid is not None and dialog.laid.document.options == CHOSEN, timeout=60_000
    )


def test_a_new_option_is_chosen_again_after_a_restart(tmp_path: Path, qtbot: QtBot) -> None:
    first = Preferences(open_store(tmp_path / "settings.ini"))
    assert kept(first, MoreOptions) == MoreOptions()
    keep(first, CHOSEN)
    first.store.sync()
    second = Preferences(open_store(tmp_path / "settings.ini"))
    assert kept(second, MoreOptions) == CHOSEN


def test_a_new_option_is_a_flag_of_the_command_line_and_reaches_the_builder() -> None:
    parser = ArgumentParser()
    add_options(parser, MoreOptions)
    words = "--hyphens --binding top --copies 3 --stamps draft,secret --motto"
    chosen = options_from(parser.parse_args([*words.split(), "Read twice"]), MoreOptions)
    assert chosen == CHOSEN
    assert build([comparison()], chosen).options == CHOSEN
    assert options_from(parser.parse_args([]), MoreOptions) == MoreOptions()
    assert "break long words" in parser.format_help()


def test_every_option_reads_its_usual_value_in_both_places(tmp_path: Path, qtbot: QtBot) -> None:
    parser = ArgumentParser()
    add_options(parser, Options)
    assert options_from(parser.parse_args([]), Options) == Options()
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    keep(preferences, Options())
    assert kept(preferences, Options) == Options()
    assert all(row.help for _, row in rows_of(Options))
    assert len({row.flag for _, row in rows_of(Options)}) == len(list(rows_of(Options)))
