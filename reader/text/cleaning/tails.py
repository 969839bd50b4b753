"""What stands behind a sentence on its line and is no body: a credit, the address and sender of a post."""

import re

from reader.text.cleaning.credits import is_credit
from reader.text.cleaning.lines import is_furniture
from reader.text.cleaning.phrases import cleaning_words, openings
from reader.text.cleaning.pieces import LinePiece, PiecedLine, is_spoken
from reader.text.model import Kind, Span

# Code points of a credit at the end of a line: a longer end is a sentence of its own.
LONGEST_TAIL = 260

_DAY = r"(?:\w{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \w{3,9}\.? \d{4})"
_POST_ADDRESS = r"(?:(?:pic\.twitter\.com|https?://t\.co)/(?:\w{10}|\w{1,30})\s?){1,3}"
_POST_SENDER = rf"[—–-] ?[^()\n]{{1,60}}\(@\w{{1,30}}\)(?:,? {_DAY})?"
_POST = re.compile(rf"{_POST_ADDRESS}(?:{_POST_SENDER})?|{_POST_SENDER}")
_GLUED_BRACKET = re.compile(r"\((?<=\w[ .]\()[^()]{2,100}\)(?=[A-ZÀ-Þ“\"])")  # "(Jane Doe/Agency)The ferry"
_BEHIND = re.compile(
    r"\s[-–—|/]{1,2}\s|\s?(?=©)|(?<=[a-zß-ÿ).\]!?”])(?=[A-ZÀ-Þ][a-zß-ÿ]{3,9}(?: [a-z]{2,6})?\s?:\s)"
)


def with_tail(text: str, start: int, end: int, language: str) -> PiecedLine:
    """A sentence as one piece, or as several where a credit ends it or a post was shown behind it."""
    content = text[start:end]
    if (is_furniture(content, language) and not is_spoken(content, language)) or is_credit(content, language):
        return [LinePiece(Span(start, end), Kind.BOILERPLATE)]
    if "(@" in content or "pic.twitter.com/" in content or "://t.co/" in content:
        found = _POST.search(content)
        if found:
            return _around(text, start, end, start + found.start(), start + found.end())
    for bracket in _GLUED_BRACKET.finditer(content) if ")" in content else ():
        if is_credit(bracket.group(), language):
            pieces = _around(text, start, end, start + bracket.start(), start + bracket.end())
            return [
                pieces[0] if is_spoken(content[: bracket.start()], language) else pieces[0].of(Kind.CAPTION),
                *pieces[1:],
            ]
    at = _credit_start(content, language)
    return _around(text, start, end, start + at, end) if at else [LinePiece(Span(start, end))]


def _around(text: str, start: int, end: int, cut: int, stop: int) -> PiecedLine:
    """The pieces before, in and behind a stretch that is no body, without white space around them."""
    bounds = ((start, cut, None), (cut, stop, Kind.BOILERPLATE), (stop, end, None))
    pieces = []
    for left, right, kind in bounds:
        said = text[left:right]
        if said.strip():
            at = left + len(said) - len(said.lstrip())
            pieces.append(LinePiece(Span(at, at + len(said.strip())), kind))
    return pieces


def _credit_start(content: str, language: str) -> int:
    """Where the credit begins that ends a sentence; 0 when none does."""
    opening = {")": "(", "]": "["}.get(content[-1])
    least = max(0, len(content) - LONGEST_TAIL)
    at = content.rfind(opening, least) if opening else -1
    if at > 0 and is_credit(content[at:], language):
        return at
    if content[-1] in ".!?…:;,\"”’'":
        return 0
    for found in _BEHIND.finditer(content, least):
        rest = content[found.end() :]
        if found.start() and (_is_signed(rest, language) if found.group() else _opens(rest, language)):
            return found.start()
    return 0


def _is_signed(rest: str, language: str) -> bool:
    """Whether what stands behind a dash or a bar is a credit that names an agency or says it is one."""
    if any(sign.isdigit() for sign in rest) or not is_credit(rest, language):
        return False
    agencies = cleaning_words(language, "agency")
    return _opens(rest, language) or any(
        word.strip("()").lower() in agencies for word in re.split(r"[\s/]+", rest)
    )


def _opens(rest: str, language: str) -> bool:
    """Whether what is glued to a sentence without a space is a credit: its label, a colon, a name."""
    label = rest.partition(":")[0].strip().lower()
    return (
        rest[0] == "©"
        or label in cleaning_words(language, "label")
        or bool(openings(language, "credit").opening(rest))
    )
