"""The whole table of actions, in the order of the menus, with the keys of this system."""

import sys

from reader.ui.app.action_table import on_a_mac
from reader.ui.app.menus import edit, file, go, help_menu, pairs, view

_EVERYWHERE = (*file.ROWS, *edit.ROWS, *view.ROWS, *go.ROWS, *pairs.ROWS, *help_menu.ROWS)

ROWS = tuple(map(on_a_mac, _EVERYWHERE)) if sys.platform == "darwin" else _EVERYWHERE
"""The rows with the keys of this system."""
