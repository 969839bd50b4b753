"""Why two passages were paired: what they share, strongest first, in the words of the left one."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from reader.compare.pairing.background import background
from reader.compare.pairing.similarity import COMMON
from reader.compare.telling import Op, OpKind, Reason, ReasonKind
from reader.compare.wording.runs import LEAST
from reader.text.checking import Checkpoint, checked
from reader.text.model import Span
from reader.text.numbers import number_of
from reader.text.passage import Passage
from reader.text.tokens import Token

# Words of one reason at most: the first few tell enough, and they fit a line of the inspector.
_SHOWN = 5
# Words of a shared run at most: as many as make it a run, by which it is found in the text.
_RUN_SHOWN = 8
# What it weighs as evidence that two sentences of different languages mean the same: more than a shared name.
_MEANING = 1.5
# Words, one of them telling, that two quotations must share to be evidence: two alone are shared by chance.
_QUOTED = 3


def reasons(
    left: Passage, right: Passage, ops: Sequence[Op], check: Checkpoint, *, is_in_place: bool
) -> tuple[Reason, ...]:
    """The evidence for a pair, given its passages and its wording.

    is_in_place says that the sentences before both passages pair as well.
    """
    check()
    text, language = left.text, left.language or right.language
    theirs = {token.stem for token in right.tokens if token.is_word}
    shared = {token.stem: token for token in left.tokens[::-1] if token.is_word and token.stem in theirs}
    weights = {stem: background(stem, language) for stem in checked(shared, check)}
    check()
    telling = {s: t for s, t in shared.items() if weights[s] > COMMON}
    kinds = _sorted_out(text, telling, left.tokens[0].start if left.tokens else -1, check)
    is_foreign = left.is_foreign_to(right)
    if is_foreign:  # a word that is written alike in two languages may mean something else
        kinds[ReasonKind.RARE_WORDS].clear()
    found = [_of_words(text, kind, stems, telling, weights) for kind, stems in kinds.items() if stems]
    quoted_there = {token.stem for token in _quoted(right)}
    quoted = {token.stem: token for token in _quoted(left) if token.is_word and token.stem in quoted_there}
    check()
    if len(quoted) >= _QUOTED and quoted.keys() & telling.keys():
        found.append(_of_words(text, ReasonKind.QUOTATION, list(quoted), quoted, weights))
    found += _of_run(text, [token for token in left.tokens if token.is_word], ops)
    if is_foreign:
        found.append((_MEANING, Reason(ReasonKind.MEANING)))
    if is_in_place:
        found.append((0.0, Reason(ReasonKind.POSITION)))
    return tuple(reason for _, reason in sorted(found, key=lambda entry: -entry[0]))


def _quoted(passage: Passage) -> Iterator[Token]:
    return compress(passage.tokens, passage.quoted or ())


def _sorted_out(
    text: str, telling: Mapping[str, Token], first: int, check: Checkpoint
) -> dict[ReasonKind, list[str]]:
    """Numbers, names (written with a capital where no passage begins) and other words."""
    kinds: dict[ReasonKind, list[str]] = {
        k: [] for k in (ReasonKind.RARE_WORDS, ReasonKind.NAMES, ReasonKind.NUMBERS)
    }
    for stem, token in checked(telling.items(), check):
        is_name = token.start != first and text[token.start].isupper()
        kind = (
            ReasonKind.NUMBERS if number_of(stem) else ReasonKind.NAMES if is_name else ReasonKind.RARE_WORDS
        )
        kinds[kind].append(stem)
    return kinds


def _of_words(
    text: str,
    kind: ReasonKind,
    stems: Sequence[str],
    tokens: Mapping[str, Token],
    weights: Mapping[str, float],
) -> tuple[float, Reason]:
    """A reason with its strength, the sum of its words' weights; the most telling words are shown."""
    ranked = sorted(stems, key=lambda stem: (-weights[stem], tokens[stem].start))
    words = tuple(tokens[stem].span.of(text) for stem in ranked[:_SHOWN])
    return sum(weights[stem] for stem in ranked), Reason(kind, words)


def _of_run(text: str, words: Sequence[Token], ops: Sequence[Op]) -> list[tuple[float, Reason]]:
    """The longest stretch that both passages share to the letter, if it is long enough to be no chance."""
    alike = [op.left for op in ops if op.kind is OpKind.SAME]
    longest = max(alike, key=len, default=Span(0, 0))
    inside = [token for token in words if longest.start <= token.start < longest.end]
    if len(inside) < LEAST:
        return []
    shown = inside[:_RUN_SHOWN]
    return [(float(len(inside)), Reason(ReasonKind.RUN, (text[shown[0].start : shown[-1].end],)))]
