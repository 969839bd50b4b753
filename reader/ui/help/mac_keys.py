"""Replaces the keys that the guide and lists name, in any language, by those of a Mac."""

import re

from reader.ui.app.action_table import keys_on_a_mac

_KEY = re.compile(r"<b>([^<]+)</b>")
_LISTED = re.compile(r"[^,،\s][^,،]*")
"""One of several keys between commas, those of Arabic too."""
_NAMES = {
    "Strg": "Ctrl",
    "Umschalt": "Shift",
    "Maj": "Shift",
    "Entf": "Del",
    "Suppr": "Del",
    "Pfeil auf": "Up",
    "Haut": "Up",
    "السهم العلوي": "Up",
    "Pfeil ab": "Down",
    "Bas": "Down",
    "السهم السفلي": "Down",
}
"""Qt's names for keys as the guides in other languages call them."""
_SIGNS = {
    "Meta": "⌃",
    "Alt": "⌥",
    "Shift": "⇧",
    "Ctrl": "⌘",
    "Up": "↑",
    "Down": "↓",
    "Backspace": "⌫",
    "Del": "⌦",
}
_HELD = ("Meta", "Alt", "Shift", "Ctrl")
"""The modifiers in the order in which macOS writes them; its Cmd is Qt's Ctrl, and its Ctrl is Qt's Meta."""


def with_mac_keys(text: str) -> str:
    """The HTML of a book with each key in the signs of a Mac; other bold words stay as they are."""
    return _KEY.sub(lambda found: f"<b>{_written(found[1])}</b>", text)


def listed_in_signs(keys: str) -> str:
    """Keys and clicks between commas, in the signs of a Mac."""
    return _LISTED.sub(lambda found: _written(found[0]), keys)


def _written(told: str) -> str:
    *held, last = (_NAMES.get(part, part) for part in told.split("+"))
    if not (held or last in _HELD or last in _SIGNS or re.fullmatch(r"F\d+", last)):
        return told
    *held, last = (keys_on_a_mac("+".join((*held, last))) or (told,))[0].split("+")
    signs = "".join(_SIGNS[key] for key in _HELD if key in held)
    is_key = len(last) <= len("F12") or last in _SIGNS
    return f"{signs}{_SIGNS.get(last, last)}" if is_key else f"{signs} {last}"
