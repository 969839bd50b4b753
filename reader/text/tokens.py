"""The tokens of a stretch of text: spans, normal forms and stems."""

import re
from functools import cache
from typing import NamedTuple

from reader.languages.language import record
from reader.text.american import american
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span
from reader.text.numbers import read_number
from reader.text.stems import stem
from reader.text.variants import Variants, plain_norm, variants

_MARKS = (  # accents and vowel signs that stand as characters of their own
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0903\u093a-\u094f\u200c\u200d\u0640"
)
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # soft hyphens and spaces without a width: they part no word
_CJK = "\u3040-\u30ff\u3400-\u9fff"  # written without spaces: a token a character
_WORD = rf"(?:[^\W_{_CJK}][{_MARKS}{_UNSEEN}]*)+"
_PIECES = [
    rf"[^\W\d_{_CJK}]+(?=[ ,\n])",  # what most words are, before all that has to be looked at longer
    r"(?i:https?://\S+|www\.\S+)|[\w.+-]{1,64}@[\w-]+\.\w[\w.]*",
    r"\d{1,2}:\d\d(?!\d)",
    r"\d{1,3}(?: \d{3}(?![\d.]|,\d{3}))+",  # thousands parted by an ordinary space
    r"\d+(?:[.,]\d+|[\u00a0\u202f]\d{3}(?!\d))*(?:[^\W\d_]+\b)?",
    r"(?:[^\W\d_]\.){2,}",
    rf"{_WORD}(?:['’]{_WORD})*",
    rf"[{_CJK}]|--+|\.{{3,}}|[^\w\s{_UNSEEN}]|_",
]
_new_token = tuple.__new__  # half of the time of Token(), which goes through a function of its own
_WITHOUT_UNSEEN = dict.fromkeys(map(ord, _UNSEEN))
# Distinct words remembered a language: beyond it the memory is emptied, so that it stays bounded.
_MEMO_LIMIT = 200_000

Plain = tuple[str, str, bool]


class Token(NamedTuple):
    """One token; it may cover several written words ("two dozen", "United States").

    Attributes:
        start, end: where it stands in the article's text, half-open, in code points.
        norm: its normal form, equal for words that are written differently but mean the same
            ("American" and "U.S.", "24" and "two dozen", curly and straight quotes). A number has the
            form of reader.text.numbers.Number.form, and number_of(norm) gives it back.
        stem: the stem of the normal form, for likeness.
        is_word: False for punctuation.
    """

    start: int
    end: int
    norm: str
    stem: str
    is_word: bool

    @property
    def span(self) -> Span:
        """The stretch of the article's text in which it stands."""
        return Span(self.start, self.end)


def tokens(text: str, span: Span, language: str = "en", check: Checkpoint = unchecked) -> tuple[Token, ...]:
    """The tokens of that stretch of the text, in order; language is ISO 639-1, any other value does no harm.

    Hyphens part words ("Iran-backed" is three tokens); apostrophes inside a word do not.
    """
    matches = list(checked(_piece_pattern(language).finditer(text, span.start, span.end), check))
    pieces = [m[0] for m in matches]
    known = map(_memo(language).get, pieces)
    found: list[Token] = []
    done = 0
    for at, (match, plain) in enumerate(zip(checked(matches, check), known, strict=True)):
        if at < done:
            continue
        start, end = match.span()
        if plain is None:
            plain, taken = _read(pieces, at, language)  # noqa: PLW2901  # what was not known is read
            done = at + taken
            end = matches[done - 1].end()
        found.append(_new_token(Token, (start, end, *plain)))
    return tuple(found)


def _read(pieces: list[str], at: int, language: str) -> tuple[Plain, int]:
    """The token that begins at that piece, and how many pieces it takes."""
    table = variants(language)
    piece = pieces[at].translate(_WITHOUT_UNSEEN)
    if piece in table.phrases and (phrase := table.phrase(pieces, at)):
        return _plain(phrase[0], language), phrase[1]
    number = read_number(pieces, at, language) if table.may_begin_number(piece) else None
    if number:
        form = number[0].form
        return (form, form, True), number[1]
    if piece == "US" and _is_shouted(pieces, at):
        return ("us", "us", True), 1
    plain = _plain(_norm(piece, table), language)
    if table.language == "en":
        plain = (american(plain[0]), *plain[1:])  # the stem stays: how common it is was counted as written
    if piece not in table.phrases and not table.may_begin_number(piece) and piece != "US":
        memo = _memo(language)  # what depends on no neighbour is remembered
        if len(memo) >= _MEMO_LIMIT:
            memo.clear()
        memo[piece] = plain
    return plain, 1


def _is_shouted(pieces: list[str], at: int) -> bool:
    """Whether the words about it are all in capitals, so that US may be the pronoun."""
    around = [p for p in pieces[max(0, at - 2) : at] + pieces[at + 1 : at + 3] if p.isalpha() and len(p) > 1]
    return bool(around) and all(p.isupper() for p in around)


def _norm(piece: str, table: Variants) -> str:
    known = table.norm(piece)
    if known:
        return known
    bare = _without_possessive(piece, table.language)
    return (bare != piece and table.norm(bare)) or plain_norm(piece, table.language)


def _without_possessive(piece: str, language: str) -> str:
    owner, apostrophe, ending = piece.replace("’", "'").rpartition("'")
    is_owner = apostrophe and ending.lower() in record(language).possessive_endings
    return piece[: len(owner)] if is_owner else piece


def _plain(norm: str, language: str) -> Plain:
    is_word = any(c.isalnum() for c in norm)
    return norm, stem(norm, language) if is_word else norm, is_word


@cache
def _memo(language: str) -> dict[str, Plain]:
    del language
    return {}


@cache
def _piece_pattern(language: str) -> re.Pattern[str]:
    elided = "|".join(sorted(map(re.escape, record(language).elisions), key=len, reverse=True))
    pieces = [rf"\b(?i:{elided})['’](?=\w)", *_PIECES] if elided else _PIECES
    return re.compile("|".join(pieces))
