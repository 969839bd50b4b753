"""Characters that would mislead the eye or break storage, replaced one for one so that no offset moves."""

import re

_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Controls that make text look like another; the plain direction marks U+200E and U+200F are left alone."""
_WORD_JOINER = "\u2060"
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff" + _OVERRIDES + "]")
_NO_TEXT = re.compile("[\udc80-\udcff]")
"""How Python holds the bytes of a file's name that are no UTF-8."""
_PAIRS = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def repaired(text: str) -> str:
    """The text with bidi overrides as U+2060 (shows nothing), lone surrogates as U+FFFD, controls as spaces.

    As long as the text that was given, so that spans stay true to the file.
    """
    return _CONTROLS.sub(_instead, text)


def one_line(name: str) -> str:
    """A name, as of a file, so that it can be shown, stored and sent: repaired, without line breaks.

    A byte that is no text stands as in an address (%E9), so that different files keep different names.
    """
    told = _NO_TEXT.sub(lambda m: f"%{ord(m.group()) - 0xDC00:02X}", name)
    return " ".join(repaired(told).split())


def joined_surrogates(text: str) -> str:
    """The text with each pair of surrogates as the one character it stands for; shortens the text."""
    return _PAIRS.sub(lambda m: m.group().encode("utf-16", "surrogatepass").decode("utf-16"), text)


def _instead(found: re.Match[str]) -> str:
    character = found.group()
    if character in _OVERRIDES:
        return _WORD_JOINER
    return "\ufffd" if "\ud800" <= character <= "\udfff" else " "
