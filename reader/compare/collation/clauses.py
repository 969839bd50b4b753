"""A report's part in a statement: the clauses that others tell too, and where the report tells it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.compare.collation.passages import StoryText
from reader.compare.collation.stances import GRAVEST, Standing, stances
from reader.compare.collation.values import Collation, Place, Statement
from reader.compare.pairing.background import background
from reader.text.checking import Checkpoint, unchecked
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.facts.times.clock import minutes
from reader.text.model import Span

# The part of a clause's weight, in words that others have too, from which it belongs to the statement.
LEAST_SHARED = 0.34
# Words up to which a sentence is shown whole: less could not be left out without harm.
LONGEST_WHOLE = 14
# Words of what is shown of a sentence: less is somebody or some place, without what is told of them.
LEAST_SHOWN = 7
# Words of a clause: shorter stretches between two marks are names in a row and asides.
SHORTEST = 4
_ENDS = frozenset(",;:—–()")


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence in which a report tells a statement.

    Attributes:
        sentence, shared: the sentence, and the stretch of it that others tell too.
    """

    place: Place
    sentence: Span
    shared: Span

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the sentence is left out."""
        return self.shared == self.sentence


@dataclass(frozen=True, slots=True)
class Contribution:
    """A report's part in a statement.

    Attributes:
        shown: the sentence that tells it, one with a value that differs before all others, then those
            with further values that differ.
        also: the other sentences of the report that tell it, in order.
    """

    shown: tuple[Clause, ...]
    also: tuple[int, ...]

    @property
    def first(self) -> Clause:
        """Where there is room for one sentence."""
        return self.shown[0]

    @property
    def sentences(self) -> tuple[int, ...]:
        """All of them, those that are shown in front."""
        return (*(clause.place[1] for clause in self.shown), *self.also)


class Clauses:
    """The cells of a collation, each made when it is shown.

    Attributes:
        stances: how the values in its texts stand to those of others.
        passages: its sentences with what they state.
    """

    def __init__(self, collation: Collation, check: Checkpoint = unchecked) -> None:
        self.stances = stances(collation)
        self._collation = collation
        self.passages = StoryText(collation, check)
        self._made: dict[tuple[Statement, int], Contribution | None] = {}

    def stated(self, statement: Statement, report: int) -> Contribution | None:
        """A report's part in a statement; None where it does not tell it."""
        if (statement, report) not in self._made:
            self._made[statement, report] = self._stated(statement, report)
        return self._made[statement, report]

    def clause(self, place: Place, statement: Statement) -> Clause:
        """What one of its sentences tells of a statement."""
        return self._clause(place, [other for other in statement.places if other[0] != place[0]])

    def _stated(self, statement: Statement, report: int) -> Contribution | None:
        own = [place for place in statement.places if place[0] == report]
        if not own:
            return None
        others = [place for place in statement.places if place[0] != report]
        shown = self._shown(
            sorted(own, key=lambda place: (self._gravity(place), -self._likeness(place, others)))
        )
        clauses = tuple(self._clause(place, others) for place in shown)
        return Contribution(clauses, tuple(index for report, index in own if (report, index) not in shown))

    def _shown(self, own: Sequence[Place]) -> list[Place]:
        """The first, and each other with a differing value that none before it gives."""
        shown, told = [own[0]], self._forms(own[0])
        for place in own[1:]:
            if further := self._forms(place) - told:
                shown.append(place)
                told |= further
        return shown

    def _differing(self, place: Place) -> list[Standing]:
        """The values in a sentence that another report contradicts."""
        return [one for one in self.stances.at(place) if one.stance.is_of_contradiction]

    def _forms(self, place: Place) -> set[tuple[int, str]]:
        return {(one.fact, one.value.form) for one in self._differing(place)}

    def _gravity(self, place: Place) -> int:
        return min((GRAVEST.index(one.stance) for one in self._differing(place)), default=len(GRAVEST))

    def _likeness(self, place: Place, others: Sequence[Place]) -> float:
        scores = {near.place: near.score for near in self._collation.near.get(place, ())}
        return sum(scores.get(other, 0.0) for other in others)

    def _clause(self, place: Place, others: Sequence[Place]) -> Clause:
        sentence = self._collation.reports[place[0]].told(place[1])
        shared = self._told_by_others(place, others, sentence)
        if shared == sentence:
            return Clause(place, sentence, sentence)
        values = [one.value.span for one in self._differing(place)]
        clocks = {minute for other in others for _, told in self._clocks(other) for minute in told}
        values += [span for span, told in self._clocks(place) if told & clocks]
        is_in = all(shared.start <= value.start and value.end <= shared.end for value in values)
        return Clause(place, sentence, shared if is_in else sentence)

    def _clocks(self, place: Place) -> Iterator[tuple[Span, frozenset[int]]]:
        """Where a sentence gives a time of day, with the minutes that it may be."""
        for told in self.passages.facts(place).quantities:
            if told.is_clock:
                yield told.span, frozenset(minutes(told.form))

    def _told_by_others(self, place: Place, others: Sequence[Place], sentence: Span) -> Span:
        facts = self.passages.facts(place)
        said = facts.scan
        words = [at for at, token in enumerate(said.tokens) if token.is_word]
        if len(words) <= LONGEST_WHOLE:
            return sentence
        shared = {t.stem for other in others for t in self.passages.passage(other).tokens if t.is_word}
        language = self.passages.passage(place).language
        clauses = list(_clauses(said))
        told = [_part(said, clause, shared, language) >= LEAST_SHARED for clause in clauses]
        if all(
            _only_attributes(facts, clause) for clause, is_told in zip(clauses, told, strict=True) if is_told
        ):
            return sentence
        first, last = told.index(True), len(told) - 1 - told[::-1].index(True)
        last += last + 1 < len(clauses) and _only_names(facts, clauses[last])
        if first == 0 and last == len(clauses) - 1:
            return sentence
        shown = range(clauses[first].start, clauses[last].stop)
        is_enough = sum(said.tokens[at].is_word for at in shown) >= LEAST_SHOWN
        trimmed = _trimmed(said, shown)
        return Span(max(trimmed.start, sentence.start), trimmed.end) if is_enough else sentence


