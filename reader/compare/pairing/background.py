"""How telling a stem is in a language at large, from a table of background counts."""

from functools import cache, lru_cache
from math import log

from reader.languages.language import record
from reader.text.numbers import number_of
from reader.text.stems import stem

# A sentence of news has some twenty words, which turns a word's frequency into the share of sentences that
# hold it.
_WORDS_A_SENTENCE = 20
# The Zipf value of a stem that the table does not have: rarer than the rarest that it holds.
_RARE = 2.5
# The Zipf value of a number: most are telling, but none is as telling as a name.
_FIGURE = 3.5
# Stems whose weights are remembered: those of some hundred articles, in a few megabytes.
_KEPT = 100_000
# Zipf values count occurrences in a billion words, whose logarithm to base ten this is.
_A_BILLION = 9


@lru_cache(maxsize=_KEPT)
def background(word_stem: str, language: str) -> float:
    """The background weight of a stem: log(1/p) over its greatest value, 0 (everywhere) .. 1 (rare).

    Languages without a table know only their stop words (0) from all others (1).
    """
    table = _table(language)
    weight = table.get(word_stem)
    if weight is not None:
        return weight
    return _weight(_FIGURE) if table and number_of(word_stem) else 1.0


def _weight(zipf: float) -> float:
    return max(0.0, -_log_share(zipf) / -_log_share(_RARE))


def _log_share(zipf: float) -> float:
    return log(_WORDS_A_SENTENCE) + (zipf - _A_BILLION) * log(10)


@cache
def _table(language: str) -> dict[str, float]:
    known = record(language)
    if not known.background:
        return {stem(word, language): 0.0 for word in known.stop_words}
    table: dict[str, float] = {}
    for zipf, stems in known.background:
        table.update(dict.fromkeys(stems, min(1.0, _weight(zipf))))
    spaced = {key.replace("_", " "): weight for key, weight in table.items() if "_" in key}
    return table | spaced
