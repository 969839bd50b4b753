"""Words of others, made so that they drive no terminal and turn nothing around but themselves."""

import re

DIRECTIONS = "\u202a-\u202e\u2066-\u2069"
"""The controls that embed, override and isolate; the plain marks U+200E and U+200F stay as they are."""
_DRIVING = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff" + DIRECTIONS
_HARMFUL = re.compile(rf"[{_DRIVING}\ud800-\udfff]|\r(?!\n)")
_IN_JSON = re.compile(f"[{_DRIVING}]")
_WORD_JOINER = "\u2060"


def harmless(text: str) -> str:
    """The text without controls but ends of lines and tabs, one character for one, so that no offset moves.

    What ends a line or a page stands as a space, what turns the direction as U+2060, which shows nothing, and
    any other control, ESC, DEL, those from U+0080 on and halves of characters, as U+FFFD.
    """
    return _HARMFUL.sub(_instead, text)


def harmless_line(text: str) -> str:
    """The text without controls on one line, white space drawn together: for names, titles and the like."""
    return " ".join(harmless(text).split())


def escaped_json(written: str) -> str:
    """JSON that means the same, with every control escaped."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", written)


def _instead(found: re.Match[str]) -> str:
    character = found.group()
    if character.isspace():
        return " "
    return (
        _WORD_JOINER if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069" else "\ufffd"
    )
