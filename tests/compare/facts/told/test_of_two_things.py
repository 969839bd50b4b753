"""What is told of two people or two things is no fact that differs."""

import pytest

from tests.compare.facts.events import told

OF_TWO = [
    pytest.param(
        "The River Orle rose by 2.5 metres overnight, and 40 homes in Sandby were flooded.",
        "Lake Venn rose by 60 centimetres overnight, and 40 homes in Sandby were flooded.",
        id="a river and a lake",
    ),
    pytest.param(
        "Nadia Fell won the 800 metres in Lorne on Sunday.",
        "Nadia Fell won the 800m in Lorne on Sunday.",
        id="metres that read like millions",
    ),
    pytest.param(
        "Police arrested two men in Tarn. One of them was let go without charge; Ivo Brandt was charged.",
        "Ivo Brandt was charged with robbery. Police had arrested two men in Tarn.",
        id="another man is let go",
    ),
    pytest.param(
        "Witnesses heard eleven shots in the hotel on Friday, and a guard was killed.",
        "Witnesses heard shots in the hotel on Friday, and a guard was killed.",
        id="shots and a guard",
    ),
]


@pytest.mark.parametrize(("left", "right"), OF_TWO)
def test_what_is_told_of_two_is_not_set_face_to_face(left: str, right: str) -> None:
    assert [fact for fact in told(left, right) if fact[1] == "differ"] == []


def test_who_is_charged_here_is_freed_without_charge_there() -> None:
    left = "Lena Orst was charged with manslaughter on Friday after the death of her neighbour."
    right = "Lena Orst was released without charge on Friday after the death of her neighbour."
    assert [fact[:2] for fact in told(left, right)] == [("outcome", "differ")]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "More than 10 packages were sent to senators in May.",
            "At least a dozen packages were sent to senators in May.",
        ),
        (
            "fr",
            "Une dizaine de personnes ont été blessées à Orle dans un accident.",
            "Neuf personnes ont été blessées à Orle dans un accident.",
        ),
    ],
)
def test_a_round_figure_that_leaves_room_for_the_other_is_vague(language: str, left: str, right: str) -> None:
    assert [fact[:2] for fact in told(left, right, language=language)] == [("number", "vague")]


def test_more_than_one_round_figure_differs_from_what_lies_beyond_the_next() -> None:
    left = "The quake killed more than 26,000 people in Bamar in 2003."
    right = "The quake killed more than 31,000 people in Bamar in 2003."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


def test_a_year_in_which_there_were_as_many_is_not_that_of_the_figure() -> None:
    left = "The army sent 120 soldiers to Orle, the same number it sent in 2014, when rebels held Tarn."
    right = "A defence official said about 100 soldiers were deployed to Orle to guard the harbour."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]
