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
    told = named_collation(collation, labels, check)
    return (
        DataTable("long", LONG, _long(told)),
        DataTable("wide", _wide_header(told), _wide(told)),
        DataTable("facts", FACTS, _facts(told)),
        DataTable("alone", ALONE, _alone(told)),
        DataTable("shares", SHARES, _shares(told)),
        reports_table(collation.reports, labels),
    )


def _wide_header(told: NamedCollation) -> tuple[str, ...]:
    letters = [told.letter(report) for report in told.every]
    sources = (f"{told.letter(report)} {_outlet(told, report)}" for report in told.every)
    return ("statement", "name", "note", "told_by", "independent", *sources, *(f"{a} text" for a in letters))


def _wide(told: NamedCollation) -> Iterator[TableLine]:
    """A line for each statement: 1 for each report that tells it and 0 for the others, then their words."""
    for number, statement in enumerate(told.collation.statements, 1):
        held = [statement.sentences(report) for report in told.every]
        yield (
            *(number, *_by_hand(told, statement), len(statement.reports)),
            told.collation.independent(statement),
            *(int(bool(sentences)) for sentences in held),
            *(_texts(told, statement, report) for report in told.every),
        )


def _by_hand(told: NamedCollation, statement: Statement) -> TableLine:
    """A statement's name and note by hand; "" where names are hidden, which they may contain."""
    return ("", "") if told.labels.anonymous else (statement.name, statement.note)


def _long(told: NamedCollation) -> Iterator[TableLine]:
    """A line for each sentence, and one for each value of a fact in it.

    Outside the statements told_by is 1 where a report alone tells it, and empty where others may.
    """
    stated = _values_by_place(told)
    for number, statement in enumerate(told.collation.statements, 1):
        for place in statement.places:
            yield from _sentence(told, (number, len(statement.reports)), place, stated)
    for report in told.every:
        alone = set(told.collation.alone(report))
        for sentence in told.collation.outside(report):
            yield from _sentence(told, ("", 1 if sentence in alone else ""), (report, sentence), stated)


def _sentence(
    told: NamedCollation,
    statement: TableLine,
    place: tuple[int, int],
    stated: dict[tuple[int, int], list[tuple[int, Value]]],
) -> Iterator[TableLine]:
    yield (*statement, *_place(told, *place), *_NO_FACT, _text(told, *place))
    for fact, value in stated.get(place, ()):
        yield (*statement, *_value_place(told, value), *_fact(told, fact), value.form, _as_told(told, value))


def _values_by_place(told: NamedCollation) -> dict[tuple[int, int], list[tuple[int, Value]]]:
    found: dict[tuple[int, int], list[tuple[int, Value]]] = {}
    for at, fact in enumerate(told.collation.facts):
        for value in fact.values:
            found.setdefault((value.report, value.sentence), []).append((at, value))
    return found


def _facts(told: NamedCollation) -> Iterator[TableLine]:
    for at, fact in enumerate(told.collation.facts):
        for value in fact.values:
            yield (*_fact(told, at), *_value_place(told, value), value.form, _as_told(told, value))


def _alone(told: NamedCollation) -> Iterator[TableLine]:
    for report in told.every:
        for sentence in told.collation.alone(report):
            near = max(told.collation.near.get((report, sentence), ()), key=lambda n: n.score, default=None)
            nearest = f"{told.letter(near.place[0])} {near.place[1] + 1}" if near else ""
            likeness = round(near.score, 4) if near else ""
            yield (*_place(told, report, sentence), nearest, likeness, _text(told, report, sentence))


def _shares(told: NamedCollation) -> Iterator[TableLine]:
    for (of, within), share in sorted(told.collation.shares.items()):
        yield (told.letter(of), told.letter(within), round(share, 4))


def _fact(told: NamedCollation, at: int) -> TableLine:
    fact = told.collation.facts[at]
    return (at + 1, fact.kind.value, fact.verdict.value, yes_or_no(fact.is_spelling))


def _place(told: NamedCollation, report: int, sentence: int) -> TableLine:
    span = told.collation.reports[report].sentences[sentence].span
    return (told.letter(report), _outlet(told, report), sentence + 1, span.start, span.end)


def _value_place(told: NamedCollation, value: Value) -> TableLine:
    where = (told.letter(value.report), _outlet(told, value.report), value.sentence + 1)
    return (*where, value.span.start, value.span.end)


def _as_told(told: NamedCollation, value: Value) -> str:
    return one_line(value.span.of(told.collation.reports[value.report].article.text))


def _texts(told: NamedCollation, statement: Statement, report: int) -> str:
    """The sentences in which a report tells it, those with values that differ in front."""
    stated = told.clauses.stated(statement, report)
    return " ".join(_text(told, report, sentence) for sentence in stated.sentences) if stated else ""


def _text(told: NamedCollation, report: int, sentence: int) -> str:
    return one_line(told.collation.reports[report].text(sentence))


def _outlet(told: NamedCollation, report: int) -> str:
    return told.labels.name(told.collation.reports[report].article)
