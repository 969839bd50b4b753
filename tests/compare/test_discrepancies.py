"""Facts on which two sentences disagree, by examples of every kind and of what must not be taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.discrepancies import disagreements, discrepancies
from reader.compare.model import Discrepancy
from reader.text.facts import facts
from reader.text.model import Span
from reader.text.words import tokens


def found(left: str, right: str, language: str = "en") -> tuple[Discrepancy, ...]:
    ours, theirs = Span(0, len(left)), Span(0, len(right))
    return discrepancies(
        left, tokens(left, ours, language), ours, right, tokens(right, theirs, language), theirs, language
    )


def shown(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(d.kind.value, d.left.of(left), d.right.of(right)) for d in found(left, right)]


@pytest.mark.parametrize(
    ("left", "right", "difference"),
    [
        (
            "The storm killed 12 people.",
            "The storm killed at least 14 people.",
            ("number", "12", "at least 14"),
        ),
        ("Two dozen miners died.", "The blast killed 31 miners.", ("number", "Two dozen", "31")),
        ("Dozens of sailors drowned and were killed.", "19 sailors died.", ("number", "Dozens", "19")),
        ("The flood killed 7 villagers.", "At least 7 villagers were killed.", ("number", "7", "At least 7")),
        (
            "Hundreds of supporters marched on the capital.",
            "Thousands of people marched.",
            ("number", "Hundreds", "Thousands"),
        ),
        (
            "The ferry carried 40 cars across the strait.",
            "The ferry carried 45 cars across the strait.",
            ("number", "40", "45"),
        ),
        ("The navy sent 3 ships north.", "Five ships were sent north.", ("number", "3", "Five")),
        (
            "Between 20 and 30 hikers are missing.",
            "Some 40 hikers are missing.",
            ("number", "Between 20 and 30", "Some 40"),
        ),
        (
            "The firm will cut 12,000 jobs.",
            "It will lay off about 10,000 workers.",
            ("number", "12,000", "about 10,000"),
        ),
        (
            "The bill passed by 52 to 48 votes cast.",
            "It passed, 51-48 votes.",
            ("number", "52 to 48", "51-48"),
        ),
        (
            "Winds of 130 mph hit the bay.",
            "It hit the bay with winds of 125 miles.",
            ("number", "130", "125"),
        ),
        (
            "Seven crew were on the yacht.",
            "Nine crew members were on the yacht.",
            ("number", "Seven", "Nine"),
        ),
        ("A quake of magnitude 6.1 hit.", "A 6.3-magnitude quake hit.", ("number", "6.1", "6.3")),
        (
            "No casualties were reported.",
            "The blast injured at least 6 guards.",
            ("number", "No", "at least 6"),
        ),
        ("There were no reports of injuries.", "Four were injured.", ("number", "no reports of", "Four")),
        ("The clash left 9 dead.", "The clash left 11 dead.", ("number", "9", "11")),
        ("The blast wounded many.", "The blast wounded six workers.", ("number", "many", "six")),
        (
            "The repair cost $5 million last year.",
            "The repair cost $7 million last year.",
            ("money", "$5 million", "$7 million"),
        ),
        ("Prices rose by 4 percent in June.", "Prices rose by 5% in June.", ("percent", "4 percent", "5%")),
        (
            "The driver, Ana Ruiz, 34, was unhurt.",
            "The driver, Ana Ruiz, 36, was unhurt.",
            ("age", "34", "36"),
        ),
        (
            "A 12-year-old boy found the boat.",
            "A 13-year-old boy found the boat.",
            ("age", "12-year-old", "13-year-old"),
        ),
        (
            "The train left at 8:15 a.m. on a bridge line.",
            "The train left at 8:45 a.m. on a bridge line.",
            ("time", "8:15 a.m.", "8:45 a.m."),
        ),
        (
            "The strike lasted two hours at the port.",
            "The strike lasted six hours at the port.",
            ("time", "two", "six"),
        ),
        (
            "The council met on Monday to vote.",
            "The council met on Tuesday to vote.",
            ("date", "Monday", "Tuesday"),
        ),
        (
            "The treaty was signed on 3 May in full.",
            "The treaty was signed on May 4 in full.",
            ("date", "3 May", "May 4"),
        ),
        (
            "The league of Tarib Front fighters met.",
            "Fighters of Tareb Front met.",
            ("name", "Tarib", "Tareb"),
        ),
        (
            "Hamid al-Nasiri spoke first.",
            "The minister, Hamid al-Nasseri, spoke.",
            ("name", "al-Nasiri", "al-Nasseri"),
        ),
        (
            "Premier Omar Abdul Karim spoke.",
            "Abdul-Karim spoke first.",
            ("name", "Abdul Karim", "Abdul-Karim"),
        ),
        ("Envoy Mike Dorn resigned.", "Michael Dorn resigned as envoy.", ("name", "Mike", "Michael")),
        (
            "The team won in Lisbon on Friday.",
            "The team won in Madrid on Friday.",
            ("place", "Lisbon", "Madrid"),
        ),
        (
            "The mayor thanked Clara Voss for her help.",
            "The mayor thanked Peter Lund for her help.",
            ("name", "Clara Voss", "Peter Lund"),
        ),
        (
            "The data showed that the dam was weak.",
            "The data fuelled speculation that the dam was weak.",
            ("attribution", "showed", "fuelled speculation"),
        ),
        (
            "The crew was safe after the storm in the harbour, Captain Jane Orr said.",
            "The crew was safe after the storm in the harbour, a ministry statement said.",
            ("attribution", "Captain Jane Orr said", "a ministry statement said"),
        ),
        (
            "The crew had ignored the storm warning, Mr. Orr said.",
            "The crew had ignored the storm warning, Mr. Orr claimed.",
            ("attribution", "Mr. Orr said", "Mr. Orr claimed"),
        ),
        (
            "The dam broke at night after heavy rain in the valley.",
            "The dam broke at night after heavy rain in the valley, officials said.",
            ("attribution", "The dam broke at night after heavy rain in the valley.", "officials said"),
        ),
        (
            "“We will never leave this valley,” Ms. Lund said.",
            "“We will not ever quit the valley,” Ms. Lund said.",
            ("quotation", "We will never leave this valley,", "We will not ever quit the valley,"),
        ),
        (
            "The crowd chanted “Water for all”.",
            "Marchers shouted “Give us water”.",
            ("quotation", "Water for all", "Give us water"),
        ),
        (
            "The staff were evacuated.",
            "The staff were not evacuated.",
            ("outcome", "were evacuated", "not evacuated"),
        ),
        (
            "Patients were evacuated overnight.",
            "There are no plans to evacuate.",
            ("outcome", "were evacuated", "no plans to evacuate"),
        ),
        (
            "The jury found the banker guilty of fraud.",
            "The jury found the banker innocent of fraud.",
            ("outcome", "guilty", "innocent"),
        ),
        (
            "The senate approved the dam bill.",
            "The senate rejected the dam bill.",
            ("outcome", "approved", "rejected"),
        ),
    ],
)
def test_a_fact_that_differs_is_found_with_both_its_places(
    left: str, right: str, difference: tuple[str, str, str]
) -> None:
    assert shown(left, right) == [difference]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast killed 24 people.", "Two dozen people were killed."),
        ("The blast killed 24 people.", "The blast wounded 30 people."),
        ("The blast killed 24 people and wounded 30.", "The blast wounded 30 people and killed 24."),
        ("It killed 24 people, including three children.", "Three children were killed in it."),
        ("About 5,000 troops are in the north.", "Around 5,000 troops are in the north."),
        ("Nearly 65 homes in the bay burned.", "64.8 homes in the bay burned."),
        ("The dam opened in 2009.", "The dam opened with 12 gates."),
        ("Two ships left the port.", "Three planes left the city."),
        ("The vote is on Monday, the count on Tuesday.", "The count is on Tuesday."),
        ("The Iranian envoy left.", "The envoy of Iran left."),
        ("President Ann Lund spoke.", "Lund, the president, spoke."),
        ("Ms. Lund said it was late.", "She said it was late."),
        ("“We will stay here,” Ms. Lund said.", "“We will stay here until May,” she said."),
        ("They met in Paris.", "They met in France."),
        ("U.S. forces left.", "American forces left."),
        ("The envoy of the A.U. left.", "The envoy of the African Union left."),
        ("The staff were not evacuated.", "There were no plans to evacuate the staff."),
        ("They could evacuate the staff.", "The staff were not evacuated."),
        ("The jet carried 73 guests and five crew members.", "The jet carried 78 people, crew included."),
        ("Roughly 1,500 acres of the valley burned.", "1,483 acres of the valley burned."),
        (
            "The dam broke after heavy rain in the valley.",
            "The dam broke after heavy rain in the valley, Ms. Lund said.",
        ),
        ("The council said in March that 12 roads were closed.", "12 roads were closed, it said in April."),
        ("There was no plan for the dead.", "The quake left 12 dead."),
        ("The boat left at 9 a.m. for the island.", "The boat left for the island after two hours."),
        ("He fled on the 3rd floor.", "He fled on the 4th floor."),
        ("The AH-64 helicopter landed.", "The AH-65 helicopter landed."),
        ("One of the boats sank.", "Two boats sank."),
        ("", "The blast killed 24 people."),
    ],
)
def test_what_agrees_or_is_of_different_things_is_no_discrepancy(left: str, right: str) -> None:
    assert shown(left, right) == []
    assert shown(right, left) == []


def test_a_name_spelled_differently_is_told_apart_from_another_name() -> None:
    assert [d.is_spelling for d in found("Hamid al-Nasiri spoke.", "Hamid al-Nasseri spoke.")] == [True]
    assert [d.is_spelling for d in found("Ask the mayor Jon Bell now.", "Ask the mayor Tim Cole now.")] == [
        False
    ]


@pytest.mark.parametrize(
    ("language", "left", "right", "difference"),
    [
        (
            "fr",
            "L'explosion a tué 12 personnes.",
            "Au moins 14 personnes ont été tuées.",
            ("number", "12", "Au moins 14"),
        ),
        (
            "fr",
            "La grève commence lundi à Lyon.",
            "La grève commence mardi à Lyon.",
            ("date", "lundi", "mardi"),
        ),
        ("de", "Bei dem Unfall starben 12 Menschen.", "14 Menschen wurden getötet.", ("number", "12", "14")),
        (
            "de",
            "Dutzende Demonstranten wurden verletzt.",
            "Verletzt wurden 31 Demonstranten.",
            ("number", "Dutzende", "31"),
        ),
        ("es", "El incendio mató a 12 personas.", "Murieron unas 20 personas.", ("number", "12", "unas 20")),
    ],
)
def test_numbers_and_days_are_compared_in_other_languages_too(
    language: str, left: str, right: str, difference: tuple[str, str, str]
) -> None:
    assert [(d.kind.value, d.left.of(left), d.right.of(right)) for d in found(left, right, language)] == [
        difference
    ]


def test_a_name_that_stands_twice_is_one_discrepancy() -> None:
    left = "Tarib Front fighters left, and the Tarib Front flag fell."
    assert shown(left, "The flag of Tareb Front fell.") == [("name", "Tarib", "Tareb")]


def test_normal_forms_tell_what_was_compared() -> None:
    (number,) = found("The storm killed two dozen people.", "The storm killed at least 30 people.")
    assert (number.left_form, number.right_form) == ("24", ">=30")


def test_discrepancies_stand_in_the_order_of_the_left_passage() -> None:
    left = "On Monday the blast killed 12 miners and wounded 20 others near Tarib Hill."
    right = "The blast killed 13 miners and wounded 21 others near Tareb Hill."
    assert [d.left.of(left) for d in found(left, right)] == ["12", "20", "Tarib"]


def test_facts_found_once_give_the_same_as_the_two_texts() -> None:
    left, right = "The flood killed 7 people.", "The flood killed 9 people."
    ours = facts(left, tokens(left, Span(0, len(left))), Span(0, len(left)))
    theirs = facts(right, tokens(right, Span(0, len(right))), Span(0, len(right)))
    assert disagreements(ours, theirs) == found(left, right)


def test_spans_point_into_the_article_and_not_into_the_sentence() -> None:
    left = "A quiet day. The flood killed 7 people."
    right = "The flood killed 9 people."
    ours, theirs = Span(13, len(left)), Span(0, len(right))
    (number,) = discrepancies(left, tokens(left, ours), ours, right, tokens(right, theirs), theirs)
    assert number.left.of(left) == "7"


@pytest.mark.parametrize(
    ("dates", "forms"),
    [
        (("2024-06-03", "2024-06-03"), [("2024-05-31", "2024-05-30")]),
        (("2024-05-30", "2024-05-31"), [("2024-05-24", "2024-05-30")]),
        (("", ""), []),
        (("some day", ""), []),
    ],
)
def test_a_weekday_is_told_from_a_date_when_the_day_of_publication_is_known(
    dates: tuple[str, str], forms: list[tuple[str, str]]
) -> None:
    left, right = "The pier was closed on Friday.", "The pier was closed on May 30, 2024."
    ours, theirs = Span(0, len(left)), Span(0, len(right))
    said = discrepancies(left, tokens(left, ours), ours, right, tokens(right, theirs), theirs, dates=dates)
    assert [(d.left_form, d.right_form) for d in said] == forms


def test_endless_passages_are_not_searched_for_facts() -> None:
    assert found("The flood killed 7 people. " * 400, "The flood killed 9 people. " * 400) == ()


WORDS = [
    "the",
    "killed",
    "wounded",
    "12",
    "24",
    "two",
    "dozens",
    "people",
    "soldiers",
    "said",
    "claimed",
    "not",
    "never",
]
WORDS += [
    "evacuated",
    "Tarib",
    "Tareb",
    "Hill",
    "al",
    "-",
    ",",
    ".",
    "“",
    "”",
    '"',
    "in",
    "Paris",
    "Madrid",
    "Monday",
]
WORDS += [
    "Tuesday",
    "May",
    "3",
    "$5 million",
    "%",
    "at least",
    "about",
    "aged 34",
    "8:15 a.m.",
    "tens of",
    "and",
]
sentences = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
KINDS = ["en", "fr", "", "xx"]


@given(sentences, sentences, st.sampled_from(KINDS))
def test_no_text_raises_and_all_spans_are_in_range(left: str, right: str, language: str) -> None:
    for d in found(left, right, language):
        assert 0 <= d.left.start < d.left.end <= len(left)
        assert 0 <= d.right.start < d.right.end <= len(right)


@given(sentences, sentences)
def test_swapping_the_sentences_mirrors_the_discrepancies(left: str, right: str) -> None:
    ours = {(d.kind, d.left, d.right, d.left_form, d.right_form) for d in found(left, right)}
    theirs = {(d.kind, d.right, d.left, d.right_form, d.left_form) for d in found(right, left)}
    assert ours == theirs


@given(sentences)
def test_a_sentence_does_not_disagree_with_itself(text: str) -> None:
    assert found(text, text) == ()
