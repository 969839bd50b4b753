"""What is said of some of the injured is not said of all of them."""

import pytest

from reader.text.facts.facts import facts
from reader.text.model import Span
from reader.text.passage import excerpt


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("en", "Two of the injured died in hospital.", {"kill"}),
        ("en", "Four of the rescued have broken bones.", set()),
        ("en", "Four of the six rescued men have broken bones.", set()),
        ("de", "Vier der Verletzten schweben in Lebensgefahr.", set()),
        ("fr", "Deux des blessés sont morts.", {"kill"}),
        ("es", "Dos de los heridos murieron.", {"kill"}),
    ],
)
def test_some_of_a_group_have_what_is_said_of_them(language: str, text: str, events: set[str]) -> None:
    some, *_ = facts(excerpt(text, Span(0, len(text)), language)).quantities
    assert (some.is_part, some.events) == (True, frozenset(events))


@pytest.mark.parametrize(
    "text", ["Two injured men died.", "Two of the boats sank.", "Dozens of injured lay there."]
)
def test_who_is_named_otherwise_is_no_part_of_a_group(text: str) -> None:
    (some,) = facts(excerpt(text, Span(0, len(text)), "en")).quantities
    assert not some.is_part
