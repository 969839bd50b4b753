"""The names of several facts, told apart by a place, a year or a name where two would be called the same."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

from reader.compare.facts.fact import Fact
from reader.report.sections.passages import shown
from reader.report.story.named import NamedCollation
from reader.report.story.naming.fact_names import what_of
from reader.text.checking import FEW, checked
from reader.text.facts.names import in_print, place

# Sentences with which a report begins: its headline, its lead and the one behind it.
_OPENING = 3
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def names_of_facts(named: NamedCollation, facts: Sequence[Fact]) -> list[str]:
    """The name of each fact: "people killed (Zarand)" where another is called "people killed" too.

    Facts of two kinds stand apart by themselves, as do the spelling of a name and another fact about it.
    """
    names = [what_of(named, fact) for fact in checked(facts, named.check, FEW)]
    sorts = [
        (_sense(named, fact, name), fact.kind, fact.is_spelling)
        for name, fact in zip(names, facts, strict=True)
    ]
    for sort, times in Counter(sorts).items():
        if times > 1 and sort[0]:
            alike = [n for n, other in enumerate(sorts) if other == sort]
            words = [_words_of(named, facts[n]) for n in alike]
            opening = [n for n in alike if _opens(facts[n])]
            for at, n in enumerate(alike):
                others = [held for other, held in enumerate(words) if other != at]
                is_main = opening == [n]  # the event itself needs no town or year
                names[n] = names[n] if is_main else _with(named, names[n], _own(names[n], words[at], others))
    return names


def _sense(named: NamedCollation, fact: Fact, name: str) -> tuple[Hashable, ...]:
    """What a name says, whichever word tells it: "people dead" and "people killed" say the same."""
    known = named.text.facts((fact.values[0].report, fact.values[0].sentence)).scan.lexicon
    return tuple(known.groups("event", word.lower()) or word for word in name.split())


def _opens(fact: Fact) -> bool:
    """Whether a report begins with it."""
    return any(value.sentence < _OPENING for value in fact.values)


def _with(named: NamedCollation, name: str, own: str) -> str:
    return named.words.say("{value} ({letters})", value=name, letters=shown(own)) if own else name


def _own(name: str, words: Counter[str], others: Sequence[Counter[str]]) -> str:
    """The words that stand with one fact in more reports than with any other; "" for none."""

    def lead(said: str) -> int:
        return words[said] - max(other[said] for other in others)

    best = max((said for said in words if said not in name), key=lead, default="")
    return best if best and lead(best) > 0 else ""


def _words_of(named: NamedCollation, fact: Fact) -> Counter[str]:
    """The places, years and names in the sentences of a fact, with the number of reports; places first."""
    places = dict.fromkeys((value.report, value.sentence) for value in fact.values)
    held = [(report, words) for report, sentence in places for words in _apart(named, (report, sentence))]
    ordered = sorted(dict.fromkeys(held), key=lambda one: one[1][0])
    return Counter(words for _, (_, words) in ordered)


def _apart(named: NamedCollation, at: tuple[int, int]) -> Iterable[tuple[int, str]]:
    """What a sentence may be known by, each with its rank: places, years, other names."""
    said = named.text.facts(at)
    for name in said.names:
        words = " ".join(in_print(said.scan, name))
        is_scale = any(said.scan.lexicon.groups("grade", word.lower()) for word in name.words)
        if not (name.opens or is_scale):
            yield (0 if place(said.scan, name) else 2), words
    yield from _years(said.scan.span.of(said.scan.text))


def _years(sentence: str) -> Iterator[tuple[int, str]]:
    return ((1, year) for year in _YEAR.findall(sentence))
