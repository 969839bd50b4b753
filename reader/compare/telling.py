"""What there is to tell of a pair: its wording, the facts that differ, and why it is one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from reader.compare.side import Both, Side, Sided
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span


class ReasonKind(StrEnum):
    """A kind of evidence for a pair."""

    RARE_WORDS = "rare words"
    NAMES = "names"
    NUMBERS = "numbers"
    QUOTATION = "quotation"
    RUN = "shared run"
    MEANING = "meaning"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence for a pair, with the words that both passages share (as A writes them)."""

    kind: ReasonKind
    words: tuple[str, ...] = ()


class OpKind(StrEnum):
    """What happens between two aligned stretches of words."""

    SAME = "same"
    VARIANT = "same, written differently"
    REPLACED = "replaced"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


@dataclass(frozen=True, slots=True)
class Op(Sided):
    """One word-level operation; its spans point into the articles' texts, empty where nothing stands."""

    kind: OpKind
    left: Span
    right: Span


class DiscrepancyKind(StrEnum):
    """What sort of fact differs."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    TIME = "time"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    OUTCOME = "outcome"
    CHARGE = "charge"
    CONDITION = "condition"
    ACT = "act"
    ACTOR = "actor"


class Verdict(StrEnum):
    """What two statements of one thing say to each other; VAGUE: one tells less, and both may be true."""

    AGREE = "agree"
    VAGUE = "vague"
    DIFFER = "differ"


Spans = tuple[Span, ...]
NOWHERE: Both[Spans] = Both((), ())
Answers = dict[Span, Spans]
"""For a word, by its place in a report, the words of the report in another language that answer it."""


@dataclass(frozen=True, slots=True)
class Discrepancy(Sided):
    """A fact that two reports state differently.

    Attributes:
        left, right: where each report states it, spans into the articles' texts.
        left_form, right_form: the normal forms that were found unequal, for example "12" and ">=14".
        is_spelling: the same thing spelled differently (Kataib / Kataeb), not a different fact.
        verdict: whether they differ, or one is only vaguer than the other.
        places: all places in which each report states it; empty where only left and right are.
    """

    kind: DiscrepancyKind
    left: Span
    right: Span
    left_form: str
    right_form: str
    is_spelling: bool = False
    verdict: Verdict = Verdict.DIFFER
    places: Both[Spans] = NOWHERE

    @property
    def differs(self) -> bool:
        """Whether the reports contradict each other, not only in how they spell or how much they tell."""
        return self.verdict is Verdict.DIFFER and not self.is_spelling

    def every(self, side: Side) -> Spans:
        """All places in which the report of that side states it, in the order of its text."""
        return self.places.of(side) or (self.of(side),)


@dataclass(frozen=True, slots=True)
class PairDetails:
    """What there is to tell of a pair.

    Attributes:
        why: the evidence, strongest first.
        ops: the wording of the two passages, word by word, covering both passages; none in two languages.
        discrepancies: the facts on which they disagree, in the order of the left passage.
    """

    why: tuple[Reason, ...] = ()
    ops: tuple[Op, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()

    def told(self, check: Checkpoint = unchecked) -> "PairDetails":
        """Itself: all is known."""
        del check
        return self


class Details(Protocol):
    """What there is to tell of a pair, worked out when it is first asked for and the same each time."""

    def told(self, check: Checkpoint = unchecked) -> PairDetails:
        """All of it; check is called while it is worked out."""
        ...


class FactsOfBoth(Protocol):
    """The facts that two whole reports state differently, found when they are first asked for."""

    def discrepancies(self, check: Checkpoint = unchecked) -> tuple[Discrepancy, ...]:
        """One for each fact, with all its places."""
        ...


NOTHING_TOLD = PairDetails()
