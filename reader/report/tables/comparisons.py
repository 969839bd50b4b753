"""Comparisons as tables: pairs, facts, sentences of one report alone, runs; TABLES.md has the columns."""

from collections.abc import Callable, Iterator, Sequence

from reader.compare.arrangement.standing import pair_of, sentences_of
from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.sections.degrees import NAMES
from reader.report.subject import Subject, numbers
from reader.report.tables.reports import reports_table
from reader.report.tables.table import DataTable, TableLine, one_line, yes_or_no

_BOTH = ("left_report", "left_outlet", "right_report", "right_outlet")
_PLACES = ("left_start", "left_end", "right_start", "right_end")
PAIRS = (
    *(*_BOTH, "pair", "degree", "status", "elsewhere", "similarity"),
    *("left_sentences", "right_sentences", "left_text", "right_text"),
)
FACTS = (
    *(*_BOTH, "fact", "kind", "verdict", "is_spelling", "pair", "left_sentences", "right_sentences"),
    *("left_text", "right_text", "left_form", "right_form", *_PLACES),
)
ALONE = ("report", "outlet", "beside", "beside_outlet", "sentence", "start", "end", "text")
RUNS = (*_BOTH, "words", "in_quotation", "left_text", "right_text", *_PLACES)
COMPARISON_TABLES = ("pairs", "facts", "alone", "runs", "reports")
"""The names of the tables; the first is the default."""


def tables_of(comparisons: Sequence[Comparison], labels: Labels) -> tuple[DataTable, ...]:
    """All tables of these comparisons, in the order of COMPARISON_TABLES."""
    options = Options(anonymous=labels.anonymous)
    subjects = [Subject(comparison, labels, options) for comparison in comparisons]

    def lines(of: Callable[[Subject], Iterator[TableLine]]) -> Iterator[TableLine]:
        return (line for subject in subjects for line in of(subject))

    return (
        DataTable("pairs", PAIRS, lines(_pairs)),
        DataTable("facts", FACTS, lines(_facts)),
        DataTable("alone", ALONE, lines(_alone)),
        DataTable("runs", RUNS, lines(_runs)),
        reports_table(_readings(comparisons, labels), labels),
    )


def _pairs(subject: Subject) -> Iterator[TableLine]:
    for pair in subject.comparison.pairs:
        yield (
            *(*_names(subject), pair.number, NAMES[pair.degree], pair.status.value, yes_or_no(pair.is_moved)),
            *(round(pair.score, 4), numbers(pair.left), numbers(pair.right)),
            *(_text(subject, Side.LEFT, pair.left), _text(subject, Side.RIGHT, pair.right)),
        )


def _facts(subject: Subject) -> Iterator[TableLine]:
    left, right = (subject.article(side).text for side in Side)
    for number, found in enumerate(subject.comparison.discrepancies, 1):
        pair, held = pair_of(subject.comparison, found), sentences_of(subject.comparison, found)
        yield (
            *(*_names(subject), number, found.kind.value, found.verdict.value, yes_or_no(found.is_spelling)),
            *(pair.number if pair else "", numbers(held.left), numbers(held.right)),
            *(
                one_line(found.left.of(left)),
                one_line(found.right.of(right)),
                found.left_form,
                found.right_form,
            ),
            *(found.left.start, found.left.end, found.right.start, found.right.end),
        )


def _alone(subject: Subject) -> Iterator[TableLine]:
    for side in Side:
        names = _name(subject, side) + _name(subject, side.other)
        for index in subject.comparison.only.of(side):
            span = subject.reading(side).sentences[index].span
            yield (*names, index + 1, span.start, span.end, _text(subject, side, (index,)))


def _runs(subject: Subject) -> Iterator[TableLine]:
    left, right = (subject.article(side).text for side in Side)
    for run in subject.comparison.runs:
        yield (
            *(*_names(subject), run.words, yes_or_no(run.in_quotation)),
            *(one_line(run.left.of(left)), one_line(run.right.of(right))),
            *(run.left.start, run.left.end, run.right.start, run.right.end),
        )


def _readings(comparisons: Sequence[Comparison], labels: Labels) -> list[Reading]:
    """Each report once, in the order of the letters."""
    by_letter = {
        labels.letter(reading.article): reading
        for comparison in comparisons
        for reading in (comparison.left, comparison.right)
    }
    return [by_letter[labels.letter(article)] for article in labels.articles]


def _names(subject: Subject) -> TableLine:
    return _name(subject, Side.LEFT) + _name(subject, Side.RIGHT)


def _name(subject: Subject, side: Side) -> TableLine:
    return subject.letter(side), subject.labels.outlet(subject.article(side))


def _text(subject: Subject, side: Side, sentences: tuple[int, ...]) -> str:
    return " ".join(one_line(subject.reading(side).text(i)) for i in sentences)
