"""What one report counts and another names without a figure: two helicopters, helicopters, a helicopter."""

from collections.abc import Iterator, Mapping, Sequence

from reader.compare.facts.claims import Claim, claims, facts_at
from reader.compare.facts.event.joining import Contrast, alike
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of

# The similarity of two sentences from which what is counted in one may be what is named in the other: more
# than where both count it, as no figure tells so.
_ALIKE = 0.5
# Full words that both sentences must share besides: one alone is shared by chance.
_SHARED = 2
# From this on a number tells more than a plural does.
_MANY = 2
# Words of a noun and what describes it: with more of them another noun begins.
_PHRASE = 4
# Words behind a figure in which a plural is a part of what is counted: ten packages with explosive devices.
_PART = 6
_BACK = ("determiner", "looking back", "further", "both")
"""What stands before things that were told of before, or counts them: the, those, other, both."""


def uncounted(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Things that sentences which tell the same count and don't count, nor elsewhere in the report."""
    held = [claims(report, check) for report in reports]
    heads = [{c.quantity.head for c in ours if not c.quantity.is_article} for ours in held]
    counted = [_by_sentence(ours) for ours in held]
    for (r, q), likeness in cells.items():
        for (i, j), score in checked(alike(_ALIKE, likeness), check, SOME):
            for (n, a), (m, b) in (((r, i), (q, j)), ((q, j), (r, i))):
                for claim in counted[n].get(a, ()):
                    if claim.quantity.head not in heads[m] and (found := _named(claim, reports[m], b)):
                        here = Value(n, a, claim.quantity.span, claim.quantity.said)
                        there = Value(m, b, found[0], f"{claim.quantity.head} …")
                        left, right = sorted((here, there), key=lambda v: v.report)
                        yield Contrast(DiscrepancyKind.NUMBER, left, right, found[1], score)


def _by_sentence(held: Sequence[Claim]) -> dict[int, list[Claim]]:
    found: dict[int, list[Claim]] = {}
    for claim in held:
        if _is_counted(claim):
            found.setdefault(claim.sentence, []).append(claim)
    return found


def _is_counted(claim: Claim) -> bool:
    quantity, number = claim.quantity, number_of(claim.quantity.form)
    is_count = quantity.measure is Measure.NUMBER and not (quantity.size or quantity.grade)
    is_thing = bool(quantity.head) and not quantity.people  # people without a figure are mostly others
    is_many = number is not None and number.value >= _MANY and not number.is_ordinal
    return is_count and is_many and is_thing


def _named(claim: Claim, report: ComparedArticle, sentence: int) -> tuple[Span, Verdict] | None:
    """Where the other sentence names what the claim counts; a single one is another number."""
    told, head = facts_at(report, (sentence,)), claim.quantity.head
    verdict, at = Verdict.VAGUE, _plural(told, claim)
    if at is None:
        verdict, at = Verdict.DIFFER, _single(told.scan, head)
    if at is None:
        return None
    shared = (claim.facts.scan.full & told.scan.full) - {head, told.scan.tokens[at].stem}
    first = at if verdict is Verdict.VAGUE else at - 1
    return (told.scan.cover(first, at), verdict) if len(shared) >= _SHARED else None


def _plural(told: Facts, claim: Claim) -> int | None:
    """The one token that names the thing in the plural."""
    first = claim.quantity.at + 1
    names = set(claim.facts.scan.lower[first : first + _PHRASE])
    found = [at for at, word in enumerate(told.scan.lower) if word in names and word.endswith("s")]
    is_known = len(found) == 1 and told.scan.tokens[found[0]].stem == claim.quantity.head
    return found[0] if is_known and _is_new(told, found[0]) else None


def _single(scan: Scan, head: str) -> int | None:
    """The one token that names a single one: "a guardhouse"."""
    found = [
        at + 1
        for at in scan.where("a")
        if at + 1 < len(scan.lower)
        and head in {scan.tokens[at + 1].stem, scan.lexicon.group("thing", scan.lower[at + 1])}
    ]
    return found[0] if len(found) == 1 else None


def _is_new(told: Facts, at: int) -> bool:
    """Whether the things are told of for the first time: not "the helicopters" and no name."""
    scan = told.scan
    before = scan.lower[max(0, at - _PHRASE) : at]
    is_heard = bool(scan.lexicon.groups("unnamed", scan.lower[at]))  # officials
    is_counted = any(at - _PART <= q.at < at for q in told.quantities)
    is_back = any(scan.lexicon.groups(section, word) for word in before for section in _BACK)
    is_name = scan.written[at][0].isupper() and at > 0 and scan.tokens[at - 1].is_word
    return not (is_back or is_name or is_heard or is_counted)
