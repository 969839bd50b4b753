"""What a block of a page is by its form: prose, short, or a heading that leads to another page."""

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import text_of, text_up_to
from reader.text.counting import words_in

# Elements that are looked at: no page of an article has more, and a hostile one must not take longer.
LOOKED_AT = 20_000
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# Words of a paragraph of prose: captions and labels mostly have fewer.
PARAGRAPH_WORDS = 10
# Words of a sentence: fewer with a full stop are as often a label or a name.
_SENTENCE_WORDS = 4
# Paragraphs that are a part of an article: two may be a teaser.
FEWEST_PARAGRAPHS = 3


def is_prose(paragraph: HtmlElement) -> bool:
    """Whether a paragraph is a sentence as long as those of articles are."""
    said = text_of(paragraph)
    return words_in(said) >= PARAGRAPH_WORDS and is_sentence(said)


def is_sentence(said: str) -> bool:
    """Whether words end as a sentence does, and are no label or name with a full stop."""
    return words_in(said) >= _SENTENCE_WORDS and said.rstrip("\"”»’'")[-1:] in {".", "!", "?"}


def is_short(element: HtmlElement, most: int) -> bool:
    """Whether an element has that many words at most."""
    return words_in(text_up_to(element, 12 * most)) <= most


def leads_elsewhere(heading: HtmlElement) -> bool:
    """Whether a heading is wholly a link to another page."""
    link = next((a for a in heading.iterancestors("a")), None)
    if link is None:
        link = heading.find(".//a")
    if link is None or (link.get("href") or "#").startswith("#"):
        return False
    return alike(text_of(link), text_of(heading)) or link in set(heading.iterancestors())


def drop(element: HtmlElement) -> None:
    """Remove an element from its page, unless it is the page."""
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()
