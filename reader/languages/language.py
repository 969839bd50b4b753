"""What is known of a language, as one record; a language of which nothing is known has an empty one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType

from reader.languages.figure_marks import FigureMarks, figure_marks
from reader.languages.files import ANY, Sections, rows, sections

WordSet = frozenset[str]
NOTHING: WordSet = frozenset()
MeaningTable = Mapping[str, Mapping[str, WordSet]]
"""By kind: what each word, in lower case, may mean."""


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A word that is a number, or a part of one.

    Attributes:
        value: what it adds, or multiplies what comes before it with.
        role: "unit", "times", "ordinal", "one", "and" or "half"; see resources/languages/README.md.
    """

    value: float
    role: str


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that take a full stop, without it, by what may follow them within a sentence."""

    anywhere: WordSet
    before_name: WordSet
    before_figure: WordSet


@dataclass(frozen=True)
class Language:
    """What is known of one language. Its files are read when they are first asked for, and once.

    Whoever reads a text asks the record of the text's language, and no other one.
    """

    code: str

    @cached_property
    def quotation_marks(self) -> tuple[tuple[str, str], ...]:
        """The pairs of marks with which it quotes, the usual one first."""
        told = (*self._cldr.get("quotation marks", ()), *self._own("quotations").get("pairs", ()))
        return tuple(dict.fromkeys((line.split()[0], line.split()[-1]) for line in told))

    @cached_property
    def elided_words(self) -> WordSet:
        """What is left of words that have lost their beginning to an apostrophe: "em", "tis"."""
        return _words(self._own("quotations"), "elided")

    @cached_property
    def aside_marks(self) -> WordSet:
        """The marks between which a quotation tells, within its own, who says it."""
        return _words(self._own("quotations"), "aside")

    @cached_property
    def months(self) -> Mapping[str, int]:
        """The names of months, 1 to 12, as they stand in prose."""
        return _numbers(self._cldr, "months") | _numbers(self._calendar, "months")

    @cached_property
    def short_months(self) -> Mapping[str, int]:
        """Months shortened, without a full stop: only beside a figure are these no other words."""
        return _numbers(self._cldr, "short months") | _numbers(self._calendar, "short months")

    @cached_property
    def weekdays(self) -> Mapping[str, int]:
        """The names of weekdays, from Monday, 1, to Sunday, 7."""
        return _numbers(self._cldr, "weekdays") | _numbers(self._calendar, "weekdays")

    @cached_property
    def near_days(self) -> Mapping[str, int]:
        """Days that are told from today, such as "yesterday", -1."""
        near = _numbers(self._cldr, "near") | _numbers(self._calendar, "near")
        return {word: step for word, step in near.items() if word not in self._calendar.get("not near", ())}

    @cached_property
    def has_dotted_days(self) -> bool:
        """Whether a full stop follows the day of a month: "31. Dezember"."""
        return any("d." in pattern for pattern in self._cldr.get("date", ()))

    @cached_property
    def decimal_mark(self) -> str:
        """What parts the whole of a number from its fraction; "" where nothing is known."""
        return "".join(self._cldr.get("decimal mark", ()))

    @cached_property
    def multiples(self) -> Mapping[str, int]:
        """Words and letters for thousands, millions and so on: "million", "Mio", "k"; in lower case."""
        return _numbers(self._cldr, "multiples")

    @cached_property
    def number_words(self) -> Mapping[str, NumberWord]:
        """The words in which numbers are written out."""
        found = {}
        for role, lines in self._own("numbers").items():
            for line in lines:
                value, *words = line.split()
                found.update(dict.fromkeys(words, NumberWord(float(value), role)))
        return MappingProxyType(found)

    @cached_property
    def figure_marks(self) -> FigureMarks:
        """What stands beside figures and belongs to them."""
        return figure_marks(self.code)

    @cached_property
    def abbreviations(self) -> Abbreviations:
        """What a full stop does not end a sentence behind."""
        told = self._own("abbreviations")
        return Abbreviations(
            _words(told, "anywhere"), _words(told, "before a name"), _words(told, "before a figure")
        )

    @cached_property
    def starters(self) -> WordSet:
        """Words that, with a capital, begin a sentence far more often than they go on with one."""
        return _words(self._own("starters"))

    @cached_property
    def capital_words(self) -> WordSet:
        """Words that are no names and have a capital anywhere: "I"."""
        return _words(self._own("starters"), "always with a capital")

    @cached_property
    def definite_articles(self) -> WordSet:
        """The forms of "the"."""
        return frozenset(w for w, kinds in self.meanings.get("article", {}).items() if "definite" in kinds)

    @cached_property
    def stop_words(self) -> WordSet:
        """The words of grammar."""
        return _words(self._own("stopwords"))

    @cached_property
    def marker_words(self) -> WordSet:
        """Frequent words by which it is told from others, where its words of grammar are not kept."""
        return _words(self._own("markers"))

    @cached_property
    def attribution_verbs(self) -> WordSet:
        """Verbs that say who spoke."""
        return _words(self._own("attribution"))

    @cached_property
    def meanings(self) -> MeaningTable:
        """The words that carry facts, by kind (event, people, speech …), each with its groups."""
        told = {**self._own("grammar"), **self._own("speech"), **self._own("facts")}
        found = {kind: _groups(lines) for kind, lines in told.items()}
        found["month"] = _as_groups(self.months)
        owners = {
            f"{day}{mark}{end}": n
            for day, n in self.weekdays.items()
            for mark in "'’"
            for end in self.possessive_endings
        }
        found["weekday"] = _as_groups({**self.weekdays, **owners})
        found["near"] = _as_groups(self.near_days)
        return MappingProxyType({kind: groups for kind, groups in found.items() if groups})

    @cached_property
    def acts(self) -> MeaningTable:
        """The words that tell what was done (offence, condition …), each with its groups."""
        return MappingProxyType({kind: _groups(lines) for kind, lines in self._own("acts").items()})

    @cached_property
    def elisions(self) -> WordSet:
        """What is left, before an apostrophe, of words that lose their end there: "l", "qu"."""
        return _words(self._own("spelling"), "elision")

    @cached_property
    def possessive_endings(self) -> WordSet:
        """What an owner's name ends with behind an apostrophe: "s"."""
        return _words(self._own("spelling"), "possessive")

    @cached_property
    def endings(self) -> tuple[tuple[str, str], ...]:
        """Endings of words that are written in two ways, each with the one that serves for both."""
        told = (line.split() for line in self._own("spelling").get("ending", ()))
        return tuple((written, plain) for written, plain in told)

    @cached_property
    def places(self) -> Mapping[str, str]:
        """Known places in lower case, each with the country in which it lies (a country lies in itself)."""
        found: dict[str, str] = {}
        told = (line.split("\t") for line in self._cldr.get("places", ()))
        for row in (*told, *rows(self.code, "places.tsv")):
            country, *within = map(str.casefold, row)
            found.update(dict.fromkeys([country, *within], country))
        return MappingProxyType(found)

    @cached_property
    def spellings(self) -> tuple[tuple[str, ...], ...]:
        """What is written differently and means the same: a normal form, then the others, a row a meaning."""
        return rows(self.code, "spellings.tsv")

    @cached_property
    def cleaning(self) -> Sections:
        """Phrases and words by which what is not body of a report is told, those of every language added."""
        own, shared = self._own("cleaning"), sections(ANY, "cleaning.txt")
        kinds = dict.fromkeys((*own, *shared))
        return MappingProxyType({kind: (*own.get(kind, ()), *shared.get(kind, ())) for kind in kinds})

    @cached_property
    def background(self) -> tuple[tuple[float, tuple[str, ...]], ...]:
        """Stems by how common they are: a Zipf value with the stems that have it, most common first.

        A space in a stem stands as "_".
        """
        return tuple(
            (float(level), tuple(stems.split(" "))) for level, stems in rows(self.code, "background.tsv")
        )

    @cached_property
    def _cldr(self) -> Sections:
        return self._own("cldr")

    @cached_property
    def _calendar(self) -> Sections:
        return self._own("calendar")

    def _own(self, name: str) -> Sections:
        return sections(self.code, f"{name}.txt")


