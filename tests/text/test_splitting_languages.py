"""Where sentences end in languages whose own abbreviations are kept."""

import pytest

from reader.text.model import Span
from reader.text.splitting import split


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "it",
            ["Il sig. Rossi è arrivato alle 5.", "Poi è partito con il prof. Neri.", "La nave era ferma."],
        ),
        ("nl", ["Dhr. Jansen kwam o.a. met de boot.", "Het schip voer niet."]),
        ("pt", ["O Sr. Silva chegou com a Dra. Costa.", "Depois o barco parou."]),
    ],
)
def test_an_abbreviation_of_the_language_ends_no_sentence(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in split(text, Span(0, len(text)), language)] == sentences
