"""Prose of a page that was not extracted: put back where it belongs to the article, else kept below it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import folded
from reader.library.formats.web.texts import is_mostly_links
from reader.text.counting import words_in

_BLOCKS = ("p", "li", "blockquote", "div", "dd")
_HOLDERS = frozenset(
    {"article", "blockquote", "dd", "div", "h2", "h3", "li", "ol", "p", "section", "table", "ul"}
)
"""A block with one of these in it is no paragraph; they are looked at by themselves."""
_MENUS = frozenset(
    {"a", "aside", "button", "figcaption", "figure", "footer", "form", "header", "nav", "noscript"}
)
# Words of a line of prose: shorter ones are more often labels and buttons.
_FEWEST_WORDS = 10
# Words of a short sentence that is put back among paragraphs of the article.
_FEWEST_SHORT = 4
# Paragraphs of the article with one parent that make such a sentence among them a part of it.
_FEWEST_AROUND = 3
_OF_TEXT = frozenset(
    {"blockquote", "br", "figure", "h1", "h2", "h3", "h4", "hr", "img", "ol", "p", "picture", "table", "ul"}
)
_LISTS = frozenset({"ol", "ul"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_OTHERS = re.compile(
    r"comment|kommentar|repl(?:y|ies)|discuss|author|autor|(?:^|[\s_-])bio(?:$|[\s_-])|about|related|promo|teaser"
    r"|side|newsletter|cookie|consent|disclaimer|copyright|legal|terms|subscri|paywall|member|donat|caption",
    re.IGNORECASE,
)
"""Names of elements with prose that is not of the article."""
# Paragraphs of prose in a block beside the article that make it a possible part of it.
_FEWEST_OF_A_PART = 2
_STOPS = (".", "!", "?", "…", "。", "！", "？", "۔", "؟", "।")
_QUOTES = "\"”’»“')"
# Blocks of a page that are looked at: no page of news has more.
_MOST = 5_000
# Characters of a paragraph: a longer element holds several.
_LONGEST = 20_000
# The share of the article's words below which prose outside it is cookies, credits and the like.
_TOLERATED = 0.1


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A paragraph of prose on a page.

    Attributes:
        words: its words.
        parent: a number that all paragraphs of one parent share.
        around: the number of the parent's parent; -1 where the parent holds something other than text, or
            its name says that it is not of the article.
        is_short: it is a short sentence, which is of the article only among others of it.
        folded: its folded words, which are looked for in the article's text.
    """

    words: str
    parent: int
    around: int = -1
    is_short: bool = False
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", folded(self.words))


def prose(tree: HtmlElement) -> list[PageBlock]:
    """The paragraphs of a page outside its menus and lists of links, in order."""
    numbers: dict[object, int] = {}
    around: dict[HtmlElement, int] = {}

    def number(element: object) -> int:
        return numbers.setdefault(element, len(numbers))

    def block(words: str, parent: HtmlElement) -> PageBlock:
        if parent not in around:  # once for each: a parent may hold thousands of paragraphs
            around[parent] = number(parent.getparent()) if _may_be_a_part(parent) else -1
        return PageBlock(words, number(parent), around[parent], words_in(words) < _FEWEST_WORDS)

    known: dict[HtmlElement, bool] = {}
    shown = (e for e in islice(tree.iter(*_BLOCKS), _MOST) if not is_in_menu(e, known))
    found = ((e, words) for e in shown for words in _sentences(e))
    return [block(words, parent) for e, words in found if (parent := _parent(e)) is not None]


def _parent(element: HtmlElement) -> HtmlElement | None:
    """The parent of a paragraph; for an item of a list, the parent of the list."""
    parent = element.getparent()
    is_list = parent is not None and parent.tag in _LISTS
    return parent.getparent() if is_list and parent is not None else parent


def is_in_menu(element: HtmlElement, known: dict[HtmlElement, bool]) -> bool:
    """Whether an element is in a menu; `known` keeps the answers for the elements around it."""
    asked: list[HtmlElement] = []
    answer = False
    for above in element.iterancestors():
        if above in known:
            answer = known[above]
            break
        asked.append(above)
        if above.tag in _MENUS:
            answer = True
            break
    known.update(dict.fromkeys(asked, answer))
    return answer


def _may_be_a_part(parent: HtmlElement) -> bool:
    """Whether an element may be one of several with the article: it has only text, and no other name."""
    is_part = parent.tag in {"article", "div", "section"} and not _names_another(parent)
    return is_part and not any(child.tag not in _OF_TEXT or _is_linked_heading(child) for child in parent)


