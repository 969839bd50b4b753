"""What a language writes beside figures: currencies, per cent, endings of ordinals, letters for millions."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.languages.files import ANY, Sections, sections

PhraseWords = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureMarks:
    """Words and letters beside figures, in lower case.

    Attributes:
        currencies: the words for money, each with the sign of its currency.
        large_currencies: words that are money where there is much of it, and else a weight: pounds.
        currency_codes: codes such as EUR, the same in every language, each with its sign.
        before_currency: what may stand between a number and its currency: un million d'euros.
        percent_words: the words for hundredths.
        ordinal_endings: what behind figures makes them a place in a row: 21st.
        multiples: letters behind figures for thousands, millions and so on: 5m.
    """

    currencies: Mapping[PhraseWords, str]
    large_currencies: Mapping[PhraseWords, str]
    currency_codes: Mapping[str, str]
    before_currency: frozenset[str]
    percent_words: Mapping[PhraseWords, str]
    ordinal_endings: frozenset[str]
    multiples: Mapping[str, int]


def figure_marks(code: str) -> FigureMarks:
    """Those of one language."""
    told = sections(code, "figures.txt")
    codes = (line.split() for line in sections(ANY, "currencies.txt").get("code", ()))
    letters = (line.split() for line in told.get("letters", ()))
    return FigureMarks(
        _phrases(told, "currency"),
        _phrases(told, "large currency"),
        {code: sign for sign, *known in codes for code in known},
        _words(told, "before currency"),
        _phrases(told, "per cent"),
        _words(told, "ordinal ending"),
        {letter: int(value) for value, *known in letters for letter in known},
    )


def _words(told: Sections, name: str) -> frozenset[str]:
    return frozenset(word for line in told.get(name, ()) for word in line.split())


def _phrases(told: Sections, name: str) -> dict[PhraseWords, str]:
    """Lines of a sign and its words, as the words with their sign; a full stop parts words of a phrase."""
    lines = (line.split() for line in told.get(name, ()))
    return {tuple(phrase.split(".")): sign for sign, *phrases in lines for phrase in phrases}
