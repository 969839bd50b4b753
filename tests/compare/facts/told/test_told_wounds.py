"""Where on the body somebody was hurt."""

import pytest

from tests.compare.facts.events import told


@pytest.mark.parametrize(
    ("language", "left", "right", "values"),
    [
        (
            "en",
            "A protester was shot in the leg during the clashes in Daru on Sunday.",
            "A protester was shot in the arm during clashes in Daru on Sunday.",
            ("shot in the leg", "shot in the arm"),
        ),
        (
            "de",
            "Ein Mann wurde am Sonntag in Orle ins Bein geschossen, sagte die Polizei.",
            "Ein Mann wurde am Sonntag in Orle in den Arm geschossen, sagte die Polizei.",
            ("Bein geschossen", "Arm geschossen"),
        ),
        (
            "fr",
            "Un homme a été blessé à la jambe dimanche à Orle, selon la police.",
            "Un homme a été blessé au bras dimanche à Orle, selon la police.",
            ("blessé à la jambe", "blessé au bras"),
        ),
        (
            "es",
            "Un hombre resultó herido en la pierna el domingo en Orle, según la policía.",
            "Un hombre resultó herido en el brazo el domingo en Orle, según la policía.",
            ("herido en la pierna", "herido en el brazo"),
        ),
    ],
)
def test_one_person_is_hurt_in_two_places(
    language: str, left: str, right: str, values: tuple[str, str]
) -> None:
    assert told(left, right, language=language) == [("condition", "differ", values)]


def test_a_wound_without_its_place_tells_less() -> None:
    left = "One man was taken to hospital with a gunshot wound, police in Orle said."
    right = "Police in Orle said a man was wounded with shots to the neck and shoulder."
    assert told(left, right) == [("condition", "vague", ("gunshot wound", "shots to the neck and shoulder"))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A protester was shot in the leg and an officer was hit on the head by a stone in Daru.",
            "An officer was hit on the head by a stone in Daru and a protester was shot in the leg.",
        ),
        (
            "The goalkeeper was injured in the shoulder on Sunday and will miss the final.",
            "The striker, hurt in the knee, will miss the final on Sunday, his club said.",
        ),
        (
            "The singer shot to fame and was hit by a wave of interest at the back of the hall.",
            "The singer shot to fame and was hit by a wave of interest in her arms trade.",
        ),
    ],
)
def test_wounds_of_two_people_are_not_set_face_to_face(left: str, right: str) -> None:
    assert [fact for fact in told(left, right) if fact[0] == "condition"] == []
