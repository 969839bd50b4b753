"""Loose links: what the pairing joins and no statement does, and which reports may tell a statement so."""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.compare.collation.likeness import Compared
from reader.compare.collation.passages import StoryText
from reader.compare.collation.values import Collation, LooseLink, Place, Statement
from reader.compare.facts.outcomes import outcome_discrepancies
from reader.compare.facts.slots import paired_facts
from reader.compare.wording.equal_words import equal_words
from reader.text.checking import Checkpoint, unchecked

# The score of a loose link that is shown: of those below it, on six events, one in four was right, above it
# more than half.
LEAST_LIKELY = 0.55
# The score from which neither linked sentence is told by one report alone: below it, on six short events,
# many links joined opposites or two acts of one man.
LEAST_SURE = 0.8


def loose_links(compared: Compared, found: Sequence[Statement]) -> Iterator[LooseLink]:
    """What the pairing joins and no statement does."""
    statement = {place: n for n, each in enumerate(found) for place in each.places}
    for (one, other), comparison in compared.items():
        links: dict[tuple[Place, Place], float] = {}
        for pair in comparison.pairs:
            for left, right in product(pair.left, pair.right):
                ends = (one, left), (other, right)
                if statement.get(ends[0], -1) != statement.get(ends[1], -2):
                    links[ends] = max(links.get(ends, 0.0), pair.score)
        yield from (LooseLink(*ends, score) for ends, score in sorted(links.items()))


def likely(
    statements: Sequence[Statement], links: Sequence[LooseLink]
) -> dict[tuple[int, int], tuple[Place, ...]]:
    """Of a statement and a report without a sentence in it its linked sentences, the likeliest first."""
    number = {place: n for n, each in enumerate(statements) for place in each.places}
    found: dict[tuple[int, int], dict[Place, float]] = {}
    for end, other, score in _ends(links):
        if end in number and other[0] not in statements[number[end]].reports:
            held = found.setdefault((number[end], other[0]), {})
            held[other] = max(held.get(other, 0.0), score)
    return {key: tuple(sorted(held, key=lambda p: (-held[p], p))) for key, held in found.items()}


def sure_links(collation: Collation, check: Checkpoint = unchecked) -> Iterator[LooseLink]:
    """The loose links of sentences that are much alike and of which neither denies what the other says."""
    passages = StoryText(collation, check)
    for link in collation.links:
        if link.score >= LEAST_SURE and not _denies(passages, link):
            yield link


def _denies(passages: StoryText, link: LooseLink) -> bool:
    """Whether only one of both denies something, or what one of them states the other denies."""
    one, other = passages.facts(link.one), passages.facts(link.other)
    if bool(one.outcomes) != bool(other.outcomes):
        return True
    words = equal_words(passages.passage(link.one).tokens, passages.passage(link.other).tokens)
    return any(outcome_discrepancies(paired_facts(one, other, words)))


def _ends(links: Sequence[LooseLink]) -> Iterator[tuple[Place, Place, float]]:
    """Each link of those that are likely from both of its ends."""
    for link in links:
        if link.score >= LEAST_LIKELY:
            yield link.one, link.other, link.score
            yield link.other, link.one, link.score
