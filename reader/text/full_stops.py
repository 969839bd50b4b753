"""Whether a doubtful full stop ends a sentence: Punkt, untrained, with our own abbreviations."""

from functools import cache, lru_cache
from typing import Protocol

from reader.languages.wordlists import word_set


class _Punkt(Protocol):
    def text_contains_sentbreak(self, text: str) -> bool: ...


def data_language(language: str) -> str:
    """The language whose abbreviations serve for that one: itself, or English where none are kept."""
    return language if word_set(language, "abbreviations", "anywhere") else "en"


@cache
def abbreviations(language: str) -> frozenset[str]:
    """All abbreviations of the language in lower case, without their last full stop."""
    return word_set(language, "abbreviations", "anywhere") | word_set(
        language, "abbreviations", "before a name"
    )


@lru_cache(maxsize=8192)
def breaks_after(before: str, following: str, language: str) -> bool:
    """Whether a sentence ends at the full stop between these two words, both without white space."""
    if before.lower() in word_set(language, "abbreviations", "before a name"):
        return False
    return _punkt(language).text_contains_sentbreak(f"{before}. {following}")


@cache
def _punkt(language: str) -> _Punkt:
    # nltk takes half a second to import: only the first doubtful full stop pays for it
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(abbreviations(language))
    parameters.sent_starters = set(word_set(language, "starters"))
    tokenizer: _Punkt = PunktSentenceTokenizer(parameters)
    return tokenizer
