"""The one door for two: compare(left, right) gives a Comparison."""

from collections.abc import Iterable

from reader.compare.across.languages import are_foreign, obstacle_between
from reader.compare.edits.placing import Indices, Joined, Sought, joined
from reader.compare.edits.values import NO_EDITS, Anchor, HandEdits
from reader.compare.extent import obstacle, stretches
from reader.compare.keeping.key import WantedComparison
from reader.compare.keeping.likenesses import FoundLikeness
from reader.compare.keeping.memory import Memory
from reader.compare.model import DEFAULT, Comparison, Obstacle, Reading, Settings, Share
from reader.compare.pairing.alignment import NOTHING, Aligned, aligned
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.pairs import how_many, pairs
from reader.compare.pairing.preparation import Prepared, prepared
from reader.compare.side import Both, Side
from reader.compare.telling import Answers
from reader.compare.wording.runs import runs, share_in_runs
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article, FieldName, Kind, Sentence


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
    Two articles in different languages are not paired, save by hand, and texts longer
    than any report are only cut into stretches to be shown: the obstacle says so.
    check is called every few milliseconds of work; what it raises ends the work, and nothing is kept of it.
    """
    settings = settings or DEFAULT
    sizes = obstacle(left, Side.LEFT, check), obstacle(right, Side.RIGHT, check)
    if any(sizes):
        return _unread((left, right), sizes, settings, edits, check)
    sides = made_ready(left, right, edits, check)
    ours, theirs = (side.article for side in sides)
    found, hands, between = _paired((left, right), (ours, theirs), settings, edits, check)
    shared, share, share_unquoted = runs(left.text, ours, right.text, theirs, check)
    made, whole, candidates = pairs(*sides, found, hands, check)
    return Comparison(
        Reading(left, ours.sentences),
        Reading(right, theirs.sentences),
        made,
        candidates,
        Both(
            alone(ours.sentences, (pair.left for pair in made)),
            alone(theirs.sentences, (pair.right for pair in made)),
        ),
        shared,
        share,
        share_unquoted,
        settings,
        edits,
        between,
        whole,
    )


def likeness(
    wanted: WantedComparison, memory: Memory, check: Checkpoint = unchecked, *, is_passing: bool = True
) -> FoundLikeness:
    """What compare() finds of how much the right report has in common with the left one, and no more.

    For very many reports beside one: only the left one is kept ready, unless the right one is not passing.
    """
    articles, edits = (wanted.left, wanted.right), wanted.edits
    sizes = obstacle(articles[0], Side.LEFT, check), obstacle(articles[1], Side.RIGHT, check)
    if too_large := sizes[0] or sizes[1]:
        unread = _unread(articles, sizes, wanted.settings, edits, check)
        return FoundLikeness(0, 0.0, None if sizes[1] else unread.right.words(check), too_large.kind)
    sides = made_ready(*articles, edits, check, is_passing=is_passing)
    _bring_meanings(sides, memory, check)
    ours, theirs = (side.article for side in sides)
    found, hands, between = _paired(articles, (ours, theirs), wanted.settings, edits, check)
    share = share_in_runs(articles[0].text, ours, articles[1].text, theirs, check)
    words = Reading(articles[1], theirs.sentences).words(check)
    kind = between.kind if between else None
    return FoundLikeness(how_many(found, hands), share.right_in_left, words, kind)


def work_out(comparison: Comparison, check: Checkpoint = unchecked) -> None:
    """Work out wording, facts and reasons of all pairs, and count words, now; else when first asked for."""
    for side in Side:
        comparison.of(side).words(check)
    comparison.told_apart(check)
    for pair in comparison.pairs:
        check()
        pair.details.told(check)


def bring_meanings(wanted: WantedComparison, memory: Memory, check: Checkpoint) -> None:
    """Make ready what both mean, if they will be paired by it, from the memory or to be kept there."""
    if obstacle(wanted.left, Side.LEFT, check) or obstacle(wanted.right, Side.RIGHT, check):
        return
    _bring_meanings(made_ready(wanted.left, wanted.right, wanted.edits, check), memory, check)


def _bring_meanings(
    sides: tuple[ComparedArticle, ComparedArticle], memory: Memory, check: Checkpoint
) -> None:
    left, right = (side.article for side in sides)
    if are_foreign(left, right) and not obstacle_between(left, right):
        from reader.compare.across.meaning import meaning_of

        for report in (left, right):
            meaning_of(report, check, memory)


def answers(comparison: Comparison, check: Checkpoint = unchecked) -> Both[Answers]:
    """Which words of each of two reports in different languages answer which of the other."""
    from reader.compare.across.words import answering_words

    sides = made_ready(comparison.left.article, comparison.right.article, comparison.edits, check)
    return answering_words(*sides, [(pair.left, pair.right) for pair in comparison.pairs], check)


def made_ready(
    left: Article, right: Article, edits: HandEdits, check: Checkpoint, *, is_passing: bool = False
) -> tuple[ComparedArticle, ComparedArticle]:
    """Both articles made ready, sentences of the kinds that a person set; the right one may only pass."""
    ours, theirs = _certain_dates(left, right)
    kinds = edits.kinds
    return (
        _ready(left, ours, kinds.left, check),
        _ready(right, theirs, kinds.right, check, is_passing=is_passing),
    )


def alone(sentences: tuple[Sentence, ...], paired: Iterable[Indices]) -> tuple[int, ...]:
    """The compared sentences of one side that stand in none of its paired passages."""
    held = {place for places in paired for place in places}
    return tuple(s.index for s in sentences if s.kind.is_compared and s.index not in held)


def _unread(
    articles: tuple[Article, Article],
    sizes: tuple[Obstacle | None, Obstacle | None],
    settings: Settings,
    edits: HandEdits,
    check: Checkpoint,
) -> Comparison:
    """The comparison of two texts of which one is too long to be looked at; both can be read."""
    left, right = (
        Reading(article, stretches(article, check) if size else prepared(article, check=check).sentences)
        for article, size in zip(articles, sizes, strict=True)
    )
    share = Share(0.0, 0.0)
    return Comparison(
        left, right, (), (), Both((), ()), (), share, share, settings, edits, sizes[0] or sizes[1]
    )


def _paired(
    articles: tuple[Article, Article],
    ready: tuple[Prepared, Prepared],
    settings: Settings,
    edits: HandEdits,
    check: Checkpoint,
) -> tuple[Aligned, Joined, Obstacle | None]:
    """What pairs of two articles, what a person said of it, and why nothing was paired, if so."""
    sought = (Sought(article, one.sentences, check) for article, one in zip(articles, ready, strict=True))
    hands, between = joined(edits, *sought), obstacle_between(*ready)
    return NOTHING if between else aligned(*ready, settings.threshold, hands, check), hands, between


def _ready(
    article: Article,
    date: str,
    kinds: tuple[tuple[Anchor, Kind], ...],
    check: Checkpoint,
    *,
    is_passing: bool = False,
) -> ComparedArticle:
    ready = prepared(article, check=check, is_passing=is_passing)
    if kinds:
        overruled = Sought(article, ready.sentences, check).kinds(kinds)
        ready = prepared(article, overruled, check, is_passing=is_passing)
    return ComparedArticle(article.text, date, ready)


def _certain_dates(left: Article, right: Article) -> tuple[str, str]:
    """The days from which both count, ISO 8601; one alone tells nothing, and a guessed one may be wrong."""
    fields = left.field(FieldName.DATE), right.field(FieldName.DATE)
    is_known = all(field.value and not field.is_guess for field in fields)
    return (fields[0].value, fields[1].value) if is_known else ("", "")
