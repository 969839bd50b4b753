"""What is quoted in two articles: by whom, and whether both quote it alike."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.compare.model import Comparison, Reading
from reader.compare.quotations.quotes import Quote, in_one, quotes, weighty
from reader.compare.side import Side, Sided, whichever_side
from reader.compare.wording.subsequence import common
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.facts.lexicon import lexicon
from reader.text.facts.speaking.governed import loses_its_sense

# Full words that two quotations of one utterance share at least: fewer are shared by chance.
LEAST_SHARED = 3
# Quotations that are handled between two checks: some milliseconds.
OFTEN = 20
# The part of the shorter quotation's full words, in order, that two quotations of one utterance share.
ALIKE = 0.5
# The score of two sentences in different languages from which what both quote is one utterance: of pairs with
# it three in four of the gold told the same.
LIKELY_TRANSLATED = 0.7


class Likeness(StrEnum):
    """How the quotations of both sides stand to each other; ONLY: the other side does not quote it."""

    IDENTICAL = "identical"
    CUT = "cut"
    ALTERED = "altered"
    TRANSLATED = "translated"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


@dataclass(frozen=True, slots=True)
class Quoting(Sided):
    """A quotation of either side, or one of each that hand on the same utterance."""

    likeness: Likeness
    left: Quote | None
    right: Quote | None

    @property
    def speaker(self) -> str:
        """Who says it: a name before a phrase such as "a guard", and the fuller of two; "" for nobody."""
        said = [quote.speaker for quote in (self.left, self.right) if quote]
        return max(said, key=lambda who: (any(map(str.isupper, who)), len(who), who), default="")

    @property
    def is_apart(self) -> bool:
        """Whether the reports put it to two speakers, with no word in common but those of any post."""
        if self.left is None or self.right is None:
            return False
        ours, theirs = (_own_words(quote) for quote in (self.left, self.right))
        return bool(ours and theirs) and ours.isdisjoint(theirs)

    @property
    def shorter(self) -> Side | None:
        """The side that quotes a part of what the other one quotes; None where neither does."""
        if self.left is None or self.right is None or self.left.norms == self.right.norms:
            return None
        if self.left.in_one in self.right.in_one:
            return Side.LEFT
        return Side.RIGHT if self.right.in_one in self.left.in_one else None


def quotations(comparison: Comparison, check: Checkpoint = unchecked) -> tuple[Quoting, ...]:
    """Every quotation of three words or more, in the order of the left, then the right's own.

    Of two quotations that are parts of one, both stand beside it. Two quotations in sentences that
    tell the same are one utterance when they share either LEAST_SHARED full words or the part ALIKE.
    check is called every few quotations, and may raise to stop.
    """
    ours, theirs = (
        tuple(checked(quotes(side, check), check, OFTEN)) for side in (comparison.left, comparison.right)
    )
    if comparison.is_across_languages:
        partners = _translated(comparison, ours, theirs)
    else:
        partners = matched(ours, theirs, _in_matching_passages(comparison, ours, theirs), check)
    back = {j: i for i, j in partners.items()}
    rows = [
        _beside(q, theirs[partners[i]]) if i in partners else _left(q, theirs)
        for i, q in checked(enumerate(ours), check, OFTEN)
    ]
    alone = checked(((j, q) for j, q in enumerate(theirs) if j not in back), check, OFTEN)
    return (*rows, *(_right(q, ours) for j, q in alone))


def _beside(left: Quote, right: Quote) -> Quoting:
    return Quoting(likeness(left, right), left, right)


def _left(quote: Quote, theirs: Sequence[Quote]) -> Quoting:
    whole = next((q for q in theirs if is_part(quote, q)), None)
    return Quoting(likeness(quote, whole) if whole else Likeness.ONLY_LEFT, quote, whole)


def _right(quote: Quote, ours: Sequence[Quote]) -> Quoting:
    whole = next((q for q in ours if is_part(quote, q)), None)
    return Quoting(likeness(whole, quote) if whole else Likeness.ONLY_RIGHT, whole, quote)


def is_part(quote: Quote, whole: Quote) -> bool:
    """Whether all its words stand in the other quotation, and LEAST_SHARED full ones or more."""
    return len(quote.full_words) >= LEAST_SHARED and quote.in_one in whole.in_one


def _in_matching_passages(
    comparison: Comparison, ours: Sequence[Quote], theirs: Sequence[Quote]
) -> set[tuple[int, int]]:
    """The quotations, by their places, that stand at least in part in a pair that tells the same."""
    left, right = by_sentence(comparison.left, ours), by_sentence(comparison.right, theirs)
    return {
        (i, j)
        for pair in comparison.pairs
        if pair.degree.tells_the_same
        for i in {i for sentence in pair.left for i in left.get(sentence, ())}
        for j in {j for sentence in pair.right for j in right.get(sentence, ())}
    }


def _translated(comparison: Comparison, ours: Sequence[Quote], theirs: Sequence[Quote]) -> dict[int, int]:
    """The partner of each quotation in another language: where the likeliest pair quotes on both sides."""
    left, right = by_sentence(comparison.left, ours), by_sentence(comparison.right, theirs)
    partners: dict[int, int] = {}
    for pair in sorted(comparison.pairs, key=lambda pair: (-pair.score, pair.number)):
        mine = [i for sentence in pair.left for i in left.get(sentence, ()) if i not in partners]
        its = [j for sentence in pair.right for j in right.get(sentence, ()) if j not in partners.values()]
        if pair.score >= LIKELY_TRANSLATED:
            partners.update(zip(dict.fromkeys(mine), dict.fromkeys(its), strict=False))
    return partners


def by_sentence(reading: Reading, held: Sequence[Quote]) -> dict[int, list[int]]:
    """The quotations, by their places, that stand at least in part in each sentence."""
    starts = [sentence.span.start for sentence in reading.sentences]
    found: dict[int, list[int]] = {}
    for at, quote in enumerate(held):
        for part in quote.parts:
            first = max(0, bisect_right(starts, part.start) - 1)
            for sentence in reading.sentences[first : bisect_left(starts, part.end)]:
                if part.start < sentence.span.end:
                    found.setdefault(sentence.index, []).append(at)
    return found


def matched(
    ours: Sequence[Quote], theirs: Sequence[Quote], facing: set[tuple[int, int]], check: Checkpoint
) -> dict[int, int]:
    """The best partner of each quotation, the most full words in common first; each has at most one."""
    left, right = [q.full_words for q in ours], [q.full_words for q in theirs]
    counts = [Counter(words) for words in right]
    holders: dict[str, set[int]] = {}
    for j, words in enumerate(right):
        for word in words:
            holders.setdefault(word, set()).add(j)
    cells = []
    for i, words in checked(enumerate(left), check, OFTEN):
        count = Counter(words)
        for j in sorted({j for word in words for j in holders.get(word, ())}):
            part = ALIKE * min(len(words), len(right[j]))
            least = min(LEAST_SHARED, part) if (i, j) in facing else max(LEAST_SHARED, part)
            if (count & counts[j]).total() < least and words != right[j]:
                continue  # even if they stood in one order
            shared = len(common(words, right[j]))
            if shared >= least or words == right[j]:
                words_of = whichever_side((i, ours[i].in_one), (j, theirs[j].in_one))
                cells.append((-shared, words_of, i, j))
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in sorted(cells):
        if i not in partners and j not in taken:
            partners[i] = j
            taken.add(j)
    return partners


def likeness(left: Quote, right: Quote) -> Likeness:
    """How two quotations of one utterance stand to each other."""
    if left.norms == right.norms:
        return Likeness.IDENTICAL
    if left.language and right.language and left.language != right.language:
        return Likeness.TRANSLATED
    if _loses_its_sense(left, right) or _loses_its_sense(right, left):
        return Likeness.ALTERED
    is_cut = (
        left.in_one in right.in_one
        or right.in_one in left.in_one
        or _runs_on(left.norms, right.norms)
        or _runs_on(right.norms, left.norms)
        or (_is_cut(left, right) and _is_cut(right, left))
    )
    return Likeness.CUT if is_cut else Likeness.ALTERED


def _own_words(quote: Quote) -> set[str]:
    """The words of who speaks, in lower case; without articles and titles, if there are others."""
    words = lexicon(quote.language)
    said = {word.strip(".,").casefold() for word in quote.speaker.split()}
    return {w for w in said if w not in words.light and not words.groups("title", w)} or said


def _loses_its_sense(part: Quote, whole: Quote) -> bool:
    """Whether it keeps words of the other one without the denial or the belief right before them."""
    words = lexicon(whole.language)
    return any(loses_its_sense(piece, kept, words) for kept in part.pieces for piece in whole.pieces)


def _is_cut(quote: Quote, other: Quote) -> bool:
    """Whether each of its sentences stands in the other, whole or in part, or is left out, and one does."""
    handed_on = [
        in_one(piece) in other.in_one or any(in_one(part) in in_one(piece) for part in other.pieces)
        for piece in quote.pieces
    ]
    return any(handed_on) and all(
        is_there or len(common(weighty(piece, quote.language), other.full_words)) < LEAST_SHARED
        for piece, is_there in zip(quote.pieces, handed_on, strict=True)
    )


def _runs_on(first: tuple[str, ...], then: tuple[str, ...]) -> bool:
    """Whether one quotation ends with the words with which the other begins: each is cut at another end."""
    sizes = range(LEAST_SHARED, min(len(first), len(then)))
    return any(first[-size:] == then[:size] for size in sizes)
