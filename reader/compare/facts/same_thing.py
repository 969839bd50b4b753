"""Which quantities of two passages are of the same thing, and how sure that is."""

from itertools import chain

from reader.compare.facts.slots import PairedFacts, around
from reader.compare.facts.subjects import are_of_two_subjects, is_one_a_number
from reader.languages.language import record
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.figures.telling import ToldAs
from reader.text.facts.scan import Scan
from reader.text.numbers import is_ordinal, is_year, number_of
from reader.text.spelling import is_respelled, letters

# Words that say little of a number: compared only where much else agrees.
_UNSAID = {"several", "few", "many", "small", "large"}
# Shared words around two quantities that count: more of them make it no surer.
_MOST_CONTEXT = 3
# Points, to which each shared word adds one. The same words before and behind tell most, and that the same
# befell both; less where one report does not say whom it counts, least where the noun alone is the same.
_IN_SLOT, _SAME_EVENT, _OPEN_EVENT, _SAME_THING = 4, 4, 3, 2
# How far two figures lie apart when one writer counted in thousands, millions or billions and left the word
# out.
_THOUSANDS = (1e3, 1e6, 1e9)
# Floating point leaves this much of a division that comes out even.
_DUST = 1e-6
# Times by which two figures that only words around them join may differ: so are hires and sales.
_APART = 2
# Times by which two shares may differ so: few are a third and two thirds of one whole, or a quarter and
# three quarters.
_SHARES_APART = 3
# The similarity of two sentences from which their durations are mostly of one thing: below it they may be
# of two people ("worked there for 12 years").
_SAME_DOING = 0.35
# The similarity from which "a lorry" and "two lorries" are of one thing though nothing says what befell
# them: an article counts nothing by itself, so that it takes most of the sentence.
_TOLD_ALIKE = 0.6
# Shared words around two counts of people of which only one says what befell them: a village of 300, 194
# saved.
_TOLD_APART = 5
TOLLS = frozenset(
    {
        "kill", "wound", "arrest", "miss", "rescue", "trap", "leave", "infect", "destroy", "storm", "gather",
        "send",
    }
)  # fmt: skip
"""What is counted while reports are written, so that the counts of two reports may lie far apart."""
_APART_FROM_TOLD = {ToldAs.DENIED, ToldAs.ADDED, ToldAs.ELSEWHERE}
_HURT = "wound"
# Tokens on either side of a count of the hurt in which it is told how badly they are: further on it is told
# of others.
_BADLY = 4
_ANYONE = "anyone"
_COUNTED_APART = {"young", "woman"}
_A_PART = {"marine"}  # soldiers who are counted by themselves
# Words at the end of a name that tell a person: before them stands what the person does.
_OF_NAME = 2
# Tokens on either side of a figure in which what it measures may stand: "long", "a depth of"; further on
# something else is measured.
_BESIDE = 3
# Tokens between a figure and the year in which it was so: further off the year is of something else.
_YEAR_REACH = 8
# Tokens at one of which a sentence that opens with its year names it ("In 1998 …").
_OPENING = (1, 2)


def answer(both: PairedFacts, left: Quantity, right: Quantity) -> int:
    """How sure it is that both quantities are of the same thing, in points.

    0 when they may not be; else 1 to 7, of which shared words around both are at most 3.
    """
    is_one_sort = left.measure is right.measure and left.is_clock == right.is_clock
    is_other_event = left.events and right.events and not left.events & right.events
    if not is_one_sort or is_other_event or are_told_apart(left, right):
        return 0
    if left.owner and right.owner:
        shared = both.shared_around(left.at, right.at)
        return _IN_SLOT + min(_MOST_CONTEXT, shared) if is_same_person(left.owner, right.owner) else 0
    is_of_part = _is_of_part((both.left.scan, left), (both.right.scan, right))
    is_of_part = is_of_part or are_of_two_subjects((both.left, left), (both.right, right))
    if is_of_part or not _may_be_counted(both, left, right) or _is_other_scope(both, left, right):
        return 0
    shared = both.shared_around(left.at, right.at)
    is_other = left.head and right.head and not (is_same_thing(left, right) or are_same_people(left, right))
    if not is_other and both.in_slot(left.at, right.at):
        return _IN_SLOT + min(_MOST_CONTEXT, shared)
    if left.measure is Measure.NUMBER:
        return _same_count(both, left, right, shared)
    is_duration = left.measure is Measure.TIME and not left.is_clock
    is_told_alike = both.likeness >= _SAME_DOING or not is_duration  # how long two people worked somewhere
    return _same_amount(left, right, min(_MOST_CONTEXT, shared)) if is_told_alike else 0


