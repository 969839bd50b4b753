"""Quotations that were altered, and statements made to sound surer."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from reader.compare.facts.slots import MOST_CELLS, PairedFacts
from reader.compare.facts.speakers import share_a_name
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.compare.wording.subsequence import common
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.facts.speaking.governed import loses_its_sense
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.facts.speaking.speech import QuotedClaim
from reader.text.model import Span

# Quotations whose bare letters are remembered: each is held against all of the other report.
_KEPT = 4_000
_NO_APOSTROPHES = str.maketrans("", "", "'’")
# Tokens of a phrase that is shown whole ("fuelled speculation").
_PHRASE = 2
# Words of a quotation that is compared: shorter ones are terms and titles.
_SHORTEST = 3
# The part of the shorter quotation that both must have, in order, to be one that was altered.
_ALTERED = 0.5
# The part of it where only the first or the last words differ: half of it two utterances may share.
_ALTERED_AT_END = 0.65
# Full words that they then share: "I am proud of" begins many sentences.
_FULL = 2
_ENDS = {".", "!", "?", "…"}
# Words that may stand beside "he said" in the midst of a quotation: more of them are a sentence of their own.
_ASIDE = 2


def speech_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Quotations, then words of strength."""
    yield from _quotations(both)
    yield from _strengths(both)


def _quotations(both: PairedFacts) -> Iterator[Discrepancy]:
    if len(both.left.quotations) * len(both.right.quotations) > MOST_CELLS:
        return
    for a in _with_whole(both.left):
        for b in _with_whole(both.right):
            if min(len(a.words), len(b.words)) < _SHORTEST:
                continue
            if _is_parted(a, b, both.left.quotations) or _is_parted(b, a, both.right.quotations):
                continue
            is_cut = holds_quotation(a.words, b.words) or holds_quotation(b.words, a.words)
            scans = both.left.scan, both.right.scan
            if is_cut:
                is_changed = may_be_one_speaker(a, b) and is_denied(a, b, scans)
            else:
                is_changed = _is_altered(a, b, scans[0].lexicon.light)
            if is_changed:
                yield Discrepancy(
                    DiscrepancyKind.QUOTATION, a.span, b.span, " ".join(a.words), " ".join(b.words)
                )


def _with_whole(facts: Facts) -> tuple[QuotedClaim, ...]:
    """The quotations of a passage, and as one those that "he said" parts: `“Go,” she said, “to bed.”`."""
    said = facts.quotations
    if len(said) <= 1 or not all(_goes_on(facts, *both) for both in pairwise(said)):
        return said
    words, gaps = list[str](), set[int]()
    for claim in said:
        gaps |= {len(words) + gap for gap in claim.gaps}
        words += claim.words
    span = Span(said[0].span.start, said[-1].span.end)
    return (*said, replace(said[0], span=span, words=tuple(words), gaps=frozenset(gaps)))


def _goes_on(facts: Facts, first: QuotedClaim, then: QuotedClaim) -> bool:
    """Whether nothing but who says it stands between two quotations, in the midst of a sentence."""
    between = [t for t in facts.scan.tokens if t.is_word and first.span.end <= t.start < then.span.start]
    inside = range(first.span.end, then.span.start)
    said = [a.span for a in facts.attributions if a.span.start in inside]
    beside = [t for t in between if not any(span.start <= t.start < span.end for span in said)]
    is_within = facts.scan.text[first.span.end - 1] not in _ENDS
    return is_within and len(said) == 1 and len(beside) <= _ASIDE


def _is_parted(part: QuotedClaim, whole: QuotedClaim, parts: tuple[QuotedClaim, ...]) -> bool:
    """Whether the other report has as one what "he said" parts in this one, all of whose parts it gives."""
    joined = tuple([word for each in parts for word in each.words])
    is_one = part in parts and len(parts) > 1 and all(p.speaker == part.speaker for p in parts)
    return is_one and holds_quotation(joined, whole.words) and holds_quotation(whole.words, part.words)


def is_denied(left: QuotedClaim, right: QuotedClaim, scans: tuple[Scan, Scan]) -> bool:
    """Whether one lacks the denial before the words that both have: "I don't believe it was so".

    scans are the sentences in which either stands.
    """
    ours, theirs = _sentences(left, scans[0]), _sentences(right, scans[1])
    words = scans[0].lexicon
    return any(
        loses_its_sense(a, b, words) or loses_its_sense(b, a, words)
        for a in ours
        for b in theirs
        if min(len(a), len(b)) >= _SHORTEST
    )


