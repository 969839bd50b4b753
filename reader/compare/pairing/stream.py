"""The words of an article as they are written, in one row: what runs of words are looked for in."""

from dataclasses import dataclass

from reader.compare.pairing.matrix import Bools, Ints, Keyed
from reader.text.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """The words of the compared sentences, one after the other, whatever is left out between them.

    Attributes:
        words: a hash of each word as written, its case and the form of its apostrophe aside.
        in_quotes: whether it is quoted.
        tokens: the token in which it stands; "two dozen" is one token and two words.
        stretches: a hash of each stretch of so many words as make a run, by the word at which it begins.
    """

    words: Ints
    in_quotes: Bools
    tokens: tuple[Token, ...]
    stretches: Keyed
