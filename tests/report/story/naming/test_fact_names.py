"""A fact of an event has a name of a few words, and its values stand in lists in their usual form."""

from itertools import product

import pytest

from reader.compare.collation.collating import collate
from reader.compare.facts.fact import Fact
from reader.compare.story import Story
from reader.compare.telling import DiscrepancyKind
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.named import NamedCollation, named_collation
from reader.report.story.naming.fact_names import what_of
from reader.report.story.naming.in_a_list import in_a_list
from reader.report.story.naming.told_apart import names_of_facts
from reader.text.model import Article, Field, FieldName
from tests.compare.collation.test_collating import sample


def told(left: str, right: str, language: str = "en") -> NamedCollation:
    spoken = {FieldName.LANGUAGE: Field(language)}
    found = collate(Story((Article(left, spoken), Article(right, spoken))))
    return named_collation(found, labels_of_story(found, Options()))


def the_fact(found: NamedCollation) -> Fact:
    (fact,) = (f for f in found.collation.facts if f.kind is not DiscrepancyKind.ATTRIBUTION)
    return fact


def name(left: str, right: str, language: str = "en") -> str:
    found = told(left, right, language)
    return what_of(found, the_fact(found))


@pytest.mark.parametrize(
    ("left", "right", "expected", "language"),
    [
        (
            "The storm at Marn killed 12 sailors.",
            "The storm at Marn killed 15 sailors.",
            "sailors killed",
            "en",
        ),
        (
            "The storm at Marn was killing twelve sailors by noon.",
            "The storm at Marn was killing fifteen sailors by noon.",
            "sailors killed",
            "en",
        ),
        (
            "In Marn the mob set a guardhouse on fire.",
            "In Marn the mob set two guardhouses on fire.",
            "guardhouse on fire",
            "en",
        ),
        ("The flood at Marn killed 12.", "The flood at Marn killed 15.", "people killed", "en"),
        (
            "The ferry left Marn with 200 people on board.",
            "The ferry left Marn with 211 people on board.",
            "people on board",
            "en",
        ),
        (
            "In Marn 164 people were brought ashore by the harbour pilots.",
            "In Marn 161 people were brought ashore by the harbour pilots.",
            "people brought ashore",
            "en",
        ),
        (
            "Villages near Marn: 7 villages were damaged by the quake.",
            "Villages near Marn: 9 villages were damaged by the quake.",
            "villages damaged",
            "en",
        ),
        (
            "The quake at Marn had a magnitude of 5.9.",
            "The quake at Marn had a magnitude of 6.1.",
            "magnitude",
            "en",
        ),
        (
            "The captain, Rustem Orr, 58, was on the bridge of the ferry.",
            "The captain, Rustem Orr, 57, was on the bridge of the ferry.",
            "Rustem Orr",
            "en",
        ),
        (
            "An Bord der Fähre in Marn waren 200 Passagiere.",
            "An Bord der Fähre in Marn waren 211 Passagiere.",
            "Passagiere",
            "de",
        ),
        (
            "In Marn wurden 17 Häuser beschädigt.",
            "In Marn wurden 20 Häuser beschädigt.",
            "Häuser beschädigt",
            "de",
        ),
        (
            "À Marn, il y avait 200 passagers à bord du bateau.",
            "À Marn, il y avait 211 passagers à bord du bateau.",
            "passagers à bord",
            "fr",
        ),
        (
            "En Marn, 17 casas quedaron dañadas por la tormenta.",
            "En Marn, 20 casas quedaron dañadas por la tormenta.",
            "casas dañadas",
            "es",
        ),
    ],
)
def test_a_figure_is_called_by_what_is_counted_and_what_befell_it(
    left: str, right: str, expected: str, language: str
) -> None:
    assert name(left, right, language) == expected


def test_what_no_phrase_names_is_called_by_the_words_of_its_clause_in_quotes() -> None:
    left, right = (
        f"Near Marn the old ferry, built in {year}, was licensed to carry sheep, its owner said."
        for year in (1987, 1989)
    )
    assert name(left, right) == "“built in …”"


def test_a_time_or_a_length_is_called_by_words_that_hold_its_unit_once() -> None:
    said = name("In Marn the tremor lasted 10 seconds.", "In Marn the tremor lasted 30 seconds.")
    assert said == "“Marn the tremor lasted … seconds”"


