"""What a report says in numbers is what was counted."""

from dataclasses import replace

from hypothesis import given

from reader.compare.arrangement.counts import count
from reader.compare.model import Comparison, Degree
from reader.compare.side import Side
from reader.compare.telling import PairDetails
from reader.report.blocks import (
    Figures,
    Fill,
)
from reader.report.build import build
from reader.report.sections.glance import fills
from tests.report.examples import comparison, comparisons, reading
from tests.report.leads import lead


def test_the_sentence_at_the_top_counts_names_spelled_differently_as_the_list_of_facts_does() -> None:
    example = comparison()
    first = next(p for p in example.pairs if p.discrepancies)
    details = PairDetails(discrepancies=(replace(first.discrepancies[0], is_spelling=True),))
    spelled = replace(first, details=details)
    example = replace(example, pairs=(spelled, *(p for p in example.pairs if p is not first)))
    assert lead(example).endswith("; no differing facts were found and 1 name is spelled differently.")


def test_one_passage_is_not_spoken_of_as_several() -> None:
    left, right = reading(("The bridge fell.",)), reading(("A bridge fell.",))
    assert "have 1 passage in common, in the same words;" in lead(comparison(left, left, ((0, 0),)))
    assert "have 1 passage in common, reworded;" in lead(comparison(left, right, ((0, 0),)))


def of_degrees(*degrees: Degree) -> Comparison:
    sentences = tuple(f"Sentence {n} of the report." for n in range(len(degrees)))
    left, right = reading(sentences, source="A"), reading(sentences, source="B")
    example = comparison(left, right, [(n, n) for n in range(len(degrees))])
    pairs = tuple(replace(p, degree=d) for p, d in zip(example.pairs, degrees, strict=True))
    return replace(example, pairs=pairs)


def test_only_what_is_not_merely_related_is_said_to_tell_the_same() -> None:
    same, written, translated, reworded, related = Degree
    told = lead(of_degrees(same, written, reworded, reworded, related))
    assert told.startswith(
        "A and B have 4 passages in common (1 in the same words, 1 written differently, 2 reworded); "
        "1 more is related;"
    )
    assert lead(of_degrees(related, related)).startswith("A and B have no passage in common; 2 are related;")
    assert lead(of_degrees(reworded, reworded)).startswith(
        "A and B have 2 passages in common, both reworded;"
    )
    assert lead(of_degrees(translated, translated, translated, related)).startswith(
        "A and B have 3 passages in common, all told in two languages; 1 more is related;"
    )
    assert lead(of_degrees()) == "No matching passages were found."


def test_every_number_of_the_head_is_that_of_the_counts() -> None:
    example = comparison()
    found = count(example)
    figures = next(block for block in build(example).blocks if isinstance(block, Figures))
    shown = [(figure.value, figure.label) for figure in figures.items]
    assert shown == [
        (str(found.by_degree[Degree.SAME]), "same words"),
        (str(found.by_degree[Degree.REWORDED]), "reworded"),
        (str(found.by_degree[Degree.RELATED]), "related"),
        (str(found.facts), "fact differs"),
        ("1", "passage only in A (1 sentence)"),
        ("1", "passage only in B (1 sentence)"),
    ]


@given(comparisons())
def test_the_words_of_a_bar_are_the_words_compared(example: Comparison) -> None:
    for side in Side:
        compared = sum(n for fill, n in fills(example, side) if fill is not Fill.LEFT_OUT)
        assert compared == count(example).words.of(side)
