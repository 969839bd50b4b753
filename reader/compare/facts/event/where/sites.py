"""Which hospital, airport or school reports name, and which of them leaves it at "a hospital"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, every_two
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name, may_hold, place
from reader.text.facts.scan import Scan
from reader.text.model import Kind

# The similarity of two sentences from which one site in each is mostly the same: below it they share no
# more than the event.
_ALIKE = 0.35
# Full words, the site's own left out, that both sentences share besides: one is shared by chance.
_SHARED = 2
# Tokens between a site and the place in which it lies: "the hospital in the port of Orle".
_NEAR = 4
# Tokens before a site in which the preposition stands that leads to it: with fewer that of a site with a
# long name is missed, with more that of another noun is taken.
_LED = 7
# Sites that one report tells of: more of them are a list.
_MOST = 100
_AFTER = ("verb", "event", "speech", "weekday", "passive", "part of day")
"""What may follow a site to which it doesn't belong."""


@dataclass(frozen=True, slots=True)
class _Site:
    """What sort of site it is, the words of the names that tell which, and what its sentence tells.

    is_known: whether "the" stands before it, so that it may have been named before.
    """

    sort: str
    names: tuple[str, ...]
    place: Value
    full: frozenset[str]
    is_known: bool


def sites(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Sites of one sort in sentences that are alike, where one report tells more exactly which it is."""
    held = [_told_of(number, report, check) for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        is_one = a.sort == b.sort and score >= _ALIKE and len(a.full & b.full) >= _SHARED
        if is_one and (verdict := _verdict(a, b)):
            yield Contrast(DiscrepancyKind.PLACE, a.place, b.place, verdict, score)


def _verdict(left: _Site, right: _Site) -> Verdict | None:
    """One without a name tells less; two names are of two sites, unless both lie in one place."""
    if left.names == right.names:
        return Verdict.AGREE if left.names else None
    if not (left.names and right.names):
        return None if (right if left.names else left).is_known else Verdict.VAGUE
    return Verdict.VAGUE if left.names[-1] == right.names[-1] else None


def _told_of(number: int, report: ComparedArticle, check: Checkpoint) -> list[_Site]:
    """The sites of the sentences that tell of one of their sort; headlines have no room for names."""
    found: list[_Site] = []
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        if told.scan.is_title_case or report.article.sentences[index].kind is Kind.TITLE:
            continue
        held = [site for at in told.scan.where("site") if (site := _site(number, index, told, at))]
        sorts = [site.sort for site in held]
        found += [site for site in held if sorts.count(site.sort) == 1]
    return found[:_MOST]


def _site(number: int, index: int, told: Facts, at: int) -> _Site | None:
    scan = told.scan
    named = [name for name in told.names if _is_before(name, at)] + _behind(told, at)
    first = min([at, *(name.first[0] for name in named)])
    last = max([at, *(name.last[-1] for name in named)])
    if not _is_where(scan, first) or _leads_on(scan, at):
        return None
    sort = scan.lexicon.group("site", scan.lower[at])
    words = [key for name in named for key in name.keys if not scan.lexicon.groups("site", key)]
    where = Value(number, index, scan.cover(first, last), " ".join([sort, *words]))
    own = {token.stem for token in scan.tokens[first : last + 1]}
    is_known = "definite" in scan.lexicon.groups("article", scan.word(first - 1))
    return _Site(sort, tuple(words), where, scan.full - own, is_known)


def _is_where(scan: Scan, first: int) -> bool:
    """Whether a preposition stands a few words before it: "to a local hospital"."""
    near = scan.lower[max(0, first - _LED) : first]
    return any(
        scan.lexicon.groups("preposition", word) or word in scan.lexicon.words("place") for word in near
    )


def _leads_on(scan: Scan, at: int) -> bool:
    """Whether a noun follows, to which it belongs: "hospital officials"."""
    word = scan.word(at + 1)
    is_other = word in scan.lexicon.light or any(scan.lexicon.groups(s, word) for s in _AFTER)
    return word.isalpha() and scan.written[at + 1][0].islower() and not is_other


def _is_before(name: Name, at: int) -> bool:
    return name.first[0] <= at <= name.last[-1] or name.last[-1] + 1 == at


def _behind(told: Facts, at: int) -> list[Name]:
    """The names behind it that tell where it lies: "in the port of Orle", "in Orle, Holm"."""
    scan = told.scan
    if scan.word(at + 1) not in scan.lexicon.words("place"):
        return []
    name = next((name for name in told.names if at + 1 < name.first[0] <= at + 1 + _NEAR), None)
    if name is None or not all(scan.lower[n].isalpha() for n in range(at + 1, name.first[0])):
        return []
    beyond = next((other for other in told.names if other.first[0] == name.last[-1] + 2), None)
    is_in = beyond and scan.word(name.last[-1] + 1) == "," and _may_hold(told, beyond)
    return [name, beyond] if beyond and is_in else [name]


def _may_hold(told: Facts, name: Name) -> bool:
    return may_hold(told.scan, name) or bool(place(told.scan, name))
