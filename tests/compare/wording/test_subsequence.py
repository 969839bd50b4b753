"""The longest common subsequence, checked against the plain table."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.wording import subsequence
from reader.compare.wording.subsequence import common

words = st.lists(st.sampled_from("abcd"), max_size=12)


def longest(left: list[str], right: list[str]) -> int:
    row = [0] * (len(right) + 1)
    for x in left:
        new = [0]
        for j, y in enumerate(right):
            new.append(row[j] + 1 if x == y else max(new[-1], row[j + 1]))
        row = new
    return row[-1]


@given(words, words)
def test_as_many_words_are_matched_as_there_can_be(left: list[str], right: list[str]) -> None:
    assert len(common(left, right)) == longest(left, right)


@given(words, words)
def test_matched_words_are_equal_and_rise_on_both_sides(left: list[str], right: list[str]) -> None:
    found = common(left, right)
    assert all(left[i] == right[j] for i, j in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


def test_a_run_is_matched_as_a_whole() -> None:
    assert common(list("axyac"), list("qac")) == [(3, 1), (4, 2)]


def test_lists_too_large_for_the_table_are_split_at_words_that_occur_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(subsequence, "CELLS", 20)
    left, right = list("pabKcdeq"), list("raxKcyes")
    assert [left[i] for i, _ in common(left, right)] == list("aKce")


@given(words, words)
def test_splitting_at_anchors_still_matches_only_equal_words(left: list[str], right: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subsequence, "CELLS", 4)
        found = common(left, right)
    assert all(left[i] == right[j] for i, j in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


def test_a_long_list_in_which_no_word_occurs_once_is_split_at_groups_of_words_that_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(subsequence, "CELLS", 100)
    left = list("abcdacbdbacdbcaddcba")
    right = list(left)
    right[2], right[17] = "x", "y"
    assert [i for i, _ in common(left, right)] == [i for i in range(len(left)) if i not in {2, 17}]
