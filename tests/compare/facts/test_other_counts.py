"""Figures that stand beside each other and count other things are no one fact."""

import pytest

from tests.compare.facts.reports import facts

OTHER = "The mayor of Orle thanked the crews on Sunday."


def test_who_lives_in_a_village_is_not_who_was_saved() -> None:
    left = f"In Lower Orle, a village of some 300 people, boats brought 164 people ashore.\n{OTHER}"
    right = f"Boats from Lower Orle brought 161 people ashore on Sunday.\n{OTHER}"
    assert facts(left, right) == [("differ", "164", "161")]


@pytest.mark.parametrize(
    ("code", "left", "right"),
    [
        ("en", "In a town of 4,000 people 12 died on Sunday.", "The flood killed 14 people on Sunday."),
        ("de", "In einem Dorf mit 300 Einwohnern starben zwölf Menschen.", "Die Flut tötete 14 Menschen."),
    ],
)
def test_all_who_live_there_are_not_the_dead(code: str, left: str, right: str) -> None:
    assert all("4,000" not in a and "300" not in a for _, a, _ in facts(left, right, code))


def test_a_part_of_those_told_of_before_is_not_all_who_were_saved() -> None:
    left = "The choir of the school was on board. All 31 of them were saved."
    assert facts(left, "The coast guard saved 194 people from the ferry.") == []


def test_two_figures_of_one_sentence_are_not_of_one_thing() -> None:
    left = f"Two boats rescued 203 people, 14 of them sailors.\n{OTHER}"
    right = f"Two boats rescued 203 people, 16 of them sailors.\n{OTHER}"
    assert facts(left, right) == [("differ", "14", "16")]


def test_the_dead_of_a_sentence_behind_a_year_are_the_dead_of_that_year() -> None:
    left = "The worst wreck was in 1994, when the Aldima sank. Thirty-nine people died."
    assert facts(left, f"At least 12 people died on Sunday off Orle.\n{OTHER}") == []
    right = "In 1994 the Aldima broke up with the loss of 41 lives."
    assert facts(left, right) == [("differ", "Thirty-nine", "41")]


def test_the_dead_of_recent_months_are_not_the_dead_of_today() -> None:
    left = f"The bombs killed 24 fighters of the militia.\n{OTHER}"
    right = "The protests in recent months, in which hundreds of people were killed, went on."
    assert facts(left, right) == []


def test_four_figures_before_local_time_are_no_year() -> None:
    left = f"The ferry struck the reef at 2025 local time on Friday.\n{OTHER}"
    right = f"The ferry struck the reef at 8.40 pm on Friday.\n{OTHER}"
    assert facts(left, right) == [("differ", "2025 local", "8.40 pm")]


def test_nobody_hurt_in_one_town_and_many_in_another_agree() -> None:
    lead = "The ground shook twice on Sunday.\nHelp is under way."
    left = f"{lead}\nThere were no injuries in Harle, the police said.\n{OTHER}"
    right = f"{lead}\nThe quake injured 40 people in the hills.\n{OTHER}"
    assert facts(left, right) == []


def test_nobody_hurt_and_many_hurt_differ() -> None:
    left = f"No injuries were reported at the gate.\n{OTHER}"
    right = f"Tear gas injured at least 62 people at the gate.\n{OTHER}"
    assert [verdict for verdict, _, _ in facts(left, right)] == ["differ"]


def test_years_that_two_people_worked_somewhere_are_two_facts() -> None:
    left = f"The baker Ann Lund, who has worked at the mill for 30 years, heard the shots.\n{OTHER}"
    right = f"Tom Karr has worked at the mill for 37 years and heard the shots.\n{OTHER}"
    assert facts(left, right) == []


def test_a_few_months_of_one_thing_say_nothing_of_two_months_of_another() -> None:
    left = f"Crowds have marched against the council over the past few months.\n{OTHER}"
    right = f"Rockets have hit bases used by the army over the past two months.\n{OTHER}"
    assert facts(left, right) == []


def test_marines_are_counted_apart_from_other_soldiers() -> None:
    left = f"The army is sending about 100 marines to the embassy.\n{OTHER}"
    right = f"The army is sending 750 soldiers to the region.\n{OTHER}"
    assert facts(left, right) == []


def test_who_could_not_confirm_one_thing_may_have_confirmed_another() -> None:
    left = f"The agency said on Monday that it could not “confirm” the messages.\n{OTHER}"
    right = f"Karr confirmed on Monday that he wrote to the agency, and showed the messages.\n{OTHER}"
    assert facts(left, right) == []


def test_the_year_of_what_a_figure_was_before_is_not_of_the_figure_itself() -> None:
    left = f"Orlo has about 5,200 soldiers in Velm, down from 17,000 in 2007, and some clerks.\n{OTHER}"
    right = f"Orlo has about 5,000 soldiers in Velm and an unknown number of clerks.\n{OTHER}"
    assert facts(left, right) == [("differ", "about 5,200", "about 5,000")]


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        (
            "The show won over 25 prizes for drama.",
            "It won more than two dozen prizes for drama.",
            ["vague"],
        ),
        ("The fire killed at least 62 people.", "The fire killed at least 65 people.", ["differ"]),
        (
            "The mill could save more than $2 million in fuel.",
            "The mill saves more than $2 million in fuel.",
            [],
        ),
    ],
)
def test_two_bounds_of_amounts_may_both_hold(left: str, right: str, verdicts: list[str]) -> None:
    assert [verdict for verdict, *_ in facts(left, right)] == verdicts
