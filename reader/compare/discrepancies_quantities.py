"""Quantities of the same thing, and days of the same event, that differ."""

from collections.abc import Iterator

from reader.compare.facing import MOST_CELLS, Facing
from reader.compare.model import Discrepancy, DiscrepancyKind
from reader.text.facts_days import Day
from reader.text.facts_figures import Measure
from reader.text.facts_quantities import Quantity
from reader.text.facts_scan import Scan
from reader.text.numbers import number_of
from reader.text.spelling import is_respelled, letters

_KINDS = {
    Measure.NUMBER: DiscrepancyKind.NUMBER,
    Measure.MONEY: DiscrepancyKind.MONEY,
    Measure.PERCENT: DiscrepancyKind.PERCENT,
    Measure.AGE: DiscrepancyKind.AGE,
    Measure.TIME: DiscrepancyKind.TIME,
}
ROUGHLY = 0.07  # how far, as part of it, "about" may stand from what it rounds
BEYOND = 0.1  # the same of "more than" and "less than": $212,000 is more than $200,000
_UNSAID = {"several", "few", "many", "small", "large"}  # say little: compared only where much else agrees
_MOST_CONTEXT = 3  # shared words around two quantities that count
_IN_SLOT, _SAME_EVENT, _OPEN_EVENT, _SAME_THING = 4, 4, 3, 2  # how sure each makes it, beside shared words
_ANYONE = "anyone"
_COUNTED_APART = {"young", "woman"}
_OF_NAME = 2  # words at the end of a name that tell a person: before them stands what the person does
_BEHIND = 3  # tokens before a day in which the word that governs it may stand


def quantity_discrepancies(both: Facing) -> Iterator[Discrepancy]:
    """Each quantity with the one of the other side that best answers it, where their forms differ."""
    if len(both.left.quantities) * len(both.right.quantities) > MOST_CELLS:
        return
    cells = [
        (answer, a, b)
        for a in both.left.quantities
        for b in both.right.quantities
        if (answer := _answer(both, a, b)) > 0
    ]
    cells.sort(key=_rank)
    ours: set[int] = set()
    theirs: set[int] = set()
    for _, a, b in cells:
        if a.at in ours or b.at in theirs:
            continue
        ours.add(a.at)
        theirs.add(b.at)
        if not (_agree(a, b) or _adds_up(both, a, b) or _stands_elsewhere(both, a, b)):
            yield Discrepancy(_KINDS[a.measure], a.span, b.span, a.bound + a.form, b.bound + b.form)


def _rank(cell: tuple[int, Quantity, Quantity]) -> tuple[bool, int, int, int]:
    """Those that agree first, then the surest, then the earliest; the same whichever side stands left."""
    answer, a, b = cell
    return not _agree(a, b), -answer, a.at + b.at, abs(a.at - b.at)


def _agree(left: Quantity, right: Quantity) -> bool:
    """Whether both may say the same: "about" agrees with what it rounds, "over" with what it rounds down.

    A bound of a count of people agrees only with the same bound: it says how much is known of the dead.
    """
    is_count = left.measure is Measure.NUMBER and bool(left.people or right.people)
    if left.form == right.form:
        return not is_count or left.bound == right.bound or "~" in {left.bound, right.bound}
    if left.bound == right.bound:
        return False
    if _rounds(left, right) or _rounds(right, left):
        return True
    return not (is_count or left.events or right.events) and (_bounds(left, right) or _bounds(right, left))


def _stands_elsewhere(both: Facing, left: Quantity, right: Quantity) -> bool:
    """Whether either side states the other's figure too, of something that was not matched."""
    ours = {q.form for q in both.left.quantities if q is not left and q.measure is left.measure}
    theirs = {q.form for q in both.right.quantities if q is not right and q.measure is left.measure}
    return right.form in ours or left.form in theirs


def _adds_up(both: Facing, left: Quantity, right: Quantity) -> bool:
    """Whether one is the sum of the other and one more: 78 on board, 73 passengers and five crew."""
    return _is_sum(left, right, both.right.quantities) or _is_sum(right, left, both.left.quantities)


def _is_sum(whole: Quantity, part: Quantity, parts: tuple[Quantity, ...]) -> bool:
    total, first = number_of(whole.form), number_of(part.form)
    if not total or not first:
        return False
    rest = {number.value for q in parts if q is not part and (number := number_of(q.form))}
    return total.value - first.value in rest


def _rounds(rough: Quantity, exact: Quantity) -> bool:
    about, value = number_of(rough.form), number_of(exact.form)
    if rough.bound != "~" or exact.bound or not about or not value or about.unit != value.unit:
        return False
    digits = len(rough.form.strip("$€£¥₹%").split(".")[0].rstrip("0"))
    is_near = abs(value.value - about.value) <= ROUGHLY * about.value
    return is_near and float(f"{value.value:.{max(digits, 1) - 1}e}") == about.value


