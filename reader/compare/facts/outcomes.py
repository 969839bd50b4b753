"""What one side says happened and the other says did not, and opposites in the same slot."""

from collections.abc import Iterator, Sequence

from reader.compare.facts.claims import facts_at
from reader.compare.facts.slots import PairedFacts, around
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.opposites import Opposite, Reality, is_denied, is_open, subject_of
from reader.text.facts.outcomes import Outcome, is_auxiliary, object_of
from reader.text.facts.scan import Scan

# Tokens before a verb in which its auxiliaries may stand: none has more of them in a row.
_NEAR = 3
# The similarity of two passages from which opposites in them are mostly told of one thing: reports free one
# man and hold another in sentences that are less alike.
_SAME_DOING = 0.5
# Tokens on either side of an opposite that say of what it is told: further on another clause begins.
_BESIDE = 6
# Kinds of opposites that stand beside many things: told of one only where they fill one slot.
_BESIDE_MANY = {"before", "inside", "minority"}
# The opposites of which a game has both: one side's victory is the other's defeat.
_GAME = "win"
# The opposites of prices and counts, and tokens from one to the share by which it moved: "fell by about 4%".
_MOVE, _BY = "rise", 3
_PASSING = frozenset({"alive", "arrive", "caught", "free", "open", "start"})
"""The opposites that one thing has one after the other."""
# Sentences on either side of a passage in which a report tells what came before or after: farther off it
# mostly tells it of something else.
_SEQUEL = 3
# Letters of a stem that another form of its verb may keep one letter longer: shorter ones are of other words.
_LONG = 4
# Tokens before such a word in which the side stands of which it is told: further on it is the other side
# that is named.
_SIDE = 8


Told = tuple[ComparedArticle, Sequence[int]]
"""A report and the indices of the sentences of one passage in it."""


def outcome_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Denied verbs that the other side states, then opposites."""
    denied = [*_denied(both, Side.LEFT), *_denied(both, Side.RIGHT)]
    yield from denied
    yield from _opposites(both, denied)


def is_one_after_the_other(left: Told, right: Told, found: Discrepancy) -> bool:
    """Whether a report tells what the other one does too, near its opposite: arrested, later released."""
    kind = found.left_form.removeprefix("not ").rstrip("+-")
    if found.kind is not DiscrepancyKind.OUTCOME or kind not in _PASSING:
        return False
    return _tells_near(left, found.right_form) or _tells_near(right, found.left_form)


def _tells_near(told: Told, form: str) -> bool:
    report, passage = told
    every = report.article.sentences
    near = range(max(0, min(passage) - _SEQUEL), min(len(every), max(passage) + _SEQUEL + 1))
    beside = [n for n in near if n not in passage and every[n].kind.is_compared]
    return any(opposite.form == form for n in beside for opposite in facts_at(report, (n,)).opposites)


def _denied(both: PairedFacts, side: Side) -> Iterator[Discrepancy]:
    ours, theirs = both.of(side), both.of(side.other)
    denied = {o.stem for o in theirs.outcomes}
    for outcome in ours.outcomes:
        is_known = outcome.stem in denied or _is_told_too(outcome, ours.scan)
        verb = None if is_known else _stated(outcome, ours.scan, theirs)
        if verb is None:
            continue
        here, there = outcome.span, theirs.scan.cover(_start(theirs.scan, verb), verb)
        no, yes = f"not {outcome.stem}", outcome.stem
        places, forms = Both(there, there).with_(side, here), Both(yes, yes).with_(side, no)
        yield Discrepancy(DiscrepancyKind.OUTCOME, *places, *forms)


def _is_told_too(outcome: Outcome, ours: Scan) -> bool:
    """Whether the passage that denies it tells it of somebody: one let go without charge, another charged."""
    others = (at for at, t in enumerate(ours.tokens) if t.stem == outcome.stem and at != outcome.verb)
    return any(_is_real(ours, at) for at in others)


def _are_of_other_things(left: tuple[Scan, int], right: tuple[Scan, int]) -> bool:
    """Whether the clauses of two verbs, each of a sentence, are about two things: the school, the clinic."""
    (ours, verb), (theirs, other) = left, right
    one, two = subject_of(ours, verb), subject_of(theirs, other)
    if one is None or two is None or not (_is_noun(ours, one) and _is_noun(theirs, two)):
        return False
    return not (ours.tokens[one].stem in theirs.full or theirs.tokens[two].stem in ours.full)


def _is_noun(sentence: Scan, at: int) -> bool:
    """Whether it is no name, as far as capitals tell."""
    return bool(sentence.lexicon.words("capital nouns")) or sentence.written[at].islower()


def _stated(outcome: Outcome, ours: Scan, other: Facts) -> int | None:
    """The one token with which the other side says that it did happen, to the same thing."""
    sentence = other.scan
    places = [at for at, token in enumerate(sentence.tokens) if _is_verb(sentence, token.stem, outcome.stem)]
    if len(places) != 1 or not _is_real(sentence, places[0]):
        return None
    thing = object_of(sentence, places[0])
    is_speech = bool(sentence.lexicon.groups("speech", sentence.lower[places[0]]))
    is_same = outcome.object & thing or not ((outcome.object and thing) or is_speech)
    is_other = not outcome.object and _are_of_other_things((ours, outcome.verb), (sentence, places[0]))
    return places[0] if is_same and not is_other else None


def _is_verb(sentence: Scan, stem: str, denied: str) -> bool:
    """Whether both are stems of one verb; in Spanish "bombardeó" keeps a vowel that "bombardeado" loses."""
    if stem == denied:
        return True
    has_shapes = bool(sentence.lexicon.words("past shape"))
    return has_shapes and len(denied) >= _LONG and stem[:-1] == denied


def _is_real(sentence: Scan, at: int) -> bool:
    """Whether a verb form stands there that says what happened, not what may or should."""
    word = sentence.lower[at]
    is_known = sentence.lexicon.groups("event", word) or "past" in sentence.lexicon.groups("verb", word)
    is_verb = _is_past(sentence, at) or (bool(is_known) and not word.endswith("ing"))
    return is_verb and not is_open(sentence, at) and not is_denied(sentence, at)


def _is_past(sentence: Scan, at: int) -> bool:
    """Whether the word has the shape of a verb that tells what happened; a noun with a capital has not."""
    word, words = sentence.lower[at], sentence.lexicon
    is_noun = bool(words.words("capital nouns")) and sentence.written[at] != word
    shapes = (shape.split("*") for shape in words.words("past shape"))
    has_shape = any(word.startswith(first) and word.endswith(last) for first, *_, last in shapes)
    return word.endswith(tuple(words.words("participle"))) or (has_shape and not is_noun)


def _start(sentence: Scan, verb: int) -> int:
    start = verb
    while start > 0 and verb - start < _NEAR and is_auxiliary(sentence, start - 1):
        start -= 1
    return start


def _opposites(both: PairedFacts, told: list[Discrepancy]) -> Iterator[Discrepancy]:
    """Opposites that fill one slot, and those of which each passage has one among words that both have.

    What one says and the other denies is as good as an opposite. told is what was found before: of one
    verb there is one fact.
    """
    ours, theirs = both.left.opposites, both.right.opposites
    alone = _alone(ours) & _alone(theirs)
    shown: set[str] = set()
    opposed = [(one, two) for one in ours for two in theirs if one.kind == two.kind]
    opposed.sort(key=lambda poles: both.in_text(*(pole.first for pole in poles)))
    for one, two in opposed:
        if one.kind in shown or not _contradict(both, one, two, is_alone=one.kind in alone):
            continue
        shown.add(one.kind)
        if not any(d.left.overlaps(one.span) and d.right.overlaps(two.span) for d in told):
            yield Discrepancy(DiscrepancyKind.OUTCOME, one.span, two.span, one.form, two.form)


def _contradict(both: PairedFacts, one: Opposite, two: Opposite, *, is_alone: bool) -> bool:
    """Whether both can't be true of the one thing of which both are told; "in 2011 he was acquitted"."""
    is_contrary = _are_contrary(both, one, two, is_alone=is_alone) and not _are_two_moves(both, one, two)
    return is_contrary and both.left.is_dated(one.first) == both.right.is_dated(two.first)


