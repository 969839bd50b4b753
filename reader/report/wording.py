"""The report's own words in the reader's language: sentences, counts, numbers and dates."""

import gettext
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache

from reader.compare.arrangement.counts import percent
from reader.paths import resources
from reader.report.dates import in_words

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "fr", "ar")

_DAY_FIRST = "en_GB"
"""The locale of a report in English for dates without a year: "31 May"."""

LENGTH_OF_A_DAY = len("2024-05-06")
_RIGHT_TO_LEFT_MARK = "\u200f"
_DAY_OF_ANY_YEAR = re.compile(r"\d\d-\d\d")
_LATIN = re.compile("[A-Za-z]")

Forms = Mapping[str, tuple[str, ...]]


def message(text: str) -> str:
    """The text unchanged; marks one in a table for the catalogues, as `Words.say` translates it later."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """The report's own words in one language; the code has them in English.

    Attributes:
        language: ISO 639-1.
        forms: by the English text, its translation, or its singular and plurals.
        form: gives the place of the plural that goes with a number.
    """

    language: str = ENGLISH
    forms: Forms = field(default_factory=dict)
    form: Callable[[int], int] = lambda number: int(number != 1)

    @property
    def direction(self) -> str:
        """Of its pages: "ltr" or "rtl"."""
        return "rtl" if self.language == "ar" else "ltr"

    @property
    def turn(self) -> str:
        """The right-to-left mark, which separates what runs to the right; "" on pages from the left."""
        return _RIGHT_TO_LEFT_MARK if self.direction == "rtl" else ""

    def say(self, text: str, **parts: object) -> str:
        """The translation of an English text, with parts in the places that it has for them."""
        said = self.forms.get(text, (text,))[0]
        return said.format(**self._turned(parts)) if parts else said

    def count(self, number: int, one: str, many: str, **parts: object) -> str:
        """The translation of an English singular and plural, for that number, which stands for {n} in it."""
        forms = self.forms.get(one, (one, many))
        return forms[self.form(number)].format(n=self.number(number), **self._turned(parts))

    def _turned(self, parts: Mapping[str, object]) -> Mapping[str, object]:
        """The parts; where pages run from the right, those in Latin letters between marks of direction."""
        if self.direction == "ltr":
            return parts
        return {
            name: f"{_RIGHT_TO_LEFT_MARK}{part}{_RIGHT_TO_LEFT_MARK}" if _LATIN.search(str(part)) else part
            for name, part in parts.items()
        }

    def number(self, number: int) -> str:
        """A whole number with its thousands separated: 1,141 or 1.141."""
        if self.language == ENGLISH:
            return f"{number:,}"
        from babel.numbers import format_decimal

        return format_decimal(number, locale=self.language)

    def decimal(self, number: float) -> str:
        """A number with two decimals."""
        return f"{number:.2f}".replace(".", "," if self.language in {"de", "fr"} else ".")

    def share(self, part: float) -> str:
        """A share from 0 to 1 as "78 %"; only nothing is 0 %, and only all of it 100 %."""
        whole = percent(part)
        return (
            self.say("under 1\N{NO-BREAK SPACE}%")
            if whole is None
            else self.say("{n}\N{NO-BREAK SPACE}%", n=whole)
        )

    def day(self, iso: str) -> str:
        """An ISO date in words, with a year or, as "05-31", without; any other text unchanged."""
        if _DAY_OF_ANY_YEAR.fullmatch(iso):
            return self._day_of_any_year(iso)
        if self.language == ENGLISH:
            return in_words(iso)
        from babel.dates import format_date

        try:
            return format_date(date.fromisoformat(iso[:10]), "long", locale=self.language)
        except ValueError:
            return iso

    def _day_of_any_year(self, iso: str) -> str:
        from babel.dates import format_skeleton

        locale = _DAY_FIRST if self.language == ENGLISH else self.language
        try:
            return format_skeleton("MMMMd", date.fromisoformat(f"2000-{iso}"), locale=locale)
        except ValueError:
            return iso

    def moment(self, iso: str) -> str:
        """An ISO moment as day, time and zone; a day as a day, any other text unchanged."""
        try:
            moment = datetime.fromisoformat(iso)
        except ValueError:
            return iso
        if len(iso) <= LENGTH_OF_A_DAY:
            return self.day(iso)
        zone = moment.strftime("%Z") or ""
        return f"{self.day(iso)}, {moment:%H:%M:%S} {zone}".strip()

    def language_name(self, code: str) -> str:
        """The name of a language (ISO 639-1), with a capital to begin a line; unknown codes unchanged."""
        from babel import Locale

        name: str = Locale(self.language).languages.get(code, code)
        return name[:1].upper() + name[1:]

    def listed(self, parts: Sequence[str]) -> str:
        """Parts as a list, the last behind "and"; one part is itself."""
        if len(parts) == 1:
            return parts[0]
        return self.say("{some} and {last}", some=self.say(", ").join(parts[:-1]), last=parts[-1])


IN_ENGLISH = Words()


@cache
def words_in(language: str) -> Words:
    """The words of that language, read once; English where there is no catalogue."""
    file = resources() / "report" / "words" / f"{language}.po"
    if language not in LANGUAGES or language == ENGLISH:
        return IN_ENGLISH
    from babel.messages.pofile import read_po

    with file.open("rb") as lines:
        catalogue = read_po(lines)
    forms = {_forms(found.id)[0]: _forms(found.string or "") for found in catalogue if found.id}
    return Words(language, forms, gettext.c2py(catalogue.plural_expr))


def _forms(text: str | Sequence[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)
