"""Whether a doubtful full stop ends a sentence: Punkt, untrained, with our own abbreviations."""

from functools import cache, lru_cache
from typing import Protocol

from reader.languages.language import record


class _Punkt(Protocol):
    def text_contains_sentbreak(self, text: str) -> bool: ...


@cache
def abbreviations(language: str) -> frozenset[str]:
    """The abbreviations of a language without their last full stop, but those before figures."""
    kept = record(language).abbreviations
    return kept.anywhere | kept.before_name


@lru_cache(maxsize=8192)
def breaks_after(before: str, following: str, language: str) -> bool:
    """Whether a sentence ends at the full stop between these two words, both without white space."""
    if before.lower() in record(language).abbreviations.before_name:
        return False
    return _punkt(language).text_contains_sentbreak(f"{before}. {following}")


@cache
def _punkt(language: str) -> _Punkt:
    # nltk takes half a second to import: only the first doubtful full stop pays for it
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(abbreviations(language))
    parameters.sent_starters = set(record(language).starters)
    tokenizer: _Punkt = PunktSentenceTokenizer(parameters)
    return tokenizer
