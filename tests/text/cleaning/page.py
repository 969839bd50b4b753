"""A page’s text with something on top, between its paragraphs or at the end, for the tests of cleaning."""

from reader.text.model import Article, Kind
from reader.text.sentences import sentences

PARAGRAPHS = (
    "A commuter train came off the rails in the Vinter valley on Tuesday, injuring 30 people.",
    "The front carriage came to rest in a stream, the operator said in a statement.",
    "“We climbed out of the windows,” said a passenger, Otto Lind.",
    "An investigation was opened, and the line will stay closed until Friday.",
)


def kinds(*lines: str) -> dict[str, Kind]:
    """The kind of each sentence of a text that has one paragraph a line."""
    text = "\n".join(lines)
    return {sentence.span.of(text): sentence.kind for sentence in sentences(Article(text=text))}


def body(*lines: str) -> list[str]:
    return [said for said, kind in kinds(*lines).items() if kind.is_compared]


def in_the_middle(*lines: str) -> list[str]:
    """What is left of these lines between paragraphs."""
    return [said for said in body(*PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]) if said not in PARAGRAPHS]


def at_the_end(*lines: str) -> list[str]:
    return [said for said in body(*PARAGRAPHS, *lines) if said not in PARAGRAPHS]


def on_top(*lines: str) -> list[str]:
    return [said for said in body(*lines, *PARAGRAPHS) if said not in PARAGRAPHS]
