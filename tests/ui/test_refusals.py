"""The reasons of the library for not reading something, in the language of the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from reader.library import child
from reader.library.formats import UnreadableFile
from reader.ui.refusals import REASONS, in_words, told

LIBRARY = Path(child.__file__).parent
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load(str(TRANSLATIONS / "parallax_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def reasons_of(source: str) -> Iterator[str]:
    """The sentences in a module that begin in lower case, or with a name, and are no remark on the code."""
    remarks = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
    }
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=str(said)):
                pass
            case ast.JoinedStr(values=parts):
                said = "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in parts)
            case _:
                continue
        is_sentence = said.endswith(".") and " " in said and (said[0].islower() or said.startswith("Outlook"))
        if is_sentence and said not in remarks:
            yield said


@pytest.mark.parametrize("module", sorted(LIBRARY.rglob("*.py")), ids=lambda path: path.stem)
def test_every_reason_that_a_file_or_page_is_refused_for_can_be_translated(module: Path) -> None:
    known = {re.sub(r"\{\}", "7", str(reason)) for reason in REASONS}
    said = {re.sub(r"\{[^}]*\}", "7", reason) for reason in reasons_of(module.read_text("utf-8"))}
    assert said <= known, "add them to reader.ui.refusals"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("there is no text in it.", "Es steht kein Text darin."),
        ("it is longer than 100 megabytes.", "Sie ist länger als 100 Megabyte."),
        ("there is no encoding called “utf-9 {x}”.", "Es gibt keine Zeichenkodierung namens „utf-9 {x}“."),
        ("what nobody has translated.", "what nobody has translated."),
    ],
)
def test_a_reason_is_shown_in_the_language_of_the_window(reason: str, words: str) -> None:
    assert in_words(reason) == words


@pytest.mark.usefixtures("german")
def test_the_file_is_named_before_the_reason() -> None:
    assert told(UnreadableFile("a.txt", "it is a folder.")) == "a.txt: Das ist ein Ordner."
    assert told(ValueError("the page came damaged.")) == "Die Seite kam beschädigt an."
