"""What one report tells more exactly than another, and what only seems so."""

import pytest

from tests.compare.facts.events import told
from tests.compare.facts.reports import compared, facts

OTHER = "The mayor of Orle thanked the crews on Sunday."

EXACT = [
    (
        "The clerks Lund and Karr were shot on the third floor of the mill.",
        "Lund and Karr stood in the third-floor mixing room when shots fell.",
        ("place", "vague", ("third floor", "third-floor mixing room")),
    ),
    (
        "Harle lies 940 miles south of Orle, the capital, and has a port.",
        "Harle, 700 miles southeast of Orle, has a busy port.",
        ("place", "vague", ("south of Orle", "southeast of Orle")),
    ),
    (
        "Helicopters took the injured to a hospital on Monday.",
        "Two helicopters took the injured to the hospital in Orle on Monday.",
        ("place", "vague", ("hospital", "hospital in Orle")),
    ),
    (
        "A quake killed thousands in the city of Tarn in 2003.",
        "In December 2003 a quake razed the city of Tarn and killed thousands.",
        ("time", "vague", ("2003", "December 2003")),
    ),
    (
        "One witness said that the driver had a history of quarrels with passengers and conductors.",
        "Some colleagues said the driver had a history of quarrels with passengers and conductors.",
        ("attribution", "vague", ("One witness said", "Some colleagues said")),
    ),
]


@pytest.mark.parametrize(("left", "right", "fact"), EXACT)
def test_what_is_told_more_exactly_is_vague(
    left: str, right: str, fact: tuple[str, str, tuple[str, str]]
) -> None:
    assert fact in told(f"{left}\n{OTHER}", f"{right}\n{OTHER}")


SAME_OR_OTHER = [
    (
        "Lund and Karr hid in an office on the second floor of the mill.",
        "Lund and Karr hid in a second-floor office of the mill.",
    ),
    (
        "The injured were taken to the Holm Hospital in Orle on Monday.",
        "Nine of the injured lay in the Tarn Hospital in Orle for days.",
    ),
    (
        "Hospital staff said the injured were tired on Monday.",
        "The injured were taken to the hospital in Harle on Monday and were tired.",
    ),
    (
        "The harbour office said a suspicious parcel found at a mail office for Nadia Holm held a bomb.",
        "Tom Karr, a deputy, said a clerk at the mail office in Tarn saw a suspicious parcel with a bomb.",
    ),
]


@pytest.mark.parametrize(("left", "right"), SAME_OR_OTHER)
def test_what_is_told_alike_or_of_others_is_no_fact(left: str, right: str) -> None:
    found = told(f"{left}\n{OTHER}", f"{right}\n{OTHER}")
    assert not [fact for fact in found if fact[0] in {"place", "attribution"}]


def test_a_weekday_is_the_day_that_another_report_s_date_tells() -> None:
    left = "The shooting took place at 8:30 p.m. on Thursday at the mill in Orle."
    right = "The shooting took place on Thursday evening at the mill in Orle."
    dated = f"By Ann Lund\nFebruary 9, 2024\n\n{left}\n{OTHER}"
    assert ("time", "vague", ("8:30 p.m. on Thursday", "Thursday evening")) in told(dated, right)


APART = [
    (
        "Lund wants to cut the limit from 80 to 50 milligrams this year.",
        "A limit of 50 milligrams is wanted by Lund this year.",
    ),
    (
        "Around 30 people were seriously injured in the quake near Orle.",
        "Many people were injured in the quake near Orle.",
    ),
    (
        "Two women and a man were killed when the bank in Orle burned.",
        "Three people, one of them a young woman, were killed when the bank in Orle burned.",
    ),
    (
        "The Harriers lose 20-13 to the Larks of Orle in the last game.",
        "A late goal gave the Larks of Orle a 20-13 victory over the Harriers in the last game.",
    ),
    (
        "“The ship altered (its direction) towards the boats and challenged them,” Captain Lund said.",
        "“The ship altered towards the boats and challenged them,” Captain Lund said.",
    ),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_what_only_seems_to_differ_in_a_pair_is_no_fact(left: str, right: str) -> None:
    assert facts(f"{left}\n{OTHER}", f"{right}\n{OTHER}") == []
    assert told(f"{left}\n{OTHER}", f"{right}\n{OTHER}") == []


def test_what_both_say_alike_does_not_differ_by_another_figure_of_one() -> None:
    hundreds = "The network lets hundreds of small chips work together."
    left = f"{hundreds}\nLast year it sold a server with 64 small chips."
    right = "The firm builds servers in which hundreds of small chips work together."
    assert [fact for fact in told(f"{left}\n{OTHER}", f"{right}\n{OTHER}") if fact[0] == "number"] == []


def test_both_candidates_are_two_who_were_told_of_before() -> None:
    left = "Both candidates spoke in Orle and Harle before the vote in the province."
    right = "The two candidates spoke in Orle and Harle before the vote in the province."
    assert told(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Young German Linus Karr won the stage in Orle.", "Linus Karr of Germany won the stage in Orle."),
        ("Aid came to Ann Sara Lund in Orle.", "Aid came from the school of Sharjah to Orle."),
        ("The U. S. Quake Survey came to Orle.", "Men of the Quake Survey came to Orle."),
    ],
)
def test_these_are_no_spellings_of_one_name(left: str, right: str) -> None:
    assert [d for d in compared(left, right).discrepancies if d.is_spelling] == []