def are_told_apart(left: Quantity, right: Quantity) -> bool:
    """Whether one alone is denied, came to others counted before, or is of another event.

    An 11-yard pass is no 20-yard line, and of sums in two currencies one is mostly changed into the other.
    """
    is_size = bool(left.size and right.size and left.sized and right.sized)
    is_other_size = (is_size and left.sized != right.sized) or is_one_a_number(left, right)
    if is_other_size or (left.measure is Measure.MONEY and _currency(left) != _currency(right)):
        return True
    return left.told is not right.told and bool({left.told, right.told} & _APART_FROM_TOLD)


def _currency(held: Quantity) -> str:
    number = number_of(held.form.partition("..")[0])
    return number.unit if number else ""


def _may_be_counted(both: PairedFacts, left: Quantity, right: Quantity) -> bool:
    """Whether "a woman" is counted as one: where the same befell women, or much the same is told of them."""
    if not (left.is_article or right.is_article):
        are_ranks = is_rank(left) and is_rank(right)  # the second floor and the third
        return not are_ranks or both.likeness >= _TOLD_ALIKE
    is_one = is_same_thing(left, right) or bool(left.people & right.people)
    is_told = bool(left.events & right.events) or both.likeness >= _TOLD_ALIKE
    is_part = any(_is_one_of_them(f.scan, q) for f, q in ((both.left, left), (both.right, right)))
    return is_one and is_told and left.is_article != right.is_article and not is_part


def _is_one_of_them(sentence: Scan, held: Quantity) -> bool:
    """Whether it tells who one of those told of before is: "three people, one of them a woman"."""
    return held.is_article and bool(sentence.lexicon.groups("of those", sentence.word(held.at - 1)))


def _is_of_part(left: tuple[Scan, Quantity], right: tuple[Scan, Quantity]) -> bool:
    """Whether one alone counts some of a group: "two of the injured", some of whom are badly hurt."""
    is_group = left[1].is_part or right[1].is_part
    are_hurt = are_other_counts_of_the_hurt(left[1], right[1])
    if are_hurt and tells_how_badly(*left) != tells_how_badly(*right):
        return True  # those badly hurt are a part
    return is_group and is_part(*left) != is_part(*right)


def is_part(sentence: Scan, held: Quantity) -> bool:
    """Whether it counts some or all of a group told of: "all 31 of them", "two of the injured"."""
    if held.is_part or held.measure is not Measure.NUMBER:
        return held.is_part
    words = sentence.lexicon
    is_of = "of" in words.groups("preposition", sentence.word(held.at + 1))
    is_of_those = is_of and bool(words.groups("of those", sentence.word(held.at + 2)))
    is_toll = "kill" in held.events  # "killing nine of them"
    return is_of_those and not (is_toll or words.groups("people", sentence.word(held.at + 3)))


def are_other_counts_of_the_hurt(left: Quantity, right: Quantity) -> bool:
    """Whether both count the hurt, and not as many."""
    return _HURT in left.events & right.events and left.form != right.form


def tells_how_badly(sentence: Scan, held: Quantity) -> bool:
    """Whether it is told beside a count how badly somebody is hurt."""
    known, at = record(sentence.lexicon.language).acts.get("condition", {}), held.at
    return any(word in known for word in sentence.lower[max(0, at - _BADLY) : at + _BADLY + 1])


def _same_amount(left: Quantity, right: Quantity, context: int) -> int:
    """How sure it is of sums, shares, ages or times around which no words agree: 0 to 3 points."""
    is_duration = left.measure is Measure.TIME and not left.is_clock
    is_sum = left.is_known_sum and right.is_known_sum
    must_be_same = is_duration or is_sum or (left.measure is Measure.AGE and left.head and right.head)
    if must_be_same and not is_same_thing(left, right):
        return 0
    if not (left.is_clock or _are_near(left, right)):
        return 0
    is_close = is_same_thing(left, right) or not left.events.isdisjoint(right.events)
    return context if is_close or context > 1 else 0


def _same_count(both: PairedFacts, left: Quantity, right: Quantity, shared: int) -> int:
    """How sure it is of two counts around which no words agree: 0 to 5 points."""
    if left.events & right.events:
        return _same_event(left, right)
    context = min(_MOST_CONTEXT, shared)
    if ("-" in left.form) != ("-" in right.form) or not _are_near(left, right):
        return 0
    is_score = "-" in left.form
    if context and (is_score or _is_same_sort(both, left, right, shared)):
        return _SAME_THING + context
    if {left.form, right.form} & _UNSAID or left.events or right.events or not are_same_people(left, right):
        return 0
    return context if context > 1 else 0


def _same_event(left: Quantity, right: Quantity) -> int:
    """How sure it is of two counts of those to whom the same befell, as of the dead: 0, 3 or 4 points."""
    if not _are_near(left, right) and TOLLS.isdisjoint(left.events & right.events):
        return 0
    if is_same_thing(left, right) or are_same_people(left, right):
        return _SAME_EVENT
    is_open = (left.is_bare or right.is_bare) and all(q.is_bare or q.people for q in (left, right))
    return _OPEN_EVENT if is_open else 0