def test_what_was_done_is_called_by_the_deed_and_not_by_the_words_before_it() -> None:
    left, right = (
        f"The rebels are accused of carrying out a {kind} attack on a northern army base that hurt a cook."
        for kind in ("rocket", "missile")
    )
    assert name(left, right) == "attack on a northern army base"


def test_a_quotation_that_is_named_whole_has_no_sign_that_it_goes_on() -> None:
    found = told(
        "“We shall never leave,” Ms. Lund said of the valley.",
        "“We shall not ever leave,” Ms. Lund said of the valley.",
    )
    said = next(f for f in found.collation.facts if f.kind is DiscrepancyKind.QUOTATION)
    assert what_of(found, said) == "“We shall never leave,”"


def test_no_name_of_the_sample_begins_with_a_word_that_joins_or_runs_over_a_full_stop() -> None:
    found = collate(Story(sample()))
    named = named_collation(found, labels_of_story(found, Options()))
    names = [what_of(named, fact) for fact in found.facts]
    assert all(names)
    first = {"of", "and", "in", "on", "at", "to", "but", "with", "that"}
    assert not [said for said in names if said.strip("“…” ").split()[0].lower() in first and "“" not in said]
    assert not [said for said, end in product(names, ("… .", ". …", "… ,")) if end in said]


def test_a_capital_that_opens_a_sentence_is_none_in_a_list() -> None:
    found = told("At least 12 people died in Marn.", "Fifteen people died in Marn.")
    fact = the_fact(found)
    assert [in_a_list(found.text, fact, value) for value in fact.values] == ["at least 12", "fifteen"]


def test_a_noun_and_a_name_keep_their_capitals_in_a_list() -> None:
    found = told("Dutzende Helfer kamen nach Marn.", "Mindestens 300 Helfer kamen nach Marn.", "de")
    fact = the_fact(found)
    assert [in_a_list(found.text, fact, value) for value in fact.values] == ["Dutzende", "mindestens 300"]


def test_a_first_name_keeps_its_capital_where_it_opens_its_sentence() -> None:
    found = told(
        "The ambassador to Marn, Matt Orrel, was out of the country on Monday, two officials said.",
        "Matthew Orrel, the ambassador to Marn, was out of the country on Monday, two officials said.",
    )
    fact = next(f for f in found.collation.facts if f.is_spelling)
    assert [in_a_list(found.text, fact, value) for value in fact.values] == ["Matt", "Matthew"]


def test_a_quotation_in_a_list_ends_without_the_comma_of_its_sentence() -> None:
    found = told(
        "“We shall never leave,” Ms. Lund said of the valley.",
        "“We shall not ever leave,” Ms. Lund said of the valley.",
    )
    said = next(f for f in found.collation.facts if f.kind is DiscrepancyKind.QUOTATION)
    assert in_a_list(found.text, said, said.values[0]) == "We shall never leave"


def test_two_facts_of_one_name_are_told_apart_by_a_place_or_a_year() -> None:
    words = (
        "The quake of Marn killed {} people and hurt many in its streets on Sunday.\n\n"
        "In February a quake hit the town of Qarin, killing {} people in their sleep."
    )
    found = told(words.format(12, 612), words.format(15, 600))
    differing = found.collation.differing
    assert [what_of(found, fact) for fact in differing] == ["people killed", "people killed"]
    assert names_of_facts(found, differing) == ["people killed (Marn)", "people killed (Qarin)"]
    assert names_of_facts(found, differing[:1]) == ["people killed"]


def test_what_befell_others_in_another_year_is_told_apart_from_the_event_itself() -> None:
    words = (
        "The storm left {} people dead in Marn.\n\nThe harbour is shut.\n\nThe schools are shut, too.\n\n"
        "In 1998 a storm killed {} people there."
    )
    found = told(words.format(4, 61), words.format(7, 63))
    assert names_of_facts(found, found.collation.differing) == ["people dead", "people killed (1998)"]


def test_words_that_name_no_figure_have_it_behind_them_in_a_list() -> None:
    found = told(
        "Two women were killed and a third worker was wounded in a shooting at the dairy in Marn on Monday.",
        "In a shooting at the dairy in Marn on Monday two women were killed and a man was wounded.\n\n"
        "Another man was also wounded in the shooting at the dairy.",
    )
    (fact,) = found.collation.differing
    assert [in_a_list(found.text, fact, value) for value in fact.values] == [
        "a third worker",
        "another man (2)",
    ]
