"""Quotations that were altered, statements put to other speakers, and statements made to sound surer."""

from collections.abc import Iterator
from itertools import pairwise

from reader.compare.facing import MOST_CELLS, Facing
from reader.compare.model import Discrepancy, DiscrepancyKind
from reader.compare.subsequence import common
from reader.text.facts_scan import Scan
from reader.text.facts_speech import Attribution, Quotation, SpeakerKind
from reader.text.spelling import is_respelled, letters

SAME_CONTENT = 0.4  # likeness of two sentences from which their speakers speak of the same thing
SAME_CLAIM = 0.6  # and from which the strength of their verbs can be compared
SAME_STATEMENT = 0.8  # and from which a statement without a speaker can be told from one with a doubtful one
UNATTRIBUTED = "unattributed"
_FULL_STATEMENT = 5  # full words that both sides then share
_SHORTEST = 3  # words of a quotation that is compared
_ALTERED = 0.5  # part of the shorter quotation that both must have
_FILLS = 0.5  # part of its sentence that a quotation must fill to stand for it
_NEUTRAL = {"say", "accord", "warn", "confirm"}
_UNLIKE = {
    frozenset({SpeakerKind.NAMED, SpeakerKind.THING}),
    frozenset({SpeakerKind.NAMED, SpeakerKind.UNNAMED}),
    frozenset({SpeakerKind.THING, SpeakerKind.UNNAMED}),
    frozenset({SpeakerKind.HE_OR_SHE, SpeakerKind.THING}),
    frozenset({SpeakerKind.IT, SpeakerKind.UNNAMED}),
}


def speech_discrepancies(both: Facing) -> Iterator[Discrepancy]:
    """Quotations, then attributions, then words of strength."""
    yield from _quotations(both)
    yield from _speakers(both)
    yield from _strengths(both)


def _quotations(both: Facing) -> Iterator[Discrepancy]:
    if len(both.left.quotations) * len(both.right.quotations) > MOST_CELLS:
        return
    for a in both.left.quotations:
        for b in both.right.quotations:
            if (
                min(len(a.words), len(b.words)) < _SHORTEST
                or _holds(a.words, b.words)
                or _holds(b.words, a.words)
            ):
                continue
            if _is_altered(both, a, b):
                yield Discrepancy(
                    DiscrepancyKind.QUOTATION, a.span, b.span, " ".join(a.words), " ".join(b.words)
                )


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether one quotation is the other cut at its ends: shorter, not altered."""
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _is_altered(both: Facing, left: Quotation, right: Quotation) -> bool:
    if left.verb == right.verb == "chant":
        return True
    if not _may_be_one_speaker(left, right):
        return False
    places = common(left.words, right.words)
    shared = len(places) / min(len(left.words), len(right.words))
    if shared >= _ALTERED and len(places) > _SHORTEST:
        return any(b[0] - a[0] > 1 or b[1] - a[1] > 1 for a, b in pairwise(places))
    is_said = left.verb and right.verb and left.kind is not SpeakerKind.OTHER is not right.kind
    return bool(is_said) and _fills(both.left.scan, left) and _fills(both.right.scan, right)


def _fills(sentence: Scan, quotation: Quotation) -> bool:
    words = sum(t.is_word for t in sentence.tokens)
    return len(quotation.words) >= _FILLS * words


def _may_be_one_speaker(left: Quotation, right: Quotation) -> bool:
    vague = {SpeakerKind.HE_OR_SHE, SpeakerKind.OTHER}
    return left.kind in vague or right.kind in vague or _share_a_name(left.speaker, right.speaker)


def _share_a_name(left: frozenset[str], right: frozenset[str]) -> bool:
    if left & right:
        return True
    ours, theirs = [letters(w) for w in left], [letters(w) for w in right]
    return any(is_respelled(a, b, has_neighbour=False) for a in ours for b in theirs)


def _speakers(both: Facing) -> Iterator[Discrepancy]:
    ours, theirs = both.left.attributions, both.right.attributions
    if both.likeness < SAME_CONTENT or not (ours or theirs):
        return
    if not ours or not theirs:
        yield from _unattributed(both)
        return
    a, b = _main(ours), _main(theirs)
    is_surer = both.likeness >= SAME_CLAIM and _strength(a) != _strength(b)
    if is_surer or _are_unlike(a, b):
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, a.span, b.span, _form(a), _form(b))


def _unattributed(both: Facing) -> Iterator[Discrepancy]:
    """What one side puts to a source of little weight, and the other states as its own knowledge."""
    ours, theirs = both.left.attributions, both.right.attributions
    said = _main(ours or theirs)
    is_doubtful = said.kind is SpeakerKind.UNNAMED or (said.strength == "claim" and bool(said.speaker))
    own = both.right if ours else both.left
    is_same = both.likeness >= SAME_STATEMENT and len(both.shared) >= _FULL_STATEMENT
    if not (is_same and is_doubtful) or both.left.quotations or both.right.quotations:
        return
    whole = own.scan.cover(0, len(own.scan.tokens) - 1)
    if ours:
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, said.span, whole, _form(said), UNATTRIBUTED)
    else:
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, whole, said.span, UNATTRIBUTED, _form(said))


def _main(said: tuple[Attribution, ...]) -> Attribution:
    """The last attribution that names somebody: the one on which the sentence rests."""
    return next((a for a in reversed(said) if a.speaker or a.kind is not SpeakerKind.OTHER), said[-1])


def _strength(said: Attribution) -> str:
    return "say" if said.strength in _NEUTRAL else said.strength


def _are_unlike(left: Attribution, right: Attribution) -> bool:
    kinds = frozenset({left.kind, right.kind})
    if kinds == {SpeakerKind.NAMED}:
        return not _share_a_name(left.speaker, right.speaker) and len(left.speaker & right.speaker) == 0
    if kinds == {SpeakerKind.THING, SpeakerKind.UNNAMED} and left.speaker & right.speaker:
        return False  # the office, and somebody who speaks for it
    return kinds in _UNLIKE


def _form(said: Attribution) -> str:
    return " ".join([_strength(said), said.kind.value, *sorted(said.speaker)])


def _strengths(both: Facing) -> Iterator[Discrepancy]:
    """Words of another strength in the same slot ("showed" and "fuelled speculation")."""
    for slot in both.slots:
        ours, theirs = _strong(both.left.scan, slot.left), _strong(both.right.scan, slot.right)
        if ours and theirs and ours != theirs:
            spans = (
                both.left.scan.cover(slot.left[0], slot.left[-1]),
                both.right.scan.cover(slot.right[0], slot.right[-1]),
            )
            yield Discrepancy(DiscrepancyKind.ATTRIBUTION, *spans, ours, theirs)


def _strong(sentence: Scan, tokens: range) -> str:
    return next((g for at in tokens if (g := sentence.lexicon.group("strength", sentence.lower[at]))), "")
