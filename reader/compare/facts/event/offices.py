"""In what office reports name a person: the minister here, the acting minister there."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, told_of_each
from reader.compare.facts.fact import Fact, Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name
from reader.text.facts.scan import Scan
from reader.text.spelling import is_respelled

# Tokens before a name in which its office stands: further on it is that of somebody else.
_REACH = 6
# Persons with an office in one report: more of them are a list.
_MOST = 200
# Letters of a form of address, such as Mrs. or Herr, at most: titles that are offices have more.
_SHORT = 4

OfficeHeld = tuple[str, str, Value]
"""The last word of a name, the office, and what it is there: "acting", or "" where no word qualifies it."""


def offices(reports: Sequence[ComparedArticle], check: Checkpoint) -> tuple[Fact, ...]:
    """One fact for each person whose office is qualified in one report and not, or otherwise, in another."""
    held = [list(_held(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    return told_of_each(_contrasts(held, check))


def _contrasts(
    held: Sequence[Sequence[OfficeHeld]], check: Checkpoint
) -> Iterator[tuple[tuple[str, str], Contrast]]:
    for ours, theirs in combinations(held, 2):
        for name, office, here in checked(ours, check, FEW):
            for other, same, there in theirs:
                if office == same and (name == other or is_respelled(name, other, has_neighbour=True)):
                    verdict = Verdict.AGREE if here.form == there.form else Verdict.VAGUE
                    yield (name, office), Contrast(DiscrepancyKind.NAME, here, there, verdict)


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[OfficeHeld]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for name in told.names:
            if (found := _office(told, name)) is not None:
                first, at, qualified = found
                span = told.scan.cover(first, name.last[-1])
                office = told.scan.tokens[at].stem
                yield name.keys[-1], office, Value(number, index, span, qualified)


def _office(told: Facts, name: Name) -> tuple[int, int, str] | None:
    """Where the words before a name that give its office begin, the office, and what qualifies it."""
    scan, end = told.scan, name.last[-1]
    near = range(max(0, name.first[0] - _REACH), end)
    held = [at for at in near if _is_title(scan, at) and _runs_to(scan, at, end)]
    if not held:
        return None
    first = held[0]
    while first > 0 and (
        _is_capital(scan, first - 1) or scan.lexicon.groups("acting", scan.lower[first - 1])
    ):
        first -= 1
    words = {group for at in range(first, end) for group in scan.lexicon.groups("acting", scan.lower[at])}
    return first, held[-1], " ".join(sorted(words))


def _is_title(scan: Scan, at: int) -> bool:
    """Whether an office stands there; "Mr" and "Rep." are none."""
    return len(scan.lower[at]) > _SHORT and bool(scan.lexicon.groups("title", scan.lower[at]))


def _runs_to(scan: Scan, first: int, end: int) -> bool:
    """Whether nothing but titles and names stands between."""
    return all(
        _is_capital(scan, at) or scan.lexicon.groups("title", scan.lower[at]) for at in range(first, end)
    )


def _is_capital(scan: Scan, at: int) -> bool:
    is_day = any(scan.lexicon.groups(section, scan.lower[at]) for section in ("weekday", "month"))
    is_word = scan.tokens[at].is_word and not (is_day or scan.lower[at] in scan.lexicon.light)
    return is_word and scan.written[at][0].isupper()
