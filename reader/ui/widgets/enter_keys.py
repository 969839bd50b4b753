"""The keys that open what is current or end what is written: Return, and Enter of the number pad."""

from PySide6.QtCore import Qt

ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
