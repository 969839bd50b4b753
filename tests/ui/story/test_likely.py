"""Where a report may tell a statement: an arrow to its words in place of a dash."""

from dataclasses import replace

import pytest
from PySide6.QtGui import Qt

from reader.compare.collation.values import Collation, Near
from reader.ui.app.controllers import Controllers
from reader.ui.story.grid_model import GridModel
from reader.ui.story.reading.annotated import annotated
from reader.ui.story.reading.reading_words import in_full, in_margin
from reader.ui.story.row_making import rows_of
from reader.ui.story.statements_page import StatementsPage
from tests.compare.collation.stories import told as collated
from tests.compare.collation.test_only_one import FIRE, GOATS, ROOF
from tests.ui.story.event import view

OUTLETS = ("Harbour Times", "Coast Post", "Inland News")
NEAR = {(1, 1): (Near((0, 1), 0.3), Near((2, 1), 0.6))}


def perhaps() -> Collation:
    """Two tell of the roof; the second report may do so in its sentence about goats."""
    found = collated(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    return replace(found, likely={(1, 1): ((1, 1),)}, surely={(1, 1): ((1, 1),)})


def test_the_cell_has_the_words_behind_an_arrow() -> None:
    model, rows = GridModel(), rows_of(perhaps())
    model.show_rows(rows, rows.statements)
    cell = model.index(1, 1)
    assert cell.data() == f"→ {GOATS.strip()}"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).endswith(
        f"May tell it in other words: {GOATS.strip()}"
    )
    assert "goats" in rows.statements[1].sought
    assert rows.statements[1].told_by == 2
    assert not rows.alone


def test_read_alone_it_is_not_said_to_stand_only_here() -> None:
    goats = annotated(perhaps())[1].told[1]
    assert in_margin(goats, 3) == "elsewhere too?"
    assert in_full(goats, 3, OUTLETS) == "Others may tell it in other words: Harbour Times, Inland News."


def test_what_may_tell_a_statement_can_be_put_into_it_by_hand(
    told: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = view(told).statements
    row = replace(page.row(1), likely=page.row(0).cells)
    monkeypatch.setattr(StatementsPage, "current", (row, 2))
    offered = [action.text() for action in page.row_actions()]
    assert "&Put Sentence into Statement" in offered
    assert "Not the Same as the Oth&ers" in offered


def test_read_alone_what_is_doubted_has_the_reports_that_may_tell_it() -> None:
    doubted = annotated(replace(perhaps(), likely={}, surely={}, linked=frozenset({(1, 1)}), near=NEAR))[
        1
    ].told[1]
    assert in_margin(doubted, 3) == "elsewhere too?"
    assert in_full(doubted, 3, OUTLETS) == "Others may tell it in other words: Inland News."


def test_read_alone_a_heading_is_not_said_to_stand_only_here() -> None:
    found = collated(f"{FIRE}\nWhat the baker saw\n{ROOF}", FIRE)
    heading = annotated(found)[0].told[1]
    assert (in_margin(heading, 2), in_full(heading, 2, OUTLETS)) == ("", "Headings are not counted.")
