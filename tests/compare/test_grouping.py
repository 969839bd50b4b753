"""Reports of one event are put together, whatever their order, and what a person set apart stays so."""

from itertools import permutations

import pytest

from reader.compare.about import About
from reader.compare.grouping import SAME_EVENT, about, grouped, likeness, telling_words
from reader.text.checking import StoppedError
from reader.text.model import Article, Field, FieldName

SILO = (
    "The grain silo in the harbour of Lund burned down on Tuesday. Mara Quist, the fire chief, blamed dust.",
    "Dust caught fire in the Lund silo, the chief of the fire brigade, Mara Quist, said. It burned long.",
    "Firemen from Lund fought the burning silo until morning; Quist said the grain had smouldered for days.",
)
LEVEE = (
    "The levee at Ramm broke on Friday and water stood in the streets of the lower town, Mayor Ott said.",
    "Mayor Ott of Ramm said the broken levee had been inspected in spring. Water covers the lower town.",
)
ALONE = "Traders in Osk sold less barley than a year ago, the exchange reported."
TEXTS = (*SILO, *LEVEE, ALONE)


def groups(*texts: str, apart: tuple[frozenset[int], ...] = ()) -> set[frozenset[str]]:
    words = [about(Article(text)) for text in texts]
    return {frozenset(texts[place] for place in group) for group in grouped(words, apart)}


def test_each_event_is_a_group_and_one_alone_is_alone() -> None:
    assert groups(*TEXTS) == {frozenset(SILO), frozenset(LEVEE), frozenset({ALONE})}


def test_the_order_in_which_they_came_changes_nothing() -> None:
    found = {frozenset(groups(*order)) for order in permutations(TEXTS)}
    assert len(found) == 1


def test_the_largest_group_comes_first() -> None:
    words = [about(Article(text)) for text in (*LEVEE, *SILO)]
    assert grouped(words) == ((2, 3, 4), (0, 1))


def test_two_that_a_person_set_apart_are_never_in_one_group() -> None:
    found = groups(*TEXTS, apart=(frozenset({0, 1}),))
    assert not any({SILO[0], SILO[1]} <= group for group in found)
    assert frozenset(LEVEE) in found


def dated(text: str, day: str) -> About:
    return about(Article(text, {FieldName.DATE: Field(day)}))


def test_what_is_told_in_the_same_words_a_year_later_is_another_event() -> None:
    """As of the levees of one river, which break in other years; undated reports go by their words."""
    told = (SILO[0], "A silo burned in the harbour of Lund. Nobody was hurt, said the owner, Pia Wendt.")
    for days, is_one in (("2024-05-01", "2024-05-09"), True), (("2024-05-01", "2025-05-02"), False):
        found = grouped([dated(text, day) for text, day in zip(told, days, strict=True)])
        assert (len(found) == 1) is is_one
    assert len(grouped([dated(told[0], "2024-05-01"), about(Article(told[1]))])) == 1


def test_a_report_is_held_against_an_event() -> None:
    event = [about(Article(text)) for text in SILO[:2]]
    assert likeness(about(Article(SILO[2])), event) >= SAME_EVENT > likeness(about(Article(LEVEE[0])), event)
    assert likeness(about(Article(SILO[2])), []) == 0


def test_a_report_without_words_is_alone() -> None:
    assert groups("", SILO[0]) == {frozenset({""}), frozenset({SILO[0]})}


def test_the_headline_counts() -> None:
    headline = {FieldName.TITLE: Field("Levee breaks in Ramm")}
    assert "ramm" in telling_words(Article("It was so.", headline))


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        grouped([about(Article(text)) for text in TEXTS], check=stop)
