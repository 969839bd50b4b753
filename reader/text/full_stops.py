"""Whether a doubtful full stop ends a sentence: nltk's Punkt, untrained, with our own abbreviations.

Kiss, T. and Strunk, J. (2006), Unsupervised multilingual sentence boundary detection.
"""

from functools import cache, lru_cache
from typing import Protocol

from reader.languages.language import record
from reader.text.parts_of_nltk import part_of_nltk

_PUNKT = "nltk.tokenize.punkt"


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
    punkt = part_of_nltk(_PUNKT)
    parameters = punkt.PunktParameters()
    parameters.abbrev_types = set(abbreviations(language))
    parameters.sent_starters = set(record(language).starters)
    tokenizer: _Punkt = punkt.PunktSentenceTokenizer(parameters)
    return tokenizer
