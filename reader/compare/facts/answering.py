"""Which figures of two reports claim something of the same thing, wherever each report tells it."""

from collections.abc import Hashable

from reader.compare.facts.claims import Claim
from reader.compare.facts.same_thing import (
    TOLLS,
    are_other_counts_of_the_hurt,
    are_same_people,
    are_told_apart,
    is_rank,
    is_same_person,
    is_same_thing,
)
from reader.compare.facts.subjects import are_two
from reader.compare.facts.values import POPULATION, span_of
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.figures.telling import ToldAs
from reader.text.facts.scope import Scope
from reader.text.numbers import number_of

# Times by which two counts of the dead of one event may differ while they are reported: a toll rises for
# days.
_TOLL_APART = 12
# Times by which other counts of one thing may differ: further apart they count other things.
_APART = 3
# The similarity of two sentences from which their figures are mostly of one thing: below it they are as
# often of two, above it reworded sentences are missed.
_TELLING = 0.35
# The similarity from which "no shots" is told of the same shots as "two shots": with less, none of one
# thing answers figures of another.
_OF_NONE = 0.5
# Years by which two ages of one person differ when one report errs; further apart they are of two times.
AGES_APART = 3
# From here on a number of people is mostly of the same people where two reports give it: smaller ones are
# given twice by chance.
_RARE = 100
# How sure that is: less than two words in common.
_AGAIN = 0.1
_NONE = (0, 0)
# Full words that must stand around both: one is enough where the sentences are alike, and of durations, of
# which reports have many, it takes three where they are not.
_FEW, _SOME, _MANY = 1, 2, 3
# What befalls people: who is told of so is not told of by a count of people without it.
_BEFALLS = TOLLS - {"gather", "storm", "send", "destroy"} | {"carry"}
_NOBODY = "0"
_SEVERAL = {"2", "3"}
"""How many things another report may tell of as "a guardhouse": who knows of more writes so."""
_ABOARD = "carry"
"""How many were on board is known before anything befalls them."""
# Full words in a sentence that tells a toll and nothing else: its verb alone.
_ITS_VERB = 1
_UNSAID = {"several", "few", "many", "small", "large", "some"}


def answers(left: Claim, right: Claim, likeness: float) -> float:
    """How sure it is that both figures are of one thing, 0 where they may not be.

    likeness is that of their sentences.
    """
    if not may_be_one(left, right):
        return 0
    a, b = left.quantity, right.quantity
    if a.owner and b.owner:
        return 2
    if a.is_article or b.is_article:
        return _one_or_two(left, right, likeness)
    if a.measure is Measure.NUMBER and a.events & b.events & (TOLLS | {_ABOARD}):
        return _one_toll(left, right, likeness)
    if _is_one_number(a, b) and left.near & right.near:
        return _AGAIN + likeness
    return _one_thing(left, right, likeness)


def may_be_one(left: Claim, right: Claim) -> bool:
    """Whether nothing tells that the figures are of two things."""
    a, b = left.quantity, right.quantity
    is_one_sort = a.measure is b.measure and a.is_clock == b.is_clock
    if not is_one_sort or not (is_one_event(left.scope, right.scope) or _are_ages_of_one(a, b)):
        return False
    is_apart = are_told_apart(a, b) and not _are_of_that_year(left, right)
    if is_apart or (a.events and b.events and not a.events & b.events):
        return False
    if a.owner and b.owner:
        return is_same_person(a.owner, b.owner)
    are_elsewhere = left.towns.are_apart(right.towns) or not _may_be_one_place(left, right)
    if are_elsewhere or are_of_two(left, right) or _are_a_part_of_the_hurt(left, right):
        return False
    is_told_of_people = bool(a.people or b.people or a.events & b.events)
    if not is_told_of_people and left.is_of_all != right.is_of_all:
        return False  # "so far", "in total"
    return not (a.head and b.head) or is_same_thing(a, b) or are_same_people(a, b)


def _are_of_that_year(left: Claim, right: Claim) -> bool:
    """Whether both are of one earlier year, of which one tells as "the worst since" does."""
    is_compared = ToldAs.ELSEWHERE in {left.quantity.told, right.quantity.told}
    is_other = ToldAs.DENIED in {left.quantity.told, right.quantity.told}
    return is_compared and not is_other and bool(left.scope.years & right.scope.years)


