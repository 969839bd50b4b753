"""Text into the pieces of words that the encoder knows, by their numbers."""

import unicodedata
from itertools import accumulate
from struct import Struct

# The numbers of the pieces that open and close a text.
FIRST, LAST = 1, 2
# Pieces of one text at most: ten times those of a long sentence; what is longer is no sentence.
MOST = 512

_UNKNOWN = 0
# As SentencePiece charges for a character that is no piece: ten below the rarest piece.
_DEARER = 10.0
_OPENS_WORD = "▁"
# Words whose pieces are kept: those of some dozen reports in several languages.
_KEPT = 50_000

# What stands in the file of pieces, a message of Protocol Buffers: for each piece its tag, its length, the
# tag and the length of its letters, these, and the tag and the value of its score.
_PIECE, _SCORE = 0x0A, 0x15
_FLOAT = Struct("<f")
# First bytes of letters that no language which is paired across languages is written in: Greek and Cyrillic,
# and all beyond the general punctuation. A third of the pieces are made of them.
_OTHER_SCRIPTS = bytes([*range(0xCD, 0xD7), *range(0xE0, 0xE2), *range(0xE3, 0xF5)])
_WORD_OPENS = _OPENS_WORD.encode()
# Marks without width between words: the encoder reads them as spaces.
_EVENED = dict.fromkeys([0x200B, 0x200E, 0x200F, 0xFEFF, 0xFFFD], " ")


class Pieces:
    """The pieces of words, each with its number and how likely it is."""

    def __init__(self, content: bytes) -> None:
        """The content of the file is a model of SentencePiece: its pieces stand first, the rarest last."""
        self._content = content
        self._numbers, self._scored = _read(content)
        self._longest = max(map(len, self._numbers))
        self._rarest = self._score(next(reversed(self._numbers.values()))) - _DEARER
        self._words: dict[str, tuple[int, ...]] = {}

    def numbers(self, text: str) -> list[int]:
        """The numbers of the likeliest pieces that make up a text, with those that open and close it."""
        words = unicodedata.normalize("NFKC", text.translate(_EVENED)).split()
        found = [number for word in words for number in self._of(word)]
        return [FIRST, *(found[:MOST] or [_UNKNOWN]), LAST]

    def _of(self, word: str) -> tuple[int, ...]:
        held = self._words.get(word)
        if held is None:
            if len(self._words) >= _KEPT:
                self._words.clear()
            held = self._words[word] = self._cut(_OPENS_WORD + word)
        return held

    def _cut(self, word: str) -> tuple[int, ...]:
        """The likeliest way through the word (Viterbi); no piece reaches from one word into the next."""
        written = word.encode("utf-8", "surrogatepass")
        at = [0, *accumulate(len(letter.encode("utf-8", "surrogatepass")) for letter in word)]
        best = [(0.0, 0, _UNKNOWN)]
        for end in range(1, len(word) + 1):
            most = (best[end - 1][0] + self._rarest, end - 1, _UNKNOWN)
            for start in range(max(0, end - self._longest), end):
                number = self._numbers.get(written[at[start] : at[end]])
                if number is not None and best[start][0] + self._score(number) > most[0]:
                    most = (best[start][0] + self._score(number), start, number)
            best.append(most)
        found, end = [], len(word)
        while end:
            _, end, number = best[end]
            found.append(number)
        return tuple(found[::-1])

    def _score(self, number: int) -> float:
        """How likely a piece is, as a logarithm."""
        found: float = _FLOAT.unpack_from(self._content, self._scored[number])[0]
        return found


def _read(content: bytes) -> tuple[dict[bytes, int], list[int]]:
    """The pieces of our scripts with their numbers, and where in the file the score of every piece stands."""
    numbers: dict[bytes, int] = {}
    scored: list[int] = []
    at, others = 0, frozenset(_OTHER_SCRIPTS)
    while content[at] == _PIECE:
        ends = at + 4 + content[at + 3]
        piece = content[at + 4 : ends]
        is_word = piece.startswith(_WORD_OPENS) and len(piece) > len(_WORD_OPENS)
        opens = piece[len(_WORD_OPENS)] if is_word else piece[0]
        if content[ends] == _SCORE and opens not in others:
            numbers[piece] = len(scored)
        scored.append(ends + 1)
        at += 2 + content[at + 1]
    return numbers, scored
