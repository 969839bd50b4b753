"""Which language a text is in."""

import re
from collections import Counter
from functools import cache, lru_cache

from reader.languages.files import codes
from reader.languages.language import plain_code, record

# Code points of a text that are looked at: more of them change no verdict.
SAMPLE = 3_000
# Code points by which the script is told: a report is written in one, names in another are few.
SCRIPT_SAMPLE = 800
# Texts whose language is remembered: as many as are compared at a time, and more.
_REMEMBERED = 64
# Letters below which nothing is guessed: so few stand in words of several languages.
LEAST_LETTERS = 8
# The share of a text's words that must be words of grammar: running prose has .35 to .55, a list has few.
LEAST_SHARE = 0.18
# Times by which the best language must lead the next: closer ones share most of their words of grammar.
LEAST_LEAD = 1.12
# Signs of Chinese for one of kana: Japanese prose has about as many of both, Chinese has none but in names.
_CHINESE_FOR_KANA = 10
# Letters for one that Urdu or Persian has and Arabic has not, or Turkish and no other in Latin letters: one
# in ten or fifteen of theirs, few of the others', in names.
_LETTERS_FOR_ONE = 30
# What a word of grammar weighs that one language alone has: a whole number, which the square of how many have
# the word divides.
_WEIGHT = 100

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "kana": r"[\u3040-\u30ff]",
    "ko": r"[\u1100-\u11ff\uac00-\ud7af]",
    "zh": r"[\u3400-\u4dbf\u4e00-\u9fff]",
    "arabic": r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]",
    "he": r"[\u05d0-\u05ea]",
    "el": r"[\u0370-\u03ff\u1f00-\u1fff]",
    "cyrillic": r"[\u0400-\u04ff]",
    "latin": r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]",
}
_URDU = re.compile(r"[ٹڈڑںےۓہھ]")
_PERSIAN = re.compile(r"[پچژگکی]")
_TURKISH = re.compile(r"[ığ]")
_SMALL_WORD = re.compile(r"(?<!\w)[^\W\d_]\w*")
_AZERBAIJANI = re.compile(r"[əƏ]")
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэё]", re.IGNORECASE)


def language_of(stated: str, text: str) -> str:
    """The language of a text, ISO 639-1: as stated, without the country (pt-BR), else as guessed; or ""."""
    return plain_code(stated) or guess_language(text)


def guess_language(text: str) -> str:
    """The language of a text as ISO 639-1, "" when it cannot be told.

    By script first, then by letters that only one language of the script has, then by the share of
    words of grammar, each counted the less the more languages have it. The cost does not grow with the text.
    """
    return _guessed(text[:SAMPLE].strip())


@cache  # of a text that says its language no letters are counted
def _scripts() -> dict[str, re.Pattern[str]]:
    return {script: re.compile(letters) for script, letters in _SCRIPTS.items()}


@lru_cache(maxsize=_REMEMBERED)
def _guessed(sample: str) -> str:
    counts = {script: len(letters.findall(sample[:SCRIPT_SAMPLE])) for script, letters in _scripts().items()}
    script = max(counts, key=lambda name: counts[name])
    if sum(counts.values()) < LEAST_LETTERS:
        return ""
    match script:
        case "latin":
            return _by_stop_words(sample)
        case "cyrillic":
            return _of_two(sample, _UKRAINIAN, "uk", _RUSSIAN, "ru")
        case "arabic":
            return _of_arabic_script(sample, counts[script])
        case "kana" | "zh":
            return "ja" if counts["kana"] * _CHINESE_FOR_KANA > counts["zh"] else "zh"
        case _:
            return script


def _of_two(sample: str, one: re.Pattern[str], its_code: str, other: re.Pattern[str], other_code: str) -> str:
    first, second = len(one.findall(sample)), len(other.findall(sample))
    if first == second:
        return ""
    return its_code if first > second else other_code


def _of_arabic_script(sample: str, letters: int) -> str:
    if len(_URDU.findall(sample)) * _LETTERS_FOR_ONE > letters:
        return "ur"
    return "fa" if len(_PERSIAN.findall(sample)) * _LETTERS_FOR_ONE > letters else "ar"


def _has_turkish_words(sample: str) -> bool:
    """Whether its words, not only names that other languages write so too, have the letters of Turkish."""
    if len(_TURKISH.findall(sample)) * _LETTERS_FOR_ONE <= len(sample) or _AZERBAIJANI.search(sample):
        return False
    small = "".join(word for word in _SMALL_WORD.findall(sample) if word[0].islower())
    return len(_TURKISH.findall(small)) * _LETTERS_FOR_ONE > len(sample)


def _by_stop_words(sample: str) -> str:
    if _has_turkish_words(sample):
        return "tr"
    words = Counter(_WORD.findall(sample.lower()))
    weights = _grammar_words()
    weight: Counter[str] = Counter()
    share: Counter[str] = Counter()
    for word, count in words.items():
        languages = weights.get(word, ())
        for code in languages:
            weight[code] += count * _WEIGHT // len(languages) ** 2
            share[code] += count
    if not weight:
        return ""
    (best, most), *rest = weight.most_common(2)
    leads = not rest or most >= rest[0][1] * LEAST_LEAD
    return best if leads and share[best] >= LEAST_SHARE * words.total() else ""


@cache
def _grammar_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in codes():
        for word in record(code).stop_words or record(code).marker_words:
            found[word] = (*found.get(word, ()), code)
    return found
