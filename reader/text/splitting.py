"""Where sentences end in a stretch of prose that has no line breaks of its own."""

import re
from itertools import pairwise

from reader.languages.language import record
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.full_stops import abbreviations, breaks_after
from reader.text.model import LIST_MARKS, Span

# Code points of a word that are looked at, so that no input costs more than its length.
LONGEST_WORD = 40
# Letters of a lower-case word that is no abbreviation and needs no second look.
PLAIN_WORD = 3
# Lower-case letters before a stop to which a figure or a capital word is glued: fewer are an abbreviation.
GLUED_WORD = 4
# Code points in which straight quotes are counted: a longer quotation has lost its end.
QUOTE_WINDOW = 2_000
# Words after a quotation among which the verb of saying must stand: further on another clause has begun.
SPEAKER_WORDS = 6
# A year may end a sentence ("in 2019. 24 people"): any other figure goes on behind its point ("6. 1").
YEAR_DIGITS = 4
# Digits of a day: "31." in front of a noun is an ordinal in German.
DAY_DIGITS = 2

_CJK_STOPS = "。！？｡"
# one class of signs in front: the search for it is what most of the time goes into
_END = re.compile(
    rf"(?P<stop>[.!?…؟۔।॥{_CJK_STOPS}{LIST_MARKS}]+)"
    r"(?P<close>(?:[ \u00a0\u202f]»(?!\w)|»| [\"”](?=\s)|[“‘«‹](?=\s|$)|[\"'”’›)\]}」』）]|\[\d{1,3}\])*)"
    r"(?=(?P<space>\s*))"
)
_OPENERS = "$€£\"'“‘«‹„‚»›”’`「『([{¿¡—–- \u00a0\u202f"
_NEXT = re.compile(r"[\"'“‘«‹„‚»›”’`「『(\[{¿¡—–\s\u00a0-]{0,8}([^\s]{1,40})")
_ADDRESS = re.compile(r"://|www\.|@")
_DOMAIN = re.compile(r"(?:Com|Org|Net|Gov|Edu|Js|Info)\b")
_LOWER_NAME = re.compile(r"(?:al|el|ul|ibn|bin|de|van|von|d|l)[-'’ ]|[a-z]{1,2}[A-Z]")
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_INITIALS = re.compile(r"[^\W\d_a-zß-ÿ](?:\.[^\W\d_a-zß-ÿ])*")
_INITIAL = re.compile(r"[^\W\d_a-zß-ÿ]\.")
_GLUED_LATER = re.compile(r"[A-Z]{2}|[A-Z]\.[A-Z]\.|[AI] |\d")


def split(text: str, span: Span, language: str = "en", check: Checkpoint = unchecked) -> list[Span]:
    """The sentences of that stretch in order, without surrounding white space, covering all else.

    Plain cases are decided by rule; a short, capitalised or dotted word before a full stop is put to
    Punkt (Kiss and Strunk 2006), untrained, with our own abbreviations and sentence starters. A stop
    with no space behind it ends a sentence where paragraphs were run together ("weekend.The").
    """
    starts = [span.start]
    for found in checked(_END.finditer(text, span.start, span.end), check):
        end = _end(text, starts[-1], found, language)
        if end is not None and starts[-1] < end < span.end:
            starts.append(end)
    return _trimmed(text, [*starts, span.end], check)


def _end(text: str, start: int, found: re.Match[str], language: str) -> int | None:
    """Where the sentence that began at start ends, if it does at that stop."""
    stop = found["stop"]
    if stop[-1] in LIST_MARKS:
        at = found.start() + len(stop.rstrip(LIST_MARKS))
        return at if at > start and (text[at - 1].isspace() or text[at - 1] in '.!?”"') else None
    if stop[-1] in _CJK_STOPS:
        goes_on = found.group()[-1] in "」』" and "\u3041" <= text[found.end() : found.end() + 1] <= "\u309f"
        return None if goes_on else found.end()
    if not found["space"]:
        return _glued_end(text, start, found, language)
    following = _NEXT.match(text, found.end("space"))
    return found.end() if following and _ends(text, start, found, following, language) else None


def _ends(text: str, start: int, found: re.Match[str], following: re.Match[str], language: str) -> bool:
    word, before = following[1], _before(text, start, found)
    if word[0].islower():
        return found["stop"] == "." and bool(_LOWER_NAME.match(word)) and _is_plain(before, language)
    if found["stop"] in {"...", "…"} and not found["close"]:
        known = record(language)
        return word.lower() not in known.capital_words and (bool(before) or word.lower() in known.starters)
    if found["stop"][-1] == ".":
        return _ends_at_full_stop(text, start, found, word, language)
    return not (found["close"] and _is_speaker(text, following.start(1), language))


