"""Facts of whole reports: figures of one thing wherever they stand, vague ones apart, each fact once."""

import pytest

from reader.compare.comparison import compare, work_out
from reader.compare.facts import claims
from reader.compare.side import Side
from reader.text.facts.facts import Facts
from reader.text.facts.facts import facts as facts_of
from reader.text.model import Article
from reader.text.passage import Passage
from tests.compare.facts.reports import compared, facts

FILLER = (
    "The harbour of Orle is older than the town around it.\n"
    "Its lighthouse was painted white by the parish.\n"
    "Fishing was the trade of most families there.\n"
)
OTHER = (
    "Nobody in the valley had seen such rain before.\n"
    "The school at Tolna will stay shut for a week.\n"
    "A choir sang in the church on the hill.\n"
)


def test_the_dead_are_compared_though_no_sentences_pair() -> None:
    left = f"A wave struck the pier of Orle.\n{FILLER}Doctors counted 11 people killed.\n"
    right = f"Storm at sea.\n{OTHER}At least 24 people were killed when the pier at Orle went under.\n"
    assert ("differ", "11", "At least 24") in facts(left, right)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("24", "dozens of", "vague"),
        ("25", "at least 25", "vague"),
        ("about 25", "25", None),
        ("24", "at least 11", "differ"),
        ("hundreds of", "dozens of", "differ"),
        ("12", "a dozen", None),
    ],
)
def test_what_says_less_is_vague_and_what_cannot_both_be_true_differs(
    left: str, right: str, verdict: str | None
) -> None:
    found = facts(
        f"The blast at the mill in Orle killed {left} people.\n{FILLER}",
        f"In Orle a blast at the mill killed {right} people on its lower floor.\n{OTHER}",
    )
    assert [each[0] for each in found] == ([verdict] if verdict else [])


def test_a_figure_of_another_year_is_of_another_event() -> None:
    left = f"The flood at Orle killed 12 people.\n{FILLER}"
    right = f"A flood at Orle has killed 12 people.\n{OTHER}The flood of 1994 killed 39 people in Tolna.\n"
    assert facts(left, right) == []


def test_one_fact_stands_once_with_all_its_places() -> None:
    left = f"The fire in Orle killed 12 people.\n{FILLER}The fire killed 12 people, the mayor said.\n"
    right = f"A fire in Orle killed 15 people.\n{OTHER}All 15 people killed in the fire lived there.\n"
    (found,) = (d for d in compared(left, right).discrepancies if d.differs)
    assert [len(found.every(side)) for side in Side] == [2, 2]


def test_a_sentence_that_tells_the_toll_and_nothing_else_is_one_of_its_places() -> None:
    left = f"A wave struck the pier of Orle. At least 11 people died.\n{FILLER}The wave killed at least 11.\n"
    right = f"Storm at sea.\n{OTHER}The wave killed 24 people on the pier of Orle.\n"
    [told] = compared(left, right).discrepancies
    assert [left[place.start : place.end] for place in told.places.left] == ["At least 11", "at least 11"]


def test_the_same_figure_of_the_dead_of_another_year_is_no_place_of_the_toll() -> None:
    before = "In 1994 a storm broke the pier. At least 11 people died."
    left = f"The wave killed at least 11 in Orle.\n{FILLER}{before}\n"
    right = f"Storm at sea.\n{OTHER}The wave killed 24 people on the pier of Orle.\n"
    [told] = compared(left, right).discrepancies
    assert [left[place.start : place.end] for place in told.places.left] == ["at least 11"]


def test_a_name_is_told_once_whichever_sentences_have_it() -> None:
    left = f"Governor Heydar Tarib spoke in Orle.\n{FILLER}Later Tarib went home.\n"
    right = f"Nobody came.\n{OTHER}People listened when Heidar Tareb, the governor, spoke.\n"
    (found,) = compared(left, right).discrepancies
    assert (found.is_spelling, found.left_form, found.right_form) == (True, "Heydar Tarib", "Heidar Tareb")


def test_units_of_two_systems_agree_where_one_rounds_the_other() -> None:
    left = f"The water covered the road from Orle for 10 miles.\n{FILLER}"
    assert facts(left, f"For 16 kilometres the water covered the road from Orle.\n{OTHER}") == []
    right = f"For 10 kilometres the water covered the road from Orle.\n{OTHER}"
    assert facts(left, right) == [("differ", "10 miles", "10 kilometres")]


def test_comparing_the_other_way_round_gives_the_mirror_image() -> None:
    left = f"The fire in Orle killed 12 people and hurt dozens.\n{FILLER}"
    right = f"In Orle a fire killed 15 people and hurt 31.\n{OTHER}"
    mirrored = [(verdict, b, a) for verdict, a, b in facts(right, left)]
    assert sorted(facts(left, right)) == sorted(mirrored) != []


def test_a_sentence_that_a_report_says_for_ever_is_read_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[Passage]()

    def noted(passage: Passage) -> Facts:
        read.append(passage)
        return facts_of(passage)

    monkeypatch.setattr(claims, "facts", noted)
    refrain = "At least 24 people were killed at Orle. " * 300
    found = compare(Article(f"{refrain}It was late."), Article(f"{refrain}It was early."))
    work_out(found)
    assert len(found.pairs) >= 300
    assert 2 <= len(read) < 100


def test_fines_of_one_act_may_lie_far_apart() -> None:
    left = "A bakery in Orlo sold old bread.\nThe court fined the bakery $15,000 for selling old bread."
    right = "Old bread was on sale in Orlo.\nThe bakery was fined $50,000 by the court for selling old bread."
    assert facts(left, right) == [("differ", "$15,000", "$50,000")]
