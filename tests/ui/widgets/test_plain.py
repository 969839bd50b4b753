"""Words of others are plain text by construction, in the helpers and in every module that shows words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction, Qt

from reader.ui.widgets.plain import MENU_LENGTH, TIP_LINES, in_menu, isolated, on_button, plain, shown, tip
from tests.sources import tree

UI = Path(__file__).parents[3] / "reader" / "ui"
MODULES = sorted(UI.rglob("*.py"))

MARKUP = st.sampled_from(
    [
        "<",
        ">",
        "</",
        "<b>",
        "<img src='x'>",
        "&lt;",
        "&#x3c;",
        "<!doctype",
        "<?xml",
        "?>",
        "-->",
        "\n",
        " ",
        "q",
    ]
)

ALLOWED = {
    "QLabel": {
        "widgets/plain.py",
        "help/dialogs.py",
    },  # about the program itself: a picture, and words of our own
    "QMessageBox": {"widgets/questions.py"},
    "QInputDialog": {"widgets/questions.py"},
    "QErrorMessage": set(),
    "QToolTip": {"widgets/plain.py"},
    "QTextBrowser": {"help/guide.py", "hearing/written.py"},  # the second reads the guide aloud
    "QTextEdit": {
        "comparison/accessible/pane_text.py",
        "hearing/roles.py",
    },  # copies that nobody sees, by which Qt answers a screen reader: of plain text, of the guide
    "QTextDocument": {"help/guide.py"},  # to tell pictures from other things that a page asks for
    "QStaticText": set(),
    "QWhatsThis": {
        "help/controller.py",
        "comparison/pane/reading_pane.py",
    },  # what these show is from whats_this.py
}
"""Where each of Qt's classes that guess at markup may be named; elsewhere our own take their place."""

DOORS = {"setToolTip": "tip", "setWhatsThis": "tip", "setLabelText": "plain", "showMessage": "shown"}
"""What words must go through that are given to these."""

OWN_MARKUP = {
    "setHtml": {"help/guide.py", "handing/sourced.py"},  # the second: for other programs, all words escaped
    "setWhatsThis": {"help/whats_this.py"},
    "insertHtml": set(),
    "setMarkdown": set(),
}
"""In which module alone these stand, with texts of our own that nothing is put into."""


@given(st.lists(MARKUP | st.text(max_size=4), max_size=8).map("".join))
def test_plain_words_are_never_taken_for_markup(text: str) -> None:
    for told in (plain(text), tip(text)):
        assert not Qt.mightBeRichText(told)
    assert plain(text).replace("\u2060", "") == shown(text).replace("\u2060", "")


@pytest.mark.usefixtures("qapp")
@given(st.lists(MARKUP | st.text(max_size=4), max_size=8).map("".join))
def test_a_name_in_a_menu_is_a_plain_tooltip_too(text: str) -> None:
    for name in (in_menu(text), on_button(text)):
        action = QAction(f"Re&move {name}")
        assert not Qt.mightBeRichText(action.toolTip())


def test_words_that_nobody_takes_for_markup_stay_as_they_are() -> None:
    for text in ("R&D", "5 < 6 and 7 > 3", "two\nlines", "« ça »"):
        assert plain(text) == text


def test_what_was_set_apart_stays_so_and_nothing_else_turns_the_direction() -> None:
    assert shown(f"A {isolated('שלום')} B") == "A \u2068שלום\u2069 B"
    assert shown(isolated("x\u2069\u202ey")) == "\u2068x\u2060\u2060y\u2069"
    assert shown("\u2069 x \u2068") == "\u2060 x \u2060"


def test_a_tooltip_is_as_wide_as_one_reads_and_not_higher_than_the_screen() -> None:
    lines = tip("word " * 5000).splitlines()
    assert len(lines) == TIP_LINES
    assert max(map(len, lines)) < 100
    assert len(tip("x" * 100_000)) < 2000


def test_a_name_in_a_menu_has_no_mnemonic_and_is_cut_short() -> None:
    assert in_menu("R&D\tCtrl+Q\nx") == "R&&D Ctrl+Q x"
    assert len(in_menu("long " * 50)) == MENU_LENGTH


def test_no_module_shows_words_but_by_the_doors_that_keep_them_plain() -> None:
    assert MODULES
    names = {module.relative_to(UI).as_posix(): module for module in MODULES}
    bare = {name: list(_bare(tree(module), name)) for name, module in names.items()}
    assert not {name: found for name, found in bare.items() if found}


def test_the_guard_sees_bare_words() -> None:
    bare = "from PySide6.QtWidgets import QLabel\na.setToolTip(tip(n))\na.setToolTip(n)\na.setWhatsThis(n)"
    assert list(_bare(ast.parse(bare), "x.py")) == ["QLabel", "setToolTip(n)", "setWhatsThis(n)"]


def test_nothing_is_put_into_the_markup_of_our_own() -> None:
    for name in ("help/whats_this.py", "help/guide.py"):
        nodes = ast.walk(tree(UI / name))
        assert "format" not in {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def _bare(source: ast.Module, module: str) -> Iterator[str]:
    """What stands in a module that may show words of others as markup."""
    for node in ast.walk(source):
        if isinstance(node, ast.ImportFrom):
            names = (alias.name for alias in node.names)
            yield from (name for name in names if module not in ALLOWED.get(name, {module}))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            name = node.func.attr
            given = node.args[1] if len(node.args) > 1 and name == "setToolTip" else node.args[0]
            is_kept_plain = name in DOORS and _is_call_of(DOORS[name], given)
            if (
                name in {*DOORS, *OWN_MARKUP}
                and not is_kept_plain
                and module not in OWN_MARKUP.get(name, set())
            ):
                yield f"{name}({ast.unparse(given)})"


def _is_call_of(door: str, given: ast.expr) -> bool:
    return isinstance(given, ast.Call) and isinstance(given.func, ast.Name) and given.func.id == door