def _are_ages_of_one(a: Quantity, b: Quantity) -> bool:
    """Whether both are of a named person and so close that no other year is meant, whichever is told of."""
    ours, theirs = number_of(a.form), number_of(b.form)
    if not (a.owner and b.owner and ours and theirs):
        return False
    return abs(ours.value - theirs.value) <= AGES_APART


def may_be_as_many(left: Claim, right: Claim) -> bool:
    """Whether two tolls may be of one event, and lie no further apart than tolls do while they are told."""
    a, b = left.quantity, right.quantity
    times = _APART if _ABOARD in a.events & b.events else _TOLL_APART
    return may_be_one(left, right) and _within(a, b, times)


def tells_toll_alone(claim: Claim) -> bool:
    """Whether it tells what befell how many, and nothing besides: "At least 12 people died."."""
    told = claim.quantity
    if told.measure is not Measure.NUMBER or not told.events & TOLLS or told.is_article:
        return False
    happens = {f"event {event}" for event in told.events}
    has_scope = claim.scope.is_dated or claim.scope.names
    words = claim.near - happens - {told.head}
    return not has_scope and told.form not in _UNSAID and len(words) <= _ITS_VERB


def are_of_two(left: Claim, right: Claim) -> bool:
    """Whether they count other things, whatever stands around them: all who live there and those saved."""
    a, b = left.quantity, right.quantity
    is_other_count = (a.head == POPULATION) != (b.head == POPULATION)
    is_others = a.measure is Measure.TIME and a.head != "" and not _may_be_one_doing(left, right)
    is_of_others = is_others or are_two(left.subject, right.subject) or _is_told_of_one(a, b)
    return is_other_count or is_of_others or left.is_part != right.is_part


def _is_told_of_one(a: Quantity, b: Quantity) -> bool:
    """Whether one side alone says what befell people: 194 saved are others than 300 villagers."""
    told, untold = (a, b) if a.events else (b, a)
    return bool(told.events & _BEFALLS) and not untold.events and bool(untold.people)


def _are_a_part_of_the_hurt(left: Claim, right: Claim) -> bool:
    are_hurt = are_other_counts_of_the_hurt(left.quantity, right.quantity)
    return are_hurt and left.tells_how_badly != right.tells_how_badly


def _may_be_one_place(left: Claim, right: Claim) -> bool:
    """Whether two populations, or what befell nobody, may be of one place."""
    a, b = left.quantity, right.quantity
    if a.head == b.head == POPULATION:
        return bool((left.facts.scan.full & right.facts.scan.full) - {POPULATION})
    nobody, other = (left, right) if a.form == _NOBODY else (right, left)
    if a.form == b.form or nobody.quantity.form != _NOBODY:
        return True
    return nobody.scope.names <= other.scope.names


def _one_toll(left: Claim, right: Claim, likeness: float) -> float:
    a, b = left.quantity, right.quantity
    is_unsaid = likeness < _TELLING and bool({a.form, b.form} & _UNSAID)
    if is_unsaid or not _within(a, b, _APART if _ABOARD in a.events & b.events else _TOLL_APART):
        return 0
    is_open = (a.is_bare or b.is_bare) and all(q.is_bare or q.people for q in (a, b))
    happens = {f"event {event}" for event in a.events & b.events}
    is_near = bool(number_of(a.form) and number_of(b.form)) or _within(a, b, _APART)
    told_by_all = happens if is_near else left.befalling | right.befalling
    shared = len((left.near & right.near) - told_by_all - {a.head, b.head})
    is_one = is_same_thing(a, b) or are_same_people(a, b) or is_open
    is_named = bool(a.people & b.people) or is_same_thing(a, b)
    is_there = bool(left.scope.names & right.scope.names or left.scope.years & right.scope.years)
    is_told = likeness >= _TELLING or is_there or shared >= (_FEW if is_named else _SOME)
    return 1 + likeness if is_one and is_told else 0


