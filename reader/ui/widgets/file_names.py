"""Words as names of files, which every system takes."""

from unicodedata import normalize

# Characters of a name, which with its folder has to fit into the 255 that Windows allows.
MOST_CHARACTERS = 80
# Bytes of a name in UTF-8: most systems take 255, and an ending and a number come after it.
MOST_BYTES = 220

_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)
"""Names that Windows keeps for itself, with any ending."""


def file_name(told: str, otherwise: str) -> str:
    """Words as a name without its ending; what stands otherwise where no letter of them is left.

    Signs that some system does not let stand in a name become spaces, and the name of a device of Windows
    gets a low line behind it.
    """
    composed = normalize("NFC", told)
    kept = "".join(sign if sign.isalnum() or sign in " -_.," else " " for sign in composed)
    short = " ".join(kept.split())[:MOST_CHARACTERS].encode()[:MOST_BYTES].decode(errors="ignore")
    name = short.strip(" .") or otherwise
    device, dot, rest = name.partition(".")
    return f"{device.rstrip()}_{dot}{rest}" if device.rstrip().upper() in _DEVICES else name
