"""Ages: 34-year-old, aged 34, in his 50s, Ada Lind, 34, a man of 34; and whose they are."""

import re
from collections.abc import Iterator
from functools import cache

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.lexicon import lexicon
from reader.text.facts.scan import CLAUSE_ENDS, Scan
from reader.text.numbers import number_of, read_number, whole

# Years that nobody has lived: a number of years from it on is no age.
_OLDEST = 120
_DECADE = re.compile(r"([1-9]0)s")
# How many of each unit a year has, by which ages in different ones are compared.
_UNITS = {"years": 1, "months": 12, "weeks": 52}
# Words of "años de edad", hyphens apart, and tokens in which they stand.
_MOST_WORDS, _REACH = 3, 5
# Tokens before "at the age of 81" in which it stands who was so old.
_SUBJECT = 14
# Tokens before the comma of ", 36," in which it is told who that is: "the driver of the second lorry, 36,".
_DESCRIBED = 6
_OPENS, _ENDS = frozenset(",("), frozenset(",.;)")


def age(sentence: Scan, at: int) -> Figure | None:
    """The age that the number at that token is; None where it is none."""
    norm = sentence.tokens[at].norm
    near = [(i, w) for i, w in enumerate(sentence.lower[at + 1 : at + 1 + _REACH], at + 1) if w != "-"]
    for words in range(1, _MOST_WORDS + 1):
        unit = sentence.lexicon.group("age unit", ".".join(word for _, word in near[:words]))
        if unit and len(near) >= words:
            last = near[words - 1][0]
            return Figure(at, last, _in_years(norm, unit), Measure.AGE, last + 1)
    if sentence.lexicon.groups("age years", sentence.word(at + 1)) and _are_years_of_age(sentence, at):
        return Figure(at, at + 1, norm, Measure.AGE, len(sentence.lower))
    if _is_aged(sentence, at) or (0 <= whole(norm) < _OLDEST and _is_aside(sentence, at)):
        return Figure(at, at, norm, Measure.AGE, len(sentence.lower))
    return None


def _are_years_of_age(sentence: Scan, at: int) -> bool:
    """Whether the years are an age: "a los 81 años", "Ada Lind, 34 ans,", "un homme de 34 ans"."""
    if _is_behind_person(sentence, at):
        return True
    before = at - 1 - bool(sentence.lexicon.groups("of", sentence.word(at - 1)))  # "Ada Lind, de 34 años,"
    is_named = sentence.word(before) in _OPENS and sentence.word(at + 2) in _ENDS
    is_noun = bool(sentence.lexicon.words("capital nouns")) and sentence.written[at + 2 : at + 3]
    is_of = bool(sentence.lexicon.groups("of", sentence.word(at + 2)))  # "a los siete años de cárcel"
    is_years = is_of or bool(is_noun and sentence.written[at + 2][0].isupper())
    is_led = _is_aged(sentence, at, is_at=not is_years)
    is_somebody = before > 0 and (
        sentence.written[before - 1][0].isupper() or described(sentence, before) is not None
    )
    return is_led or (is_named and is_somebody)


def _is_behind_person(sentence: Scan, at: int) -> bool:
    """Whether "a man of" stands before it."""
    words = sentence.lexicon
    is_of = bool(words.groups("of", sentence.word(at - 1)))
    return is_of and any(words.groups(section, sentence.word(at - 2)) for section in ("person", "role"))


def _led_from(section: str, sentence: Scan, at: int) -> int | None:
    """Where words of that section begin that stand right before a token; None where there are none."""
    if sentence.word(at - 1) not in _last_words(section, sentence.lexicon.language):
        return None
    for first in range(max(0, at - _MOST_WORDS - 1), at):
        if sentence.lexicon.groups(section, ".".join(sentence.lower[first:at])):
            return first
    return None


@cache
def _last_words(section: str, language: str) -> frozenset[str]:
    return frozenset(words.rpartition(".")[2] for words in lexicon(language).words(section))


def _is_at_age(sentence: Scan, at: int) -> bool:
    """Whether "at the age of" leads to it and tells how old somebody is, not was when something else was."""
    first = _led_from("at age", sentence, at)
    if first is None:
        return False
    words, before = sentence.lexicon, sentence.word(first - 1)
    is_behind_one = bool(words.groups("people", before) or words.groups("person", before))
    return is_behind_one or _tells_death(sentence, first - (before == ","), at)


