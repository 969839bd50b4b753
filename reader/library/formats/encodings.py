"""Guesses the older encoding of bytes: the one that makes a text in some language of them.

Each encoding that can decode the bytes is tried. By py3langid the lead of the best language for the result is
found, and what no language writes (scripts mixed in a word, capitals within it, signs between letters) counts
against it. Of some 1,950 pieces of handbooks and messages in 37 languages and 43 encodings, 300 and
3,000 characters long, all but four come out right, and of 260 pieces of English news with one dash or accent
all but one.
"""

import codecs
import io
import lzma
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, permutations
from math import sqrt
from pathlib import Path
from typing import Protocol

_RARER = (
    "iso8859_15", "iso8859_6", "iso8859_13", "iso8859_4", "iso8859_16", "cp862", "cp855", "cp775", "cp1125",
    "cp860", "cp861", "cp863", "cp865", "cp869", "mac_latin2", "mac_turkish", "mac_greek", "mac_iceland",
    "mac_romanian", "cp720", "iso8859_3", "iso8859_14",
)  # fmt: skip
"""Encodings that were rare, and are like others of the same script."""
_CANDIDATES = (
    "cp1252", "cp1250", "cp1251", "cp1254", "cp1257", "cp1253", "cp1255", "cp1256", "cp874", "koi8_r",
    "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "cp932", "euc_jp", "gb18030", "big5hkscs", "cp949",
    "cp866", "mac_roman", "cp850", "cp852", "cp857", "cp737", "cp1258", "mac_cyrillic", "johab",
    *_RARER,
)  # fmt: skip
"""Encodings in use before UTF-8; of two that do equally well the first wins."""
# Bytes that are looked at, of sentences that are not ASCII: more change no answer.
_ENOUGH = 4_000
_SENTENCE_END = re.compile(rb"(?<=[.!?]) +")
# The first byte that is not ASCII.
_HIGH = 0x80
_LATIN_LETTER = re.compile(rb"[A-Za-z]")
# The share of bytes that are not ASCII from which a whole text is in another script.
_MOSTLY_ANOTHER = 0.3
# Bytes that are not ASCII in words of another script: three short words, more than a few signs.
_FEWEST_HIGH = 12
# The share of these among all that are not ASCII: the rest may be quotation marks and dashes.
_NEARLY_ALL = 0.8
# The weight of oddities, one a word, against py3langid's lead: 0.5 to 2 do equally well.
_ODDITY = 2.0
_WORD = re.compile(r"\w+")
_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s!-~‘’“”„«»–—…‐\u00ad](?=[^\W\d_])")
_LONE = re.compile(
    r"(?<=\s)(?![À-Üà-ü])[^\W\d_](?<![ -~])(?=\s)|[^\W\d_](?<![ -~])(?=\d)|(?<=\d)[À-ÖØ-öø-ɏ](?![^\W\d_])"
)
"""A single letter that is no word of a Latin language, or beside a figure: a wrongly decoded sign."""
_ALONE = re.compile(r"[A-Za-z]{3,}[\u3400-\u9fff][A-Za-z]*|[A-Za-z]+[\u3400-\u9fff][A-Za-z]{2,}")
"""An ideograph in a word of Latin letters: two letters, one of them accented, taken for one."""
# What an encoding costs that is not the commonest, a rare one twice, divided by all characters not ASCII.
_RARITY = 0.5
_RARE_SIGNS = frozenset("¤¦§¨©¬®¯°±²³´µ¶¸¹º¼½¾×÷þ¿¡∞∫√≈≠≤≥◊∂∑∏πΩ∆")
_FRAMES = range(0x2500, 0x25A0)
"""Box drawing characters, which no report has within words."""
_TOGETHER = {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "LATIN"}
# The share of letters of another script below which they come from a wrong encoding.
_MINORITY = 0.1
_WITH_SIGNS = frozenset({"ARABIC", "HEBREW", "THAI"})
"""Scripts with punctuation of their own."""
# Letters of a whole word of another script: two may be wrongly decoded quotation marks.
_WHOLE_WORD = 3
_COMMAS = str.maketrans("şŞţŢ", "șȘțȚ")
"""Romanian letters with a cedilla, as older encodings have them, and those with a comma that are meant."""
# Pairs of letters that are taken for quotation marks: one may be of a text by chance.
_FEWEST_QUOTATIONS = 2
# Characters between them: a name, a title, a sentence. Over more of them two letters would be taken for a
# pair that are none.
_LONGEST_QUOTED = 200
_OF_TEXTS = "\t\n\v\f\r\a\x1a"
"""Controls that texts have: white space, a bell, and the sign that ends files of DOS."""
_NO_CHARACTERS = {"Cc", "Cn", "Co"}


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def likeliest(data: bytes) -> str:
    """Python's name of the likeliest encoding; there is always one."""
    best, encoding = float("-inf"), ""
    for candidate, text in _decoded(_not_ascii(data)):
        cost = 2 if candidate in _RARER else candidate != _CANDIDATES[0]
        score = _lead(text) - _ODDITY * _oddities(text) / sqrt(len(_WORD.findall(text)) or 1)
        score -= _RARITY * cost / _foreign(text)
        if score > best:
            best, encoding = score, candidate
    return encoding or _by_detector(data)


