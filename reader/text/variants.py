"""What is written differently and means the same: families of names, abbreviations and spellings, as data."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record
from reader.text.numbers import begins_number

_MARKS = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "″": '"', "``": '"', "''": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "‹": "'", "›": "'",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "―": "-", "…": "...",
}  # fmt: skip
_LONG_DASH = re.compile(r"--+|\.{3,}")
_ARABIC = re.compile("[\u0640\u064b-\u065f\u0670]")  # lengthening strokes, vowel signs: written or left out
PhraseTable = dict[str, list[tuple[tuple[str, ...], str]]]  # first piece to (pieces, normal form)

# Letters below which a word in capitals is an abbreviation, and no shouted name.
_SHORT = 4


@dataclass(frozen=True)
class Variants:
    """The families of one language.

    Attributes:
        single: written form to normal form, for forms of one piece.
        phrases: first piece to the forms of several pieces that begin with it, longest first.
    """

    language: str
    single: dict[str, str]
    phrases: PhraseTable

    def norm(self, piece: str) -> str:
        """The normal form of a written piece, "" when it belongs to no family."""
        found = self.single.get(piece)
        if found is None and piece[0].isupper():
            is_shouted = piece.isupper() and len(piece) >= _SHORT
            found = self.single.get(piece.title() if is_shouted else piece.lower())
        return found or ""

    def phrase(self, pieces: list[str], at: int) -> tuple[str, int] | None:
        """The family of the longest form of several pieces that begins there, and how many it takes."""
        for form, norm in self.phrases.get(pieces[at], ()):
            if tuple(pieces[at : at + len(form)]) == form:
                return norm, len(form)
        return None

    def may_begin_number(self, piece: str) -> bool:
        """Whether a number may begin with that piece."""
        return begins_number(piece, self.language)


def plain_norm(piece: str, language: str) -> str:
    """The normal form of a piece that belongs to no family: lower case, straight quotes, plain dashes."""
    if piece in _MARKS:
        return _MARKS[piece]
    if _LONG_DASH.fullmatch(piece):
        return "..." if piece[0] == "." else "-"
    norm = unicodedata.normalize("NFKC", piece).lower().replace("’", "'")
    norm = _ARABIC.sub("", norm)
    for written, plain in record(language).endings:
        if norm.endswith(written):
            return norm.removesuffix(written) + plain
    return norm or piece


@cache
def variants(language: str) -> Variants:
    """The families of that language; none for a language without a table."""
    single: dict[str, str] = {}
    phrases: PhraseTable = {}
    for norm, *forms in record(language).spellings:
        for form in forms:
            _file(form, norm, single, phrases)
    for found in phrases.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return Variants(language, single, phrases)


def _file(form: str, norm: str, single: dict[str, str], phrases: PhraseTable) -> None:
    pieces = tuple(re.findall(r"(?:[^\W\d_]\.){2,}|[\w'’]+|\S", form))
    if len(pieces) == 1:
        single.setdefault(form, norm)
    else:
        phrases.setdefault(pieces[0], []).append((pieces, norm))
