"""Where a report may tell a statement that no sentence of it is in."""

from dataclasses import replace

import pytest

from reader.compare.collation.evidence.of_two import Evidence, evidence_of, sides_of
from reader.compare.collation.loose import fact_links, likely, likely_links, sure_links
from reader.compare.collation.only_one import left_out, only_here
from reader.compare.collation.values import LooseLink, Place, Statement
from reader.compare.facts.fact import Fact, Value
from reader.compare.story import Story
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import unchecked
from reader.text.model import Article, Field, FieldName, Span
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import of_the_sample
from tests.compare.collation.test_only_one import FIRE, GOATS, ROOF

SOLD = "The owner, Vantrel Marine, said it had sold 187 tickets. "
RADAR = "The owner, Vantrel Marine, confirmed that the radar had been out of order since May. "
MILL = "The mill burned for hours."
MADE_BY_TWO = Statement(((0, 1), (1, 4)))


def test_a_report_may_tell_what_its_linked_sentences_tell_the_likeliest_first() -> None:
    links = (LooseLink((0, 1), (2, 3), 0.7), LooseLink((1, 4), (2, 5), 0.9))
    assert likely([MADE_BY_TWO], links) == {(0, 2): ((2, 5), (2, 3))}


def test_what_a_report_tells_twice_is_asked_for_too() -> None:
    link = LooseLink((0, 1), (1, 5), 0.9)
    assert likely([MADE_BY_TWO], [link]) == {}
    assert likely([MADE_BY_TWO], [link], again=True) == {(0, 1): ((1, 5),)}


def test_the_toll_of_another_year_that_two_reports_give_is_told_by_neither_alone() -> None:
    found = of_the_sample()
    alone = {found.reports[r].text(s) for r in range(5) for s in found.alone(r)}
    assert "Thirty-nine people died." not in alone


@pytest.mark.parametrize(
    ("one", "other"),
    [((0, 2), (1, 4)), ((0, 2), (2, 3))],
    ids=["a report that tells it for sure", "two sentences outside it"],
)
def test_nothing_else_makes_it_likely(one: Place, other: Place) -> None:
    assert likely([MADE_BY_TWO], [LooseLink(one, other, 0.9)]) == {}


@pytest.mark.parametrize(
    ("text", "score", "is_likely"),
    [(ROOF, 0.6, True), (ROOF, 0.5, False), (RADAR, 0.9, False)],
    ids=["much the same", "an unlikely link", "nothing but a name in common"],
)
def test_a_link_is_likely_where_it_is_strong_and_the_sentences_share_more_than_names(
    text: str, score: float, *, is_likely: bool
) -> None:
    link = LooseLink((0, 1), (1, 1), score)
    assert list(likely_links([link], evidence_among(FIRE + ROOF, FIRE + text))) == [link] * is_likely


def sure(link: LooseLink, *texts: str) -> list[LooseLink]:
    """Those of a link that are sure, between reports of these words."""
    evidence = evidence_among(*texts)
    return list(sure_links(told(*texts), likely_links([link], evidence), evidence))


def evidence_among(*texts: str) -> Evidence:
    comparisons = {(0, 1): Story(tuple(map(report, texts))).comparison(0, 1)}
    return evidence_of(sides_of(comparisons, unchecked), unchecked)


def report(text: str) -> Article:
    return Article(text, {FieldName.LANGUAGE: Field("en")})


@pytest.mark.parametrize("score", [0.7, 0.9], ids=["weak", "denied"])
def test_a_weak_link_and_one_to_what_denies_it_take_nothing_from_what_one_tells_alone(score: float) -> None:
    sober, drunk = "The captain did not drink at all.", "The captain drank on the bridge."
    assert not sure(LooseLink((0, 1), (1, 1), score), FIRE + sober, FIRE + drunk)


def test_a_strong_link_of_sentences_that_tell_much_the_same_is_sure() -> None:
    link = LooseLink((0, 1), (1, 1), 0.9)
    tarred = "The roof was tarred in May by a firm that went bankrupt, said Oren Bask."
    assert sure(link, FIRE + ROOF, FIRE + tarred) == [link]


