"""Statements put to other speakers, and statements whose speaker sounds surer of them."""

from collections.abc import Iterator

from reader.compare.facts.slots import PairedFacts
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.facts.speaking.speech import Attribution
from reader.text.model import Span
from reader.text.spelling import is_respelled, letters

# The part of the full words of what is said from which both speakers say the same: with less, two
# statements on one matter are taken for one, with more, one in other words is missed.
SAME_CONTENT = 0.4
# The part from which the strength of their verbs can be compared: the claim must be one.
SAME_CLAIM = 0.5
# The part from which a statement without a speaker can be told from one with a doubtful one: nearly all of
# it, for that nobody is named is no evidence.
SAME_STATEMENT = 0.8
UNATTRIBUTED = "unattributed"
# Full words that both statements must share besides the names of who makes them: one is shared by chance.
_FEWEST = 2
# Full words that must be shared where one side names no speaker, who would be evidence too.
_FULL_STATEMENT = 5
# Words of a name that tell a person: many have the last name.
_NAME = 2
_NEUTRAL = {"say", "accord", "warn", "confirm"}
_PERSON_AND_PAPER = {SpeakerKind.HE_OR_SHE, SpeakerKind.DOCUMENT}
_IT_AND_UNNAMED = {SpeakerKind.IT, SpeakerKind.UNNAMED}
_STOPS = {".", "!", "?"}


def speaker_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Two speakers, or two strengths of one; then a speaker of little weight on one side alone.

    "The company" and "Lund Marine", "he" and "the envoy", "officials" and "Ms. Lund" may be the same: two
    speakers are told apart only when both are specific.
    """
    ours, theirs = both.left.attributions, both.right.attributions
    if both.likeness < SAME_CONTENT or not (ours or theirs):
        return
    if not ours or not theirs:
        yield from _unattributed(both)
        return
    a, b = _heard(both.left, both.shared), _heard(both.right, both.shared)
    alike = _alike(both, a, b)
    is_known = SpeakerKind.HE_OR_SHE not in {a.kind, b.kind}
    is_surer = alike >= SAME_CLAIM and is_known and _may_be_one(a, b) and _is_other_strength(a, b)
    is_handed_on = names_speaker(both.left, b) or names_speaker(both.right, a)
    is_other = are_unlike(a, b) and not (is_handed_on or are_of_others(both.left, both.right))
    if is_surer or (alike >= SAME_CONTENT and is_other):
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, a.span, b.span, _form(a), _form(b))


def share_a_name(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two speakers' words have one in common, however it is spelled."""
    if left & right:
        return True
    ours, theirs = [letters(w) for w in left], [letters(w) for w in right]
    return any(is_respelled(a, b, has_neighbour=False) for a in ours for b in theirs)


def names_speaker(facts: Facts, other: Attribution) -> bool:
    """Whether the sentence names who is heard in the other one: an agency hands on what he says."""
    named = other.speaker.intersection(facts.scan.lower)
    return other.kind is SpeakerKind.NAMED and len(named) >= min(_NAME, len(other.speaker))


def are_of_others(left: Facts, right: Facts) -> bool:
    """Whether both sentences name somebody or some place besides who is heard, and none in common."""
    ours, theirs = names_beside(left), names_beside(right)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def names_beside(facts: Facts) -> frozenset[str]:
    """The stems of the names in a sentence, without those of who is heard: American and U.S. have one."""
    beside = [name for name in facts.names if not is_of_speaker(facts, name.span)]
    return frozenset(facts.scan.tokens[at].stem for name in beside for at in name.first)


def is_of_speaker(facts: Facts, span: Span) -> bool:
    """Whether it stands within the words for somebody who is heard."""
    return any(a.span.start <= span.start and span.end <= a.span.end for a in facts.attributions)


def _heard(facts: Facts, shared: frozenset[str]) -> Attribution:
    """Of several who are heard the one whose own words the other sentence shares most; else the last."""
    said = [a for a in facts.attributions if a.speaker] or [_main(facts.attributions)]
    return max(reversed(said), key=lambda a: len(own_words(facts, a) & shared))