def _not_ascii(data: bytes) -> bytes:
    """The sentences that are not ASCII: others, perhaps in English, are no evidence."""
    held = b""
    for line in data.splitlines(keepends=True):
        for sentence in () if line.isascii() else _SENTENCE_END.split(line):
            held += b"" if sentence.isascii() else sentence[:_ENOUGH] + b" "
        if len(held) >= _ENOUGH:
            break
    return _of_another_script(held[:_ENOUGH]) or held[:_ENOUGH]


def _of_another_script(sample: bytes) -> bytes:
    """The words of another script, where nearly all bytes that are not ASCII are in them; else nothing.

    They may be a Russian sentence in an English text, whose other words would fit any encoding.
    """
    high = sum(byte >= _HIGH for byte in sample)
    if high > _MOSTLY_ANOTHER * len(sample):
        return b""
    words = [word for word in sample.split() if not word.isascii() and not _LATIN_LETTER.search(word)]
    found = sum(byte >= _HIGH for word in words for byte in word)
    return b" ".join(words) if found >= max(_FEWEST_HIGH, _NEARLY_ALL * high) else b""


def _decoded(sample: bytes) -> Iterator[tuple[str, str]]:
    """Each encoding with its text, without those whose text an earlier one has made.

    Commas and cedillas below letters are one: they are all that ISO 8859-16, which hardly anything was
    written in, makes of most Romanian text in ISO 8859-2.
    """
    seen: set[str] = set()
    for candidate in _CANDIDATES:
        try:
            text = codecs.getincrementaldecoder(candidate)().decode(
                sample
            )  # a character cut in two at the end is fine
        except UnicodeDecodeError:
            continue
        if (same := text.translate(_COMMAS)) in seen:
            continue
        seen.add(same)
        if not any(unicodedata.category(c) in _NO_CHARACTERS and c not in _OF_TEXTS for c in text):
            yield candidate, unicodedata.normalize("NFC", text)


def _lead(text: str) -> float:
    text = text.translate(_COMMAS) if "ţ" in text else text  # py3langid learnt Romanian with commas
    scores = [score for _, score in _identifier().rank(text)]
    return (max(scores) - sum(scores) / len(scores)) / sqrt(len(text.encode()) or 1)


def _oddities(text: str) -> float:
    found = 2.0 * len(_SIGN_IN_WORD.findall(text)) + 0.5 * sum(c in _RARE_SIGNS for c in text)
    found += sum(ord(c) in _FRAMES for c in text) + len(_LONE.findall(text)) + _strangers(text)
    for word in _WORD.findall(text):
        scripts = {_script(c) for c in word if c.isalpha()}
        if scripts - _TOGETHER:
            found += len(scripts) - 1
        found += sum(one.islower() and other.isupper() for one, other in pairwise(word))
        found += _ALONE.fullmatch(word) is not None
    return found + _quotation_marks(text)


def _quotation_marks(text: str) -> int:
    """The number of letters that begin words only, and in turn with them others that end words only.

    They are wrongly decoded quotation marks, as in "Ťnow ořť".
    """
    edges = Counter(c for word in _WORD.findall(text) for c in {word[0], word[-1]})
    latin = [c for c in edges if edges[c] >= _FEWEST_QUOTATIONS and not c.isascii() and _script(c) == "LATIN"]
    found = 0
    for opening, closing in permutations(latin, 2):
        if edges[opening] == edges[closing] == text.count(opening) == text.count(closing):
            quoted = rf"(?<!\w){opening}(?=\w)[^{opening}{closing}]{{1,{_LONGEST_QUOTED}}}\S{closing}(?!\w)"
            found += 2 * edges[opening] if len(re.findall(quoted, text)) == edges[opening] else 0
    return found


def _strangers(text: str) -> int:
    """The number of single letters and figures of other scripts in a text that is nearly all Latin.

    Whole words of another script are a name or a quotation, and do not count.
    """
    written = [c for c in text if c.isalnum() or _is_stranger(c)]
    whole = sum(len(word) for word in _WORD.findall(text) if _is_wholly_other(word))
    others = sum(map(_is_stranger, written))
    return others - whole if others < _MINORITY * len(written) else 0


def _is_wholly_other(word: str) -> bool:
    return len(word) >= _WHOLE_WORD and all(map(_is_stranger, word)) and len(set(map(_script, word))) == 1


def _is_stranger(character: str) -> bool:
    script = _script(character)
    return script in _WITH_SIGNS or (character.isalnum() and script != "LATIN")


def _foreign(text: str) -> int:
    return sum(not c.isascii() for c in text) or 1


@cache
def _script(character: str) -> str:
    return "LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0]


@cache
def _identifier() -> _Identifier:
    """py3langid's model, unpacked in memory: its own loader writes a file, which the child may not."""
    import numpy as np
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    with lzma.open(Path(MODEL_DIR) / MODEL_FILE) as packed:
        unpacked = io.BytesIO(packed.read())
    with np.load(unpacked, allow_pickle=False) as held:
        identifier: _Identifier = LanguageIdentifier(
            held["ptc"],
            held["pc"],
            held["classes"].tolist(),
            held["nextmove"].ravel().tolist(),
            held["out_feat"].tolist(),
            tk_row=held["nextmove_row"].tolist(),
        )
    return identifier


def _by_detector(data: bytes) -> str:
    """The guess of charset_normalizer, for bytes that no candidate decodes."""
    from charset_normalizer import from_bytes

    found = from_bytes(data[:60_000]).best()
    return found.encoding if found else "cp1252"
