"""The window has one language, for its dates too, however many the desktop's settings name."""

import os
import subprocess
import sys

import pytest

SHOW = """
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from reader.ui.app.starting.furnishing import furnish_application
application = QApplication([])
furnish_application()
told = QLocale().toString(QDate(2024, 2, 17), "d MMM yyyy"), QLocale().toString(5)
print(*told, application.translate("actions", "&File"), sep="|")
"""
SETTINGS = ("LANG", "LANGUAGE", "LC_ALL", "LC_TIME", "LC_NUMERIC", "LC_MESSAGES")


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ({"LC_ALL": "C", "LANGUAGE": "ar"}, "17 فبراير 2024|5|&ملف"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "ar"}, "17 فبراير 2024|5|&ملف"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr"}, "17 févr. 2024|5|&Fichier"),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "fr_FR.UTF-8"}, "17 Feb. 2024|5|&Datei"),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "17 Feb 2024|5|&File"),
        ({"LC_ALL": "ru_RU.UTF-8"}, "17 Feb 2024|5|&File"),
    ],
)
def test_dates_are_in_the_language_of_the_words(settings: dict[str, str], shown: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in SETTINGS} | settings
    done = subprocess.run(
        [sys.executable, "-c", SHOW], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == shown
