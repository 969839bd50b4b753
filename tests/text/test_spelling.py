"""Which words are one name spelled twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.spelling import is_respelled, jaro_winkler, letters, skeleton


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("tarib", "tareb"),
        ("nasiri", "nasseri"),
        ("yusuf", "yusef"),
        ("qadir", "kadir"),
        ("katherine", "catherine"),
        ("harmony", "harmoni"),
    ],
)
def test_a_name_carried_over_twice_is_respelled(left: str, right: str) -> None:
    assert is_respelled(left, right, has_neighbour=False)
    assert is_respelled(right, left, has_neighbour=False)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("chad", "chile"),
        ("norway", "norwegian"),
        ("marine", "marines"),
        ("sweden", "swedish"),
        ("ann", "anna"),
        ("lund", "lund"),
        ("martin", "morgan"),
        ("council", "councilman"),
        ("nordic", "nordicunion"),
    ],
)
def test_other_names_and_inflected_ones_are_not(left: str, right: str) -> None:
    assert not is_respelled(left, right, has_neighbour=False)


def test_a_word_with_another_behind_it_is_no_spelling_even_beside_the_same_name() -> None:
    assert not is_respelled("council", "councilwoman", has_neighbour=True)


def test_a_shared_neighbour_allows_a_looser_likeness() -> None:
    assert not is_respelled("marsden", "marsdem", has_neighbour=False)
    assert is_respelled("marsden", "marsdem", has_neighbour=True)


def test_a_skeleton_keeps_the_consonants_by_sound() -> None:
    assert skeleton("qassim") == skeleton("kasem")
    assert skeleton("osman") == skeleton("usman")


def test_letters_leave_accents_and_marks_out() -> None:
    assert letters("Al-Müller’s") == "almullers"


@pytest.mark.parametrize(
    ("left", "right", "likeness"), [("martha", "marhta", 0.961), ("dwayne", "duane", 0.84)]
)
def test_jaro_winkler_gives_the_published_figures(left: str, right: str, likeness: float) -> None:
    assert jaro_winkler(left, right) == pytest.approx(likeness, abs=0.001)


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_lies_between_nothing_and_one(left: str, right: str) -> None:
    assert 0 <= jaro_winkler(left, right) <= 1
    assert jaro_winkler(left, left) == (1 if left else 0)


@given(st.text(max_size=20))
def test_no_word_raises(word: str) -> None:
    assert skeleton(letters(word)) == skeleton(letters(word))
