"""The quotations of a text: what stands between marks that belong together, also over paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span
from reader.text.quotations.asides import without_asides
from reader.text.quotations.marks import CLOSERS, PAIRED, SINGLE, QuotationMark, marks, may_go_on

# Paragraphs without a mark of their own over which a quotation goes on until it is closed: a text that was
# cut into lines has such, while a mark that was never closed is mostly followed by more.
MOST_BARE = 2
# Quotations within each other: of more, the outermost was never closed.
DEEPEST = 6
# Marks ahead among which one that closes a quotation better is looked for.
FURTHEST = 40
_STOP = re.compile(r"[.!?…](?=\s)|[。！？]")
# Words between a single mark and what is rather the apostrophe of a plural that are still a quotation: over
# more of them a later mark closes it.
MOST_DOUBTFUL = 3
_ENDING = frozenset("”»›")


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between a mark and the one that closes it, with all that is quoted within it.

    Attributes:
        parts: without marks and white space around, one a paragraph, or more where it tells who says it.
    """

    parts: tuple[Span, ...]


@dataclass(slots=True)
class _Open:
    """A quotation that is not closed yet: its mark, where its words begin, its parts in paragraphs before."""

    kind: str
    start: int
    parts: tuple[Span, ...] = ()
    is_reopened: bool = False
    bare: int = 0


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read: what is open in it, the innermost last, and what has been closed."""

    text: str
    span: Span
    marks: list[QuotationMark]
    open: list[_Open] = field(default_factory=list)
    closed: list[tuple[str, Quotation]] = field(default_factory=list)


def quotations(
    text: str, paragraphs: Sequence[Span], language: str, check: Checkpoint = unchecked
) -> tuple[Quotation, ...]:
    """The outermost quotations of these paragraphs, in order.

    A quotation ends with its paragraph, unless the next one begins with the same mark, or closes what it did
    not open. A mark that is never closed quotes the rest of its sentence; a single one, which may be an
    apostrophe, nothing.
    """
    found: list[Quotation] = []
    waiting: _Open | None = None
    for span in checked(paragraphs, check):
        paragraph = _Paragraph(text, span, list(checked(marks(text, span, language), check)))
        waiting = _taken_up(paragraph, waiting, found)
        _read(paragraph, check)
        found += [quotation for _, quotation in paragraph.closed]
        waiting = waiting or _left_open(paragraph)
    return _spoken(text, _outermost([*found, *_given_up(text, waiting)]), language)


def quotations_of_excerpt(text: str, span: Span, language: str) -> tuple[Quotation, ...]:
    """The outermost quotations of a stretch that may begin and end within one."""
    paragraph = _Paragraph(text, span, list(marks(text, span, language)))
    first = next((mark for mark in paragraph.marks if not mark.is_single), None)
    opener = _opener_of(first.kind) if first and first.closes and not first.opens else None
    if opener is not None:
        paragraph.open.append(_Open(opener, span.start))
    _read(paragraph)
    found = [quotation for _, quotation in paragraph.closed]
    if (left := _left_open(paragraph)) and left.parts and left.kind not in SINGLE:
        found.append(Quotation(left.parts))
    return _spoken(text, _outermost(found), language)


def _spoken(text: str, found: Sequence[Quotation], language: str) -> tuple[Quotation, ...]:
    """Each without what it tells of who says it."""
    cut = (tuple([said for part in q.parts for said in without_asides(text, part, language)]) for q in found)
    return tuple([Quotation(parts) for parts in cut if parts])


def _taken_up(paragraph: _Paragraph, waiting: _Open | None, found: list[Quotation]) -> _Open | None:
    """Go on with the quotation of the paragraph before; returns it where this one tells nothing of it."""
    if waiting is None:
        return None
    first = next(iter(paragraph.marks), None)
    if first and may_go_on(first, waiting.kind) and not _has_word(paragraph, first.start):
        paragraph.marks.pop(0)
        paragraph.open.append(_Open(waiting.kind, first.end, waiting.parts, is_reopened=True))
        return None
    first = next((mark for mark in paragraph.marks if mark.is_single == (waiting.kind in SINGLE)), None)
    if waiting.kind not in SINGLE:
        if first is None and waiting.bare < MOST_BARE:
            waiting.parts, waiting.bare = (*waiting.parts, paragraph.span), waiting.bare + 1
            return waiting
        if first and first.kind in CLOSERS[waiting.kind] and (first.closes or not first.opens):
            paragraph.open.append(_Open(waiting.kind, paragraph.span.start, waiting.parts))
            return None
    found += _given_up(paragraph.text, waiting)
    return None


def _has_word(paragraph: _Paragraph, end: int) -> bool:
    return any(map(str.isalnum, paragraph.text[paragraph.span.start : end]))


def _given_up(text: str, waiting: _Open | None) -> list[Quotation]:
    """What is quoted though nobody closed it: all that was opened anew in a paragraph, else one sentence."""
    if waiting is None or not waiting.parts or waiting.kind in SINGLE:
        return []
    if waiting.is_reopened:
        return [Quotation(waiting.parts[: len(waiting.parts) - waiting.bare])]
    first = waiting.parts[0]
    stop = _STOP.search(text, first.start, first.end)
    return (
        [] if waiting.kind in SINGLE else [Quotation((Span(first.start, stop.end() if stop else first.end),))]
    )


def _read(paragraph: _Paragraph, check: Checkpoint = unchecked) -> None:
    for at, mark in checked(enumerate(paragraph.marks), check):
        level = _closed_by(paragraph, at)
        if level is not None:
            _close(paragraph, level, mark)
        elif _may_open(mark):
            _without_same(paragraph.open, mark.kind)
            paragraph.open.append(_Open(mark.kind, mark.end))
            del paragraph.open[:-DEEPEST]


def _closed_by(paragraph: _Paragraph, at: int) -> int | None:
    """The place, among what is open, of the quotation that the mark closes."""
    mark = paragraph.marks[at]
    for level in range(len(paragraph.open) - 1, -1, -1):
        kind = paragraph.open[level].kind
        if mark.kind in CLOSERS[kind]:
            return level if _does_close(paragraph, at, kind) else None
        if mark.is_single and kind not in SINGLE:
            return None  # an apostrophe closes nothing around a quotation
    return None


def _does_close(paragraph: _Paragraph, at: int, kind: str) -> bool:
    mark = paragraph.marks[at]
    if mark.opens and not mark.closes:  # “Go, ”he said: a mark that opens nothing else was only misplaced
        return kind in PAIRED and mark.kind in _ENDING
    if mark.is_single and not mark.closes:
        return False
    if not mark.is_weak:
        return True
    start = next(opened.start for opened in reversed(paragraph.open) if opened.kind == kind)
    is_short = not mark.is_single or len(paragraph.text[start : mark.start].split()) <= MOST_DOUBTFUL
    return is_short and not _is_closed_later(paragraph, at, kind)


def _is_closed_later(paragraph: _Paragraph, at: int, kind: str) -> bool:
    """Whether a plainer mark closes the quotation before another one is opened."""
    for later in paragraph.marks[at + 1 : at + 1 + FURTHEST]:
        if later.kind in CLOSERS[kind] and later.closes and not later.is_weak:
            return True
        if later.kind == kind and later.opens:
            return False
    return False


def _may_open(mark: QuotationMark) -> bool:
    if mark.kind not in CLOSERS:
        return False
    return mark.opens or (not mark.closes and mark.kind == '"')


def _without_same(opened: list[_Open], kind: str) -> None:
    """Give up a quotation in marks that open and close alike, when one of them opens the next."""
    if kind not in PAIRED:
        for level, outer in enumerate(opened):
            if outer.kind == kind:
                del opened[level:]
                return


def _close(paragraph: _Paragraph, level: int, mark: QuotationMark) -> None:
    opened = paragraph.open[level]
    del paragraph.open[level:]
    parts = (*opened.parts, *_trimmed(paragraph.text, opened.start, mark.start))
    if parts:
        paragraph.closed.append((opened.kind, Quotation(parts)))


def _left_open(paragraph: _Paragraph) -> _Open | None:
    """The quotation that runs to the end of the paragraph: none in marks of its kind was closed in it."""
    last = {kind: quotation.parts[-1].start for kind, quotation in paragraph.closed}
    for opened in paragraph.open:
        if last.get(opened.kind, -1) < opened.start:
            parts = (*opened.parts, *_trimmed(paragraph.text, opened.start, paragraph.span.end))
            return _Open(opened.kind, opened.start, parts, opened.is_reopened)
    return None


def _trimmed(text: str, start: int, end: int) -> tuple[Span, ...]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (Span(start, end),) if start < end else ()


def _opener_of(closing: str) -> str | None:
    """The mark that this one closes; None for one that only opens, as „ behind a word, wherever it stands."""
    return next((kind for kind in CLOSERS if closing in CLOSERS[kind]), None)


def _outermost(found: Sequence[Quotation]) -> Sequence[Quotation]:
    """Those that stand in no other one."""
    kept: list[Quotation] = []
    for quotation in sorted(found, key=lambda q: (q.parts[0].start, -q.parts[-1].end)):
        if not kept or quotation.parts[0].start >= kept[-1].parts[-1].end:
            kept.append(quotation)
    return kept
