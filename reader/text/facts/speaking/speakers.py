"""Who speaks in a sentence: what sort of speaker the words name, and whether they tell which one."""

from dataclasses import dataclass
from enum import StrEnum

from reader.text.facts.scan import Scan, words_of
from reader.text.numbers import number_of

# Tokens of a speaker who is "he" or "also he".
_PRONOUN = 2
_NO_PERSON = ("title", "institution", "unnamed")


@dataclass(frozen=True, slots=True)
class Post:
    """An office of which a government has one, such as a foreign minister's, with the words that name it."""

    name: str
    words: frozenset[str]


class SpeakerKind(StrEnum):
    """What sort of speaker a statement is put to."""

    NAMED = "named"
    UNNAMED = "unnamed"
    THING = "thing"
    DOCUMENT = "document"
    HE_OR_SHE = "he or she"
    IT = "it"
    OTHER = "other"


def speaker_kind(sentence: Scan, first: int, last: int) -> SpeakerKind:
    """What sort of speaker those tokens name."""
    words = sentence.lexicon
    own = sentence.lower[first : last + 1]
    if len(own) <= _PRONOUN and (pronoun := words.group("pronoun", own[-1])):
        return SpeakerKind.HE_OR_SHE if pronoun == "person" else SpeakerKind.IT
    core = _before_preposition(sentence, own)
    has_person = names_a_person(sentence, first, first + len(core))
    if not has_person and any(words.groups("unnamed", w) for w in core):
        return SpeakerKind.UNNAMED
    if core and (groups := words.groups("institution", core[-1])):
        return SpeakerKind.DOCUMENT if "document" in groups else SpeakerKind.THING
    return SpeakerKind.NAMED if has_person else SpeakerKind.OTHER


def is_specific(sentence: Scan, kind: SpeakerKind, first: int, last: int) -> bool:
    """Whether those tokens tell which speaker of that kind it is, so that he is no other by name.

    "The company", "the government", "police" and "officials" may be whoever is named elsewhere; "the harbour
    office", "a statement" and, since they mean to stay unnamed, "two officials" and "sources" may not.
    """
    words, own = sentence.lexicon, sentence.lower[first : last + 1]
    match kind:
        case SpeakerKind.NAMED:
            return any(len(w) > 1 and not is_plain(sentence, w) for w in own)
        case SpeakerKind.DOCUMENT:
            return True
        case SpeakerKind.THING:
            core = _before_preposition(sentence, own)
            is_own = "body" in words.groups("institution", core[-1])
            return is_own and any(_tells_apart(sentence, word) for word in core[:-1])
        case SpeakerKind.UNNAMED:
            groups = {group for word in own for group in words.groups("unnamed", word)}
            is_counted = (
                own[0] in words.words("several") or number_of(sentence.tokens[first].norm) is not None
            )
            return "hidden" in groups or ("person" in groups and is_counted)
        case _:
            return False


def post(sentence: Scan, first: int, last: int) -> Post | None:
    """The post that those tokens name, wherever it stands among them; None where they name none."""
    for at in range(first, last + 1):
        name, end = words_of(sentence, "post", at)
        if name:
            return Post(name, frozenset(sentence.lower[at : end + 1]))
    return None


def _tells_apart(sentence: Scan, word: str) -> bool:
    is_other = word in sentence.lexicon.places or sentence.lexicon.groups("institution", word)
    return word[0].isalpha() and not is_other and not is_plain(sentence, word)


def is_plain(sentence: Scan, word: str) -> bool:
    """Whether a word of a speaker's phrase says nothing about who it is."""
    return word in sentence.lexicon.light or bool(sentence.lexicon.groups("weekday", word))


def _before_preposition(sentence: Scan, phrase: tuple[str, ...]) -> tuple[str, ...]:
    known = sentence.lexicon.words("preposition")
    end = next((i for i, word in enumerate(phrase) if word in known), len(phrase))
    return phrase[:end]


def names_a_person(sentence: Scan, first: int, end: int) -> bool:
    """Whether capitalised words stand there that are no country, title, day or institution.

    A single capitalised word that opens the sentence may be any noun and does not count.
    """
    words = sentence.lexicon
    found = opens = 0
    for at in range(first, end):
        lower = sentence.lower[at]
        is_capital = sentence.written[at][0].isupper() and sentence.tokens[at].norm == lower
        is_other = lower in sentence.lexicon.places or any(
            words.groups(section, lower) for section in _NO_PERSON
        )
        is_name = is_capital and not is_other and not is_plain(sentence, lower)
        found += is_name
        opens += is_name and at == 0
    return found > opens
