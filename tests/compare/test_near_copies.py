"""The measure of near copies: 1 where both pair with the same sentences, less where they don't."""

from reader.compare.comparison import compare
from reader.compare.model import Degree
from reader.text.model import Article
from tests.benchmarks.measures.near_copies import agreement, partners

SHARED = (
    "The ferry Marigold ran aground off Port Ellis on Monday with 212 people on board.\n\n"
    "Divers found a tear of nine metres in the hull of the Marigold.\n\n"
    "Harbour master Ines Okafor said that nobody was hurt.\n\n"
)
FIRST = Article(f"{SHARED}A choir sang in the cathedral.")
SECOND = Article(f"{SHARED}Shares of the owner fell by a tenth.")
THIRD = Article(
    "Nobody was hurt, said Ines Okafor, the harbour master.\n\n"
    "The Marigold ferry ran aground near Port Ellis; 212 people were on board.\n\n"
    "A tear of nine metres was found in its hull."
)


def test_two_copies_that_pair_alike_agree_throughout() -> None:
    assert agreement([FIRST, FIRST], [THIRD]) == 1


def test_copies_agree_with_a_third_report_about_what_they_share() -> None:
    assert agreement([FIRST, SECOND], [THIRD]) > 0.7


def test_copies_of_which_one_is_paired_with_nothing_agree_less() -> None:
    changed = Article(THIRD.text.replace("Marigold", "Tulip").replace("aground", "late"))
    ours = agreement([FIRST, FIRST], [THIRD])
    assert agreement([FIRST, Article(f"{SHARED}{changed.text}")], [THIRD]) < ours


def test_where_nothing_pairs_nothing_disagrees() -> None:
    assert agreement([FIRST, SECOND], [Article("Tomatoes want sun, water and a stake.")]) == 1


def test_partners_are_told_sentence_by_sentence() -> None:
    found = compare(FIRST, THIRD)
    assert found.pairs
    assert partners(found) == {
        place: {j for pair in found.pairs if place in pair.left for j in pair.right}
        for place in {i for pair in found.pairs for i in pair.left}
    }
    assert Degree.SAME not in {pair.degree for pair in found.pairs}
