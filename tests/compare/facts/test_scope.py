"""Which quantities, days and denials answer one another, and which only look as if they did."""

import pytest

from tests.compare.facts.facts_that_differ import shown


@pytest.mark.parametrize(
    ("left", "right", "difference"),
    [
        (
            "Divers brought 64 people ashore in Tolna.",
            "Boats brought 61 people ashore.",
            ("number", "64", "61"),
        ),
        (
            "A dozen guards and their supporters marched to the gate.",
            "Hundreds of supporters marched to the gate at noon.",
            ("number", "A dozen", "Hundreds"),
        ),
        (
            "Nine were missing, 30 hurt, three of them gravely.",
            "Three were missing on the lake.",
            ("number", "Nine", "Three"),
        ),
        (
            "The wall of the dam sank 20 metres in an hour.",
            "The dam wall, which sank 25 metres, held.",
            ("number", "20 metres", "25 metres"),
        ),
        (
            "Since 1998 the mill has saved the town 300,000 litres of water.",
            "The mill saves 400,000 litres of water for the town since 1998.",
            ("number", "300,000 litres", "400,000 litres"),
        ),
        (
            "Ivo Brandt, the actor, left the Aldmoor clinic late on Thursday, a nurse said.",
            "Early on Friday, the actor Ivo Brandt left Aldmoor clinic by car.",
            ("date", "Thursday", "Friday"),
        ),
        (
            "Orlo Glass announced on Tuesday that it will buy Tolna Mills, a paper maker.",
            "Orlo Glass on Monday said it would buy the paper maker Tolna Mills.",
            ("date", "Tuesday", "Monday"),
        ),
        (
            "The flood killed nine, including two children.",
            "Nine died in it, four of them children.",
            ("number", "two", "four"),
        ),
        (
            "Divers found 13 bodies and said 70 people were missing.",
            "Thirteen were found dead and about 90 are missing.",
            ("number", "70", "about 90"),
        ),
        ("Orlo beat Tolna 3-1 at home.", "Tolna lost 3-2 to Orlo at home.", ("number", "3-1", "3-2")),
        (
            "The guard, named as the 28-year-old Marko Lind, fled.",
            "Police sought the guard, Marko Lind, 27.",
            ("age", "28-year-old", "27"),
        ),
        (
            "The train left at 8:15 a.m. for the lake.",
            "The train left at 20:15 for the lake.",
            ("time", "8:15 a.m.", "20:15"),
        ),
        (
            "The mill, built in 1987 by Orlo Glass, burned.",
            "Orlo Glass had the mill built in 1989, it said.",
            ("date", "1987", "1989"),
        ),
        (
            "The 42-year-old singer died at Orlo.",
            "The singer, 43, was found dead at Orlo.",
            ("age", "42-year-old", "43"),
        ),
        (
            "The bill passed the Senate 117-113 at noon.",
            "It passed in the Senate by a vote of 117 to 112.",
            ("number", "117-113", "117 to 112"),
        ),
    ],
)
def test_counts_and_days_of_one_event_are_compared_outside_slots_too(
    left: str, right: str, difference: tuple[str, str, str]
) -> None:
    assert shown(left, right) == [difference]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "In Tolna, a hamlet of some 300 people by the lake, a bell rang.",
            "Divers saved 190 people near the hamlet of Tolna, the lake patrol said.",
        ),
        (
            "By the river the yard has 70 Orlo guards and a gate.",
            "Over 2,000 Orlo guards watch the gate of the yard.",
        ),
        ("She crossed 20 yards of ice at Tolna.", "The ice at Tolna gave way 25 yards from the pier."),
        (
            "The raid brought in 12 rifles and 90 shells.",
            "So far the patrol has brought in 31 rifles and 300 shells.",
        ),
        (
            "A search of the barn yielded 12 rifles.",
            "A total of 17 rifles came from the search of barns.",
        ),
        ("The slide killed 12 villagers.", "A slide killed 40 villagers in 1998."),
        ("In 1998, 40 villagers were killed there.", "The slide killed 12 villagers."),
        (
            "The preacher hurt a 12-year-old girl, the court heard.",
            "The court heard that the 55-year-old preacher hurt a girl.",
        ),
        (
            "The bail hearing was set for Wednesday at Orlo court, and no pleas were entered.",
            "He was brought to Orlo court on Monday, but no pleas were entered at the hearing.",
        ),
        ("The mill has hired 12,000 people in Orlo.", "The mill, which has hired 90,000 people, is in Orlo."),
        ("Its first film sold 3 million tickets.", "Its second film sold 5 million tickets."),
        ("In the first quarter, sales rose 12 percent.", "In the second quarter, sales rose 9 percent."),
        ("The 1998 slide killed 12. Then, on Friday, one slide killed five.", "Five died in Friday's slide."),
        ("The fund paid $40 million to the mills of Orlo.", "The mills of Orlo owe the fund $3 million."),
        ("The train left at 7:10 p.m. for the lake.", "The train left at 19:10 for the lake."),
        ("The train left at 7:10 for the lake.", "The train left at 7:10 p.m. for the lake."),
        ("The train left at 4:17 a.m. for the lake.", "The train left at about 4:15 a.m. for the lake."),
        ("The clerk, elected in 2006, left.", "In Orlo a mayor elected in 2008 spoke."),
        ("In June, 43, then 51, boats came.", "The 12-year-old boats came."),
        ("On Monday a clerk of the Orlo council spoke.", "The council of Orlo heard a clerk on Friday."),
    ],
)
def test_what_has_another_scope_is_not_compared(left: str, right: str) -> None:
    assert shown(left, right) == []
    assert shown(right, left) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Although no terms of the sale were given, it stands.", "The terms were not given."),
        ("Neither the mayor nor the clerk was harmed.", "The mayor was not harmed."),
    ],
)
def test_two_ways_of_denying_are_one_outcome(left: str, right: str) -> None:
    assert shown(left, right) == []


@pytest.mark.parametrize("nobody", ["No one", "Nobody"])
def test_what_befell_nobody_is_denied(nobody: str) -> None:
    said = shown(f"{nobody} was killed in the slide.", "The slide killed two people.")
    assert said == [("outcome", f"{nobody} was killed", "killed")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He was flown to a clinic in Orlo.", "He was flown to a clinic in Texas."),
        ("They met in the Danish port of Orlo.", "They met in the Tolna port of Orlo."),
        ("It began in Tolna on the coast.", "It began in France on the coast."),
    ],
)
def test_a_place_that_may_lie_in_the_other_is_no_other_place(left: str, right: str) -> None:
    assert [kind for kind, *_ in shown(left, right) if kind == "place"] == []


def test_two_places_that_are_not_known_are_told_apart() -> None:
    said = shown("It began in the Orlo Valley on Friday.", "It began in the Tolna Hills on Friday.")
    assert said == [("place", "Orlo Valley", "Tolna Hills")]


def test_what_was_denied_in_another_clause_may_still_have_happened() -> None:
    left = "No deal was made, but the terms were disclosed."
    assert shown(left, "The terms were not disclosed.") == [("outcome", "were disclosed", "not disclosed")]
