"""Makes paragraphs of prose that stands bare among the blocks of a page: extraction passes it over."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.prose.unseen import is_in_menu, is_sentence
from reader.library.formats.web.texts import is_mostly_links, text_of
from reader.text.counting import words_in

_HOLDERS = (
    "article", "blockquote", "body", "center", "dd", "div", "font", "form", "li", "main", "section", "td",
)  # fmt: skip
_BLOCKS = frozenset(
    {
        "article", "aside", "blockquote", "center", "dl", "div", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "ol", "p", "pre", "section", "table", "ul",
    }
)  # fmt: skip
_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "font", "i",
        "ins", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }
)  # fmt: skip
_WORDED = _INLINE - {"a", "br", "wbr"}
# Blocks that are looked at: no page of an article has more, and a hostile one must not take longer.
_LOOKED_AT = 20_000
# Words of bare prose: shorter sentences are more often captions and notices.
_FEWEST_WORDS = 10
# Runs of bare prose in one block that make it the article's text: one or two are a caption or a note.
_SEVERAL = 3


def with_paragraphs(tree: HtmlElement) -> None:
    """Put bare prose into paragraphs where it stands in a block that holds other blocks, too."""
    known: dict[HtmlElement, bool] = {}
    for holder in list(islice(tree.iter(*_HOLDERS), _LOOKED_AT)):
        tags = {child.tag for child in holder}
        if not tags.isdisjoint(_BLOCKS) and _is_mixed(holder, tags) and not is_in_menu(holder, known):
            _wrap_prose(holder)


def _is_mixed(holder: HtmlElement, tags: set[str]) -> bool:
    """Whether a block has words of its own, or elements with such that are more than a link or a break."""
    if not tags.isdisjoint(_WORDED) or (holder.text and not holder.text.isspace()):
        return True
    return any(child.tail and not child.tail.isspace() for child in holder)


def _wrap_prose(holder: HtmlElement) -> None:
    """Make paragraphs of the runs of prose; where they are several, of the labels among them, too."""
    runs = [(before, run, _said(holder, before, run)) for before, run in _runs(holder)]
    told = [(before, run, said) for before, run, said in runs if said and not is_mostly_links(said, *run)]
    prose = [each for each in told if words_in(each[2]) >= _FEWEST_WORDS and is_sentence(each[2])]
    for before, run, _ in told if len(prose) >= _SEVERAL else prose:
        _wrap(holder, before, run)


def _runs(holder: HtmlElement) -> Iterator[tuple[HtmlElement | None, list[HtmlElement]]]:
    """The inline elements between blocks, or between two breaks side by side, and what is before them."""
    before: HtmlElement | None = None
    run: list[HtmlElement] = []
    for child in holder:
        if child.tag not in _INLINE or (run and _is_break(run[-1]) and child.tag == "br"):
            yield before, run
            before, run = child, []
        else:
            run.append(child)
    yield before, run


def _is_break(element: HtmlElement) -> bool:
    """Whether a break ends a line: nothing but spaces is behind it."""
    return element.tag == "br" and not (element.tail or "").strip()


def _said(holder: HtmlElement, before: HtmlElement | None, run: list[HtmlElement]) -> str:
    first = _text_behind(holder, before)
    said = first + "".join(f"{text_of(element)} {element.tail or ''}" for element in run)
    return " ".join(said.split())


def _text_behind(holder: HtmlElement, before: HtmlElement | None) -> str:
    return (holder.text if before is None else before.tail) or ""


def _wrap(holder: HtmlElement, before: HtmlElement | None, run: list[HtmlElement]) -> None:
    """Put what is behind an element, or first in its holder, into a paragraph at its place."""
    paragraph = holder.makeelement("p")
    paragraph.text = _text_behind(holder, before)
    if before is None:
        holder.text = None
        holder.insert(0, paragraph)
    else:
        before.tail = None
        before.addnext(paragraph)
    paragraph.extend(run)
