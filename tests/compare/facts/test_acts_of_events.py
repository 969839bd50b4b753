"""What was done, by whom and with what, charges, the state of the hurt, and victims told of one by one."""

import pytest

from tests.compare.facts.events import told

OTHER = "The mayor of Orle thanked the crews on Sunday."

EN = [
    (
        "The driver was pulled from the wreck near Orle and is in a critical condition.",
        "The driver, pulled from the wreck near Orle, is in a stable condition at the hospital.",
        ("condition", "differ", ("critical condition", "stable condition")),
    ),
    (
        "A man was seriously injured when a crane fell in Orle.",
        "A man was slightly hurt when a crane fell in Orle.",
        ("condition", "differ", ("seriously injured", "slightly hurt")),
    ),
    (
        "Ann Lund was charged with two counts of arson and one count of fraud.",
        "Ann Lund was charged with three counts of arson and one count of fraud.",
        (
            "charge",
            "differ",
            (
                "charged with two counts of arson and one count of fraud",
                "charged with three counts of arson and one count of fraud",
            ),
        ),
    ),
    (
        "Karr faces a judge in Orle on Monday on two burglary charges and a theft charge.",
        "A judge in Orle will hear Karr on Monday; he was charged with burglary.",
        ("charge", "vague", ("two burglary charges and a theft", "charged with burglary")),
    ),
    (
        "The jury found Karr guilty of manslaughter.",
        "The jury found Karr guilty of murder.",
        ("charge", "differ", ("guilty of manslaughter", "guilty of murder")),
    ),
    (
        "When the alarm went off, the clerk hid in the storeroom of the bank until noon.",
        "The clerk barricaded herself in the storeroom of the bank when the alarm went off.",
        ("act", "vague", ("hid in the storeroom of the bank", "barricaded herself in the storeroom")),
    ),
    (
        "Tom Karr resigned as head of the port of Orle on Monday.",
        "Tom Karr was dismissed as head of the port of Orle on Monday.",
        ("act", "differ", ("resigned", "dismissed")),
    ),
    (
        "Fans threw bottles at the bus of the visitors outside the stadium in Orle.",
        "Outside the stadium in Orle fans were hurling flares at the bus of the visitors.",
        ("act", "vague", ("threw bottles", "hurling flares")),
    ),
    (
        "A man with a knife robbed the station kiosk in Orle.",
        "A man with a pistol robbed the station kiosk in Orle.",
        ("act", "differ", ("knife", "pistol")),
    ),
    (
        "Neighbours rescued two children from the burning house in Mill Street.",
        "Firefighters rescued two children from the burning house in Mill Street.",
        ("actor", "differ", ("Neighbours", "Firefighters")),
    ),
    (
        "The gunman was arrested by a SWAT team at the old mill in Orle.",
        "Police arrested the gunman at the old mill in Orle.",
        ("actor", "vague", ("SWAT team", "Police")),
    ),
    (
        "The blast happened at about 6:15 a.m. on Friday in a bakery.",
        "Nobody slept after the blast on Friday morning in Orle.",
        ("time", "vague", ("about 6:15 a.m. on Friday", "Friday morning")),
    ),
]


@pytest.mark.parametrize(("left", "right", "fact"), EN)
def test_what_two_reports_tell_otherwise_is_found(
    left: str, right: str, fact: tuple[str, str, tuple[str, ...]]
) -> None:
    lead = "A report of the blast in Orle."
    assert fact in told(f"{lead}\n{left}\n{OTHER}", f"{lead}\n{right}\n{OTHER}")


