"""Who is quoted in several reports, and how each report hands a quotation on."""

import pytest

from reader.compare.collation.quoted import Handed, Utterance, quoted
from reader.compare.telling import DiscrepancyKind
from tests.compare.collation.stories import told

WHOLE = (
    "The harbour of Alva burned on Monday. “The pumps were sold in May and nobody asked us about it,” "
    "said Mayor Ada Lind."
)
CUT = "The harbour of Alva burned on Monday. “The pumps were sold in May,” Ada Lind said."
ALTERED = (
    "The harbour of Alva burned on Monday. Mayor Lind said that “the pumps were sold last May and not a soul "
    "asked us about it”."
)
INDIRECT = (
    "The harbour of Alva burned on Monday. Mayor Ada Lind said the pumps were sold in May and that nobody "
    "asked the town about it."
)


def handed(said: Utterance) -> dict[int, Handed]:
    return {version.report: version.handed for version in said.versions}


def test_a_quotation_stands_once_with_the_way_in_which_each_report_hands_it_on() -> None:
    (lind,) = quoted(told(WHOLE, CUT, ALTERED))
    (said,) = lind.quotations
    assert handed(said) == {0: Handed.WHOLE, 1: Handed.CUT, 2: Handed.ALTERED}


def test_a_report_that_tells_it_without_quoting_tells_it_indirectly() -> None:
    (lind,) = quoted(told(WHOLE, INDIRECT))
    assert handed(lind.quotations[0]) == {0: Handed.WHOLE, 1: Handed.INDIRECT}


def test_one_speaker_by_two_names_is_one_speaker_by_the_fuller_name() -> None:
    other = "The harbour of Alva burned on Monday. “We have no water at all,” Ms. Lind said."
    (lind,) = quoted(told(WHOLE, other))
    assert "Ada Lind" in lind.speaker
    assert [said.reports for said in lind.quotations] == [(0,), (1,)]


def test_a_speaker_called_by_the_last_name_is_named_as_the_report_names_her_elsewhere() -> None:
    text = "Senator Ada Lind saw the harbour burn. The crew slept. “We have no water at all,” Sen. Lind said."
    (lind,) = quoted(told(text, "The harbour burned."))
    assert lind.speaker == "Ada Lind"


def test_the_initial_of_a_speaker_does_not_hide_the_name() -> None:
    text = "The crew slept. Harbour chief Ada T. Lind said the town took “all the steps it could afford”."
    (lind,) = quoted(told(text, "The harbour burned."))
    assert lind.speaker.endswith("Ada T. Lind")


def test_a_son_is_not_named_as_his_father_is() -> None:
    text = "Tim Lind and Tim Lind Jr. saw the harbour burn. The crew slept. “We have no water,” {} said."
    (lind,) = quoted(told(text.format("Lind Jr."), "The harbour burned."))
    assert lind.speaker == "Tim Lind Jr."
    (lind,) = quoted(told(text.format("Lind"), "The harbour burned."))
    assert lind.speaker == "Lind"


def test_a_last_name_of_two_people_stays_as_it_is() -> None:
    text = "Ada Lind and Tim Lind saw the harbour burn. The crew slept. “We have no water,” Lind said."
    (lind,) = quoted(told(text, "The harbour burned."))
    assert lind.speaker == "Lind"


def test_a_short_first_name_makes_no_second_speaker() -> None:
    text = "The harbour of Alva burned on Monday. “We have no water at all,” said {} Berg, a clerk."
    (berg,) = quoted(told(text.format("Michael"), text.format("Mike")))
    assert not berg.is_apart


def test_two_people_of_one_last_name_stay_two() -> None:
    other = "The harbour of Alva burned on Monday. “We have no water at all,” said Tim Lind."
    assert len(quoted(told(WHOLE, other))) == 2


def test_whom_most_reports_quote_stands_first_and_the_nameless_last() -> None:
    nameless = (
        "“Let us out of here now!” The harbour of Alva burned. “I saw it all from my roof,” said Jo Park. "
    )
    found = quoted(told(nameless, WHOLE, CUT))
    assert [who.speaker.split()[-1:] for who in found] == [["Lind"], ["Park"], []]


