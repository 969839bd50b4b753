"""A passage of an article with all that is asked of it, so that nobody hands its parts over one by one."""

from dataclasses import dataclass

from reader.languages.language import are_two
from reader.text.model import Kind, Sentence, Span
from reader.text.tokens import Token, tokens


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Consecutive sentences of one article.

    Attributes:
        text: of the whole article, into which all spans point.
        sentences: at least one, in order.
        tokens: of all of them.
        quoted: which of these stand in quotations; None where the rest of the article was not looked at.
        language: ISO 639-1, or "" when it is not known.
        date: on which the article appeared, ISO 8601, or "" when it is not known.
    """

    text: str
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    quoted: tuple[bool, ...] | None
    language: str
    date: str

    @property
    def span(self) -> Span:
        """From its beginning to its end."""
        return Span(self.sentences[0].span.start, self.sentences[-1].span.end)

    def is_foreign_to(self, other: "Passage") -> bool:
        """Whether the two are in different languages; where one is unknown nothing says so."""
        return are_two(self.language, other.language)


def excerpt(text: str, span: Span, language: str, date: str = "") -> Passage:
    """A stretch of a text as a passage by itself, for which nothing else of the text is looked at."""
    whole = Sentence(0, span, Kind.BODY, 0)
    return Passage(text, (whole,), tokens(text, span, language), None, language, date)
