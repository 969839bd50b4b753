"""Comparisons as one CSV table: a line a pair, a fact that differs, and what one report alone tells."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from reader.compare.arrangement.standing import pair_of, sentences_of
from reader.compare.model import Comparison, Pair
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.sections.degrees import NAMES
from reader.report.sections.facts import told_of
from reader.report.sections.passages import shown
from reader.report.subject import Subject, numbers
from reader.text.checking import Checkpoint, checked, unchecked

Line = tuple[str, ...]

HEADER = (
    *("line", "left_report", "right_report", "pair", "degree", "status", "elsewhere", "similarity", "fact"),
    *("left_sentences", "right_sentences", "left_text", "right_text", "left_form", "right_form"),
)
_UNSEEN = re.compile(r"[\s\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+")
"""What a spreadsheet may leave out before it looks whether a cell begins as a formula."""
OFTEN = 50
"""Lines that are written between two checks."""
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def to_csv(comparisons: Sequence[Comparison], labels: Labels, check: Checkpoint = unchecked) -> bytes:
    """The table with a header, as UTF-8 with a byte order mark, which spreadsheets need."""
    options = Options(anonymous=labels.anonymous)
    lines = (line for c in comparisons for line in _lines(Subject(c, labels, options)))
    return table(HEADER, lines, check)


def table(header: Line, lines: Iterable[Line], check: Checkpoint) -> bytes:
    """Lines below a header, no cell of which a spreadsheet takes for a formula."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for line in checked(lines, check, OFTEN):
        writer.writerow([no_formula(shown(cell)) for cell in line])
    return out.getvalue().encode("utf-8-sig", "replace")


def no_formula(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula."""
    unseen = _UNSEEN.match(cell)
    return f"'{cell}" if cell.startswith(_FORMULA, unseen.end() if unseen else 0) else cell


def _lines(subject: Subject) -> Iterator[tuple[str, ...]]:
    facts: dict[Pair | None, list[Discrepancy]] = {}
    for found in subject.comparison.discrepancies:
        facts.setdefault(pair_of(subject.comparison, found), []).append(found)
    for pair in subject.comparison.pairs:
        yield _pair(subject, pair)
        yield from (_fact(subject, pair, found) for found in facts.get(pair, ()))
    yield from (_fact(subject, None, found) for found in facts.get(None, ()))
    for side in Side:
        for index in subject.comparison.only.of(side):
            yield _only(subject, side, index)


def _pair(subject: Subject, pair: Pair) -> tuple[str, ...]:
    elsewhere = "yes" if pair.is_moved else "no"
    what = (str(pair.number), NAMES[pair.degree], pair.status.value, elsewhere, f"{pair.score:.4f}", "")
    texts = (_text(subject, Side.LEFT, pair.left), _text(subject, Side.RIGHT, pair.right))
    where = (numbers(pair.left), numbers(pair.right))
    return ("pair", *_names(subject), *what, *where, *texts, "", "")


def _fact(subject: Subject, pair: Pair | None, found: Discrepancy) -> tuple[str, ...]:
    left, right = (subject.article(side).text for side in Side)
    held = sentences_of(subject.comparison, found)
    return (
        *("fact", *_names(subject), str(pair.number) if pair else "", "", "", "", "", told_of(found)),
        *(numbers(held.left), numbers(held.right)),
        *(shown(found.left.of(left)), shown(found.right.of(right)), found.left_form, found.right_form),
    )


def _only(subject: Subject, side: Side, index: int) -> tuple[str, ...]:
    number, text = numbers((index,)), _text(subject, side, (index,))
    here = (*Both("", "").with_(side, number), *Both("", "").with_(side, text))
    return (f"only {side.value}", *_names(subject), "", "", "", "", "", "", *here, "", "")


def _names(subject: Subject) -> tuple[str, str]:
    left, right = (f"{subject.letter(side)} {subject.name(side)}" for side in Side)
    return shown(left), shown(right)


def _text(subject: Subject, side: Side, sentences: tuple[int, ...]) -> str:
    return " ".join(shown(subject.reading(side).text(i)) for i in sentences)
