"""Quotations that one report gives whole and another cuts, or gives in other words, wherever each stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast
from reader.compare.facts.fact import Value
from reader.compare.facts.speech import holds_quotation, is_denied, may_be_one_speaker
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.facts.speaking.speech import QuotedClaim

# Full words of a quotation that tell it from others: fewer are a title or a turn of phrase.
_LEAST = 3
# Quotations of one word that are looked at: a list or a refrain has more.
_MOST_ALIKE = 40
# Beside those that are equal, how sure a cut one is.
_CUT = 0.5
# How sure one in other words is: less than any that has the same words.
_ANEW = 0.25
# Full words that two quotations of one utterance in other words share, and the part of the shorter's.
_LEAST_ANEW, _MOST_OF = 4, 0.75


@dataclass(frozen=True, slots=True)
class _Quoted:
    place: Value
    words: str
    full: frozenset[str]
    stems: frozenset[str]
    claim: QuotedClaim
    scan: Scan


def quoted(reports: Sequence[ComparedArticle], check: Checkpoint) -> Iterator[Contrast]:
    """Every two quotations of which one is the other, a part of it, or the same in other words."""
    held = [_Shelves(list(_quoted(number, report, check))) for number, report in enumerate(reports)]
    for ours, theirs in combinations(held, 2):
        for a, b in _near(ours, theirs, check):
            if a.words == b.words:
                yield Contrast(DiscrepancyKind.QUOTATION, a.place, b.place, Verdict.AGREE)
            elif a.words in b.words or b.words in a.words:
                is_other = is_denied(a.claim, b.claim, (a.scan, b.scan))
                verdict = Verdict.DIFFER if is_other else Verdict.VAGUE
                yield Contrast(DiscrepancyKind.QUOTATION, a.place, b.place, verdict, _CUT)
            elif _is_told_anew(a, b):
                yield Contrast(DiscrepancyKind.QUOTATION, a.place, b.place, Verdict.DIFFER, _ANEW)


def _near(ours: "_Shelves", theirs: "_Shelves", check: Checkpoint) -> Iterable[tuple[_Quoted, _Quoted]]:
    """Those of two reports that may be one, whichever of the two reports is looked through for them."""
    found = {(id(a), id(b)): (a, b) for a in checked(ours.every, check, FEW) for b in theirs.near(a)}
    found |= {(id(a), id(b)): (a, b) for b in checked(theirs.every, check, FEW) for a in ours.near(b)}
    return found.values()


def _is_told_anew(one: _Quoted, other: _Quoted) -> bool:
    """Whether one person says nearly the same in other words: what was said was translated twice."""
    shared, (fewer, more) = len(one.stems & other.stems), sorted((len(one.stems), len(other.stems)))
    is_same = shared >= _LEAST_ANEW and shared >= _MOST_OF * fewer and 2 * shared >= more
    said = one.claim.words, other.claim.words
    is_cut = holds_quotation(*said) or holds_quotation(*said[::-1])
    return is_same and not is_cut and may_be_one_speaker(one.claim, other.claim)


class _Shelves:
    """Quotations of a report by their words, so that few are looked at for each one of another report."""

    def __init__(self, held: Sequence[_Quoted]) -> None:
        self.every = held
        self._whole: dict[str, list[_Quoted]] = {}
        self._longest: dict[str, list[_Quoted]] = {}
        for each in held:
            for word in each.full:
                self._whole.setdefault(word, []).append(each)
            self._longest.setdefault(max(each.full, key=lambda w: (len(w), w)), []).append(each)

    def near(self, quote: _Quoted) -> list[_Quoted]:
        """Those that may hold it or be a part of it."""
        told = [word for word in sorted(quote.full) if word in self._whole]
        holding = min((self._whole[word] for word in told), key=len, default=[])
        parts = [each for word in quote.full for each in self._longest.get(word, [])[:_MOST_ALIKE]]
        return list({id(each): each for each in [*holding[:_MOST_ALIKE], *parts]}.values())


def _quoted(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Quoted]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for claim in told.quotations:
            full = frozenset(word for word in claim.words if word not in told.scan.lexicon.light)
            if len(full) >= _LEAST:
                words = f" {' '.join(claim.words)} "
                place = Value(number, index, claim.span, words.strip())
                yield _Quoted(place, words, full, _stems(told, claim), claim, told.scan)


def _stems(told: Facts, claim: QuotedClaim) -> frozenset[str]:
    inside = [t for t in told.scan.tokens if claim.span.start <= t.start and t.end <= claim.span.end]
    return frozenset(t.stem for t in inside if t.stem in told.scan.full)
