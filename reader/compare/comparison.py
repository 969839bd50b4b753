"""The one door for two: compare(left, right) gives a Comparison."""

from reader.compare.alignment import NOTHING, aligned
from reader.compare.hand import Sought, joined
from reader.compare.model import NO_EDITS, Anchor, Comparison, HandEdits, Reading, Settings
from reader.compare.pairing import Side, pairs
from reader.compare.preparation import Prepared, prepared
from reader.compare.runs import runs
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article, Kind, Sentence

DEFAULT = Settings()


def compare(
    left: Article,
    right: Article,
    settings: Settings | None = None,
    edits: HandEdits = NO_EDITS,
    check: Checkpoint = unchecked,
) -> Comparison:
    """Pair the passages of two articles and say how they differ; never raises, whatever the text.

    compare(right, left) is its mirror image. The same articles and edits give the same comparison, on
    every machine and in every run. Articles are prepared once and remembered (a bounded number of them).
    Two articles in different languages are not paired, save by hand: is_comparable says so.
    check is called every few milliseconds of work; what it raises ends the work, and nothing is kept of it.
    """
    settings = settings or DEFAULT
    ours, theirs = _made_ready(left, edits.left_kinds, check), _made_ready(right, edits.right_kinds, check)
    hands = joined(edits, Sought(left, ours.sentences, check), Sought(right, theirs.sentences, check))
    is_comparable = not (ours.language and theirs.language) or ours.language == theirs.language
    found = aligned(ours, theirs, settings.threshold, hands, check) if is_comparable else NOTHING
    shared, share, share_unquoted = runs(left.text, ours, right.text, theirs, check)
    sides = Side(left.text, left.date, ours), Side(right.text, right.date, theirs)
    made = pairs(*sides, found, hands, check)
    return Comparison(
        Reading(left, ours.sentences),
        Reading(right, theirs.sentences),
        made,
        found.candidates(check),
        _alone(ours.sentences, {i for pair in made for i in pair.left}),
        _alone(theirs.sentences, {j for pair in made for j in pair.right}),
        shared,
        share,
        share_unquoted,
        is_comparable,
        settings,
        edits,
    )


def _made_ready(article: Article, kinds: tuple[tuple[Anchor, Kind], ...], check: Checkpoint) -> Prepared:
    ready = prepared(article, check=check)
    return prepared(article, Sought(article, ready.sentences, check).kinds(kinds), check) if kinds else ready


def _alone(sentences: tuple[Sentence, ...], paired: set[int]) -> tuple[int, ...]:
    return tuple(s.index for s in sentences if s.kind.is_compared and s.index not in paired)
