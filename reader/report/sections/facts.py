"""The facts on which two reports differ, and the names that they spell differently, in a few words each."""

import re

from reader.compare.model import Comparison, Pair
from reader.compare.side import Side
from reader.compare.telling import Discrepancy
from reader.report.blocks import Inline, Mark, Row, Rows, Text
from reader.report.sections.passages import marked, shown
from reader.report.subject import Subject
from reader.text.model import Span

WORDS_AROUND = 7  # on either side: enough to see what the number counts
_SHORT = {"attribution": "said", "quotation": "quote"}  # what fits beside the columns
_WORD = re.compile(r"\S+")


Place = tuple[Pair, Discrepancy]


def facts_that_differ(subject: Subject) -> Rows:
    """Level rows, one for all places at which the same two values differ."""
    return _listed(subject, "Facts that differ", "fact", is_spelling=False)


def names_spelled_differently(subject: Subject) -> Rows:
    """The same for names that are merely spelled differently."""
    return _listed(subject, "Names spelled differently", "spelling", is_spelling=True)


def stands_in_several(comparison: Comparison) -> bool:
    """Whether some fact that differs is counted more than once, since it stands in several places."""
    return any(len(places) > 1 for places in _grouped(comparison, is_spelling=False))


def kind_of(found: Discrepancy) -> str:
    """What differs, in a word or two."""
    return "spelling" if found.is_spelling else found.kind.value


def _listed(subject: Subject, caption: str, stem: str, *, is_spelling: bool) -> Rows:
    rows, before = [], 0
    for at, places in enumerate(_grouped(subject.comparison, is_spelling=is_spelling), 1):
        first, last = before + 1, before + len(places)
        number = f"{first}" if first == last else f"{first}–{last}"
        rows.append(_row(subject, number, subject.anchor(f"{stem}-{at}"), places))
        before = last
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return Rows(left, right, tuple(rows), caption, subject.languages())


def _grouped(comparison: Comparison, *, is_spelling: bool) -> list[list[Place]]:
    """All places, those of the same two values together."""
    groups: dict[tuple[str, str, str], list[Place]] = {}
    for pair in comparison.pairs:
        for found in pair.discrepancies:
            if found.is_spelling is is_spelling:
                key = (found.kind.value, found.left_form, found.right_form)
                groups.setdefault(key, []).append((pair, found))
    return list(groups.values())


def _row(subject: Subject, number: str, anchor: str, places: list[Place]) -> Row:
    kind = kind_of(places[0][1])
    left, right = (_stated(subject, side, places) for side in Side)
    pairs = (f"{len(places):,} places",) if len(places) > 1 else ()
    return Row((number, _SHORT.get(kind, kind), *pairs), left, right, anchor=anchor)


def _stated(subject: Subject, side: Side, places: list[Place]) -> tuple[Text, ...]:
    """What one report says, with a few words around it, and where it says so again."""
    pair, found = places[0]
    excerpt = _excerpt(subject, side, pair.of(side), found)
    homes = [_home(subject, side, pair.of(side), found.of(side)) for pair, found in places]
    others = sorted(set(homes[1:]) - {homes[0]})
    also = (Inline(f"also in {shown(subject.ref(side, others))}", Mark.FAINT),)
    return (excerpt, also) if others else (excerpt,)


def _home(subject: Subject, side: Side, sentences: tuple[int, ...], fact: Span) -> int:
    spans = {i: subject.reading(side).sentences[i].span for i in sentences}
    return next((i for i, s in spans.items() if s.start <= fact.start < s.end), sentences[0])


def _excerpt(subject: Subject, side: Side, sentences: tuple[int, ...], found: Discrepancy) -> Text:
    reading, fact = subject.reading(side), found.of(side)
    index = _home(subject, side, sentences, fact)
    text, home = reading.article.text, reading.sentences[index].span
    before = [m.start() for m in _WORD.finditer(text, home.start, max(fact.start, home.start))]
    after = [m.end() for m in _WORD.finditer(text, min(fact.end, home.end), home.end)]
    start = before[-WORDS_AROUND] if len(before) > WORDS_AROUND else home.start
    end = after[WORDS_AROUND - 1] if len(after) > WORDS_AROUND else home.end
    around = marked(text, Span(start, end), [(fact, Mark.SPELLING if found.is_spelling else Mark.FACT)])
    return (
        *((Inline("… "),) if start > home.start else ()),
        *around,
        *((Inline(" …"),) if end < home.end else ()),
        Inline(f" ({shown(subject.ref(side, (index,)))})", Mark.FAINT),
    )
