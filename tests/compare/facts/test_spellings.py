"""Names that two reports spell differently, among few names and among many."""

from itertools import product

import pytest

from tests.compare.facts.reports import compared

SYLLABLES = ("ka", "lom", "mi", "ran", "ten", "bor", "sil", "ven", "dar", "gol")
NAMES = [(a + b + c).capitalize() for a, b, c in product(SYLLABLES, SYLLABLES, ("dun", "wick", "farth"))]


def spelled(left: str, right: str) -> list[tuple[str, str]]:
    found = compared(left, right)
    texts = found.left.article.text, found.right.article.text
    return [(d.left.of(texts[0]), d.right.of(texts[1])) for d in found.discrepancies if d.is_spelling]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Orlo Mills closed.", "They met at Orlos Mill on Friday.", True),
        ("Workers of Orlo Mills left.", "They met at Orlos Mill on Friday.", True),
        ("Workers of Orlo Mills left.", "They met at Orlo Mill on Friday.", False),
        ("Workers met Velm Danes there.", "They met a Velm Dane on Friday.", False),
        ("The Medical Service spoke.", "The Medical Servicio spoke.", False),
    ],
)
def test_an_s_that_stands_at_the_other_word_is_another_spelling(
    left: str, right: str, *, found: bool
) -> None:
    assert bool(spelled(left, right)) is found


def test_a_name_is_found_among_hundreds_that_one_report_alone_has() -> None:
    left = "\n".join(f"The mayor met {name} at noon." for name in [*NAMES, "Hassan Tareb"])
    right = "\n".join(f"Later they wrote to {name[::-1].capitalize()}." for name in NAMES)
    assert ("Tareb", "Tarib") in spelled(left, f"{right}\nThe doctor, Hassan Tarib, left.")
