"""Lists of links, tags and buttons: runs of short lines without a full stop among paragraphs."""

import re
from collections.abc import Iterator

from reader.languages.language import record
from reader.text.checking import Checkpoint, checked
from reader.text.cleaning.phrases import cleaning_words, phrases
from reader.text.cleaning.pieces import PiecedLine, as_kind, content, is_open
from reader.text.model import Kind

# Words of a headline in a list, or of a button: a longer line is a sentence.
MOST_WORDS = 14
# Words of a line that speaks to the reader of the page: a longer one speaks of something.
MOST_APPEAL_WORDS = 26
# Words of a single line below the last paragraph that is a tag: a longer one may be the last sentence.
MOST_TAG_WORDS = 5
# Words of a paragraph: shorter lines with a full stop are labels.
LEAST_PROSE_WORDS = 6
# Paragraphs of an article in which short lines are looked for: with fewer, short lines may be all that
# there is.
LEAST_PROSE = 3
# Long lines without a full stop that are captions: one alone may be a slip of the pen.
LEAST_CAPTIONS = 2
# Sentences of a caption without a full stop at its end: more are a paragraph that lost its own.
MOST_CAPTION_SENTENCES = 2
# Short lines running that are a list: one alone is a heading.
LEAST_RUN = 2

# A day with its year, as captions name it and paragraphs seldom do.
DATED = re.compile(r"\b\d{1,2},? (?:19|20)\d\d\b|\b\d{1,2}\.? \w{3,9}\.? (?:19|20)\d\d\b")

_BULLET = re.compile(r"[•●▪◦■*–-]|\d{1,2}[.)]\s")
_ENDS = ".!…”“\"'’»。۔।"
_BESIDE = (Kind.BOILERPLATE, Kind.METADATA)
_QUOTED = re.compile(r"[\"“”«»„]")
_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.\w")
_ADDRESSED = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


def without_lists(text: str, lines: list[PiecedLine], language: str, check: Checkpoint) -> list[PiecedLine]:
    """The lines with lists of links and tags, in the middle and below the end, as boilerplate.

    A heading stands alone between paragraphs; links, tags and buttons stand in runs, beside other page
    furniture, below the name of a list, or below the last paragraph.
    """
    prose = [number for number, line in checked(enumerate(lines), check) if _is_prose(text, line)]
    if len(prose) < LEAST_PROSE or not _is_mostly(text, lines, prose, check):
        return lines
    end = _end(text, lines, language, check)
    found = _without_head(text, lines, prose[0], check)
    for run in checked(_runs(text, lines, prose[0], check), check):
        if _is_list(text, lines, run, end, language):
            for number in run:
                found[number] = as_kind(found[number], Kind.BOILERPLATE)
    for number in _below_labels(text, lines, language, check):
        found[number] = as_kind(found[number], Kind.BOILERPLATE)
    for number in checked(range(1, len(lines)), check):
        said = content(text, lines[number])
        is_beside = all(piece.kind in _BESIDE for piece in found[number - 1])
        if (
            _is_addressed(said, language)
            if number >= end
            else _is_appeal(said, language, is_beside=is_beside)
        ):
            found[number] = as_kind(found[number], Kind.BOILERPLATE)
    return _with_captions(text, found, range(prose[0] + 1, end), check)


def _below_labels(text: str, lines: list[PiecedLine], language: str, check: Checkpoint) -> Iterator[int]:
    """The numbers of the points of lists of links, whatever sign each ends with."""
    is_below = False
    for number in checked(range(1, len(lines)), check):
        is_point = _BULLET.match(content(text, lines[number])) is not None
        is_below = is_point and (is_below or is_list_label(content(text, lines[number - 1]), language))
        if is_below:
            yield number


def _with_captions(text: str, lines: list[PiecedLine], inside: range, check: Checkpoint) -> list[PiecedLine]:
    """The lines with long ones that have no full stop as captions, where the article has several such.

    Each needs a second sign: a day with its year, or page furniture or a caption right beside it.
    """
    found = {number for number in checked(inside, check) if _is_unstopped(text, lines[number])}
    if len(found) < LEAST_CAPTIONS:
        return lines
    return [
        as_kind(line, Kind.CAPTION) if number in found and _has_second_sign(text, lines, number) else line
        for number, line in enumerate(lines)
    ]


def _has_second_sign(text: str, lines: list[PiecedLine], number: int) -> bool:
    """Whether more than its missing full stop says that a line tells what a picture shows."""
    beside = (*lines[number - 1], *lines[number + 1][:1]) if number + 1 < len(lines) else lines[number - 1]
    return bool(DATED.search(content(text, lines[number]))) or any(
        piece.kind in {*_BESIDE, Kind.CAPTION} for piece in beside
    )


def _is_unstopped(text: str, line: PiecedLine) -> bool:
    said = content(text, line)
    if (
        not is_open(line)
        or len(line) > MOST_CAPTION_SENTENCES
        or _last(said) in _ENDS + "?:;,"
        or _BULLET.match(said)
    ):
        return False
    return len(said.split()) > MOST_WORDS


