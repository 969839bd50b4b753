"""Follows the desktop's size of type: whoever reads larger letters everywhere reads them here too."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from reader.ui.look.fonts import chrome_font, set_text_scale, text_scale

# Points in which desktops write before anybody chooses another size.
USUAL = {"darwin": 13.0, "win32": 9.0}
OF_GNOME, OF_OTHERS = 11.0, 10.0
_LIKE_GNOME = ("GNOME", "Unity", "Budgie", "Pantheon")

# Times as large as usual; smaller than designed nothing is written, and beyond this the window holds no line.
MOST = 3.0

# Two sizes that differ by less look alike.
GRAIN = 0.01


# Trap: a widget that wears a style sheet keeps the font that it inherited when that was put on, and with the
# next sheet gets back the one that was set before the first, which Qt keeps under this name.
_GIVEN_BACK = "_q_styleSheetWidgetFont"


def system_scale() -> float:
    """How much larger than usual the desktop writes, 1.0 to MOST."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(max(QFontInfo(font).pointSizeF() / _usual(), 1.0), MOST)


def follow_system(application: QApplication) -> bool:
    """Write everything as large as the desktop asks for; whether that is another size than before."""
    scale = system_scale()
    ratio = scale / text_scale()
    if abs(ratio - 1) < GRAIN:
        return False
    sheet = application.styleSheet()
    application.setStyleSheet("")
    # all sizes are taken down first, for setting one changes those that inherit it
    sized = [w for w in application.allWidgets() if w.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    wanted = [(widget, widget.font().pointSizeF() * ratio) for widget in sized]
    set_text_scale(scale)
    application.setFont(chrome_font())
    for widget, size in wanted:
        font = widget.font()
        font.setPointSizeF(size)
        widget.setProperty(_GIVEN_BACK, None)
        widget.setFont(font)
    application.setStyleSheet(sheet)
    return True


def _usual() -> float:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    is_like_gnome = any(name in desktop for name in _LIKE_GNOME)
    return USUAL.get(sys.platform, OF_GNOME if is_like_gnome else OF_OTHERS)
