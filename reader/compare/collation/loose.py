"""Loose links: what the pairing joins and no statement does, and which reports may tell a statement so."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from reader.compare.collation.evidence.of_two import Compared, Evidence
from reader.compare.collation.passages import StoryText
from reader.compare.collation.statements import LEAST_MEAN
from reader.compare.collation.values import Collation, LooseLink, Place, Statement, numbers_by_place
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.outcomes import outcome_discrepancies
from reader.compare.facts.slots import paired_facts
from reader.compare.facts.story import FIGURES
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import SOME, Checkpoint, checked, unchecked

# The score of a loose link that is shown: of those below it, on six events, one in four was right, above it
# more than half.
LEAST_LIKELY = 0.55
# What both sentences of such a link share besides names, of what the one tells that tells less: of those with
# nothing in common half were right, of the others five in six.
LEAST_IN_COMMON = 0.05
# The same part from which what stands beside a statement is not told by one report alone: below it, two acts
# of one company.
LEAST_TOLD_BESIDE = 0.2
# The score of a link that is sure: below it, on six short events, many joined opposites or two acts of one
# man.
LEAST_SURE = 0.8
# The same part from which a link is sure: of those with less, on six events, a third joined two acts of one
# man or one company, of the others none.
LEAST_TOLD_ALIKE = 0.35
# The same part from which sentences that give one figure alike tell one thing: below it, on six events, the
# year of an election and "the three victims" only named what something else was told of.
LEAST_WITH_A_FIGURE = 0.5
# How alike a sentence in no statement is to one elsewhere from which it is not said to be told by one report
# alone: of seven events read by hand, four in five of those were told elsewhere too, below it one in four.
LEAST_DOUBTED = 0.5


def loose_links(compared: Compared, found: Sequence[Statement]) -> Iterator[LooseLink]:
    """What the pairing joins and no statement does."""
    statement = numbers_by_place(found)
    for (one, other), comparison in compared.items():
        links: dict[tuple[Place, Place], float] = {}
        for pair in comparison.pairs:
            for left, right in product(pair.left, pair.right):
                ends = (one, left), (other, right)
                if statement.get(ends[0], -1) != statement.get(ends[1], -2):
                    links[ends] = max(links.get(ends, 0.0), pair.score)
        yield from (LooseLink(*ends, score) for ends, score in sorted(links.items()))


def likely(
    statements: Sequence[Statement], links: Iterable[LooseLink], *, again: bool = False
) -> dict[tuple[int, int], tuple[Place, ...]]:
    """Of a statement and a report without a sentence in it its linked sentences, the likeliest first.

    links are those that are likely. again is for those, too, of a report that has a sentence in it already.
    Who tells two statements in one sentence is linked with all that tell the one, and they with that sentence
    alone of all that tell the other: they tell nothing of that one.
    """
    links = tuple(links)
    number = numbers_by_place(statements)
    tellers = [frozenset(each.reports) for each in statements]
    ends = {(end, other) for end, other, _ in _ends(links)}
    shared = Counter((end, number[other]) for end, other in ends if other in number)
    found: dict[tuple[int, int], dict[Place, float]] = {}
    for end, other, score in _ends(links):
        if end not in number or (
            other in number and shared[end, number[other]] > shared[other, number[end]] == 1
        ):
            continue
        if again or other[0] not in tellers[number[end]]:
            held = found.setdefault((number[end], other[0]), {})
            held[other] = max(held.get(other, 0.0), score)
    return {key: tuple(sorted(held, key=lambda p: (-held[p], p))) for key, held in found.items()}


def likely_links(
    links: Iterable[LooseLink], evidence: Evidence, check: Checkpoint = unchecked
) -> Iterator[LooseLink]:
    """Those of sentences that are alike in more than names, and that count no victims of two events."""
    for link in checked([link for link in links if link.score >= LEAST_LIKELY], check, SOME):
        is_alike = evidence.words.part(link.one, link.other) >= LEAST_IN_COMMON
        if is_alike and not evidence.tolls.are_of_two_events(link.one, link.other):
            yield link


def sure_links(
    collation: Collation, links: Iterable[LooseLink], evidence: Evidence, check: Checkpoint = unchecked
) -> Iterator[LooseLink]:
    """Those of the likely links whose sentences tell much the same, and of which neither denies the other."""
    passages = StoryText(collation, check)
    for link in checked(links, check, SOME):
        is_alike = evidence.words.part(link.one, link.other) >= LEAST_TOLD_ALIKE
        if link.score >= LEAST_SURE and is_alike and not _denies(passages, link):
            yield link


def linked_besides(
    collation: Collation, links: Iterable[LooseLink], evidence: Evidence, check: Checkpoint
) -> frozenset[Place]:
    """Of the likely links the sentences that are shown beside a statement and deny nothing of it."""
    passages = StoryText(collation, check)
    number = numbers_by_place(collation.statements)
    found: set[Place] = set()
    for link in checked(links, check, SOME):
        beside = {a for a, b in link.ends if a in collation.likely.get((number.get(b, -1), a[0]), ())}
        is_alike = evidence.words.part(link.one, link.other) >= LEAST_TOLD_BESIDE
        if beside - found and is_alike and not _denies(passages, link):
            found |= beside
    return frozenset(found)


def doubted_links(
    collation: Collation, evidence: Evidence, check: Checkpoint = unchecked
) -> Iterator[LooseLink]:
    """Links between what stands in no statement and what is so like it elsewhere that it may tell it too."""
    outside = [(r, s) for r in range(len(collation.reports)) for s in collation.outside(r)]
    for place in checked(outside, check, SOME):
        for near in collation.near.get(place, ()):
            if near.score >= LEAST_DOUBTED and evidence.may_be_of_one(place, near.place):
                yield LooseLink(min(place, near.place), max(place, near.place), near.score)


def toll_links(facts: Iterable[Fact], evidence: Evidence) -> Iterator[LooseLink]:
    """Links between the sentences of different reports that give one toll, whatever else they tell."""
    for fact in facts:
        told = {(v.report, v.sentence) for v in fact.values if _is_toll(v, evidence)}
        yield from (LooseLink(a, b, LEAST_MEAN) for a, b in combinations(sorted(told), 2) if a[0] != b[0])


def fact_links(facts: Iterable[Fact], evidence: Evidence) -> Iterator[LooseLink]:
    """Links between sentences of different reports that count or quote one thing, whatever else they tell.

    Figures that differ are of one thing wherever they stand, the same figure in sentences that are alike
    besides; so is a quotation of which another report has the same or other parts. Tolls: see toll_links.
    """
    for fact in facts:
        is_figure = fact.kind in FIGURES
        told = [v for v in fact.values if not is_figure or (_has_digits(v) and not _is_toll(v, evidence))]
        for one, other in combinations(told, 2):
            if one.report != other.report and _tell_one_thing(fact, one, other, evidence):
                yield LooseLink((one.report, one.sentence), (other.report, other.sentence), LEAST_LIKELY)


def _has_digits(value: Value) -> bool:
    """Whether it is a figure: neither a word such as "several" nor a day of the week."""
    return any(letter.isdigit() for letter in value.form)


def _tell_one_thing(fact: Fact, one: Value, other: Value, evidence: Evidence) -> bool:
    verdict = fact.between(one, other)
    if fact.kind is DiscrepancyKind.QUOTATION:
        return verdict is not Verdict.DIFFER
    if fact.kind not in FIGURES or verdict is Verdict.VAGUE:
        return False
    ends = (one.report, one.sentence), (other.report, other.sentence)
    return verdict is Verdict.DIFFER or evidence.words.part(*ends) >= LEAST_WITH_A_FIGURE


def _is_toll(value: Value, evidence: Evidence) -> bool:
    return evidence.tolls.is_of_people((value.report, value.sentence), value.span)


def _denies(passages: StoryText, link: LooseLink) -> bool:
    """Whether only one of both denies something, or what one of them states the other denies."""
    one, other = passages.facts(link.one), passages.facts(link.other)
    if bool(one.outcomes) != bool(other.outcomes):
        return True
    return any(outcome_discrepancies(paired_facts(one, other)))


def _ends(links: Iterable[LooseLink]) -> Iterator[tuple[Place, Place, float]]:
    """Each link of those that are likely from both of its ends."""
    return ((end, other, link.score) for link in links for end, other in link.ends)
