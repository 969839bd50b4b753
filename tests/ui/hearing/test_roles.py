"""What screen readers are told of buttons of which one is on, of the guide and of the pages to be printed."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.help.guide import GuideDialog
from reader.ui.printing.dialog import Purpose, open_report
from reader.ui.printing.printable import PrintedComparisons

Role, Text = QAccessible.Role, QAccessible.Text


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def parts(within: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = (within.child(n) for n in range(within.childCount()))
    return [part for part in found if part is not None]


def test_buttons_of_which_one_is_on_are_radio_buttons(three: Controllers) -> None:
    three.window.actions_[Action.LISTS].trigger()
    chips = [told(chip) for chip in three.inspector.lists.chips.values()]
    assert {chip.role() for chip in chips} == {Role.RadioButton}
    assert sum(chip.state().checked for chip in chips) == 1
    other = next(chip for chip in chips if not chip.state().checked and not chip.state().disabled)
    action = other.actionInterface()
    assert action is not None
    action.doAction("Toggle")
    assert [chip for chip in chips if chip.state().checked] == [other]


def test_the_views_in_the_toolbar_are_radio_buttons_and_the_rest_is_not(three: Controllers) -> None:
    buttons = [b for bar in three.window.frame.findChildren(QToolBar) for b in bar.findChildren(QToolButton)]
    actions = three.window.actions_
    roles = {b.defaultAction(): told(b).role() for b in buttons if b.defaultAction() is not None}
    assert roles[actions[SIDE_BY_SIDE.key]] is Role.RadioButton
    assert roles[actions[Action.PRINT]] is not Role.RadioButton


def test_the_guide_is_a_document_with_headings_and_only_what_is_in_view_shows(
    three: Controllers, qtbot: QtBot
) -> None:
    dialog = GuideDialog(three.window.theme, three.window.frame)
    dialog.show()
    page = told(dialog.page)
    assert page.role() is Role.Document
    text = page.textInterface()
    assert text is not None
    assert text.text(0, 25) == "A short guide to Parallax"
    every = parts(page)
    headings = [part for part in every if part.role() is Role.Heading]
    assert headings[0].text(Text.Name) == "A short guide to Parallax"
    assert len(headings) > 8
    levels = [
        heading.attributesInterface().attributeValue(QAccessible.Attribute.Level) for heading in headings
    ]
    assert levels == [1] + [2] * (len(headings) - 1)
    pictures = [part.text(Text.Name) for part in every if part.role() is Role.Graphic]
    assert pictures[0] == "Two reports side by side, joined by bands"
    seen = QRect(dialog.page.mapToGlobal(QPoint(0, 0)), dialog.page.size())
    assert all(bool(part.state().offscreen) != seen.intersects(part.rect()) for part in every)
    assert not every[0].state().offscreen
    assert every[-1].state().offscreen
    dialog.close()


def test_the_preview_says_which_page_is_in_view(three: Controllers, qtbot: QtBot) -> None:
    assert three.session.comparison is not None
    printable = PrintedComparisons((three.session.comparison,))
    dialog = open_report(printable, three.session.jobs, Purpose.PREVIEW, three.window.frame)
    dialog.show()
    pages = told(dialog.preview)
    assert pages.role() is Role.Graphic
    qtbot.waitUntil(lambda: pages.text(Text.Description).startswith("Page 1 of "), timeout=60000)
    dialog.close()


def test_drawings_and_bands_have_a_role_and_a_sentence(three: Controllers) -> None:
    page = three.comparison.view.page
    for part, role in (
        (page.overview, Role.Graphic),
        (page.order_map, Role.Graphic),
        (page.gutter, Role.List),
    ):
        assert told(part).role() is role
        assert told(part).text(Text.Description).endswith(".")


def test_the_guide_can_be_asked_for_its_text_while_it_is_being_filled(three: Controllers) -> None:
    dialog = GuideDialog(three.window.theme, three.window.frame)
    carets: list[int] = []

    def ask() -> None:
        text = told(dialog.page).textInterface()
        assert text is not None
        carets.append(text.cursorPosition())

    dialog.page.document().contentsChange.connect(ask)
    dialog.set_theme(three.window.theme)
    assert carets
    assert min(carets) == 0
    dialog.close()
