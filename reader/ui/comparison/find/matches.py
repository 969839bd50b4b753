"""Where words stand in a text, however they are quoted, spaced or capitalised."""

import re

from reader.text.model import Span

_ALIKE = ("'‘’ʼ`", '"“”„«»', "-‐‑–—")  # these are told apart by typography alone


def occurrences(text: str, wanted: str) -> tuple[Span, ...]:
    """All places of the wanted words, in order; none for nothing but white space."""
    words = wanted.split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(_loosely(c) for c in word) for word in words)
    return tuple(Span(*m.span()) for m in re.finditer(pattern, text, re.IGNORECASE))


def _loosely(character: str) -> str:
    group = next((g for g in _ALIKE if character in g), "")
    return f"[{re.escape(group)}]" if group else re.escape(character)
