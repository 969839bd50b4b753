"""The keys that the guide names, in whatever language, as a Mac's keyboard and menus have them."""

import re

from reader.ui.app.action_table import keys_on_a_mac

_KEY = re.compile(r"<b>([^<]+)</b>")
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
"""What keys are called in the guides in other languages."""
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
"""In the order in which macOS writes them; its Cmd is what Qt calls Ctrl, and its Ctrl is Qt's Meta."""


def with_mac_keys(text: str) -> str:
    """The text of a book with each key in it by the signs of a Mac; other bold words stay as they are."""
    return _KEY.sub(lambda found: f"<b>{_written(found[1])}</b>", text)


def _written(told: str) -> str:
    *held, last = (_NAMES.get(part, part) for part in told.split("+"))
    if not (held or last in _HELD or last in _SIGNS or re.fullmatch(r"F\d+", last)):
        return told
    *held, last = (keys_on_a_mac("+".join((*held, last))) or (told,))[0].split("+")
    signs = "".join(_SIGNS[key] for key in _HELD if key in held)
    is_key = len(last) <= len("F12") or last in _SIGNS
    return f"{signs}{_SIGNS.get(last, last)}" if is_key else f"{signs} {last}"
