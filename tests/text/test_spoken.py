"""Numbers in words, in four languages, with their halves, points and joined words."""

import pytest

from reader.text.model import Span
from reader.text.tokens import tokens


@pytest.mark.parametrize(
    ("language", "text", "norm"),
    [
        ("en", "five point three million euros", "€5300000"),
        ("en", "two and a half", "2.5"),
        ("en", "one and a half million", "1500000"),
        ("en", "a million and a half", "1500000"),
        ("en", "12 500", "12500"),
        ("fr", "vingt et un", "21"),
        ("fr", "quatre-vingt-dix-sept", "97"),
        ("fr", "soixante et onze", "71"),
        ("fr", "deux cent un", "201"),
        ("fr", "un million et demi d'euros", "€1500000"),
        ("de", "anderthalb Millionen Euro", "€1500000"),
        ("de", "eine halbe Million", "500000"),
        ("de", "zweieinhalb", "2.5"),
        ("de", "zweitausenddreihundertelf", "2311"),
        ("de", "siebenundneunzig", "97"),
        ("de", "2,5 Mrd. Euro", "€2500000000"),
        ("es", "un millón y medio de euros", "€1500000"),
        ("es", "ciento veinte", "120"),
        ("es", "dos mil trescientos", "2300"),
    ],
)
def test_a_number_is_read_whole(language: str, text: str, norm: str) -> None:
    assert [token.norm for token in tokens(text, Span(0, len(text)), language)] == [norm]


@pytest.mark.parametrize("text", ["24 and 30", "the point", "in 2019 300 people"])
def test_numbers_that_stand_beside_each_other_stay_apart(text: str) -> None:
    assert len(tokens(text, Span(0, len(text)), "en")) == len(text.split())


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("labour", "labor"),
        ("honourable", "honorable"),
        ("centres", "centers"),
        ("organised", "organized"),
        ("travelled", "traveled"),
        ("em\u00adbank\u00adment", "embankment"),
        ("engi\u200bneers", "engineers"),
    ],
)
def test_what_is_only_spelled_otherwise_has_one_normal_form(left: str, right: str) -> None:
    (one,), (other,) = (tokens(word, Span(0, len(word)), "en") for word in (left, right))
    assert one.norm == other.norm


@pytest.mark.parametrize("word", ["four", "hour", "tour", "advise", "surprised", "called", "contour"])
def test_words_that_look_british_and_are_not_stay_as_they_are(word: str) -> None:
    (token,) = tokens(word, Span(0, len(word)), "en")
    assert token.norm == word or token.norm.isdecimal()
