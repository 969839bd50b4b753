"""Makes text from outside safe to show: never markup, never a mnemonic, direction marks kept inside it."""

import re
from functools import lru_cache
from textwrap import wrap

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from reader.text.harmless import harmless, harmless_line

# Characters of a name in a menu: the menu becomes as wide as its longest entry.
MENU_LENGTH = 60
# Characters a line and lines of a tooltip: Qt does not wrap plain text, and a passage may be a page long.
TIP_WIDTH, TIP_LINES = 88, 12
# Tooltips remembered: more than the window has actions, whose tips are made again when shortcuts change.
_KEPT_TIPS = 512
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")


def shown(text: str) -> str:
    """The text for widgets that show plain text, with control characters harmless; isolated() parts stay."""
    parts = _ISOLATED.split(text)
    return "".join(isolated(part) if at % 2 else harmless(part) for at, part in enumerate(parts))


def shown_line(text: str) -> str:
    """The text on one line, for widgets that show plain text."""
    return " ".join(shown(text).split())


def isolated(text: str) -> str:
    """The text between direction isolates, so that it keeps its own direction and disturbs no other."""
    return f"\u2068{harmless(text)}\u2069" if text else ""


def plain(text: str) -> str:
    """The text for widgets that guess whether they are given markup: it is never taken for that."""
    told = shown(text)
    # With a word joiner after it "<" no longer looks like the beginning of a tag.
    return told.replace("<", "<\u2060").replace("&", "&\u2060") if Qt.mightBeRichText(told) else told


@lru_cache(_KEPT_TIPS)
def tip(text: str) -> str:
    """The text of a tooltip, wrapped to TIP_WIDTH and cut at TIP_LINES."""
    lines = shown(text[: 2 * TIP_WIDTH * TIP_LINES]).splitlines()
    return plain("\n".join([part for line in lines for part in _wrapped(line)][:TIP_LINES]))


def _wrapped(line: str) -> list[str]:
    """The line as wrap gives it, which is slow for the two hundred short tips of a window."""
    if line and len(line) <= TIP_WIDTH and line.isprintable() and not line.isspace():
        return [line.rstrip()]
    return wrap(line, TIP_WIDTH)


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at a point of the screen; "" hides the present one."""
    QToolTip.showText(at, tip(text), widget)


def on_button(text: str) -> str:
    """The text for a button or menu entry: no mnemonic, and no markup in the tooltip that Qt makes of it."""
    return plain(shown_line(text)).replace("&", "&&")


def in_menu(text: str) -> str:
    """A name as a menu entry, cut at MENU_LENGTH."""
    line = harmless_line(text)
    return on_button(line if len(line) <= MENU_LENGTH else f"{line[: MENU_LENGTH - 1].rstrip()}…")


class PlainText(QLabel):
    """A label that shows its text as it is, never as markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(shown(text))
