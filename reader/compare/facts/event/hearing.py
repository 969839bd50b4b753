"""Who is heard in the sentences of a report, and what each says."""

from dataclasses import dataclass

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.fact import Value
from reader.compare.facts.speakers import is_of_speaker, own_words
from reader.compare.pairing.compared_article import ComparedArticle
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.facts.speaking.speech import Attribution
from reader.text.model import Span

# Sentences back in which "he" may have been named, or have spoken last: further back he is as often
# somebody else.
_REACH = 1
_NOBODY = {SpeakerKind.HE_OR_SHE, SpeakerKind.IT}


@dataclass(frozen=True, slots=True)
class Heard:
    """Who is heard in a sentence, and what is said.

    Attributes:
        content: the stems of the full words of what is said that begin small.
        facts: all that the sentence states.
        holds_office: whether he is told of with an office, there or elsewhere in the report, or is a body.
    """

    said: Attribution
    place: Value
    content: frozenset[str]
    facts: Facts
    holds_office: bool


HeardBySentence = dict[int, list[Heard]]


def heard_in(number: int, report: ComparedArticle, check: Checkpoint) -> HeardBySentence:
    """By sentence, those who are heard there; "he" is who was named before."""
    found: HeardBySentence = {}
    told = {i: facts_at(report, (i,)) for i in checked(sentences_with_facts(report.article), check, FEW)}
    known = [a for facts in told.values() for a in facts.attributions if _has_office(facts, a)]
    officers = {word for said in known if said.kind is SpeakerKind.NAMED for word in said.speaker}
    last: tuple[int, Attribution] | None = None
    for index, facts in told.items():
        every = [a for a in facts.attributions if a.speaker or a.kind in _NOBODY]
        full = _content(facts) if every else frozenset[str]()
        for said in every:
            before = last[1] if last and index - last[0] <= _REACH else None
            who = before if said.kind in _NOBODY else said
            if who and who.kind is SpeakerKind.NAMED:
                last = index, who
            if who and who.speaker:
                place = Value(number, index, said.span, " ".join(sorted(who.speaker)))
                content = full & _said_by(facts, said, len(every))
                is_officer = _has_office(facts, who) or not who.speaker.isdisjoint(officers)
                one = Heard(who, place, content, facts, is_officer)
                found.setdefault(index, []).append(one)
    return found


def _said_by(facts: Facts, said: Attribution, speakers: int) -> frozenset[str]:
    """The stems of what one of several says; of a single one all that the sentence states."""
    return facts.scan.full if speakers == 1 else frozenset(own_words(facts, said))


def _content(told: Facts) -> frozenset[str]:
    scan = told.scan
    small = [t for t in scan.tokens if t.stem in scan.full and scan.text[t.start].islower()]
    return frozenset(t.stem for t in small if not is_of_speaker(told, Span(t.start, t.end)))


def _has_office(told: Facts, said: Attribution) -> bool:
    """Whether he is told of with an office, or it is a body: a witness is none of the officials."""
    words = told.scan.lexicon
    sections = ("title", "institution", "office")
    return any(words.groups(section, word.rstrip(".")) for word in said.speaker for section in sections)
