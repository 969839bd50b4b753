"""Names that several reports spell differently, wherever each report has them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from types import MappingProxyType

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.naming.fuller_names import fuller_names
from reader.compare.facts.shelves import Shelved, met_on_shelves, shelved
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.side import Both
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.lexicon import Lexicon, lexicon
from reader.text.facts.names import Name
from reader.text.model import Span
from reader.text.spelling import SHORTEST, is_respelled, skeleton

# Words that may be one name by their sound, or beside one word, those of one report times those of the other:
# past it lists stand there.
_MOST_ALIKE = 3_600
# Letters of an initial: a longer word in capitals is no name that was carried over from another script.
_ACRONYM = 1


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a name, or two of them that another report may join with a hyphen.

    Attributes:
        spelled: as written.
        places: of each occurrence the sentence, the first token of the name, and the span.
        beside: the words before and behind it.
        is_joined: whether it has a hyphen. is_two: whether it is two words.
    """

    key: str
    spelled: str
    is_joined: bool
    is_two: bool
    places: list[tuple[int, int, Span]] = field(default_factory=list)
    beside: set[tuple[str, str]] = field(default_factory=set)


Shelf = tuple[str, str]
SpelledWords = dict[str, _Word]


def spellings(reports: Sequence[ComparedArticle], check: Checkpoint) -> tuple[Fact, ...]:
    """One fact for each name that is written in two ways or more."""
    if not reports:
        return ()
    told = [_words(report, check) for report in reports]
    words = lexicon(reports[0].article.language)
    found = Unions()
    for one, other in combinations([_spelled(ours, words, check) for ours in told], 2):
        for a, b in _respelled(one, other, words, check):
            found.join(a, b)
    for ours in told:  # the words of one name are told of together
        names: dict[tuple[int, int], str] = {}
        for word in ours.values():
            if word.spelled in found:
                for sentence, name, _ in word.places:
                    found.join(word.spelled, names.setdefault((sentence, name), word.spelled))
    return (*(_fact(group, told) for group in found.groups()), *fuller_names(reports, check))


class Unions:
    """Words that belong together, however long the chain that joins them."""

    def __init__(self) -> None:
        self._held: dict[str, set[str]] = {}

    def join(self, one: str, other: str) -> None:
        """Put two words, and all that belong with either, together."""
        whole = self._held.setdefault(one, {one}) | self._held.setdefault(other, {other})
        self._held.update(dict.fromkeys(whole, whole))

    def __contains__(self, word: str) -> bool:
        return word in self._held

    def groups(self) -> list[set[str]]:
        """The words that belong together."""
        return list({id(group): group for group in self._held.values()}.values())


def _words(report: ComparedArticle, check: Checkpoint) -> SpelledWords:
    """The words of all names, by how they are written; what is also written small is no name."""
    found: SpelledWords = {}
    small: set[str] = set()
    for index in checked(sentences_with_facts(report.article), check, FEW):
        said = facts_at(report, (index,))
        small.update(w for w in said.scan.written if w.islower())
        for name in said.names:
            _file(said, index, name, found)
    return {spelled: word for spelled, word in found.items() if spelled.lower() not in small}


def _file(said: Facts, index: int, name: Name, found: SpelledWords) -> None:
    titles = said.scan.where("title")
    for at, (key, spelled) in enumerate(zip(name.keys, name.words, strict=True)):
        is_alone = name.opens and len(name.keys) == 1
        is_acronym = any(part.isupper() and len(part) > _ACRONYM for part in spelled.split("-"))
        if is_alone or name.first[at] in titles or is_acronym:
            continue
        parts = [(at, at + 1, key, spelled)]
        if at + 1 < len(name.keys):
            parts.append((at, at + 2, key + name.keys[at + 1], f"{spelled} {name.words[at + 1]}"))
        for first, end, letters, written in parts:
            word = found.setdefault(written, _Word(letters, written, "-" in written, end - first > 1))
            span = said.scan.cover(name.first[first], name.last[end - 1])
            word.places.append((index, name.first[0], span))
            before = name.keys[first - 1] if first else ""
            word.beside.add((before, name.keys[end] if end < len(name.keys) else ""))


@dataclass(frozen=True, slots=True)
class _Spelled:
    """The words of the names of one report, and the letters of those that are one word."""

    shelved: Shelved[_Word]
    known: set[str]

    def not_in(self, other: "_Spelled") -> set[int]:
        """The numbers of the words that the other report does not have, or may join."""
        words = enumerate(self.shelved.things)
        return {n for n, word in words if word.is_two or word.is_joined or word.key not in other.known}


def _spelled(ours: SpelledWords, words: Lexicon, check: Checkpoint) -> _Spelled:
    held = list(ours.values())
    known = {word.key for word in held if not word.is_two}
    return _Spelled(shelved(held, lambda word: _shelves(word, words), check), known)


