"""The value every view and every report takes: a Comparison, and what it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.side import Both, Side, Sided
from reader.compare.telling import NOTHING_TOLD, Details, Discrepancy, FactsOfBoth, Op, Reason
from reader.languages.identification import language_of
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.counting import words_in
from reader.text.model import LIST_MARKS, Article, Sentence, Span


class Degree(StrEnum):
    """How much two paired passages have in common, from most to least.

    SAME: the same words as written, but for case and punctuation. WRITTEN: the same words, some of them
    written differently (U.S. and American, 24 and twenty-four); neither the same as written nor a difference.
    TRANSLATED: one tells in another language what the other tells; their wording is not compared.
    REWORDED: both tell the same in other words; their facts may differ. RELATED: both speak of the same
    thing, which is less than to tell the same.
    """

    SAME = "same"
    WRITTEN = "written"
    TRANSLATED = "translated"
    REWORDED = "reworded"
    RELATED = "related"

    @property
    def rank(self) -> int:
        """How many degrees have more in common than this one."""
        return tuple(Degree).index(self)

    @property
    def tells_the_same(self) -> bool:
        """Whether a pair of this degree may be said to tell the same."""
        return self is not Degree.RELATED


class Status(StrEnum):
    """Who made a pair."""

    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Pair(Sided):
    """Two passages that tell the same thing.

    Attributes:
        number: from 1, in the order of the left report; stable within one comparison.
        left, right: indices of consecutive sentences of each article; either side may hold more than one.
            A sentence may stand in several pairs.
        score: likeness, 0..1; the threshold is the least score of an automatic pair. Higher is more alike.
        degree: same words, written differently, translated, reworded or related.
        is_moved: the partner stands elsewhere in the order of the right report.
        details: wording, facts and reasons, worked out when they are first asked for.
    """

    number: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float
    degree: Degree
    status: Status = Status.AUTOMATIC
    is_moved: bool = False
    details: Details = NOTHING_TOLD

    @property
    def why(self) -> tuple[Reason, ...]:
        """The evidence, strongest first."""
        return self.details.told().why

    @property
    def ops(self) -> tuple[Op, ...]:
        """The wording of the two passages, word by word, covering both passages."""
        return self.details.told().ops

    @property
    def discrepancies(self) -> tuple[Discrepancy, ...]:
        """The facts on which they disagree, in the order of the left passage."""
        return self.details.told().discrepancies

    @property
    def facts(self) -> tuple[Discrepancy, ...]:
        """The facts that differ, without what is merely vaguer or spelled differently."""
        return tuple(found for found in self.discrepancies if found.differs)


class _Cell(NamedTuple):
    left: int
    right: int
    score: float


class Candidate(_Cell, Sided):
    """A scored cell: left and right are single sentence indices; the score is on the scale of Pair.score.

    A comparison has thousands of them, so that each is a bare tuple.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Run(Sided):
    """A stretch of eight words or more that both reports share as written, case and punctuation aside.

    It runs on across what is left out of the comparison; left and right reach from its first word to its
    last.
    """

    left: Span
    right: Span
    words: int
    in_quotation: bool


