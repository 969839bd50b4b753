"""What in a scraped text is not body: captions, credits, adverts, bylines, corrections; all by form."""

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.cleaning.context import in_context
from reader.text.cleaning.inline import cut
from reader.text.cleaning.lines import line_kind
from reader.text.cleaning.pieces import LinePiece, PiecedLine
from reader.text.model import Article, Kind, Span
from reader.text.splitting import split

# Code points of a line with a full stop from which it is prose for sure: captions and links are shorter.
SHORTEST_PARAGRAPH = 60
# Lines that are looked at, some twenty expressions each, between two checks: some milliseconds.
_LINES = 20


def clean(
    article: Article, lines: list[Span], language: str, check: Checkpoint = unchecked
) -> list[PiecedLine]:
    """The lines cut into pieces with their kinds, in order, covering all but white space; nothing is removed.

    Args:
        article: its headline tells what repeats it, and what it says is a caption is taken as that.
        lines: its paragraphs, in order and disjoint.
        language: ISO 639-1, whose rules serve.
        check: called now and then; may raise to stop.
    """
    text, known = article.text, article.kinds
    cuts = _cut_at(lines, known, check) if known else [(line, None) for line in lines]
    firsts = _before_prose(text, [span for span, _ in cuts], check)
    cleaned = [
        [LinePiece(span, kind) for span in split(text, line, language, check)]
        if kind
        else _cleaned(text, line, language, check, is_first=first)
        for (line, kind), first in checked(zip(cuts, firsts, strict=True), check, _LINES)
    ]
    return in_context(text, cleaned, language, article.title, check)


def _cleaned(text: str, line: Span, language: str, check: Checkpoint, *, is_first: bool) -> PiecedLine:
    kind = line_kind(text[line.start : line.end], language)
    if kind is not None:
        return [LinePiece(span, kind) for span in split(text, line, language, check)]
    return cut(text, line, language, check, is_first=is_first)


def _before_prose(text: str, lines: list[Span], check: Checkpoint) -> list[bool]:
    """For each line, whether none above it is a paragraph, as where a dateline may stand."""
    found, is_before = [], True
    for line in checked(lines, check):
        found.append(is_before)
        is_before = is_before and not (len(line) >= SHORTEST_PARAGRAPH and text[line.end - 1] in '.!?”"')
    return found


def _cut_at(
    lines: list[Span], known: tuple[tuple[Span, Kind], ...], check: Checkpoint
) -> list[tuple[Span, Kind | None]]:
    """The lines cut at the borders of the known stretches, each part with its known kind."""
    cuts: list[tuple[Span, Kind | None]] = []
    number = 0
    for line in checked(lines, check):
        at = line.start
        while number < len(known) and known[number][0].end <= line.start:
            number += 1
        ahead = number
        while ahead < len(known) and known[ahead][0].start < line.end:
            span, kind = known[ahead]
            cuts.append((Span(at, max(at, span.start)), None))
            at = max(at, span.start)
            cuts.append((Span(at, max(at, min(span.end, line.end))), kind))
            at = cuts[-1][0].end
            ahead += 1
        cuts.append((Span(at, line.end), None))
    return [(span, kind) for span, kind in cuts if len(span)]
