"""The figures that a whole report claims, found once and kept with it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from reader.compare.edits.placing import Indices
from reader.compare.facts.same_thing import TOLLS, is_of_all, is_part, tells_how_badly
from reader.compare.facts.slots import NEAR, around
from reader.compare.facts.subjects import subject_of
from reader.compare.facts.towns import NOWHERE, Towns, counted, with_others
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import Prepared
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.facts import Facts, facts
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.scope import Scope, scopes
from reader.text.model import Kind

# Tokens of a passage: what is longer is a list or a table, and its facts answer each other by chance.
LONGEST = 1_000
# Tokens of one sentence, of which all of a report are read: what is longer is a list or a table too.
_SENTENCE = 300
# Times that one sentence is read in a report: what stands there more often is a refrain, or made to harm.
_AGAIN = 20
# Sentences of body which, with the headline, tell what the report is about: names of later ones may be of
# another event.
_LEAD = 2


@dataclass(frozen=True, eq=False)
class Claim:
    """One figure as a report claims it.

    Attributes:
        sentence: the index of its sentence.
        facts: what that sentence states.
        quantity: the figure, what it counts and what befalls that.
        scope: of which event it is; without names of which the whole report is.
        near: stems of the full words around it, and what happens there.
        towns: where it befell those who are counted, and where others.
    """

    sentence: int
    facts: Facts
    quantity: Quantity
    scope: Scope
    near: frozenset[str]
    towns: Towns = NOWHERE

    @cached_property
    def is_part(self) -> bool:
        """Whether it counts some or all of a group told of."""
        return is_part(self.facts.scan, self.quantity)

    @cached_property
    def tells_how_badly(self) -> bool:
        """Whether it is told beside it how badly somebody is hurt."""
        return tells_how_badly(self.facts.scan, self.quantity)

    @cached_property
    def is_of_all(self) -> bool:
        """Whether its sentence counts all there ever were, or were so far."""
        return is_of_all(self.facts.scan)

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words of the name of whom or what it is told, where it is a measure or a share."""
        return subject_of(self.facts, self.quantity)

    @cached_property
    def persons(self) -> frozenset[str]:
        """The words of the names in its sentence, a first word included, those who are heard left out."""
        heard = {word for said in self.facts.attributions for word in said.speaker}
        return frozenset(key for name in self.facts.names for key in name.keys if key not in heard)

    @cached_property
    def befalling(self) -> frozenset[str]:
        """What befell anybody in its sentence, and the words for it: most reports tell of dead and hurt."""
        scan = self.facts.scan
        words = {token.stem for at, token in enumerate(scan.tokens) if scan.events(at) & TOLLS}
        return frozenset(words | {f"event {event}" for event in TOLLS})


def facts_at(report: ComparedArticle, places: Indices) -> Facts:
    """What a sentence or a passage of a report states: found at the first look and kept with the report."""
    kept = report.article.facts
    key = places, report.date
    if key not in kept:
        kept[key] = facts(report.passage(places))
    return kept[key]


def sentences_with_facts(report: Prepared) -> list[int]:
    """The sentences whose facts are looked at: those that are compared, but no tables and no refrains."""
    said, times = report.whole.tolist(), Counter[int]()
    found = []
    for index, words in zip(report.compared.tolist(), said, strict=True):
        times[words] += 1
        if len(report.tokens[index]) <= _SENTENCE and times[words] <= _AGAIN:
            found.append(index)
    return found


def claims(report: ComparedArticle, check: Checkpoint) -> tuple[Claim, ...]:
    """The figures of all compared sentences, in order: found at the first look, copied at each.

    Where one text is set beside itself, its claims are those of two reports; Claim is told apart by identity.
    """
    kept = report.article.claims
    if report.date not in kept:
        kept[report.date] = tuple(_placed(_found(report, check)))
    return tuple([replace(claim) for claim in kept[report.date]])


def _found(report: ComparedArticle, check: Checkpoint) -> list[Claim]:
    compared = sentences_with_facts(report.article)
    told = [facts_at(report, (i,)) for i in checked(compared, check, FEW)]
    main = _main_names(report.article, compared, told)
    found: list[Claim] = []
    last, before = Scope(), told[0] if told else None
    for index, said in checked(list(zip(compared, told, strict=True)), check, SOME):
        held = scopes(said.scan, said.names, [q.at for q in said.quantities] or [0])
        is_dated = any(own.is_dated for own in held)
        if held[0].looks_back or (before and last.is_dated and not is_dated and _tells_on(before, said)):
            held = [_told_before(own, last) for own in held]
        last, before = held[-1], said if is_dated else None
        for quantity, own in zip(said.quantities, held, strict=False):
            scope = replace(own, names=own.names - main)
            near = around(said.scan, quantity.at) | _events_near(said, quantity.at)
            found.append(Claim(index, said, quantity, scope, near))
    return found


def _placed(found: list[Claim]) -> Iterator[Claim]:
    """Each claim with its town, where the report counts others in another one."""
    told = [counted(c.facts, c.quantity) for c in found]
    for claim, towns in zip(found, with_others(told), strict=True):
        yield replace(claim, towns=towns) if towns.own else claim


def _tells_on(before: Facts, said: Facts) -> bool:
    """Whether it tells whom it befell, and neither when nor where, right behind a sentence that does."""
    is_told = any(q.events & TOLLS for q in said.quantities)
    is_timeless = not (said.days or said.names or any(q.is_clock for q in said.quantities))
    between = said.scan.text[before.scan.span.end : said.scan.span.start]
    return is_told and is_timeless and not between.strip() and "\n" not in between


def _events_near(said: Facts, at: int) -> frozenset[str]:
    """What is told to happen around a figure, whichever words tell it."""
    near = range(max(0, at - NEAR), min(len(said.scan.lower), at + NEAR + 1))
    return frozenset(f"event {group}" for i in near for group in said.scan.events(i))


def _told_before(own: Scope, last: Scope) -> Scope:
    """The scope of a sentence that looks back at the one before it: "It killed 12"."""
    return replace(own, years=last.years, months=last.months, names=own.names | last.names)


def main_stems(report: ComparedArticle) -> frozenset[str]:
    """The stems of the full words of its headline and its lead."""
    compared = sentences_with_facts(report.article)
    lead = _lead(report.article, compared)
    return frozenset(stem for n in lead for stem in facts_at(report, (compared[n],)).scan.full)


def _main_names(report: Prepared, compared: list[int], told: list[Facts]) -> frozenset[str]:
    return frozenset(key for n in _lead(report, compared) for name in told[n].names for key in name.keys)


def _lead(report: Prepared, compared: list[int]) -> set[int]:
    """Which of the compared sentences are the headline and the first of the body."""
    kinds = [report.sentences[i].kind for i in compared]
    body = [n for n, kind in enumerate(kinds) if kind is not Kind.TITLE][:_LEAD]
    return {n for n, kind in enumerate(kinds) if kind is Kind.TITLE} | set(body)