OTHERS = [
    (
        "de",
        "Der Fahrer wurde lebensgefährlich verletzt.",
        "Der Fahrer wurde leicht verletzt.",
        ("condition", "differ"),
    ),
    (
        "de",
        "Karr ist in Orle wegen Mordes angeklagt.",
        "Karr ist in Orle wegen Totschlags angeklagt.",
        ("charge", "differ"),
    ),
    (
        "de",
        "Die Minister von Orle, Ann Lund, ist am Montag zurückgetreten.",
        "Die Minister von Orle, Ann Lund, wurde am Montag entlassen.",
        ("act", "differ"),
    ),
    (
        "de",
        "Zwei Kinder wurden von Nachbarn gerettet, sagte Lund.",
        "Zwei Kinder wurden von Sanitätern gerettet, sagte Lund.",
        ("actor", "differ"),
    ),
    (
        "fr",
        "Le conducteur est dans un état critique à Orle.",
        "Le conducteur est dans un état stable à Orle.",
        ("condition", "differ"),
    ),
    (
        "fr",
        "Karr est accusé de deux meurtres et de corruption.",
        "Karr est accusé de meurtre.",
        ("charge", "vague"),
    ),
    (
        "fr",
        "Deux enfants ont été sauvés par des voisins à Orle.",
        "Deux enfants ont été sauvés par les pompiers à Orle.",
        ("actor", "differ"),
    ),
    (
        "es",
        "El conductor está en estado crítico en Orle.",
        "El conductor está en estado estable en Orle.",
        ("condition", "differ"),
    ),
    (
        "es",
        "Karr fue acusado de fraude y de soborno en Orle.",
        "Karr fue acusado de fraude y de extorsión en Orle.",
        ("charge", "differ"),
    ),
    (
        "es",
        "El ministro Karr dimitió el lunes en Orle.",
        "El ministro Karr fue destituido el lunes en Orle.",
        ("act", "differ"),
    ),
]


@pytest.mark.parametrize(("language", "left", "right", "fact"), OTHERS)
def test_other_languages_have_words_of_their_own(
    language: str, left: str, right: str, fact: tuple[str, str]
) -> None:
    found = told(left, right, language=language)
    assert fact in [(kind, verdict) for kind, verdict, _ in found]


QUIET = [
    (
        "Two passengers were critically injured and the driver was slightly hurt.",
        "Two passengers were critically injured.",
    ),
    ("Another man was seriously hurt.", "A woman was slightly hurt in the fire in Orle."),
    ("Karr was charged in connection with the murder of Lund.", "Karr was charged with theft."),
    ("Ann Lund was convicted of theft in 2004.", "Ann Lund was charged with fraud on Monday."),
    ("Tom Karr was charged with theft.", "Ann Lund was charged with fraud."),
    ("Karr was found not guilty of murder.", "Karr was found guilty of theft."),
    ("The clerk hid in the storeroom.", "Eight customers barricaded themselves in the storeroom."),
    (
        "The police arrested 12 fans before the match in Harle.",
        "Soldiers arrested the mayor of Orle at the port in 2019.",
    ),
    ("Fans threw bottles at the bus.", "Farmers dumped eggs and threw eggs at the ministry in Harle."),
    ("The man carried a knife and a pistol in Orle.", "The man carried a knife in Orle."),
]


@pytest.mark.parametrize(("left", "right"), QUIET)
def test_what_may_be_of_others_is_no_fact(left: str, right: str) -> None:
    found = told(f"{left}\n{OTHER}", f"{right}\n{OTHER}")
    assert not [kind for kind, _, _ in found if kind in {"condition", "charge", "act", "actor"}]


def test_those_told_of_one_by_one_are_counted() -> None:
    left = "A gunman killed two clerks in Orle and wounded a third before fleeing."
    right = "A gunman killed two clerks in Orle, leaving a guard wounded.\nAnother guard was also hurt."
    assert ("number", "differ", ("a third", "Another guard")) in told(left, right)


def test_the_same_number_told_one_by_one_is_no_fact_that_differs() -> None:
    left = "A gunman killed two clerks in Orle and wounded a third before fleeing."
    right = "A gunman killed two clerks in Orle and wounded another."
    assert "number" not in [kind for kind, _, _ in told(left, right)]


def test_all_victims_are_the_killed_and_the_hurt() -> None:
    left = "A gunman killed two clerks in Orle and wounded a third.\nThe three victims worked at the mill."
    right = "A gunman killed two clerks in Orle, leaving a guard wounded.\nAnother guard was also hurt."
    assert ("number", "differ", ("three", "Another guard")) in told(left, right)


def test_one_killed_elsewhere_is_no_other_toll() -> None:
    left = "Airstrikes killed 24 fighters near Orle on Sunday."
    right = (
        "Airstrikes killed 24 fighters near Orle on Sunday.\nA rocket killed a contractor in Harle on Friday."
    )
    assert "number" not in [kind for kind, _, _ in told(left, right)]
