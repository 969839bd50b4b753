"""Words to their stems, by the Snowball rules of their language."""

import sys
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock
from types import ModuleType
from typing import Any

from reader.languages.language import record

_SNOWBALL = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "nb": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish",
}  # fmt: skip
_RULES = "nltk.stem.snowball"
_AROUND = ("nltk", "nltk.stem", "nltk.corpus")
_ONE_AT_A_TIME = Lock()
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
    rules: Callable[[str], str] = _snowball().SnowballStemmer(_SNOWBALL[language]).stem
    return rules


@cache
def _snowball() -> Any:
    """The module of nltk that has the rules, without all the rest that importing it brings along.

    Where the packages around it would be imported, which takes a third of a second, empty ones stand in while
    it is imported. Of nltk.corpus it names a list of words that is not asked for here.
    """
    with _ONE_AT_A_TIME:
        if "nltk" in sys.modules:
            return import_module(_RULES)
        try:
            for name in _AROUND:
                sys.modules[name] = _empty(name)
            sys.modules["nltk.corpus"].__dict__["stopwords"] = None
            return import_module(_RULES)
        finally:  # whoever imports nltk hereafter gets all of it
            for name in [name for name in sys.modules if name.partition(".")[0] == "nltk"]:
                del sys.modules[name]


def _empty(name: str) -> ModuleType:
    """A package as yet without contents, in which its modules are found."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name=name)
    return module_from_spec(spec)
