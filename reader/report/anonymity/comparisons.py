"""Comparisons and collations with all names hidden, and every span moved to where its words now stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.compare.collation.values import Collation
from reader.compare.edits.placing import Sought
from reader.compare.edits.values import Anchor, HandEdits, Kinds, Link, Note
from reader.compare.facts.fact import Fact
from reader.compare.model import Comparison, Pair, Reading, Run
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, Op, PairDetails, Reason
from reader.report.anonymity.hiding import Hiding
from reader.report.anonymity.redaction import Redaction
from reader.report.labels import Labels, labels_of
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span


def anonymous(
    comparisons: Sequence[Comparison], check: Checkpoint = unchecked, labels: Labels | None = None
) -> tuple[Comparison, ...]:
    """The same comparisons with a letter in place of every outlet, author and credit in their texts.

    labels gives the letters where the comparisons are only some of those of an event.
    """
    hiding = Hiding(labels or labels_of(comparisons), check)
    return tuple(_Anonymiser(one, hiding).made(check) for one in comparisons)


def anonymous_collation(collation: Collation, check: Checkpoint = unchecked) -> Collation:
    """The same collation with a letter in place of every outlet, author and credit."""
    hiding = Hiding(Labels(tuple(reading.article for reading in collation.reports)), check)
    hidden = [hiding.of(reading) for reading in collation.reports]
    texts = [text for _, text in hidden]
    statements = tuple(
        replace(statement, name=hiding.words(statement.name), note=hiding.words(statement.note))
        for statement in collation.statements
    )
    return replace(
        collation,
        reports=tuple(reading for reading, _ in hidden),
        statements=statements,
        facts=tuple(_fact(fact, texts) for fact in collation.facts),
    )


def _fact(fact: Fact, texts: Sequence[Redaction]) -> Fact:
    """The fact with its places moved; a form that is made of a name gives way to the words now shown."""
    shown: dict[str, str] = {}
    values = [replace(value, span=texts[value.report].span(value.span)) for value in fact.values]
    for old, new in zip(fact.values, values, strict=True):
        text = texts[old.report]
        if text.touches(old.span):
            shown.setdefault(old.form, new.span.of(text.text))
    verdicts = {
        (shown.get(one, one), shown.get(other, other)): v for (one, other), v in fact.verdicts.items()
    }
    return replace(
        fact,
        values=tuple(replace(value, form=shown.get(value.form, value.form)) for value in values),
        verdicts=verdicts,
    )


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """Facts of two reports that need not be looked for any more."""

    found: tuple[Discrepancy, ...]

    def discrepancies(self, check: Checkpoint = unchecked) -> tuple[Discrepancy, ...]:
        """All that were given."""
        del check
        return self.found


class _Anonymiser:
    """Makes one comparison anew on the texts without names."""

    def __init__(self, comparison: Comparison, hiding: Hiding) -> None:
        self._comparison, self._hiding = comparison, hiding
        hidden = Both.each(lambda side: hiding.of(comparison.of(side)))
        self._readings: Both[Reading] = hidden.map(lambda found: found[0])
        self._texts: Both[Redaction] = hidden.map(lambda found: found[1])
        self._sought = Both.each(
            lambda side: Sought(comparison.of(side).article, comparison.of(side).sentences)
        )

    def made(self, check: Checkpoint) -> Comparison:
        given = self._comparison
        found = tuple([self._discrepancy(d) for d in checked(given.told_apart(check), check)])
        return replace(
            given,
            left=self._readings.left,
            right=self._readings.right,
            pairs=tuple([self._pair(pair, check) for pair in checked(given.pairs, check, 1)]),
            runs=tuple(self._run(run) for run in given.runs),
            edits=self._edits(given.edits),
            whole=KnownFacts(found),
        )

    def _pair(self, pair: Pair, check: Checkpoint) -> Pair:
        told = pair.details.told(check)
        reasons = tuple(Reason(r.kind, self._unnamed(r.words)) for r in told.why)
        ops = tuple(self._op(op) for op in told.ops)
        facts = tuple(self._discrepancy(found) for found in told.discrepancies)
        return replace(pair, details=PairDetails(reasons, ops, facts))

    def _unnamed(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in words if not self._hiding.has_part_of_name(one))

    def _run(self, run: Run) -> Run:
        left, right = (self._span(side, run.of(side)) for side in Side)
        return replace(run, left=left, right=right)

    def _op(self, op: Op) -> Op:
        return Op(op.kind, self._span(Side.LEFT, op.left), self._span(Side.RIGHT, op.right))

    def _discrepancy(self, found: Discrepancy) -> Discrepancy:
        def form(side: Side, normal: str) -> str:
            return "" if self._texts.of(side).touches(found.of(side)) else normal

        left, right = (self._span(side, found.of(side)) for side in Side)
        return replace(
            found,
            left=left,
            right=right,
            left_form=form(Side.LEFT, found.left_form),
            right_form=form(Side.RIGHT, found.right_form),
            places=Both.each(lambda side: tuple(self._span(side, s) for s in found.places.of(side))),
        )

    def _span(self, side: Side, span: Span) -> Span:
        return self._texts.of(side).span(span)

    def _edits(self, edits: HandEdits) -> HandEdits:
        return HandEdits(
            tuple(map(self._link, edits.linked)),
            tuple(map(self._link, edits.confirmed)),
            tuple(map(self._link, edits.rejected)),
            Both.each(lambda side: self._kinds(side, edits.kinds.of(side))),
            tuple(map(self._note, edits.notes)),
        )

    def _link(self, link: Link) -> Link:
        left, right = (tuple(self._anchor(side, a) for a in link.of(side)) for side in Side)
        return Link(left, right)

    def _kinds(self, side: Side, kinds: Kinds) -> Kinds:
        return tuple((self._anchor(side, anchor), kind) for anchor, kind in kinds)

    def _note(self, note: Note) -> Note:
        left, right = ((at := note.of(side)) and self._anchor(side, at) for side in Side)
        return Note(self._hiding.words(note.text), left, right)

    def _anchor(self, side: Side, anchor: Anchor) -> Anchor:
        """The anchor of the same sentence in the text without names."""
        found = self._sought.of(side).find((anchor,))
        if not found:
            return Anchor(self._hiding.words(anchor.text), anchor.occurrence)
        reading = self._readings.of(side)
        words = reading.text(found[0])
        return Anchor(words, sum(reading.text(index) == words for index in range(found[0])))
