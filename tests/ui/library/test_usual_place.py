"""The library of the command line is that of the window."""

from PySide6.QtWidgets import QApplication

from reader.library.disk.usual_place import usual_library
from reader.ui.app.starting.data_folder import data_folder


def test_the_usual_library_is_the_same_with_and_without_a_window(qapp: QApplication) -> None:
    before = qapp.applicationName(), qapp.organizationName()
    qapp.setApplicationName("parallax")
    qapp.setOrganizationName("")
    try:
        assert usual_library().parent == data_folder()
    finally:
        qapp.setApplicationName(before[0])
        qapp.setOrganizationName(before[1])
