"""Facts of an event are called as a reader would call them."""

import pytest

from reader.compare.collation.collating import collate
from reader.compare.story import Story
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.named import named_collation
from reader.report.story.naming.fact_names import what_of
from reader.report.story.naming.told_apart import names_of_facts
from reader.text.model import Article, Field, FieldName
from tests.report.story.naming.test_fact_names import name, told

NAMED = [
    (
        "Ambassador Matt Tull was away from Marn.",
        "Ambassador Matthew Tull was away from Marn.",
        "Ambassador Matt Tull",
    ),
    ("Mayor Anna R. Lund of Marn spoke.", "Mayor Anna Lund of Marn spoke.", "Mayor Anna Lund"),
    (
        "A quake killed many people in the city of Zarn in February.",
        "A quake killed many people in the town of Zarn in February.",
        "Zarn",
    ),
    (
        "They covered the walls of the fort in Marn with paint and set a guardhouse on fire.",
        "They covered the walls of the fort in Marn with paint and set two guardhouses on fire.",
        "guardhouse on fire",
    ),
    (
        "Lund Marine reported a loss of $3.8 billion for the year and said it would cut jobs.",
        "Lund Marine made a loss of $3.8 million for the year and will cut jobs.",
        "“Lund Marine reported a loss of … for the year”",
    ),
    (
        "Shares in Ferra fell 12 per cent on Tuesday.",
        "Shares in Ferra fell by 8 per cent on Tuesday.",
        "“Shares in Ferra fell … on Tuesday”",
    ),
    (
        "She beat her rival in Marn by a handful of votes after a recount.",
        "She beat her rival in Marn by seven votes after a recount.",
        "votes",
    ),
    (
        "The army sent 120 Marine reinforcements to Marn on Sunday.",
        "The army sent 150 Marine reinforcements to Marn on Sunday.",
        "Marine reinforcements sent",
    ),
    (
        "About 4,000 dockers walked out at midnight in Marn.",
        "About 7,000 dockers walked out at midnight in Marn.",
        "dockers walked out",
    ),
    (
        "The ministry in Marn said there were no plans to evacuate the embassy.",
        "The staff of the embassy in Marn were evacuated, the ministry said.",
        "evacuate the embassy",
    ),
    (
        "The keeper in Marn pulled four people out through a window.",
        "The keeper in Marn pulled six people out through a window.",
        "people pulled out",
    ),
    (
        "The mayor of Marn called an emergency in three provinces and cut short a visit.",
        "The mayor of Marn called an emergency in four provinces and cut short a visit.",
        "provinces",
    ),
    (
        "The dam in Marn, a 46-metre-high earth structure built in 1968, burst.",
        "The dam in Marn, an earth structure built in 1971, burst.",
        "“earth structure built in …”",
    ),
    (
        "The old harbour driver, 51, was hurt in Marn.",
        "The old harbour driver, 52, was hurt in Marn.",
        "driver",
    ),
]


@pytest.mark.parametrize(("left", "right", "expected"), NAMED)
def test_a_fact_is_called_as_a_reader_would_call_it(left: str, right: str, expected: str) -> None:
    assert expected in called(left, right)


def test_what_people_did_keeps_the_word_that_helps_its_verb() -> None:
    left, right = (
        f"{count} salariés ont défilé mardi à Marnay." for count in ("Quelque 2 500", "Environ 1 200")
    )
    assert name(left, right, "fr") == "salariés ont défilé"


def test_what_is_said_begins_behind_its_day_and_ends_with_a_whole_word() -> None:
    found = called(
        "One witness said that she had a history of run-ins with other workers and managers in Marn.",
        "Some colleagues said she had a history of run-ins with other workers and managers in Marn.",
    )
    assert "“she had a history of run-ins …”" in found


def test_the_spelling_of_a_name_and_its_office_are_called_by_the_name_alone() -> None:
    reports = (
        "On Monday the acting minister Adil Marun spoke in Orle.",
        "On Monday the minister Adil Marun spoke in Orle.",
        "In Tarn the crowd cheered Adil Maroun on Monday.",
    )
    spoken = {FieldName.LANGUAGE: Field("en")}
    found = collate(Story(tuple([Article(text, spoken) for text in reports])))
    named = named_collation(found, labels_of_story(found, Options()))
    assert names_of_facts(named, found.facts) == ["Adil Marun", "Adil Marun"]


def test_numerous_casualties_are_called_casualties() -> None:
    assert "casualties" in called(
        "The blast in Marn caused numerous casualties on Sunday.",
        "The blast in Marn caused 12 casualties on Sunday.",
    )


def test_an_outcome_is_not_called_by_its_day() -> None:
    said = called(
        "The driver was arrested early Sunday for reckless driving in Marn.",
        "The driver was released early Sunday in Marn after reckless driving.",
    )
    assert not [name for name in said if name.startswith("arrested early")]


def called(left: str, right: str) -> list[str]:
    found = told(left, right)
    return [what_of(found, fact) for fact in found.collation.facts]
