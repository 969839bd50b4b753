"""What is known of a language: one record, whose parts are what its folder holds."""

import pytest

from reader.languages.files import codes
from reader.languages.language import NumberWord, record


def test_a_language_of_which_nothing_is_known_has_an_empty_record() -> None:
    for code in ("", "xx", "../en", "en/..", "any\0"):
        known = record(code)
        assert not any(
            (known.quotation_marks, known.months, known.weekdays, known.number_words, known.starters)
        )
        assert not any((known.stop_words, known.attribution_verbs, known.meanings, known.spellings))
        assert not any((known.decimal_mark, known.background, known.places, known.abbreviations.anywhere))


def test_the_country_behind_a_language_is_passed_over() -> None:
    assert record("pt-BR") is record("pt_PT") is record("PT") is record("pt")


@pytest.mark.parametrize("code", codes())
def test_every_language_has_a_calendar_marks_of_numbers_and_quotation_marks(code: str) -> None:
    known = record(code)
    assert sorted(set(known.months.values())) == list(range(1, 13))
    assert sorted(set(known.weekdays.values())) == list(range(1, 8))
    assert known.decimal_mark in {".", ","}
    assert known.quotation_marks


@pytest.mark.parametrize("code", ["en", "fr", "de", "es", "it", "nl", "pt"])
def test_words_of_grammar_are_in_lower_case(code: str) -> None:
    assert len(record(code).stop_words) > 100
    assert all(word == word.lower() for word in record(code).stop_words)


def test_a_record_says_how_its_language_writes() -> None:
    german, french = record("de"), record("fr")
    assert german.quotation_marks[0] == ("„", "“")
    assert german.decimal_mark == ","
    assert german.months["märz"] == german.short_months["mär"] == 3
    assert german.months["jänner"] == 1  # what the CLDR does not know is ours
    assert german.weekdays["sonnabend"] == 6
    assert german.near_days["gestern"] == -1
    assert "morgen" not in german.near_days  # the morning too
    assert german.has_dotted_days
    assert not french.has_dotted_days
    assert french.multiples["milliards"] == 1_000_000_000
    assert french.number_words["vingt"] == NumberWord(20, "unit")
    assert french.places["londres"] == "royaume-uni"


def test_what_looks_the_same_in_every_language_is_known_of_each() -> None:
    shared = record("").cleaning
    assert shared["agency"]
    for code in codes():
        assert set(shared["agency"]) <= set(record(code).cleaning["agency"])
