"""What a whole line of a scraped text is by its form: page furniture, a stamp, a byline, a correction."""

import re

from reader.text.endings import data_language
from reader.text.model import Kind
from reader.text.phrases import LONGEST_PHRASE, cleaning_words, openings, phrases
from reader.text.stamps import is_byline, is_lone_dateline, is_stamp
from reader.text.wordlists import word_set

MOST_MENU_WORDS = 14
MOST_GLUED_WORDS = 6
LONGEST_LABEL = 60  # code points before the colon of a link's label
MOST_SPEAKER_WORDS = 6  # from the last comma to the end
LEAST_LINK = 3  # words in brackets that make a link rather than an aside

_FURNITURE = "-–—•●▪◦‣■►▶▸»>→|*·\u00a0 \t"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUED = re.compile(r"(?:^|\s)[a-z]{3,}[A-Z][a-z]{2,}")
_MENU_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")


def line_kind(line: str, language: str) -> Kind | None:
    """The kind of a line that is no body as a whole; None where it is, or where only a part is not."""
    content = line.strip().lstrip(_FURNITURE)
    if not content or len(content) > LONGEST_PHRASE:
        return Kind.CORRECTION if openings(language, "correction").opening(content) else None
    if is_stamp(content, language) or is_lone_dateline(content):
        return Kind.METADATA
    if openings(language, "correction").opening(content):
        return Kind.CORRECTION
    if _is_rule(content) or is_furniture(content, language) or _is_loose_furniture(content, language):
        return Kind.BOILERPLATE
    if is_byline(content, language) or is_bracketed_trailer(line.strip(), language):
        return Kind.METADATA
    return Kind.CAPTION if phrases(language, "caption").whole(content) else None


def _is_rule(content: str) -> bool:
    """Whether a line has no letter and no figure in it ("___")."""
    return not any(sign.isalnum() for sign in content)


def is_furniture(content: str, language: str) -> bool:
    """Whether a line or a sentence is page furniture whatever stands around it."""
    return phrases(language, "boilerplate").whole(content) and not _is_said(content, language)


def _is_said(content: str, language: str) -> bool:
    """Whether the words are put into somebody's mouth (", the judge wrote.")."""
    last = content.rpartition(",")[2].split() if "," in content else []
    verbs = word_set(data_language(language), "attribution")
    return 1 < len(last) <= MOST_SPEAKER_WORDS and any(word.strip(".") in verbs for word in last)


def is_bracketed_trailer(content: str, language: str) -> bool:
    """Whether a line in brackets, or behind dashes, says who contributed."""
    inner = content.strip("()[]-–— \t.")
    return inner != content.rstrip(".") and phrases(language, "trailer").whole(inner)


def is_bracketed_link(content: str, language: str) -> bool:
    """Whether "[...]" is a link to another story: a label and a colon in it, or words without a full stop."""
    inner = content[1:-1].strip()
    if not (content.startswith("[") and content.endswith("]")) or "[" in inner or not inner[:1].isupper():
        return False
    return _has_link_label(inner, language) or (len(inner.split()) > LEAST_LINK and inner[-1] not in '.”"')


def _is_loose_furniture(content: str, language: str) -> bool:
    """What is page furniture only as a line of its own without a full stop."""
    if content[-1] in '.”"' and not content.endswith("..."):
        return _has_link_label(content, language) and content.partition(":")[0].isupper()
    return (
        phrases(language, "boilerplate line").whole(content)
        or _has_link_label(content, language)
        or _is_menu(content, language)
        or (len(content.split()) <= MOST_GLUED_WORDS and bool(_GLUED.search(content)))
        or bool(_ADDRESS.fullmatch(content))
        or is_bracketed_link(content, language)
    )


def _has_link_label(content: str, language: str) -> bool:
    label, colon, rest = content[:LONGEST_LABEL].partition(":")
    if not colon:
        label, colon, rest = content[:LONGEST_LABEL].partition("|")
    return bool(colon and rest.strip()) and phrases(language, "link").whole(label.strip())


def _is_menu(content: str, language: str) -> bool:
    words = [word.lower() for word in _MENU_WORD.findall(_CAMEL.sub(" ", content))]
    known = cleaning_words(language, "navigation")
    return (
        0 < len(words) <= MOST_MENU_WORDS
        and all(word in known for word in words)
        and len(set(words)) * 2 > len(words)
    )