def test_the_versions_are_the_same_whatever_the_order_of_the_reports() -> None:
    forth = quoted(told(WHOLE, CUT, INDIRECT))[0].quotations[0]
    back = quoted(told(INDIRECT, CUT, WHOLE))[0].quotations[0]
    assert {v.said: v.handed for v in forth.versions} == {v.said: v.handed for v in back.versions}


def test_what_was_said_beside_the_rest_is_not_that_altered() -> None:
    price, goats = "They will pay a very high price.", "A fire killed two of our goats, hurting many."
    mill = "The town will be held to every word that it gave the millers."
    tweeted = "Mayor Ada Lind of Alva tweeted on Monday"
    found = quoted(
        told(
            f"{tweeted}: “{mill} {price}”",
            f"{tweeted}: “{goats} {mill}”",
            f"{tweeted}: “{goats}”",
            f"{tweeted} that they would “pay a very high price”.",
        )
    )
    versions = [version for said in found for each in said.quotations for version in each.versions]
    assert {version.report for version in versions} == {0, 1, 2, 3}
    assert Handed.ALTERED not in {version.handed for version in versions}


def test_a_few_words_of_what_the_speaker_says_are_a_part_of_it() -> None:
    brief = "The harbour of Alva burned on Monday. Mayor Ada Lind spoke of “pumps sold in May”."
    long = "The harbour of Alva burned on Monday. “We saw the pumps sold in May,” said Mayor Ada Lind."
    (lind,) = quoted(told(long, brief))
    assert [said.reports for said in lind.quotations] == [(0, 1)]


def test_the_same_words_stand_once_where_a_report_has_them_twice() -> None:
    twice = (
        "The crowd at the gate cried “Death to Alva”. The walls of the port were daubed with “Death to Alva”."
    )
    (nobody,) = quoted(told(twice, "The harbour of Alva burned on Monday."))
    assert len(nobody.quotations) == 1


def test_a_name_is_spelled_as_most_reports_spell_it() -> None:
    most = "The port burned on Monday. “The pumps were sold in May,” said the minister, Nadira Ushkent."
    again = "The port burned on Monday. “Nobody asked us about it,” said Nadira Ushkent."
    other = "The port burned on Monday. “We have no water at all,” said Transport Minister Nadeera Oushkent."
    (minister,) = quoted(told(most, again, other))
    assert minister.speaker.endswith("Nadira Ushkent")


def test_a_speaker_is_not_called_after_the_place_of_the_office() -> None:
    said = "Alva island governor Tim Lund told reporters that it burned. “We have no water,” he said."
    (lund,) = quoted(told(said, "The harbour of Alva burned on Monday."))
    assert lund.speaker == "Tim Lund"


BODY = (
    "The harbour of Alva burned. The Alva Water Ministry said “the pumps were sold in May and nobody asked”."
)
PERSON = "The harbour of Alva burned. Ada Lind said “the pumps were sold in May and nobody asked”."


def test_what_reports_put_to_different_speakers_stands_with_each_in_its_own_report() -> None:
    (said,) = quoted(told(BODY, PERSON))
    assert [(one.name.split()[-1], one.reports) for one in said.speakers] == [
        ("Ministry", (0,)),
        ("Lind", (1,)),
    ]
    assert [version.speaker.split()[-1] for version in said.quotations[0].versions] == ["Ministry", "Lind"]


def test_what_is_put_to_different_speakers_is_a_fact_of_them_once() -> None:
    (fact,) = [f for f in told(BODY, PERSON).facts if f.kind is DiscrepancyKind.ATTRIBUTION]
    assert [value.report for value in fact.values] == [0, 1]


@pytest.mark.parametrize("other", ["Mayor Lind", "Mayor Ada Lind", "the mayor"])
def test_another_way_to_call_one_speaker_makes_no_second(other: str) -> None:
    (said,) = quoted(told(PERSON, PERSON.replace("Ada Lind", other)))
    assert not said.is_apart
