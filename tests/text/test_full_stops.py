"""Full stops between two words, and stems as nltk itself makes them."""

import subprocess
import sys
from importlib import import_module

import pytest

from reader.text.full_stops import breaks_after
from reader.text.stems import stem


@pytest.mark.parametrize(
    ("before", "following", "language", "ends"),
    [
        ("Mr", "Lind", "en", False),
        ("U.S", "officials", "en", False),
        ("U.S", "The", "en", True),
        ("sank", "The", "en", True),
        ("A", "Lind", "en", False),
        ("z.B", "Lund", "de", False),
        ("Abs", "2", "de", False),
        ("versank", "Der", "de", True),
    ],
)
def test_a_full_stop_ends_a_sentence_but_not_behind_what_is_shortened(
    before: str, following: str, language: str, *, ends: bool
) -> None:
    assert breaks_after(before, following, language) is ends


@pytest.mark.parametrize(("language", "name"), [("en", "english"), ("de", "german"), ("ar", "arabic")])
def test_stems_are_those_of_nltk(language: str, name: str) -> None:
    stemmer = import_module("nltk.stem.snowball").SnowballStemmer(name)  # here, as all of nltk comes with it
    words = "international added houses happily arbeitete Häuser verständlich كتابة المدارس".lower().split()
    assert [stem(word, language) for word in words] == [stemmer.stem(word) for word in words]


def test_stems_and_full_stops_bring_along_nothing_else_of_nltk_and_leave_it_whole_for_others() -> None:
    code = (
        "import sys; from reader.text.stems import stem; assert stem('houses') == 'hous'\n"
        "from reader.text.full_stops import breaks_after; assert not breaks_after('Mr', 'Lind', 'en')\n"
        "assert not {'nltk', 'nltk.corpus', 'nltk.tokenize'} & sys.modules.keys()\n"
        "import nltk; print(nltk.word_tokenize.__name__, nltk.stem.PorterStemmer.__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )
    assert done.stdout.split() == ["word_tokenize", "PorterStemmer"]
