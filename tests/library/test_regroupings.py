"""What was said of statements is kept by content, comes back, and is taken back alone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.compare.edits.regrouping import Act, Regrouping, with_said
from reader.compare.edits.values import Anchor
from reader.library.formats import Loaded
from reader.library.migrating import migrate
from reader.library.records import Overtaken
from reader.library.store import Library
from reader.text.model import Article

ONE, TWO, THREE = (0, Anchor("One.")), (1, Anchor("Two.")), (2, Anchor("Three."))
APART = Regrouping(Act.APART, (THREE,), (ONE, TWO))
NAME = Regrouping(Act.NAMED, (ONE, TWO), text="The fire")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "library.parallax")) as opened:
        opened.add_story("Fire")
        yield opened


def added(library: Library, *texts: str) -> list[int]:
    return [
        library.add(Loaded(Article(text, origin=f"{n}.txt"), text.encode(), "txt"), 1).id
        for n, text in enumerate(texts)
    ]


def test_what_was_said_comes_back_in_the_order_in_which_it_was_said(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    library.regroup(numbers, lambda kept: with_said(kept, (APART,)))
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    assert library.edits_among(numbers).statements == (APART, NAME)


def test_reports_are_named_by_their_places_whatever_their_order(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    (found,) = library.edits_among(numbers[::-1]).statements
    assert set(found.sentences) == {(2, Anchor("One.")), (1, Anchor("Two."))}


def test_it_holds_for_an_updated_version_of_a_report(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    (updated,) = added(library, "One. And more.")
    assert library.edits_among([updated, *numbers[1:]]).statements == (NAME,)


def test_of_a_report_that_is_not_asked_for_nothing_is_said(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    library.regroup(numbers, lambda kept: with_said(kept, (APART, NAME)))
    assert library.edits_among(numbers[:2]).statements == (NAME,)


def test_a_step_is_taken_back_and_taken_again(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    again = Regrouping(Act.NAMED, (ONE, TWO), text="The great fire")
    step = library.regroup(numbers, lambda kept: with_said(kept, (again,)))
    library.retrace_regrouping(step.inverse())
    assert library.edits_among(numbers).statements == (NAME,)
    library.retrace_regrouping(step)
    assert library.edits_among(numbers).statements == (again,)


def test_what_others_said_meanwhile_stays_when_a_step_is_taken_back(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    step = library.regroup(numbers, lambda kept: with_said(kept, (APART,)))
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    library.retrace_regrouping(step.inverse())
    assert library.edits_among(numbers).statements == (NAME,)


def test_a_step_that_others_have_overtaken_changes_nothing(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    step = library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    other = Regrouping(Act.NAMED, (ONE,), text="Smoke")
    library.regroup(numbers, lambda kept: with_said(kept, (other,)))
    with pytest.raises(Overtaken):
        library.retrace_regrouping(step.inverse())
    assert library.edits_among(numbers).statements == (other,)


def test_whoever_worked_on_a_statement_worked_on_its_reports(library: Library) -> None:
    numbers = added(library, "One.", "Two.", "Three.")
    before = library.handwork(numbers)
    library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
    after = library.handwork(numbers)
    assert [before[n] == after[n] for n in numbers] == [False, False, True]


def test_a_library_of_an_earlier_version_learns_to_keep_it(tmp_path: Path) -> None:
    path = tmp_path / "library.parallax"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, 3)
    with closing(Library(path)) as library:
        library.add_story("Fire")
        numbers = added(library, "One.", "Two.")
        library.regroup(numbers, lambda kept: with_said(kept, (NAME,)))
        assert library.edits_among(numbers).statements == (NAME,)
