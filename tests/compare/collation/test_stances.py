"""How the values of a fact stand to one another."""

from types import MappingProxyType

import pytest

from reader.compare.collation.stances import Stance, stances, stances_of
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Span
from tests.compare.collation.stories import told

KILLED = "people were killed when the old mill in Qarin burnt down on Monday, the mayor said."


def fact(
    *given: tuple[int, str],
    vague: tuple[str, ...] = (),
    kind: DiscrepancyKind = DiscrepancyKind.NUMBER,
    is_spelling: bool = False,
) -> Fact:
    """A fact by who gives what; those of vague contradict nobody."""
    values = tuple(Value(report, 0, Span(n, n + 1), form) for n, (report, form) in enumerate(given))
    forms = {form for _, form in given}
    verdicts = {
        (one, other): Verdict.VAGUE if {one, other} & set(vague) else Verdict.DIFFER
        for one in forms
        for other in forms - {one}
    }
    gravest = Verdict.DIFFER if Verdict.DIFFER in verdicts.values() else Verdict.VAGUE
    return Fact(kind, gravest, values, MappingProxyType(verdicts), is_spelling)


def test_what_most_reports_give_is_told_apart_from_what_contradicts_it() -> None:
    assert stances_of(fact((0, "3"), (1, "3"), (2, "4"))) == {"3": Stance.MOST, "4": Stance.DIFFERS}


def test_values_that_as_many_give_have_no_majority() -> None:
    assert set(stances_of(fact((0, "3"), (1, "3"), (2, "4"), (3, "4"))).values()) == {Stance.DIFFERS}


def test_a_report_that_says_it_twice_is_no_majority() -> None:
    assert set(stances_of(fact((0, "3"), (0, "3"), (1, "4"))).values()) == {Stance.DIFFERS}


def test_what_nobody_contradicts_is_no_majority_however_many_give_it() -> None:
    assert stances_of(fact((0, "3"), (1, "3"), (2, "~3"), vague=("~3",))) == {
        "3": Stance.VAGUE,
        "~3": Stance.VAGUE,
    }


def test_a_vaguer_value_beside_two_that_differ_stays_vague() -> None:
    assert stances_of(fact((0, "3"), (1, "4"), (2, "some"), vague=("some",)))["some"] is Stance.VAGUE


def test_a_name_spelled_in_two_ways_is_marked_as_that() -> None:
    given = fact((0, "Kiev"), (1, "Kyiv"), (2, "Kyiv"), kind=DiscrepancyKind.NAME, is_spelling=True)
    assert set(stances_of(given).values()) == {Stance.SPELLED}


@pytest.mark.parametrize(
    "apart",
    [
        fact((0, "mayor"), (1, "abbot"), kind=DiscrepancyKind.ATTRIBUTION),
        fact((0, "whole"), (1, "cut"), vague=("cut",), kind=DiscrepancyKind.QUOTATION),
    ],
)
def test_who_says_it_and_what_is_quoted_in_part_are_not_marked_in_the_words(apart: Fact) -> None:
    assert stances_of(apart) == {}


def test_reports_of_one_telling_count_as_the_reports_they_are() -> None:
    found = told(f"Nine {KILLED}", f"Nine {KILLED}", f"Seven {KILLED}")
    held = stances(found)
    said = [held.at((report, 0))[0].stance for report in range(3)]
    assert said == [Stance.MOST, Stance.MOST, Stance.DIFFERS]
