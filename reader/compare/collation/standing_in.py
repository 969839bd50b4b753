"""Pairs of words that stand for each other in passages that tell the same.

Two words stand for each other where each passage has one of them alone, both are of one form, a full word
that both passages have stands near both, or any word right beside both ("the lamp", "the light"), and they
mean nearly the same: by the vectors of words or by the lexicon.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.collation.passages import StoryText
from reader.compare.collation.values import Collation, Place
from reader.compare.pairing.background import background
from reader.compare.pairing.word_vectors import Meanings
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.spelling import letters, skeleton

# The cosine of two words' vectors from which they mean the same: embassy and ambassador lie below it.
ALIKE = 0.66
# The same of two that stand for each other in one place alone: "southern" and "region" lie below it.
ONCE_ALIKE = 0.72
# The same of two that stand for each other in many places, each of which is evidence besides.
OFTEN_ALIKE = 0.6
# Pairs of passages from which that is often.
OFTEN = 3
# The same of two words between the same full words on both sides, which is evidence for less.
FRAMED = 0.38
# The same of two right beside one word, however light: "leave" and "stay" behind "to" lie below it.
TOUCHING = 0.7
# Tokens on either side in which a word that both passages have may stand.
REACH = 3
# Tokens behind a verb in which its object may stand.
FAR = 8
# Letters of a common beginning from which two words are forms of one, as are protest and protesters.
BEGINNING = 4

_FORMS = ("ing", "ed", "s")
_GROUPED = ("event", "people")
# The least background weight of a name: group, people and set have less and mean much.
_TELLING = 0.39
_NO_NAMES = frozenset(
    {
        *(
            "weekday",
            "month",
            "unit",
            "near",
            "time",
            "vague",
            "none",
            "opposite",
            "region",
            "title",
            "negation",
        ),
        *(
            "bound",
            "approximate",
            "measure",
            "size",
            "scope",
            "pronoun",
            "when",
            "ranked",
            "speech",
            "contrary",
        ),
    }
)
"""Sections of the lexicon whose words name nothing: they count, measure, date or say."""

TwoWords = tuple[str, str]


@dataclass(slots=True)
class _Seen:
    """Where two words stand for each other: in how many places, how many of them with a word beside both."""

    alike: float
    is_grouped: bool
    places: int = 0
    beside: int = 0
    framed: int = 0
    touching: int = 0
    is_act: bool = False

    @property
    def is_sure(self) -> bool:
        if self.framed and self.alike >= FRAMED:
            return True
        if self.touching and self.alike >= max(TOUCHING, ONCE_ALIKE if self.places == 1 else 0):
            return True
        least = ONCE_ALIKE if self.places == 1 else OFTEN_ALIKE if self.places >= OFTEN else ALIKE
        is_alike = self.alike >= least
        return (self.beside > 0 and (is_alike or self.is_grouped)) or self.is_act


@dataclass(frozen=True, slots=True)
class _Word:
    """A full word of a passage, with what stands around it."""

    stem: str
    written: str
    letters: str
    skeleton: str
    form: str
    name: str
    before: frozenset[str]
    behind: frozenset[str]
    far: frozenset[str]
    last: str
    next: str
    beside: tuple[str, str]
    groups: frozenset[tuple[str, str]]
    is_irregular: bool
    is_regular_act: bool


def standing_in(collation: Collation, passages: StoryText, check: Checkpoint) -> Iterator[TwoWords]:
    """Every two words that stand for each other, as name_of gives them, in the order of their letters."""
    seen: dict[TwoWords, _Seen] = {}
    words = _Words(passages)
    for one, other in checked(_told_by_two(collation), check, FEW):
        meanings = Meanings(passages.passage(one).language)
        _look(*words.own(one, other, meanings.language), meanings, seen)
    for both, held in sorted(seen.items()):
        if held.is_sure:
            yield both


def _told_by_two(collation: Collation) -> Iterator[tuple[Place, Place]]:
    """Every two sentences that tell the same in two reports: in one statement, or loosely linked."""
    for statement in collation.statements:
        yield from ((a, b) for a, b in combinations(statement.places, 2) if a[0] != b[0])
    yield from ((link.one, link.other) for link in collation.links)


class _Words:
    """The telling words of sentences, each sentence looked at once."""

    def __init__(self, passages: StoryText) -> None:
        self._passages = passages
        self._held: dict[tuple[Place, str], tuple[_Word, ...]] = {}
        self._stems: dict[Place, frozenset[str]] = {}

    def own(self, one: Place, other: Place, language: str) -> tuple[list[_Word], list[_Word]]:
        """Of either sentence the telling words that the other one has not."""
        ours, theirs = self._telling(one, language), self._telling(other, language)
        its, mine = self._all_stems(other), self._all_stems(one)
        return [w for w in ours if w.stem not in its], [w for w in theirs if w.stem not in mine]

    def _telling(self, place: Place, language: str) -> tuple[_Word, ...]:
        if (place, language) not in self._held:
            found = _telling_words(self._passages.facts(place), language)
            self._held[place, language] = tuple(dict.fromkeys(found))
        return self._held[place, language]

    def _all_stems(self, place: Place) -> frozenset[str]:
        if place not in self._stems:
            self._stems[place] = frozenset(t.stem for t in self._passages.facts(place).scan.tokens)
        return self._stems[place]


def _look(
    ours: Sequence[_Word], theirs: Sequence[_Word], meanings: Meanings, seen: dict[TwoWords, _Seen]
) -> None:
    alike = {
        (i, j): meanings.alike(a.stem, b.stem)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if _are_names(a, b)
    }
    best_of_ours, best_of_theirs = [0.0] * len(ours), [0.0] * len(theirs)
    for (i, j), value in alike.items():
        best_of_ours[i] = max(best_of_ours[i], value)
        best_of_theirs[j] = max(best_of_theirs[j], value)
    for (i, j), value in alike.items():
        a, b = ours[i], theirs[j]
        is_best = value > 0 and value >= max(best_of_ours[i], best_of_theirs[j])
        if is_best or a.groups & b.groups:
            first, second = sorted((a.name, b.name))
            held = seen.setdefault((first, second), _Seen(value, bool(a.groups & b.groups)))
            held.places += 1
            held.beside += bool(a.before & b.before or a.behind & b.behind)
            held.is_act |= _are_acts(a, b)
            held.touching += any(word and word == its for word, its in zip(a.beside, b.beside, strict=True))
            held.framed += bool(a.last) and a.last == b.last and bool(a.next) and a.next == b.next


def _are_names(a: _Word, b: _Word) -> bool:
    """Whether two words may be two names of one thing, and no forms or spellings of one word."""
    is_one_form = a.form == b.form and a.is_irregular == b.is_irregular
    if not (is_one_form or _are_acts(a, b)) or a.skeleton == b.skeleton:
        return False
    beginning = min(BEGINNING, len(a.letters) - 2, len(b.letters) - 2)
    return a.letters[:beginning] != b.letters[:beginning]


def _are_acts(a: _Word, b: _Word) -> bool:
    """Whether both are acts of one group, one of them irregular, with one object: stormed, broke into."""
    is_past = (a.is_irregular and b.is_regular_act) or (a.is_regular_act and b.is_irregular)
    return is_past and bool(a.groups & b.groups) and bool(a.far & b.far)


def _form(word: str) -> str:
    return next((form for form in _FORMS if word.endswith(form) and not word.endswith("ss")), "")


def name_of(written: str) -> str:
    """A word in lower case without the ending of a plural: what is counted as one name."""
    return written[:-1] if _form(written) == "s" else written


def _telling_words(facts: Facts, language: str) -> list[_Word]:
    """The full words that tell something, without names, figures and what is quoted."""
    said = facts.scan
    named = {
        at
        for name in facts.names
        for a, b in zip(name.first, name.last, strict=True)
        for at in range(a, b + 1)
    }
    full = [
        at for at, token in enumerate(said.tokens) if token.is_word and token.norm not in said.lexicon.light
    ]
    found = []
    for n, at in enumerate(full):
        token = said.tokens[at]
        is_own = at not in named and not said.is_quoted[at]
        is_telling = is_own and background(token.stem, language) >= _TELLING
        if is_telling and token.norm.isalpha() and not _is_no_name(said, at):
            last = said.tokens[full[n - 1]].stem if n else ""
            after = said.tokens[full[n + 1]].stem if n + 1 < len(full) else ""
            found.append(_word(said, at, last, after))
    return found


def _word(said: Scan, at: int, last: str, after: str) -> _Word:
    """A word with what stands around it; last and after are the stems of the full words on either side."""
    word, groups = said.lower[at], _groups(said, at)
    plain = letters(word)
    is_irregular = bool(groups) and not _form(word) and not _has_endings(said, word, groups)
    near = _near(said, at, -1), _near(said, at, 1), _near(said, at, 1, FAR)
    beside = _word_at(said, at - 1), _word_at(said, at + 1)
    spelled = word, plain, skeleton(plain), _form(plain), name_of(word)
    is_act = not is_irregular and _form(word) == "ed"
    return _Word(said.tokens[at].stem, *spelled, *near, last, after, beside, groups, is_irregular, is_act)


def _groups(said: Scan, at: int) -> frozenset[tuple[str, str]]:
    """The groups of the lexicon in which the word stands, where it stands in one of a section alone."""
    by_section = ((section, said.lexicon.groups(section, said.lower[at])) for section in _GROUPED)
    return frozenset((section, min(groups)) for section, groups in by_section if len(groups) == 1)


def _has_endings(said: Scan, word: str, groups: frozenset[tuple[str, str]]) -> bool:
    """Whether the groups have other forms that begin with the word: storm, stormed; not broke."""
    return any(
        other != word and other.startswith(word) and group in held
        for section, group in groups
        for other, held in said.lexicon.words(section).items()
    )


def _word_at(said: Scan, at: int) -> str:
    """The word there; "" for a mark, and beyond the passage."""
    return said.lower[at] if 0 <= at < len(said.tokens) and said.tokens[at].is_word else ""


def _is_no_name(said: Scan, at: int) -> bool:
    return not _NO_NAMES.isdisjoint(said.lexicon.sections.get(said.lower[at], ()))


def _near(said: Scan, at: int, way: int, reach: int = REACH) -> frozenset[str]:
    """The stems of the full words at most so many tokens before or behind a token."""
    near = range(at + way, at + way * (reach + 1), way)
    tokens = [said.tokens[i] for i in near if 0 <= i < len(said.tokens)]
    return frozenset(t.stem for t in tokens if t.is_word and t.norm not in said.lexicon.light)
