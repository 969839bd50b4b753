"""What inside a line is not body: glued credits, labels, links in brackets, stamps, datelines."""

import re

from reader.text.checking import Checkpoint, checked
from reader.text.cleaning.credits import credit_end, credit_mark, glued_label, is_credit, is_marked_credit
from reader.text.cleaning.lines import is_bracketed_link, is_bracketed_trailer
from reader.text.cleaning.phrases import openings
from reader.text.cleaning.pieces import LinePiece, PiecedLine, is_spoken
from reader.text.cleaning.stamps import dateline_end, is_byline, leading_date_end, stamp_end
from reader.text.cleaning.tails import with_tail
from reader.text.full_stops import abbreviations
from reader.text.model import Kind, Span
from reader.text.splitting import split

# Code points of a caption within a line, several sentences long: what is longer is body.
LONGEST_CAPTION = 900
# Sentences of a caption within a line: from more it cannot be told where the body begins.
MOST_CAPTION_SENTENCES = 5
# Code points of a link or a credit in brackets: a longer aside is the article's own.
LONGEST_BRACKET = 260
# Code points of an agency's name to which a sentence is glued: names are shorter, and the search is
# bounded.
LONGEST_GLUED = 80
# Sentences that are looked at, some twenty expressions each, between two checks: some milliseconds.
_SENTENCES = 20
# Words of page furniture that are cut off a sentence although a space stands behind them: fewer may begin a
# sentence.
LEAST_PREFIX = 3

_GLUED = re.compile(r"[a-zß-ÿ]{2}[A-Z]|[A-Z]{2}[A-Z][a-z]")
_CAPTION_GLUE = re.compile(r"(?:(?<=[a-zß-ÿ]{3})|(?<=\d{4}))(?=[A-ZÀ-Þ“\"][\w’])")  # "on MondayThe ferry"
_BRACKETS = {"(": ")", "[": "]"}


def cut(text: str, line: Span, language: str, check: Checkpoint, *, is_first: bool) -> PiecedLine:
    """The line as pieces: its sentences, with what is not body cut off before and behind them."""
    return _Cutter(text, line, language, check, is_first=is_first).cut()


class _Cutter:
    """A line on its way into pieces, sentence by sentence."""

    def __init__(self, text: str, line: Span, language: str, check: Checkpoint, *, is_first: bool) -> None:
        self._text, self._line, self._language, self._is_first = text, line, language, is_first
        self._check = check
        self._pieces: PiecedLine = []
        self._labels: list[int] = []  # the pieces before which a caption's label stands
        self._done = line.start
        self._has_body = False
        self._is_open = False  # whether the first word behind a credit seemed the end of its sentence

    def cut(self) -> PiecedLine:
        check = self._check
        sentences = split(self._text, self._line, self._language, check)
        for sentence in checked(sentences, check, _SENTENCES):
            self._add(sentence)
        return _captions_named(self._text, self._pieces, self._labels, self._language, check)

    def _add(self, sentence: Span) -> None:
        """Take a sentence, or keep it open for the next one where it ends in an abbreviation."""
        start = self._done if self._is_open else max(self._done, sentence.start)
        start = self._done = self._without_residue(start, sentence.end)
        said = self._text[start : sentence.end]
        is_cut = bool(self._pieces) and sentence.end < self._line.end
        self._is_open = is_cut and _is_abbreviation(said, self._language)
        if said and not self._is_open:
            self._pieces += self._said(start, sentence.end)
            self._has_body = True

    def _said(self, start: int, end: int) -> PiecedLine:
        """The pieces of a sentence: a byline behind something else, or prose and what stands behind it."""
        is_behind = bool(self._pieces) and not self._has_body
        if is_behind and is_byline(self._text[start:end].strip(), self._language):
            return [LinePiece(Span(start, end), Kind.METADATA)]
        return with_tail(self._text, start, end, self._language)

    def _without_residue(self, start: int, end: int) -> int:
        """Where the sentence begins once all that is no body is cut off before it."""
        while start < end and (found := self._peeled(start)):
            self._check()
            stop = start + len(self._text[start : found[0]].rstrip())
            is_label = found[1] is Kind.CAPTION
            self._pieces.append(LinePiece(Span(start, stop), Kind.BOILERPLATE if is_label else found[1]))
            start = _skipped(self._text, stop, self._line.end)
            if is_label:
                start = self._behind_label(start, end)
        return start

    def _peeled(self, start: int) -> tuple[int, Kind] | None:
        """The end and kind of what is no body at the start of a sentence; CAPTION: a caption follows it."""
        pieces = self._pieces
        is_opening = not pieces or pieces[-1].kind is not None or not self._text[start - 1].isspace()
        is_first = self._is_first and not self._has_body
        if self._text[start] in _BRACKETS:
            return _peeled_bracket(self._text, start, self._line.end, self._language, is_first=is_first)
        if found := _peeled_here(self._text, start, self._line.end, self._language):
            return found
        if is_first and is_opening and (end := leading_date_end(self._text, start, self._line.end)):
            return end, Kind.METADATA
        if prefix := _prefix_end(self._text, start, self._line.end, self._language):
            return prefix
        if is_opening and (end := dateline_end(self._text, start, self._line.end, is_first=is_first)):
            return end, Kind.METADATA
        return None

    def _behind_label(self, start: int, end: int) -> int:
        """Where the prose glued to a caption begins; else the label is kept in mind, and the caption open."""
        glued = _glued_prose(self._text, start, end, self._line.end, self._language)
        if glued is None:
            self._labels.append(len(self._pieces))
            return start
        self._pieces.append(LinePiece(Span(start, glued.start()), Kind.CAPTION))
        return glued.start()