def own_words(facts: Facts, said: Attribution) -> set[str]:
    """The stems of what stands between an attribution and the next one; before it where it comes last."""
    starts = [a.span.start for a in facts.attributions if a.span.start > said.span.start]
    ends = [a.span.end for a in facts.attributions if a.span.end < said.span.start]
    tokens = facts.scan.tokens
    behind = [t for t in tokens if said.span.end <= t.start < min(starts, default=tokens[-1].end)]
    before = [t for t in tokens if max(ends, default=0) <= t.start < said.span.start]
    words = [t for t in behind if t.is_word]
    return {t.stem for t in (words if len(words) >= _FEWEST else before)}


def _main(said: tuple[Attribution, ...]) -> Attribution:
    """The last attribution that names somebody: the one on which the sentence rests."""
    return next((a for a in reversed(said) if a.speaker or a.kind is not SpeakerKind.OTHER), said[-1])


def _alike(both: PairedFacts, left: Attribution, right: Attribution) -> float:
    """How much of what the one says the other says too, speakers left out; 0 for hardly a word."""
    ours, theirs = _statement(both.left, left), _statement(both.right, right)
    shared = ours & theirs & both.shared
    return len(shared) / min(len(ours), len(theirs)) if len(shared) >= _FEWEST else 0.0


def _statement(facts: Facts, said: Attribution) -> set[str]:
    """The stems of the full words of the sentence that holds the attribution, without the attribution."""
    sentence = facts.scan
    first = end = said.verb
    while first > 0 and sentence.lower[first - 1] not in _STOPS:
        first -= 1
    while end < len(sentence.lower) and sentence.lower[end] not in _STOPS:
        end += 1
    outside = [t for t in sentence.tokens[first:end] if t.end <= said.span.start or t.start >= said.span.end]
    return {t.stem for t in outside if t.stem in sentence.full}


def _is_other_strength(left: Attribution, right: Attribution) -> bool:
    """Whether one verb makes the statement surer; who denies mostly denies the opposite."""
    ours, theirs = _strength(left), _strength(right)
    return ours != theirs and "deny" not in {ours, theirs}


def _strength(said: Attribution) -> str:
    return "say" if said.strength in _NEUTRAL else said.strength


def _may_be_one(left: Attribution, right: Attribution) -> bool:
    return share_a_name(left.speaker, right.speaker) or not (left.is_specific and right.is_specific)


def are_unlike(left: Attribution, right: Attribution) -> bool:
    """Whether they are two sources: an office and whoever speaks for it are one, unless a person is named.

    A foreign minister and an interior minister are two, whatever they are called.
    """
    if left.post and right.post and left.post.name != right.post.name:
        ours, theirs = left.speaker - left.post.words, right.speaker - right.post.words
        return not share_a_name(ours, theirs)
    kinds = {left.kind, right.kind}
    if kinds == _PERSON_AND_PAPER:
        return True
    if kinds == _IT_AND_UNNAMED:
        return left.is_specific or right.is_specific
    is_known = left.is_specific and right.is_specific
    if SpeakerKind.NAMED in kinds and len(kinds) > 1:
        return is_known
    is_new = len(kinds) > 1 or SpeakerKind.NAMED in kinds
    return is_known and is_new and not share_a_name(left.speaker, right.speaker)


def _form(said: Attribution) -> str:
    return " ".join([_strength(said), said.kind.value, *sorted(said.speaker)])


def _unattributed(both: PairedFacts) -> Iterator[Discrepancy]:
    """What one side puts to a source of little weight, and the other states as its own knowledge."""
    ours, theirs = both.left.attributions, both.right.attributions
    said = _main(ours or theirs)
    is_hidden = said.kind is SpeakerKind.UNNAMED and said.is_specific
    is_doubtful = is_hidden or (said.strength == "claim" and bool(said.speaker))
    own = both.right if ours else both.left
    is_same = both.likeness >= SAME_STATEMENT and len(both.shared) >= _FULL_STATEMENT
    is_headline = own.scan.is_title_case or own.scan.lower[-1].isalnum()  # no room for who says it
    if is_headline or not (is_same and is_doubtful) or both.left.quotations or both.right.quotations:
        return
    whole = own.scan.cover(0, len(own.scan.tokens) - 1)
    if ours:
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, said.span, whole, _form(said), UNATTRIBUTED)
    else:
        yield Discrepancy(DiscrepancyKind.ATTRIBUTION, whole, said.span, UNATTRIBUTED, _form(said))
