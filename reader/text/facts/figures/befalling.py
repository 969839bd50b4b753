"""What befalls those whom a figure counts, or what they do: killed, hurt, missing, sent, destroyed."""

from reader.text.facts.scan import CLAUSE_ENDS, Scan, words_of
from reader.text.numbers import number_of

# Words before a figure in which its verb may stand ("killing an estimated total of 12"): with more the verb
# of the clause before is taken for it.
_BEFORE = 5
# Words after it in which the verb of which it is the subject may stand: with fewer a verb at the end of a
# long clause is missed, with more that of another clause is taken.
_AFTER = 16
# Words between the thing counted and "was": "people on board were"; behind more another clause stands.
_PASSIVE_GAP = 3
# Words behind those counted in which the verb of the passive follows: further on another verb stands.
_PASSIVE_REACH = 5
# Words from "the number of dead" to the figure, which stands at the end of its clause.
_CLAUSE = 12
# What befalls a number, not those who are counted.
CHANGES = frozenset({"rise", "fall"})


def befalling(sentence: Scan, first: int, end: int, counted: list[int]) -> frozenset[str]:
    """What befalls the counted, or what they do, by the groups of the lexicon; empty where nothing is told.

    first is the first token of the figure with its bound, counted those that name what is counted, end the
    token behind them.
    """
    found = (
        _own(sentence, end, counted)
        or _passive(sentence, end)
        or _object_of(sentence, first)
        or _subject_of(sentence, end)
    )
    if found <= CHANGES:  # "the death toll rose to 14"
        found = _told_before(sentence, first, counted) or found
    return found or _told_by_name(sentence, counted)


def _own(sentence: Scan, end: int, counted: list[int]) -> frozenset[str]:
    """The event that stands in the place of the thing counted: "12 dead", "14 injuries", "41 lives"."""
    if counted and (adjective := told_by_adjective(sentence, counted[0] - 1)):
        return adjective
    if len(counted) == 1:
        return sentence.events(counted[0])
    return sentence.events(end) if not counted and end < len(sentence.lower) else frozenset()


def told_by_adjective(sentence: Scan, at: int) -> frozenset[str]:
    """What "dead" in "340 dead birds" and "injured" in "14 injured passengers" tell of those named behind."""
    words, behind = sentence.lexicon, sentence.word(at + 1)
    if (
        at < 1
        or not number_of(sentence.tokens[at - 1].norm)
        or sentence.lower[at].endswith("ing")
        or not behind
    ):
        return frozenset()
    is_named = words.groups("people", behind) or words.groups("thing", behind)
    return sentence.events(at) if is_named else frozenset()


def _passive(sentence: Scan, end: int) -> frozenset[str]:
    """The verb of "25 people were killed", not of "killed 25 people before being arrested"."""
    passive, breaks = sentence.lexicon.words("passive"), sentence.lexicon.words("break")
    gap = sentence.lower[end : end + _PASSIVE_GAP]
    start = next((n for n, word in enumerate(gap) if word in passive), None)
    if start is None or "," in gap[:start] or not breaks.keys().isdisjoint(gap[:start]):
        return frozenset()
    near = range(end, min(len(sentence.lower), end + _PASSIVE_REACH))
    return next((groups for at in near if (groups := sentence.events(at))), frozenset())


def _object_of(sentence: Scan, first: int) -> frozenset[str]:
    """The verb, or the verbs joined by "or" and "and", of "killed or wounded 25 people"."""
    found: frozenset[str] = frozenset()
    lower = sentence.lower
    words = sentence.lexicon
    is_part = bool(words.groups("part of them", ".".join(lower[first + 1 : first + 3])))
    breaks = words.words("break")  # "died when a train with 200 people derailed"
    led = _led_by(sentence, first)  # "unter ihnen" is passed over
    leading = sentence.word(first - 1 - bool(words.groups("further", sentence.word(first - 1))))
    for at in range(first - 1, max(-1, first - 1 - _BEFORE - max(0, led - 1)), -1):
        groups = sentence.events(at)
        if groups and words.groups("and", leading) and _has_own_figure(sentence, at):
            break  # "80 hurt and 7 villages damaged", "80 hurt and another 7 officers killed"
        if groups:
            found |= groups
        elif lower[at] == "," and (is_part or led):
            continue  # "killed six, including two children", "killed six, two of them children"
        elif (
            lower[at] in CLAUSE_ENDS
            or lower[at] in breaks
            or number_of(lower[at])
            or (found and not _joins(sentence, at))
        ):
            break
    return found