@pytest.mark.parametrize(
    ("language", "left", "right", "fact"),
    [
        (
            "de",
            "Mindestens zwölf Menschen ertranken beim Untergang der Fähre vor Orle.",
            "Zwölf Menschen ertranken beim Untergang der Fähre vor Orle.",
            ("vague", "Mindestens zwölf", "Zwölf"),
        ),
        (
            "fr",
            "Cinq personnes sont portées disparues après le naufrage du bac.",
            "Trois personnes sont portées disparues après le naufrage du bac.",
            ("differ", "Cinq", "Trois"),
        ),
        (
            "es",
            "Doce personas se ahogaron en el naufragio frente a Orle.",
            "Catorce personas se ahogaron en el naufragio frente a Orle.",
            ("differ", "Doce", "Catorce"),
        ),
    ],
)
def test_other_languages_tell_what_befell_how_many(
    language: str, left: str, right: str, fact: tuple[str, str, str]
) -> None:
    assert fact in facts(left, right, language)


COUNTED = [
    (
        "The ferry was carrying 211 passengers and crew when it struck the reef on Friday.",
        "203 people were on board when the ferry struck the reef on Friday.",
        ("differ", "211", "203"),
    ),
    (
        (
            "Ann Lund of the council said 40 percent to 70 percent of the buildings in seven villages of the "
            "valley and on the coast beyond it were destroyed."
        ),
        "On the island, between half and two-thirds of homes in several villages had been damaged.",
        ("vague", "40 percent to 70 percent", "between half and two-thirds"),
    ),
]


@pytest.mark.parametrize(("left", "right", "fact"), COUNTED)
def test_what_is_counted_in_other_words_is_of_one_thing(
    left: str, right: str, fact: tuple[str, str, str]
) -> None:
    assert fact in facts(f"{left}\n{OTHER}", f"{right}\n{OTHER}")


ANEW = "“Because the strait is not very deep, a wave is not expected,” he told the agency."


def test_what_one_person_said_in_other_words_is_a_quotation_that_differs() -> None:
    left = f"Tom Karr heads the centre.\n{ANEW}"
    right = f"{OTHER}\n“The strait is not deep enough so that we can expect waves,” he was quoted as saying."
    assert ("quotation", "differ") in [(kind, verdict) for kind, verdict, _ in told(left, right)]


@pytest.mark.parametrize(
    "other",
    [
        "“Because the strait is not very deep , a wave is not expected” , he told the agency.",
        "“A wave is not expected because nobody has seen one from the hills,” he told the agency.",
    ],
)
def test_the_same_words_or_others_are_no_quotation_that_differs(other: str) -> None:
    assert "quotation" not in [kind for kind, _, _ in told(f"{OTHER}\n{ANEW}", f"{OTHER}\n{other}")]


def test_one_number_of_people_and_one_of_a_thing_are_told_of_with_every_report_that_gives_them() -> None:
    first = "Orlo has 5,200 soldiers in Velm to guard the port.\nThe crowd set a guardhouse on fire."
    second = "Orlo has 5,000 soldiers in Velm to guard the port.\nThe crowd set a guardhouse on fire at noon."
    third = "In Velm there are 5,000 troops of Orlo.\nThe crowd also set two guardrooms on fire and left."
    counted = [values for kind, verdict, values in told(first, second, third) if kind == "number"]
    assert counted == [("5,200", "5,000", "5,000"), ("a guardhouse", "a guardhouse", "two")]
