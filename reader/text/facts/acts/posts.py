"""Of what somebody is the head: "Ada Lund, director of the port", "the head of the port, Ada Lund"."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.facts import Facts
from reader.text.facts.names import Name
from reader.text.facts.scan import CLAUSE_ENDS, Scan
from reader.text.model import Span

# Words of what somebody heads: with more of them the sentence goes on to something else.
_LONGEST = 8
# Words of a name that tells who it is: a last name alone may be that of two.
_WHOLE = 2


@dataclass(frozen=True, slots=True)
class HeadedPost:
    """What one person heads.

    Attributes:
        span: the name and the post.
        named: the letters of the words of the name.
        of: the stems of the words for what is headed.
        at: the first token.
    """

    span: Span
    named: tuple[str, ...]
    of: frozenset[str]
    at: int


def posts(told: Facts) -> Iterator[HeadedPost]:
    """The posts of the sentence that stand beside a name, in order."""
    scan = told.scan
    if not scan.where("heading"):
        return
    for name in told.names:
        found = _behind(scan, name) or _before(scan, name)
        if found and len(name.words) >= _WHOLE:
            first, last = found
            of = frozenset(t.stem for t in scan.tokens[first + 1 : last + 1] if t.stem in scan.full)
            start, end = min(first, name.first[0]), max(last, name.last[-1])
            if of:
                yield HeadedPost(scan.cover(start, end), name.keys, of, start)


def _behind(scan: Scan, name: Name) -> tuple[int, int] | None:
    """The post of "Ada Lund, the head of the port, said"."""
    comma = name.last[-1] + 1
    role = comma + 1 + bool(scan.lexicon.groups("article", scan.word(comma + 1)))
    is_post = scan.word(comma) == "," and _is_post(scan, role)
    end = next((at for at in range(role, len(scan.lower)) if _ends(scan, at)), len(scan.lower))
    return (role, end - 1) if is_post and end - role <= _LONGEST else None


def _before(scan: Scan, name: Name) -> tuple[int, int] | None:
    """The post of "the head of the port, Ada Lund"."""
    comma = name.first[0] - 1
    if scan.word(comma) != ",":
        return None
    near = range(comma - 1, max(-1, comma - 1 - _LONGEST), -1)
    role = next((at for at in near if _ends(scan, at) or _is_post(scan, at)), None)
    return (role, comma - 1) if role is not None and _is_post(scan, role) else None


def _is_post(scan: Scan, at: int) -> bool:
    """Whether "head of" stands there."""
    words, behind = scan.lexicon, scan.word(at + 1)
    is_led = words.groups("of", behind) or words.groups("article", behind)
    return bool(words.groups("heading", scan.word(at)) and is_led)


def _ends(scan: Scan, at: int) -> bool:
    return scan.lower[at] in CLAUSE_ENDS or bool(scan.lexicon.groups("speech", scan.lower[at]))
