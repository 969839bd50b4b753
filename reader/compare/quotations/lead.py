"""Who says a quotation where no "somebody said" does: the sentence's subject, or a name right behind it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.text.facts.names import Name, names
from reader.text.facts.scan import Scan
from reader.text.facts.speaking.speakers import SpeakerKind, speaker_kind
from reader.text.model import Span

PERSONS = (SpeakerKind.NAMED, SpeakerKind.UNNAMED, SpeakerKind.OTHER)  # who may be "he" or "she"
THINGS = (SpeakerKind.THING, SpeakerKind.DOCUMENT)
# Words that tell who an unnamed speaker is: more are a clause.
_PHRASE = 6
# Words between "chanting" and what is chanted: behind more of them somebody else is quoted.
_NEAR = 4
# Tokens from a verb to the quotation's colon, both counted.
_VERB = 2
# Words of what somebody does before the name: "union boss Ada Lind".
_DOES = 3
# Tokens before or behind a name in which its office stands: "Ann Lund, the Danish foreign minister".
_BESIDE = 5
# Words of a lead-in ("In a statement,") before the subject: a longer one is a clause with a subject of its
# own.
_LEAD_IN = 5
_ENDS = frozenset(';:()—–.!?“”"«»„‚‹›「」『』')


@dataclass(frozen=True, slots=True)
class Speaking:
    """One "somebody says" beside a quotation; who is "" where nobody can be told."""

    span: Span
    who: str


def articles(sentence: Scan) -> Collection[str]:
    """The articles of its language."""
    return sentence.lexicon.words("article").keys()


def is_chanted(sentence: Scan, quote: Span) -> bool:
    """Whether a crowd chants or shouts it: then whoever is named beside it tells of the crowd."""
    before = [at for at, t in enumerate(sentence.tokens) if t.is_word and t.end <= quote.start]
    return any(sentence.lexicon.group("chant", sentence.lower[at]) for at in before[-_NEAR:])


def behind(sentence: Scan, quote: Span) -> Speaking | None:
    """The speaker right behind it: `…,” said a brother, Ann Lund, 34`; `…,” Ann Lund, a clerk, wrote`."""
    after = [at for at, t in enumerate(sentence.tokens) if t.is_word and t.start >= quote.end]
    if not after:
        return None
    if sentence.lexicon.group("pronoun", sentence.lower[after[0]]) == "person":
        return _pronoun(sentence, after)
    named = next((name for name in names(sentence) if name.first[0] == after[0]), None)
    if named is not None and _has_speech(sentence, after[1:]):
        return Speaking(sentence.cover(after[0], named.last[-1]), " ".join(named.words))
    return _behind_verb(sentence, after[0])


def _pronoun(sentence: Scan, after: Sequence[int]) -> Speaking | None:
    """The pronoun, where "he went on" stands behind the quotation."""
    goes_on = any(sentence.lexicon.group("quoting", sentence.lower[at]) for at in after[1:2])
    return Speaking(sentence.cover(*after[:2]), sentence.written[after[0]]) if goes_on else None


def _behind_verb(sentence: Scan, verb: int) -> Speaking | None:
    """The speaker behind the verb that stands right behind the quotation."""
    phrase = list(_until_end(sentence, verb + 1))
    is_quoting = bool(sentence.lexicon.group("quoting", sentence.lower[verb]))
    if not phrase or not (is_quoting or sentence.lexicon.group("speech", sentence.lower[verb])):
        return None
    if sentence.lower[phrase[0]] not in articles(sentence):
        return _going_on(sentence, verb, phrase) if is_quoting else None
    comma = phrase[-1] + 1
    span = sentence.cover(verb, phrase[-1])
    for name in names(sentence):
        if sentence.lower[comma : comma + 1] == (",",) and name.first[0] == comma + 1:
            return Speaking(sentence.cover(verb, name.last[-1]), " ".join(name.words))
    return Speaking(span, sentence.between(phrase[0], phrase[-1]) if len(phrase) <= _PHRASE else "")


def _going_on(sentence: Scan, verb: int, phrase: Sequence[int]) -> Speaking | None:
    """The speaker behind a verb that quotes only there: `…,” continued Ada Lind`, `…“, fuhr sie fort`."""
    if sentence.lexicon.group("pronoun", sentence.lower[phrase[0]]) == "person":
        return Speaking(sentence.cover(verb, phrase[0]), sentence.written[phrase[0]])
    near = set(phrase[:_PHRASE])
    found = [name for name in names(sentence) if near.issuperset(name.first)]
    return Speaking(sentence.cover(verb, found[-1].last[-1]), " ".join(found[-1].words)) if found else None


def is_called_out(sentence: Scan, quote: Span) -> bool:
    """Whether a verb of shouting leads to it: who tells of the shout behind it did not shout."""
    verb = _verb_before(sentence, quote)
    return verb is not None and bool(sentence.lexicon.groups("calling", sentence.lower[verb]))


def introduced(sentence: Scan, quote: Span) -> Speaking | None:
    """Whom any verb and a colon right before the quotation name: `Union boss Ada Lind fumed: “…`."""
    verb = _verb_before(sentence, quote)
    if verb is None or not (sentence.lower[verb + 1] == ":" or is_called_out(sentence, quote)):
        return None
    is_verb = sentence.written[verb][0].islower() and sentence.lower[verb] not in sentence.lexicon.light
    end = verb - (sentence.word(verb - 1) == ",")  # "the judge, Ada Lind, fumed:"
    who = next((n for n in names(sentence) if n.last[-1] + 1 == end and len(n.words) > 1), None)
    return Speaking(sentence.cover(who.first[0], verb), " ".join(who.words)) if who and is_verb else None


def _verb_before(sentence: Scan, quote: Span) -> int | None:
    """The word before the comma or the colon that leads to a quotation; None where nothing leads to it."""
    before = [at for at, t in enumerate(sentence.tokens) if t.end <= quote.start]
    while before and sentence.lower[before[-1]] in _ENDS - {":"}:
        before.pop()
    is_led = len(before) >= _VERB and sentence.lower[before[-1]] in {":", ","}
    return before[-_VERB] if is_led else None


def led(sentence: Scan, quote: Span) -> Speaking | None:
    """The subject whose "accused the port of" or "warning that" leads to the quotation: a name, or "he"."""
    verbs = [
        at
        for at in sentence.where("leading")
        if not sentence.is_quoted[at] and sentence.tokens[at].end <= quote.start
    ]
    if not verbs:
        return None
    start = _first_word(sentence)
    is_pronoun = sentence.lexicon.group("pronoun", sentence.lower[start]) == "person"
    who = sentence.written[start] if is_pronoun else subject(sentence, PERSONS)
    return Speaking(sentence.cover(start, verbs[-1]), who) if who else None


def subject(sentence: Scan, kinds: Sequence[SpeakerKind]) -> str:
    """Whom a sentence is about, as far as it opens with a name of those kinds, "In a statement," aside."""
    start = _behind_lead_in(sentence)
    is_led = start < len(sentence.lower) and sentence.lower[start] in articles(sentence)
    every = names(sentence)
    name = next((n for n in every if n.first[0] == start + is_led), None)
    if name is None:
        return _holder(sentence, every, start) if is_led and kinds == PERSONS else ""
    name = _behind_work(sentence, every, name)
    if is_led:
        is_fitting = SpeakerKind.THING in kinds and len(name.words) > 1  # "The Harbour Office", no person
    else:
        is_fitting = _kind(sentence, name) in kinds
    return " ".join(name.words) if is_fitting else ""


def _behind_work(sentence: Scan, every: Sequence[Name], opening: Name) -> Name:
    """The full name behind what somebody does, which a capital opens: "Defense lawyer Ada Lind"; else it."""
    first = opening.last[-1] + 1
    if len(opening.words) > 1 or not opening.opens:
        return opening
    who = next((n for n in every if first < n.first[0] <= first + _DOES and len(n.words) > 1), None)
    between = range(first, who.first[0]) if who else ()
    is_work = all(
        sentence.written[at][0].islower() and sentence.lower[at] not in sentence.lexicon.light
        for at in between
    )
    return who if who and is_work else opening


def _holder(sentence: Scan, every: Sequence[Name], start: int) -> str:
    """Who holds the office with which a sentence opens: "The union's secretary, Ada Lind, called …"."""
    office = list(_until_end(sentence, start))
    comma = start + len(office)
    is_short = len(office) <= _PHRASE and sentence.lower[comma : comma + 1] == (",",)
    who = next((n for n in every if n.first[0] == comma + 1 and len(n.words) > 1), None)
    if who is None or not is_short or _kind(sentence, who) is not SpeakerKind.NAMED:
        return ""
    behind = sentence.lower[who.last[-1] + 1 : who.last[-1] + 2]
    return " ".join(who.words) if behind == (",",) else ""


def holder(sentence: Scan, office: str) -> str:
    """The last person of a sentence who holds an office: "the minister" of "Ann Lund, foreign minister"."""
    words = {word for word in office.lower().split() if word not in sentence.lexicon.light}
    if not any(sentence.lexicon.groups("title", word) for word in words):
        return ""
    for name in reversed(names(sentence)):
        before = sentence.lower[max(0, name.first[0] - _BESIDE) : name.first[0]]
        behind_it = sentence.lower[name.last[-1] + 1 : name.last[-1] + 2 + _BESIDE]
        own = {word.lower() for word in name.words}
        is_explained = behind_it[:1] == (",",) and words <= {*behind_it}
        if len(own - words) > 1 and (is_explained or words <= {*before[-len(words) - 1 :], *own}):
            return " ".join(name.words)
    return ""


def _kind(sentence: Scan, name: Name) -> SpeakerKind:
    return speaker_kind(sentence, name.first[0], name.last[-1])


def _behind_lead_in(sentence: Scan) -> int:
    """The token at which the subject begins, after a few words of place or time with a comma."""
    start = _first_word(sentence)
    first = sentence.lower[start : start + _LEAD_IN + 1]
    if "," not in first:
        return start
    comma = first.index(",")
    is_lead_in = first[0] in sentence.lexicon.light and first[0] not in articles(sentence)
    return start + comma + 1 if is_lead_in or _is_time(sentence, start, start + comma) else start


def _is_time(sentence: Scan, start: int, comma: int) -> bool:
    """Whether small words lead to the comma, and a capital stands behind it: "Last week, Lind"."""
    between = sentence.written[start + 1 : comma]
    behind = sentence.written[comma + 1 : comma + 2]
    return bool(between) and all(w[0].islower() for w in between) and any(w[0].isupper() for w in behind)


def _first_word(sentence: Scan) -> int:
    """The first token that is a word: before it, a list has its bullet."""
    return next((at for at, token in enumerate(sentence.tokens) if token.is_word), 0)


def _has_speech(sentence: Scan, places: Sequence[int]) -> bool:
    said = [sentence.lower[at] for at in places if not sentence.is_quoted[at]]
    is_near = any(sentence.lexicon.group("quoting", word) for word in said[:_NEAR])
    return is_near or any(sentence.lexicon.group("speech", word) for word in said)


def _until_end(sentence: Scan, start: int) -> Iterator[int]:
    for at in range(start, len(sentence.lower)):
        if sentence.lower[at] in _ENDS or sentence.lower[at] == ",":
            return
        yield at
