"""Days of the same event that differ."""

from collections.abc import Iterator

from reader.compare.facts.slots import PairedFacts
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.scan import Scan
from reader.text.facts.times.days import Day

# Tokens before a day in which the word that governs it may stand ("since last Friday").
_BEHIND = 3
# The similarity of two sentences from which one verb beside their days tells of one event: below it most
# verbs stand beside the days of two.
_SAME_EVENT = 0.25
# The similarity from which a verb of speech does, or one that is not known: who is heard on Monday is heard
# on Tuesday too.
_SAME_SPEECH = 0.6
# Full words that both sentences must share besides: fewer are shared by sentences of two events.
_FEWEST = 5
# Full words that must be shared for two years behind one word, which is evidence by itself.
_FEWEST_OF_YEAR = 2
# Tokens between a day and the verb of its clause: further on another clause has begun.
_CLAUSE = 20
# Letters of a stem with which that of another form of its verb may begin: shorter ones begin other words.
_SHORTEST_STEM = 4
# Tokens before a year in which what it is a year of may be named: with fewer a name is missed that a few
# words part from its year, with more the subject of another clause is taken for it.
_NAMED = 5
_STOPS = frozenset(',;:.!?—–()“”"')
SPEECH = "speech"


def day_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Days in the same slot, behind the same word, or beside the same verb of one event."""
    ours, theirs = {d.form for d in both.left.days}, {d.form for d in both.right.days}
    for a in both.left.days:
        for b in both.right.days:
            is_new = a.form not in theirs and b.form not in ours and _is_comparable(a, b)
            if is_new and (
                _fill_a_slot(both, a, b) or _is_led_alike(both, a, b) or _is_one_event(both, a, b)
            ):
                yield Discrepancy(DiscrepancyKind.DATE, a.span, b.span, a.form, b.form)


def _is_comparable(left: Day, right: Day) -> bool:
    """A weekday can be told only from a weekday, 31 May only from another day of a month."""
    if not left.form[0].isdigit() or not right.form[0].isdigit():
        return left.form[0].isdigit() == right.form[0].isdigit()
    return len(left.form) == len(right.form)


def _fill_a_slot(both: PairedFacts, left: Day, right: Day) -> bool:
    """Whether both stand in one slot; a month or a year fills it alone, for much happens in it."""
    is_long = left.is_long or right.is_long
    return any(
        left.at in slot.left
        and right.at in slot.right
        and (not is_long or len(slot.left) == len(slot.right) == 1)
        for slot in both.slots
    )


def _is_led_alike(both: PairedFacts, left: Day, right: Day) -> bool:
    word = _word_before(both.left.scan, left.at)
    is_known = not left.is_long or (
        len(both.shared) >= _FEWEST_OF_YEAR
        and word not in _said(both.left.scan) | _said(both.right.scan)
        and not _are_named_apart(both, left, right)
    )
    return is_known and bool(word) and _is_one_word(word, _word_before(both.right.scan, right.at))


def _is_one_word(one: str, other: str) -> bool:
    """Whether two stems are one, or one is that of another form of the verb: fundó, fundada."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _SHORTEST_STEM and long.startswith(short))


def _are_named_apart(both: PairedFacts, left: Day, right: Day) -> bool:
    """Whether another name stands before each year: the awards of one are not those of the other."""
    ours, theirs = both.left.name_before(left.at, _NAMED), both.right.name_before(right.at, _NAMED)
    return not (ours <= theirs or theirs <= ours)


def _said(sentence: Scan) -> set[str]:
    return {sentence.tokens[at].stem for at in sentence.where(SPEECH)}


def _word_before(sentence: Scan, at: int) -> str:
    """The stem of the full word that governs what stands there; "" behind a mark."""
    words = sentence.lexicon
    for token in reversed(sentence.tokens[max(0, at - _BEHIND) : at]):
        if not token.is_word:
            return ""
        if token.norm not in words.light and not words.groups("passive", token.norm):
            return token.stem
    return ""


def _is_one_event(both: PairedFacts, left: Day, right: Day) -> bool:
    """Whether each is the only day of its sentence, and both stand beside one verb of much the same words."""
    days = [day for day in (*both.left.days, *both.right.days) if not day.is_year]
    if left.is_long or right.is_long or len(days) > len((left, right)) or len(both.shared) < _FEWEST:
        return False
    verb, other = verb_of(both.left.scan, left.at), verb_of(both.right.scan, right.at)
    least = _SAME_EVENT if verb and verb != SPEECH else _SAME_SPEECH
    return both.likeness >= least and verb == other


def verb_of(sentence: Scan, at: int) -> str:
    """The stem of the verb nearest to the day in its clause, else of the first behind it; "" without one."""
    first, end = _clause(sentence, at)
    verbs = [i for i in range(first, end) if _is_verb(sentence, i)]
    if not verbs:  # "Early on Friday, ..."
        verbs = [i for i in range(end, min(len(sentence.lower), at + _CLAUSE)) if _is_verb(sentence, i)][:1]
    if not verbs:
        return ""
    verb = min(verbs, key=lambda i: (abs(i - at), i))
    return SPEECH if sentence.lexicon.groups(SPEECH, sentence.lower[verb]) else sentence.tokens[verb].stem


def _clause(sentence: Scan, at: int) -> tuple[int, int]:
    first = end = at
    ends = _STOPS | sentence.lexicon.words("day break").keys()
    while first > 0 and at - first < _CLAUSE and sentence.lower[first - 1] not in ends:
        first -= 1
    while end < len(sentence.lower) and end - at < _CLAUSE and sentence.lower[end] not in ends:
        end += 1
    return first, end


def _is_verb(sentence: Scan, at: int) -> bool:
    word, words = sentence.lower[at], sentence.lexicon
    is_known = (
        words.groups("event", word) or words.groups(SPEECH, word) or words.group("verb", word) == "past"
    )
    is_joined = at > 0 and sentence.lower[at - 1] == "-"  # "court-ordered"
    return not is_joined and sentence.written[at].islower() and (word.endswith("ed") or bool(is_known))
