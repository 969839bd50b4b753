"""The timeline of an event."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.timeline import Dot, Moment, Timeline, timeline
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.story.named import DASH, NamedCollation
from reader.report.wording import message

# Parts of the width: of when, of all reports together where they tell times, and of a dot with its paragraph.
_WHEN, _REPORTS, _DOT = 0.12, 0.42, 0.06
_GUESS = message(
    "A date with a question mark is a guess: the report has none, so a weekday is taken as the last before "
    "the newest report."
)


def times(named: NamedCollation) -> Iterator[Block]:
    """A table of moments in the order of time; different times for one moment share a row."""
    found = timeline(named.collation, named.check)
    if not found.moments:
        return
    words = named.words
    yield Heading(2, words.say("Timeline"), "timeline")
    columns = [words.say("Told by")] if named.is_many else [*map(named.letter, named.every)]
    header = (words.say("What"), words.say("When"), *columns)
    rows = tuple(_row(named, moment) for moment in found.moments)
    yield Table(words.say("Timeline"), header, rows, _widths(named, found), shows_caption=False)
    if any(dot.is_guess for moment in found.moments for dot in moment.dots):
        yield Paragraph((Inline(words.say(_GUESS)),), Style.SMALL)


def _widths(named: NamedCollation, found: Timeline) -> tuple[float, ...]:
    """The widths of the columns: dots alone leave more room for what they stand for."""
    every = len(named.every)
    if named.is_many:
        return (1 - _WHEN - _REPORTS, _WHEN, _REPORTS)
    is_told = any(moment.differs for moment in found.moments)
    reports = _REPORTS if is_told else min(_REPORTS, _DOT * every)
    return (1 - _WHEN - reports, _WHEN, *[reports / every] * every)


def _row(named: NamedCollation, moment: Moment) -> tuple[Inlines, ...]:
    statement = named.collation.statements[moment.statement]
    own = [dot for dot in moment.dots if dot.place in statement.places]
    first = min(own, key=lambda dot: ((dot.day, dot.clock) != (moment.day, moment.clock), dot.report))
    what = Inline(named.brief(statement, first.place, first.spans[0]))
    number = Inline(f"{named.words.number(moment.statement + 1)} ", Mark.STRONG)
    when = (Inline(_said(named, moment.day, moment.clock)),)
    dots = [_dots(named, moment, report) for report in named.every]
    return (number, what), when, *([_listed(named, moment, dots)] if named.is_many else dots)


def _listed(named: NamedCollation, moment: Moment, dots: Sequence[Inlines]) -> Inlines:
    """The reports that tell of a moment, each with what it tells."""
    said: list[Inline] = []
    for report in dict.fromkeys(dot.report for dot in moment.dots):
        between = " · " if said else ""
        said += [Inline(f"{between}{named.letter(report)}\N{NO-BREAK SPACE}"), *dots[report]]
    return tuple(said)


def _dots(named: NamedCollation, moment: Moment, report: int) -> Inlines:
    held = [dot for dot in moment.dots if dot.report == report]
    if not held:
        return (Inline(DASH, Mark.FAINT),)
    mark = Mark.FACT if moment.differs else Mark.PLAIN
    return tuple(part for dot in held for part in _dot(named, moment, dot, mark))


def _dot(named: NamedCollation, moment: Moment, dot: Dot, mark: Mark) -> Iterator[Inline]:
    is_same = (dot.day, dot.clock) == (moment.day, moment.clock)
    said = "●" if is_same and not moment.differs else _said(named, dot.day, dot.clock)
    yield Inline(said or "●", mark)
    yield Inline(f"{'?' if dot.is_guess else ''} {named.paragraphs(dot.report, dot.place[1:])}", Mark.FAINT)


def _said(named: NamedCollation, day: str, clock: str) -> str:
    return ", ".join(part for part in (named.words.day(day) if day else "", clock) if part)
