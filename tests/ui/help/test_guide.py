import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.help.guide import Book, GuideDialog, folder, text_of
from reader.ui.help.mac_keys import listed_in_signs, with_mac_keys
from reader.ui.look.theme import DARK, LIGHT
from tests.ui.conftest import Open

GUIDES = sorted(folder().rglob("*.html"))


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    shown = GuideDialog(LIGHT)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_picture_of_the_guide_is_there_and_described(guide: GuideDialog, file: object) -> None:
    text = next(f for f in GUIDES if f == file).read_text("utf-8")
    pictures = re.findall(r'<img src="([^"]+)" alt="([^"]+)">', text)
    assert len(pictures) == text.count("<img")
    for name, _ in pictures:
        found = guide.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert not getattr(found, "isNull", bool)(), name


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_links_of_the_guide_stay_in_it_and_lead_somewhere(file: object) -> None:
    text = next(f for f in GUIDES if f == file).read_text("utf-8")
    links, names = re.findall(r'href="([^"]+)"', text), re.findall(r'name="([^"]+)"', text)
    assert links
    assert all(link.startswith("#") and link[1:] in names for link in links)


def test_a_link_of_the_guide_goes_to_its_chapter(guide: GuideDialog) -> None:
    guide.page.setSource(QUrl("#limits"))
    assert guide.page.verticalScrollBar().value() > 0
    assert "What it does not claim" in guide.page.toPlainText()


def test_the_guide_fits_its_window_and_loads_pictures_only(guide: GuideDialog) -> None:
    assert guide.page.horizontalScrollBar().maximum() == 0
    assert guide.page.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("en.html")) is None
    assert not guide.page.openExternalLinks()


def test_the_guide_loads_no_picture_from_anywhere_else(guide: GuideDialog, tmp_path: Path) -> None:
    picture = tmp_path / "other.png"
    QImage(9, 9, QImage.Format.Format_RGB32).save(str(picture))
    outside = "../" * len(folder().resolve().parts)
    for name in (str(picture), picture.as_uri(), f"{outside}{picture}", "http://example.org/a.png"):
        assert guide.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name)) is None


def test_the_guide_opens_beside_the_reports_and_follows_the_theme(open_window: Open) -> None:
    app = open_window()
    app.window.actions_[Action.GUIDE].trigger()
    opened = app.help.books[Book.GUIDE]
    assert opened.isVisible()
    assert not opened.isModal()
    app.window.set_theme(DARK)
    assert DARK.paper in opened.page.styleSheet()


def test_a_reader_of_a_language_without_a_guide_gets_the_english_one() -> None:
    assert "A short guide" in text_of(QLocale("xh"))


def test_whats_this_explains_the_words_that_are_our_own(open_window: Open) -> None:
    app = open_window()
    explained = " ".join(w.whatsThis() for w in app.window.frame.findChildren(QWidget))
    for word in ("passage", "Similarity", "elsewhere", "Only here", "Related", "Facts that differ"):
        assert f"<b>{word}</b>" in explained, word
    app.window.actions_[Action.WHATS_THIS].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_whats_this_has_a_way_by_keyboard_alone(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    app.stories.open_sample()
    qtbot.waitUntil(lambda: app.comparison.view.comparison is not None, timeout=60000)
    app.comparison.view.page.panes.of(Side.LEFT).setFocus()
    before = set(QApplication.topLevelWidgets())
    app.window.actions_[Action.EXPLAIN].trigger()
    shown = [w for w in set(QApplication.topLevelWidgets()) - before if w.inherits("QWhatsThat")]
    assert len(shown) == 1
    QWhatsThis.hideText()


def test_whats_this_on_a_sentence_explains_its_degree(three: Controllers) -> None:
    pane = three.comparison.view.page.panes.of(Side.LEFT)
    assert "Reworded" in pane.describe(0)
    assert "Only here" in pane.describe(2)
    assert three.inspector.inspector.whatsThis()
    assert three.window.actions_[Action.SWAP].whatsThis()


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_on_a_mac_the_guide_names_the_keys_of_a_mac(file: Path) -> None:
    told = re.findall("<b>([^<]+)</b>", with_mac_keys(file.read_text("utf-8")))
    assert not [
        key for key in told if re.search(r"\b(Ctrl|Strg|Alt|Shift|Maj|Umschalt|Del|Entf|Suppr)\b", key)
    ]
    assert not {"F2", "F9", "F12"} & set(told)


def test_keys_stand_as_macos_writes_them_and_other_words_stay() -> None:
    told = "<b>Alt+Umschalt+Pfeil ab</b> <b>Ctrl+click</b> <b>F9</b> <b>Entf</b> <b>A</b> <b>Same words</b>"
    assert with_mac_keys(told) == "<b>⌥⇧↓</b> <b>⌘ click</b> <b>⌥⌘3</b> <b>⌫</b> <b>A</b> <b>Same words</b>"


def test_keys_of_a_list_stand_as_macos_writes_them_in_every_language() -> None:
    assert listed_in_signs("Ctrl+click, Shift+Down, Ctrl+A") == "⌘ click, ⇧↓, ⌘A"
    assert listed_in_signs("Strg+Klick, Umschalt+Pfeil ab, Strg+A") == "⌘ Klick, ⇧↓, ⌘A"
    assert listed_in_signs("Ctrl+clic, Maj+Bas, Ctrl+A") == "⌘ clic, ⇧↓, ⌘A"
    assert listed_in_signs("Ctrl+نقرة، Shift+السهم السفلي، Ctrl+A") == "⌘ نقرة، ⇧↓، ⌘A"
