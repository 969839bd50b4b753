import ast
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.paths import resources
from reader.ui.app.action_table import Action
from reader.ui.app.starting.furnishing import translate
from tests.sources import tree
from tests.ui.conftest import Open, add_three

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "ar")
PLURALS = {"de": 2, "fr": 2, "ar": 6}
SHOWN_TOGETHER = (("OptionsForm", "ReportDialog"), ("SettingsDialog",), ("columns",), ("details",))
"""The contexts whose words stand in one dialog."""
OF_A_QUESTION = {"&Replace", "&Keep"}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%\d")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> list[Message]:
    root = ET.parse(file).getroot()  # noqa: S314  # our own file
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            tuple(form.text or "" for form in message.iter("numerusform"))
            or (message.findtext("translation") or "",),
            "type" not in translation.attrib,
        )
        for context in root.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the translations, brought up to date with the source."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, folder)
    tool = ROOT / "packaging" / "translations.sh"
    subprocess.run([tool, folder], env={**os.environ, "BIN": str(Path(sys.executable).parent)}, check=True)
    return folder


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The program in a language; afterwards in English again."""
    wanted, before = QLocale(), set(qapp.findChildren(QTranslator))
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(wanted)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    translate(qapp, QLocale(QLocale.Language.English))


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_no_words_of_the_window_are_missing_in_a_language(updated: Path, code: str) -> None:
    name = f"parallax_{code}.ts"
    kept, wanted = (
        {(m.context, m.source, m.comment) for m in messages(at / name)} for at in (FOLDER, updated)
    )
    assert kept == wanted, "run `make translations` and translate what is new"
    assert [m.source for m in messages(FOLDER / name) if not m.is_finished or not all(m.forms)] == []


def test_no_words_stand_where_lupdate_does_not_see_them() -> None:
    inside = [
        f"{path.relative_to(ROOT)}: {ast.unparse(call)}"
        for path in sorted((ROOT / "reader" / "ui").rglob("*.py"))
        for text in ast.walk(tree(path))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in {"tr", "translate"}
    ]
    assert inside == [], "lupdate does not look into f-strings"


def test_words_are_listed_with_the_commas_of_the_language() -> None:
    """Shortcuts alone are listed as the system lists them."""
    joined = [
        f"{path.relative_to(ROOT)}: {ast.unparse(call)}"
        for path in sorted((ROOT / "reader" / "ui").rglob("*.py"))
        for call in ast.walk(tree(path))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "join"
        and isinstance(call.func.value, ast.Constant)
        and call.func.value.value in {", ", "; "}
        and path.name != "actions.py"
    ]
    assert joined == [], "use listed() or apart()"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_signs_between_words_are_those_of_the_script(code: str) -> None:
    wrong = re.compile(r"[,;?](?=\s|$)") if code == "ar" else re.compile("[،؛؟]")
    forms = (form for m in messages(FOLDER / f"parallax_{code}.ts") for form in m.forms)
    assert [form for form in forms if wrong.search(form)] == []


@pytest.mark.parametrize(("code", "parted"), [("fr", re.compile("\\S [:;?!»]|« ")), ("de", re.compile(" …"))])
def test_no_line_ends_before_a_sign_that_a_space_parts_from_its_word(
    code: str, parted: re.Pattern[str]
) -> None:
    forms = [form for m in messages(FOLDER / f"parallax_{code}.ts") for form in m.forms]
    on_paper = (resources() / "report" / "words" / f"{code}.po").read_text("utf-8").splitlines()
    forms += [line for line in on_paper if line.startswith("msgstr")]
    assert [form for form in forms if parted.search(form)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_placeholder_stands_in_the_translation(code: str) -> None:
    for message in messages(FOLDER / f"parallax_{code}.ts"):
        wanted = Counter(PLACEHOLDER.findall(message.source))
        for k, form in enumerate(message.forms):
            found = Counter(PLACEHOLDER.findall(form))
            # none, one and two are words in Arabic
            spelled_out = len(message.forms) == PLURALS["ar"] and k < 3
            assert found == wanted or (spelled_out and found == _uncounted(wanted)), message


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_counted_has_all_its_forms(code: str) -> None:
    counted = [m for m in messages(FOLDER / f"parallax_{code}.ts") if PLACEHOLDER.search(m.source)]
    found = {len(m.forms) for m in counted if "%n" in m.source or "%Ln" in m.source}
    assert found == {PLURALS[code]}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(qapp: QApplication, code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"parallax_{code}.qm"))
    for message in messages(FOLDER / f"parallax_{code}.ts"):
        number = 1 if len(message.forms) > 1 else -1
        found = translator.translate(message.context, message.source, message.comment, number)
        assert found in message.forms, "run `make translations`"


@pytest.mark.parametrize("language", ["en", *LANGUAGES], indirect=True)
def test_no_two_entries_of_a_menu_have_one_letter(language: str, open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    add_three(app, qtbot)
    bar = app.window.frame.menuBar()
    of_a_passage = app.editing.menu.open_menu(Side.LEFT, 0, QPoint())
    sources = app.window.sources
    for menu in (*_all_menus(bar), sources.list.menu(), of_a_passage, *_all_menus(sources.story)):
        letters = Counter(
            found[1].casefold() for a in menu.actions() if (found := re.search(r"&(\w)", a.text()))
        )
        assert not [letter for letter, n in letters.items() if n > 1], (language, letters)
    of_a_passage.close()


def _all_menus(bar: QWidget) -> list[QWidget]:
    return [bar, *bar.findChildren(QMenu)]


@pytest.mark.parametrize("together", SHOWN_TOGETHER, ids=" and ".join)
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_fields_of_a_dialog_have_one_letter(code: str, together: tuple[str, ...]) -> None:
    texts = [
        (message.source, form)
        for message in messages(FOLDER / f"parallax_{code}.ts")
        for form in message.forms
        if message.context in together and message.source not in OF_A_QUESTION
    ]
    letters = Counter(found[1].casefold() for _, text in texts if (found := re.search("&(.)", text)))
    assert [letter for letter, n in letters.items() if n > 1] == []
    assert [source for source, text in texts if "&" in source and "&" not in text] == []


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_an_arabic_window_is_mirrored(language: str, open_window: Open) -> None:
    app = open_window()
    frame = app.window.frame
    assert frame.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert app.window.sources.x() > app.window.centre.x()
    assert "طباعة" in app.window.actions_[Action.PRINT].text().replace("&", "")


@pytest.mark.parametrize("language", ["xh"], indirect=True)
def test_a_language_that_we_have_no_words_in_gets_english(language: str, open_window: Open) -> None:
    assert open_window().window.actions_[Action.QUIT].text() == "&Quit"


def _uncounted(found: Counter[str]) -> Counter[str]:
    return Counter({key: n for key, n in found.items() if key not in {"%n", "%Ln"}})
