"""Words parted by hyphens ("ten-year") read as one."""

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.tokens import Token

HYPHENS = frozenset("-\u2010\u2011")
# Characters of a word with hyphens: what is longer is noise, and to join it takes the square of its length.
LONGEST = 200


def whole_words(tokens: tuple[Token, ...], check: Checkpoint = unchecked) -> tuple[Token, ...]:
    """The tokens, those of a word with hyphens made one whose norm has the hyphens."""
    if HYPHENS.isdisjoint([t.norm for t in tokens]):
        return tokens
    found: list[Token] = []
    is_open = False
    for token in checked(tokens, check):
        touches = bool(found) and found[-1].end == token.start and len(found[-1].norm) < LONGEST
        is_hyphen = touches and token.norm in HYPHENS and found[-1].is_word
        if is_hyphen or (touches and is_open and token.is_word):
            last = found.pop()
            norm = last.norm + token.norm
            found.append(Token(last.start, token.end, norm, norm, is_word=True))
        else:
            found.append(token)
        is_open = is_hyphen
    return tuple(found)
