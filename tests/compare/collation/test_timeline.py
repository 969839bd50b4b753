"""The event in time: when reports appeared, and the days and times that statements have."""

import pytest

from reader.compare.collation.timeline import Moment, timeline
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import of_the_sample

SAILED = "The ferry Orla left the port of Qarin at 7:40 p.m. on Friday with 200 people on board. "
EARLIER = "The ferry Orla left the port of Qarin at 7:10 p.m. on Friday with 200 people on board. "
DATES = ("2024-02-17", "2024-02-17")


def test_reports_have_the_date_on_which_they_appeared() -> None:
    found = timeline(told(SAILED, SAILED, dates=("2024-02-17T05:30",)))
    assert [(p.when, p.is_guess) for p in found.published] == [("2024-02-17T05:30", False), ("", False)]


def test_each_report_is_a_dot_at_the_day_and_time_it_gives() -> None:
    (moment,) = timeline(told(SAILED, SAILED, dates=DATES)).moments
    assert [(dot.report, dot.day, dot.clock) for dot in moment.dots] == [
        (0, "2024-02-16", "19:40"),
        (1, "2024-02-16", "19:40"),
    ]
    assert not moment.differs


def test_times_that_contradict_each_other_differ() -> None:
    (moment,) = timeline(told(SAILED, EARLIER, dates=DATES)).moments
    assert [dot.clock for dot in moment.dots] == ["19:40", "19:10"]
    assert moment.differs


def test_a_weekday_of_a_report_without_a_date_is_a_guess_by_the_others() -> None:
    (moment,) = timeline(told(SAILED, SAILED, dates=DATES[:1])).moments
    assert [(dot.day, dot.is_guess) for dot in moment.dots] == [("2024-02-16", False), ("2024-02-16", True)]


def test_where_no_report_has_a_date_a_weekday_is_no_day() -> None:
    (moment,) = timeline(told(SAILED, SAILED)).moments
    assert [(dot.day, dot.clock) for dot in moment.dots] == [("", "19:40"), ("", "19:40")]


def test_moments_stand_in_the_order_of_time() -> None:
    day_before = "On Thursday the captain of the Orla had asked twice for a second radio officer. "
    found = timeline(told(SAILED + day_before, SAILED + day_before, dates=DATES)).moments
    assert [moment.day for moment in found] == ["2024-02-15", "2024-02-16"]


def test_the_day_on_which_something_was_said_is_not_the_day_of_what_happened() -> None:
    said = "The ferry Orla sank off the port of Qarin with 200 people on board, police said on Thursday. "
    assert timeline(told(said, said, dates=DATES)).moments == ()


def test_a_month_is_no_moment() -> None:
    built = "The ferry Orla was inspected by a yard in Qarin in October, and in May 2023 before that. "
    assert timeline(told(built, built, dates=DATES)).moments == ()


def test_a_year_is_no_moment() -> None:
    built = "The ferry Orla was built in 1987 by a yard in Qarin that closed long ago. "
    assert timeline(told(built, built, dates=DATES)).moments == ()


@pytest.mark.parametrize("day", ["2024-13-40", "0001-01-01", "9999-12-31", "0000-00-00"])
def test_a_date_that_no_calendar_has_places_no_weekday_and_stops_nothing(day: str) -> None:
    (moment,) = timeline(told(SAILED, SAILED, dates=(day, day))).moments
    assert [dot.clock for dot in moment.dots] == ["19:40", "19:40"]


@pytest.mark.parametrize("day", ["31 June 2024", "February 30, 2024", "1 January 0000"])
def test_a_day_in_a_report_that_no_calendar_has_stops_nothing(day: str) -> None:
    sailed = SAILED.replace("on Friday", f"on {day}")
    (moment,) = timeline(told(sailed, sailed, dates=DATES)).moments
    assert [dot.clock for dot in moment.dots] == ["19:40", "19:40"]


def of_sentence(begins: str) -> Moment | None:
    """The moment of the sample's statement with a sentence that begins so."""
    found = of_the_sample()
    (number,) = (
        n
        for n, each in enumerate(found.statements)
        if any(found.reports[r].text(s).startswith(begins) for r, s in each.places)
    )
    return next((m for m in timeline(found).moments if m.statement == number), None)


def test_the_time_of_what_else_a_sentence_tells_is_not_that_of_its_statement() -> None:
    assert of_sentence("We reject in the strongest terms") is None
    struck = of_sentence("At about 8:25 p.m., in drizzle")
    assert struck is not None
    assert [dot.clock for dot in struck.dots] == ["20:25"] * 3


def test_a_report_that_tells_the_time_of_a_statement_otherwise_stands_beside_it() -> None:
    sailed = of_sentence("The ferry, the Sumayra, left Qaravel at 7:40 p.m.")
    assert sailed is not None
    assert sailed.differs
    assert sorted((dot.clock, dot.day) for dot in sailed.dots if dot.day) == [
        ("19:10", "2024-02-16"),
        ("19:40", "2024-02-16"),
    ]
