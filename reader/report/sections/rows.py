"""The passages side by side: a level row for each pair, and for what one report alone tells between them."""

from collections.abc import Sequence

import numpy as np

from reader.compare.arrangement.counts import hundredths
from reader.compare.arrangement.rows import LevelRow as Arranged
from reader.compare.arrangement.rows import near_differences, repeated
from reader.compare.arrangement.rows import rows as arranged
from reader.compare.model import Candidate, Degree, Pair
from reader.compare.pairing.matrix import Ints
from reader.compare.pairing.scored import columns
from reader.compare.side import Both, Side
from reader.report.blocks import Gap, Inline, Inlines, Mark, Row, Rows
from reader.report.sections.degrees import in_words
from reader.report.sections.passages import Marker
from reader.report.subject import Subject
from reader.report.wording import Words
from reader.text.checking import checked

ELSEWHERE = "↕"
# Rows that are made between two checks.
OFTEN = 25


def parallel(subject: Subject, marker: Marker) -> Rows:
    """All passages in the chosen order, or those that differ with the chosen number of others around them."""
    options = subject.options
    found = arranged(subject.comparison, options.order)
    every = frozenset(range(len(found)))
    kept = sorted(near_differences(found, options.context) if options.differences_only else every)
    setter = _Setter(subject, marker, repeated(found[at] for at in kept), "row")
    rows: list[Row | Gap] = []
    following = 0
    for at, row in zip(kept, setter.rows(), strict=True):
        rows += [*_gap(found[following:at], subject.words), row]
        following = at + 1
    return _rows(
        subject, (*rows, *_gap(found[following:], subject.words)), subject.words.say("Passages side by side")
    )


def alone(subject: Subject, marker: Marker, side: Side) -> Rows:
    """What that report alone tells, each passage with the nearest sentence of the other."""
    found = arranged(subject.comparison, subject.options.order)
    only = tuple(row for row in found if row.stop.only_side is side)
    setter = _Setter(subject, marker, only, f"only-{side.value}", says_only=False)
    return _rows(subject, setter.rows(), subject.words.say("Only in {name}", name=subject.name(side)))


