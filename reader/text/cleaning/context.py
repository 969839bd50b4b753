"""What a line is by what stands around it: a title, a repeated caption, a trailer."""

import re
from collections.abc import Iterable
from itertools import pairwise

from reader.text.checking import Checkpoint, checked
from reader.text.cleaning.credits import is_bracketed_name, is_credit, is_marked_credit
from reader.text.cleaning.lines import is_topic
from reader.text.cleaning.lists import DATED, is_list_label, without_lists
from reader.text.cleaning.phrases import openings, phrases
from reader.text.cleaning.pieces import PiecedLine, as_kind, content, is_open, is_spoken
from reader.text.cleaning.pull_quotes import without_pulled
from reader.text.cleaning.titles import with_head
from reader.text.model import Kind

# Code points of a caption that only its neighbours tell: a longer line is a paragraph.
LONGEST_CAPTION = 600
# Code points of a line below a picture from which it is a paragraph and no caption.
SHORTEST_LAST = 60
# Words of a caption above a credit: a longer line is a paragraph that happens to stand there.
MOST_SHOWN = 24
# Code points of a line that, said twice running, is a caption: paragraphs are longer.
LONGEST_REPEATED = 300
# Words of such a line: shorter ones are headings, which may well be repeated.
LEAST_REPEATED = 4
# Lines of a report that a page gives twice, one below the other: more that are all alike are a refrain.
MOST_SAID = 100
# Sentences at the end of an article among which those who contributed are named.
TAIL_SENTENCES = 6
# Code points of a headline in a list of links: a longer line ends the list.
LONGEST_LINK = 200
# Words in capitals that make a link to another story: fewer are a heading or an agency's name.
LEAST_SHOUTED = 4
# Lines that are looked at, each against four lists of phrases, between two checks: some milliseconds.
_LINES = 60
# The part of the lines in capitals beyond which the whole article is written so, and none is a link for
# that.
MOST_SHOUTED = 0.3


_QUOTED = re.compile(r"[\"“”«»„]")


def in_context(
    text: str, lines: list[PiecedLine], language: str, title: str, check: Checkpoint
) -> list[PiecedLine]:
    """The lines with the kinds that only their neighbours, their place or their number tell."""
    lines = [line for line in lines if line]
    lines = _with_captions_beside_marks(text, lines, language, check)
    lines = with_head(text, without_pulled(text, lines, check), title)
    lines = _with_link_lists(text, _with_repeated(text, lines, check), language, check)
    lines = without_lists(text, _without_shouts(text, lines, check), language, check)
    return _with_trailers(text, lines, language)


def _with_captions_beside_marks(
    text: str, lines: list[PiecedLine], language: str, check: Checkpoint
) -> list[PiecedLine]:
    """Captions that stand on the line above "hide caption", above a lone credit or below a lone label."""
    found, is_spaced = list(lines), "\n\n" in text
    first = next((n for n, line in enumerate(lines) if is_open(line)), len(lines))
    last = _last_paragraph(text, lines, check)
    for number, line in checked(enumerate(lines), check, _LINES):
        said = content(text, line)
        if len(said) > LONGEST_CAPTION:
            continue
        if number and (
            phrases(language, "below caption").whole(said)
            or (is_spaced and _is_credit_below(text, lines[number - 1], line, language))
            or (
                number < last
                and first < number - 1
                and _is_named_credit(text, line, language)
                and _is_shown(text, lines, number - 1, language)
            )
        ):
            _name_caption(text, found, number - 1, language)
        if openings(language, "before caption").opening(said) >= len(said.rstrip(" :,")):
            found[number] = as_kind(line, Kind.BOILERPLATE)
            _name_caption(text, found, number + 1, language)
    return found


def _last_paragraph(text: str, lines: list[PiecedLine], check: Checkpoint) -> int:
    """The number of the last line that may be a paragraph: no picture is shown below the end of a report."""
    numbers = (
        n
        for n, line in checked(enumerate(lines), check)
        if is_open(line) and len(content(text, line)) >= SHORTEST_LAST
    )
    return max(numbers, default=-1)


def _is_credit_below(text: str, before: PiecedLine, line: PiecedLine, language: str) -> bool:
    """Whether a line is only a credit and stands directly below another, with no empty line between."""
    is_adjacent = text.count("\n", before[-1].span.end, line[0].span.start) == 1
    return is_adjacent and _is_lone_credit(text, line, language)


def _is_lone_credit(text: str, line: PiecedLine, language: str) -> bool:
    said = content(text, line)
    is_known = all(piece.kind is Kind.BOILERPLATE for piece in line)
    return is_known and (
        is_credit(said, language)
        or is_bracketed_name(said, language)
        or is_marked_credit(said, language, has_label=False)
    )


def _is_named_credit(text: str, line: PiecedLine, language: str) -> bool:
    """Whether a line is a credit that names more than an agency and does not stand for a picture itself."""
    said = content(text, line)
    is_above = is_marked_credit(said, language, has_label=True)
    return len(said.split()) > 1 and not is_above and _is_lone_credit(text, line, language)


