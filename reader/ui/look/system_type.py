"""Scales all fonts as the desktop and the settings ask, where a person has chosen larger type than usual."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.look.fonts import chrome_font, set_text_scale, text_scale

# Points of the desktops' type until the user chooses another size, by platform; on Linux by desktop.
USUAL = {"darwin": 13.0, "win32": 9.0}
USUAL_OF_GNOME, USUAL_OF_OTHERS = 11.0, 10.0
_LIKE_GNOME = ("GNOME", "Unity", "Budgie", "Pantheon")

# The largest scale: beyond it no line of text fits the window. The smallest is 1, the size that was designed.
MOST_SCALE = 3.0

# Scales that differ by less look alike, so that nothing is set again for them.
GRAIN = 0.01


# Trap: a widget with a style sheet keeps the font that it had inherited when the sheet was set. With the next
# sheet Qt gives it back the font from before the first one, which it keeps in this property of the widget.
_FONT_BEFORE_SHEET = "_q_styleSheetWidgetFont"

# Trap: with its last style sheet Qt forgets whose end it waits for. Once such a widget is gone, the next
# sheet goes to what is not there, and Qt crashes; so one widget keeps a sheet of its own meanwhile.
_ANY_SHEET = "QWidget {}"


def system_scale(factor: float = 1.0) -> float:
    """The desktop's size of type over its usual one, 1.0 to MOST_SCALE.

    Args:
        factor: how many times as large as its font the desktop wants type, above 0.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(max(QFontInfo(font).pointSizeF() / _usual() * factor, 1.0), MOST_SCALE)


def follow_system(application: QApplication, larger: float = 1.0, factor: float = 1.0) -> bool:
    """Scale all fonts to larger times what the desktop asks; whether that changed anything.

    Args:
        application: whose widgets are scaled.
        larger: what the settings ask beyond the desktop, above 0.
        factor: as in `system_scale`.
    """
    scale = system_scale(factor) * larger
    ratio = scale / text_scale()
    if abs(ratio - 1) < GRAIN:
        return False
    sheet, keeper = application.styleSheet(), QWidget()
    keeper.setStyleSheet(_ANY_SHEET)
    application.setStyleSheet("")
    # all sizes are read first, for setting one changes those of the widgets that inherit it
    sized = [w for w in application.allWidgets() if w.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    wanted = [(widget, widget.font().pointSizeF() * ratio) for widget in sized]
    set_text_scale(scale)
    application.setFont(chrome_font())
    for widget, size in wanted:
        font = widget.font()
        font.setPointSizeF(size)
        widget.setProperty(_FONT_BEFORE_SHEET, None)
        widget.setFont(font)
    application.setStyleSheet(sheet)
    keeper.deleteLater()
    return True


def _usual() -> float:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    is_like_gnome = any(name in desktop for name in _LIKE_GNOME)
    return USUAL.get(sys.platform, USUAL_OF_GNOME if is_like_gnome else USUAL_OF_OTHERS)