def test_two_acts_of_one_company_are_told_by_one_report_each_however_strong_their_link_is() -> None:
    found = told(FIRE + SOLD, FIRE + RADAR)
    (link,) = found.links
    assert link.score > 0.8
    assert [one.place for one in only_here(found)] == [(0, 1), (1, 1)]


TODAY, TODAY_TOO = "At least 12 people died. ", "Twelve people have died. "
LONG_AGO = "In 1994 the mill burned on the same hill. Thirty-nine people died. "


def test_the_dead_of_another_year_are_not_set_beside_those_of_today() -> None:
    found = told(FIRE + TODAY + GOATS, FIRE + TODAY_TOO + ROOF, FIRE + LONG_AGO + ROOF)
    assert ((0, 1), (1, 1)) in [statement.places for statement in found.statements]
    assert {(link.one, link.other) for link in found.links} >= {((0, 1), (2, 2)), ((1, 1), (2, 2))}
    assert (2, 2) not in [place for places in found.likely.values() for place in places]
    assert (2, 2) in [one.place for one in only_here(found)]


def test_two_reports_alone_set_the_dead_of_two_years_apart_too() -> None:
    found = told(FIRE + TODAY_TOO, FIRE + LONG_AGO)
    assert not [s for s in found.statements if {(0, 1), (1, 2)} <= set(s.places)]


def test_no_row_of_the_sample_sets_those_who_died_in_1994_beside_the_dead_of_today() -> None:
    found = of_the_sample()
    rows = [
        {found.reports[r].text(s) for r, s in (*statement.places, *beside)}
        for n, statement in enumerate(found.statements)
        for beside in [[p for r in range(5) for p in found.likely.get((n, r), ())]]
    ]
    today = [row for row in rows if "At least 12 people died." in row]
    assert today
    assert not any("Thirty-nine people died." in row for row in today)


PRESSED = "By the time this edition went to press 13 people were known to have died, four of one family. "
WROTE = "Fourteen people were killed on Monday, the fire chief Oren Bask said before he left for Qarin. "


def test_one_toll_is_one_statement_however_each_report_puts_it() -> None:
    found = told(FIRE + PRESSED + GOATS, FIRE + TODAY_TOO + ROOF, FIRE + WROTE)
    assert ((0, 1), (1, 1), (2, 1)) in [statement.places for statement in found.statements]


def test_who_gives_the_toll_in_a_sentence_of_another_statement_is_shown_beside_it() -> None:
    found = of_the_sample()
    told_by = {found.reports[r].text(s): n for n, each in enumerate(found.statements) for r, s in each.places}
    toll = told_by["At least 12 people died."]
    beside = [found.reports[r].text(s) for r in range(5) for _, s in found.surely.get((toll, r), ())]
    assert any(text.startswith("Fourteen people were killed") for text in beside)
    assert any("killing at least 12" in text for text in beside)


