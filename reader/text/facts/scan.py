"""A sentence made ready for finding facts: its words as written, in lower case, and which stand in quotes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from reader.text.facts.lexicon import EVENT_WORDS, Lexicon, Together, lexicon
from reader.text.model import Span
from reader.text.passage import Passage
from reader.text.quotations.parsing import quotations_of_excerpt
from reader.text.quotations.quoted_words import Flags, flags
from reader.text.tokens import Token

# Words of a headline in capitals: a sentence of prose that has so many names has other words between them.
_SHORT, _FEWEST, _NEARLY_ALL = 3, 5, 0.9
# Words that mean one thing together: "in the late afternoon", "de la mañana", "Eastern time".
_MOST_WORDS = 4
# Tokens from a verb to the particle that was parted from it: "nahm am Abend 43 Menschen fest".
_PARTED = 12
# What may stand behind the particle of a verb: "let him go in May", "nahm ihn fest und".
_BEHIND_VERB = ("and", "preposition", "break")
STOPS = frozenset(",;:.!?—–")
"""The marks at which a clause may end; CLAUSE_ENDS has brackets too."""
CLAUSE_ENDS = STOPS | {"(", ")"}
CONTRACTIONS = ("'t", "’t")
"""How a word ends that denies in short: don't, isn't."""


@dataclass(frozen=True)
class Scan:
    """One sentence, token by token; all tuples are of one length but quotes.

    Attributes:
        text, span: the article's text and where the sentence stands in it.
        written, lower: each token as it stands in the text, and the same in lower case.
        quotes: half-open token ranges that stand between quote marks, without the marks.
        is_quoted: whether a token stands in one of them.
        places: by section of the lexicon, the tokens that stand in it.
        phrased: by token, what several words that begin there say to happen: "lost their lives".
        full: the stems of all words that are not mere grammar.
        lexicon: what the words of this language may mean.
    """

    text: str
    span: Span
    tokens: tuple[Token, ...]
    written: tuple[str, ...]
    lower: tuple[str, ...]
    quotes: tuple[tuple[int, int], ...]
    is_quoted: tuple[bool, ...]
    places: Mapping[str, list[int]]
    full: frozenset[str]
    lexicon: Lexicon
    phrased: Mapping[int, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def said(self) -> frozenset[str]:
        """All its words in lower case."""
        return frozenset(self.lower)

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """Each token in normal form."""
        return tuple([token.norm for token in self.tokens])

    @cached_property
    def told(self) -> frozenset[str]:
        """The stems of all words that are neither mere grammar nor say that somebody says something."""
        return self.full - {self.tokens[at].stem for at in self.where("speech")}

    def word(self, at: int) -> str:
        """The word at that token in lower case; "" before the first and behind the last."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def cover(self, first: int, last: int) -> Span:
        """The stretch from the first token to the last one, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def events(self, at: int) -> frozenset[str]:
        """What the word at that token says to happen, by the groups of the lexicon; March is no march."""
        if at in self.phrased:
            return self.phrased[at]
        groups = self.lexicon.groups("event", self.lower[at])
        is_month = (
            bool(groups) and self.written[at][0].isupper() and self.lexicon.groups("month", self.lower[at])
        )
        return frozenset() if is_month else groups

    def between(self, first: int, last: int) -> str:
        """What is written from the first token to the last one, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def where(self, section: str) -> Sequence[int]:
        """The tokens that stand in that section of the lexicon, in order."""
        return self.places.get(section, ())

    @property
    def is_title_case(self) -> bool:
        """Whether nearly all its longer words have capitals, so that these tell nothing of names."""
        words = [w for w in self.written if len(w) > _SHORT and w.isalpha()]
        capitals = sum(w[0].isupper() for w in words)
        return len(words) >= _FEWEST and capitals >= _NEARLY_ALL * len(words)

    def touches(self, at: int) -> bool:
        """Whether no white space stands between this token and the one after it."""
        return at + 1 < len(self.tokens) and self.tokens[at].end == self.tokens[at + 1].start


def scan(passage: Passage) -> Scan:
    """A sentence or a passage, looked at once for all kinds of facts.

    Where the rest of the article was not looked at, what stands quoted there is guessed.
    """
    text, tokens, quoted = passage.text, passage.tokens, passage.quoted
    span, language = passage.span, passage.language
    written = tuple([text[t.start : t.end] for t in tokens])
    if quoted is None:
        found = quotations_of_excerpt(text, span, language)
        quoted = flags(tokens, [part for quotation in found for part in quotation.parts])
    lower = tuple([w.lower() for w in written])
    words = lexicon(language)
    light = words.light
    full = frozenset([t.stem for t in tokens if t.is_word and t.norm not in light])
    ranges, places = tuple(_ranges(quoted)), _places(lower, words)
    phrased = _phrased(lower, words, places.get(EVENT_WORDS, ()))
    return Scan(text, span, tokens, written, lower, ranges, quoted, places, full, words, phrased)


def words_of(sentence: Scan, section: str, at: int) -> tuple[str, int]:
    """The group of the longest words of that section that begin at that token, and their last token."""
    for end in range(min(len(sentence.lower), at + _MOST_WORDS), at, -1):
        if group := sentence.lexicon.group(section, ".".join(sentence.lower[at:end])):
            return group, end - 1
    return "", at


def several_words(sentence: Scan, section: str, at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """What several words of that section say together that begin at that token, each with the last one's.

    A particle may be parted from its verb by other words of the clause: "nahm … fest", "let … go".
    """
    return _together(sentence.lower, sentence.lexicon, section, at)


def _places(lower: tuple[str, ...], words: Lexicon) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    known = words.sections
    for at, word in enumerate(lower):
        if word in known:
            for section in known[word]:
                found.setdefault(section, []).append(at)
    return found


def _phrased(lower: tuple[str, ...], words: Lexicon, openings: Sequence[int]) -> dict[int, frozenset[str]]:
    """What several words say to happen: "lost their lives", and parted ones ("nahm … fest")."""
    found: dict[int, frozenset[str]] = {}
    for at in openings:
        for _, groups in _together(lower, words, EVENT_WORDS, at):
            found[at] = groups
    return found


def _together(
    lower: tuple[str, ...], words: Lexicon, section: str, at: int
) -> Iterator[tuple[int, frozenset[str]]]:
    for several in words.together.get(section, {}).get(lower[at], ()):
        end = _end(lower, words, at + 1, several)
        if end is not None:
            yield end, several.groups


def _end(lower: tuple[str, ...], words: Lexicon, start: int, several: Together) -> int | None:
    """The last token of the words whose first one stands before the token start; None where they don't."""
    behind = start + len(several.near)
    if lower[start:behind] != several.near:
        return None
    if not several.last:
        return behind - 1
    size = len(several.last)
    for at in range(behind, min(len(lower), behind + _PARTED)):
        if lower[at : at + size] == several.last and (size > 1 or _ends(lower, words, at)):
            return at + size - 1
        if lower[at] in STOPS:
            return None
    return None


def _ends(lower: tuple[str, ...], words: Lexicon, at: int) -> bool:
    """Whether a clause, or its verb, ends with that token: "um" before an hour is no particle."""
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    return not behind[:1].isalnum() or any(words.groups(section, behind) for section in _BEHIND_VERB)


def _ranges(quoted: Flags) -> Iterator[tuple[int, int]]:
    """Where words are quoted without a break; between two quotations there are marks at least."""
    start = 0
    for is_quoted, run in groupby(quoted):
        end = start + sum(1 for _ in run)
        if is_quoted:
            yield start, end
        start = end