def _respelled(
    ours: _Spelled, theirs: _Spelled, words: Lexicon, check: Checkpoint
) -> Iterator[tuple[str, str]]:
    """The words of two reports that are one name."""
    asked = Both(ours.not_in(theirs), theirs.not_in(ours))
    for a, b in met_on_shelves(ours.shelved, theirs.shelved, _MOST_ALIKE, check, asked):
        if a.spelled != b.spelled and _is_one(a, b, words):
            yield a.spelled, b.spelled


def _shelves(word: _Word, words: Lexicon) -> set[Shelf]:
    """What it has in common with any word that may be the same name: letters, sound, or a neighbour."""
    if word.is_two:
        return {("letters", word.key), ("slip", _without_s(word))}
    found = {("letters", word.key), ("sound", skeleton(word.key))}
    found |= {("nickname", group) for group in words.groups("nickname", word.key)}
    for pair in word.beside:
        found |= {(side, _sound(near)) for side, near in zip(("before", "behind"), pair, strict=True) if near}
    return found


def _sound(word: str) -> str:
    """What two neighbours that agree have in common; short ones agree only where they are equal."""
    return word if len(word) < SHORTEST else skeleton(word)


def _is_one(left: _Word, right: _Word, words: Lexicon) -> bool:
    if left.is_two and right.is_two:  # "Orlos Mill" and "Orlo Mills"
        return left.key != right.key and _without_s(left) == _without_s(right) and _has_slipped(left, right)
    if left.is_two or right.is_two:  # "Al Masri" and "Al-Masri"
        return left.is_two != right.is_two and left.key == right.key and (left.is_joined or right.is_joined)
    if left.key == right.key:
        return left.is_joined != right.is_joined
    if _are_of_a_country(left.key, right.key, words):
        return False
    is_short_form = bool(words.groups("nickname", left.key) & words.groups("nickname", right.key))
    if not (is_short_form or is_respelled(left.key, right.key, has_neighbour=True)):
        return False  # most words are told apart so, before their neighbours are looked at
    is_beside = _are_beside(left, right)
    return (is_beside and is_short_form) or is_respelled(left.key, right.key, has_neighbour=is_beside)


def _without_s(word: _Word) -> str:
    return " ".join(part.rstrip("s") for part in word.spelled.lower().split())


def _has_slipped(left: _Word, right: _Word) -> bool:
    """Whether each has an s at the end of the word at which the other has none."""
    ends = [[part[-1] == "s" for part in word.spelled.lower().split()] for word in (left, right)]
    return all(a != b for a, b in zip(*ends, strict=True))


def _are_of_a_country(one: str, other: str, words: Lexicon) -> bool:
    """Whether both are places, or one is the beginning of the other, which is: German and Germany."""
    is_place = one in words.places, other in words.places
    return all(is_place) or (any(is_place) and (one.startswith(other) or other.startswith(one)))


def _are_beside(left: _Word, right: _Word) -> bool:
    """Whether both come before or after one name."""
    befores, afters = (
        {pair[end] for pair in left.beside} & {pair[end] for pair in right.beside} for end in (0, 1)
    )
    if (befores | afters) - {""}:
        return True
    return any(
        x and y and is_respelled(x, y, has_neighbour=False)
        for end in (0, 1)
        for x in {pair[end] for pair in left.beside}
        for y in {pair[end] for pair in right.beside}
    )


def _fact(spelled: set[str], told: Sequence[SpelledWords]) -> Fact:
    values = [value for report, words in enumerate(told) for value in _values(report, spelled, words)]
    forms = dict.fromkeys(v.form for v in values)
    verdicts = {(a, b): Verdict.VAGUE for a in forms for b in forms if not _holds(a, b)}
    return Fact(
        DiscrepancyKind.NAME, Verdict.VAGUE, tuple(values), MappingProxyType(verdicts), is_spelling=True
    )


def _values(report: int, spelled: set[str], words: SpelledWords) -> list[Value]:
    """Each name once, from the first to the last of its words that another report spells otherwise."""
    found: dict[tuple[int, int], dict[Span, str]] = {}
    for form in spelled & words.keys():
        for sentence, name, span in words[form].places:
            found.setdefault((sentence, name), {})[span] = form
    values = []
    for (sentence, _), parts in found.items():
        whole = Span(min(s.start for s in parts), max(s.end for s in parts))
        form = " ".join(parts[s] for s in sorted(parts) if not any(_is_in(s, o) for o in parts))
        values.append(Value(report, sentence, whole, form))
    return sorted(values, key=lambda v: v.span)


def _is_in(part: Span, whole: Span) -> bool:
    return part != whole and whole.start <= part.start and part.end <= whole.end


def _holds(one: str, other: str) -> bool:
    """Whether one name is the other or a part of it, spelled alike."""
    return set(one.split()) <= set(other.split()) or set(other.split()) <= set(one.split())
