"""Who says what as tables, long for statistics and wide for reading; TABLES.md has the columns."""

from collections.abc import Iterator

from reader.compare.collation.values import Collation, Statement
from reader.compare.facts.fact import Value
from reader.report.labels import Labels
from reader.report.story.named import NamedCollation, named_collation
from reader.report.tables.reports import reports_table
from reader.report.tables.table import DataTable, TableLine, one_line, yes_or_no
from reader.text.checking import Checkpoint, unchecked

_PLACE = ("report", "outlet", "sentence", "start", "end")
_OF_A_FACT = ("fact", "kind", "verdict", "is_spelling", "value")
LONG = ("statement", "told_by", *_PLACE, *_OF_A_FACT, "text")
FACTS = (*_OF_A_FACT[:-1], *_PLACE, "value", "text")
ALONE = (*_PLACE, "nearest", "likeness", "text")
SHARES = ("of", "in", "share")
_NO_FACT = ("",) * len(_OF_A_FACT)
STORY_TABLES = ("long", "wide", "facts", "alone", "shares", "reports")
"""The names of the tables; the first is the default."""


def tables_of_story(
    collation: Collation, labels: Labels, check: Checkpoint = unchecked
) -> tuple[DataTable, ...]:
    """All tables of an event, in the order of STORY_TABLES."""
    named = named_collation(collation, labels, check)
    return (
        DataTable("long", LONG, _long(named)),
        DataTable("wide", _wide_header(named), _wide(named)),
        DataTable("facts", FACTS, _facts(named)),
        DataTable("alone", ALONE, _alone(named)),
        DataTable("shares", SHARES, _shares(named)),
        reports_table(collation.reports, labels),
    )


def _wide_header(named: NamedCollation) -> tuple[str, ...]:
    letters = [named.letter(report) for report in named.every]
    sources = (f"{named.letter(report)} {_outlet(named, report)}".strip() for report in named.every)
    return ("statement", "name", "note", "told_by", "independent", *sources, *(f"{a} text" for a in letters))


def _wide(named: NamedCollation) -> Iterator[TableLine]:
    """A line for each statement: 1 for each report that tells it and 0 for the others, then their words."""
    for number, statement in enumerate(named.collation.statements, 1):
        held = [statement.sentences(report) for report in named.every]
        yield (
            *(number, *_by_hand(named, statement), len(statement.reports)),
            named.collation.independent(statement),
            *(int(bool(sentences)) for sentences in held),
            *(_texts(named, statement, report) for report in named.every),
        )


def _by_hand(named: NamedCollation, statement: Statement) -> TableLine:
    """A statement's name and note by hand; "" where names are hidden, which they may contain."""
    return ("", "") if named.labels.anonymous else (statement.name, statement.note)


def _long(named: NamedCollation) -> Iterator[TableLine]:
    """A line for each sentence, and one for each value of a fact in it.

    Outside the statements told_by is 1 where a report alone tells it, and empty where others may.
    """
    stated = _values_by_place(named)
    for number, statement in enumerate(named.collation.statements, 1):
        for place in statement.places:
            yield from _sentence(named, (number, len(statement.reports)), place, stated)
    for report in named.every:
        alone = set(named.collation.alone(report))
        for sentence in named.collation.outside(report):
            yield from _sentence(named, ("", 1 if sentence in alone else ""), (report, sentence), stated)


def _sentence(
    named: NamedCollation,
    statement: TableLine,
    place: tuple[int, int],
    stated: dict[tuple[int, int], list[tuple[int, Value]]],
) -> Iterator[TableLine]:
    yield (*statement, *_place(named, *place), *_NO_FACT, _text(named, *place))
    for fact, value in stated.get(place, ()):
        yield (
            *statement,
            *_value_place(named, value),
            *_fact(named, fact),
            value.form,
            _as_told(named, value),
        )


def _values_by_place(named: NamedCollation) -> dict[tuple[int, int], list[tuple[int, Value]]]:
    found: dict[tuple[int, int], list[tuple[int, Value]]] = {}
    for at, fact in enumerate(named.collation.facts):
        for value in fact.values:
            found.setdefault((value.report, value.sentence), []).append((at, value))
    return found


def _facts(named: NamedCollation) -> Iterator[TableLine]:
    for at, fact in enumerate(named.collation.facts):
        for value in fact.values:
            yield (*_fact(named, at), *_value_place(named, value), value.form, _as_told(named, value))


def _alone(named: NamedCollation) -> Iterator[TableLine]:
    for report in named.every:
        for sentence in named.collation.alone(report):
            near = max(named.collation.near.get((report, sentence), ()), key=lambda n: n.score, default=None)
            nearest = f"{named.letter(near.place[0])} {near.place[1] + 1}" if near else ""
            likeness = round(near.score, 4) if near else ""
            yield (*_place(named, report, sentence), nearest, likeness, _text(named, report, sentence))


def _shares(named: NamedCollation) -> Iterator[TableLine]:
    for (of, within), share in sorted(named.collation.shares.items()):
        yield (named.letter(of), named.letter(within), round(share, 4))


def _fact(named: NamedCollation, at: int) -> TableLine:
    fact = named.collation.facts[at]
    return (at + 1, fact.kind.value, fact.verdict.value, yes_or_no(fact.is_spelling))


def _place(named: NamedCollation, report: int, sentence: int) -> TableLine:
    span = named.collation.reports[report].sentences[sentence].span
    return (named.letter(report), _outlet(named, report), sentence + 1, span.start, span.end)


def _value_place(named: NamedCollation, value: Value) -> TableLine:
    where = (named.letter(value.report), _outlet(named, value.report), value.sentence + 1)
    return (*where, value.span.start, value.span.end)


def _as_told(named: NamedCollation, value: Value) -> str:
    return one_line(value.span.of(named.collation.reports[value.report].article.text))


def _texts(named: NamedCollation, statement: Statement, report: int) -> str:
    """The sentences in which a report tells it, those with values that differ in front."""
    stated = named.clauses.stated(statement, report)
    return " ".join(_text(named, report, sentence) for sentence in stated.sentences) if stated else ""


def _text(named: NamedCollation, report: int, sentence: int) -> str:
    return one_line(named.collation.reports[report].text(sentence))


def _outlet(named: NamedCollation, report: int) -> str:
    return named.labels.outlet(named.collation.reports[report].article)
