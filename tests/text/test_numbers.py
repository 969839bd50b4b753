"""Numbers in figures and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.numbers import Number, number_of, read_number, whole


def read(text: str, language: str = "en") -> tuple[Number, int] | None:
    return read_number(text.replace("$", "$ ").replace("-", " - ").split(), 0, language)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("$5.2 billion", Number(5_200_000_000, "$")),
        ("forty-two", Number(42)),
        ("forty-second", Number(42, is_ordinal=True)),
        ("two hundred and six thousand", Number(206_000)),
        ("eighty percent", Number(80, "%")),
        ("half a dozen", Number(6)),
    ],
)
def test_a_number_is_read_to_its_end(text: str, number: Number) -> None:
    found = read(text)
    assert found is not None
    assert found[0] == number
    assert found[1] == len(text.replace("$", "$ ").replace("-", " - ").split())


@pytest.mark.parametrize(
    "text", ["hundreds", "dozens", "a few", "million", "a", "and six", "half", "1.2.3", "$"]
)
def test_vague_amounts_and_lone_parts_are_no_number(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("written", ["²", "①", "½", "1²", "9" * 5_000, "9" * 400 + ".5", "१२", "𝟗", "", "$"])
def test_what_only_looks_like_a_figure_never_fails(written: str) -> None:
    assert whole(written) in {-1, 9, 12}
    assert read_number([written], 0) in (None, (Number(12), 1), (Number(9), 1))
    assert number_of(written) is None or written in {"१२", "𝟗"}


def test_a_number_multiplied_without_end_stays_a_number() -> None:
    found = read_number(["7", *["trillion"] * 100], 0)
    assert found is not None
    assert number_of(found[0].form) is not None


def test_two_numbers_side_by_side_stay_two() -> None:
    assert read("two three") == (Number(2), 1)


@given(st.integers(0, 10**15), st.sampled_from(["", "$", "€", "%"]))
def test_a_number_comes_back_from_its_form(value: int, unit: str) -> None:
    assert number_of(Number(value, unit).form) == Number(value, unit)
    assert number_of(Number(value, is_ordinal=True).form) == Number(value, is_ordinal=True)
