"""Where a report may tell a statement that no sentence of it is in."""

from dataclasses import replace

import pytest

from reader.compare.collation.loose import likely, sure_links
from reader.compare.collation.only_one import left_out, only_here
from reader.compare.collation.values import LooseLink, Place, Statement
from tests.compare.collation.stories import told
from tests.compare.collation.test_only_one import FIRE, GOATS, ROOF

MADE_BY_TWO = Statement(((0, 1), (1, 4)))


def test_a_report_may_tell_what_its_linked_sentences_tell_the_likeliest_first() -> None:
    links = (LooseLink((0, 1), (2, 3), 0.7), LooseLink((1, 4), (2, 5), 0.9))
    assert likely([MADE_BY_TWO], links) == {(0, 2): ((2, 5), (2, 3))}


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [((0, 1), (2, 3), 0.5), ((0, 2), (1, 4), 0.9), ((0, 2), (2, 3), 0.9)],
    ids=["an unlikely link", "a report that tells it for sure", "two sentences outside it"],
)
def test_nothing_else_makes_it_likely(one: Place, other: Place, score: float) -> None:
    assert likely([MADE_BY_TWO], [LooseLink(one, other, score)]) == {}


@pytest.mark.parametrize("score", [0.7, 0.9], ids=["weak", "denied"])
def test_a_weak_link_and_one_to_what_denies_it_take_nothing_from_what_one_tells_alone(score: float) -> None:
    sober, drunk = "The captain did not drink at all.", "The captain drank on the bridge."
    found = told(FIRE + sober, FIRE + drunk)
    linked = replace(found, links=(LooseLink((0, 1), (1, 1), score),))
    assert not list(sure_links(linked))


def test_a_strong_link_of_sentences_that_deny_nothing_is_sure() -> None:
    link = LooseLink((0, 1), (1, 1), 0.9)
    found = replace(told(FIRE + ROOF, FIRE + GOATS), links=(link,))
    assert list(sure_links(found)) == [link]


def test_what_a_report_surely_tells_elsewhere_it_does_not_leave_out() -> None:
    found = told(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    assert [(out.report, out.statement) for out in left_out(found)] == [(1, 1)]
    assert left_out(replace(found, surely={(1, 1): ((1, 1),)})) == ()


def test_what_surely_tells_a_statement_is_not_told_by_one_alone() -> None:
    found = told(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    assert [one.place for one in only_here(found)] == [(1, 1)]
    assert only_here(replace(found, surely={(1, 1): ((1, 1),)})) == ()
