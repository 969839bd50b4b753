"""Small comparisons made by hand, and any number of random ones, for the tests of reports and pages."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from reader.compare.arrangement.rows import Order
from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.model import Candidate, Comparison, Degree, Pair, Reading, Run, Share
from reader.compare.side import Both
from reader.compare.telling import Discrepancy, DiscrepancyKind, Op, OpKind, PairDetails
from reader.report.options import Look, Options, Paper, Part
from reader.text.model import Article, Field, FieldName, Kind, Sentence, Span

LEFT = (
    "The bridge at Orle fell on Monday.",
    "Twelve cars went into the river.",
    "Nobody had closed the road.",
    "“We heard it crack for a week,” said Mara Denn.",
)
RIGHT = (
    "A rail strike ended in the north.",
    "“We heard it crack for a week, and nobody came,” said Mara Denn.",
    "The bridge at Orle fell on Monday.",
    "Fourteen cars went into the river.",
)


def reading(sentences: Sequence[str], **fields: str) -> Reading:
    """An article of these sentences, each a paragraph of its own."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    known = {FieldName(name): Field(value) for name, value in fields.items()}
    article = Article(
        "\n".join(sentences), known, f"/home/somebody/{fields.get('source', 'x')}.txt", "ab" * 32
    )
    return Reading(article, tuple(Sentence(i, span, Kind.BODY, i) for i, span in enumerate(spans)))


def pair(number: int, left: Reading, right: Reading, i: int, j: int, *, moved: bool = False) -> Pair:
    """A pair of two sentences; numbers at their beginning that differ are a fact that differs."""
    a, b = left.sentences[i].span, right.sentences[j].span
    one, two = left.text(i), right.text(j)
    first, second = Span(a.start, a.start + len(one.split()[0])), Span(b.start, b.start + len(two.split()[0]))
    is_same = one == two
    ops: tuple[Op, ...] = (Op(OpKind.SAME, a, b),)
    facts: tuple[Discrepancy, ...] = ()
    if not is_same:
        ops = (
            Op(OpKind.REPLACED, first, second),
            Op(OpKind.SAME, Span(min(first.end + 1, a.end), a.end), Span(min(second.end + 1, b.end), b.end)),
        )
    if not is_same and one.split()[1:] == two.split()[1:]:
        facts = (Discrepancy(DiscrepancyKind.NUMBER, first, second, "12", "14"),)
    degree = Degree.SAME if is_same else Degree.REWORDED
    return Pair(number, (i,), (j,), 0.9, degree, is_moved=moved, details=PairDetails((), ops, facts))


def with_facts(pair: Pair, facts: Sequence[Discrepancy]) -> Pair:
    """The pair with other facts that differ."""
    return replace(pair, details=replace(pair.details.told(), discrepancies=tuple(facts)))


def comparison(
    left: Reading | None = None,
    right: Reading | None = None,
    cells: Sequence[tuple[int, int]] = ((0, 2), (1, 3), (3, 1)),
    edits: HandEdits = NO_EDITS,
) -> Comparison:
    """Two reports of a fallen bridge; the last sentence of A stands further up in B."""
    left = left or reading(
        LEFT, source="Orle Observer", title="Bridge falls", date="2024-05-06", language="en"
    )
    right = right or reading(RIGHT, source="North Star", title="A week of cracks", language="en")
    pairs = tuple(
        pair(n, left, right, i, j, moved=i == len(left.sentences) - 1) for n, (i, j) in enumerate(cells, 1)
    )
    ours, theirs = {i for i, _ in cells}, {j for _, j in cells}
    only_left = tuple(s.index for s in left.sentences if s.index not in ours)
    only_right = tuple(s.index for s in right.sentences if s.index not in theirs)
    candidates = tuple(Candidate(i, 0, 0.31) for i in only_left) if right.sentences else ()
    runs = (Run(left.sentences[0].span, right.sentences[0].span, 8, in_quotation=False),) if cells else ()
    shares = Share(0.25, 0.5), Share(0.2, 0.4)
    return Comparison(left, right, pairs, candidates, Both(only_left, only_right), runs, *shares, edits=edits)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=12
) | st.sampled_from(
    [
        "the",
        "bridge",
        "fell",
        "Schwebebahn" * 12,
        "https://example.org/" + "a" * 150,
        "انهار",
        "גשר",
        "橋が落ちた",
        "🌉",
    ]
)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=60).map(" ".join), min_size=1, max_size=9)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Any two reports with any pairs, one sentence standing in several of them at times."""
    left = reading(draw(SENTENCES), source=draw(WORDS), title=draw(WORDS))
    right = reading(draw(SENTENCES), source=draw(WORDS), title=draw(WORDS))
    cell = st.tuples(st.integers(0, len(left.sentences) - 1), st.integers(0, len(right.sentences) - 1))
    cells = sorted(draw(st.lists(cell, max_size=8, unique=True)))
    return comparison(left, right, cells)


OPTIONS = st.builds(
    Options,
    parts=st.frozensets(st.sampled_from(Part)) | st.just(frozenset(Part)),
    differences_only=st.booleans(),
    context=st.integers(0, 2),
    order=st.sampled_from(Order),
    look=st.sampled_from(Look),
    font_size=st.sampled_from([6.0, 9.5, 14.0, 24.0]),
    paper=st.sampled_from(Paper),
    landscape=st.booleans(),
    anonymous=st.booleans(),
    worksheet=st.booleans(),
    full_texts=st.booleans(),
)
