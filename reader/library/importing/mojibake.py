"""Text decoded wrongly before it was stored ("â€œ" for a quote), put right by ftfy's fix_encoding."""

import re

from reader.library.importing.rewriting import Kinds, rewritten

_NEVER_DAMAGE = re.compile("[\x00-\x7f‘’“”–—…]*")
"""Of texts that were decoded wrongly, no line has these characters alone."""


def mended(text: str, kinds: Kinds = ()) -> tuple[str, Kinds]:
    """The text with its damaged lines put right, and the kinds at their new places.

    A text without such damage comes back as it was, character for character.
    """
    if _NEVER_DAMAGE.fullmatch(text):
        return text, kinds
    return rewritten(text, kinds, _mended_lines)


def mended_line(line: str) -> str:
    """One line put right, if it is damaged."""
    if _NEVER_DAMAGE.fullmatch(line):
        return line
    from ftfy import fix_encoding  # noqa: PLC0415  # in the child only
    from ftfy.badness import is_bad  # noqa: PLC0415  # as above

    return fix_encoding(line) if is_bad(line) else line


def _mended_lines(text: str) -> str:
    return "".join(mended_line(line) for line in text.splitlines(keepends=True))
