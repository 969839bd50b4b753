"""Which paragraphs of a PDF are its article: the title, and the longest dense run of sentences below it."""

import re
from collections import Counter

from reader.library.formats.pdf import endings
from reader.library.formats.pdf.layout import PdfParagraph
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.first_lines import is_headline
from reader.text.counting import words_in
from reader.text.model import Kind

# Headings, captions and menu lines are mostly shorter than a sentence of this many words.
_PROSE_WORDS = 9
# Words of prose that one paragraph of menu, list or advertisement between them outweighs.
_COST = 14.0
# The same of one that is no link where menus are: as often a heading, a list or a verse of the article.
_PLAIN_COST = 10.0
# Words that a heading of what follows articles outweighs: more come only where the article goes on.
_ENDING_COST = 100.0
# A phrase that an article itself repeats this often as a whole paragraph was not seen.
_BUTTONS = 4
# Words that a link outweighs which stands so often on the pages: more than most comments have.
_BUTTON_COST = 60.0
# Links to more articles and share buttons have fewer words, and closing sentences have more.
_ENDING_WORDS = 7
# Words of an article before which such a heading is that of a box inside it.
_ENOUGH = 150.0
# The same before a heading of comments.
_ENOUGH_TO_COMMENT = 50.0
# Names, dates and votes beside comments of readers have fewer words than the comments themselves.
_READERS_WORDS = 9
# Words of comments that the heading above them outweighs.
_READERS_COST = 1_000.0
# Worth of what stands below such a heading.
_BELOW_COMMENTS = 0.35
# Paragraphs above the body among which the title stands.
_BEFORE_BODY = 25
# A heading of one or two words is a section's name as often as a title.
_TITLE_WORDS = 3
# Worth of what stands above the title beside what stands below it.
_ABOVE_HEADING = 0.3
# Times the usual size: subheads and emphasis stay below, and titles of prints lie above.
_TITLE_SIZE = 1.25
# Times the size of the body: captions, boxes and what stands beside the article is set smaller.
_SMALL = 0.87
# Share of a paragraph of menus and teasers that leads elsewhere.
_LINKED = 0.5
# The same of one inside the article that is not part of it.
_WHOLLY_LINKED = 0.85
# Times the size of the letters: paragraphs begin no further apart in one column.
_INDENTED = 3.0
# Pages over which an article goes on beside other columns: a newspaper's has two or three.
_MOST_TURNS = 50
# Paragraphs behind the body among which its last short sentences may stand, the foot of the page between.
_FOOT = 10
_END = re.compile(r"[.!?…。！？।؟][”\"»’')\]]*$")
# Characters: no headline is longer, so this is a paragraph in large type.
_LONGEST_TITLE = 300

MarkedParagraphs = list[tuple[PdfParagraph, Kind | None]]


def marked(found: list[PdfParagraph], stated: str) -> MarkedParagraphs:
    """Each paragraph with its kind: title, boilerplate, or None for what cleaning is to judge.

    Args:
        found: the paragraphs in reading order.
        stated: the title that the document's properties state, or "".
    """
    kept = _without_side_columns(found, stated)
    kinds = dict(zip(kept, _kinds([found[place] for place in kept], stated), strict=True))
    return [(paragraph, kinds.get(place, Kind.BOILERPLATE)) for place, paragraph in enumerate(found)]


def _kinds(found: list[PdfParagraph], stated: str) -> list[Kind | None]:
    heading = _confirmed_heading(found, stated)
    start, end = _longest_run(found, heading)
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
            or not first <= place < end
            or paragraph.size < _SMALL * usual
            or _is_link(paragraph, _LINKED if place < start else _WHOLLY_LINKED)
        ):
            result.append(Kind.BOILERPLATE)
        else:
            result.append(None)
    return result


def _without_side_columns(found: list[PdfParagraph], stated: str) -> list[int]:
    """The places of the paragraphs without those of other columns that part an article from page to page."""
    kept = list(range(len(found)))
    for _ in range(_MOST_TURNS):
        shown = [found[place] for place in kept]
        start, end = _longest_run(shown, _confirmed_heading(shown, stated))
        if not (beside := _side_column(shown, start, end)):
            break
        del kept[beside.start : beside.stop]
    return kept


def _side_column(found: list[PdfParagraph], start: int, end: int) -> range:
    """What stands in other columns between a run and the rest of it on the page behind it, or before it."""
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
    """The end of a run with the short sentences that close it, perhaps below a column's foot or a box."""
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
    """Whether it is set smaller than the article and beside its columns."""
    is_beside = all(abs(paragraph.left - left) >= _INDENTED * usual for left in columns)
    return is_beside and paragraph.size < _SMALL * usual


def _is_link(paragraph: PdfParagraph, most: float) -> bool:
    return paragraph.linked > most and not byline(paragraph.text)


def confirms(stated: str, title: str) -> bool:
    """Whether the title in the document's properties is that one, or begins or ends with it."""
    whole, part = _folded(stated), _folded(title)
    if words_in(part) * 2 < words_in(whole):  # the name of the site, not the title
        return False
    return bool(part) and (whole == part or whole.startswith(f"{part} ") or whole.endswith(f" {part}"))


def _confirmed_heading(found: list[PdfParagraph], stated: str) -> int | None:
    """Where the largest heading stands that has the words of the stated title."""
    places = [
        place
        for place, paragraph in enumerate(found)
        if not paragraph.is_furniture
        and words_in(paragraph.text) >= _TITLE_WORDS
        and confirms(stated, paragraph.text)
    ]
    return max(places, key=lambda place: (found[place].size, -place), default=None)


def _longest_run(found: list[PdfParagraph], heading: int | None) -> tuple[int, int]:
    best, best_run = 0.0, (0, len(found))
    total, start, worth = 0.0, 0, 1.0
    often = _buttons(found)
    plain = _PLAIN_COST if any(paragraph.linked > _LINKED for paragraph in found) else _COST
    for place, paragraph in enumerate(found):
        if paragraph.is_furniture:
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
    """What stands below every comment of readers: short links of one wording."""
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
    """What a paragraph adds to a run that weighs so much before it; no prose and no link: plain."""
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
