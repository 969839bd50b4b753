"""The one door for many: collate(story) gives the Collation of its reports."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from reader.compare.collation.by_hand.regrouped import ByHand
from reader.compare.collation.evidence.of_two import Compared, Two, evidence_of, sides_of
from reader.compare.collation.likeness import nearest, scores
from reader.compare.collation.loose import (
    doubted_links,
    fact_links,
    likely,
    likely_links,
    linked_besides,
    loose_links,
    sure_links,
    toll_links,
)
from reader.compare.collation.put_apart import put_apart
from reader.compare.collation.statements import ordered, statements
from reader.compare.collation.tellings import tellings
from reader.compare.collation.values import Collation, Place
from reader.compare.edits.regrouping import Regroupings, Sentences
from reader.compare.facts.event.facts import facts_of_event
from reader.compare.facts.fact import Fact
from reader.compare.facts.whole import WholeFacts
from reader.compare.model import Reading
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import prepared
from reader.compare.story import Story
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article


def collate(story: Story, check: Checkpoint = unchecked) -> Collation:
    """Who says what, over the reports of a story that have a text, numbered in its order from 0.

    It is remembered, or else every two are compared, or remembered; the same statements are found whatever
    the order of the reports.
    check is called every few milliseconds of work; what it raises ends the work.
    """

    def made() -> Collation:
        compared = {two: story.comparison(*two, check) for two in story.every_two()}
        return collated(compared, check, story.edits.statements)

    return story.kept_collation().or_made(made)


def collated(comparisons: Compared, check: Checkpoint = unchecked, said: Regroupings = ()) -> Collation:
    """The same of comparisons that are there already: of every two reports, by their places in the story.

    said is what a person said of the statements, with the reports by their places too.
    """
    numbers = {place: number for number, place in enumerate(sorted({p for two in comparisons for p in two}))}
    compared = {(numbers[a], numbers[b]): comparison for (a, b), comparison in comparisons.items()}
    readings = _readings(compared)
    by_hand = ByHand(readings, _numbered(said, numbers))
    sides = sides_of(compared, check)
    evidence = evidence_of(sides, check)
    regrouped = by_hand.regrouped(statements(scores(compared, evidence, check), _ranks(readings), check))
    found = tuple(map(by_hand.marked, ordered(regrouped.groups)))
    loose = regrouped.kept(loose_links(compared, found))
    facts = _facts(compared, sides, len(readings), check)
    of_one_fact = regrouped.kept(fact_links(facts, evidence))
    by_fact = (*regrouped.kept(toll_links(facts, evidence)), *of_one_fact)
    likely_ones = tuple(likely_links(loose, evidence, check))
    told = Collation(
        readings,
        found,
        loose,
        facts,
        tellings(compared),
        MappingProxyType(_shares(compared)),
        MappingProxyType(nearest(compared, check)),
        MappingProxyType(likely(found, (*likely_ones, *by_fact))),
    )
    sure_ones = sure_links(told, likely_ones, evidence, check)
    surely = MappingProxyType(likely(found, (*sure_ones, *by_fact), again=True))
    doubted = (*of_one_fact, *regrouped.kept(doubted_links(told, evidence, check)))
    linked = frozenset(place for link in doubted for place in (link.one, link.other))
    linked |= linked_besides(told, likely_ones, evidence, check)
    return replace(told, facts=(*told.facts, *put_apart(told, check)), surely=surely, linked=linked)


def _numbered(said: Regroupings, numbers: Mapping[int, int]) -> Regroupings:
    """What was said, with the reports by their numbers; reports that are not compared are left out."""

    def among(sentences: Sentences) -> Sentences:
        return tuple((numbers[place], anchor) for place, anchor in sentences if place in numbers)

    return tuple(replace(each, sentences=among(each.sentences), others=among(each.others)) for each in said)


def _readings(compared: Compared) -> tuple[Reading, ...]:
    held: dict[int, Reading] = {}
    for (one, other), comparison in compared.items():
        held.setdefault(one, comparison.left)
        held.setdefault(other, comparison.right)
    return tuple(held[number] for number in sorted(held))


def _ranks(readings: tuple[Reading, ...]) -> dict[Place, int]:
    """Of each compared sentence its rank by what its report is, wherever that is listed."""
    places = [
        (n, s.index) for n, reading in enumerate(readings) for s in reading.sentences if s.kind.is_compared
    ]
    places.sort(key=lambda place: (readings[place[0]].article.digest, place[1], place[0]))
    return {place: rank for rank, place in enumerate(places)}


def _shares(compared: Compared) -> dict[Two, float]:
    shares: dict[Two, float] = {}
    for (one, other), comparison in compared.items():
        shares[one, other] = comparison.share.left_in_right
        shares[other, one] = comparison.share.right_in_left
    return shares


def _facts(
    compared: Compared, sides: Mapping[int, ComparedArticle], reports: int, check: Checkpoint
) -> tuple[Fact, ...]:
    """The facts of all reports together, each once; of a text too long to be looked at there are none."""
    wholes = {both: c.whole for both, c in compared.items() if isinstance(c.whole, WholeFacts)}
    unread = ComparedArticle("", "", prepared(Article("")))
    cells = {both: whole.likeness(check) for both, whole in wholes.items()}
    told = {both: tuple(whole.stated(check)) for both, whole in wholes.items()}
    return facts_of_event([sides.get(n, unread) for n in range(reports)], cells, told, check)
