"""What agrees in other words, or is of another time, is no fact that differs."""

import pytest

from tests.compare.facts.events import told


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "Ada Verne, who was elected at the age of 41, resigned on Sunday.",
            "Ada Verne, 43, resigned on Sunday.",
        ),
        ("en", "At age 14 Ada Verne won her first medal in Oss.", "Ada Verne, 16, won a medal in Oss."),
        (
            "de",
            "Ada Verne, die im Alter von 41 Jahren gewählt wurde, trat am Sonntag zurück.",
            "Ada Verne (43) trat am Sonntag zurück.",
        ),
        (
            "fr",
            "Ada Verne, élue à l'âge de 41 ans, a démissionné dimanche.",
            "Ada Verne, 43 ans, a démissionné dimanche.",
        ),
        (
            "es",
            "Ada Verne, elegida a los 41 años, dimitió el domingo.",
            "Ada Verne, de 43 años, dimitió el domingo.",
        ),
    ],
)
def test_how_old_somebody_was_then_is_not_set_against_how_old_she_is(
    language: str, left: str, right: str
) -> None:
    assert told(left, right, language=language) == []


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("en", "Ada Verne passed away on Sunday, at the age of 81."),
        ("de", "Ada Verne verstarb am Sonntag im Alter von 81 Jahren."),
        ("fr", "La chanteuse Ada Verne meurt à l'âge de 81 ans."),
        ("es", "La cantante Ada Verne falleció a la edad de 81 años."),
    ],
)
def test_how_old_somebody_was_who_died_is_compared(language: str, left: str) -> None:
    found = told(
        left, "Ada Verne, 83, ha muerto." if language == "es" else "Ada Verne (83).", language=language
    )
    assert [fact[:2] for fact in found] == [("age", "differ")]


def test_two_ages_of_two_people_are_not_both_of_the_nearer_one() -> None:
    left = "Ada Verne, 81, a singer, and Karl Odd, 83, died in Oss."
    assert told(left, "In Oss singers Ada Verne and Karl Odd, aged 81 and 83, died.") == []


def test_one_speed_in_miles_and_kilometres_agrees() -> None:
    left = "Winds of 120 mph hit Marn."
    assert told(left, "Winds of 193 km/h hit Marn.") == []
    assert told(left, "Winds of 240 km/h hit Marn.") != []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Twelve people died at the mill.", "Two years ago, in March, 39 people died at the mill."),
        ("en", "Twelve people died at the mill.", "Every year 39 people die at the mill."),
        ("de", "Zwölf Menschen starben im Werk.", "Vor zwei Jahren starben im Werk 39 Menschen."),
        (
            "fr",
            "Douze personnes sont mortes à l'usine.",
            "Il y a deux ans, 39 personnes sont mortes à l'usine.",
        ),
        ("es", "Doce personas murieron en la fábrica.", "Hace dos años murieron 39 personas en la fábrica."),
    ],
)
def test_the_dead_of_years_ago_are_not_those_of_today(language: str, left: str, right: str) -> None:
    assert told(left, right, language=language) == []


def test_the_age_of_a_place_says_nothing_of_when_people_died_in_it() -> None:
    found = told(
        "Twelve people died in the mine.", "The mine, opened 20 years ago, fell in, killing 14 people."
    )
    assert [fact[:2] for fact in found] == [("number", "differ")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Am Montag starben bei dem Brand in Orle Männer.",
            "Am Montag starben bei dem Feuer in Orle Männer.",
        ),
        ("Zwölf Tote bei Brand in Orle.", "Zwölf Tote bei Feuer in Orle."),
        ("Am Montag starben beim Brand in Orle Männer.", "Am Montag starben beim Feuer in Orle Männer."),
        ("Ada Lind sagte in der Rede nichts dazu.", "Ada Lind sagte in der Ansprache nichts dazu."),
        ("In Orle starben am Montag 14 Menschen.", "In Orle starben am Montag 14 Leute."),
    ],
)
def test_german_nouns_are_no_places_and_no_names(left: str, right: str) -> None:
    assert told(left, right, language="de") == []


@pytest.mark.parametrize(
    ("left", "right"), [("Orle", "Tarn"), ("Mali", "Oman"), ("der Türkei", "der Schweiz")]
)
def test_german_places_still_differ(left: str, right: str) -> None:
    said = "Die Bombe ging am Montag in {} hoch."
    assert [kind for kind, *_ in told(said.format(left), said.format(right), language="de")] == ["place"]


def test_a_place_within_another_word_does_not_hide_that_places_differ() -> None:
    left = "The bomb went off in Oman on Monday.\nSomali women gathered."
    right = "The bomb went off in Mali on Monday.\nMen gathered."
    assert told(left, right) == [("place", "differ", ("Oman", "Mali"))]
