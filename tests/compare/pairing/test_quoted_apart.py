"""Sentences that share nothing but who speaks are no pair."""

import pytest

from tests.compare.facts.reports import compared

BEFORE = "The dairy at Orlo is to shut in June.\n"
OTHER = "In June the dairy in Orlo will be shut.\n"


def pairs(left: str, right: str) -> list[tuple[str, str]]:
    found = compared(f"{BEFORE}{left}\n", f"{OTHER}{right}\n")
    texts = [[s.span.of(a.article.text) for s in a.sentences] for a in (found.left, found.right)]
    return [(texts[0][i], texts[1][j]) for p in found.pairs for i in p.left for j in p.right]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"Our milk was always the best," Rita Holm told visitors in the yard.',
            '"The cows must go to market," Rita Holm told visitors in the yard.',
        ),
        (
            '"Nobody warned the farmers," said Rita Holm.',
            '"A cheese can ripen anywhere," said Rita Holm.',
        ),
    ],
)
def test_two_quotations_of_one_speaker_are_no_pair(left: str, right: str) -> None:
    assert (left, right) not in pairs(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"Our milk was always the best," Rita Holm told visitors in the yard.',
            '"Our milk was the best in the land," Rita Holm told visitors in the yard.',
        ),
        (
            '"Nobody warned the farmers," said Rita Holm.',
            'Rita Holm said that nobody warned the farmers, and called it "a disgrace for Orlo".',
        ),
    ],
)
def test_what_is_told_of_one_quotation_is_a_pair(left: str, right: str) -> None:
    assert (left, right) in pairs(left, right)
