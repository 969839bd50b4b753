"""Finds the article among the paragraphs of a PDF: its title, and the longest dense run of sentences."""

import re
from collections import Counter

from reader.library.formats.pdf import endings
from reader.library.formats.pdf.layout import PdfParagraph
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.first_lines import is_headline
from reader.text.counting import words_in
from reader.text.model import Kind

# Words of a paragraph of prose: headings, captions and lines of menus mostly have fewer.
_PROSE_WORDS = 9
# Words of prose that a paragraph of a menu, list or advertisement takes from a run.
_COST = 14.0
# The same for one without links in a file whose menus are links: it is as often a part of the article.
_PLAIN_COST = 10.0
# The same for a heading such as "Related": a longer text behind it is the article that goes on.
_ENDING_COST = 100.0
# Times that a short link must be repeated to be a button: no article repeats a paragraph so often.
_BUTTONS = 4
# The same for such a button: more than most comments of readers have.
_BUTTON_COST = 60.0
# Words of a heading of what follows an article: closing sentences have more.
_ENDING_WORDS = 7
# Words of an article up to which such a heading is of a box inside it.
_ENOUGH = 150.0
# The same for a heading of comments.
_ENOUGH_TO_COMMENT = 50.0
# Words of a heading of comments, and of names and dates beside them: the comments have more.
_READERS_WORDS = 9
# Words that a heading of comments takes from a run: more than its comments have.
_READERS_COST = 1_000.0
# The weight of a word below such a heading.
_BELOW_COMMENTS = 0.35
# Paragraphs above the body in which the title is looked for.
_BEFORE_BODY = 25
# Words of a title: shorter headings are as often names of sections.
_TITLE_WORDS = 3
# The weight of a word above the title, where one below it has 1.
_ABOVE_HEADING = 0.3
# The size of a title as a multiple of the usual one: subheads and emphasis are smaller.
_TITLE_SIZE = 1.25
# The size, as a multiple of the body's, below which a paragraph is a caption, a box or the like.
_SMALL = 0.87
# The share of a paragraph's letters in links from which it is a menu or a teaser.
_LINKED = 0.5
# The same for a paragraph inside the article.
_WHOLLY_LINKED = 0.85
# Left edges, as multiples of the size: paragraphs of one column differ by less.
_INDENTED = 3.0
# Times that other columns are taken out of an article: in a newspaper there are two or three.
_MOST_TURNS = 50
# Paragraphs behind the body in which its last short sentences are looked for.
_FOOT = 10
_END = re.compile(r"[.!?…。！？।؟][”\"»’')\]]*$")
# Characters of a title: longer ones are paragraphs in large type.
_LONGEST_TITLE = 300

MarkedParagraphs = list[tuple[PdfParagraph, Kind | None]]


def marked(found: list[PdfParagraph], stated: str) -> MarkedParagraphs:
    """Each paragraph with its kind: TITLE, BOILERPLATE, or None for the article itself.

    Args:
        found: the paragraphs in reading order.
        stated: the title in the document's properties, "" for none.
    """
    kept = _without_side_columns(found, stated)
    kinds = dict(zip(kept, _kinds([found[place] for place in kept], stated), strict=True))
    return [(paragraph, kinds.get(place, Kind.BOILERPLATE)) for place, paragraph in enumerate(found)]


def _kinds(found: list[PdfParagraph], stated: str) -> list[Kind | None]:
    heading = _confirmed_heading(found, stated)
    news = _news(found)
    start, end = _longest_run(found, heading, news)
    usual = _usual_size(found[start:end])
    end = _with_last_words(found, end, usual)
    title = heading if heading is not None and heading < start else _title(found, start, usual, stated)
    first = start if title is None or title < start - _BEFORE_BODY else min(start, title + 1)
    result: list[Kind | None] = []
    for place, paragraph in enumerate(found):
        if place == title:
            result.append(Kind.TITLE)
        elif (
            paragraph.is_furniture
            or place in news
            or not first <= place < end
            or paragraph.size < _SMALL * usual
            or _is_link(paragraph, _LINKED if place < start else _WHOLLY_LINKED)
        ):
            result.append(Kind.BOILERPLATE)
        else:
            result.append(None)
    return result


def _without_side_columns(found: list[PdfParagraph], stated: str) -> list[int]:
    """The places of all paragraphs but those in other columns between two parts of the article."""
    kept = list(range(len(found)))
    for _ in range(_MOST_TURNS):
        shown = [found[place] for place in kept]
        start, end = _longest_run(shown, _confirmed_heading(shown, stated), _news(shown))
        if not (beside := _side_column(shown, start, end)):
            break
        del kept[beside.start : beside.stop]
    return kept


def _side_column(found: list[PdfParagraph], start: int, end: int) -> range:
    """The places of other columns between a run and its rest on the page behind or before it."""
    run = found[start:end]
    usual, columns = _usual_size(run), {paragraph.left for paragraph in run}

    def goes_on(places: range) -> int | None:
        for place in places:
            paragraph = found[place]
            is_in_column = any(abs(paragraph.left - left) < _INDENTED * usual for left in columns)
            if is_in_column and not paragraph.is_furniture and not _is_link(paragraph, _LINKED):
                is_alike = paragraph.size == usual and _weight(paragraph, 0.0, 0.0) > 0
                return place if is_alike else None
        return None

    after = goes_on(range(end, len(found)))
    if after is not None and found[after].page > found[end - 1].page:
        return range(end, after)
    before = goes_on(range(start - 1, -1, -1))
    if before is not None and found[before].page < found[start].page:
        return range(before + 1, start)
    return range(0)


