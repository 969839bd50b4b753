"""Tokens, their normal forms and stems."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.model import Span
from reader.text.tokens import Token, tokens
from tests.counting import calls


def read(text: str, language: str = "en") -> tuple[Token, ...]:
    return tokens(text, Span(0, len(text)), language)


def norms(text: str, language: str = "en") -> list[str]:
    return [t.norm for t in read(text, language)]


def written(text: str, language: str = "en") -> list[str]:
    return [t.span.of(text) for t in read(text, language)]


@pytest.mark.parametrize("form", ["U.S.", "US", "USA", "United States", "American", "Americans", "America's"])
def test_every_name_of_the_united_states_is_one_word(form: str) -> None:
    assert norms(form) == ["united states"]


def test_the_pronoun_us_is_not_the_country() -> None:
    assert norms("help us")[1] == "us"
    assert norms("JOIN US TODAY")[1] == "us"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("24", "twenty-four"),
        ("24", "two dozen"),
        ("100", "a hundred"),
        ("$736 million", "$736,000,000"),
        ("5.2m", "5.2 million"),
        ("21st", "twenty-first"),
        ("14%", "14 per cent"),
        ("12 percent", "twelve per cent"),
        ("°C", "degrees Celsius"),
        ("mph", "miles an hour"),
        ("km/h", "kilometres per hour"),
        ("km", "kilometres"),
        ("206", "two hundred and six"),
        ("half a million", "500,000"),
        ("2,500,000", "two and a half million"),
        ("3 million dollars", "$3m"),
        ("Iraqi", "Iraq's"),
        ("British", "U.K."),
        ("Dec.", "December"),
        ("defence", "defense"),
        ("organisation", "organization"),
        ("don’t", "don't"),
        ("“", '"'),
        ("—", "--"),
    ],
)
def test_words_written_differently_that_mean_the_same_have_one_normal_form(left: str, right: str) -> None:
    assert norms(left) == norms(right)
    assert len(norms(left)) == 1


@pytest.mark.parametrize(
    ("text", "value"), [("1.300", "1300"), ("1,5 Millionen", "1500000"), ("vierundzwanzig", "24")]
)
def test_german_numbers_follow_german_rules(text: str, value: str) -> None:
    assert norms(text, "de") == [value]


def test_french_and_spanish_numbers_follow_their_own_rules() -> None:
    assert norms("quatre-vingt-dix", "fr") == ["90"]
    assert norms("treinta y cuatro", "es") == ["34"]


def test_an_elided_article_is_a_word_of_its_own_in_french() -> None:
    assert written("l’accord", "fr") == ["l’", "accord"]


def test_a_token_of_several_words_covers_them_all() -> None:
    assert written("some two dozen United States troops") == ["some", "two dozen", "United States", "troops"]


def test_a_hyphen_parts_words() -> None:
    assert written("Iran-backed") == ["Iran", "-", "backed"]


def test_an_abbreviation_keeps_its_stop_and_a_sentence_end_does_not() -> None:
    assert written("Gov. Hale left.") == ["Gov.", "Hale", "left", "."]


def test_forms_of_one_word_share_a_stem() -> None:
    assert len({read(word)[0].stem for word in ("protest", "protests", "protested", "protesting")}) == 1
    assert read("Kane’s")[0].stem == read("Kane")[0].stem


UNSEEN = "".join(map(chr, filter(lambda n: chr(n).isspace(), range(0x3001)))) + "\u00ad\u200b\u2060\ufeff"


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ar", "", "zz"])
@given(text=st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_tokens_are_in_order_and_leave_out_only_white_space(language: str, text: str) -> None:
    at = 0
    for token in read(text, language):
        assert not text[at : token.span.start].strip(UNSEEN)
        assert token.span.start < token.span.end
        assert token.norm
        at = token.span.end
    assert not text[at:].strip(UNSEEN)


def test_one_endless_word_is_read_in_linear_time() -> None:
    assert len(read("a" * 1_000_000)) == 1
    for unit in ("a", "two hundred ", "\u0300"):
        short, long = (unit * size for size in (5_000, 20_000))
        read(short)  # what is loaded or remembered once is no part of it
        assert calls(partial(read, long)) <= 4.5 * calls(partial(read, short))
    assert read("\u0300" * 200_000)