def _glued_prose(text: str, start: int, end: int, limit: int, language: str) -> re.Match[str] | None:
    """Where a sentence that tells what was said is glued to a caption without a full stop."""
    end = min(end, start + LONGEST_CAPTION)
    glued = _CAPTION_GLUE.search(text, start, end)
    is_prose = glued and end < limit and is_spoken(text[glued.start() : end], language)
    return glued if is_prose else None


def _is_abbreviation(content: str, language: str) -> bool:
    return content[-1:] == "." and content[:-1].lower() in abbreviations(language)


def _skipped(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at


def _peeled_here(text: str, at: int, limit: int, language: str) -> tuple[int, Kind] | None:
    """A credit's mark, a credit, or a stamp, wherever it stands."""
    return (
        _peeled_mark(text, at, limit, language)
        or _peeled_credit(text, at, limit, language)
        or _peeled_stamp(text, at, limit, language)
    )


def _peeled_mark(text: str, at: int, limit: int, language: str) -> tuple[int, Kind] | None:
    """What a credit's mark shows: the credit itself, or a label glued to the caption before it."""
    mark, glued = credit_mark(language), glued_label(language)
    if mark is None or glued is None:
        return None
    if marked := mark.match(text, at, limit):
        end = credit_end(text, marked.end(), limit, language, is_certain=True)
        return end or marked.end(), Kind.BOILERPLATE
    label = glued.match(text, at, limit)
    if label and mark.search(text, label.end(), min(limit, at + LONGEST_CAPTION)):
        return label.end(), Kind.CAPTION
    return None


def _peeled_stamp(text: str, at: int, limit: int, language: str) -> tuple[int, Kind] | None:
    if end := stamp_end(text, at, limit, language) or _glued_stamp_end(text, at, limit, language):
        return end, Kind.METADATA
    label = _label_end(text, at, limit, language)
    return (label, Kind.CAPTION) if label else None


def _glued_stamp_end(text: str, at: int, limit: int, language: str) -> int | None:
    """Where a date or a byline ends to which the next word is glued ("By Jane DoeThe ferry")."""
    end = leading_date_end(text, at, limit)
    opened = openings(language, "byline").opening(text[at : at + LONGEST_GLUED]) if end is None else 0
    if opened and text[at + opened : at + opened + 1] == " " and text[at].isupper():
        end = credit_end(text, at + opened, limit, language, is_certain=True)
    return end if end and end < limit and text[end].isupper() else None


def _peeled_credit(text: str, at: int, limit: int, language: str) -> tuple[int, Kind] | None:
    opened = openings(language, "credit").opening(text[at : min(limit, at + LONGEST_BRACKET)])
    may_be_glued = bool(_GLUED.search(text, at, min(limit, at + LONGEST_GLUED)))
    if not opened and not may_be_glued:
        return None
    end = credit_end(text, at + opened, limit, language, is_certain=bool(opened))
    is_glued = end is not None and end < limit and not text[end].isspace()
    return (end, Kind.BOILERPLATE) if end and (opened or is_glued) else None


def _peeled_bracket(
    text: str, at: int, limit: int, language: str, *, is_first: bool
) -> tuple[int, Kind] | None:
    close = text.find(_BRACKETS[text[at]], at, min(limit, at + LONGEST_BRACKET))
    content = text[at : close + 1]
    if close < 0:
        return None
    if end := dateline_end(text, at, limit, is_first=is_first):
        return end, Kind.METADATA
    if is_credit(content, language) or is_bracketed_link(content, language):
        return close + 1, Kind.BOILERPLATE
    return (close + 1, Kind.METADATA) if is_bracketed_trailer(content, language) else None


def _label_end(text: str, at: int, limit: int, language: str) -> int | None:
    """The end of a label in front of a caption ("Image caption, …")."""
    opened = openings(language, "before caption").opening(text[at : min(limit, at + LONGEST_BRACKET)])
    return (
        at + opened
        if opened and not text[at + opened : min(limit, at + opened + 2)].strip()[:1].islower()
        else None
    )


def _prefix_end(text: str, at: int, limit: int, language: str) -> tuple[int, Kind] | None:
    opened = openings(language, "prefix").opening(text[at : min(limit, at + LONGEST_BRACKET)])
    behind = text[at + opened : at + opened + 2]
    if not opened or not behind:
        return None
    is_long = len(text[at : at + opened].split()) > LEAST_PREFIX
    begins = (
        behind[0].isupper() or behind[0] in '“"' or (is_long and behind[0] == " " and behind[1:].isupper())
    )
    return (at + opened, Kind.BOILERPLATE) if begins else None


def _captions_named(
    text: str, pieces: PiecedLine, labels: list[int], language: str, check: Checkpoint
) -> PiecedLine:
    """The pieces with captions told from body: what follows a label, or stands before a credit."""
    named = list(pieces)
    prose = next((number for number, piece in enumerate(named) if piece.kind is None), len(named))
    for label in checked(labels, check):
        _name_after(text, named, label, prose, language)
    numbered = checked(enumerate(named), check)
    ends = [n for n, piece in numbered if n and _is_credit_piece(text, piece, language)]
    if ends and ends[-1] == len(named) - 1 and _is_short(named):
        return [piece.of(Kind.CAPTION) for piece in named]
    for number in checked(ends, check):
        before = named[number - 1].span
        if text[named[number].span.start] in _BRACKETS and not is_spoken(
            text[before.start : before.end], language
        ):
            named[number - 1] = named[number - 1].of(Kind.CAPTION)
    return named


def _is_credit_piece(text: str, piece: LinePiece, language: str) -> bool:
    if piece.kind is not Kind.BOILERPLATE:
        return False
    said = text[piece.span.start : piece.span.end]
    return is_marked_credit(said, language, has_label=False) or is_credit(said, language)


def _is_short(pieces: PiecedLine) -> bool:
    size = pieces[-1].span.end - pieces[0].span.start
    return size <= LONGEST_CAPTION and sum(piece.kind is None for piece in pieces) <= MOST_CAPTION_SENTENCES


def _name_after(text: str, named: PiecedLine, first: int, prose: int, language: str) -> None:
    """Marks the caption behind a label: up to the credit on the line, else the line, else one sentence.

    One sentence too where prose stands before the label, and none that tells what somebody said.
    """
    last = min(len(named), first + MOST_CAPTION_SENTENCES + 1)
    credit = next((n for n in range(first, last) if named[n].kind is Kind.BOILERPLATE), None)
    if credit is not None:
        last = credit
    elif last < len(named) or last - first > MOST_CAPTION_SENTENCES or prose < first - 1:
        last = min(last, first + 1)
    for number in range(first, last):
        span = named[number].span
        if credit is not None or not is_spoken(text[span.start : span.end], language):
            named[number] = named[number].of(Kind.CAPTION)
