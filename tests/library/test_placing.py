"""New reports are put to the event that they tell of, as a guess that gives way to what a person said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.formats import Loaded
from reader.library.placing import LikelyEvents, placed
from reader.library.store import Library
from reader.text.checking import StoppedError
from reader.text.model import Article, Field, FieldName
from tests.compare.test_grouping import ALONE, LEVEE, SILO

DAY = "2024-05-01"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one event, of a burning silo, and an inbox."""
    with Library(tmp_path / "library.sqlite") as opened:
        opened.add_story("Silo")
        opened.make_inbox("Inbox")
        add(opened, 1, *SILO[:2])
        yield opened


def add(library: Library, story: int, *texts: str, day: str = DAY) -> list[int]:
    fields = {FieldName.DATE: Field(day)}
    loaded = (Loaded(Article(text, fields, text), text.encode(), "txt") for text in texts)
    numbers = [library.add(one, story).id for one in loaded]
    library.index()
    return numbers


def test_a_report_goes_to_the_event_that_it_tells_of_and_two_of_a_new_one_make_it(library: Library) -> None:
    silo, *levee = add(library, 2, SILO[2], *LEVEE)
    add(library, 2, ALONE)
    assert placed(library, 2) == LikelyEvents({1: (silo,)}, (tuple(levee),))


def test_what_happened_in_another_year_is_another_event(library: Library) -> None:
    text = "A silo burned in the harbour of Lund. Nobody was hurt, said the owner, Pia Wendt."
    add(library, 2, text, day="2031-05-01")
    assert placed(library, 2).into == {}


def test_a_report_that_is_not_of_the_same_event_stays_where_it_is(library: Library) -> None:
    [silo] = add(library, 2, SILO[2])
    library.set_apart([(silo, 1)])
    assert placed(library, 2) == LikelyEvents({}, ())
    library.let_be_together([(silo, 1)])
    assert placed(library, 2).into == {1: (silo,)}


def test_two_that_are_not_of_one_event_make_none_together(library: Library) -> None:
    one, other = add(library, 2, *LEVEE)
    library.set_apart([(one, other)])
    assert placed(library, 2) == LikelyEvents({}, ())


def test_it_tells_how_far_it_is_and_can_be_stopped(library: Library) -> None:
    add(library, 2, *LEVEE)
    told: list[tuple[int, int]] = []
    placed(library, 2, lambda done, every: told.append((done, every)))
    assert told[:2] == [(0, 2), (1, 2)]

    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        placed(library, 2, stop)
