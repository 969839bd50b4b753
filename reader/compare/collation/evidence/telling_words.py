"""Which sentences are alike in more than the names in them: two acts of one man are two statements."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader.compare.across.languages import are_foreign
from reader.compare.collation.values import Place
from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.pairing.background import background
from reader.compare.pairing.compared_article import ComparedArticle
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.times.clock import HALF_DAY, HOUR, minutes

# Background weights of the words that both have besides names: one telling word weighs about as much.
LEAST_WEIGHT = 0.6
# The part that those are of the words of the sentence that has fewer: most of what it tells is in both.
LEAST_PART = 0.5
# Below which a sentence tells hardly anything besides the names in it, so that another act is no more likely
# than the same one in other words: "the Authority denied it".
LITTLE_WEIGHT = 1.5
# By what the score of two sentences counts as a statement's that have hardly more than names in common.
NAMES_ALONE = 0.6
# A word of what two reports are about, as is "ferry" where one sank: it stands in so many of their sentences,
# and in such a part of them. Alone it tells as little as a name.
LEAST_OF_EVENT, PART_OF_EVENT = 6, 0.05
# Full words in names, of all: English reports have a third at most. With more, nouns have capitals too.
MOST_CAPITALS = 0.4
_SAYING = frozenset(
    {
        *("title", "speech", "leading", "institution", "weekday", "month", "time", "near", "when", "pronoun"),
        *("region", "nickname"),
    }
)
"""Sections of the lexicon whose words tell who speaks, or when, and not what."""

StemWeights = dict[str, float]


@dataclass(slots=True)
class _Report:
    """A report with the telling words of its sentences, found when asked.

    Attributes:
        has_names: whether capitals tell its names.
        names: the words of its names in lower case: a headline of which all words have capitals tells none.
        read: the sentences that are looked at.
        often: in how many of them each word stands; counted when first asked.
    """

    article: ComparedArticle
    has_names: bool
    names: frozenset[str]
    held: dict[int, StemWeights]
    read: tuple[int, ...]
    often: Counter[str] | None = None


class TellingWords:
    """The words besides names of the sentences of several reports."""

    def __init__(self, sides: Mapping[int, ComparedArticle], check: Checkpoint) -> None:
        self._check = check
        self._weighed: dict[tuple[Place, Place], tuple[float, float] | None] = {}
        self._reports = {n: self._read(side) for n, side in sides.items()}

    def tell_alike(self, one: Place, other: Place) -> bool:
        """Whether two sentences of two reports share more than names, as far as that can be told."""
        weighed = self._shared(one, other)
        return weighed is None or weighed[0] >= min(LEAST_WEIGHT, LEAST_PART * weighed[1])

    def tell_little(self, one: Place, other: Place) -> bool:
        """Whether one of two sentences tells hardly anything besides names, as far as that can be told."""
        weighed = self._shared(one, other)
        return weighed is None or weighed[1] < LITTLE_WEIGHT

    def part(self, one: Place, other: Place) -> float:
        """What both share, 0..1, of the words of the one that has fewer; 1 where that can't be told."""
        weighed = self._shared(one, other)
        if weighed is None:
            return 1.0
        shared, fewer = weighed
        return shared / fewer if fewer else 0.0

    def _shared(self, one: Place, other: Place) -> tuple[float, float] | None:
        """What _weigh says of both, asked once."""
        both = one, other
        if both not in self._weighed:
            self._weighed[both] = self._weigh(one, other)
        return self._weighed[both]

    def _weigh(self, one: Place, other: Place) -> tuple[float, float] | None:
        """The weight of the words that both share, and of all words of the one that has fewer.

        None where names can't be told, and in two languages: what the words mean has been asked already.
        """
        mine, its = self._reports.get(one[0]), self._reports.get(other[0])
        if mine is None or its is None or not (mine.has_names and its.has_names):
            return None
        if are_foreign(mine.article.article, its.article.article):
            return None
        ours, theirs = self._of(*one), self._of(*other)
        common = [stem for stem in ours if stem in theirs]
        is_event = len(common) == 1 and self._is_of_event(common[0], one[0], other[0])
        shared = 0.0 if is_event else sum([ours[stem] for stem in common])
        return shared, min(sum(ours.values()), sum(theirs.values()))

    def _is_of_event(self, stem: str, one: int, other: int) -> bool:
        """Whether the word is of what both reports are about."""
        sentences = sum(len(self._reports[number].read) for number in (one, other))
        times = self._often(one)[stem] + self._often(other)[stem]
        return times >= max(LEAST_OF_EVENT, PART_OF_EVENT * sentences)

    def _often(self, report: int) -> Counter[str]:
        read = self._reports[report]
        if read.often is None:
            every = checked(read.read, self._check, FEW)
            read.often = Counter(stem for index in every for stem in self._of(report, index))
        return read.often

    def _of(self, report: int, sentence: int) -> StemWeights:
        read = self._reports[report]
        if sentence not in read.held:
            language = read.article.article.language
            read.held[sentence] = _weights(facts_at(read.article, (sentence,)), read.names, language)
        return read.held[sentence]

    def _read(self, article: ComparedArticle) -> _Report:
        named = full = 0
        names: set[str] = set()
        read = tuple(sentences_with_facts(article.article))
        for sentence in checked(read, self._check, FEW):
            said = facts_at(article, (sentence,))
            held = _named(said)
            named += len(held)
            names.update(said.scan.lower[at] for at in held)
            full += sum(t.is_word and t.norm not in said.scan.lexicon.light for t in said.scan.tokens)
        return _Report(article, 0 < named <= MOST_CAPITALS * full, frozenset(names), {}, read)


def _named(said: Facts) -> set[int]:
    """The tokens that stand in names."""
    held = (span for name in said.names for span in zip(name.first, name.last, strict=True))
    return {at for first, last in held for at in range(first, last + 1)}


def _weights(said: Facts, names: frozenset[str], language: str) -> StemWeights:
    """The stems of the full words that are no names and tell more than who speaks, with their weights.

    Figures and times of day count in normal form: "8.25 pm" and "20:25" are one word. Ages go with names.
    """
    scan = said.scan
    named = (
        {at for at, word in enumerate(scan.lower) if word in names} if scan.is_title_case else _named(said)
    )
    figures = [q for q in said.quantities if any(map(str.isdigit, q.form)) and not q.is_article]
    stems = [
        token.stem
        for at, token in enumerate(scan.tokens)
        if token.is_word
        and at not in named
        and token.norm not in scan.lexicon.light
        and _SAYING.isdisjoint(scan.lexicon.sections.get(scan.lower[at], ()))
        and not any(q.span.start <= token.start < q.span.end for q in figures)
    ]
    told = [_as_word(figure) for figure in figures if figure.measure is not Measure.AGE]
    return {word: background(word, language) for word in (*stems, *told)}


def _as_word(figure: Quantity) -> str:
    """A figure as a word; a time by the clock face, whichever half of the day the sentence names."""
    if figure.is_clock and (told := minutes(figure.form)):
        hour, minute = divmod(min(told) % HALF_DAY, HOUR)
        return f"{hour}:{minute:02}"
    return figure.form
