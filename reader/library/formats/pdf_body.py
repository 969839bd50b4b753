"""Which paragraphs of a PDF are its article: the title, and the longest dense run of sentences below it."""

import re
from collections import Counter

from reader.library.counting import words_in
from reader.library.formats.pdf_layout import Paragraph
from reader.library.opening import byline, is_headline
from reader.text.model import Kind

_PROSE_WORDS = 9
_COST = 14.0
"""Words of prose that one paragraph of menu, list or advertisement between them outweighs."""
_ENDING_COST = 100.0
"""Words that a heading of what follows articles outweighs: more come only where the article goes on."""
_ENDING_WORDS = 7
_ENOUGH = 150.0
"""Words of an article before which such a heading is that of a box inside it."""
_ENDINGS = re.compile(
    r"(?:\d{1,5} )?comments?(?: \(?\d{1,5}\)?)?$|(?:leave|post|add) a (?:comment|reply)|related\b"
    r"|more (?:on|from|about|in|like)\b|you (?:may|might) (?:also|like)|read (?:next|more|also)|recommended"
    r"|most (?:read|popular|viewed)|trending|recent (?:posts|stories|articles)|up next|what to read"
    r"|latest (?:news|stories|posts)|top stories|around the web|share this|topics?:?$|tags?\b|follow us"
    r"|about the author|our standards|the latest$|also in the news"
    r"|mehr zum thema|auch interessant|meistgelesen|das könnte sie|kommentare|schlagw|lesen sie auch"
    r"|(?:à )?lire aussi|les plus lus|commentaires|sur le même (?:thème|sujet)|mots[- ]clés"
    r"|dans la même rubrique|más (?:noticias|información|leíd)|lo más (?:leído|visto)|te puede interesar"
    r"|comentarios|noticias relacionadas|leggi anche|altre notizie|commenti|leia (?:mais|também)"
    r"|mais lidas|comentários|lees ook|meest gelezen|reacties|читайте также|комментарии|関連記事"
    r"|相关(?:新闻|阅读|文章)|热门|最新",
    re.IGNORECASE,
)
"""How headings begin of what stands below an article, in the languages of much of the press."""
_BEFORE_BODY = 25
"""Paragraphs above the body among which the title stands."""
_TITLE_SIZE = 1.25
_SMALL = 0.87
"""Times the size of the body: captions, boxes and what stands beside the article is set smaller."""
_END = re.compile(r"[.!?…。！？।؟][”\"»’')\]]*$")
_LONGEST_TITLE = 300

Marked = list[tuple[Paragraph, Kind | None]]


def marked(found: list[Paragraph], stated: str) -> Marked:
    """Each paragraph with its kind: title, boilerplate, or None for what cleaning is to judge.

    Args:
        found: the paragraphs in reading order.
        stated: the title that the document's properties state, or "".
    """
    start, end = _longest_run(found)
    usual = _usual_size(found[start:end])
    title = _title(found, start, stated)
    first = start if title is None else min(start, title + 1)
    result: Marked = []
    for place, paragraph in enumerate(found):
        if place == title:
            result.append((paragraph, Kind.TITLE))
        elif paragraph.is_furniture or not first <= place < end or paragraph.size < _SMALL * usual:
            result.append((paragraph, Kind.BOILERPLATE))
        else:
            result.append((paragraph, None))
    return result


def confirms(stated: str, title: str) -> bool:
    """Whether the title in the document's properties is that one, or begins or ends with it."""
    whole, part = _folded(stated), _folded(title)
    if len(part.split()) * 2 < len(whole.split()):  # the name of the site, not the title
        return False
    return bool(part) and (whole == part or whole.startswith(f"{part} ") or whole.endswith(f" {part}"))


def _longest_run(found: list[Paragraph]) -> tuple[int, int]:
    best, best_run = 0.0, (0, len(found))
    total, start = 0.0, 0
    for place, paragraph in enumerate(found):
        if paragraph.is_furniture:
            continue
        if total <= 0:
            total, start = 0.0, place
        total += _weight(paragraph.text, total)
        if total > best:
            best, best_run = total, (start, place + 1)
    return best_run


def _usual_size(run: list[Paragraph]) -> float:
    letters: Counter[float] = Counter()
    for paragraph in run:
        letters[paragraph.size] += len(paragraph.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _weight(text: str, before: float) -> float:
    """What a paragraph adds to a run that weighs so much before it."""
    words = words_in(text)
    if before >= _ENOUGH and words <= _ENDING_WORDS and _ENDINGS.match(text):
        return -_ENDING_COST
    if words >= _PROSE_WORDS and (
        _END.search(text) or words > 3 * _PROSE_WORDS or "," in text or "，" in text
    ):
        return words
    if _END.search(text) or byline(text):
        return 0.0
    return -_COST


def _title(found: list[Paragraph], start: int, stated: str) -> int | None:
    above = [
        place
        for place in range(max(0, start - _BEFORE_BODY), min(start + 2, len(found)))
        if not found[place].is_furniture and len(found[place].text) <= _LONGEST_TITLE
    ]
    confirmed = [place for place in above if confirms(stated, found[place].text)]
    if confirmed:
        return max(confirmed, key=lambda place: (len(found[place].text), found[place].size))
    body = found[start].size if start < len(found) else 0.0
    large = [p for p in above if found[p].size >= _TITLE_SIZE * body and is_headline(found[p].text)]
    return max(large, key=lambda place: (found[place].size, place), default=None)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
