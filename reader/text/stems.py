"""Words to their stems, by the Snowball rules of their language."""

from collections.abc import Callable
from functools import cache, lru_cache

from reader.languages.language import record
from reader.text.parts_of_nltk import part_of_nltk

_SNOWBALL = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "nb": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish",
}  # fmt: skip
_RULES = "nltk.stem.snowball"
# Characters of a word that is stemmed: what is longer is an address or noise, and is its own stem.
_LONGEST_WORD = 40
# Words whose stem is kept: those of some hundred articles.
_REMEMBERED = 100_000


@lru_cache(maxsize=_REMEMBERED)
def stem(norm: str, language: str = "en") -> str:
    """The stem of a normal form; the form itself for several words, figures, and languages without rules.

    Porter, M. (2001), Snowball: a language for stemming algorithms; as nltk has it.
    """
    if " " in norm or not norm.replace("'", "").isalpha() or len(norm) > _LONGEST_WORD:
        return norm
    owner, apostrophe, ending = norm.rpartition("'")
    is_owner = apostrophe and (not ending or ending in record(language).possessive_endings)
    return _stemmer(language)((is_owner and owner) or norm) or norm


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    if language not in _SNOWBALL:
        return str
    rules: Callable[[str], str] = part_of_nltk(_RULES).SnowballStemmer(_SNOWBALL[language]).stem
    return rules
