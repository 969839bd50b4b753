"""What one side says happened and the other says did not, and opposites in the same slot."""

from collections.abc import Iterator
from itertools import pairwise

from reader.compare.facts.slots import PairedFacts, around
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.lexicon import NOTHING
from reader.text.facts.outcomes import Outcome, object_of
from reader.text.facts.scan import STOPS, Scan

# Tokens before a verb in which a word that makes it unreal, or an auxiliary, may stand.
_NEAR = 3
# Tokens before a verb in which its subject may be denied ("no figures were given").
_CLAUSE = 8
# The similarity of two passages from which opposites in them are mostly told of one thing.
_SAME_DOING = 0.5
# Tokens on either side of an opposite that say of what it is told.
_BESIDE = 6
# Kinds of opposites that stand beside many things: told of one only where they fill one slot.
_BESIDE_MANY = {"before", "inside", "minority"}
# The opposites of which a game has both: one side's victory is the other's defeat.
_GAME = "win"
# Tokens before such a word in which the side stands of which it is told.
_SIDE = 8

Pole = tuple[tuple[int, int], str]
"""The first and the last token of a word that has an opposite, and its side."""


def outcome_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Denied verbs that the other side states, then opposites."""
    yield from _denied(both, Side.LEFT)
    yield from _denied(both, Side.RIGHT)
    yield from _opposites(both)


def _denied(both: PairedFacts, side: Side) -> Iterator[Discrepancy]:
    ours, theirs = both.of(side), both.of(side.other)
    denied = {o.stem for o in theirs.outcomes}
    for outcome in ours.outcomes:
        verb = _stated(outcome, theirs) if outcome.stem not in denied else None
        if verb is None:
            continue
        here, there = outcome.span, theirs.scan.cover(_start(theirs.scan, verb), verb)
        no, yes = f"not {outcome.stem}", outcome.stem
        places, forms = Both(there, there).with_(side, here), Both(yes, yes).with_(side, no)
        yield Discrepancy(DiscrepancyKind.OUTCOME, *places, *forms)


def _stated(outcome: Outcome, other: Facts) -> int | None:
    """The one token with which the other side says that it did happen, to the same thing."""
    sentence = other.scan
    places = [at for at, token in enumerate(sentence.tokens) if token.stem == outcome.stem]
    if len(places) != 1 or not _is_real(sentence, places[0]):
        return None
    thing = object_of(sentence, places[0])
    is_speech = bool(sentence.lexicon.groups("speech", sentence.lower[places[0]]))
    is_same = outcome.object & thing or not ((outcome.object and thing) or is_speech)
    return places[0] if is_same else None


def _is_real(sentence: Scan, at: int) -> bool:
    """Whether a verb form stands there that says what happened, not what may or should."""
    word = sentence.lower[at]
    is_known = sentence.lexicon.groups("event", word) or "past" in sentence.lexicon.groups("verb", word)
    is_verb = word.endswith(tuple(sentence.lexicon.words("participle"))) or (
        bool(is_known) and not word.endswith("ing")
    )
    is_unreal = any(sentence.lexicon.groups("unreal", w) for w in sentence.lower[max(0, at - _NEAR) : at])
    return is_verb and not is_unreal and not _is_denied(sentence, at)


def _is_denied(sentence: Scan, at: int) -> bool:
    """Whether "no", "none" or "never" comes before the verb in its clause: "no figures were given"."""
    for word in sentence.lower[max(0, at - _CLAUSE) : at][::-1]:
        if word in STOPS:
            return False
        if sentence.lexicon.groups("negation", word):
            return True
    return False


def _start(sentence: Scan, verb: int) -> int:
    start = verb
    while start > 0 and verb - start < _NEAR and _is_auxiliary(sentence, start - 1):
        start -= 1
    return start


def _opposites(both: PairedFacts) -> Iterator[Discrepancy]:
    """Opposites that fill one slot, and those of which each passage has one among words that both have."""
    ours, theirs = _poles(both.left.scan), _poles(both.right.scan)
    alone = _alone(ours) & _alone(theirs)
    shown: set[str] = set()
    opposed = [(one, two) for one in ours for two in theirs if two[1] == _opposite(one[1])]
    opposed.sort(key=lambda poles: both.in_text(*(at for (at, _), _ in poles)))
    for ((i, end), group), ((j, last), other) in opposed:
        kind = group[:-1]
        if kind in shown or (kind == _GAME and _are_of_two(both, i, j)):
            continue
        told = _is_told(both.left.scan, i), _is_told(both.right.scan, j)
        is_slot = both.in_slot(i, j) and told[0] == told[1]
        is_alone = kind in alone and kind not in _BESIDE_MANY
        if is_slot or (all(told) and is_alone and _is_of_one(both, i, j)):
            shown.add(kind)
            spans = both.left.scan.cover(i, end), both.right.scan.cover(j, last)
            yield Discrepancy(DiscrepancyKind.OUTCOME, *spans, group, other)


def _poles(sentence: Scan) -> list[Pole]:
    """The words that have an opposite, perhaps two of them together, each with its side."""
    found: list[Pole] = []
    opposite = sentence.lexicon.words("opposite")
    for at, (word, behind) in enumerate(pairwise((*sentence.lower, ""))):
        one, two = opposite.get(word, NOTHING), opposite.get(f"{word}.{behind}", NOTHING)
        if not (one or two) or (behind == "-" and sentence.touches(at)):
            continue  # "open-ended"
        found += [((at, at), group) for group in sorted(one)]
        found += [((at, at + 1), group) for group in sorted(two)]
    return found


def _opposite(group: str) -> str:
    return group[:-1] + ("-" if group[-1] == "+" else "+")


def _alone(poles: list[Pole]) -> set[str]:
    """The kinds of which the passage has one word."""
    kinds = [group[:-1] for _, group in poles]
    return {kind for kind in kinds if kinds.count(kind) == 1}


def _is_of_one(both: PairedFacts, left: int, right: int) -> bool:
    """Whether what stands at both tokens is told of one thing."""
    near = around(both.left.scan, left, _BESIDE) & around(both.right.scan, right, _BESIDE)
    return both.likeness >= _SAME_DOING and bool(near)


def _are_of_two(both: PairedFacts, left: int, right: int) -> bool:
    """Whether the name before each is another one: the victory of the one, the defeat of the other."""
    ours, theirs = _name_before(both.left, left), _name_before(both.right, right)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _name_before(facts: Facts, at: int) -> frozenset[str]:
    near = [name for name in facts.names if at - _SIDE <= name.last[-1] < at]
    return frozenset(near[-1].keys) if near else frozenset()


def _is_told(sentence: Scan, at: int) -> bool:
    """Whether it is told as real."""
    near = sentence.lower[max(0, at - _NEAR) : at]
    return not _is_denied(sentence, at) and not any(sentence.lexicon.groups("unreal", w) for w in near)


def _is_auxiliary(sentence: Scan, at: int) -> bool:
    return "passive" in sentence.lexicon.groups("passive", sentence.lower[at])