def _sentences(claim: QuotedClaim, scan: Scan) -> list[tuple[str, ...]]:
    """The words of a quotation in normal form, sentence by sentence: a denial ends with its own."""
    inside = [t for t in scan.tokens if claim.span.start <= t.start and t.end <= claim.span.end]
    found: list[list[str]] = [[]]
    for token in inside:
        if token.is_word:
            found[-1].append(token.norm)
        elif token.norm in _ENDS:
            found.append([])
    return [tuple(words) for words in found]


def holds_quotation(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether a quotation is the other one cut at its ends: shorter, not altered; spaces say nothing."""
    return _bare(part) in _bare(whole)


@lru_cache(maxsize=_KEPT)
def _bare(words: tuple[str, ...]) -> str:
    return "".join(words).translate(_NO_APOSTROPHES)


def _is_altered(left: QuotedClaim, right: QuotedClaim, light: frozenset[str]) -> bool:
    """Whether they share words beyond chance; a crowd calls many things, one after the other.

    light are the words of grammar of the language.
    """
    is_chant = left.verb == right.verb == "chant"
    if not (is_chant or may_be_one_speaker(left, right)):
        return False
    # of several ways to match them the same one, whichever stands left
    one, other = sorted((left, right), key=lambda q: q.words)
    places = common(one.words, other.words)
    shared = len(places) / min(len(left.words), len(right.words))
    if shared < _ALTERED or len(places) < _SHORTEST:
        return False
    if any(_has_change(one, other, a, b) for a, b in pairwise(places)):
        return True
    full = {one.words[at] for at, _ in places} - light
    is_word = len(one.words) == len(other.words) == len(places) + 1
    is_one = is_word or (shared >= _ALTERED_AT_END and len(full) >= _FULL)
    return is_one and _has_other_end(one, other, places)


def _has_other_end(left: QuotedClaim, right: QuotedClaim, places: list[tuple[int, int]]) -> bool:
    """Whether both begin, or go on, with words of their own beside what both have, and neither is cut there.

    places are those of the words that both have.
    """
    first, last = places[0], places[-1]
    before = range(first[0]), range(first[1])
    behind = range(last[0] + 1, len(left.words)), range(last[1] + 1, len(right.words))
    if any(bool(ours) != bool(theirs) for ours, theirs in (before, behind)):
        return False
    if not (before[0] or behind[0]):
        return False
    return left.gaps.isdisjoint((*before[0], *behind[0])) and right.gaps.isdisjoint((*before[1], *behind[1]))


def _has_change(left: QuotedClaim, right: QuotedClaim, last: tuple[int, int], then: tuple[int, int]) -> bool:
    """Whether words differ between two that both have, and none were bracketed or left out there."""
    ours, theirs = (range(last[side] + 1, then[side] + 1) for side in (0, 1))
    is_ours_open = len(ours) == 1 and not left.gaps.isdisjoint(ours)
    is_theirs_open = len(theirs) == 1 and not right.gaps.isdisjoint(theirs)
    return (len(ours) > 1 or len(theirs) > 1) and not (is_ours_open or is_theirs_open)


def may_be_one_speaker(left: QuotedClaim, right: QuotedClaim) -> bool:
    """Whether nothing tells that they are of two speakers."""
    vague = {SpeakerKind.HE_OR_SHE, SpeakerKind.OTHER}
    return left.kind in vague or right.kind in vague or share_a_name(left.speaker, right.speaker)


def _strengths(both: PairedFacts) -> Iterator[Discrepancy]:
    """Words of another strength in the same slot ("showed" and "fuelled speculation")."""
    if not (both.left.scan.where("strength") and both.right.scan.where("strength")):
        return
    for slot in both.slots:
        a, b = _strong(both.left.scan, slot.left), _strong(both.right.scan, slot.right)
        if a and b and a[0] != b[0]:
            yield Discrepancy(DiscrepancyKind.ATTRIBUTION, a[1], b[1], a[0], b[0])


def _strong(sentence: Scan, tokens: range) -> tuple[str, Span] | None:
    """The first word there that says how sure a statement is; a short slot is shown whole."""
    for at in tokens:
        group = sentence.lexicon.group("strength", sentence.lower[at])
        is_month = (
            at and sentence.written[at][0].isupper() and sentence.lexicon.groups("month", sentence.lower[at])
        )
        if group and not is_month:
            is_short = len(tokens) <= _PHRASE
            return group, sentence.cover(tokens[0], tokens[-1]) if is_short else sentence.cover(at, at)
    return None
