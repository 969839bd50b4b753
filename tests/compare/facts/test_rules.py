"""What holds for every discrepancy: spelling apart, order, spans, mirror, languages, no text that raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.model import Span
from tests.compare.facts.facts_that_differ import between, facts_of, found, shown
from tests.compare.facts.reports import facts


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


def test_spans_point_into_the_article_and_not_into_the_sentence() -> None:
    left = "A quiet day. The flood killed 7 people."
    right = "The flood killed 9 people."
    (number,) = between(facts_of(left, span=Span(13, len(left))), facts_of(right))
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
    said = between(facts_of(left, date=dates[0]), facts_of(right, date=dates[1]))
    assert [(d.left_form, d.right_form) for d in said] == forms


def test_facts_of_lists_are_not_compared_each_with_each() -> None:
    left, right = (" ".join(f"{n} dogs" for n in range(start, start + 60)) for start in (11, 111))
    assert found(left, right) == ()


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


@pytest.mark.parametrize(
    ("language", "left", "right", "none"),
    [
        (
            "en",
            "No shots were fired in Orlo.",
            "Two shots were fired in Orlo.",
            "No",
        ),
        ("en", "Police did not arrest anyone in Orlo.", "Police arrested nine people in Orlo.", "anyone"),
        (
            "de",
            "Die Polizei nahm niemanden fest.",
            "Die Polizei nahm neun Menschen fest.",
            "niemanden",
        ),
        ("de", "In Orlo fielen keine Schüsse.", "In Orlo fielen drei Schüsse.", "keine"),
        (
            "fr",
            "La police n'a arrêté personne.",
            "La police a arrêté neuf personnes.",
            "personne",
        ),
        (
            "es",
            "La policía no detuvo a nadie.",
            "La policía detuvo a nueve personas.",
            "nadie",
        ),
    ],
)
def test_what_there_was_none_of_is_set_against_a_count(
    language: str, left: str, right: str, none: str
) -> None:
    assert none in [here for kind, here, _ in shown(left, right, language) if kind == "number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Une personne a été arrêtée lundi à Orlo.", "Un homme a été arrêté lundi à Orlo."),
        ("Une personne a été tuée lundi à Orlo.", "Un homme de 40 ans a été tué lundi à Orlo."),
    ],
)
def test_a_person_in_french_is_nobody_only_behind_a_denial(left: str, right: str) -> None:
    assert [kind for kind, *_ in shown(left, right, "fr")] == []


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("en", "Orlo paid three and a quarter million pounds.", ["£3250000"]),
        ("en", "It took 3 and a half hours.", ["3.5"]),
        ("de", "Es dauerte zweieinviertel Stunden.", ["2.25"]),
        ("fr", "Cela a coûté 2 millions et quart d'euros.", ["€2250000"]),
        ("en", "Several hundred people and a few dozen dogs came.", ["hundreds", "dozens"]),
        ("de", "Mehrere hundert Menschen kamen.", ["hundreds"]),
        ("fr", "Plusieurs dizaines de maisons ont brûlé.", ["dozens"]),
        ("en", "Orlo paid €10–15m for it.", ["€10000000..€15000000"]),
        ("en", "Output fell 12 percent to 1.1 million tonnes.", ["12%", "1100000"]),
        ("es", "No hubo disparos en Orlo.", ["0"]),
        ("de", "Um Viertel vor sechs am Abend ging das Licht aus.", ["5:45pm"]),
        ("de", "Um 17.30 am Montag ging das Licht aus.", ["17:30"]),
    ],
)
def test_a_number_is_read_whole(language: str, text: str, forms: list[str]) -> None:
    assert [q.form for q in facts_of(text, language).quantities] == forms


@pytest.mark.parametrize(
    ("language", "left", "right", "verdicts"),
    [
        ("de", "Zwei Drittel der Wähler kamen.", "67 Prozent der Wähler kamen.", []),
        (
            "fr",
            "Une vingtaine de maisons ont été détruites.",
            "22 maisons ont été détruites.",
            ["vague"],
        ),
        ("en", "More than 2000 people rallied in Orlo.", "About 1,200 people rallied in Orlo.", ["differ"]),
    ],
)
def test_rounded_figures_are_told_from_others(
    language: str, left: str, right: str, verdicts: list[str]
) -> None:
    assert [verdict for verdict, *_ in facts(left, right, language)] == verdicts
