"""All that is shown of a comparison at once, worked out whole before it is shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.compare.arrangement.counts import Counts, count
from reader.compare.arrangement.note_places import NotePlace, note_places
from reader.compare.arrangement.route import Route, route
from reader.compare.arrangement.standing import sentence_of
from reader.compare.arrangement.stops import stops
from reader.compare.chain import ChainLink, steady
from reader.compare.model import Candidate, Comparison, Pair
from reader.compare.side import Both, Side
from reader.compare.telling import Answers, Discrepancy
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span

# Candidates that are kept of a sentence, the best: few of them are of its own pair, and three are shown.
NEAR = 12


@dataclass(frozen=True, slots=True)
class Outline:
    """What views ask of a comparison, so that no answer takes longer in a long report.

    Attributes:
        route: all stops; telling: those without pairs that are merely related.
        pairs: of each sentence of a side the pairs in which it stands, that with most in common first.
        near: of each sentence of a side which candidates it has beside its pairs, the best first.
        links: the pairs that both reports tell in one order.
        notes: where each note stands, in the order in which they were written.
        facts: of each sentence of a side the places of what the reports tell differently, paired or not.
        answers: of each word of a side those of the other that mean the same; empty within one language.
    """

    comparison: Comparison
    counts: Counts
    route: Route
    telling: Route
    pairs: Both[dict[int, list[Pair]]]
    near: Both[dict[int, list[int]]]
    links: tuple[ChainLink, ...]
    notes: tuple[NotePlace, ...]
    facts: Both[dict[int, list[tuple[Discrepancy, Span]]]]
    answers: Both[Answers]


def outline(comparison: Comparison, check: Checkpoint = unchecked) -> Outline:
    """Work all of it out; check is called every few milliseconds, and what it raises ends the work."""
    found = stops(comparison, check=check)
    telling = (s for s in found if s.pair is None or s.pair.degree.tells_the_same)
    ranked = sorted(checked(comparison.pairs, check), key=lambda p: (p.degree.rank, -p.score))
    pairs = Both.each(lambda side: _by_sentence(ranked, side, check))
    told = comparison.told_apart(check)
    return Outline(
        comparison,
        count(comparison, check),
        route(comparison, found, check),
        route(comparison, telling, check),
        pairs,
        Both.each(lambda side: _near(comparison, pairs, side, check)),
        steady(comparison.pairs, check),
        note_places(comparison, check),
        Both.each(lambda side: _facts(comparison, told, side, check)),
        _answers(comparison, check),
    )


def _answers(comparison: Comparison, check: Checkpoint) -> Both[Answers]:
    if not comparison.is_across_languages:
        return Both({}, {})
    from reader.compare.comparison import answers  # what pairs is imported where it is wanted

    return answers(comparison, check)


def _by_sentence(ranked: Iterable[Pair], side: Side, check: Checkpoint) -> dict[int, list[Pair]]:
    found: dict[int, list[Pair]] = {}
    for pair in checked(ranked, check):
        for sentence in pair.of(side):
            found.setdefault(sentence, []).append(pair)
    return found


def _facts(
    comparison: Comparison, every: Iterable[Discrepancy], side: Side, check: Checkpoint
) -> dict[int, list[tuple[Discrepancy, Span]]]:
    found: dict[int, list[tuple[Discrepancy, Span]]] = {}
    for told in checked(every, check):
        for place in told.places.of(side):
            found.setdefault(sentence_of(comparison, side, place), []).append((told, place))
    return found


def _near(
    comparison: Comparison, pairs: Both[dict[int, list[Pair]]], side: Side, check: Checkpoint
) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for number, candidate in enumerate(checked(comparison.candidates, check)):
        held = found.setdefault(candidate.of(side), [])
        if len(held) < NEAR and not _is_paired(candidate, pairs):
            held.append(number)
    return found


def _is_paired(candidate: Candidate, pairs: Both[dict[int, list[Pair]]]) -> bool:
    return any(candidate.right in pair.right for pair in pairs.left.get(candidate.left, ()))
