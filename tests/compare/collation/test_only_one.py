"""What one report alone tells, and what one alone leaves out."""

from dataclasses import replace

from reader.compare.collation.only_one import left_out, only_here
from reader.compare.collation.values import LooseLink
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import of_the_sample

FIRE = "The town hall of Alva burned down on Monday night, and nobody was hurt, the mayor said. "
ROOF = "The roof had been tarred in May by a firm from Qarin, which went bankrupt in June. "
GOATS = "Forty goats were led across the old bridge by a shepherd who sang all the way. "
FIRM = "A firm from Qarin tarred it, people in the street were saying on Tuesday morning. "


def test_what_no_other_report_tells_stands_with_its_place_in_the_report() -> None:
    found = only_here(told(FIRE + GOATS, FIRE))
    (goats,) = found
    assert goats.place == (0, 1)
    assert 0.4 < goats.before < 0.6


def test_the_passage_that_is_nearest_elsewhere_is_told() -> None:
    found = only_here(
        told(
            FIRE + GOATS,
            FIRE + "The shepherd Oren Bask has never learned to read or write.",
        )
    )
    assert [(one.place, one.nearest and one.nearest.place) for one in found] == [
        ((0, 1), (1, 1)),
        ((1, 1), (0, 1)),
    ]


def test_what_all_but_one_tell_that_one_leaves_out() -> None:
    (out,) = left_out(told(FIRE + ROOF, FIRE, FIRE + ROOF))
    assert (out.report, out.statement) == (1, 1)


def test_what_two_leave_out_no_one_leaves_out_alone() -> None:
    assert left_out(told(FIRE + ROOF, FIRE, FIRE, FIRE + ROOF)) == ()


def test_of_two_reports_neither_leaves_out_what_the_other_tells_alone() -> None:
    assert left_out(told(FIRE + ROOF, FIRE)) == ()


def test_the_most_prominent_stands_first() -> None:
    found = left_out(told(ROOF + GOATS + FIRE, FIRE, GOATS + ROOF + FIRE))
    assert [out.before for out in found] == sorted(out.before for out in found)
    assert len(found) == 2


ROCKS = "The ferry Amsel broke up on the rocks off Qarin on Friday night. "
COUNTED = "The coast guard counted 203 people aboard the ferry Amsel, 14 of them crew. "
CARRIED = (
    "The Amsel was carrying 211 passengers and crew when she ran aground off Qarin on Friday night, "
    "Petar Joss said in Alva. "
)


def test_what_gives_a_figure_that_others_give_otherwise_is_not_told_by_one_alone() -> None:
    found = told(ROCKS + COUNTED, ROCKS + COUNTED, ROCKS + CARRIED + GOATS)
    assert (2, 1) not in [place for statement in found.statements for place in statement.places]
    assert [one.place for one in only_here(found)] == [(2, 2)]


def test_a_report_does_not_leave_out_a_statement_of_which_it_gives_the_figure_otherwise() -> None:
    found = told(ROCKS + COUNTED, ROCKS + COUNTED, ROCKS + CARRIED)
    assert left_out(found) == ()
    (counted,) = [n for n, each in enumerate(found.statements) if (0, 1) in each.places]
    assert found.likely[counted, 2] == ((2, 1),)


def test_what_another_report_may_tell_in_other_words_is_told_by_neither_alone() -> None:
    found = of_the_sample()
    alone = {found.reports[r].text(s) for r in range(5) for s in found.alone(r)}
    starts = (
        "The last of the keepers",
        "The last keeper",
        "The law was repealed",
        "It took parliament",
        "Pilots have complained",
        "The Straits Authority, which operates the light",
    )
    assert [text for text in alone if text.startswith(starts)] == []
    assert "Two Wendlemere sisters were among those rescued." in alone


def test_what_a_linked_sentence_may_tell_no_report_leaves_out() -> None:
    found = told(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    assert len(left_out(found)) == 1
    assert left_out(replace(found, links=(LooseLink((0, 1), (1, 1), 0.6),))) == ()
