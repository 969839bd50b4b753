"""Parts of numbers and of units, speeds, and months as times of what happened."""

import pytest

from tests.compare.facts.facts_that_differ import facts_of, shown


@pytest.mark.parametrize(
    ("text", "form", "unit"),
    [
        ("A quarter of a million votes were cast.", "250000", ""),
        ("Three quarters of a million votes were cast.", "750000", ""),
        ("The lake is half a mile wide.", "0.5", "mile"),
        ("The lake is a quarter of a mile wide.", "0.25", "mile"),
    ],
)
def test_a_part_of_a_number_or_a_unit_is_so_much(text: str, form: str, unit: str) -> None:
    (found,) = facts_of(text).quantities
    assert (found.form, found.unit) == (form, unit)


@pytest.mark.parametrize(
    ("language", "left", "right", "pair"),
    [
        ("en", "Winds of 90km/h hit Orlo.", "Orlo was hit by winds of 90 mph.", ("90km/h", "90 mph")),
        (
            "en",
            "A third of the votes were lost.",
            "Two thirds of the votes were lost.",
            ("A third", "Two thirds"),
        ),
        ("en", "The mill opened in June.", "It is known that the mill opened in July.", ("June", "July")),
        ("en", "The mill opened in June 2011.", "The mill opened in June 2012.", ("June 2011", "June 2012")),
        (
            "es",
            "El molino abrió el 3 de junio.",
            "El molino abrió el 4 de junio.",
            ("3 de junio", "4 de junio"),
        ),
        ("de", "Im Dorf stehen 40 Mühlen.", "Im Dorf hätten 60 Mühlen gestanden.", ("40", "60")),
        (
            "de",
            "Es sind 10 bis 15 Mühlen im Dorf.",
            "Im Dorf sind es 20 bis 25 Mühlen.",
            ("10 bis 15", "20 bis 25"),
        ),
    ],
)
def test_other_parts_speeds_and_months_differ(
    language: str, left: str, right: str, pair: tuple[str, str]
) -> None:
    assert [found[1:] for found in shown(left, right, language)] == [pair]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Winds of 90km/h hit Orlo.", "Winds of 90 kilometres per hour hit Orlo."),
        ("The lake is half a mile wide.", "The lake is 800 metres wide."),
        ("It said in June that the mill was shut.", "The mill was shut, it said in July."),
        ("The mill opened on 3 June.", "The mill opened in June."),
    ],
)
def test_what_is_the_same_in_other_units_or_less_exact_does_not_differ(left: str, right: str) -> None:
    assert shown(left, right) == []
