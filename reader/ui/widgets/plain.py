"""Words of others on screen: never markup, never a mnemonic, and turning nothing around but themselves."""

import re
from functools import lru_cache
from textwrap import wrap

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from reader.text.harmless import harmless, harmless_line

# Characters of a name in a menu, which is as wide as its longest line.
MENU_LENGTH = 60
# Characters and lines of a tooltip: Qt breaks none that is plain, and a passage may be a page long.
TIP_WIDTH, TIP_LINES = 88, 12
# More than a window has actions, whose tips are asked for again when keys change; 2,000 characters at most.
_KEPT_TIPS = 512
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")


def shown(text: str) -> str:
    """The text for what shows words as they are; what isolated() has set apart stays so."""
    parts = _ISOLATED.split(text)
    return "".join(isolated(part) if at % 2 else harmless(part) for at, part in enumerate(parts))


def shown_line(text: str) -> str:
    """The text on one line, for what shows words as they are."""
    return " ".join(shown(text).split())


def isolated(text: str) -> str:
    """Words that keep their own direction, whatever stands beside them."""
    return f"\u2068{harmless(text)}\u2069" if text else ""


def plain(text: str) -> str:
    """The text for what looks at its words to guess whether they are markup: they never seem so."""
    told = shown(text)
    # An unseen character after it makes of "<" a sign like any other.
    return told.replace("<", "<\u2060").replace("&", "&\u2060") if Qt.mightBeRichText(told) else told


@lru_cache(_KEPT_TIPS)
def tip(text: str) -> str:
    """The text of a tooltip, in lines of a readable width."""
    lines = shown(text[: 2 * TIP_WIDTH * TIP_LINES]).splitlines()
    return plain("\n".join([part for line in lines for part in wrap(line, TIP_WIDTH)][:TIP_LINES]))


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at a place of the screen; "" takes away the one that is there."""
    QToolTip.showText(at, tip(text), widget)


def on_button(text: str) -> str:
    """The text of a button or a menu, in which an ampersand is no mnemonic; Qt makes it a tooltip as well."""
    return plain(shown_line(text)).replace("&", "&&")


def in_menu(text: str) -> str:
    """A name in a menu, cut short where it is long."""
    line = harmless_line(text)
    return on_button(line if len(line) <= MENU_LENGTH else f"{line[: MENU_LENGTH - 1].rstrip()}…")


class PlainText(QLabel):
    """A label whose words are never markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(shown(text))
