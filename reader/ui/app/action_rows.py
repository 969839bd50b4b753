"""The rows of all menus together, with the shortcuts of this system."""

import sys

from reader.ui.app.action_table import on_a_mac
from reader.ui.app.menus import edit, file, go, help_menu, pairs, view

_EVERYWHERE = (*file.ROWS, *edit.ROWS, *view.ROWS, *go.ROWS, *pairs.ROWS, *help_menu.ROWS)

ROWS = tuple(map(on_a_mac, _EVERYWHERE)) if sys.platform == "darwin" else _EVERYWHERE
"""All actions in the order of the menus; on macOS with the shortcuts that reach a program there."""
