"""Help > About > Licences, in a real window."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.notices import all_notices
from reader.ui.help.licences import LicencesDialog
from reader.ui.jobs import Jobs


def test_a_person_reads_the_licence_of_whatever_the_program_brings_along(qtbot: QtBot) -> None:
    jobs, parent = Jobs(), QWidget()
    qtbot.addWidget(parent)
    dialog = LicencesDialog(jobs, parent)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.names.count() > 0)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert names == [notice.name for notice in all_notices()]
    dialog.names.setCurrentRow(next(row for row, name in enumerate(names) if name.startswith("lxml ")))
    assert dialog.text.toPlainText().startswith("lxml ")
    assert "Redistribution and use" in dialog.text.toPlainText()
    jobs.close()


def test_who_closes_the_licences_before_they_are_gathered_loses_nothing(qtbot: QtBot) -> None:
    jobs, parent = Jobs(), QWidget()
    qtbot.addWidget(parent)
    dialog = LicencesDialog(jobs, parent)
    dialog.show()
    dialog.reject()
    qtbot.waitUntil(lambda: not jobs.running)
    QTest.qWait(0)
    assert dialog.names.count() == 0
    jobs.close()