def _one_thing(left: Claim, right: Claim, likeness: float) -> float:
    a, b = left.quantity, right.quantity
    is_of_none = a.form != b.form and _NOBODY in {a.form, b.form} and likeness < _OF_NONE
    is_known_sum = a.is_known_sum and b.is_known_sum and likeness >= _TELLING
    times = _TOLL_APART if is_known_sum else _APART  # fines, damage
    is_one = is_same_thing(a, b) or (likeness >= _TELLING and _are_people_untouched(a, b))
    if is_of_none or not is_one or not _within(a, b, times) or is_rank(a) or is_rank(b):
        return 0
    if (a.grade and b.grade) or (a.sized and a.sized == b.sized):
        return 1 + likeness
    happens = {f"event {event}" for event in a.events & b.events}
    shared = len((left.near & right.near | happens) - {a.head})
    is_vague = bool({a.form, b.form} & _UNSAID)
    if a.measure is Measure.TIME and is_vague and shared < _MANY:
        return 0
    if likeness < _TELLING and is_vague:
        return 0
    if not is_same_thing(a, b):
        least = _SOME
    elif likeness >= _TELLING:
        least = _FEW
    else:
        least = _MANY if a.measure is Measure.TIME else _SOME
    return shared / 10 + likeness if shared >= least else 0


def _are_people_untouched(a: Quantity, b: Quantity) -> bool:
    """Whether both count people by other words, of whom neither report says what befell them."""
    is_told = bool(a.events or b.events or a.grade or b.grade or a.is_article or b.is_article)
    return are_same_people(a, b) and not is_told


def _one_or_two(left: Claim, right: Claim, likeness: float) -> float:
    """How sure it is that "a shed" is one of "two sheds": the same befell both, and more is alike."""
    a, b = left.quantity, right.quantity
    if a.is_article and b.is_article:
        return _AGAIN if is_same_thing(a, b) and not a.people and likeness >= _TELLING else 0
    happens = {f"event {event}" for event in a.events & b.events}
    if not (happens and is_same_thing(a, b) and _within(a, b, _APART)):
        return 0
    shared = len((left.near & right.near) - happens - {a.head})
    return _AGAIN + likeness if likeness >= _TELLING or shared >= _SOME else 0


def _is_one_number(a: Quantity, b: Quantity) -> bool:
    """Whether both give one number of people that few others have: 5,000 soldiers, 5,000 troops."""
    number = number_of(a.form)
    is_one = a.form == b.form and bool(a.people & b.people)
    return is_one and a.measure is Measure.NUMBER and number is not None and number.value >= _RARE


def _may_be_one_doing(left: Claim, right: Claim) -> bool:
    """Whether two durations may be of one person's doing: others have worked there as long."""
    return not (left.persons and right.persons) or bool(left.persons & right.persons)


def is_one_event(left: Scope, right: Scope) -> bool:
    """Whether nothing tells that the figures are of two events."""
    if left.years and right.years:
        return bool(left.years & right.years)
    if left.months and right.months:
        return bool(left.months & right.months)
    if left.is_dated == right.is_dated:
        return True
    return bool(left.names & right.names)


def _within(a: Quantity, b: Quantity, times: float) -> bool:
    ours, theirs = span_of(a), span_of(b)
    if ours is None or theirs is None:
        return True
    low, high = sorted((ours, theirs))
    return low == _NONE or high[0] <= times * low[1]


def keys(claim: Claim) -> frozenset[str]:
    """Of which two claims of one thing have at least one in common: owner, what befell, what is counted."""
    held = claim.quantity
    if held.is_article:  # it is one of something face to face with another count, or told twice
        return frozenset({f"one {held.head}"} if held.head and not held.people else ())
    owner = {"owner"} if held.owner else set()
    thing = {f"thing {held.head}"} if held.head else set()
    if held.form in _SEVERAL and thing and not held.people:
        thing |= {f"one {held.head}"}
    thing |= {f"class {group}" for group in held.people}
    return frozenset({*owner, *thing, *(f"event {event}" for event in held.events & (TOLLS | {_ABOARD}))})


def sort_of(claim: Claim) -> Hashable:
    """All that decides whether it may be of one thing with another claim."""
    held = claim.quantity
    what = held.measure, held.is_clock, held.head, held.people, held.events, held.owner, held.told
    return *what, claim.scope, claim.towns, claim.subject
