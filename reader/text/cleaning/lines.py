"""What a whole line of a scraped text is by its form: page furniture, a stamp, a byline, a correction."""

import re

from reader.languages.language import record
from reader.text.cleaning.credits import is_bracketed_name
from reader.text.cleaning.phrases import LONGEST_PHRASE, cleaning_words, openings, phrases
from reader.text.cleaning.stamps import is_byline, is_lone_dateline, is_stamp
from reader.text.model import Kind

# Words of a line of a menu: more of them, even in capitals, may be a headline.
MOST_MENU_WORDS = 14
# Words of a line in which labels are glued together: in a longer one it is a slip of the pen.
MOST_GLUED_WORDS = 6
# Code points before the colon of a link's label: a longer stretch before a colon is a sentence.
LONGEST_LABEL = 60
# Words from the last comma to the end that tell who speaks: more are a clause.
MOST_SPEAKER_WORDS = 6
# Words in capitals before the colon of a link's headline: one alone may be a speaker.
LEAST_LABEL = 2
# Words in brackets that make a link rather than an aside: an aside in brackets is mostly shorter.
LEAST_LINK = 3

_FURNITURE = "-–—•●▪◦‣■►▶▸»>→|*·\u00a0 \t"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+")
_POINTER = re.compile(r"\(([^\W\d_]+)[^()]{0,30}\)")
_RIGHTS = re.compile(r"©\s?(?:19|20)\d\d\b")
_TAGS = re.compile(r"(?:#\w+[\s,]{0,3})+")
_ACRONYM = re.compile(r"[A-Z]{2,3}")  # of an agency or a broadcaster, as the owner of a picture
_TOPIC = re.compile(
    r"[A-Z’' -]{3,30}:\s[A-Z“‘\"'][^.:;]{8,120}(?<![.!?”\"])"
)  # "IN THE CITY: Tram runs again"
_SITE = re.compile(r"(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})", re.IGNORECASE)
# below a post that is shown
_POSTED = re.compile(r"[^()/.!?]{1,60}\(@\w{1,40}\)(?:[ ,|·•-]{1,3}[\w., ]{4,40})?")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUED = re.compile(r"(?:^|\s)[a-z]{3,}[A-Z][a-z]{2,}")
_MENU_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")


def line_kind(line: str, language: str) -> Kind | None:
    """The kind of a line that is no body as a whole; None where it is, or where only a part is not."""
    content = line.strip().lstrip(_FURNITURE)
    is_correction = openings(language, "correction").opening(content.lstrip("([")) > 0
    if len(content) > LONGEST_PHRASE:
        return Kind.CORRECTION if is_correction else None
    if content and (is_stamp(content, language) or is_lone_dateline(content)):
        return Kind.METADATA
    if is_correction:
        return Kind.CORRECTION
    if (
        not content
        or _is_rule(content)
        or _RIGHTS.search(content)
        or is_furniture(content, language)
        or _is_loose_furniture(content, language)
    ):
        return Kind.BOILERPLATE
    if is_byline(content, language) or is_bracketed_trailer(line.strip(), language):
        return Kind.METADATA
    return _shown_kind(content, language)


def _shown_kind(content: str, language: str) -> Kind | None:
    """What a line about a picture is: the name of its owner in brackets, or a caption that says so itself."""
    if is_bracketed_name(content, language):
        return Kind.BOILERPLATE
    return Kind.CAPTION if _is_caption(content, language) else None


def _is_caption(content: str, language: str) -> bool:
    """Whether a line says of itself that it tells what a picture shows."""
    pointer = _POINTER.search(content) if content[-1] not in '.!?”"' else None
    is_pointing = pointer is not None and pointer[1].lower() in cleaning_words(language, "pointer")
    return is_pointing or phrases(language, "caption").whole(content)


def _is_rule(content: str) -> bool:
    """Whether a line has no letter in it ("___", "2", "0:00 / 2:34")."""
    return not any(sign.isalpha() for sign in content) and (
        content[-1] not in ".!?" or not any(sign.isdigit() for sign in content)
    )


def is_furniture(content: str, language: str) -> bool:
    """Whether a line or a sentence is page furniture whatever stands around it."""
    inner = content[1:-1] if content[:1] == "(" and content[-1:] == ")" else content
    return phrases(language, "boilerplate").whole(inner) and not _is_said(inner, language)


def _is_said(content: str, language: str) -> bool:
    """Whether the words are put into somebody's mouth (", the judge wrote.")."""
    last = content.rpartition(",")[2].split() if "," in content else []
    verbs = record(language).attribution_verbs
    return 1 < len(last) <= MOST_SPEAKER_WORDS and any(word.strip(".") in verbs for word in last)


def is_bracketed_trailer(content: str, language: str) -> bool:
    """Whether a line in brackets, or behind dashes, says who contributed."""
    inner = content.strip("()[]-–— \t.")
    return inner != content.rstrip(".") and phrases(language, "trailer").whole(inner)


def is_bracketed_link(content: str, language: str) -> bool:
    """Whether "[...]" is a link to another story: a label and a colon in it, or words without a full stop.

    In round brackets, where asides stand too, only a label and a colon make a link.
    """
    inner = content[1:-1].strip()
    if content.startswith("(") and content.endswith(")"):
        return inner[:1].isupper() and _has_link_label(inner, language)
    if not (content.startswith("[") and content.endswith("]")) or "[" in inner or not inner[:1].isupper():
        return False
    if _has_link_label(inner, language) or phrases(language, "boilerplate").whole(inner):
        return True
    words = {word.strip(".,:!").lower() for word in inner.split()}
    if words & cleaning_words(language, "page") and words & cleaning_words(language, "reader"):
        return True
    is_told_to = inner.split()[0].lower() in cleaning_words(language, "bracketed link")
    return len(inner.split()) > LEAST_LINK and (is_told_to or inner[-1] not in '.”"')


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
        or bool(_POSTED.fullmatch(content) or _TAGS.fullmatch(content) or _ACRONYM.fullmatch(content))
        or bool(_SITE.fullmatch(content))
        or is_bracketed_link(content, language)
    )


def is_topic(content: str) -> bool:
    """Whether a line is a headline behind the words in capitals that say what it is about."""
    label, _, rest = content.partition(":")
    return len(label.split()) >= LEAST_LABEL and not rest.isupper() and bool(_TOPIC.fullmatch(content))


def _has_link_label(content: str, language: str) -> bool:
    for sign in ":|":
        label, found, rest = content[:LONGEST_LABEL].partition(sign)
        if found and rest.strip() and phrases(language, "link").whole(label.strip()):
            return True
    return False


def _is_menu(content: str, language: str) -> bool:
    words = [word.lower() for word in _MENU_WORD.findall(_CAMEL.sub(" ", content))]
    known = cleaning_words(language, "navigation")
    return (
        0 < len(words) <= MOST_MENU_WORDS
        and all(word in known for word in words)
        and len(set(words)) * 2 > len(words)
    )