def test_what_a_report_surely_tells_elsewhere_it_does_not_leave_out() -> None:
    found = told(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    assert [(out.report, out.statement) for out in left_out(found)] == [(1, 1)]
    assert left_out(replace(found, surely={(1, 1): ((1, 1),)})) == ()


def test_what_surely_tells_a_statement_is_not_told_by_one_alone() -> None:
    found = told(FIRE + ROOF, FIRE + GOATS, FIRE + ROOF)
    assert [one.place for one in only_here(found)] == [(1, 1)]
    assert only_here(replace(found, surely={(1, 1): ((1, 1),)})) == ()


@pytest.mark.parametrize(
    "other", ["Twelve people were rescued. ", "Twelve people were hurt. ", "Twelve goats were killed. "]
)
def test_the_saved_and_the_hurt_stand_in_no_row_of_the_dead(other: str) -> None:
    found = told(FIRE + "Twelve people were killed. ", FIRE + other)
    assert [statement.places for statement in found.statements] == [((0, 0), (1, 0))]


def test_who_tells_some_of_the_dead_does_not_tell_all_of_them() -> None:
    found = told(
        FIRE + "Twelve people died.", FIRE + "Three of the dead were children.", FIRE + "Three children died."
    )
    assert not [place for (_, report), places in found.surely.items() for place in places if report == 0]


def test_whom_something_could_have_befallen_is_no_toll() -> None:
    found = told(FIRE + TODAY_TOO, FIRE + "As many as 200 people could have died, said Oren Bask.")
    assert found.surely == {}


def by_fact(*texts: str) -> set[tuple[Place, Place]]:
    """The sentences that what two reports count or quote joins."""
    return {(link.one, link.other) for link in fact_links(told(*texts).facts, evidence_among(*texts))}


SOUGHT = "The coast guard will search for three days, the minister Ana Ferl told the town of Qarin. "
SOUGHT_TOO = "Three days the coast guard will search. "


def test_the_same_figure_joins_sentences_that_are_alike_besides() -> None:
    assert ((0, 1), (1, 1)) in by_fact(FIRE + SOUGHT, FIRE + SOUGHT_TOO)


ASKED = "The campaign told investigators before the election of 2016 that it knew of nothing. "
SEEN = "This is not the first time that his part in the 2016 election stands in the news. "


def test_a_year_by_which_two_sentences_name_something_joins_nothing() -> None:
    values = tuple(Value(report, 1, Span(0, 4), "2016") for report in (0, 1))
    year = Fact(DiscrepancyKind.NUMBER, Verdict.AGREE, values, {})
    assert not list(fact_links([year], evidence_among(FIRE + ASKED, FIRE + SEEN)))
    assert list(fact_links([year], evidence_among(FIRE + ASKED, FIRE + ASKED)))


LIFTED = "“We will lift her before the winter, and we will pay for every net that was lost,” said Ana Ferl. "
PAID = "The minister Ana Ferl promised in the chapel that she would “pay for every net that was lost”. "


def test_a_part_of_a_quotation_joins_its_sentence_to_the_whole() -> None:
    assert by_fact(FIRE + LIFTED, FIRE + PAID) == {((0, 1), (1, 1))}


def test_a_day_on_which_two_things_happen_joins_neither() -> None:
    morning = "The mayor Oren Bask was taken from the burning hall by firemen on Tuesday morning. "
    day = "On Tuesday the mayor Oren Bask thanked those who had saved the hall of Qarin from burning. "
    assert not by_fact(FIRE + morning, FIRE + day)


@pytest.mark.parametrize(
    "other",
    [
        "Three more people died of the fire in Orle on Friday.",
        "It was the worst fire in Orle since one in which 39 people died.",
    ],
)
def test_those_who_came_to_others_or_died_elsewhere_are_another_statement(other: str) -> None:
    found = told(f"The fire in Orle killed 14 people.\n{MILL}", f"{other}\n{MILL}")
    assert [statement.places for statement in found.statements] == [((0, 1), (1, 1))]


def test_who_denies_a_toll_tells_of_it() -> None:
    denied = "The company denied that 12 people had died in the fire in Orle."
    found = told(f"The fire in Orle killed 14 people.\n{MILL}", f"{denied}\n{MILL}")
    assert ((0, 0), (1, 0)) in [statement.places for statement in found.statements]


def test_who_tells_two_things_in_one_sentence_makes_no_report_tell_one_of_them() -> None:
    inspected = Statement(((0, 1), (1, 1), (3, 1)))
    rejected = Statement(((0, 2), (1, 2), (2, 1)))
    links = [LooseLink((one, 1), (2, 1), 0.9) for one in (0, 1)] + [LooseLink((2, 1), (3, 1), 0.9)]
    assert likely([inspected, rejected], links) == {(0, 2): ((2, 1),)}

    missing, missing_and_hurt = Statement(((1, 2), (2, 2))), Statement(((0, 1), (3, 1)))
    of_all = [LooseLink((0, 1), (n, 2), 0.9) for n in (1, 2)]
    of_all += [LooseLink((n, 2), (3, 1), 0.9) for n in (1, 2)]
    assert likely([missing, missing_and_hurt], of_all).keys() == {(0, 0), (0, 3), (1, 1), (1, 2)}
