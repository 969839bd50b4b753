"""From whom reports know one thing: two sources, or one who is named here and hidden there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, alike, joined, told_of_one
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.figures import PairScores
from reader.compare.facts.speakers import are_unlike, names_speaker, share_a_name
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.facts.speaking.speech import Attribution

# The similarity of two sentences from which one of their statements may be the same.
_ALIKE = 0.35
# The similarity from which they are mostly the same, however they are told.
_SURE = 0.6
# The part of the fewer full words, speakers left out, that two statements share which are the same.
_SAME = 0.45
# Full words that they share at least.
_FEWEST = 4
_FEW = 2
# Sentences back in which "he" may have been named, or have spoken last.
_REACH = 1
_NOBODY = {SpeakerKind.HE_OR_SHE, SpeakerKind.IT}


@dataclass(frozen=True, slots=True)
class _Heard:
    """Who is heard in a sentence, the stems of the full words of what is said, and all it states."""

    said: Attribution
    place: Value
    content: frozenset[str]
    facts: Facts


def sources(
    reports: Sequence[ComparedArticle],
    cells: Mapping[tuple[int, int], PairScores],
    figures: Sequence[Fact],
    check: Checkpoint,
) -> tuple[Fact, ...]:
    """Who is heard on one figure or one statement, where it is not plainly the same source in all reports."""
    heard = [_heard(number, report, check) for number, report in enumerate(reports)]
    given = [fact for one in checked(figures, check, SOME) if (fact := told_of_one([*_of(one, heard)]))]
    counted = list({fact.values: fact for fact in given}.values())  # two figures of one source are one fact
    known = {v.at for fact in counted for v in fact.values}
    told = [
        one
        for (r, q), likeness in cells.items()
        for (i, j), score in checked(alike(_ALIKE, likeness), check, SOME)
        if i in heard[r] and j in heard[q]
        for one in _compared(heard[r][i], heard[q][j], score)
        if not {v.at for v in one.ends} <= known
    ]
    return (*counted, *joined(told, check))


def _of(figure: Fact, heard: Sequence[Mapping[int, "_Heard"]]) -> Iterator[Contrast]:
    """Who gives a figure in each report."""
    givers = dict.fromkeys((v.report, v.sentence) for v in figure.values)
    said = [heard[report][sentence] for report, sentence in givers if sentence in heard[report]]
    for one, other in combinations(said, 2):
        if one.place.report != other.place.report:
            yield from _told(one, other, 1.0)


def _heard(number: int, report: ComparedArticle, check: Checkpoint) -> dict[int, _Heard]:
    """By sentence, the one who is heard there; "he" is who was named before."""
    found: dict[int, _Heard] = {}
    last: tuple[int, Attribution] | None = None
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        said = _main(told)
        if said is None:
            continue
        before = last[1] if last and index - last[0] <= _REACH else None
        known = before if said.kind in _NOBODY else said
        if known and known.kind is SpeakerKind.NAMED:
            last = index, known
        if known and known.speaker:
            place = Value(number, index, said.span, " ".join(sorted(known.speaker)))
            found[index] = _Heard(known, place, _content(told), told)
    return found


def _main(told: Facts) -> Attribution | None:
    named = [a for a in told.attributions if a.speaker or a.kind in _NOBODY]
    return named[0] if len(named) == 1 else None


def _content(told: Facts) -> frozenset[str]:
    scan = told.scan
    outside = [
        t
        for t in scan.tokens
        if not any(a.span.start <= t.start and t.end <= a.span.end for a in told.attributions)
    ]
    return frozenset(t.stem for t in outside if t.stem in scan.full and scan.text[t.start].islower())


def _compared(left: _Heard, right: _Heard, score: float) -> Iterator[Contrast]:
    shared = len(left.content & right.content)
    fewer = min(len(left.content), len(right.content))
    is_same = (score >= _SURE and shared >= _FEW) or (shared >= _FEWEST and shared >= _SAME * fewer)
    if is_same:
        yield from _told(left, right, score)


def _told(left: _Heard, right: _Heard, score: float) -> Iterator[Contrast]:
    is_there = names_speaker(left.facts, right.said) or names_speaker(right.facts, left.said)
    if not is_there and (verdict := _verdict(left, right)):
        yield Contrast(DiscrepancyKind.ATTRIBUTION, left.place, right.place, verdict, score)


def _verdict(left: _Heard, right: _Heard) -> Verdict | None:
    """Two sources differ; an official who is hidden behind "officials" is told of less precisely.

    "The company" and "the captain" may be whoever is named elsewhere.
    """
    if share_a_name(left.said.speaker, right.said.speaker):
        return Verdict.AGREE
    if are_unlike(left.said, right.said):
        return Verdict.DIFFER
    hidden, named = (right, left) if left.said.is_specific else (left, right)
    is_hidden = hidden.said.kind is SpeakerKind.UNNAMED and not hidden.said.is_specific
    return Verdict.VAGUE if is_hidden and named.said.is_specific and _holds_office(named) else None


def _holds_office(heard: _Heard) -> bool:
    """Whether he is told of with an office, or it is a body: a witness is none of the officials."""
    words = heard.facts.scan.lexicon
    sections = ("title", "institution", "office")
    return any(words.groups(section, word) for word in heard.said.speaker for section in sections)