def is_beside_an_article(element: HtmlElement) -> bool:
    """Whether an element is a menu or the like, or a list with the name of something beside an article."""
    return element.tag in _MENUS or (element.tag in _LISTS and _names_another(element))


def _names_another(parent: HtmlElement) -> bool:
    return any(_OTHERS.search(parent.get(name) or "") for name in ("class", "id", "aria-label"))


def _is_linked_heading(child: HtmlElement) -> bool:
    return child.tag in _HEADINGS and next(child.iter("a"), None) is not None


def tells_something(text: str) -> bool:
    """Whether any line of a text is a sentence; headlines, names and bylines are none."""
    return any(map(is_sentence, text.split("\n")))


def fullest(blocks: Sequence[PageBlock]) -> str:
    """The paragraphs of the parent with most prose, each on a line; "" where none has several."""
    held: dict[int, list[str]] = {}
    for block in blocks:
        held.setdefault(block.parent, []).append(block.words)
    several = (words for words in held.values() if len(words) >= _FEWEST_AROUND)
    return "\n".join(max(several, key=lambda words: sum(map(words_in, words)), default=[]))


def with_siblings(text: str, blocks: Sequence[PageBlock]) -> str:
    """The article's text with the missing paragraphs that are among others of it on the page."""
    whole = folded(text)
    taken = Counter(block.parent for block in blocks if block.folded in whole and not block.is_short)
    lines, at = text.split("\n"), -1
    for block in blocks:
        if block.folded in whole:
            at = next((n for n in range(max(at, 0), len(lines)) if block.folded in folded(lines[n])), at)
        elif at >= 0 and taken[block.parent] >= (_FEWEST_AROUND if block.is_short else 1):
            at += 1
            lines.insert(at, block.words)
    return "\n".join(lines)


def with_parts(text: str, blocks: Sequence[PageBlock]) -> str:
    """The article's text with its missing parts, where it is in several blocks side by side.

    They are looked for only where more is missing than cookies and credits would be.
    """
    if not left_lying(text, blocks):
        return text
    blocks = [block for block in blocks if not block.is_short]
    whole = folded(text)
    taken = [block for block in blocks if block.folded in whole]
    places = {block.around for block in taken} - {-1} | {block.parent for block in taken}
    sizes = Counter(block.parent for block in blocks)
    lines, at = text.split("\n"), -1
    before: list[str] = []
    for block in blocks:
        if block.folded in whole:
            at = next((n for n in range(max(at, 0), len(lines)) if block.folded in folded(lines[n])), at)
            lines[at:at] = before
            at, before = at + len(before), []
        elif block.around in places and sizes[block.parent] >= _FEWEST_OF_A_PART:
            before.append(block.words)
    return "\n".join([*lines[: at + 1], *before, *lines[at + 1 :]])


def left_lying(text: str, blocks: Sequence[PageBlock]) -> list[str]:
    """The paragraphs that the text lacks, each once; [] where they have few words."""
    whole = folded(text)
    long = (block for block in blocks if not block.is_short)
    missing = list(dict.fromkeys(block.words for block in long if block.folded not in whole))
    return missing if sum(map(words_in, missing)) > _TOLERATED * words_in(text) else []


def _sentences(element: HtmlElement) -> Iterator[str]:
    """The lines of an element that are sentences; none where it holds other blocks, or mostly links."""
    if _holds_blocks(element):
        return
    lines = [" ".join(line.split()) for line in _lines(element)]
    told = [line for line in lines if is_sentence(line)]
    if told and max(map(len, lines)) <= _LONGEST and not is_mostly_links("".join(lines), element):
        yield from told


def _holds_blocks(element: HtmlElement) -> bool:
    if not len(element):  # quicker, as are its children, than a search below it
        return False
    if any(child.tag in _HOLDERS for child in element):
        return True
    return next(element.iterdescendants(*_HOLDERS), None) is not None


def is_sentence(line: str) -> bool:
    """Whether a line is of some words and ends as a sentence does."""
    return line.rstrip(_QUOTES).endswith(_STOPS) and words_in(line) >= _FEWEST_SHORT


def _lines(element: HtmlElement) -> list[str]:
    """All text of an element, a line for what stands between two breaks."""
    if not len(element) or next(element.iterdescendants("br"), None) is None:
        return ["".join(element.itertext())]
    pieces: list[str] = []
    for event, below in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces += ["\n" if below.tag == "br" else "", below.text or ""]
        elif below is not element:
            pieces.append(below.tail or "")
    return "".join(pieces).split("\n")
