"""Names in a sentence as they are spelled, and which of them are places."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.spelling import letters

_PARTICLES = {"al", "el", "ul", "an", "as", "ash", "ad", "ar", "bin", "ben", "ibn", "abu", "d", "o"}
# Letters of each half of a given name in two parts ("Mei-lin"): longer parts are two names.
_SYLLABLE = 5
_CALENDAR = frozenset({"weekday", "month"})

ENDINGS = frozenset({"jr", "sr", "ii", "iii"})
"""What stands behind a last name and tells a son from his father."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; a word with hyphens (al-Masri, Smith-Jones) counts as one.

    Attributes:
        words: as written, without a genitive ending.
        keys: the letters of each word, in lower case.
        first, last: the tokens of each word, both included.
        opens: whether the run begins the sentence, so that its first word may be none of the name.
    """

    span: Span
    words: tuple[str, ...]
    keys: tuple[str, ...]
    first: tuple[int, ...]
    last: tuple[int, ...]
    opens: bool


def names(sentence: Scan) -> tuple[Name, ...]:
    """The names of the sentence in order; days, months and words of grammar are none."""
    opening = next((at for at, token in enumerate(sentence.tokens) if token.is_word), 0)
    found: list[Name] = []
    run: list[tuple[int, int]] = []
    for first, last in _words(sentence):
        is_parted = bool(run) and run[-1][1] + 1 != first
        if is_parted and not (run[-1][1] + 2 == first and ends_initial(sentence, first - 1)):
            found.append(_name(sentence, run, opening))
            run = []
        run.append((first, last))
    return (*found, _name(sentence, run, opening)) if run else tuple(found)


def ends_initial(sentence: Scan, stop: int) -> bool:
    """Whether that token is the full stop of an initial within a name: "Mark T. Esper"."""
    if sentence.lower[stop] != "." or not 0 < stop < len(sentence.lower) - 1:
        return False
    letter, behind = sentence.written[stop - 1], sentence.written[stop + 1]
    return len(letter) == 1 and letter.isupper() and behind[0].isupper() and sentence.touches(stop - 1)


def in_print(sentence: Scan, name: Name) -> list[str]:
    """The words of a name with the full stops of initials and of "Jr."."""
    return [
        f"{word}." if _is_short_form(sentence, word, at + 1) else word
        for word, at in zip(name.words, name.last, strict=True)
    ]


def _is_short_form(sentence: Scan, word: str, stop: int) -> bool:
    if sentence.lower[stop : stop + 1] != (".",):
        return False
    return word.lower() in ENDINGS or ends_initial(sentence, stop)


def place(sentence: Scan, name: Name) -> str:
    """The country in which a known place lies; else, behind "in", "at" or "near", the name in lower case.

    "" for what is no place.
    """
    whole = " ".join(name.words).casefold()
    known, start = sentence.lexicon.places.get(whole, ""), name.first[0]
    if known or not start:
        return known
    before = sentence.lower[start - 1]
    if start > 1 and "definite" in sentence.lexicon.groups("article", before):
        before = "" if _leads_on(sentence, name.last[-1] + 1) else sentence.lower[start - 2]
    return whole if before in sentence.lexicon.words("place") else ""


def _leads_on(sentence: Scan, at: int) -> bool:
    """Whether a noun follows, to which the name belongs: "the Danish port"."""
    if at >= len(sentence.lower) or not sentence.tokens[at].is_word:
        return False
    return sentence.lower[at] not in sentence.lexicon.light


def may_hold(sentence: Scan, name: Name) -> bool:
    """Whether the name is of a country or a part of one, in which a place that is not known may lie."""
    whole = " ".join(name.words).casefold()
    is_country = sentence.lexicon.places.get(whole) == whole
    return is_country or bool(sentence.lexicon.groups("region", whole.replace(" ", ".")))


def _words(sentence: Scan) -> Iterator[tuple[int, int]]:
    has_hyphens = "-" in sentence.lower
    begins = [
        at
        for at, word in enumerate(sentence.written)
        if word[0].isupper() or (has_hyphens and word in _PARTICLES)
    ]
    after = 0
    for at in begins:
        if at < after:
            continue
        last = _last(sentence, at) if has_hyphens else at
        if _is_name(sentence, at, last):
            yield at, last
        after = last + 1


def _last(sentence: Scan, at: int) -> int:
    """The last token of the word with hyphens that begins at that token."""
    last = at
    while (
        last + 2 < len(sentence.tokens)
        and sentence.lower[last + 1] == "-"
        and sentence.touches(last)
        and sentence.touches(last + 1)
    ):
        last += 2
    return last


def _is_name(sentence: Scan, first: int, last: int) -> bool:
    written, words = sentence.written, sentence.lexicon
    if last > first:
        capitals = [written[i][0].isupper() for i in range(first, last + 1, 2)]
        is_given = _is_given_name(sentence, first, last)
        return is_given or (all(capitals[1:]) and (capitals[0] or written[first] in _PARTICLES))
    word = sentence.lower[first]
    is_figure = sentence.tokens[first].norm[0].isdigit()
    if not written[first][0].isupper() or is_figure or word in words.light:
        return False
    return _CALENDAR.isdisjoint(words.sections.get(word, ()))


def _is_given_name(sentence: Scan, first: int, last: int) -> bool:
    """Whether two short syllables behind a surname stand there: "Han Mei-lin", not "U.S.-led" or "Co-op"."""
    parts = sentence.written[first : last + 1 : 2]
    is_behind_name = first > 0 and sentence.written[first - 1][0].isupper()
    is_short = all(part.isalpha() and 1 < len(part) <= _SYLLABLE for part in parts)
    return len(parts) == len(("Mei", "lin")) and is_behind_name and is_short and parts[0].istitle()


def _name(sentence: Scan, run: list[tuple[int, int]], opening: int) -> Name:
    start, end = run[0][0], run[-1][1]
    words = tuple([_bare(sentence.written[a] if a == b else sentence.between(a, b)) for a, b in run])
    return Name(
        sentence.cover(start, end),
        words,
        tuple([letters(word) for word in words]),
        tuple([a for a, _ in run]),
        tuple([b for _, b in run]),
        opens=start <= opening,
    )


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")
