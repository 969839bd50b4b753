"""On which floor something happened, told by its room here and by the floor alone there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, told_of_each
from reader.compare.facts.fact import Fact, Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

# Full words, the floor's own left out, that two sentences share which tell of one matter: one is shared by
# chance.
_SHARED = 2
# Words that name a room: "mixing room", "corner office".
_PHRASE = 3
# Floors that one report tells of: more of them are a list.
_MOST = 100


@dataclass(frozen=True, slots=True)
class _Storey:
    """The floor, the last word for the room there or "", where it stands, and what the sentence tells."""

    number: str
    room: str
    place: Value
    full: frozenset[str]


def storeys(reports: Sequence[ComparedArticle], check: Checkpoint) -> tuple[Fact, ...]:
    """One fact for each floor that one report tells of alone, and another with a room on it."""
    held = [list(_storeys(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    return told_of_each(_contrasts(held, check))


def _contrasts(held: Sequence[Sequence[_Storey]], check: Checkpoint) -> Iterator[tuple[str, Contrast]]:
    for ours, theirs in combinations(held, 2):
        for a in checked(ours, check, SOME):
            for b in theirs:
                if a.number == b.number and len(a.full & b.full) >= _SHARED:
                    verdict = Verdict.VAGUE if _is_fuller(a, b) or _is_fuller(b, a) else Verdict.AGREE
                    yield a.number, Contrast(DiscrepancyKind.PLACE, a.place, b.place, verdict)


def _is_fuller(one: _Storey, other: _Storey) -> bool:
    """Whether one names a room, and the other's sentence none: not "an office on the second floor"."""
    return bool(one.room) and not other.room and one.room not in other.full


def _storeys(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Storey]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for at in told.scan.where("storey"):
            if found := _storey(number, index, told, at):
                yield found


def _storey(number: int, index: int, told: Facts, at: int) -> _Storey | None:
    """The floor that an ordinal tells, before the word at that token: "third floor", "third-floor office"."""
    scan = told.scan
    first = at - 1 - (scan.word(at - 1) == "-")
    which = number_of(scan.tokens[first].norm) if first >= 0 else None
    if which is None or not which.is_ordinal:
        return None
    last = _room(scan, at)
    own = {scan.tokens[i].stem for i in range(first, last + 1)}
    room = scan.tokens[last].stem if last > at else ""
    place = Value(number, index, scan.cover(first, last), f"{which.form} {room}".strip())
    return _Storey(which.form, room, place, scan.full - own)


def _room(scan: Scan, at: int) -> int:
    """The last token of what names a room behind "third-floor"; that of the floor where nothing does."""
    last = at
    while last + 1 < min(len(scan.lower), at + 1 + _PHRASE) and _may_name(scan, last + 1):
        last += 1
    return last


def _may_name(scan: Scan, at: int) -> bool:
    word = scan.lower[at]
    is_other = any(
        scan.lexicon.groups(section, word) for section in ("verb", "event", "weekday", "happening")
    )
    is_name = scan.tokens[at].is_word and word.isalpha() and scan.written[at].islower()
    return is_name and word not in scan.lexicon.light and not is_other and not word.endswith(("ed", "ly"))
