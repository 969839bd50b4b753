"""Replaces characters that mislead the eye or cannot be stored, one for one, so that offsets stay."""

import re

_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Bidirectional controls that make a text look like another one; U+200E and U+200F are harmless."""
_WORD_JOINER = "\u2060"
_NO_CHARACTERS = "\ufdd0-\ufdef\ufffe\uffff"
"""The noncharacters of Unicode's first plane."""
_BEYOND = "\U0001fffe-\U0010ffff"
"""A range with the noncharacters of other planes, and more: to name each of them takes ten times as long."""
# The last character of the first plane.
_FIRST_PLANE = 0xFFFF
# The low bits of the two noncharacters at the end of each plane.
_LAST_TWO = 0xFFFE
_UNFIT = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff{_NO_CHARACTERS}{_BEYOND}]")
"""Characters that XML forbids and lxml refuses; U+007F to U+009F are allowed."""
_MISLEADING = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff{_NO_CHARACTERS}{_OVERRIDES}{_BEYOND}]"
)
_PLAIN = bytes([*b"\t\n\r", *range(ord(" "), 0x80)])
"""The bytes of ASCII that are no controls, of which most of a page is."""
_NO_TEXT = re.compile("[\udc80-\udcff]")
"""Surrogates by which Python represents bytes of a file's name that are not UTF-8."""
_PAIRS = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def legible(text: str) -> str:
    """The text, of the same length, without characters that XML forbids; to be called first.

    U+0080 to U+009F stay: they may turn out to be letters.
    """
    return text if _is_fit(text) else _UNFIT.sub(_instead, text)


def repaired(text: str) -> str:
    """The text, of the same length, so that spans stay true, with harmless characters for misleading ones.

    Controls become spaces, bidirectional overrides the invisible U+2060, noncharacters U+FFFD, and U+0080 to
    U+009F the characters of Windows-1252.
    """
    return _MISLEADING.sub(_instead, text)


def one_line(name: str) -> str:
    """A name, as of a file, on one line and repaired, so that it can be shown, stored and sent.

    A byte that is not text is written as in a web address (%E9), so that different names stay different.
    """
    told = _NO_TEXT.sub(lambda m: f"%{ord(m.group()) - 0xDC00:02X}", name)
    return " ".join(repaired(told).split())


def joined_surrogates(text: str) -> str:
    """The text with each pair of surrogates as one character, which makes it shorter."""
    return _PAIRS.sub(lambda m: m.group().encode("utf-16", "surrogatepass").decode("utf-16"), text)


def meant(code: int) -> str:
    """The character with that code point, repaired; U+FFFD for an invalid one."""
    return repaired(chr(code)) if 0 < code <= _LAST else "\ufffd"


def _is_fit(text: str) -> bool:
    """Whether a text has no such character: what is not plain ASCII is taken out first, which is quick."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return not (rest and _UNFIT.search(rest.decode("utf-8", "surrogatepass")))


def _instead(found: re.Match[str]) -> str:
    character = found.group()
    if ord(character) > _FIRST_PLANE:
        return "\ufffd" if ord(character) & _LAST_TWO == _LAST_TWO else character
    if character in "\x0b\x0c":
        return " " if _goes_on(found) else "\n"
    if character in _OVERRIDES:
        return _WORD_JOINER
    if character < " " or character == "\x7f":
        return " "
    return bytes([ord(character)]).decode("cp1252", "replace") if character <= "\x9f" else "\ufffd"


def _goes_on(found: re.Match[str]) -> bool:
    """Whether a sentence goes on behind a vertical tab or form feed: with a small letter there."""
    text, start, end = found.string, found.start(), found.end()
    return not text[max(start - 1, 0) : start].isspace() and text[end : end + 2].lstrip(" ")[:1].islower()


_LAST = 0x10FFFF
