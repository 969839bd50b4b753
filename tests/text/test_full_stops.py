"""Full stops between two words, as Punkt's own code decides them, and stems as nltk itself makes them."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.stem.snowball import SnowballStemmer
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from reader.languages.language import record
from reader.text.full_stops import abbreviations, breaks_after
from reader.text.stems import stem

LANGUAGES = ("en", "de", "fr", "nl")
WORDS = (
    *("Mr", "U.S", "e.g", "No", "St", "z.B", "Abs", "M", "A", "x", "12", "3.5", "-4", "1,000", "..", "..."),
    *("pages", "well-known", "non-Gov", "(Inc", "Corp)", "O'Neill", "“Co", "and?", "Yes!", "pre--war", "a,"),
    *("The", "the", "He", "Lind", "said", "Gov.", "2019", "?", ",", "“We", "(see", "Der", "Il", "I.", "½"),
)
ANY = st.sampled_from(WORDS) | st.text("aAbZ.,;:!?-()“”’'1/é", min_size=1, max_size=6)


def punkt(language: str) -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(abbreviations(language))
    parameters.sent_starters = set(record(language).starters)
    return PunktSentenceTokenizer(parameters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_stop_ends_a_sentence_where_punkt_says_so(language: str) -> None:
    asked = punkt(language)
    before_names = record(language).abbreviations.before_name
    for before in WORDS:
        for following in WORDS:
            if before.lower() not in before_names:
                said = asked.text_contains_sentbreak(f"{before}. {following}")
                assert breaks_after(before, following, language) == said, (before, following)


@given(ANY, ANY)
def test_whatever_the_words_are_the_answer_is_that_of_punkt(before: str, following: str) -> None:
    if before.lower() not in record("en").abbreviations.before_name:
        said = punkt("en").text_contains_sentbreak(f"{before}. {following}")
        assert breaks_after(before, following, "en") == said


@pytest.mark.parametrize(("language", "name"), [("en", "english"), ("de", "german"), ("ar", "arabic")])
def test_stems_are_those_of_nltk(language: str, name: str) -> None:
    words = "international added houses happily arbeitete Häuser verständlich كتابة المدارس".lower().split()
    assert [stem(word, language) for word in words] == [SnowballStemmer(name).stem(word) for word in words]


def test_stems_bring_along_nothing_of_nltk_and_leave_it_whole_for_others() -> None:
    code = (
        "import sys; from reader.text.stems import stem; assert stem('houses') == 'hous'\n"
        "assert not {'nltk', 'nltk.corpus', 'nltk.tokenize'} & sys.modules.keys()\n"
        "import nltk; print(nltk.word_tokenize.__name__, nltk.stem.PorterStemmer.__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )
    assert done.stdout.split() == ["word_tokenize", "PorterStemmer"]
