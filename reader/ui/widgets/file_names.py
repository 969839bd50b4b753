"""File names made from headlines and other words, valid on every system."""

from unicodedata import normalize

# Characters of a name: with its folder it has to fit into the 260 that Windows allows a path.
MOST_CHARACTERS = 80
# Bytes of a name in UTF-8: most systems allow 255, and a suffix and a number come after it.
MOST_BYTES = 220

_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)
"""Names that Windows reserves for devices, whatever suffix follows."""


def file_name(words: str, otherwise: str) -> str:
    """A file name, without its suffix, made from words; otherwise, where none of their characters is left.

    Characters that some system forbids in a name become spaces; a name that Windows reserves for a device
    gets an underscore after it.
    """
    composed = normalize("NFC", words)
    kept = "".join(sign if sign.isalnum() or sign in " -_.," else " " for sign in composed)
    short = " ".join(kept.split())[:MOST_CHARACTERS].encode()[:MOST_BYTES].decode(errors="ignore")
    name = short.strip(" .") or otherwise
    device, dot, rest = name.partition(".")
    return f"{device.rstrip()}_{dot}{rest}" if device.rstrip().upper() in _DEVICES else name