def _with_last_words(found: list[PdfParagraph], end: int, usual: float) -> int:
    """The end of a run with its closing short sentences, which may follow a page's foot or a box."""
    last, columns = end, {paragraph.left for paragraph in found[:end] if paragraph.size == usual}
    for place in range(end, min(len(found), end + _FOOT)):
        paragraph = found[place]
        if paragraph.is_furniture or _is_in_box(paragraph, usual, columns):
            continue
        is_sentence = words_in(paragraph.text) >= _TITLE_WORDS and _END.search(paragraph.text) is not None
        if not is_sentence or paragraph.size != usual or _is_link(paragraph, _LINKED):
            break
        last = place + 1
    return last


def _is_in_box(paragraph: PdfParagraph, usual: float, columns: set[float]) -> bool:
    """Whether a paragraph is smaller than the article and beside its columns."""
    is_beside = all(abs(paragraph.left - left) >= _INDENTED * usual for left in columns)
    return is_beside and paragraph.size < _SMALL * usual


def _is_link(paragraph: PdfParagraph, most: float) -> bool:
    return paragraph.linked > most and not byline(paragraph.text)


def confirms(stated: str, title: str) -> bool:
    """Whether the stated title is this one, or begins or ends with it."""
    whole, part = _folded(stated), _folded(title)
    if words_in(part) * 2 < words_in(whole):  # the name of the site, not the title
        return False
    return bool(part) and (whole == part or whole.startswith(f"{part} ") or whole.endswith(f" {part}"))


def _confirmed_heading(found: list[PdfParagraph], stated: str) -> int | None:
    """The place of the largest heading that the stated title confirms."""
    places = [
        place
        for place, paragraph in enumerate(found)
        if not paragraph.is_furniture
        and words_in(paragraph.text) >= _TITLE_WORDS
        and confirms(stated, paragraph.text)
    ]
    return max(places, key=lambda place: (found[place].size, -place), default=None)


def _news(found: list[PdfParagraph]) -> range:
    """The places of a ticker below an article; an empty one where the hours are of the article itself."""
    news = endings.ticker([paragraph.text for paragraph in found])
    before = sum(
        _weight(paragraph, 0.0, 0.0) for paragraph in found[: news.start] if not paragraph.is_furniture
    )
    return news if before >= _ENOUGH else range(0)


def _longest_run(found: list[PdfParagraph], heading: int | None, news: range) -> tuple[int, int]:
    best, best_run = 0.0, (0, len(found))
    total, start, worth = 0.0, 0, 1.0
    often = _buttons(found)
    plain = _PLAIN_COST if any(paragraph.linked > _LINKED for paragraph in found) else _COST
    for place, paragraph in enumerate(found):
        if paragraph.is_furniture or place in news:
            total -= _ENDING_COST * (place == news.start)
            continue
        if total <= 0 or place == heading:
            total, start = 0.0, place
        if place == heading:
            worth = 1.0 / _ABOVE_HEADING
        if best >= _ENOUGH_TO_COMMENT and _is_above_comments(paragraph):
            worth *= _BELOW_COMMENTS
            total -= _READERS_COST
        total += -_BUTTON_COST if paragraph.text in often else _weight(paragraph, total, plain)
        if total * worth > best:
            best, best_run = total * worth, (start, place + 1)
    return best_run


def _is_above_comments(paragraph: PdfParagraph) -> bool:
    return (
        words_in(paragraph.text) <= _READERS_WORDS
        and paragraph.linked <= _LINKED
        and endings.is_of_readers(paragraph.text)
    )


def _buttons(found: list[PdfParagraph]) -> frozenset[str]:
    """Links with the same words again and again, as below every comment of readers."""
    texts = Counter(paragraph.text for paragraph in found if paragraph.linked > _LINKED)
    return frozenset(
        text for text, times in texts.items() if times >= _BUTTONS and any(map(str.isalpha, text))
    )


def _usual_size(run: list[PdfParagraph]) -> float:
    letters: Counter[float] = Counter()
    for paragraph in run:
        letters[paragraph.size] += len(paragraph.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _weight(paragraph: PdfParagraph, before: float, plain: float) -> float:
    """The weight of a paragraph behind a run of weight before; -plain if it is neither prose nor link."""
    text = paragraph.text
    words = words_in(text)
    is_short = words <= _ENDING_WORDS and paragraph.linked <= _LINKED
    if before >= _ENOUGH and is_short and endings.is_of_other_reports(text):
        return -_ENDING_COST
    if paragraph.linked > _LINKED:
        return -_COST
    if words >= _PROSE_WORDS and (
        _END.search(text) or words > 3 * _PROSE_WORDS or "," in text or "，" in text
    ):
        return words
    if _END.search(text) or byline(text):
        return 0.0
    return -plain


def _title(found: list[PdfParagraph], start: int, usual: float, stated: str) -> int | None:
    above = [
        place
        for place in range(max(0, start - _BEFORE_BODY), min(start + 2, len(found)))
        if not found[place].is_furniture and len(found[place].text) <= _LONGEST_TITLE
    ]
    confirmed = [place for place in above if confirms(stated, found[place].text)]
    if confirmed:
        return max(confirmed, key=lambda place: (len(found[place].text), found[place].size))
    headings = [place for place in above if found[place].is_heading]
    if len(headings) == 1:
        return headings[0]
    large = [p for p in above if found[p].size >= _TITLE_SIZE * usual and is_headline(found[p].text)]
    return max(large, key=lambda place: (found[place].size, place), default=None)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