def _is_same_sort(both: PairedFacts, left: Quantity, right: Quantity, shared: int) -> bool:
    """Whether counts of one noun may be of the same ones.

    Of people, one side alone may say what befell them only where much else agrees; of yards and points, what
    is measured must stand beside both.
    """
    if not is_same_thing(left, right):
        return False
    if (left.people or right.people) and bool(left.events) != bool(right.events):
        return shared >= _TOLD_APART
    is_unit = both.left.scan.lexicon.groups("unit", left.head)
    beside = around(both.left.scan, left.at, _BESIDE) & around(both.right.scan, right.at, _BESIDE)
    measured = {s for s in beside if not both.left.scan.lexicon.groups("unit", s)}
    return not is_unit or bool(measured - {left.head})


def _are_near(left: Quantity, right: Quantity) -> bool:
    """Whether one figure is not several times the other; two without a figure always are."""
    ours, theirs = number_of(left.form), number_of(right.form)
    if not ours or not theirs:
        return True
    apart = _SHARES_APART if left.measure is Measure.PERCENT else _APART
    low, high = sorted((abs(ours.value), abs(theirs.value)))
    less, more = sorted((abs(ours.value) * left.size, abs(theirs.value) * right.size))
    return high <= apart * low or 0 < more <= apart * less or _is_slip(low, high)


def _is_slip(low: float, high: float) -> bool:
    """Whether the figures are the same but for thousands: $3.8 billion and $3.8m."""
    return low > 0 and any(abs(high / low - times) < _DUST for times in _THOUSANDS)


def _is_other_scope(both: PairedFacts, left: Quantity, right: Quantity) -> bool:
    """Whether one side counts all there ever were, or those of another year, and the other does not.

    The killed and the missing are mostly counted "so far": there it says nothing.
    """
    ours, theirs = _year(both.left.scan, left.at), _year(both.right.scan, right.at)
    ranks = [_ranks(s, q.at) for s, q in ((both.left.scan, left), (both.right.scan, right))]
    is_other_rank = all(ranks) and ranks[0].isdisjoint(ranks[1])
    if is_other_rank or (ours != theirs and not both.in_slot(left.at, right.at)):
        return True
    if left.people or right.people or left.events & right.events:
        return False
    return is_of_all(both.left.scan) != is_of_all(both.right.scan)


def is_of_all(sentence: Scan) -> bool:
    """Whether "total", "so far" or their like stands there."""
    return any(
        before in {"whole", *sentence.lower[max(0, at - 1) : at]}
        for at in sentence.where("scope")
        for before in sentence.lexicon.groups("scope", sentence.lower[at])
    )


def _ranks(sentence: Scan, at: int) -> set[str]:
    """The ordinals near the figure: those of the first quarter are not those of the second."""
    near = range(max(0, at - _YEAR_REACH), min(len(sentence.tokens), at + _YEAR_REACH))
    norms = {sentence.tokens[i].norm for i in near if i != at}
    return {norm for norm in norms if is_ordinal(norm)}


def _year(sentence: Scan, at: int) -> str:
    """The year of that figure ("12 in 1998", "In 1998, 12", "the 1998 fire killed 12"); "" without one."""
    first, end = at, at + 1
    while first > 1 and at - first < _YEAR_REACH and sentence.tokens[first - 1].is_word:
        first -= 1
    while end < len(sentence.lower) and end - at < _YEAR_REACH and sentence.tokens[end].is_word:
        end += 1
    for near in chain(_OPENING, range(first, end)):
        if 0 < near < len(sentence.lower) and is_year(sentence.lower[near]):
            before = sentence.lower[near - 1]
            is_led = "year" in sentence.lexicon.groups("in time", before)
            is_named = "definite" in sentence.lexicon.groups("article", before)
            if is_named or (is_led and (near > at or near in _OPENING)):
                return sentence.lower[near]
    return ""


def is_rank(held: Quantity) -> bool:
    """Whether it names a place in a row: many things are on a second floor."""
    return is_ordinal(held.form)


def is_same_person(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one name is the end of the other, or spelled like it: Lind and Ada Lind, not Tim Lind."""
    words = list(zip(left[: -_OF_NAME - 1 : -1], right[: -_OF_NAME - 1 : -1], strict=False))
    return all(a == b or is_respelled(letters(a), letters(b), has_neighbour=True) for a, b in words)


def is_same_thing(left: Quantity, right: Quantity) -> bool:
    """Whether both name what they count, and by the same noun."""
    return bool(left.head) and left.head == right.head


def are_same_people(left: Quantity, right: Quantity) -> bool:
    """Whether both may be of the same people; children and women are mostly counted among others."""
    if left.people & right.people:
        return not (left.people ^ right.people) & _A_PART
    both = left.people | right.people
    return _ANYONE in both and bool(left.people) and bool(right.people) and not both & _COUNTED_APART
