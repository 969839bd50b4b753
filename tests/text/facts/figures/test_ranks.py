"""What is named by its place in a row, and one of something told by an article."""

import pytest

from tests.compare.facts.facts_that_differ import facts_of, shown


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("en", "The mill stood there in the 14th century.", "14th"),
        ("en", "The mill stood there in the fourteenth century.", "14th"),
        ("en", "The mill was built for Queen Hild III.", "3rd"),
        ("en", "The mill was built for Queen Hild the Third.", "3rd"),
        ("en", "The mill closed in the 1970s.", "1970..1979"),
        ("en", "It was the 25th fire at the mill.", "25th"),
        ("fr", "Le moulin date du XIVe siècle.", "14th"),
        ("es", "El molino data del siglo XIV.", "14th"),
        ("de", "Die Mühle stammt aus dem vierzehnten Jahrhundert.", "14th"),
    ],
)
def test_a_place_in_a_row_is_read(language: str, text: str, form: str) -> None:
    assert [q.form for q in facts_of(text, language).quantities] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "A second man left the mill.",
        "I saw the mill.",
        "The mill opened on the 5th of May.",
        "In the first light the mill looked grey.",
    ],
)
def test_what_only_tells_one_from_another_is_no_figure(text: str) -> None:
    assert facts_of(text).quantities == ()


@pytest.mark.parametrize(
    ("left", "right", "pair"),
    [
        ("The mill dates from the 14th century.", "The mill is from the 15th century.", ("14th", "15th")),
        ("The crown was made for Hild III.", "The crown was made for Hild IV.", ("III", "IV")),
        ("It is her second term as mayor.", "As mayor, it is her third term.", ("second", "third")),
        ("A woman was killed on the pier.", "Two women were killed on the pier.", ("A woman", "Two")),
        ("The fire killed a child in Orlo.", "In Orlo the fire killed 11 children.", ("a child", "11")),
        ("A bathhouse was destroyed in Orlo.", "In Orlo two bathrooms were wrecked.", ("A bathhouse", "two")),
        ("A lorry overturned on the bridge.", "Two lorries overturned on the bridge.", ("A lorry", "Two")),
    ],
)  # fmt: skip
def test_other_places_in_one_row_and_one_against_several_differ(
    left: str, right: str, pair: tuple[str, str]
) -> None:
    assert [found[1:] for found in shown(left, right)] == [pair]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The crown was made for Hild III.", "The crown was made for Hild the Third."),
        ("A woman was killed on the pier.", "One woman was killed on the pier."),
        ("A group of women was seen on the pier.", "Two women were seen on the pier."),
        ("A 34-year-old woman was killed on the pier.", "A woman of 34 was killed on the pier."),
        ("A woman was seen on the hill.", "Two women sang at the harbour fair."),
    ],
)
def test_one_told_otherwise_and_one_of_others_do_not_differ(left: str, right: str) -> None:
    assert shown(left, right) == []
