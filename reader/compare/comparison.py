"""The one door for two: compare(left, right) gives a Comparison."""

from collections import Counter
from math import log, sqrt

from reader.compare.discrepancies import discrepancies
from reader.compare.model import (
    NO_EDITS,
    Candidate,
    Comparison,
    Confidence,
    HandEdits,
    OpKind,
    Pair,
    PairKind,
    Reading,
    Reason,
    ReasonKind,
    Settings,
    Share,
)
from reader.compare.wording import wording
from reader.text.model import Article
from reader.text.sentences import sentences
from reader.text.words import tokens


def compare(
    left: Article, right: Article, settings: Settings | None = None, edits: HandEdits = NO_EDITS
) -> Comparison:
    """Pair the passages of two articles and say how they differ; never raises, whatever the text."""
    readings = Reading(left, sentences(left)), Reading(right, sentences(right))
    bags = [
        [Counter(t.stem for t in tokens(r.article.text, s.span) if t.is_word) for s in r.sentences]
        for r in readings
    ]
    df = Counter(w for side in bags for bag in side for w in bag)
    n = sum(map(len, bags)) + 1

    def cos(a: Counter[str], b: Counter[str]) -> float:
        wa = {w: log(n / df[w]) for w in a}
        wb = {w: log(n / df[w]) for w in b}
        na, nb = sqrt(sum(v * v for v in wa.values())), sqrt(sum(v * v for v in wb.values()))
        return sum(wa[w] * wb[w] for w in wa if w in wb) / (na * nb) if na and nb else 0.0

    cells = [
        Candidate(i, j, 3 * cos(a, b))
        for i, a in enumerate(bags[0])
        for j, b in enumerate(bags[1])
        if readings[0].sentences[i].kind.is_compared and readings[1].sentences[j].kind.is_compared
    ]
    pairs: list[Pair] = []
    for c in cells:
        if c.score >= 1:
            a, b = readings[0].sentences[c.left].span, readings[1].sentences[c.right].span
            ours, theirs = tokens(left.text, a), tokens(right.text, b)
            ops = wording(left.text, ours, right.text, theirs)
            kind = (
                PairKind.SAME
                if all(o.kind in {OpKind.SAME, OpKind.VARIANT} for o in ops)
                else PairKind.REWORDED
            )
            moved = abs(c.left / len(bags[0]) - c.right / len(bags[1])) > 0.15
            pairs.append(
                Pair(
                    len(pairs) + 1,
                    (c.left,),
                    (c.right,),
                    c.score,
                    kind,
                    Confidence.SAME_WORDING if kind is PairKind.SAME else Confidence.SAME_FACT,
                    is_moved=moved,
                    why=(
                        Reason(
                            ReasonKind.RARE_WORDS,
                            tuple(sorted(bags[0][c.left] & bags[1][c.right], key=lambda w: df[w])[:4]),
                        ),
                    ),
                    ops=ops,
                    discrepancies=discrepancies(left.text, ours, a, right.text, theirs, b),
                )
            )
    paired_left, paired_right = {i for p in pairs for i in p.left}, {j for p in pairs for j in p.right}
    return Comparison(
        *readings,
        tuple(pairs),
        tuple(sorted((c for c in cells if c.score > 0.3), key=lambda c: -c.score)),
        tuple(s.index for s in readings[0].sentences if s.kind.is_compared and s.index not in paired_left),
        tuple(s.index for s in readings[1].sentences if s.kind.is_compared and s.index not in paired_right),
        (),
        Share(0, 0),
        Share(0, 0),
        settings=settings or Settings(),
        edits=edits,
    )
