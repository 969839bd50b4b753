"""Ages in the ways in which they are told, and whose they are."""

import pytest

from tests.compare.facts.facts_that_differ import facts_of, shown


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("en", "The potter, Ida Holm (71), left.", ["71"]),
        ("en", "The potter, Ida Holm, who is 71, left.", ["71"]),
        ("en", "A man of 71 left.", ["71"]),
        ("en", "Two boys, aged 5 and 7, left.", ["2", "5", "7"]),
        ("en", "A six-month-old boy slept.", ["0.50"]),
        ("en", "She is in her late 70s.", ["70..79"]),
        ("de", "Eine 71-jährige Frau ging.", ["71"]),
        ("de", "Eine 71 Jahre alte Frau ging.", ["71"]),
        ("es", "Una mujer de 71 años de edad salió.", ["71"]),
        ("es", "Una mujer de 71 años murió.", ["71"]),
        ("fr", "Un homme de 71 ans a été tué.", ["71"]),
        ("de", "Ein Mann von 71 Jahren starb.", ["71"]),
    ],
)
def test_an_age_is_read_as_it_is_told(language: str, text: str, forms: list[str]) -> None:
    ages = [q for q in facts_of(text, language).quantities if not q.is_article]
    assert [q.form for q in ages] == forms
    assert ages[-1].measure.value == "age"


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Une peine de 71 ans a été prononcée."), ("es", "Fue una condena de 71 años.")],
)
def test_years_of_a_sentence_in_court_are_no_age(language: str, text: str) -> None:
    assert [q.measure.value for q in facts_of(text, language).quantities if q.form == "71"] == ["time"]


@pytest.mark.parametrize(
    ("left", "right", "pair"),
    [
        ("The potter, Ida Holm, 71, left.", "Ida Holm, the 17-year-old potter, left.", ("71", "17-year-old")),
        ("Ida Holm, who is 71, left the kiln.", "The kiln is what Ida Holm (72) left.", ("71", "72")),
        ("A man of 71 sold the kiln.", "The kiln was sold by a man in his 50s.", ("71", "50s")),
    ],
)
def test_other_ages_of_one_person_differ(left: str, right: str, pair: tuple[str, str]) -> None:
    assert [found[1:] for found in shown(left, right)] == [pair]


@pytest.mark.parametrize(
    "text", ["The road of 71 miles is shut.", "The mill (71) is a ruin.", "A week of 7 days."]
)
def test_other_figures_are_no_ages(text: str) -> None:
    assert "age" not in {q.measure.value for q in facts_of(text).quantities}
