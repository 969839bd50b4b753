"""The words by which a statement of the timeline is called."""

import pytest

from reader.report.story.brief import BRIEF, around

SENT = "Roughly 750 more troops will be sent to the island, Defence Secretary Mark Rusk said late on Friday."
THEN = f"It was quiet for many days in all of the town and its long streets by the river, and {SENT}"


def said(sentence: str, speaking: tuple[tuple[int, int], ...] = ()) -> str:
    words = sentence.split()
    first, end = around(words, words.index("Friday."), speaking)
    return " ".join(words[first:end])


def test_a_date_at_the_end_is_told_with_what_happened() -> None:
    assert said(SENT) == SENT


def test_they_begin_with_the_clause_next_before() -> None:
    assert said(THEN) == f"and {SENT}"


def test_they_do_not_begin_with_who_says_it() -> None:
    late = (
        "Troops will be sent there, the Secretary of Defence and of the whole Navy Mark Rusk said on Friday."
    )
    assert said(late, ((5, 16),)) == late


@pytest.mark.parametrize("at", [0, 5, 20, 39])
def test_they_are_enough_and_hold_the_date(at: int) -> None:
    first, end = around([f"w{n}" for n in range(40)], at)
    assert first <= at < end
    assert end - first >= BRIEF
