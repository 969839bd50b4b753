"""The words of the window in one of its languages, as its translations have them."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLibraryInfo, QTranslator

from reader.paths import resources

LANGUAGES = ("en", "de", "ar")
"""English, one whose words are long, and one that is read from the right and counts in six forms."""
GAP = re.compile(r"\\\{\w*\\\}|%L?n")


@dataclass(frozen=True)
class Words:
    """Gives regular expressions, for xdotool too, of the words on the screen for those in the source."""

    language: str = "en"

    @property
    def env(self) -> dict[str, str]:
        """The environment in which a program speaks that language."""
        return {"LANGUAGE": self.language}

    def __call__(self, source: str) -> str:
        """Finds the words, whatever numbers and names stand in them."""
        return "(" + "|".join(GAP.sub(".*", _escaped(form)) for form in self._forms(source)) + ")"

    def of_qt(self, context: str, source: str) -> str:
        """Finds the words of Qt's own dialogs."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(f"qtbase_{self.language}", folder)
        return _escaped(translator.translate(context, source) or source)

    def _forms(self, source: str) -> list[str]:
        file = resources() / "translations" / f"parallax_{self.language}.ts"
        messages = ET.parse(file).getroot().iter("message")  # noqa: S314  # our own file
        found = (_forms(message) for message in messages if message.findtext("source") == source)
        return next(found, [source])  # of English, only what is counted is translated


def _forms(message: ET.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation") or ""]


def _escaped(words: str) -> str:
    return re.escape(words.replace("&", "")).replace("\\ ", " ")  # xdotool takes no escaped space
