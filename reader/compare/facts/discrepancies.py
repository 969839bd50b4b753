"""The facts on which the two passages of a pair disagree."""

from dataclasses import dataclass, field
from functools import lru_cache

from reader.compare.facts.days import day_discrepancies
from reader.compare.facts.names import name_discrepancies
from reader.compare.facts.outcomes import outcome_discrepancies
from reader.compare.facts.quantities import quantity_discrepancies
from reader.compare.facts.slots import facing
from reader.compare.facts.speakers import speaker_discrepancies
from reader.compare.facts.speech import speech_discrepancies
from reader.compare.telling import Discrepancy
from reader.compare.wording.equal_words import EqualWords, equal_words
from reader.text.facts.facts import Facts, facts
from reader.text.model import Span
from reader.text.tokens import Token

LONGEST = 1_000  # tokens; what is longer is a list or a table, and its facts answer each other by chance
_KEPT = 512  # passages whose facts are remembered: those of some five articles


@dataclass(frozen=True, slots=True)
class _Passage:
    """What the facts of a passage depend on; the tokens follow from the rest."""

    text: str
    span: Span
    language: str
    date: str
    tokens: tuple[Token, ...] = field(compare=False)


def discrepancies(
    left_text: str,
    left_tokens: tuple[Token, ...],
    left: Span,
    right_text: str,
    right_tokens: tuple[Token, ...],
    right: Span,
    language: str = "en",
    *,
    dates: tuple[str, str] = ("", ""),
    words: EqualWords | None = None,
) -> tuple[Discrepancy, ...]:
    """Facts stated differently in two stretches of one language, in the order of the left one.

    dates are the days on which the two articles appeared, ISO 8601; with them Friday can be told from 31 May.
    There are none in stretches of more than LONGEST tokens. words are the equal words of both, if known.
    """
    if max(len(left_tokens), len(right_tokens)) > LONGEST:
        return ()
    ours = _Passage(left_text, left, language, dates[0], left_tokens)
    theirs = _Passage(right_text, right, language, dates[1], right_tokens)
    return disagreements(_facts(ours), _facts(theirs), words or equal_words(left_tokens, right_tokens))


def forget() -> None:
    """Let go of the facts of all passages, for measuring."""
    _facts.cache_clear()


def disagreements(left: Facts, right: Facts, words: EqualWords) -> tuple[Discrepancy, ...]:
    """The same for facts found before, of two sentences that tell the same thing.

    Facts are compared only when they are of the same thing: counts of the same noun, or of the same kind of
    people to whom the same befell; words in the same slot between equal words; names of one sound; speakers
    of much the same words. What cannot be matched is not compared. "about 12" agrees with "12" and "around
    12"; "at least 12", "dozens" and "12" differ, since they say differently how much is known.
    """
    if [t.norm for t in left.scan.tokens] == [t.norm for t in right.scan.tokens]:
        return ()
    both = facing(left, right, words)
    speakers = list(speaker_discrepancies(both))
    found = {
        (d.left, d.right): d
        for d in [
            *outcome_discrepancies(both),
            *speech_discrepancies(both),
            *speakers,
            *(d for d in name_discrepancies(both) if not _is_told(d, speakers)),
            *day_discrepancies(both),
            *quantity_discrepancies(both),
        ]
    }
    return tuple(sorted(found.values(), key=lambda d: (d.left, d.right)))


def _is_told(name: Discrepancy, speakers: list[Discrepancy]) -> bool:
    """Whether another name stands in the place of a speaker who is told of as such."""
    return not name.is_spelling and any(
        s.left.start <= name.left.start
        and name.left.end <= s.left.end
        and s.right.start <= name.right.start
        and name.right.end <= s.right.end
        for s in speakers
    )


@lru_cache(maxsize=_KEPT)
def _facts(passage: _Passage) -> Facts:
    return facts(passage.text, passage.tokens, passage.span, passage.language, passage.date)
