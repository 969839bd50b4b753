"""From whom reports know one thing: two sources, or one who is named here and hidden there."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reader.compare.facts.event.hearing import Heard, HeardBySentence, heard_in
from reader.compare.facts.event.joining import Contrast, alike, joined, told_of_one
from reader.compare.facts.fact import Fact
from reader.compare.facts.figures import PairScores
from reader.compare.facts.speakers import are_of_others, are_unlike, names_speaker, share_a_name
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.speaking.speakers import SpeakerKind

# The similarity of two sentences from which one of their statements may be the same: what they share is
# counted only then.
_ALIKE = 0.35
# The similarity from which they are mostly the same, however they are told.
_SURE = 0.6
# The part of the fewer full words, speakers left out, that two statements share which are the same.
_SAME = 0.45
# The part, or a figure besides, where the sentences are mostly the same: those of two matters share less.
_SAME_SURE = 0.4
# Full words that they share at least: of short statements a part of the words is shared by chance.
_FEWEST = 4
# Where the score is already sure, two telling words in common rule out a chance likeness.
_FEW = 2


def sources(
    reports: Sequence[ComparedArticle],
    cells: Mapping[tuple[int, int], PairScores],
    figures: Sequence[Fact],
    quotations: Sequence[Contrast],
    check: Checkpoint,
) -> tuple[Fact, ...]:
    """Who is heard on one figure, quotation or statement, where it is not plainly one source.

    figures and quotations are those that two reports or more have.
    """
    heard = [heard_in(number, report, check) for number, report in enumerate(reports)]
    given = [fact for one in checked(figures, check, SOME) if (fact := told_of_one([*_of(one, heard)]))]
    counted = list({fact.values: fact for fact in given}.values())  # two figures of one source are one fact
    known = {v.at for fact in counted for v in fact.values}
    told = [
        one
        for (r, q), likeness in cells.items()
        for (i, j), score in checked(alike(_ALIKE, likeness), check, SOME)
        for left in heard[r].get(i, ())
        for right in heard[q].get(j, ())
        for one in _compared(left, right, score)
        if not {v.at for v in one.ends} <= known
    ]
    said = [one for both in checked(quotations, check, SOME) for one in _of_quotation(both, heard)]
    return (*counted, *joined([*told, *said], check))


def _of(figure: Fact, heard: Sequence[HeardBySentence]) -> Iterator[Contrast]:
    """Who gives a figure in each report."""
    givers = dict.fromkeys((v.report, v.sentence) for v in figure.values)
    said = [one for report, sentence in givers if (one := _only(heard[report].get(sentence, ())))]
    for one, other in combinations(said, 2):
        if one.place.report != other.place.report:
            yield from _told(one, other, 1.0)


def _only(heard: Sequence[Heard]) -> Heard | None:
    return heard[0] if len(heard) == 1 else None


def _of_quotation(both: Contrast, heard: Sequence[HeardBySentence]) -> Iterator[Contrast]:
    """To whom each report puts one quotation."""
    one, other = [_only(heard[v.report].get(v.sentence, ())) for v in both.ends]
    if one and other:
        yield from _told(one, other, both.sure)


def _compared(left: Heard, right: Heard, score: float) -> Iterator[Contrast]:
    both, fewer = left.content & right.content, min(len(left.content), len(right.content))
    is_one_matter = len(both) >= _SAME_SURE * fewer or any(stem[0].isdigit() for stem in both)
    is_sure = score >= _SURE and len(both) >= _FEW and is_one_matter
    is_alike = is_sure or len(both) >= max(_FEWEST, _SAME * fewer)
    if is_alike and not are_of_others(left.facts, right.facts):
        yield from _told(left, right, score)


def _told(left: Heard, right: Heard, score: float) -> Iterator[Contrast]:
    is_there = names_speaker(left.facts, right.said) or names_speaker(right.facts, left.said)
    if not is_there and (verdict := _verdict(left, right)):
        yield Contrast(DiscrepancyKind.ATTRIBUTION, left.place, right.place, verdict, score)


def _verdict(left: Heard, right: Heard) -> Verdict | None:
    """Two sources differ; an official who is hidden behind "officials" is told of less precisely.

    "The company" and "the captain" may be whoever is named elsewhere.
    """
    if share_a_name(left.said.speaker, right.said.speaker):
        return Verdict.AGREE
    if are_unlike(left.said, right.said):
        return Verdict.DIFFER
    hidden, named = (right, left) if left.said.is_specific else (left, right)
    is_hidden = hidden.said.kind is SpeakerKind.UNNAMED and not hidden.said.is_specific
    if is_hidden and named.said.is_specific and named.holds_office:
        return Verdict.VAGUE
    return Verdict.VAGUE if _are_of_two_kinds(left, right) else None


def _are_of_two_kinds(left: Heard, right: Heard) -> bool:
    """Whether nobody is named, and the one are witnesses, the others colleagues or officials."""
    ours, theirs = _kinds(left), _kinds(right)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _kinds(heard: Heard) -> frozenset[str]:
    if heard.said.kind is SpeakerKind.NAMED:
        return frozenset()
    groups = [heard.facts.scan.lexicon.groups("onlooker", word) for word in heard.said.speaker]
    return frozenset().union(*groups)
