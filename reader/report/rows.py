"""The parallel text: level rows with sentence numbers, references and what was left out between."""

from collections.abc import Mapping, Sequence

from reader.compare.model import Candidate, Pair, Side
from reader.report.blocks import Gap, Inline, Mark, Row, Rows, Text
from reader.report.options import Order
from reader.report.passages import Marker
from reader.report.plan import Level, levels, only_levels
from reader.report.subject import Subject, count

MOVED = "↕"
WORKSHEET_LINES = 1  # ruled under each pair, for the class to say what differs

Places = dict[tuple[Side, int], int]  # the row in which each sentence is printed


def parallel(subject: Subject, marker: Marker) -> Rows:
    """All passages in the chosen order, or those that differ with as many around them as was asked for."""
    found = levels(subject.comparison, subject.options.order)
    kept = _kept(found, subject)
    setter = _Setter(subject, marker, {at: level for at, level in enumerate(found) if at in kept}, "row")
    rows: list[Row | Gap] = []
    dropped = 0
    for at, level in enumerate(found):
        if at not in kept:
            dropped += 1
            continue
        rows += _gap(dropped)
        rows.append(setter.row(at, level))
        dropped = 0
    return _rows(subject, (*rows, *_gap(dropped)), "Passages side by side")


def alone(subject: Subject, marker: Marker, side: Side) -> Rows:
    """What that report alone tells, each with what came nearest to it in the other."""
    found = only_levels(subject.comparison, side)
    setter = _Setter(subject, marker, dict(enumerate(found)), f"only-{side.value}", says_only=False)
    rows = tuple(setter.row(at, level) for at, level in enumerate(found))
    return _rows(subject, rows, f"Only in {subject.name(side)}")


def nearest(subject: Subject, side: Side, sentences: Sequence[int]) -> Candidate | None:
    """The best scored cell of these sentences, None where nothing came near."""
    mine = set(sentences)
    cells = (c for c in subject.comparison.candidates if (c.left if side is Side.LEFT else c.right) in mine)
    return max(cells, key=lambda c: c.score, default=None)


class _Setter:
    """Sets the rows of one table, knowing where each sentence is printed."""

    def __init__(
        self,
        subject: Subject,
        marker: Marker,
        found: Mapping[int, Level],
        name: str,
        *,
        says_only: bool = True,
    ) -> None:
        self._subject, self._marker, self._stem = subject, marker, subject.anchor(name)
        self._says_only = says_only  # False where the heading above says so
        self._places: Places = {
            (side, i): at for at, level in found.items() for side in Side for i in level.sentences(side)
        }

    def row(self, at: int, level: Level) -> Row:
        is_worked = self._subject.options.worksheet and level.pair is not None
        return Row(
            self._numbers(level),
            self._column(at, level, Side.LEFT),
            self._column(at, level, Side.RIGHT),
            level.only,
            f"{self._stem}-{at + 1}",
            WORKSHEET_LINES if is_worked else 0,
        )

    def _numbers(self, level: Level) -> tuple[str, ...]:
        pair, subject = level.pair, self._subject
        if pair is None:
            side = level.only or Side.LEFT
            return (subject.ref(side, level.sentences(side)),)
        moved = pair.is_moved or level.beside is not None
        last = subject.ref(Side.RIGHT, pair.right) + (f" {MOVED}" if moved else "")
        return (subject.ref(Side.LEFT, pair.left), last)

    def _column(self, at: int, level: Level, side: Side) -> tuple[Text, ...]:
        printed = self._marker.passage(side, level.sentences(side), level.pair)
        if level.pair is None:
            words = () if side is level.only else self._only(level, side)
            return printed if side is level.only else (words,) if words else ()
        if level.beside is side.other:
            return (self._elsewhere(level, side),)
        return (*printed, *self._printed_elsewhere(at, level, side), *self._moved(level, side))

    def _only(self, level: Level, side: Side) -> Text:
        words = self._nearest(level, side)
        if not self._says_only:
            return words
        subject, told = self._subject, side.other
        is_known = bool(subject.article(told).source) or subject.options.anonymous
        outlet = (
            subject.name(told) if is_known else subject.letter(told)
        )  # no headline or file again and again
        return (Inline(f"Only in {outlet}{' · ' if words else ''}", Mark.FAINT), *words)

    def _nearest(self, level: Level, side: Side) -> Text:
        subject, told = self._subject, side.other
        cell = nearest(subject, told, level.sentences(told))
        if cell is None or subject.options.worksheet:
            return ()
        index = cell.right if side is Side.RIGHT else cell.left
        return (
            Inline("nearest: ", Mark.FAINT),
            Inline(subject.ref(side, (index,)), Mark.FAINT, self._anchor(side, index)),
            Inline(f", likeness {cell.score:.2f}", Mark.FAINT),
        )

    def _elsewhere(self, level: Level, side: Side) -> Text:
        sentences = _of(level.pair, side) if level.pair else ()
        target = self._anchor(side, sentences[0]) if sentences else ""
        where = self._subject.ref(side, sentences)
        return (Inline(f"{MOVED} stands at ", Mark.FAINT), Inline(where, Mark.FAINT, target))

    def _printed_elsewhere(self, at: int, level: Level, side: Side) -> tuple[Text, ...]:
        """Where a sentence of several pairs is printed: beside the one that it is likest to."""
        pair, subject = level.pair, self._subject
        missing = [i for i in _of(pair, side) if i not in level.sentences(side)] if pair else []
        if not missing:
            return ()
        place = self._places.get((side, missing[0]))
        where = (
            "is left out here" if place is None else f"is printed further {'up' if place < at else 'down'}"
        )
        reference = Inline(subject.ref(side, missing), Mark.FAINT, self._anchor(side, missing[0]))
        return ((reference, Inline(f" {subject.opening(side, missing[0])} {where}", Mark.FAINT)),)

    def _anchor(self, side: Side, sentence: int) -> str:
        place = self._places.get((side, sentence))
        return "" if place is None else f"{self._stem}-{place + 1}"

    def _moved(self, level: Level, side: Side) -> tuple[Text, ...]:
        pair, subject = level.pair, self._subject
        leading = Side.RIGHT if subject.options.order is Order.RIGHT else Side.LEFT
        if pair is None or not pair.is_moved or side is leading or level.beside is not None:
            return ()
        at = _of(pair, side)[0] + 1
        total = len(subject.reading(side).sentences)
        return ((Inline(f"{MOVED} stands at {at} of {total} in {subject.letter(side)}", Mark.FAINT),),)


def _of(pair: Pair, side: Side) -> tuple[int, ...]:
    return pair.left if side is Side.LEFT else pair.right


def _kept(found: Sequence[Level], subject: Subject) -> set[int]:
    options = subject.options
    if not options.differences_only:
        return set(range(len(found)))
    around = range(-options.context, options.context + 1)
    return {at + step for at, level in enumerate(found) if level.is_difference for step in around}


def _gap(dropped: int) -> list[Row | Gap]:
    return [Gap(f"{count(dropped, 'passage')} of the same wording left out")] if dropped else []


def _rows(subject: Subject, rows: tuple[Row | Gap, ...], caption: str) -> Rows:
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return Rows(left, right, rows, caption, subject.languages())