def _tells_death(sentence: Scan, first: int, last: int) -> bool:
    """Whether the clause around those tokens tells that somebody died: at another time he was younger."""
    while first and not _ends_clause(sentence, first - 1):
        first -= 1
    while last + 1 < len(sentence.lower) and not _ends_clause(sentence, last + 1):
        last += 1
    return any("kill" in sentence.events(at) for at in range(first, last + 1))


def _ends_clause(sentence: Scan, at: int) -> bool:
    word = sentence.lower[at]
    return word in CLAUSE_ENDS or any(sentence.lexicon.groups(section, word) for section in ("and", "break"))


def with_age(sentence: Scan) -> Iterator[int]:
    """The tokens that may tell an age in one word: "siebenjährige"."""
    endings = tuple(sentence.lexicon.words("age ending"))
    if endings:
        yield from (at for at, word in enumerate(sentence.lower) if word.endswith(endings))


def age_in_word(sentence: Scan, at: int) -> Figure | None:
    """The age of "der siebenjährige Ben Lund"; a training of three years is none."""
    for ending in sentence.lexicon.words("age ending"):
        years = sentence.lower[at].removesuffix(ending)
        found = read_number([years], 0, sentence.lexicon.language) if years != sentence.lower[at] else None
        if found and _is_of_person(sentence, at):
            return Figure(at, at, found[0].form, Measure.AGE, at + 1)
    return None


def age_by_word(sentence: Scan, at: int) -> Figure | None:
    """The years that "a teenage girl" may have, or who is "in his teens": 13..19."""
    words, behind = sentence.lexicon, sentence.word(at + 1)
    years = words.group("age word", sentence.lower[at])
    is_person = words.groups("people", behind) or words.groups("person", behind)
    is_own = words.groups("age own", sentence.word(at - 1))
    return Figure(at, at, years, Measure.AGE, at + 1) if years and (is_person or is_own) else None


def _is_of_person(sentence: Scan, at: int) -> bool:
    words, written = sentence.lexicon, sentence.written
    behind = sentence.word(at + 1)
    is_person = bool(words.groups("people", behind) or words.groups("person", behind))
    names = written[at + 1 : at + 3]
    is_name = len(names) > 1 and all(name[0].isupper() for name in names)
    return is_person or is_name or written[at][0].isupper()


def decade_of_life(sentence: Scan, at: int) -> Figure | None:
    """A decade of somebody's life in years, "in his 50s": 50..59; None where the token begins none."""
    decade = _DECADE.fullmatch(sentence.lower[at])
    if not decade or not sentence.lexicon.groups("age own", sentence.word(at - 1)):
        return None
    return Figure(at, at, f"{decade[1]}..{int(decade[1]) + 9}", Measure.AGE, len(sentence.lower))


def owner(sentence: Scan, figure: Figure) -> tuple[str, ...]:
    """The name of "Ada Lind, 34,", of "the 34-year-old Ada Lind" and of "Ada Lind, the 34-year-old pilot"."""
    if figure.measure is not Measure.AGE:
        return ()
    before = figure.first - 1
    if sentence.lexicon.groups("and", sentence.word(figure.last + 1)) and number_of(
        sentence.word(figure.last + 2)
    ):
        return ()  # "Ada Lind and Karl Odd, aged 34 and 37": of the first one, not of the nearest
    if figure.last > figure.first and (behind := _name_from(sentence, figure.last + 1)):
        return behind
    if before >= 0 and sentence.lexicon.groups("aged", sentence.lower[before]):
        before -= 1
    if sentence.lexicon.groups("is aged", _two(sentence, before)):
        before -= 2
    if figure.last > figure.first and "definite" in sentence.lexicon.groups("article", sentence.word(before)):
        before -= 1
    if sentence.word(before - 1) in _OPENS and sentence.lexicon.groups("of", sentence.word(before)):
        before -= 1
    if sentence.word(before) in _OPENS:
        return _name_before(sentence, before)
    led = [_led_from(section, sentence, figure.first) for section in ("aged", "at age")]
    first = next((at for at in led if at is not None), None)
    is_at_death = first is not None and _tells_death(
        sentence, first - (sentence.word(first - 1) == ","), figure.last
    )
    return _subject(sentence, figure.first) if is_at_death else ()


def _subject(sentence: Scan, before: int) -> tuple[str, ...]:
    """The one name of two words or more before that token: "Ada Lind died at the age of 81"."""
    found: list[tuple[str, ...]] = []
    end = before
    while end > max(0, before - _SUBJECT):
        name = _name_before(sentence, end)
        if len(name) > 1:
            found.append(name)
        end -= max(1, len(name))
    return found[0] if len(found) == 1 else ()