def _ends_at_full_stop(text: str, start: int, found: re.Match[str], word: str, language: str) -> bool:
    if _is_label(text, start, found):
        return False
    before = _before(text, start, found)
    if _is_plain(before, language):
        return True
    follower = _WORD.match(word)
    following = follower.group() if follower else word
    if _INITIALS.fullmatch(before) or _is_day(before, language):
        return following.lower() in record(language).starters and not _INITIAL.match(word)
    if before.lower() in record(language).abbreviations.before_figure:
        return not following[0].isdecimal()
    if before.isdecimal() and following[0].isdecimal():
        return len(before) == YEAR_DIGITS
    return breaks_after(before, following, language)


def _before(text: str, start: int, found: re.Match[str]) -> str:
    """The word to which the stop is attached, with the full stops inside it; "" where there is none."""
    piece = text[max(start, found.start() - LONGEST_WORD) : found.start()]
    return piece[
        max(piece.rfind(" "), piece.rfind("/"), piece.rfind("\u00a0"), piece.rfind("\n")) + 1 :
    ].lstrip(_OPENERS)


def _is_label(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the stop belongs to the number of a list item at the start of the sentence ("2. The")."""
    label = text[start : min(found.start(), start + LONGEST_WORD)].strip()
    return label.isdecimal() or (len(label) == 1 and label.isalpha())


def _is_plain(word: str, language: str) -> bool:
    return (
        len(word) >= PLAIN_WORD and word.isalpha() and word.islower() and word not in abbreviations(language)
    )


def _is_day(word: str, language: str) -> bool:
    """Whether a figure may be the day of a month, in a language that puts a full stop behind it."""
    return word.isdecimal() and len(word) <= DAY_DIGITS and record(language).has_dotted_days


def _is_speaker(text: str, at: int, language: str) -> bool:
    """Whether the words there say who spoke ("Smith asked"), as after a quoted question."""
    verbs = record(language).attribution_verbs
    words = text[at : at + SPEAKER_WORDS * LONGEST_WORD].split()[:SPEAKER_WORDS]
    if not words or _opens_anew(words[0].lower(), language):
        return False
    for number, word in enumerate(words):
        if number and word.rstrip(".,:;") in verbs:
            return True
        if word[-1] in ",:;!?":
            return False
    return False


def _opens_anew(word: str, language: str) -> bool:
    """Whether a sentence of its own begins with that word, and no speaker ("The minister") does."""
    known = record(language)
    return word in known.starters and word not in known.definite_articles


def _glued_end(text: str, start: int, found: re.Match[str], language: str) -> int | None:
    """Where a sentence ends whose stop touches the next word, as where paragraphs were run together."""
    end = found.end()
    if found["close"][-1:] == '"' and text.count('"', max(0, end - QUOTE_WINDOW), end) % 2:
        end -= 1
    following = _NEXT.match(text, end)
    before = _before(text, start, found)
    is_closed = end > found.end("stop")
    if following is None or not (before or is_closed) or (len(found["stop"]) > 1 and not is_closed):
        return None
    if _ADDRESS.search(before + ".") or _ADDRESS.search(following[1]):
        return None
    if not _may_begin(following[1], before):
        return None
    if is_closed or found["stop"] != ".":
        return end
    return end if _ends_at_full_stop(text, start, found, following[1], language) else None


def _may_begin(word: str, before: str) -> bool:
    first, second = word[0], word[1:2]
    if first.isupper() and second.islower():
        return not _DOMAIN.match(word)
    if _GLUED_LATER.match(word + " "):
        return before[-GLUED_WORD:].islower() and before[-GLUED_WORD:].isalpha() and len(before) >= GLUED_WORD
    is_caseless = first.isalpha() and not first.isupper() and not first.islower()
    return is_caseless and second.isalpha() and before[-2:].isalpha() and len(before) > 1


def _trimmed(text: str, bounds: list[int], check: Checkpoint) -> list[Span]:
    """The stretches between the bounds without white space around; one without a word joins its neighbour."""
    spans: list[Span] = []
    for start, end in checked(pairwise(bounds), check):
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        if left == len(piece):
            continue
        span = Span(start + left, start + len(piece.rstrip()))
        if spans and not _WORD.search(text, span.start, span.end):
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return spans