def _clauses(said: Scan) -> Iterator[range]:
    """The sentence cut at its marks, in stretches of SHORTEST words and more, quotations kept whole."""
    start, words = 0, 0
    for at, token in enumerate(said.tokens):
        words += token.is_word
        is_end = said.lower[at] in _ENDS and not said.is_quoted[at]
        if is_end and words >= SHORTEST and _words_behind(said, at) >= SHORTEST:
            yield range(start, at + 1)
            start, words = at + 1, 0
    yield range(start, len(said.tokens))


def _only_attributes(facts: Facts, clause: range) -> bool:
    """Whether a clause says who said it and hardly more: "Ada Lind said on Friday"."""
    said = [each.span for each in facts.attributions]
    words = [facts.scan.tokens[at] for at in clause if facts.scan.tokens[at].is_word]
    around = [t for t in words if not any(span.start <= t.start < span.end for span in said)]
    return len(around) < min(SHORTEST, len(words))


def _only_names(facts: Facts, clause: range) -> bool:
    """Whether a clause says who somebody is, and nothing of them: "Ada Lind, the mayor of Alva,"."""
    said = facts.scan
    comma = next((at for at in clause if said.lower[at] == ","), clause.stop)
    before = [at for at in range(clause.start, comma) if said.tokens[at].is_word]
    named = (range(a, b + 1) for name in facts.names for a, b in zip(name.first, name.last, strict=True))
    held = {at for tokens in named for at in tokens}
    is_aside = comma + 1 < clause.stop - 1 and said.lower[clause.stop - 1] == ","
    return is_aside and bool(before) and held.issuperset(before)


def _words_behind(said: Scan, at: int) -> int:
    """The words up to the next mark at which a clause may end."""
    count = 0
    for token, lower in zip(said.tokens[at + 1 :], said.lower[at + 1 :], strict=True):
        if lower in _ENDS:
            break
        count += token.is_word
    return count


def _part(said: Scan, clause: range, shared: set[str], language: str) -> float:
    """Of the weight of a clause's full words, the part that others have."""
    tokens = [said.tokens[at] for at in clause]
    full = [t.stem for t in tokens if t.is_word and t.norm not in said.lexicon.light]
    weights = [background(stem, language) for stem in full]
    told = sum(weight for stem, weight in zip(full, weights, strict=True) if stem in shared)
    return told / sum(weights) if weights else 0.0


def _trimmed(said: Scan, clause: range) -> Span:
    """The stretch without a mark at its ends."""
    last = clause.stop - 1
    is_open = any(said.lower[at] == "(" for at in clause)
    while last > clause.start and said.lower[last] in _ENDS and not (is_open and said.lower[last] == ")"):
        last -= 1
    return said.cover(clause.start, last)
