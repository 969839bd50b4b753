"""Why two passages were paired: what they share, strongest first, in the words of the left one."""

from collections.abc import Sequence

from reader.compare.background import background
from reader.compare.model import Reason, ReasonKind, Run
from reader.text.model import Span
from reader.text.numbers import number_of
from reader.text.words import Token

_RARE = 0.45  # least background weight of a word that counts as evidence by itself
_SHOWN = 5  # words of one reason at most
_QUOTED = 3  # words that two quotations must share to be evidence


def reasons(
    text: str,
    left: Sequence[tuple[Token, bool]],
    right: Sequence[tuple[Token, bool]],
    shared_runs: Sequence[Run],
    language: str,
    *,
    is_in_place: bool,
) -> tuple[Reason, ...]:
    """The evidence for a pair; left and right are the tokens of the passages, each with whether it is quoted.

    shared_runs are the runs that both passages touch; is_in_place says that neighbours of both pair as well.
    """
    theirs = {token.stem for token, _ in right if token.is_word}
    common = {token.stem: token for token, _ in reversed(left) if token.is_word and token.stem in theirs}
    weights = {stem: background(stem, language) for stem in common}
    telling = sorted((s for s in common if weights[s] >= _RARE), key=lambda s: (-weights[s], common[s].span))
    numbers = [s for s in telling if number_of(s)]
    names = [
        s
        for s in telling
        if s not in numbers and _is_name(text, common[s], left[0][0].span if left else None)
    ]
    rare = [s for s in telling if s not in numbers and s not in names]
    quoted_there = {token.stem for token, is_quoted in right if is_quoted}
    quoted = [t.span for t, is_quoted in left if is_quoted and t.stem in quoted_there]
    found: list[tuple[float, Reason]] = [
        (sum(weights[s] for s in stems), Reason(kind, tuple(common[s].span.of(text) for s in stems[:_SHOWN])))
        for kind, stems in (
            (ReasonKind.RARE_WORDS, rare),
            (ReasonKind.NAMES, names),
            (ReasonKind.NUMBERS, numbers),
        )
        if stems
    ]
    if len(quoted) >= _QUOTED:
        found.append((len(quoted), Reason(ReasonKind.QUOTATION, tuple(s.of(text) for s in quoted[:_SHOWN]))))
    if shared_runs:
        longest = max(shared_runs, key=lambda run: run.words)
        found.append((longest.words, Reason(ReasonKind.RUN, (longest.left.of(text),))))
    if is_in_place:
        found.append((0.0, Reason(ReasonKind.POSITION)))
    return tuple(reason for _, reason in sorted(found, key=lambda entry: -entry[0]))


def _is_name(text: str, token: Token, first: Span | None) -> bool:
    """Whether a word is written with a capital where no sentence begins."""
    return token.span != first and text[token.span.start].isupper()
