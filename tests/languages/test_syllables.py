"""Long words are parted where their language parts them."""

from itertools import pairwise

import pytest
from pyphen import Pyphen

from reader.languages.files import codes
from reader.languages.syllables import DICTIONARIES, places

WORDS = {
    "ca": "anticonstitucionalment", "da": "speciallægepraksis", "de": "Donaudampfschifffahrtsgesellschaft",
    "el": "ηλεκτροεγκεφαλογράφημα", "en": "counterintelligence", "es": "electroencefalografista",
    "fr": "développement", "hu": "megszentségteleníthetetlen", "it": "precipitevolissimevolmente",
    "pl": "konstantynopolitańczykowianeczka", "pt": "inconstitucionalissimamente",
    "sv": "utrikesdepartementet",
}  # fmt: skip


def parted(word: str, language: str) -> str:
    ends = (0, *places(word, language), len(word))
    return "-".join(word[start:end] for start, end in pairwise(ends))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "Do-nau-dampf-schiff-fahrts-ge-sell-schaft"),
        ("de-CH", "Haupt-ver-wal-tungs-ge-bäu-de"),
        ("en", "coun-ter-in-tel-li-gence"),
        ("fr", "dé-ve-lop-pe-ment"),
        ("", "har-bour"),
        ("fi", "pää-mi-nis-te-ri"),
    ],
)
def test_a_word_is_parted_between_its_syllables(language: str, told: str) -> None:
    assert parted(told.replace("-", ""), language) == told


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_patterns_are_understood_as_the_package_does_that_they_come_with(language: str) -> None:
    package = Pyphen(lang=DICTIONARIES[language])
    assert language in codes()
    assert places(WORDS[language], language) == tuple(package.positions(WORDS[language])) != ()


def test_where_other_letters_were_needed_a_word_stays_whole() -> None:
    assert Pyphen(lang="hu_HU").inserted("asszonnyal") == "asz-szony-nyal"
    assert places("asszonnyal", "hu") == ()


def test_capitals_change_nothing_and_two_letters_stay_at_either_end() -> None:
    assert places("DEVELOPMENT", "en") == places("development", "en")
    assert places("alibi", "en") != ()
    assert not {1, 4} & set(places("alibi", "en"))
    assert places("a", "en") == places("", "en") == ()
