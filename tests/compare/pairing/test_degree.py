import pytest

from reader.compare.comparison import compare, made_ready
from reader.compare.edits.correcting import anchor
from reader.compare.edits.values import NO_EDITS, HandEdits, Link
from reader.compare.model import Comparison, Degree, Settings
from reader.compare.pairing.degree import graded
from reader.text.checking import unchecked
from reader.text.model import Article, Field, FieldName
from reader.text.passage import Passage


def beside(left: str, right: str, edits: HandEdits | None = None) -> Comparison:
    ours, theirs = (Article(text, {FieldName.LANGUAGE: Field("en")}) for text in (left, right))
    return compare(ours, theirs, Settings(), edits or HandEdits())


@pytest.mark.parametrize(
    ("left", "right", "degree"),
    [
        ("The mill by the weir burned on Monday.", "The mill by the weir burned on Monday.", Degree.SAME),
        ("The mill, by the weir, burned on Monday.", "The mill by the weir burned on Monday.", Degree.SAME),
        ("The American barge sank in Ostrel.", "The U.S. barge sank in Ostrel.", Degree.WRITTEN),
        ("The grey barge sank in Ostrel.", "The gray barge sank in Ostrel.", Degree.WRITTEN),
        ("Twenty-four crates of tea were lost.", "24 crates of tea were lost.", Degree.WRITTEN),
        (
            "The mill by the weir burned to the ground on Monday.",
            "The mill by the weir burned down on Monday evening.",
            Degree.REWORDED,
        ),
    ],
)
def test_a_pair_is_the_same_words_only_where_they_are_written_the_same(
    left: str, right: str, degree: Degree
) -> None:
    (pair,) = beside(left, right).pairs
    assert pair.degree is degree


def test_a_pair_that_a_person_made_tells_the_same() -> None:
    left, right = "Aster grows on the hill.", "Nobody went to the harbour in June."
    bare = beside(left, right)
    joined = Link((anchor(bare.left, 0),), (anchor(bare.right, 0),))
    (pair,) = beside(left, right, HandEdits(linked=(joined,))).pairs
    assert pair.degree is Degree.REWORDED


def test_one_rare_name_alone_makes_two_passages_at_most_related() -> None:
    left = (
        "The Duun Lighthouse Trust opened a museum in the old school.\n\n"
        "Vegetables were cheap at the market of Ostrel on Monday morning."
    )
    right = (
        "Captain Varga praised the Duun Lighthouse Trust for its new boat.\n\n"
        "A choir sang in the church of Belmore until late at night."
    )
    assert all(pair.degree is Degree.RELATED for pair in beside(left, right).pairs)


def words(text: str) -> Passage:
    both = Article(text), Article("It rained on the hill.")
    article, _ = made_ready(*both, NO_EDITS, unchecked)
    return article.passage((0,))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Aster Duun praised the new boat, and Aster Duun bought it.",
            "Aster Duun sold a church to the choir.",
        ),
        ("In Aster the captain bought seven boats of Duun.", "Aster Duun sold the church to an old choir."),
    ],
)
def test_a_name_that_is_told_twice_or_in_two_parts_counts_the_same_from_both_sides(
    left: str, right: str
) -> None:
    ours, theirs = words(left), words(right)
    assert graded(1.0, ours, theirs) == graded(1.0, theirs, ours)