def _has_own_figure(sentence: Scan, at: int) -> bool:
    """Whether what befell others stands there: "80 hurt", "80 people hurt"."""
    before = at - 1 - bool(sentence.lexicon.groups("people", sentence.word(at - 1)))
    return before >= 0 and number_of(sentence.tokens[before].norm) is not None


def _led_by(sentence: Scan, first: int) -> int:
    """How many words before that token tell of a part of those told of: "including", "unter ihnen"."""
    told = [(words, ".".join(sentence.lower[max(0, first - words) : first])) for words in (1, 2)]
    return max((words for words, said in told if sentence.lexicon.groups("including", said)), default=0)


def _joins(sentence: Scan, at: int) -> bool:
    return sentence.lower[at] == "/" or bool(sentence.lexicon.groups("alternative", sentence.lower[at]))


def _subject_of(sentence: Scan, end: int) -> frozenset[str]:
    """The first verb behind "25 people", however far within the clause; quoted words are passed over."""
    lower, breaks = sentence.lower, sentence.lexicon.words("break")
    for at in range(end, min(len(lower), end + _AFTER)):
        if sentence.is_quoted[at] and not sentence.is_quoted[end - 1]:
            continue
        if lower[at] in breaks or lower[at] in {";", "—", "–", "."} or _turns_to_speech(sentence, at):
            break
        is_led = lower[at - 1] == "," or bool(sentence.lexicon.groups("by", lower[at - 1]))
        if is_led and lower[at].endswith("ing"):
            break  # "a boat with 90 people sank, injuring 11": it befell others
        if lower[at] == "," and _opens_with_a_subject(sentence, at + 1):
            break  # "heard eleven shots, and a guard was killed"
        if groups := sentence.events(at):
            return groups
    return frozenset()


def _opens_with_a_subject(sentence: Scan, at: int) -> bool:
    """Whether "and a guard" opens a clause, up to its end or the next mark: not ", and a guard, were"."""
    words = sentence.lexicon
    if not (words.groups("and", sentence.word(at)) and words.groups("a", sentence.word(at + 1))):
        return False
    end = next((i for i in range(at, len(sentence.lower)) if sentence.lower[i] in CLAUSE_ENDS), at)
    return any(sentence.events(i) for i in range(at + 2, end))


def _turns_to_speech(sentence: Scan, at: int) -> bool:
    """Whether what follows is told of others: "found 13 bodies and said that 70 were missing"."""
    words = sentence.lexicon
    is_turn = bool(words.groups("turning", sentence.lower[at - 1]))
    return is_turn and bool(words.groups("speech", sentence.lower[at]))


def _told_before(sentence: Scan, first: int, counted: list[int]) -> frozenset[str]:
    """What befell those whose number a clause gives at its end: "the number of dead now stands at 11"."""
    if counted:
        return frozenset()
    for at in range(first - 1, max(-1, first - 1 - _CLAUSE), -1):
        if sentence.lower[at] in CLAUSE_ENDS or number_of(sentence.tokens[at].norm):
            break
        told, end = words_of(sentence, "number of", at)
        if told:
            near = range(end, min(first, end + _PASSIVE_GAP))
            return next((groups for i in near if (groups := sentence.events(i))), frozenset())
    return frozenset()


def _told_by_name(sentence: Scan, counted: list[int]) -> frozenset[str]:
    """What they do by whom they are called: demonstrators demonstrate, whatever else is told of them."""
    groups = [sentence.lexicon.groups("who", sentence.lower[at]) for at in counted[-1:]]
    return frozenset().union(*groups)