@dataclass(frozen=True, slots=True)
class Share:
    """The part, 0..1, of one report's body words that stand in shared runs.

    Attributes:
        left_in_right: of the left report's words, how many the right one has too.
        right_in_left: the other way round.
    """

    left_in_right: float
    right_in_left: float


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set about a comparison.

    Attributes:
        threshold: the least score, 0..1, of an automatic pair; the default finds most at few false ones.
    """

    threshold: float = 0.5


DEFAULT = Settings()


class ObstacleKind(StrEnum):
    """What keeps two reports from being compared."""

    LANGUAGES = "languages"
    ENCODER = "encoder"
    LONG_ACROSS = "long across languages"
    CHARACTERS = "characters"
    STOPS = "stops"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why nothing was paired: the two are in different languages, or one text is longer than any report.

    Two languages are in the way where one of them is not known well enough (LANGUAGES), what pairs by meaning
    is not installed (ENCODER), or both texts together are too long for it (LONG_ACROSS).

    Attributes:
        side: whose text is too long, or too uneven (a STRETCH); None where it is not that.
        count: how many of what the kind says the text has; most: with how many it is compared.
    """

    kind: ObstacleKind
    side: Side | None = None
    count: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """One side of a comparison: the article and its sentences in order, of every kind."""

    article: Article
    sentences: tuple[Sentence, ...]
    _counted: list[int] = field(default_factory=list, init=False, compare=False, repr=False)

    @property
    def language(self) -> str:
        """The language in which it is read, ISO 639-1: as stated or as guessed; "" when unknown."""
        return language_of(self.article.language, self.article.text)

    def text(self, sentence: int) -> str:
        """The characters of the sentence with that index."""
        return self.sentences[sentence].span.of(self.article.text)

    def told(self, sentence: int) -> Span:
        """Where what the sentence with that index tells stands: behind the mark of a list in front of it."""
        span = self.sentences[sentence].span
        words = self.text(sentence).lstrip(LIST_MARKS).lstrip()
        return Span(span.end - len(words), span.end) if words else span

    def words_of(self, sentence: int) -> int:
        """How many words the sentence with that index has; about how many, in scripts without spaces."""
        return words_in(self.text(sentence))

    def words(self, check: Checkpoint = unchecked) -> int:
        """How many words stand in sentences that are compared: the one count that is shown of a report.

        Counted once, for it is asked for wherever a report is named.
        """
        if not self._counted:
            compared = [s.index for s in self.sentences if s.kind.is_compared]
            self._counted.append(sum(map(self.words_of, checked(compared, check))))
        return self._counted[0]


@dataclass(frozen=True, slots=True)
class Comparison(Sided):
    """Everything Parallax found out about two reports.

    Attributes:
        left, right: the two sides.
        pairs: the pairs, by number (order of the left report).
        candidates: every scored cell worth showing, best first, below the threshold too.
        only: indices of compared sentences that stand in no pair.
        runs: shared runs in the order of the left report.
        share: with quotations; share_unquoted: the same with quoted words left out on both sides.
        obstacle: why nothing was paired save by hand; None where nothing stood in the way. A text that is too
            long is in stretches in place of sentences, for those who want to read it.
        settings, edits: what it was made with.
        whole: the facts of both reports, found when they are first asked for.
    """

    left: Reading
    right: Reading
    pairs: tuple[Pair, ...]
    candidates: Sequence[Candidate]
    only: Both[tuple[int, ...]]
    runs: tuple[Run, ...]
    share: Share
    share_unquoted: Share
    settings: Settings = Settings()
    edits: HandEdits = NO_EDITS
    obstacle: Obstacle | None = None
    whole: FactsOfBoth | None = field(default=None, compare=False, repr=False)

    @property
    def discrepancies(self) -> tuple[Discrepancy, ...]:
        """What the whole reports state differently, each fact once with all its places, paired or not."""
        return self.told_apart()

    def told_apart(self, check: Checkpoint = unchecked) -> tuple[Discrepancy, ...]:
        """The discrepancies; check is called while they are found for the first time."""
        if self.whole is not None:
            return self.whole.discrepancies(check)
        return tuple([found for pair in checked(self.pairs, check) for found in pair.discrepancies])

    @property
    def is_comparable(self) -> bool:
        """Whether nothing kept the two from being paired."""
        return self.obstacle is None

    @property
    def is_across_languages(self) -> bool:
        """Whether the two are in different languages and were paired by what they mean."""
        languages = {self.left.language, self.right.language}
        return self.is_comparable and "" not in languages and len(languages) > 1

    @property
    def is_read(self) -> bool:
        """Whether sentences were sought in both texts, so that something can be done with them by hand."""
        return self.obstacle is None or self.obstacle.side is None

    def pairs_of(self, side: Side, sentence: int) -> tuple[Pair, ...]:
        """The pairs in which that sentence stands, best first."""
        held = [p for p in self.pairs if sentence in p.of(side)]
        return tuple(sorted(held, key=lambda p: -p.score))
