"""The part of a day beside the hour, an age without a figure beside a year, and two ranks."""

import pytest

from tests.compare.facts.events import told

VAGUE = [
    pytest.param(
        "en",
        "Two trams collided in Vessa during the morning rush hour and a shop was damaged.",
        "Two trams collided in Vessa shortly after 8am and a shop was damaged.",
        ("time", "vague", ("morning", "shortly after 8am")),
        id="rush hour",
    ),
    pytest.param(
        "en",
        "The earthquake struck Arn before dawn, when most people were asleep.",
        "The earthquake struck Arn at 3.15am, when most people were asleep.",
        ("time", "vague", ("dawn", "3.15am")),
        id="before dawn",
    ),
    pytest.param(
        "de",
        "Der Zug entgleiste am Dienstagmorgen bei Weidach.",
        "Der Zug entgleiste am Dienstag kurz nach 6 Uhr bei Weidach.",
        ("time", "vague", ("Dienstagmorgen", "Dienstag kurz nach 6 Uhr")),
        id="a day and its part in one word",
    ),
    pytest.param(
        "en",
        "A teenage girl was pulled from the river by two anglers who heard her cries.",
        "A 15-year-old girl was pulled from the river by two anglers who heard her cries.",
        ("age", "vague", ("teenage", "15-year-old")),
        id="teenage",
    ),
    pytest.param(
        "en",
        "On Monday Colonel Adel Marn said his men had withdrawn from the airport.",
        "On Monday Lieutenant Colonel Adel Marn said his men had withdrawn from the airport.",
        ("name", "vague", ("Colonel Adel Marn", "Lieutenant Colonel Adel Marn")),
        id="two ranks",
    ),
]


@pytest.mark.parametrize(("language", "left", "right", "fact"), VAGUE)
def test_what_one_report_tells_less_exactly_is_vague(
    language: str, left: str, right: str, fact: tuple[str, str, tuple[str, ...]]
) -> None:
    assert told(left, right, language=language) == [fact]


def test_a_day_with_a_part_of_it_in_one_word_is_another_than_the_day_after() -> None:
    left = "Der Zug entgleiste am Dienstagabend bei Weidach, wie die Bahn mitteilte."
    right = "Der Zug entgleiste am Mittwochabend bei Weidach, wie die Bahn mitteilte."
    assert [fact[:2] for fact in told(left, right, language="de")] == [("date", "differ")]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "The ferry ran aground off the south coast of Kesh on Saturday.",
            "The ferry ran aground off the southeast coast of Kesh on Saturday.",
        ),
        (
            "es",
            "El barco encalló en la costa sur de Kesh el sábado.",
            "El barco encalló en la costa sureste de Kesh el sábado.",
        ),
    ],
)
def test_a_south_coast_is_told_less_exactly_than_a_southeast_one(
    language: str, left: str, right: str
) -> None:
    assert [fact[:2] for fact in told(left, right, language=language)] == [("place", "vague")]


def test_this_morning_is_a_morning_of_the_day_of_the_report() -> None:
    left = "Fire destroyed the old warehouse in Orle this morning, the fire brigade said."
    assert told(left, "Fire destroyed the old warehouse in Orle on Tuesday morning, the brigade said.") == []


def test_two_coasts_of_one_island_are_two_places() -> None:
    left = "The ferry ran aground off the south coast of Kesh on Saturday with 180 passengers."
    assert told(left, "A storm hit the north coast of Kesh on Saturday and tore down a crane.") == []
