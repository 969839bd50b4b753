"""The tables of an event can be stopped while they are made."""

from collections.abc import Callable

import pytest

from reader.compare.collation.naming import several_names
from reader.compare.collation.quoted import quoted
from reader.compare.collation.timeline import timeline
from reader.compare.collation.values import Collation
from reader.text.checking import Checkpoint, StoppedError
from tests.compare.collation.test_collating import of_the_sample


def stop() -> None:
    raise StoppedError


@pytest.mark.parametrize("made", [quoted, several_names, timeline])
def test_a_table_of_an_event_ends_when_nobody_wants_it(
    made: Callable[[Collation, Checkpoint], object],
) -> None:
    found = of_the_sample()
    with pytest.raises(StoppedError):
        made(found, stop)
