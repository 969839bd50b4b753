"""Who says what in a sentence: quotations and attributions, with their strength."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.scan import Scan
from reader.text.facts.speaking.phrase import (
    ENDS,
    NOWHERE,
    REACH,
    according,
    backward,
    forward,
    is_mark,
)
from reader.text.facts.speaking.speakers import (
    Post,
    SpeakerKind,
    is_plain,
    is_specific,
    names_a_person,
    post,
    speaker_kind,
)
from reader.text.model import Span
from reader.text.numbers import number_of


@dataclass(frozen=True, slots=True)
class Attribution:
    """One "somebody says".

    Attributes:
        span: the speaker and the verb.
        strength: the group of the verb: "say", "claim", "confirm", "deny", "warn", "believe", "accord".
        speaker: the words that name who says it, in lower case, without words of grammar.
        kind: what sort of speaker it is.
        verb: the token of the verb.
        is_specific: whether the speaker is told from others of the sort: not "the company" or "officials".
        post: the post that the speaker holds, where it is named.
    """

    span: Span
    strength: str
    speaker: frozenset[str]
    kind: SpeakerKind
    verb: int
    is_specific: bool
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class QuotedClaim:
    """A stretch between quote marks.

    Attributes:
        span: without the marks.
        words: its words in normal form, without those that the reporter put in brackets.
        gaps: the words before which the reporter left some out, or put others in brackets, by their place.
        verb: the group of the verb that leads to it: "say", "chant" …; "" when there is none.
        speaker, kind: as in an attribution; empty and OTHER when nobody is named in the sentence.
    """

    span: Span
    words: tuple[str, ...]
    verb: str
    speaker: frozenset[str]
    kind: SpeakerKind
    gaps: frozenset[int] = frozenset()


_OPENING, _CLOSING = frozenset("[("), frozenset("])")
_LEFT_OUT = frozenset({"…", "...", "..", "[…]", "[...]"})
# Tokens in which what explains a name stands ("the governor of the province, the worst hit of all"): more
# than a phrase has, as both commas are known.
_APPOSED = 30
# Words of a full name: a single one may be a place or a firm.
_FULL = 2
_NAME_LINKS = {"-", "al", "el", "bin", "de", "van", "von", "."}
# Words between a verb and the quotation to which it leads: behind more of them somebody else may be quoted.
_NEAR_QUOTE = 4


def attributions(sentence: Scan) -> tuple[Attribution, ...]:
    """The attributions of the sentence in order; what is said inside a quotation is none."""
    return tuple(_attributions(sentence))


def quotations(sentence: Scan, said: tuple[Attribution, ...]) -> tuple[QuotedClaim, ...]:
    """The quotations of the sentence in order; said are its attributions."""
    speaker = said[0] if said else None
    return tuple(
        QuotedClaim(
            sentence.cover(first, end - 1),
            spoken,
            _verb(sentence, first, end),
            speaker.speaker if speaker else frozenset(),
            speaker.kind if speaker else SpeakerKind.OTHER,
            gaps,
        )
        for first, end in sentence.quotes
        for spoken, gaps in (_spoken(sentence, first, end),)
    )


def _spoken(sentence: Scan, first: int, end: int) -> tuple[tuple[str, ...], frozenset[int]]:
    """The words that were said, and where among them others were left out or put in brackets."""
    depth, words, gaps = 0, list[str](), set[int]()
    for at in range(first, end):
        depth += (sentence.lower[at] in _OPENING) - (sentence.lower[at] in _CLOSING)
        if depth > 0 or sentence.lower[at] in _LEFT_OUT or sentence.lower[at - 1 : at + 1] == (".", "."):
            gaps.add(len(words))
        elif sentence.tokens[at].is_word:
            words.append(sentence.tokens[at].norm)
    return tuple(words), frozenset(gaps)


def _attributions(sentence: Scan) -> Iterator[Attribution]:
    for at in sentence.where("speech"):
        if sentence.is_quoted[at]:
            continue
        strength = sentence.lexicon.group("speech", sentence.lower[at])
        first, last = according(sentence, at) if strength == "accord" else _speaker(sentence, at)
        if first <= last:
            yield _attribution(sentence, at, first, last, strength)


def _speaker(sentence: Scan, verb: int) -> tuple[int, int]:
    """The tokens that name the speaker: before the verb or, right behind a mark, after it; none: (0, -1)."""
    pronoun = verb + 1 if _is_pronoun_behind(sentence, verb) else _joined_pronoun(sentence, verb)
    if pronoun is not None:
        return pronoun, pronoun
    last = verb - 1
    while last >= 0 and sentence.lower[last] in sentence.lexicon.words("auxiliary"):
        last -= 1
    words = sentence.lexicon
    if last >= 0 and sentence.lower[last] in words.words("determiner"):
        return NOWHERE  # "the alleged leader"
    if last >= 0 and sentence.lower[last] == "," and (named := _explained(sentence, last, verb)):
        return named
    is_behind_mark = last < 0 or sentence.lower[last] in ENDS or is_mark(sentence, last)
    is_aside = last >= 0 and sentence.lower[last] == ","
    last -= is_aside
    first = backward(sentence, last) - 1
    if (
        is_aside
        and first >= 0
        and sentence.lower[first] == ","
        and sentence.lower[first + 1] in words.words("determiner")
    ):
        first = _name_before(sentence, first)
    is_before = sentence.lower[verb] in words.words("addressing")  # behind "told" stands who hears it
    end = forward(sentence, verb + 1) if is_behind_mark and not is_before else verb
    is_behind_quote = any(sentence.is_quoted[max(0, verb - _NEAR_QUOTE) : verb])
    if end > verb and is_behind_quote and words.group("pronoun", sentence.lower[verb + 1]) == "person":
        return verb + 1, verb + 1  # "sagte sie der Zeitung"
    if end > verb and _may_name(sentence, verb + 1) and names_a_person(sentence, verb + 1, end + 1):
        return verb + 1, end
    is_clause = not words.words("predicate").keys().isdisjoint(sentence.lower[first + 1 : last + 1])
    return NOWHERE if is_clause else (first + 1, last)


def _joined_pronoun(sentence: Scan, verb: int) -> int | None:
    """The token of the pronoun that a hyphen joins to the verb: "dit-il", "a-t-elle déclaré"."""
    for hyphen, at in ((verb + 1, verb + 2), (verb - 2, verb - 1)):
        is_joined = hyphen >= 0 and at < len(sentence.lower) and sentence.lower[hyphen] == "-"
        if is_joined and sentence.lexicon.groups("pronoun", sentence.lower[at]):
            return at
    return None


def _is_pronoun_behind(sentence: Scan, verb: int) -> bool:
    """Whether "he" or "she" follows a verb right behind a quotation: "sagte sie", "dijo él"."""
    before = verb - 1 - (sentence.word(verb - 1) == ",")
    is_behind = before > 0 and (sentence.is_quoted[before] or sentence.is_quoted[before - 1])
    return is_behind and "person" in sentence.lexicon.groups("pronoun", sentence.word(verb + 1))


def _may_name(sentence: Scan, at: int) -> bool:
    """Whether a speaker may begin there: "Ann Lund", "the minister", not "on Friday"."""
    lower = sentence.lower[at]
    return lower in sentence.lexicon.words("determiner") or lower not in sentence.lexicon.light


def _explained(sentence: Scan, comma: int, verb: int) -> tuple[int, int] | None:
    """The name that what stands between commas explains: "Ann Lund, head of the port, said"."""
    start = comma
    while start > 0 and comma - start < _APPOSED and not _is_hard_end(sentence, start - 1):
        start -= 1
    commas = [at for at in range(start, comma + 1) if sentence.lower[at] == ","]
    is_last = _leads_on(sentence, verb)
    for first, end in zip([start, *(at + 1 for at in commas)], commas[:-1], strict=False):
        behind = next(at for at in commas if at > end) - 1
        if _is_full_name(sentence, first, end) or (is_last and _is_firm(sentence, first, end)):
            return first, behind
        if is_last and (named := _before_age(sentence, first, end, behind)) is not None:
            return named, behind
    return None


def _leads_on(sentence: Scan, verb: int) -> bool:
    """Whether what was said stands behind the verb, not who said it: "said:", but not "said police"."""
    words, behind = sentence.lexicon, sentence.word(verb + 1)
    return not behind[:1].isalnum() or bool(words.groups("clause", behind) or words.groups("pronoun", behind))


def _is_firm(sentence: Scan, first: int, end: int) -> bool:
    """Whether one word with a capital opens the sentence, and a noun explains it: "Orlo, the firm that"."""
    is_alone = first == 0 and end == 1 and sentence.written[0][0].isupper() and not _is_no_name(sentence, 0)
    return is_alone and sentence.word(end + 1) in sentence.lexicon.words("determiner")


def _before_age(sentence: Scan, first: int, end: int, behind: int) -> int | None:
    """The first token of a full name before an age: "crane driver Ada Lind, 35, said"; None without one."""
    if behind != end + 1 or number_of(sentence.tokens[behind].norm) is None:
        return None
    name = end
    while name > first and sentence.written[name - 1][0].isupper() and not _is_no_name(sentence, name - 1):
        name -= 1
    before = sentence.lower[first:name]
    is_clause = not sentence.lexicon.words("predicate").keys().isdisjoint(before)
    return name if _is_full_name(sentence, name, end) and not is_clause else None


def _is_hard_end(sentence: Scan, at: int) -> bool:
    return (sentence.lower[at] in ENDS and sentence.lower[at] != ",") or sentence.is_quoted[at]


def _is_full_name(sentence: Scan, first: int, end: int) -> bool:
    """Whether nothing but a name of two words and more stands there."""
    words = [at for at in range(first, end) if sentence.lower[at] not in _NAME_LINKS]
    is_name = all(sentence.written[at][0].isupper() and sentence.tokens[at].is_word for at in words)
    is_other = any(_is_no_name(sentence, at) for at in words)
    return is_name and not is_other and len(words) >= _FULL


def _is_no_name(sentence: Scan, at: int) -> bool:
    word = sentence.lower[at]
    return word in sentence.lexicon.places or is_plain(sentence, word)


def _name_before(sentence: Scan, comma: int) -> int:
    """The token before the name that "a spokesman" between commas explains; the comma without one."""
    at = comma - 1
    while (
        at >= 0
        and comma - at < REACH
        and (sentence.written[at][0].isupper() or sentence.lower[at] in _NAME_LINKS)
    ):
        at -= 1
    while at < comma - 1 and not sentence.written[at + 1][0].isupper():
        at += 1
    return at if at < comma - 1 else comma


def _attribution(sentence: Scan, verb: int, first: int, last: int, strength: str) -> Attribution:
    span = sentence.cover(min(first, verb), max(last, verb))
    speaker = frozenset(
        word
        for word in sentence.lower[first : last + 1]
        if word[0].isalnum() and not is_plain(sentence, word)
    )
    kind = speaker_kind(sentence, first, last)
    is_own = is_specific(sentence, kind, first, last)
    return Attribution(span, strength, speaker, kind, verb, is_own, post(sentence, first, last))


def _verb(sentence: Scan, first: int, end: int) -> str:
    """The speech or chanting verb right before a quotation, else the one right behind it."""
    before = range(first - 1, max(-1, first - 2 - _NEAR_QUOTE), -1)
    behind = range(end, min(len(sentence.lower), end + 2 + _NEAR_QUOTE))
    words = sentence.lexicon
    for at in (*before, *behind):
        word = sentence.lower[at]
        if not sentence.is_quoted[at] and (
            group := words.group("chant", word) or words.group("speech", word)
        ):
            return group
    return ""
