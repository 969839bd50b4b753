"""Lengths and weights are given with their unit, and nothing befalls them."""

import pytest

from reader.text.facts.facts import facts
from reader.text.model import Span
from reader.text.passage import excerpt


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The men are trapped about 400 metres below ground.", "about 400 metres"),
        ("de", "Die Bergleute sind in 300 Metern Tiefe eingeschlossen.", "300 Metern"),
        ("fr", "Les mineurs sont bloqués à 300 mètres sous terre.", "300 mètres"),
        ("es", "Los mineros están atrapados a 300 metros bajo tierra.", "300 metros"),
    ],
)
def test_a_depth_is_no_number_of_the_trapped(language: str, text: str, said: str) -> None:
    (depth,) = facts(excerpt(text, Span(0, len(text)), language)).quantities
    assert (depth.span.of(text), depth.events) == (said, frozenset())
