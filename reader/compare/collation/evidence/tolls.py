"""Which sentences tell what befell how many: of two events these are two statements, of one event one."""

from collections.abc import Iterator, Mapping

from reader.compare.collation.values import Place
from reader.compare.facts.answering import answers, is_one_event, may_be_one, tells_toll_alone
from reader.compare.facts.claims import Claim, claims, facts_at, sentences_with_facts
from reader.compare.facts.same_thing import TOLLS
from reader.compare.pairing.compared_article import ComparedArticle
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.telling import ToldAs
from reader.text.model import Span
from reader.text.numbers import number_of

# What befalls people: who was sent or gathered is counted in one place and told of in another.
_BEFALLS = frozenset({"kill", "wound", "miss", "rescue"})
# From which a figure is a toll: "an injured man" is one man of whom something is told.
_MORE_THAN_ONE = 2
# Tokens behind a figure in which the verb of a toll stands that never was: "200 people could have died".
_NEAR = 7


class Tolls:
    """The tolls that several reports give, each report read when one of its sentences is first asked for."""

    def __init__(self, sides: Mapping[int, ComparedArticle], check: Checkpoint) -> None:
        self._sides, self._check = sides, check
        self._held: dict[int, dict[int, tuple[Claim, ...]]] = {}
        self._people: dict[Place, tuple[Claim, ...]] = {}

    def are_of_two_events(self, one: Place, other: Place) -> bool:
        """Whether both tell what befell how many, but of two times or of others: the dead and the saved."""
        ours, theirs = self.at(one), self.at(other)
        if ours and theirs and all(map(_is_told_alone, (*ours, *theirs))):
            return not any(may_be_one(a, b) for a in ours for b in theirs)
        met = [(a, b) for a in ours for b in theirs if a.quantity.events & b.quantity.events & TOLLS]
        return bool(met) and not any(is_one_event(a.scope, b.scope) and _is_one_count(a, b) for a, b in met)

    def are_one(self, one: Place, other: Place, likeness: float) -> bool:
        """Whether both give one toll, whatever either says it is."""
        ours, theirs = self._of_people(one), self._of_people(other)
        return any(_is_one_count(a, b) and answers(a, b, likeness) for a in ours for b in theirs)

    def is_of_people(self, place: Place, span: Span) -> bool:
        """Whether what stands there is a figure of people who were killed, hurt, missed or saved."""
        return any(claim.quantity.span == span for claim in self._of_people(place))

    def _of_people(self, place: Place) -> tuple[Claim, ...]:
        """Those in a sentence that are of people, looked for once."""
        if place not in self._people:
            self._people[place] = tuple(filter(_is_of_people, self.at(place)))
        return self._people[place]

    def at(self, place: Place) -> tuple[Claim, ...]:
        """The tolls in a sentence."""
        report, sentence = place
        if report not in self._held:
            self._held[report] = dict(self._of(report))
        return self._held[report].get(sentence, ())

    def sentences(self, report: int) -> tuple[int, ...]:
        """Those of a report that give a toll, in order."""
        self.at((report, 0))
        return tuple(self._held[report])

    def _of(self, report: int) -> Iterator[tuple[int, tuple[Claim, ...]]]:
        side = self._sides.get(report)
        if side is None or not self._tells_any(side):
            return
        found: dict[int, tuple[Claim, ...]] = {}
        for claim in claims(side, self._check):
            is_toll = claim.quantity.events & TOLLS and claim.quantity.measure is Measure.NUMBER
            if is_toll and not _is_unreal(claim):
                found[claim.sentence] = (*found.get(claim.sentence, ()), claim)
        yield from found.items()

    def _tells_any(self, side: ComparedArticle) -> bool:
        """Whether any sentence gives one, so that the years around it matter."""
        indices = checked(sentences_with_facts(side.article), self._check, FEW)
        return any(_has_toll(facts_at(side, (index,))) for index in indices)


def _is_one_count(one: Claim, other: Claim) -> bool:
    """Whether neither alone came to others or is of another event; who denies a toll tells of that toll."""
    told = {one.quantity.told, other.quantity.told}
    return len(told) == 1 or told.isdisjoint((ToldAs.ADDED, ToldAs.ELSEWHERE))


def _is_told_alone(claim: Claim) -> bool:
    """Whether its sentence says nothing besides, so that another toll in the same words is another thing."""
    return _is_of_people(claim) and tells_toll_alone(claim)


def _is_unreal(claim: Claim) -> bool:
    """Whether it tells what could have happened: "without her 200 people would have died"."""
    sentence, at = claim.facts.scan, claim.quantity.at
    near = range(at + 1, min(len(sentence.lower), at + _NEAR))
    verb = next((i for i in near if sentence.events(i) & claim.quantity.events), None)
    return verb is not None and any(sentence.lexicon.groups("never was", w) for w in sentence.lower[at:verb])


def _has_toll(said: Facts) -> bool:
    return any(q.events & TOLLS and q.measure is Measure.NUMBER for q in said.quantities)


def _is_of_people(claim: Claim) -> bool:
    """Whether it gives how many were killed, hurt, missed or saved, in a figure."""
    told = claim.quantity
    number = number_of(told.form)
    return bool(told.events & _BEFALLS) and number is not None and number.value >= _MORE_THAN_ONE