def _bounds(rough: Quantity, exact: Quantity) -> bool:
    """Whether the other lies just beyond what is said to be its bound."""
    bound, value = number_of(rough.form), number_of(exact.form)
    if not rough.bound or not bound or not value or bound.unit != value.unit:
        return False
    beyond = value.value - bound.value
    if rough.bound[0] == "<":
        beyond = -beyond
    return rough.bound[0] in "<>" and exact.bound in {"", "~"} and 0 <= beyond <= BEYOND * bound.value


def _answer(both: Facing, left: Quantity, right: Quantity) -> int:
    """How sure it is that both quantities are of the same thing; 0 when they may not be."""
    is_other_event = left.events and right.events and not left.events & right.events
    if left.measure is not right.measure or left.is_clock != right.is_clock or is_other_event:
        return 0
    context = min(_MOST_CONTEXT, both.shared_around(left.at, right.at))
    if left.owner and right.owner:
        return _IN_SLOT + context if _is_same_person(left.owner, right.owner) else 0
    is_other = left.head and right.head and not (_is_same_thing(left, right) or _are_same_people(left, right))
    if not is_other and both.in_slot(left.at, right.at):
        return _IN_SLOT + context
    if left.measure is Measure.NUMBER:
        return _same_count(left, right, context)
    if left.measure is Measure.TIME and not left.is_clock:
        return context if _is_same_thing(left, right) else 0
    is_close = _is_same_thing(left, right) or not left.events.isdisjoint(right.events)
    return context if context > 1 or (context and is_close) else 0


def _same_count(left: Quantity, right: Quantity, context: int) -> int:
    if left.events & right.events:
        is_open = (left.is_bare or right.is_bare) and all(q.is_bare or q.people for q in (left, right))
        return _SAME_EVENT if tell_of_one(left, right) else _OPEN_EVENT if is_open else 0
    if ("-" in left.form) != ("-" in right.form):
        return 0
    if context and (_is_same_thing(left, right) or "-" in left.form):
        return _SAME_THING + context
    if {left.form, right.form} & _UNSAID or left.events or right.events or not _are_same_people(left, right):
        return 0
    return context


def tell_of_one(left: Quantity, right: Quantity) -> bool:
    """Whether both count the same thing, or the same kind of people, to which the same befell."""
    is_same_event = not left.events.isdisjoint(right.events)
    return is_same_event and (_is_same_thing(left, right) or _are_same_people(left, right))


def _is_same_person(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one name is the end of the other, or spelled like it: Lind and Ada Lind, not Tim Lind."""
    words = list(zip(left[: -_OF_NAME - 1 : -1], right[: -_OF_NAME - 1 : -1], strict=False))
    return all(a == b or is_respelled(letters(a), letters(b), has_neighbour=True) for a, b in words)


def _is_same_thing(left: Quantity, right: Quantity) -> bool:
    return bool(left.head) and left.head == right.head


def _are_same_people(left: Quantity, right: Quantity) -> bool:
    """Whether both may be of the same people; children and women are mostly counted among others."""
    if left.people & right.people:
        return True
    both = left.people | right.people
    return _ANYONE in both and bool(left.people) and bool(right.people) and not both & _COUNTED_APART


def day_discrepancies(both: Facing) -> Iterator[Discrepancy]:
    """Days in the same slot, or behind the same word."""
    ours, theirs = {d.form for d in both.left.days}, {d.form for d in both.right.days}
    for a in both.left.days:
        for b in both.right.days:
            is_new = a.form not in theirs and b.form not in ours and _is_comparable(a, b)
            if is_new and (both.in_slot(a.at, b.at) or _is_led_alike(both, a, b)):
                yield Discrepancy(DiscrepancyKind.DATE, a.span, b.span, a.form, b.form)


def _is_comparable(left: Day, right: Day) -> bool:
    """A weekday can be told only from a weekday, 31 May only from another day of a month."""
    if not left.form[0].isdigit() or not right.form[0].isdigit():
        return left.form[0].isdigit() == right.form[0].isdigit()
    return len(left.form) == len(right.form)


def _is_led_alike(both: Facing, left: Day, right: Day) -> bool:
    word = _word_before(both.left.scan, left.at)
    return bool(word) and word == _word_before(both.right.scan, right.at)


def _word_before(sentence: Scan, at: int) -> str:
    """The stem of the full word that governs what stands there; "" behind a mark."""
    for token in reversed(sentence.tokens[max(0, at - _BEHIND) : at]):
        if not token.is_word:
            return ""
        if token.norm not in sentence.lexicon.light:
            return token.stem
    return ""
