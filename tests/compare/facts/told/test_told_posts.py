"""Of what reports call somebody the head."""

import pytest

from tests.compare.facts.events import told


@pytest.mark.parametrize(
    ("language", "left", "right", "values"),
    [
        (
            "en",
            "Massoud Orr, the head of the provincial disaster service, said tents were sent.",
            "Several houses in Tarn fell, the chief of emergency affairs in Holm, Masoud Orr, said.",
            (
                "Massoud Orr, the head of the provincial disaster service",
                "chief of emergency affairs in Holm, Masoud Orr",
            ),
        ),
        (
            "de",
            "Petra Lohm, Leiterin der Feuerwehr in Tarn, sprach am Montag von Glück.",
            "Es sei Glück gewesen, teilte Petra Lohm, Chefin des Rettungsdienstes, am Montag mit.",
            ("Petra Lohm, Leiterin der Feuerwehr in Tarn", "Petra Lohm, Chefin des Rettungsdienstes"),
        ),
        (
            "fr",
            "Anne Morel, directrice du port de Vernoux, a parlé lundi aux familles.",
            "Lundi, Anne Morel, présidente de la chambre de commerce, a reçu les familles.",
            (
                "Anne Morel, directrice du port de Vernoux",
                "Anne Morel, présidente de la chambre de commerce",
            ),
        ),
        (
            "es",
            "Marta Ruel, directora del hospital de Orle, habló el lunes.",
            "Habló el lunes la jefa de urgencias, Marta Ruel.",
            ("Marta Ruel, directora del hospital de Orle", "jefa de urgencias, Marta Ruel"),
        ),
    ],
)
def test_one_person_heads_two_things(language: str, left: str, right: str, values: tuple[str, str]) -> None:
    found = [fact for fact in told(left, right, language=language) if fact[:2] == ("name", "vague")]
    assert found == [("name", "vague", values)]


@pytest.mark.parametrize(
    "right",
    [
        "The head of the harbour office, Ada Lund, thanked the crews on Sunday.",
        "Karl Lund, director of the museum, thanked the crews on Sunday.",
        "Ada Lund thanked the head of the museum, and the crews, on Sunday.",
    ],
)
def test_one_post_and_two_people_are_no_fact(right: str) -> None:
    left = "Ada Lund, head of the harbour office, thanked the crews on Sunday."
    assert [fact for fact in told(left, right) if fact[0] == "name"] == []
