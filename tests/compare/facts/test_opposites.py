"""What one report says happened and another says did not, in four languages."""

import pytest

from tests.compare.facts.facts_that_differ import shown

AFFIRMED = [
    ("en", "The barn was insured, the owner said.", "The owner said the barn was not insured.", "insured"),
    ("en", "None of the drivers was hurt on the pass.", "Three drivers were hurt on the pass.", "None"),
    (
        "en",
        "The clerk was charged with theft, the court said.",
        "The clerk, the court said, was acquitted of theft.",
        "charged",
    ),
    (
        "en",
        "The pilot is dead, the clinic said.",
        "The clinic said the pilot is in critical condition.",
        "dead",
    ),
    (
        "en",
        "Prices of bread rose in June, the office said.",
        "The office said that prices of bread fell in June.",
        "rose",
    ),
    (
        "en",
        "The concert was called off, the band said.",
        "The band said that the concert went ahead.",
        "called off",
    ),
    (
        "de",
        "Die Insel wurde evakuiert, hieß es.",
        "Es hieß, die Insel sei nicht evakuiert worden.",
        "evakuiert",
    ),
    ("de", "Niemand wurde auf dem Pass verletzt.", "Drei Fahrer wurden auf dem Pass verletzt.", "Niemand"),
    (
        "de",
        "Der Pilot wurde in Orlo freigesprochen.",
        "In Orlo ist der Pilot verurteilt worden.",
        "freigesprochen",
    ),
    ("fr", "L'île a été évacuée mardi.", "Mardi, l'île n'a pas été évacuée.", "évacuée"),
    ("fr", "Personne n'a été blessé sur le col.", "Trois chauffeurs ont été blessé sur le col.", "Personne"),
    ("fr", "Le pilote a été acquitté à Orlo.", "À Orlo, le pilote a été condamné.", "acquitté"),
    ("es", "La isla fue evacuada el martes.", "El martes la isla no fue evacuada.", "evacuada"),
    ("es", "El piloto fue absuelto en Orlo.", "En Orlo el piloto fue condenado.", "absuelto"),
]


@pytest.mark.parametrize(("language", "left", "right", "word"), AFFIRMED)
def test_what_is_affirmed_here_and_denied_there_differs(
    language: str, left: str, right: str, word: str
) -> None:
    ((kind, here, _),) = shown(left, right, language)
    assert kind == "outcome"
    assert word in here


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The barn was insured, the owner said.", "The owner said the barn had been insured."),
        ("en", "No one was hurt on the pass.", "None of the drivers was hurt on the pass."),
        ("en", "The road may be closed on Monday.", "The road to the mill is open."),
        ("en", "Wages rose and prices fell in June.", "In June prices fell and wages rose."),
        ("en", "The clerk was not charged with theft.", "The clerk was acquitted of theft."),
        ("de", "Die Insel wurde evakuiert, hieß es.", "Es hieß, die Insel sei evakuiert worden."),
        ("fr", "L'île a été évacuée mardi.", "Mardi, l'île a été évacuée."),
        ("es", "La isla fue evacuada el martes.", "El martes la isla fue evacuada."),
    ],
)
def test_what_both_affirm_or_both_deny_is_no_difference(language: str, left: str, right: str) -> None:
    assert shown(left, right, language) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "El tribunal absolvió a Otto Falk de fraude.", "El tribunal condenó a Otto Falk por fraude."),
        (
            "fr",
            "Le tribunal a acquitté Otto Falk de fraude.",
            "Le tribunal a condamné Otto Falk pour fraude.",
        ),
    ],
)
def test_who_is_acquitted_here_and_sentenced_there(language: str, left: str, right: str) -> None:
    assert [kind for kind, *_ in shown(left, right, language)] == ["outcome"]
