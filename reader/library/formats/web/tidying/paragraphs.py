"""Makes paragraphs of what an article tells in other ways: lists of parts, linked sentences, blocks."""

from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import is_mostly_links, text_of
from reader.library.formats.web.tidying.blocks import (
    FEWEST_PARAGRAPHS,
    HEADINGS,
    LOOKED_AT,
    PARAGRAPH_WORDS,
    is_prose,
    is_sentence,
    leads_elsewhere,
)
from reader.text.counting import words_in

_INLINE = frozenset(
    {
        "a", "abbr", "b", "bdi", "br", "cite", "em", "i", "mark", "q", "small", "span", "strong", "sub",
        "sup", "time", "u",
    }
)  # fmt: skip


def open_parts(tree: HtmlElement) -> None:
    """Make blocks of lists whose items each have a heading that leads nowhere, and prose of their own."""
    for listed in list(islice(tree.iter("ul", "ol"), LOOKED_AT)):
        points = list(islice(listed.iterchildren("li"), LOOKED_AT))
        if points and all(map(_is_part, points)):
            for element in (listed, *points):
                element.tag = "div"


def _is_part(point: HtmlElement) -> bool:
    heading = next(point.iter(*HEADINGS), None)
    return heading is not None and not leads_elsewhere(heading) and any(map(is_prose, point.iter("p")))


def free_linked_sentences(tree: HtmlElement) -> None:
    """Unlink sentences that are wholly a link and stand between paragraphs of prose: they are of the article.

    The first and the last paragraph have such a neighbour on one side only.
    """
    for paragraph in list(islice(tree.iter("p"), LOOKED_AT)):
        links = list(islice(paragraph.iter("a"), 2))
        if len(links) != 1 or not is_prose(paragraph) or not alike(text_of(links[0]), text_of(paragraph)):
            continue
        wrappers = _wrappers(paragraph)
        outer = wrappers[-1] if wrappers else paragraph
        lacking = [not _is_plain_prose(near) for near in (outer.getprevious(), outer.getnext())]
        is_at_an_end = sum(lacking) == 1 and not wrappers and _ends_a_text(paragraph)
        if not any(lacking) or is_at_an_end:
            for element in (*links, *wrappers):
                element.drop_tag()


def _wrappers(paragraph: HtmlElement) -> list[HtmlElement]:
    """The blocks that hold nothing but a paragraph, the innermost first."""
    found: list[HtmlElement] = []
    for above in paragraph.iterancestors():
        if above.tag != "div" or len(above) != 1 or text_of(above) != text_of(paragraph):
            break
        found.append(above)
    return found


def _ends_a_text(paragraph: HtmlElement) -> bool:
    """Whether a paragraph is the first or the last of its parent, but for a title or a picture."""
    return any(
        near is None or near.tag in {"h1", "time", "figure"}
        for near in (paragraph.getprevious(), paragraph.getnext())
    )


def _is_plain_prose(element: HtmlElement | None) -> bool:
    """Whether an element is a paragraph of prose, and not mostly links."""
    return (
        element is not None
        and element.tag == "p"
        and is_sentence(text_of(element))
        and not is_mostly_links(text_of(element), element)
    )


def mark_paragraphs(tree: HtmlElement) -> None:
    """Make paragraphs of blocks side by side that hold only sentences."""
    held: dict[HtmlElement, list[HtmlElement]] = {}
    for block in islice(tree.iter("div"), LOOKED_AT):
        parent = block.getparent()
        if parent is not None and all(below.tag in _INLINE for below in block.iterdescendants()):
            held.setdefault(parent, []).append(block)
    for blocks in held.values():
        if len(blocks) < FEWEST_PARAGRAPHS:
            continue
        prose = sum(words_in(text_of(block)) >= PARAGRAPH_WORDS for block in blocks)
        if prose >= FEWEST_PARAGRAPHS:
            for block in blocks:
                if words_in(said := text_of(block)) >= PARAGRAPH_WORDS or is_sentence(said):
                    block.tag = "p"
