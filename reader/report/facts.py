"""The facts on which the two reports differ, each in the few words around it."""

import re

from reader.compare.model import Discrepancy, Pair, Side
from reader.report.blocks import Inline, Mark, Row, Rows, Text
from reader.report.passages import marked, shown
from reader.report.subject import Subject
from reader.text.model import Span

WORDS_AROUND = 7  # on either side: enough to see what the number counts
_SHORT = {"attribution": "said", "quotation": "quote"}  # what fits beside the columns
_WORD = re.compile(r"\S+")


def facts_that_differ(subject: Subject) -> Rows:
    """Level rows, facts first, then names that are only spelled differently."""
    found = [(p, d) for p in subject.comparison.pairs for d in p.discrepancies]
    found.sort(key=lambda item: item[1].is_spelling)
    rows = tuple(_row(subject, at, *item) for at, item in enumerate(found, 1))
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return Rows(left, right, rows, "Facts that differ", subject.languages())


def kind_of(found: Discrepancy) -> str:
    """What differs, in a word or two."""
    return "spelling" if found.is_spelling else found.kind.value


def _row(subject: Subject, at: int, pair: Pair, found: Discrepancy) -> Row:
    return Row(
        (str(at), _SHORT.get(kind_of(found), kind_of(found))),
        (_excerpt(subject, Side.LEFT, pair.left, found.left),),
        (_excerpt(subject, Side.RIGHT, pair.right, found.right),),
        anchor=subject.anchor(f"fact-{at}"),
    )


def _excerpt(subject: Subject, side: Side, sentences: tuple[int, ...], fact: Span) -> Text:
    reading = subject.reading(side)
    text, spans = reading.article.text, [reading.sentences[i].span for i in sentences]
    home = next((s for s in spans if s.start <= fact.start < s.end), spans[0])
    index = sentences[spans.index(home)]
    before = [m.start() for m in _WORD.finditer(text, home.start, max(fact.start, home.start))]
    after = [m.end() for m in _WORD.finditer(text, min(fact.end, home.end), home.end)]
    start = before[-WORDS_AROUND] if len(before) > WORDS_AROUND else home.start
    end = after[WORDS_AROUND - 1] if len(after) > WORDS_AROUND else home.end
    around = marked(text, Span(start, end), [(fact, Mark.FACT)])
    return (
        *((Inline("… "),) if start > home.start else ()),
        *around,
        *((Inline(" …"),) if end < home.end else ()),
        Inline(f" ({shown(subject.ref(side, (index,)))})", Mark.FAINT),
    )
