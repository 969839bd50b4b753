"""Whether a doubtful full stop ends a sentence: Punkt's rules, untrained, with our own abbreviations.

Kiss, T. and Strunk, J. (2006), Unsupervised multilingual sentence boundary detection; as nltk has it.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise

from reader.languages.language import record

_ENDS = ".?!"
_PAUSES = ";:,.!?"
_BESIDE_WORDS = r"[)\";}\]*:@'({\[‘’“”«»?!]"
_SEVERAL = r"-{2,}|\.{2,}|(?:\.\s){2,}\."
_TOKEN = re.compile(
    rf"{_SEVERAL}|(?=[^(\"`{{\[:;&#*@)}}\]\-,])\S+?(?=\s|$|{_BESIDE_WORDS}|{_SEVERAL}"
    rf"|,(?=$|\s|{_BESIDE_WORDS}|{_SEVERAL}))|\S"
)
_FIGURES = re.compile(r"-?[.,]?\d[\d,.-]*\.?")
_ELLIPSIS = re.compile(r"\.\.+")


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
    tokens = _TOKEN.findall(f"{before}. {following}")
    return any(_is_end(token, following, language) for token, following in pairwise(tokens))


def _is_end(token: str, following: str, language: str) -> bool:
    """Whether a sentence ends with a token that another follows."""
    ends = _ends_by_itself(token, language)
    if not token.endswith("."):
        return ends
    if token[:-1].isalpha() and len(token) == len("A."):
        return ends and not _goes_on(following) and not following[0].isupper()
    if not ends and (_ELLIPSIS.fullmatch(token) or token not in _ENDS):
        return following[0].isupper() and _bare(following, language) in record(language).starters
    return ends and not (_FIGURES.fullmatch(token) and _goes_on(following))


def _ends_by_itself(token: str, language: str) -> bool:
    """Whether it ends a sentence wherever it stands: a stop, or a word with one that is no abbreviation."""
    if token in _ENDS:
        return True
    word = token[:-1].lower()
    known = abbreviations(language)
    is_short = word in known or word.rpartition("-")[2] in known
    return token.endswith(".") and not token.endswith("..") and not is_short


def _goes_on(following: str) -> bool:
    """Whether no sentence begins so."""
    return following in _PAUSES or following[0].islower()


def _bare(token: str, language: str) -> str:
    return token[:-1].lower() if _ends_by_itself(token, language) and len(token) > 1 else token.lower()
