"""The window and the paper mark the same values of an event in the same way."""

import json
from collections.abc import Iterator
from functools import cache

from reader.compare.collation.collating import collate
from reader.compare.collation.stances import Stance
from reader.compare.collation.values import Collation
from reader.compare.story import Story
from reader.report.blocks import Mark
from reader.report.export import Format, export_story
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.marked import marks_of
from reader.report.story.named import named_collation
from reader.report.tables.story import tables_of_story
from reader.report.tables.table import one_line
from reader.ui.story.row_making import rows_of
from reader.ui.story.rows import Cell
from reader.ui.story.words import explained
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import sample
from tests.compare.collation.test_stances import KILLED

ON_PAPER = {
    Stance.MOST: Mark.MAJORITY,
    Stance.DIFFERS: Mark.FACT,
    Stance.VAGUE: Mark.VARIANT,
    Stance.SPELLED: Mark.SPELLING,
}
Found = tuple[int, int, str, Mark]
"""A report, a sentence, the words of a value there, and how they are marked."""


@cache
def events() -> tuple[Collation, ...]:
    spelled = [f"Officials in {city} said on Monday that the old mill had burnt down." for city in CITIES]
    return (
        collate(Story(sample())),
        told(*(f"{n} {KILLED}" for n in ("Nine", "Nine", "Seven"))),
        told(*spelled),
    )


CITIES = ("Kataib", "Kataeb", "Kataeb")
TOLD_TWICE = (
    "Crowds broke into the town hall of Alva on Monday and set fires inside. The mayor was away. "
    "On Monday crowds broke into the town hall of Alva after raids in which 25 guildsmen were killed."
)
TOLD_ONCE = [TOLD_TWICE.rsplit(". ", maxsplit=1)[-1].replace("25", "24")] * 2


def in_cell(cell: Cell) -> Iterator[Found]:
    for said in cell.said:
        for mark in said.marks:
            yield (*said.place, said.text[mark.start : mark.end], ON_PAPER[mark.stance])


def on_paper(found: Collation, report: int, sentence: int) -> Iterator[Found]:
    marked = named_collation(found, labels_of_story(found, Options())).sentence((report, sentence))
    for inline in marked:
        if inline.mark is not Mark.PLAIN:
            yield report, sentence, inline.text, inline.mark


def test_each_value_in_a_statement_has_the_same_mark_in_the_window_and_on_paper() -> None:
    marks = set()
    for event in events():
        rows = rows_of(event)
        for cell in (cell for row in rows.statements for cell in row.cells if cell):
            for said in cell.said:
                shown = list(in_cell(Cell((said,))))
                assert shown == list(on_paper(event, *said.place))
                marks |= {mark for *_, mark in shown}
    assert marks == set(ON_PAPER.values())


def test_each_value_in_the_table_of_facts_has_the_same_mark_in_the_window_and_on_paper() -> None:
    for event in events():
        for shown in rows_of(event).facts:
            printed = marks_of(shown.fact).values()
            marked = [mark for cell in shown.cells if cell for *_, mark in in_cell(cell)]
            assert set(marked) == set(printed) - {Mark.PLAIN}


def sentences_in_json(found: Collation, number: int, report: int) -> tuple[list[int], list[int]]:
    """The sentences that are shown, and the others."""
    told = json.loads(export_story(found, Format.JSON, Options()))
    clause = told["rows"][number]["clauses"][str(report)]
    return [clause["sentence"], *(further["sentence"] for further in clause["further"])], clause["also"]


def test_of_a_statement_told_twice_every_form_shows_the_same_sentences_first() -> None:
    twice = 0
    for event in (collate(Story(sample())), told(TOLD_TWICE, *TOLD_ONCE)):
        printed, rows = named_collation(event, labels_of_story(event, Options())), rows_of(event)
        wide = list(next(t for t in tables_of_story(event, printed.labels) if t.name == "wide").lines)
        for number, row in enumerate(rows.statements):
            for report, cell in enumerate(row.cells):
                if cell is None or not cell.said[1:]:
                    continue
                twice += 1
                shown = [said.place[1] for said in cell.shown]
                assert (shown, list(cell.also)) == sentences_in_json(event, number, report)
                reading, statement = event.reports[report], event.statements[number]
                paper = "".join(part.text for part in printed.cell(statement, report))
                begun = [one_line(reading.text(sentence)).split()[0] for sentence in shown]
                assert paper.removeprefix("… ").startswith(begun[0])
                assert all(word in paper for word in begun)
                assert str(wide[number][-len(rows.reports) + report]).startswith(
                    one_line(reading.text(shown[0]))
                )
    assert twice > 1


def test_a_name_spelled_differently_is_told_as_that_with_the_others() -> None:
    rows = rows_of(events()[2])
    first = rows.statements[0].cells[0]
    assert first is not None
    assert explained(rows, first).splitlines()[1].startswith("Spelled differently: Kataib (")