class _Setter:
    """Makes the rows of one table; it knows in which of them each sentence and each pair stands first."""

    def __init__(
        self,
        subject: Subject,
        marker: Marker,
        found: Sequence[Arranged],
        name: str,
        *,
        says_only: bool = True,
    ) -> None:
        self._subject, self._marker, self._found = subject, marker, found
        self._stem = subject.anchor(name)
        self._says_only = says_only  # False where the heading above says so
        self._anchors: dict[tuple[Side, int], str] = {}
        self._homes: dict[int, str] = {}
        cells = columns(0.0, subject.comparison.candidates)
        self._best = Both(_first_of_each(cells.left), _first_of_each(cells.right))
        for at, row in enumerate(found):
            for side in Side:
                for index in row.of(side):
                    self._anchors.setdefault((side, index), self._anchor(at))
            if row.pair is not None and not row.points_to:
                self._homes[row.pair.number] = self._anchor(at)

    def rows(self) -> tuple[Row, ...]:
        found = checked(enumerate(self._found), self._subject.check, OFTEN)
        return tuple(self._row(at, row) for at, row in found)

    def _anchor(self, at: int) -> str:
        return f"{self._stem}-{at + 1}"

    def _row(self, at: int, row: Arranged) -> Row:
        pairs = _pairs(row)
        return Row(
            self._margin(row),
            self._column(row, Side.LEFT),
            self._column(row, Side.RIGHT),
            row.stop.only_side,
            self._anchor(at),
            bool(pairs) and all(pair.degree is Degree.RELATED for pair in pairs),
        )

    def _margin(self, row: Arranged) -> tuple[str, ...]:
        pairs, subject = _pairs(row), self._subject
        if not pairs:
            side = row.stop.only_side or Side.LEFT
            return (subject.place(side, row.of(side)),)
        is_elsewhere = bool(row.points_to) or pairs[0].is_moved
        left = subject.place(Side.LEFT, pairs[0].left)
        right = subject.place(Side.RIGHT, pairs[0].right) + (f" {ELSEWHERE}" if is_elsewhere else "")
        places = (left, right) if len(pairs) == 1 else (right,)  # of several, the column has the numbers
        told = dict.fromkeys(words for pair in pairs for words in in_words(pair, subject.words))
        return (*places, *told)

    def _column(self, row: Arranged, side: Side) -> tuple[Inlines, ...]:
        if row.stop.only_side is side.other:
            words = self._only(row, side)
            return (words,) if words else ()
        if row.points_to and side is Side.LEFT:
            return (self._pointer(row.points_to),)
        again = {i: self._anchors[side, i] for i in row.again.of(side)}
        return self._marker.passage(side, row.of(side), row.pair, again)

    def _only(self, row: Arranged, side: Side) -> Inlines:
        words = self._nearest(row, side)
        if not self._says_only:
            return words
        subject, told = self._subject, side.other
        is_known = bool(subject.article(told).source) or subject.options.anonymous
        outlet = (
            subject.name(told) if is_known else subject.letter(told)
        )  # no headline or file again and again
        only = subject.words.say("Only in {name}", name=outlet)
        return (Inline(f"{only} · " if words else only, Mark.FAINT), *words)

    def _nearest(self, row: Arranged, side: Side) -> Inlines:
        subject, told = self._subject, side.other
        best = self._best.of(told)
        near = [best[index] for index in row.of(told) if index in best]
        if not near:
            return ()
        cell = subject.comparison.candidates[min(near)]
        index = cell.of(side)
        return (
            Inline(subject.words.say("nearest: "), Mark.FAINT),
            Inline(subject.ref(side, (index,)), Mark.FAINT, self._anchors.get((side, index), "")),
            Inline(self._how_near(side, index, cell), Mark.FAINT),
        )

    def _how_near(self, side: Side, sentence: int, cell: Candidate) -> str:
        words = self._subject.words
        near = words.say(", similarity {score}", score=words.decimal(hundredths(cell.score)))
        return f"{near}{self._why_not(side, sentence, cell)}"

    def _why_not(self, side: Side, sentence: int, cell: Candidate) -> str:
        """Why a sentence above the threshold is no partner: it has another one, or the pair was rejected."""
        comparison = self._subject.comparison
        partners = comparison.pairs_of(side, sentence)
        if cell.score < comparison.settings.threshold:
            return ""
        where = self._subject.ref(side.other, partners[0].of(side.other)) if partners else ""
        words = self._subject.words
        return words.say(", paired with {place}", place=where) if partners else words.say(", rejected")

    def _pointer(self, pairs: Sequence[Pair]) -> Inlines:
        """References to the rows of these pairs, in place of the passages of A."""
        found = [Inline(self._subject.words.say("{sign} see ", sign=ELSEWHERE), Mark.FAINT)]
        for at, pair in enumerate(pairs):
            where = self._subject.ref(Side.LEFT, pair.left)
            target = self._homes.get(pair.number, "")
            found += [Inline(self._subject.words.say("; "), Mark.FAINT)] if at else []
            found.append(Inline(where, Mark.FAINT, target))
        return tuple(found)


def _first_of_each(sentences: Ints) -> dict[int, int]:
    """The place of each sentence's first, and so best, candidate, by the sentence."""
    held, firsts = np.unique(sentences, return_index=True)
    return dict(zip(held.tolist(), firsts.tolist(), strict=True))


def _pairs(row: Arranged) -> tuple[Pair, ...]:
    """The pair of a row, or all pairs to which it points."""
    return row.points_to or ((row.pair,) if row.pair else ())


def _gap(dropped: Sequence[Arranged], words: Words) -> list[Row | Gap]:
    pairs = sum(not row.points_to for row in dropped)
    left_out = words.count(
        pairs, "{n} passage without a difference left out", "{n} passages without a difference left out"
    )
    return [Gap(left_out)] if pairs else []


def _rows(subject: Subject, rows: tuple[Row | Gap, ...], caption: str) -> Rows:
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return Rows(left, right, rows, caption, subject.languages())