def _are_two_moves(both: PairedFacts, one: Opposite, two: Opposite) -> bool:
    """Whether the one rose by another share than the other fell: mostly on another day."""
    ours, theirs = _share_behind(both.left, one), _share_behind(both.right, two)
    return one.kind == _MOVE and bool(ours and theirs) and ours != theirs


def _share_behind(facts: Facts, pole: Opposite) -> str:
    shares = (q for q in facts.quantities if q.measure is Measure.PERCENT)
    return next((q.form for q in shares if 0 < q.at - pole.last <= _BY), "")


def _are_contrary(both: PairedFacts, one: Opposite, two: Opposite, *, is_alone: bool) -> bool:
    """The same of two that are told of one time."""
    is_of_one = is_alone and one.kind not in _BESIDE_MANY and _is_of_one(both, one, two)
    if one.is_first == two.is_first:
        is_contrary = {one.reality, two.reality} == {Reality.REAL, Reality.DENIED}
        places = (both.left.scan, one.first), (both.right.scan, two.first)
        is_counted = _is_counted(both.left, one) or _is_counted(both.right, two)
        return is_of_one and is_contrary and not (is_counted or _are_of_other_things(*places))
    if one.kind in _PASSING and (_tells_both(both.left, one) or _tells_both(both.right, two)):
        return False  # "is closed and is to reopen"
    if one.kind == _GAME and _are_of_two(both, one.first, two.first):
        return False
    is_real = one.reality is Reality.REAL, two.reality is Reality.REAL
    if all(is_real) and is_of_one:
        return True
    return is_real[0] == is_real[1] and both.in_slot(one.first, two.first)


def _tells_both(facts: Facts, pole: Opposite) -> bool:
    """Whether the passage tells its opposite too, which comes before or after it."""
    return any(o.kind == pole.kind and o.is_first != pole.is_first for o in facts.opposites)


def _is_counted(facts: Facts, pole: Opposite) -> bool:
    """Whether a count of none denies it: "no arrests were made" is a figure."""
    denial = facts.scan.tokens[pole.denial]
    return not pole.is_named and any(
        q.form == "0" and q.span.start <= denial.start < q.span.end for q in facts.quantities
    )


def _alone(poles: tuple[Opposite, ...]) -> set[str]:
    """The kinds of which the passage has one word."""
    kinds = [pole.kind for pole in poles]
    return {kind for kind in kinds if kinds.count(kind) == 1}


def _is_of_one(both: PairedFacts, one: Opposite, two: Opposite) -> bool:
    """Whether both are told of one thing."""
    near = around(both.left.scan, one.first, _BESIDE) & around(both.right.scan, two.first, _BESIDE)
    return both.likeness >= _SAME_DOING and bool(near)


def _are_of_two(both: PairedFacts, left: int, right: int) -> bool:
    """Whether the name before each is another one: the victory of the one, the defeat of the other."""
    ours, theirs = both.left.name_before(left, _SIDE), both.right.name_before(right, _SIDE)
    return bool(ours and theirs) and ours.isdisjoint(theirs)
