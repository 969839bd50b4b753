"""What became of somebody is compared wherever the reports tell it, in sentences alike or not."""

import pytest

from tests.compare.facts.events import told

EN = "Fog lay over the harbour of Orle. The choir sang on the hill. "
REPORTS = {
    "en": (
        f"{EN}Ada Karr has been charged with arson, the court said.",
        "Rain fell on the valley. No charges were brought so far, but the mill wants Ada Karr to pay.",
        ("charged", "No charges"),
    ),
    "de": (
        "Nebel lag über dem Hafen von Orle. Die Polizei nahm Ada Karr am Montag nach langer Suche fest.",
        "Im Tal fiel Regen. Nach dem Brand der Mühle ist Ada Karr untergetaucht.",
        ("nahm Ada Karr am Montag nach langer Suche fest", "untergetaucht"),
    ),
    "fr": (
        "Le brouillard couvrait le port d'Orle. Après l'incendie, Ada Karr a été acquittée par le tribunal.",
        "Il pleuvait sur la vallée. La cour a condamné Ada Karr.",
        ("acquittée", "condamné"),
    ),
    "es": (
        "La niebla cubría el puerto de Orle. Tras el incendio, el tribunal absolvió a Ada Karr.",
        "Llovía en el valle. Ada Karr fue condenada por la corte.",
        ("absolvió", "condenada"),
    ),
}


@pytest.mark.parametrize("language", REPORTS)
def test_the_opposite_of_one_person_differs(language: str) -> None:
    left, right, words = REPORTS[language]
    assert ("outcome", "differ", words) in told(left, right, language=language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Karr was arrested on Monday.", "Tim Holm escaped from the mill."),
        ("Ada Karr was arrested at the mill. Later Ada Karr was released.", "Ada Karr was released later."),
        ("Ada Karr was arrested at noon.", "Ada Karr may be released soon."),
        ("Ada Karr was charged with arson.", "In 2011 Ada Karr was acquitted of fraud."),
    ],
)
def test_of_two_people_of_another_time_and_of_what_may_come_nothing_differs(left: str, right: str) -> None:
    found = told(f"{EN}{left}", f"Rain fell on the valley. {right}")
    assert not [fact for fact in found if fact[0] == "outcome"]
