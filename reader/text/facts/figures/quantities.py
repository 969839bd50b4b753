"""How many, how much, how old: the quantities in a sentence, with what they count and what befalls it."""

from dataclasses import dataclass, replace

from reader.text.facts.figures.ages import aged, owner
from reader.text.facts.figures.befalling import befalling, told_by_adjective
from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.figures.figures import figures
from reader.text.facts.figures.groups import behind_group
from reader.text.facts.figures.measuring import grade, minus, size, spent_on
from reader.text.facts.figures.telling import FigurePlace, ToldAs, told_as
from reader.text.facts.scan import Scan, words_of
from reader.text.model import Span
from reader.text.numbers import is_ordinal, number_of


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity.

    Attributes:
        span: with the words that qualify it ("at least 25", "two dozen", "scores") and the unit of its size.
        bound: "" or "~" (about), ">=" (at least), ">" (more than), "<", "<=".
        form: its normal form without the bound: "25", "20..30", "$5000000", "14%", "dozens", "8:30am".
        head: the stem of the thing counted, "" when it is not said.
        people: the classes of people to which the thing counted belongs.
        events: what befalls it or what it does, by the groups of the lexicon; nothing befalls a length.
        is_bare: whether the sentence leaves out what is counted ("killing 24").
        at: the token at which its figure begins.
        owner: of an age, the words of the name beside it in lower case; () when there is none.
        grade: whether it grades something (a magnitude), and counts nothing.
        size: of a length or a weight, how many metres or kilograms its unit has; 0 for any other figure.
        unit: the word for that unit, in lower case.
        is_article: whether an article alone tells that it is one.
        is_part: whether it counts some of a group named by what befell it: "two of the injured".
        told: as what it is told: as so, as feared, as denied.
        is_known_sum: whether it is told what sum of money it is: damage, a fine.
        sized: the stem of what an 11-yard pass is, a siege of two days, or a siege that lasted two days.
    """

    span: Span
    measure: Measure
    bound: str
    form: str
    head: str
    people: frozenset[str]
    events: frozenset[str]
    is_bare: bool
    at: int
    owner: tuple[str, ...] = ()
    grade: bool = False
    size: float = 0
    unit: str = ""
    is_article: bool = False
    is_part: bool = False
    told: ToldAs = ToldAs.SO
    is_known_sum: bool = False
    sized: str = ""

    @property
    def said(self) -> str:
        """Its normal form with its bound and its unit; "?" where it is feared only."""
        form = f"{self.bound}{self.form} {self.unit}" if self.unit else self.bound + self.form
        return f"{form}?" if self.told is ToldAs.FEARED else form

    @property
    def is_clock(self) -> bool:
        """Whether it is a time of day, not a time that something takes."""
        return self.measure is Measure.TIME and not self.head


# Words that may name the thing counted: a noun and what describes it.
_PHRASE = 5
# Words behind "and" that may name others counted with them: one or two that describe them, and the noun.
_JOINED = 3
_SKIPPED_MARKS = frozenset({"-", "”", '"'})
_DURATION = "time"
_NO_NOUNS = ("event", "verb", "weekday", "month")


def quantities(sentence: Scan) -> tuple[Quantity, ...]:
    """The quantities of the sentence in order."""
    found: list[Quantity] = []
    for figure in figures(sentence):
        held = quantity(sentence, figure)
        is_besides = any(q.events and not q.events & held.events for q in found)
        is_total = held.told is ToldAs.ADDED and is_besides  # "killed 14 and trapped another 12"
        held = replace(held, told=ToldAs.SO) if is_total else held
        found.append(_with_left_out(sentence, found[-1], held) if found else held)
    return tuple(found)


def _with_left_out(sentence: Scan, before: Quantity, held: Quantity) -> Quantity:
    """The quantity with what was told of the one before it: "killed four people in Orle and nine in Tarn"."""
    words, is_told = sentence.lexicon, bool(held.events or held.people or held.is_article)
    is_joined = bool(words.groups("and", sentence.word(held.at - 1)))
    is_elsewhere = bool(words.groups("place", sentence.word(held.at + 1)))
    if is_told or not (is_joined and is_elsewhere and held.is_bare and before.events):
        return held
    return replace(held, head=before.head, people=before.people, events=before.events)


def quantity(sentence: Scan, figure: Figure) -> Quantity:
    """That figure with what it counts and what befalls it."""
    sign = minus(sentence, figure.first)
    bound, first = _bound(sentence, figure.first - len(sign))
    group_end = behind_group(sentence, figure)
    counted, end = ([], group_end) if group_end else _counted(sentence, figure)
    head, people = _head(sentence, counted)
    people |= _joined_people(sentence, end) if people else people
    owned_by = owner(sentence, figure)
    if figure.measure is Measure.AGE and not owned_by:
        head = aged(sentence, figure, counted) or head
    befallen = befalling(sentence, first, end, counted)
    graded = grade(sentence, first, counted, is_befallen=bool(befallen))
    graded = "" if people and graded != "population" else graded
    known_sum = spent_on(sentence, figure)
    head = graded or figure.thing or known_sum or head
    unit, one = size(sentence, figure, counted)
    head = head if graded else unit or head
    is_duration = _is_duration(sentence, figure, counted)
    if is_duration and sentence.word(counted[0] - 1) != "-":
        head = sentence.tokens[counted[0]].stem  # "after eight hours rescuers found him"
    follows = sentence.lower[figure.last + 1] if figure.last + 1 < len(sentence.lower) else "."
    measure = Measure.TIME if is_duration and figure.measure is Measure.NUMBER else figure.measure
    told, fear = ToldAs.SO, first
    if measure in {Measure.NUMBER, Measure.MONEY} and not (graded or one):
        told, fear = told_as(sentence, FigurePlace(first, figure, end, befallen))
    return Quantity(
        sentence.cover(min(first, fear), max(_last(sentence, figure, counted, one), fear)),
        measure,
        figure.bound or bound or _roundness(sentence, figure),
        sign + figure.form,
        head,
        people,
        frozenset() if one or owned_by or _is_of_role(sentence, figure, head) else befallen,
        is_bare=figure.is_nobody or (not counted and follows not in {"-", "%"}),
        at=figure.first,
        owner=owned_by,
        grade=bool(graded),
        size=one,
        unit=(figure.unit or sentence.lower[counted[0]]) if one else "",
        is_article=figure.is_article,
        is_part=bool(group_end),
        told=told,
        is_known_sum=bool(known_sum),
        sized=_sized(sentence, figure, counted) if one or is_duration else "",
    )


def _is_duration(sentence: Scan, figure: Figure, counted: list[int]) -> bool:
    is_time = bool(counted) and bool(sentence.lexicon.groups(_DURATION, sentence.lower[counted[0]]))
    return is_time and not is_ordinal(figure.form)


def _is_of_role(sentence: Scan, figure: Figure, head: str) -> bool:
    """Whether it is the age of one who is told of by what he does: what befell him has no part in it."""
    return figure.measure is Measure.AGE and bool(sentence.lexicon.groups("role", head))


def _last(sentence: Scan, figure: Figure, counted: list[int], one: float) -> int:
    """The last token to show: its unit where it measures (one is its size), its noun behind an article."""
    if counted and figure.is_article:
        return counted[-1]
    last = counted[0] if one and not figure.unit else figure.last
    by_hour, end = words_of(sentence, "per hour", last + 1) if one else ("", last)
    return end if by_hour else last  # "118km/h"


def _sized(sentence: Scan, figure: Figure, counted: list[int]) -> str:
    """The stem of the noun behind a measure that a hyphen joins to its figure, or before "of" or "lasted"."""
    words, link = sentence.lexicon, sentence.word(figure.first - 1)
    is_led = bool(words.groups("of", link) or words.groups("lasting", link))
    is_named = bool(words.groups("article", sentence.word(figure.first - 3)))
    at = figure.first - 2 if is_led and is_named else -1
    if counted and sentence.word(counted[0] - 1) == "-":
        at = counted[0] + 1
    if not 0 <= at < len(sentence.tokens) or not sentence.tokens[at].is_word:
        return ""
    return "" if sentence.lower[at] in words.light else sentence.tokens[at].stem


def _most_words(sentence: Scan, figure: Figure) -> int:
    """Words that may name what it counts: one in "five-boat attack", none behind "nobody"."""
    if figure.is_nobody:
        return 0
    return 1 if sentence.word(figure.last + 1) == "-" else _PHRASE


def _roundness(sentence: Scan, figure: Figure) -> str:
    """The sign for "about" where the number word itself tells it: une trentaine, una veintena."""
    last = sentence.lower[figure.last].rpartition(" ")[2]
    return sentence.lexicon.group("rounded", last)


def _bound(sentence: Scan, at: int) -> tuple[str, int]:
    """The sign for "at least", "about" and their like before that token, and where they begin."""
    lower, words = sentence.lower, sentence.lexicon
    for first, last in ((at - 3, at - 2), (at - 2, at - 1)):
        fits = first >= 0 and (last == at - 1 or bool(words.groups("bound link", lower[at - 1])))
        if fits and (sign := words.group("bound", f"{lower[first]}.{lower[last]}")):
            return sign, first
    if at and (sign := words.group("approximate", lower[at - 1])):
        return sign, at - 1
    return "", at


def _counted(sentence: Scan, figure: Figure) -> tuple[list[int], int]:
    """The tokens that name the thing counted, and the token behind them."""
    lower, words = sentence.lower, sentence.lexicon
    at, most = figure.counted_from, _most_words(sentence, figure)
    while at < len(lower) and (_is_skipped(sentence, at) or _is_of_them(sentence, at)):
        at += 1
    at += bool(at < len(lower) and told_by_adjective(sentence, at))
    found: list[int] = []
    while at < len(lower) and len(found) < most:
        word = lower[at]
        is_word = sentence.tokens[at].is_word
        is_country = len(word) > 1 and sentence.written[at].isupper()  # three US soldiers
        if (found and (at in sentence.phrased or words.groups("of", word))) or words.groups("passive", word):
            break
        if (is_word and word in words.light and not is_country) or (not is_word and word != "-"):
            break
        if _is_verb(sentence, word, is_first=not found) or _is_behind_noun(sentence, found, at):
            break
        if is_word:
            found.append(at)
        at += 1
    return found, at


def _is_behind_noun(sentence: Scan, found: list[int], at: int) -> bool:
    """Whether the noun has come before that token, in a language that writes nouns with capitals."""
    has_capitals = bool(found) and bool(sentence.lexicon.words("capital nouns"))
    return has_capitals and sentence.written[found[-1]][0].isupper() and sentence.written[at][0].islower()


def _is_skipped(sentence: Scan, at: int) -> bool:
    """Whether the word may stand between a figure and what it counts."""
    word = sentence.lower[at]
    return word in _SKIPPED_MARKS or word in sentence.lexicon.words("skipped")


def _is_of_them(sentence: Scan, at: int) -> bool:
    """Whether "them" stands before those that are counted: "three of them children"."""
    behind = sentence.lower[at + 1] if at + 1 < len(sentence.lower) else ""
    return bool(sentence.lexicon.groups("them", sentence.lower[at])) and bool(
        sentence.lexicon.groups("people", behind)
    )


def _is_verb(sentence: Scan, word: str, *, is_first: bool) -> bool:
    words = sentence.lexicon
    if word not in words.sections:
        return not is_first and word.endswith(("ed", "ing"))
    return not words.groups("people", word) and any(words.groups(section, word) for section in _NO_NOUNS)


def _head(sentence: Scan, counted: list[int]) -> tuple[str, frozenset[str]]:
    for at in reversed(counted):
        if sentence.lexicon.groups("people", sentence.lower[at]):
            return sentence.tokens[at].stem, _people(sentence, counted)
    if not counted:
        return "", frozenset()
    last = counted[-1]  # houses and homes are one thing
    return sentence.lexicon.thing(sentence.lower[last]) or sentence.tokens[last].stem, frozenset()


def _people(sentence: Scan, counted: list[int]) -> frozenset[str]:
    return frozenset(g for at in counted for g in sentence.lexicon.groups("people", sentence.lower[at]))


def _joined_people(sentence: Scan, end: int) -> frozenset[str]:
    """The classes of the others in "a dozen guards and their friends", who are counted together."""
    if not any(sentence.lexicon.groups("and", word) for word in sentence.lower[end : end + 1]):
        return frozenset()
    behind = range(end + 1, min(len(sentence.lower), end + 1 + _JOINED))
    counted = next((at for at in behind if number_of(sentence.tokens[at].norm)), len(sentence.lower))
    return next((p for at in behind if at < counted and (p := _people(sentence, [at]))), frozenset())