@cache
def record(code: str) -> Language:
    """The record of a language by its code, ISO 639-1; a country that follows it (pt-BR) is passed over."""
    bare = plain_code(code)
    return Language(bare) if bare == code else record(bare)


def plain_code(code: str) -> str:
    """The code of a language without what may follow it, a country or a script: "pt" of "pt-BR"."""
    return code.strip().replace("_", "-").partition("-")[0].lower()


def are_two(one: str, other: str) -> bool:
    """Whether these are codes of two languages; where one is unknown, "", nothing says so."""
    return bool(one and other) and one != other


def _words(told: Sections, name: str = "") -> WordSet:
    return frozenset(word.lower() for line in told.get(name, ()) for word in line.split())


def _numbers(told: Sections, name: str) -> dict[str, int]:
    """Lines of a number and its words, as the words with their numbers; "_" stands for a space."""
    found: dict[str, int] = {}
    for line in told.get(name, ()):
        number, *words = line.split()
        for word in words:
            found.setdefault(word.replace("_", " "), int(number))
    return found


def _groups(lines: Sequence[str]) -> dict[str, WordSet]:
    """Lines of a group and its words, as the words with all groups to which each belongs."""
    found: dict[str, WordSet] = {}
    for line in lines:
        group, *words = line.split()
        for word in words:
            found[word] = found.get(word, NOTHING) | {group}
    return found


def _as_groups(numbers: Mapping[str, int]) -> dict[str, WordSet]:
    return {word: frozenset({str(number)}) for word, number in numbers.items()}
