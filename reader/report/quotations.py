"""What is quoted in either report, and how far the two quote it alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.compare.model import Side
from reader.report.blocks import Inline, Mark, Table, Text
from reader.report.passages import shown
from reader.report.subject import Subject

LEAST_WORDS = 3  # shorter ones are scare quotes and titles
LEAST_OVERLAP = 0.5  # part of the shorter quotation's words that two quotations of one thing share

_QUOTED = re.compile(r"“([^“”]{2,2000})”|\"([^\"\n]{2,2000})\"|«([^«»]{2,2000})»|„([^„“”]{2,2000})[“”]")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Quoted:
    """One quotation: the sentence that holds it, its characters and its words in lower case."""

    sentence: int
    text: str
    words: tuple[str, ...]


def quotations(subject: Subject) -> Table:
    """One row a quotation: those in both reports first, in the order of A."""
    left, right = (list(_quoted(subject, side)) for side in Side)
    both: list[tuple[Quoted, Quoted]] = []
    for mine in left:
        theirs = max(right, key=lambda q: _overlap(mine, q), default=None)
        if theirs is not None and _overlap(mine, theirs) >= LEAST_OVERLAP:
            both.append((mine, theirs))
            right.remove(theirs)
    paired = {id(mine) for mine, _ in both}
    rows = [
        *(_row(subject, mine, theirs) for mine, theirs in both),
        *(_row(subject, q, None) for q in left if id(q) not in paired),
        *(_row(subject, None, q) for q in right),
    ]
    heads = tuple(subject.title(side) for side in Side)
    return Table(
        "Quotations",
        ("How far alike", *heads),
        tuple(rows),
        (0.16, 0.42, 0.42),
        languages=("", *subject.languages()),
        shows_caption=False,
    )


def _quoted(subject: Subject, side: Side) -> Iterator[Quoted]:
    reading = subject.reading(side)
    sentences = [s for s in reading.sentences if s.kind.is_compared]
    for match in _QUOTED.finditer(reading.article.text):
        inside = next(group for group in match.groups() if group is not None)
        words = tuple(w.lower().replace("’", "'") for w in _WORD.findall(inside))
        home = next((s for s in sentences if s.span.start <= match.start() < s.span.end), None)
        if home is not None and len(words) >= LEAST_WORDS:
            yield Quoted(home.index, shown(inside).strip(), words)


def _overlap(left: Quoted, right: Quoted) -> float:
    shorter = min(len(set(left.words)), len(set(right.words)))
    return len(set(left.words) & set(right.words)) / shorter


def _row(subject: Subject, left: Quoted | None, right: Quoted | None) -> tuple[Text, ...]:
    return (
        (Inline(_likeness(subject, left, right)),),
        _cell(subject, Side.LEFT, left),
        _cell(subject, Side.RIGHT, right),
    )


def _likeness(subject: Subject, left: Quoted | None, right: Quoted | None) -> str:
    if left is None or right is None:
        return f"only in {subject.letter(Side.RIGHT if left is None else Side.LEFT)}"
    if left.words == right.words:
        return "word for word"
    shorter, longer = sorted((left.words, right.words), key=len)
    if f" {' '.join(shorter)} " in f" {' '.join(longer)} ":
        return "cut differently"
    return "worded differently"


def _cell(subject: Subject, side: Side, quoted: Quoted | None) -> Text:
    if quoted is None:
        return ()
    where = Inline(f" ({subject.ref(side, (quoted.sentence,))})", Mark.FAINT)
    return (Inline(f"“{quoted.text}”"), where)
