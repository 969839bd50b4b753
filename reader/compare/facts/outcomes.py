"""What one side says happened and the other says did not, and opposites in the same slot."""

from collections.abc import Iterator

from reader.compare.facts.slots import PairedFacts
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.outcomes import Outcome, object_of
from reader.text.facts.scan import Scan

# Tokens before a verb in which a word that makes it unreal, or an auxiliary, may stand.
_NEAR = 3
# Tokens before a verb in which its subject may be denied ("no figures were given").
_CLAUSE = 8
_STOPS = frozenset(",;:.!?—–")


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
    is_verb = word.endswith("ed") or (
        bool(sentence.lexicon.groups("event", word)) and not word.endswith("ing")
    )
    is_unreal = any(sentence.lexicon.groups("unreal", w) for w in sentence.lower[max(0, at - _NEAR) : at])
    return is_verb and not is_unreal and not _is_denied(sentence, at)


def _is_denied(sentence: Scan, at: int) -> bool:
    """Whether "no", "none" or "never" comes before the verb in its clause: "no figures were given"."""
    for word in sentence.lower[max(0, at - _CLAUSE) : at][::-1]:
        if word in _STOPS:
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
    for slot in both.slots:
        for i in slot.left:
            for j in slot.right:
                form = _opposed(both, i, j)
                if form:
                    spans = both.left.scan.cover(i, i), both.right.scan.cover(j, j)
                    yield Discrepancy(DiscrepancyKind.OUTCOME, *spans, *form)


def _opposed(both: PairedFacts, left: int, right: int) -> tuple[str, str] | None:
    words = both.left.scan.lexicon
    ours = words.groups("opposite", both.left.scan.lower[left])
    theirs = words.groups("opposite", both.right.scan.lower[right])
    for group in sorted(ours):
        other = group[:-1] + ("-" if group[-1] == "+" else "+")
        if other in theirs:
            return group, other
    return None


def _is_auxiliary(sentence: Scan, at: int) -> bool:
    return "passive" in sentence.lexicon.groups("passive", sentence.lower[at])
