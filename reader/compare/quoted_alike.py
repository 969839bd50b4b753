"""What is quoted in two articles: by whom, and whether both quote it alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.compare.model import Comparison, Reading
from reader.compare.quotations import quoted
from reader.compare.subsequence import common
from reader.text.facts_names import names
from reader.text.facts_scan import scan
from reader.text.facts_speakers import SpeakerKind
from reader.text.facts_speech import Attribution, attributions
from reader.text.model import Sentence, Span
from reader.text.wordlists import word_set
from reader.text.words import Token, tokens

LEAST_WORDS = 3  # shorter stretches in quote marks are titles and single terms
LEAST_SHARED = 3  # full words that two quotations of one utterance share at least
ALIKE = (
    0.5  # part of the shorter quotation's full words, in order, that two quotations of one utterance share
)
_REACH = 3  # sentences back in which "he" may have been named


class Likeness(StrEnum):
    """How the quotations of both sides stand to each other."""

    IDENTICAL = "identical"
    CUT = "cut"
    ALTERED = "altered"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation of one article.

    Attributes:
        span: without its marks; it may run over several sentences of a paragraph.
        sentence: the sentence in which it begins.
        speaker: the name, as written, of who says it; "" when none is found.
        norms: its words in normal form.
    """

    span: Span
    sentence: int
    speaker: str
    norms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoting:
    """A quotation of either side, or one of each that hand on the same utterance."""

    likeness: Likeness
    left: Quote | None
    right: Quote | None


def quotations(comparison: Comparison) -> tuple[Quoting, ...]:
    """Every quotation of LEAST_WORDS words or more once, in the order of the left, then the right's own."""
    ours, theirs = tuple(_quotes(comparison.left)), tuple(_quotes(comparison.right))
    partners = _matched(ours, theirs)
    taken = set(partners.values())
    rows = [
        Quoting(_likeness(q, theirs[partners[i]]), q, theirs[partners[i]])
        if i in partners
        else Quoting(Likeness.ONLY_LEFT, q, None)
        for i, q in enumerate(ours)
    ]
    return (*rows, *(Quoting(Likeness.ONLY_RIGHT, None, q) for j, q in enumerate(theirs) if j not in taken))


def _quotes(reading: Reading) -> Iterator[Quote]:
    """The quoted runs of words of the compared sentences; a run ends with its paragraph."""
    text, language = reading.article.text, reading.article.language[:2].lower() or "en"
    body = [s for s in reading.sentences if s.kind.is_compared]
    read = [tokens(text, s.span, language) for s in body]
    run: list[tuple[int, Token]] = []
    said = [attributions(scan(text, t, s.span, language)) for s, t in zip(body, read, strict=True)]
    for n, (held, flags) in enumerate(zip(read, quoted(text, body, read), strict=True)):
        for token, is_quoted in zip(held, flags, strict=True):
            if run and _is_new(text, body, run[-1], (n, token), is_quoted=is_quoted):
                yield from _quote(text, body, said, run)
                run = []
            if is_quoted:
                run.append((n, token))
    yield from _quote(text, body, said, run)


def _is_new(
    text: str, body: Sequence[Sentence], last: tuple[int, Token], here: tuple[int, Token], *, is_quoted: bool
) -> bool:
    """Whether a quotation ended before this token: at an unquoted word, or at a quote mark between."""
    if body[last[0]].paragraph != body[here[0]].paragraph:
        return True
    between = text[last[1].span.end : here[1].span.start]
    return (here[1].is_word and not is_quoted) or any(mark in between for mark in '“”"«»„')


def _quote(
    text: str, body: Sequence[Sentence], said: Sequence[tuple[Attribution, ...]], run: list[tuple[int, Token]]
) -> Iterator[Quote]:
    if len(run) >= LEAST_WORDS:
        span = Span(run[0][1].span.start, run[-1][1].span.end)
        speaker = _speaker(text, body, said, span.start, run[0][0], run[-1][0])
        yield Quote(span, body[run[0][0]].index, speaker, tuple(t.norm for _, t in run))


def _speaker(
    text: str,
    body: Sequence[Sentence],
    said: Sequence[tuple[Attribution, ...]],
    start: int,
    first: int,
    last: int,
) -> str:
    """Who is named beside the quotation or, for "he said", in the sentences before it."""
    opens = not any(c.isalnum() for c in text[body[first].span.start : start])
    places = (first, last, first - 1, last + 1) if opens else (first, last, last + 1)
    near = [at for at in places if 0 <= at < len(body) and body[at].paragraph == body[first].paragraph]
    beside = [a for at in near for a in said[at]]
    for attribution in beside:
        if attribution.kind is not SpeakerKind.HE_OR_SHE:
            return _name(text, attribution)
    if not beside:
        return ""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        named = [a for a in said[at] if a.kind is SpeakerKind.NAMED]
        if named:
            return _name(text, named[-1])
    return ""


def _name(text: str, attribution: Attribution) -> str:
    """The first name in the speaker's phrase."""
    held = tokens(text, attribution.span)
    found = names(scan(text, held, attribution.span, "en"))
    return " ".join(found[0].words) if found else ""


def _matched(ours: Sequence[Quote], theirs: Sequence[Quote]) -> dict[int, int]:
    """The best partner of each quotation, the most full words in common first; each has at most one."""
    left, right = [_full(q) for q in ours], [_full(q) for q in theirs]
    holders: dict[str, set[int]] = {}
    for j, words in enumerate(right):
        for word in words:
            holders.setdefault(word, set()).add(j)
    cells = []
    for i, words in enumerate(left):
        for j in sorted({j for word in words for j in holders.get(word, ())}):
            shared = len(common(words, right[j]))
            if shared >= max(LEAST_SHARED, ALIKE * min(len(words), len(right[j]))) or words == right[j]:
                cells.append((-shared, i + j, abs(i - j), i, j))
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in sorted(cells):
        if i not in partners and j not in taken:
            partners[i] = j
            taken.add(j)
    return partners


def _full(quote: Quote) -> list[str]:
    """The words of a quotation that are not mere grammar; all when there are no others."""
    light = word_set("en", "stopwords")
    return [word for word in quote.norms if word not in light] or list(quote.norms)


def _likeness(left: Quote, right: Quote) -> Likeness:
    if left.norms == right.norms:
        return Likeness.IDENTICAL
    short, long = sorted((" ".join(left.norms), " ".join(right.norms)), key=len)
    is_cut = (
        f" {short} " in f" {long} " or _runs_on(left.norms, right.norms) or _runs_on(right.norms, left.norms)
    )
    return Likeness.CUT if is_cut else Likeness.ALTERED


def _runs_on(first: tuple[str, ...], then: tuple[str, ...]) -> bool:
    """Whether one quotation ends with the words with which the other begins: each is cut at another end."""
    sizes = range(LEAST_SHARED, min(len(first), len(then)))
    return any(first[-size:] == then[:size] for size in sizes)
