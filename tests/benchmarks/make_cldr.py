"""Make the files cldr.txt of resources/languages: python -m tests.benchmarks.make_cldr.

What the Unicode Common Locale Data Repository knows of each language: its quotation marks (by way of Qt, as
Babel leaves them out), marks of numbers, months, weekdays, days told from today, and
words for thousands, millions and so on. The reader needs neither it nor Babel.
"""

import re
from collections.abc import Iterable, Iterator

from babel import Locale
from babel.core import get_global
from PySide6.QtCore import QLocale

from reader.paths import resources

LANGUAGES = (
    *("ar", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hu", "id", "it", "ja"),
    *("ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "ur", "vi", "zh"),
)
_HEAD = "# From the Unicode CLDR, made by tests/benchmarks/make_cldr.py; see ../NOTICE.\n"
_NOT_LETTERS = re.compile(r"[\W\d_]")
_OLD_WORLD = ("Africa/", "Asia/", "Europe/")  # of the New World many are called after small towns
_NO_COUNTRIES = ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
_WITH_LATIN_NAMES = ("ca", "da", "de", "es", "fi", "fr", "id", "it", "nl", "no", "pt", "sv")
"""Where a city that has no name of its own in the language is written as in English."""
_OURS = "en"  # whose places we have chosen ourselves
_EARLIEST, _LATEST = -2, 2  # days from today that one word names


def main() -> None:
    """Write one file a language."""
    for code in LANGUAGES:
        folder = resources() / "languages" / code
        folder.mkdir(exist_ok=True)
        sections = "".join(
            f"\n[{name}]\n" + "\n".join(lines) + "\n" for name, lines in _sections(code) if lines
        )
        (folder / "cldr.txt").write_text(_HEAD + sections, "utf-8")


def _sections(code: str) -> Iterator[tuple[str, list[str]]]:
    locale = Locale("nb" if code == "no" else code)
    symbols = locale.number_symbols.get("latn") or locale.number_symbols[locale.default_numbering_system]
    yield "name", [str(locale.get_display_name(code)), str(locale.get_display_name("en"))]
    yield "quotation marks", list(dict.fromkeys(_quotation_marks(code)))
    yield "decimal mark", [symbols["decimal"]]
    yield "months", _numbered(_names(locale.months, "wide"))
    yield "short months", _numbered(_names(locale.months, "abbreviated"))
    yield "weekdays", _numbered(_from_monday(_names(locale.days, "wide")))
    yield "short weekdays", _numbered(_from_monday(_names(locale.days, "abbreviated")))
    yield "date", [str(locale.date_formats["long"].pattern)]
    yield "near", _numbered(_near(locale))
    yield "multiples", _numbered(_multiples(locale))
    yield "places", list(_places(locale)) if code != _OURS else []


def _quotation_marks(code: str) -> Iterator[str]:
    for style in (QLocale.QuotationStyle.StandardQuotation, QLocale.QuotationStyle.AlternateQuotation):
        yield QLocale(code).quoteString("\t", style).replace("\t", " ")


def _places(locale: Locale) -> Iterator[str]:
    """Each country with the cities of the Old World after which its time zones are called."""
    cities: dict[str, list[str]] = {}
    for zone, country in sorted(get_global("zone_territories").items()):
        named = locale.time_zones.get(zone, {}).get("city")
        if zone.startswith(_OLD_WORLD) and (named or locale.language in _WITH_LATIN_NAMES):
            cities.setdefault(country, []).append(named or zone.rpartition("/")[2].replace("_", " "))
    for country, name in sorted(locale.territories.items()):
        if len(country) == len("DE") and country not in _NO_COUNTRIES:
            yield "\t".join((name, *cities.get(country, ())))


def _names(calendar: object, width: str) -> Iterator[tuple[int, str]]:
    contexts: dict[str, dict[str, dict[int, str]]] = calendar  # type: ignore[assignment]  # Babel has no closer type
    for context in ("format", "stand-alone"):
        yield from contexts[context][width].items()


def _from_monday(names: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    return ((number + 1, name) for number, name in names)


def _near(locale: Locale) -> Iterator[tuple[int, str]]:
    told = locale._data["date_fields"]["day"]["relative"]
    for step, word in sorted((int(step), word) for step, word in told.items()):
        if _EARLIEST <= step <= _LATEST:
            yield step, word


def _multiples(locale: Locale) -> Iterator[tuple[int, str]]:
    for width in ("long", "short"):
        for forms in locale.compact_decimal_formats.get(width, {}).values():
            for size, pattern in forms.items():
                written = getattr(pattern, "pattern", pattern)
                word = _NOT_LETTERS.sub("", written)
                if word and written.count("0") == 1:
                    yield int(size), word


def _numbered(names: Iterable[tuple[int, str]]) -> list[str]:
    """A line for each number: its names in small letters, each once, spaces as "_"."""
    found: dict[int, dict[str, None]] = {}
    for number, name in names:
        word = "_".join(name.lower().replace(".", "").split())
        if word:
            found.setdefault(number, {})[word] = None
    return [f"{number}\t" + " ".join(words) for number, words in found.items()]


if __name__ == "__main__":
    main()
