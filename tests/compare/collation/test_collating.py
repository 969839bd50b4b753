"""Who says what in the sample event, and in reports made for it."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation, Telling
from reader.compare.story import Story
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.library.formats import load
from reader.text.checking import StoppedError
from reader.text.model import Article

SAMPLE = Path(__file__).parents[3] / "seeds"
HALL = "The town hall of Alva burned down on Monday night, and nobody was hurt, the mayor said. "
ROOF = "The roof had been tarred in May. A reader of the library saw the smoke at nine in the evening. "
BOATS = "The regatta on the lake was won by a crew of four sisters, who had trained in the dark all winter. "


@cache
def sample() -> tuple[Article, ...]:
    files = sorted(path for path in SAMPLE.iterdir() if path.suffix in {".txt", ".html"})
    return tuple(load(path)[0].article for path in files)


@cache
def of_the_sample() -> Collation:
    return collate(Story(sample()))


def texts(collation: Collation) -> set[frozenset[str]]:
    """The statements as the sentences that make them."""
    return {
        frozenset(collation.reports[report].text(sentence) for report, sentence in statement.places)
        for statement in collation.statements
    }


def test_every_sentence_stands_in_one_statement_or_outside() -> None:
    found = of_the_sample()
    for number, reading in enumerate(found.reports):
        told = [s for statement in found.statements for s in statement.sentences(number)]
        compared = [s.index for s in reading.sentences if s.kind.is_compared]
        assert sorted([*told, *found.outside(number)]) == compared
        assert {*found.alone(number)} <= {*found.outside(number)}


def test_the_same_statements_are_found_whatever_the_order_of_the_reports() -> None:
    forth, back = of_the_sample(), collate(Story(sample()[::-1]))
    assert texts(forth) == texts(back)


def test_an_unrelated_report_adds_nothing_to_the_others() -> None:
    alone, beside = of_the_sample(), collate(Story((*sample(), Article(BOATS * 2))))
    assert texts(beside) == texts(alone)
    assert not any(5 in statement.reports for statement in beside.statements)


@pytest.mark.parametrize("reports", [(), ("",), (HALL,), (HALL, ""), ("", "")])
def test_an_event_without_two_reports_to_read_has_no_statements(reports: tuple[str, ...]) -> None:
    found = collate(Story(tuple(map(Article, reports))))
    assert (found.statements, found.facts) == ((), ())


def test_a_link_leads_from_one_statement_to_another_or_to_none() -> None:
    found = of_the_sample()
    home = {place: n for n, statement in enumerate(found.statements) for place in statement.places}
    assert found.links
    assert all(home.get(link.one, -1) != home.get(link.other, -2) for link in found.links)


def test_reports_that_share_a_long_run_are_one_telling_and_count_once() -> None:
    story = HALL + ROOF * 2
    found = collate(Story((Article(story), Article(f"{story}More later."), Article(HALL))))
    assert [telling.reports for telling in found.tellings] == [(0, 1)]
    (by_all,) = (s for s in found.statements if len(s.reports) == 3)
    assert found.independent(by_all) == 2


def test_the_dead_that_reports_count_differently_are_one_fact_of_all_of_them() -> None:
    told = [
        f"A quake shook Alva on Monday. At least {n} people were killed in it, officials said."
        for n in (3, 11, 24)
    ]
    found = collate(Story(tuple(Article(text) for text in told)))
    (fact,) = (f for f in found.facts if f.kind is DiscrepancyKind.NUMBER)
    assert fact.verdict is Verdict.DIFFER
    assert {value.report for value in fact.values} == {0, 1, 2}


def test_collating_can_be_stopped() -> None:
    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        collate(Story(sample()), stop)


def test_two_short_reports_of_one_agency_sentence_are_no_telling() -> None:
    assert not collate(Story((Article(HALL), Article(HALL + BOATS)))).tellings
    assert Telling((0, 1), 30).reports == (0, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Prime Minister Adel Orsini called the strike on the harbour an outrage.",
            "Prime Minister Adel Orsini resigned last month under pressure from the streets.",
        ),
        (
            "Governor Heydar Alisha of Qarin Island said five villages had been badly hit.",
            "Governor Heydar Alisha of Qarin Island thanked the pilots for their help.",
        ),
    ],
)
def test_two_acts_of_one_man_are_two_statements(one: str, other: str) -> None:
    found = collate(Story((Article(f"{HALL}{one} {ROOF}"), Article(f"{HALL}{other} {ROOF}"))))
    assert not [s for s in found.statements if {(0, 1), (1, 1)} <= set(s.places)]


def test_when_the_ship_struck_is_one_statement_however_each_writes_the_time() -> None:
    found = of_the_sample()
    told = [{found.reports[r].text(s) for r, s in each.places} for each in found.statements]
    struck = next(held for held in told if any(text.startswith("At 8.25 pm") for text in held))
    assert sum("8:25 p.m." in text for text in struck) == len(struck) - 1 > 1


def test_one_act_of_one_man_in_other_words_is_one_statement() -> None:
    one = "Prime Minister Adel Orsini called the strike on the harbour an outrage."
    other = "The strike on the harbour was an outrage, Prime Minister Orsini said."
    found = collate(Story((Article(f"{HALL}{one} {ROOF}"), Article(f"{HALL}{other} {ROOF}"))))
    assert [s for s in found.statements if {(0, 1), (1, 1)} <= set(s.places)]


@pytest.mark.parametrize("turn", range(1, 5))
def test_a_stranger_adds_only_rows_of_its_own_wherever_it_stands(turn: int) -> None:
    stranger = Article(BOATS * 2 + "The cup was handed over by a widow from Qarin. ")
    reports = (*sample()[:turn], stranger, *sample()[turn:])
    assert texts(collate(Story(reports))) == texts(of_the_sample())


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(5)))
def test_no_order_of_the_reports_changes_a_statement(order: list[int]) -> None:
    turned = tuple(sample()[place] for place in order)
    assert texts(collate(Story(turned))) == texts(of_the_sample())
