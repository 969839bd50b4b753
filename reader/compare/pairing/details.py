"""What is worked out about a pair when it is first asked for: its wording, the facts that differ, and why."""

from reader.compare.edits.placing import BothIndices
from reader.compare.facts.whole import WholeFacts
from reader.compare.model import Degree
from reader.compare.pairing.compared_article import Sides
from reader.compare.pairing.reasons import reasons
from reader.compare.telling import PairDetails
from reader.compare.wording.equal_words import equal_words
from reader.compare.wording.operations import wording
from reader.text.checking import Checkpoint, unchecked

ALIKE = frozenset({Degree.SAME, Degree.WRITTEN})


class Deferred:
    """The details of one pair: a pure function of it, made once, the same whenever they are asked for."""

    __slots__ = ("_degree", "_is_in_place", "_passages", "_sides", "_told", "_whole")

    def __init__(
        self, sides: Sides, passages: BothIndices, degree: Degree, whole: WholeFacts, *, is_in_place: bool
    ) -> None:
        """The articles, the sentences of the pair in each, and whether those before both pair as well.

        whole are the facts of both articles, of which those that stand in the pair are told.
        """
        self._sides, self._passages, self._whole = sides, passages, whole
        self._degree, self._is_in_place = degree, is_in_place
        self._told: PairDetails | None = None

    def told(self, check: Checkpoint = unchecked) -> PairDetails:
        """Wording, facts and reasons; check is called while they are made for the first time."""
        if self._told is None:
            self._told = self._made(check)
        return self._told

    def _made(self, check: Checkpoint) -> PairDetails:
        (mine, its), (left, right) = self._passages, self._sides(check)
        ours, theirs = left.passage(mine), right.passage(its)
        is_foreign = ours.is_foreign_to(theirs) and self._degree not in ALIKE
        ops = (
            () if is_foreign else wording(ours, theirs, equal_words(ours.tokens, theirs.tokens, check), check)
        )
        why = reasons(ours, theirs, ops, check, is_in_place=self._is_in_place)
        if self._degree in ALIKE:  # where no word differs no fact does
            return PairDetails(why, ops)
        return PairDetails(why, ops, self._whole.within(mine, its, check))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Deferred) and (self is other or self.told() == other.told())

    def __repr__(self) -> str:
        return repr(self.told())

    def __hash__(self) -> int:
        return hash((self._passages, self._degree))