def _is_shown(text: str, lines: list[PiecedLine], number: int, language: str) -> bool:
    """Whether the line above a credit tells what a picture shows: one sentence, short or dated, unspoken."""
    line, said = lines[number], content(text, lines[number])
    if not is_open(line) or len(line) > 1 or _QUOTED.search(said) or is_spoken(said, language):
        return False
    is_labelled = number > 0 and phrases(language, "picture").whole(content(text, lines[number - 1]))
    is_short = len(said.split()) <= MOST_SHOWN
    return is_labelled or is_short or bool(DATED.search(said)) or said[-1] not in '.!?"'


def _name_caption(text: str, lines: list[PiecedLine], number: int, language: str) -> None:
    """Marks a line as a caption, unless it tells what somebody said, as no caption does."""
    if (
        number < len(lines)
        and not is_spoken(content(text, lines[number]), language)
        and is_open(lines[number])
        and len(content(text, lines[number])) <= LONGEST_CAPTION
    ):
        lines[number] = as_kind(lines[number], Kind.CAPTION)


def _with_repeated(text: str, lines: list[PiecedLine], check: Checkpoint) -> list[PiecedLine]:
    """Lines said twice running are captions; a line like one that is no body is none either.

    Where that would leave nothing of the report, it is a report that is said twice.
    """
    kinds = _caption_sentences(text, checked(lines, check))
    for line, following in checked(pairwise(lines), check):
        said = content(text, line)
        if len(said) <= LONGEST_REPEATED and len(said.split()) >= LEAST_REPEATED:
            first = line[0].kind
            if (
                not is_open(line)
                and first is not None
                and line[0].kind not in {Kind.METADATA, Kind.TITLE}
                and not _has_open(line)
            ):
                kinds[said] = first
            elif is_open(line) and content(text, following) == said:
                kinds[said] = Kind.CAPTION
    found = [
        as_kind(line, kinds[said]) if (said := content(text, line)[: LONGEST_REPEATED + 1]) in kinds else line
        for line in checked(lines, check)
    ]
    is_report = len(lines) <= MOST_SAID and not any(map(is_open, found))
    return lines if is_report else found


def _caption_sentences(text: str, lines: Iterable[PiecedLine]) -> dict[str, Kind]:
    """The sentences of captions that are known to be ones, long enough to be known again."""
    captions = (piece.span for line in lines for piece in line if piece.kind is Kind.CAPTION)
    said = (text[span.start : span.end] for span in captions if len(span) <= LONGEST_REPEATED)
    return {sentence: Kind.CAPTION for sentence in said if len(sentence.split()) >= LEAST_REPEATED}


def _has_open(line: PiecedLine) -> bool:
    return any(piece.kind is None for piece in line)


def _with_link_lists(
    text: str, lines: list[PiecedLine], language: str, check: Checkpoint
) -> list[PiecedLine]:
    """The lines below a lone label ("Read more:"), each without a full stop, are links too."""
    found, is_list = list(lines), False
    for number, line in checked(enumerate(lines), check):
        said = content(text, line)
        if not is_open(line):
            is_list = is_list_label(said, language) or (
                said.endswith(":") and phrases(language, "link").whole(said.rstrip(": "))
            )
        elif is_list and (len(said) > LONGEST_LINK or said.endswith((".", "”", '."', ":"))):
            is_list = False
        if is_list:
            found[number] = as_kind(line, Kind.BOILERPLATE)
    return found


def _without_shouts(text: str, lines: list[PiecedLine], check: Checkpoint) -> list[PiecedLine]:
    """Lines in capitals, and headlines below the first paragraph with a label in capitals, are links.

    Not so where the whole article is in capitals.
    """
    shouted, is_below = set(), False
    for number, line in checked(enumerate(lines), check):
        said = content(text, line)
        if is_open(line) and (_is_shouted(said) or (is_below and is_topic(said))):
            shouted.add(number)
        is_below = is_below or (is_open(line) and len(said) >= SHORTEST_LAST and said[-1] in '.”"')
    if len(shouted) > max(1, len(lines) * MOST_SHOUTED):
        return lines
    return [
        as_kind(line, Kind.BOILERPLATE) if number in shouted else line for number, line in enumerate(lines)
    ]


def _is_shouted(said: str) -> bool:
    if len(said) > LONGEST_REPEATED or said[-1] in '.”"!?' or not said.isupper():
        return False
    capitals = sum(map(str.isupper, said))  # of scripts without any, an acronym would make a line of capitals
    return len(said.split()) >= LEAST_SHOUTED and 2 * capitals > sum(map(str.isalpha, said))


def _with_trailers(text: str, lines: list[PiecedLine], language: str) -> list[PiecedLine]:
    """The last sentences, with those that say who contributed as metadata."""
    found, seen = list(lines), 0
    trailer = phrases(language, "trailer")
    for number in range(len(lines) - 1, -1, -1):
        line = list(lines[number])
        for place in range(len(line) - 1, -1, -1):
            piece = line[place]
            if piece.kind is not None:
                continue
            if trailer.whole(text[piece.span.start : piece.span.end].strip("()[]-–— ")):
                line[place] = piece.of(Kind.METADATA)
            seen += 1
            if seen >= TAIL_SENTENCES:
                break
        found[number] = line
        if seen >= TAIL_SENTENCES:
            break
    return found
