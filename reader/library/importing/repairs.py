"""Characters that would mislead the eye or break storage, replaced one for one so that no offset moves."""

import re

_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Controls that make text look like another; the plain direction marks U+200E and U+200F are left alone."""
_WORD_JOINER = "\u2060"
_NO_CHARACTERS = "\ufdd0-\ufdef\ufffe\uffff"
"""What Unicode promises never to give a meaning on its first plane."""
_BEYOND = "\U0001fffe-\U0010ffff"
"""Where the like stands on the other planes, among others: to name each takes ten times as long."""
# The last character of the first plane.
_FIRST_PLANE = 0xFFFF
# Of each plane: the two characters that Unicode promises never to give a meaning.
_LAST_TWO = 0xFFFE
_UNFIT = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff{_NO_CHARACTERS}{_BEYOND}]")
"""What no XML holds, and lxml refuses; the other controls, U+007F to U+009F, it takes."""
_MISLEADING = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff{_NO_CHARACTERS}{_OVERRIDES}{_BEYOND}]"
)
_NO_TEXT = re.compile("[\udc80-\udcff]")
"""How Python holds the bytes of a file's name that are no UTF-8."""
_PAIRS = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def legible(text: str) -> str:
    """The text with what no XML may hold replaced: to be done before anything is made of a file's text.

    As long as the text that was given. U+0080 to U+009F are left: they may yet be told as letters.
    """
    return _UNFIT.sub(_instead, text)


def repaired(text: str) -> str:
    """The text with controls as spaces, bidi overrides as U+2060 (shows nothing), what is none as U+FFFD.

    U+0080 to U+009F are what Windows means by these numbers. As long as the text that was given, so that
    spans stay true to the file.
    """
    return _MISLEADING.sub(_instead, text)


def one_line(name: str) -> str:
    """A name, as of a file, so that it can be shown, stored and sent: repaired, without line breaks.

    A byte that is no text stands as in an address (%E9), so that different files keep different names.
    """
    told = _NO_TEXT.sub(lambda m: f"%{ord(m.group()) - 0xDC00:02X}", name)
    return " ".join(repaired(told).split())


def joined_surrogates(text: str) -> str:
    """The text with each pair of surrogates as the one character it stands for; shortens the text."""
    return _PAIRS.sub(lambda m: m.group().encode("utf-16", "surrogatepass").decode("utf-16"), text)


def meant(code: int) -> str:
    """The character that a number means in a page or a file, whatever the number."""
    return repaired(chr(code)) if 0 < code <= _LAST else "\ufffd"


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
    """Whether a sentence goes on behind a break of line or page: with a small letter, on the same line."""
    text, start, end = found.string, found.start(), found.end()
    return not text[max(start - 1, 0) : start].isspace() and text[end : end + 2].lstrip(" ")[:1].islower()


_LAST = 0x10FFFF
