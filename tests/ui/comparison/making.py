"""Comparisons written by hand, so that what the view shows does not hang on how pairs are found."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain
from re import finditer

from reader.compare.model import Comparison, Degree, Pair, Reading, Share
from reader.compare.side import Both
from reader.compare.telling import Discrepancy, DiscrepancyKind, Op, OpKind, PairDetails, Reason, ReasonKind
from reader.text.model import Article, Field, FieldName, Kind, Sentence, Span


@dataclass(frozen=True)
class Joined:
    """A pair to be made: sentence numbers, whether it moved, and the facts that differ, as written."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    is_moved: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    score: float = 2.0
    degree: Degree = Degree.REWORDED


LEFT = [
    ["The ferry Marigold ran aground off Port Ellis on Monday evening with 212 people on board."],
    [
        "Nobody was hurt, the harbour master Ines Okafor said.",
        "Divers found a tear of nine metres in the hull.",
    ],
    ["A baker from the old town brought forty loaves of bread to the quay."],
    ["The company that runs the ferry had been warned twice about the charts, two former officers said."],
    ["Passengers were taken off in lifeboats before midnight and slept in the school of Saint Brendan."],
]

RIGHT = [
    ["The ferry Marigold ran aground off Port Ellis on Monday evening with 198 people on board."],
    ["The company that runs the ferry was warned twice about the charts, two former officers claimed."],
    ["Shares of the owner lost a tenth of their value in early trading in the capital."],
    ["Passengers were taken off in lifeboats before midnight and slept in the school of Saint Brendan."],
    [
        "Nobody was hurt, the harbour master Ines Okafor said.",
        "Experts expect rough weather to return tomorrow.",
    ],
]

LINKS = [
    Joined((0,), (0,), facts=(("212", "198"),)),
    Joined((1,), (4,), is_moved=True),
    Joined((4,), (1,)),
    Joined((5,), (3,)),
]


def reading(paragraphs: list[list[str]], source: str, aside: int = -1) -> Reading:
    """One side from paragraphs of sentences; one sentence may be a caption."""
    text = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
    found: list[Sentence] = []
    at = 0
    for number, words in chain.from_iterable(((n, s) for s in p) for n, p in enumerate(paragraphs)):
        at = text.index(words, at)
        kind = Kind.CAPTION if len(found) == aside else Kind.BODY
        found.append(Sentence(len(found), Span(at, at + len(words)), kind, number))
        at += len(words)
    fields = {FieldName.SOURCE: Field(source), FieldName.DATE: Field("2026-03-02")}
    return Reading(Article(text, fields), tuple(found))


def compared(left: Reading, right: Reading, links: list[Joined]) -> Comparison:
    """Both sides with these pairs; their wording is that of their words."""
    pairs = tuple(
        _pair(k + 1, left, right, link) for k, link in enumerate(sorted(links, key=lambda j: j.left))
    )
    ours, theirs = {i for p in pairs for i in p.left}, {i for p in pairs for i in p.right}
    return Comparison(
        left,
        right,
        pairs,
        (),
        Both(
            tuple(s.index for s in left.sentences if s.kind.is_compared and s.index not in ours),
            tuple(s.index for s in right.sentences if s.kind.is_compared and s.index not in theirs),
        ),
        (),
        Share(0.5, 0.5),
        Share(0.5, 0.5),
    )


def ferry() -> Comparison:
    """Two short reports with everything in them that can be marked."""
    return compared(reading(LEFT, "The Harbour Bell"), reading(RIGHT, "Coast Dispatch"), LINKS)


def _pair(number: int, left: Reading, right: Reading, link: Joined) -> Pair:
    a, b = _cover(left, link.left), _cover(right, link.right)
    ops = _ops(left.article.text, a, right.article.text, b)
    facts = tuple(
        Discrepancy(
            DiscrepancyKind.NUMBER, _find(left.article.text, a, x), _find(right.article.text, b, y), x, y
        )
        for x, y in link.facts
    )
    is_same = all(op.kind is OpKind.SAME for op in ops)
    return Pair(
        number,
        link.left,
        link.right,
        link.score,
        Degree.SAME if is_same else link.degree,
        is_moved=link.is_moved,
        details=PairDetails((Reason(ReasonKind.RARE_WORDS, ("ferry",)),), ops, facts),
    )


def _ops(left: str, a: Span, right: str, b: Span) -> tuple[Op, ...]:
    ours, theirs = (
        [Span(m.start() + s.start, m.end() + s.start) for m in finditer(r"\w+|[^\w\s]", s.of(text))]
        for text, s in ((left, a), (right, b))
    )
    kinds = {
        "equal": OpKind.SAME,
        "replace": OpKind.REPLACED,
        "delete": OpKind.ONLY_LEFT,
        "insert": OpKind.ONLY_RIGHT,
    }
    matcher = SequenceMatcher(None, [s.of(left) for s in ours], [s.of(right) for s in theirs], autojunk=False)
    return tuple(
        Op(kinds[tag], _stretch(ours, i, j), _stretch(theirs, k, m))
        for tag, i, j, k, m in matcher.get_opcodes()
    )


def _stretch(words: list[Span], first: int, last: int) -> Span:
    if first < last:
        return Span(words[first].start, words[last - 1].end)
    at = words[first - 1].end if first else words[0].start
    return Span(at, at)


def _cover(side: Reading, sentences: tuple[int, ...]) -> Span:
    return Span(side.sentences[sentences[0]].span.start, side.sentences[sentences[-1]].span.end)


def _find(text: str, within: Span, words: str) -> Span:
    at = text.index(words, within.start)
    return Span(at, at + len(words))