def _is_mostly(text: str, lines: list[PiecedLine], prose: list[int], check: Checkpoint) -> bool:
    """Whether paragraphs are the most of what may be body."""
    may_be_body = (line for line in checked(lines, check) if any(piece.kind is None for piece in line))
    size = sum(len(content(text, line)) for line in may_be_body)
    return 2 * sum(len(content(text, lines[number])) for number in checked(prose, check)) > size


def _is_prose(text: str, line: PiecedLine) -> bool:
    said = content(text, line)
    if all(piece.kind for piece in line):
        return False
    return _last(said) in _ENDS + "?:;" and len(said.split()) >= LEAST_PROSE_WORDS


def _last(said: str) -> str:
    """The last sign of a line, that inside its last brackets where a whole aside ends it ("(It did.)")."""
    return said.rstrip(")]")[-1:] or said[-1]


def _is_bare(said: str) -> bool:
    """Whether a line is short and has no sign at its end, but for a word in quotation marks ("of ‘fog’")."""
    if said[-1] in "”\"'’»“" and said[0] not in "“\"'‘«„" and said[-2:-1].isalnum():
        return len(said.split()) <= MOST_WORDS
    return _last(said) not in _ENDS + ":;,?" and len(said.split()) <= MOST_WORDS


def _end(text: str, lines: list[PiecedLine], language: str, check: Checkpoint) -> int:
    """The number of the first line below the last paragraph."""
    for end in checked(range(len(lines), 0, -1), check):
        line = lines[end - 1]
        if is_open(line) and _is_paragraph(content(text, line), language):
            return end
    return 0


def _is_paragraph(said: str, language: str) -> bool:
    is_label = said[-1] == ":" and len(said.split()) <= MOST_WORDS
    return not is_label and not _is_bare(said) and not _is_addressed(said, language)


def _without_head(text: str, lines: list[PiecedLine], first: int, check: Checkpoint) -> list[PiecedLine]:
    """The lines with buttons and labels above the first paragraph as boilerplate, the deck not."""
    found, is_below, is_told = list(lines), False, False
    for number, line in checked(enumerate(lines[:first]), check):
        said = content(text, line)
        is_long = len(said.split()) > MOST_TAG_WORDS
        if not is_open(line) or not _is_bare(said) or _BULLET.match(said):
            is_told = is_open(line) and said[-1] == ":"
        elif is_long and is_below:
            is_below = False
        elif not is_told and (not is_long or _is_alone(text, lines, number)):
            found[number] = as_kind(line, Kind.BOILERPLATE)
        is_below = is_below or line[0].kind is Kind.TITLE
    return found


def _is_alone(text: str, lines: list[PiecedLine], number: int) -> bool:
    """Whether the lines above and below one are no body, or shorter than a point of a summary is."""
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return all(not is_open(line) or len(content(text, line).split()) <= MOST_TAG_WORDS for line in around)


def _runs(text: str, lines: list[PiecedLine], first: int, check: Checkpoint) -> list[list[int]]:
    """The numbers of bare lines that stand together, what is not body between them not counting."""
    runs: list[list[int]] = [[]]
    for number in checked(range(first + 1, len(lines)), check):
        if not is_open(lines[number]):
            continue
        said = content(text, lines[number])
        is_asked_below = said[-1] == "?" and not is_open(lines[number - 1])
        if not _is_bare(said) and not is_asked_below:
            runs.append([])
        else:
            runs[-1].append(number)
    return [run for run in runs if run]


def _is_list(text: str, lines: list[PiecedLine], run: list[int], end: int, language: str) -> bool:
    before = lines[run[0] - 1]
    above = content(text, before)
    if is_open(before) and above.endswith((":", "?")):
        return False
    if is_list_label(above, language):
        return True
    if _BULLET.match(content(text, lines[run[0]])):
        return False
    if len(run) >= LEAST_RUN:
        return True
    is_beside = not is_open(before) or run[0] + 1 < len(lines)
    return run[0] >= end and (is_beside or len(content(text, lines[run[0]]).split()) <= MOST_TAG_WORDS)


def is_list_label(said: str, language: str) -> bool:
    """Whether a line is the name of a list of links ("Most read", "Related topics:")."""
    return phrases(language, "list label").whole(said.rstrip(": "))


def _is_addressed(said: str, language: str) -> bool:
    """Whether a line speaks to its reader about the page ("Please send us your views.")."""
    if _QUOTED.search(said) or len(said.split()) > MOST_APPEAL_WORDS:
        return False
    words = _words(said)
    if words & record(language).attribution_verbs:
        return False
    speaks = words & (cleaning_words(language, "reader") | cleaning_words(language, "own"))
    return bool(_MAIL.search(said)) or bool(speaks and words & cleaning_words(language, "page"))


def _is_appeal(said: str, language: str, *, is_beside: bool) -> bool:
    """Whether a line among paragraphs speaks to the reader of those who made the page, or of the page."""
    if not _is_addressed(said, language):
        return False
    words = _words(said)
    own = bool(words & cleaning_words(language, "own"))
    told = bool(words & (cleaning_words(language, "reader") - {"you"}))
    return (own and told) or (is_beside and (own or told))


def _words(said: str) -> set[str]:
    return set(_ADDRESSED.findall(said.lower()))