def _two(sentence: Scan, last: int) -> str:
    return f"{sentence.word(last - 1)}.{sentence.word(last)}"


def _in_years(norm: str, unit: str) -> str:
    number = number_of(norm)
    return norm if number is None or unit == "years" else f"{number.value / _UNITS[unit]:.2f}"


def _is_aged(sentence: Scan, at: int, *, is_at: bool = True) -> bool:
    """Whether "aged" leads to it, perhaps over another age: "aged 5 and 7"; is_at where "at" may, too."""
    is_second = bool(sentence.lexicon.groups("and", sentence.word(at - 1)))
    before = sentence.word(at - 3 if is_second and sentence.word(at - 2).isdecimal() else at - 1)
    is_led = bool(sentence.lexicon.groups("aged", before)) or _led_from("aged", sentence, at) is not None
    return is_led or (is_at and _is_at_age(sentence, at))


def _is_aside(sentence: Scan, at: int) -> bool:
    """Whether it stands between marks behind somebody, or behind "a man of" or "who is"."""
    behind = sentence.word(at + 1)
    is_last = behind in _ENDS or behind in sentence.lexicon.light
    if is_last and sentence.lexicon.groups("is aged", _two(sentence, at - 1)):
        return True
    if sentence.lexicon.groups("of", sentence.word(at - 1)) and not sentence.lexicon.groups("size", behind):
        return _is_behind_person(sentence, at)
    if not sentence.word(at - 2) or sentence.word(at - 1) not in _OPENS or behind not in _ENDS:
        return False
    if sentence.written[at - 2][0].isupper() or described(sentence, at - 1) is not None:
        return True
    return sentence.word(at - 1) == "," and _is_noun(sentence, at - 2)


def aged(sentence: Scan, figure: Figure, counted: list[int]) -> str:
    """Who is so old and has no name: "the driver, 36,", "the 36-year-old motorist", "the singer, 43,"."""
    words = sentence.lexicon
    before = figure.first - 1 - bool(words.groups("of", sentence.word(figure.first - 1)))
    if words.groups("person", sentence.word(before)) and sentence.word(before - 2) == ",":
        before -= 2  # "the driver, a man of 36"
    before -= bool(words.groups("aged", sentence.word(before)))  # "the driver, aged 36"
    is_aside = before > 0 and sentence.lower[before] == ","
    at = counted[-1] if counted else described(sentence, before) if before > 0 else None
    if at is None:
        return sentence.tokens[before - 1].stem if is_aside else ""
    at = _explained(sentence, at, min(at, figure.first) - 1)
    return words.group("role", sentence.lower[at]) or sentence.tokens[at].stem


def _explained(sentence: Scan, person: int, article: int) -> int:
    """Whom "a man" behind a comma explains: "the driver, a 36-year-old man"; else the man himself."""
    words = sentence.lexicon
    is_aside = words.groups("a", sentence.word(article)) and sentence.word(article - 1) == ","
    if not (is_aside and words.groups("person", sentence.lower[person])):
        return person
    whom = described(sentence, article - 1)
    return person if whom is None else whom


def described(sentence: Scan, end: int) -> int | None:
    """The token that tells who stands before that mark without a name: "the driver of the lorry", "a man"."""
    words = sentence.lexicon
    for at in range(end - 1, max(-1, end - 1 - _DESCRIBED), -1):
        word = sentence.lower[at]
        if words.groups("role", word) or words.groups("person", word):
            return at
        if word in CLAUSE_ENDS or words.groups("and", word) or sentence.events(at):
            return None
    return None


def _is_noun(sentence: Scan, at: int) -> bool:
    """Whether "the singer" stands there: an article and one word that may be a person."""
    is_word = sentence.tokens[at].is_word and sentence.lower[at].isalpha()
    words, before = sentence.lexicon, sentence.word(at - 1)
    is_led = bool(words.groups("article", before) or words.groups("whose", before))
    return is_word and is_led and at + 2 < len(sentence.lower)


def _name_before(sentence: Scan, end: int) -> tuple[str, ...]:
    first = end
    while first and _is_of_name(sentence, first - 1):
        first -= 1
    return sentence.lower[first:end]


def _name_from(sentence: Scan, first: int) -> tuple[str, ...]:
    end = first
    while end < len(sentence.lower) and _is_of_name(sentence, end):
        end += 1
    return sentence.lower[first:end]


def _is_of_name(sentence: Scan, at: int) -> bool:
    word = sentence.lower[at]
    is_other = word in sentence.lexicon.light or sentence.lexicon.groups("title", word)
    return sentence.written[at][0].isupper() and not is_other
