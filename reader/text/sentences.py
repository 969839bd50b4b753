"""An article's text into sentences, each with its span, its kind and its paragraph."""

from reader.languages.identification import language_of
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.cleaning.classification import clean
from reader.text.cleaning.pieces import LinePiece
from reader.text.model import Article, Kind, Sentence
from reader.text.paragraphs import paragraphs

# Code points of a paragraph, a thousand words: twice as many as stand on a printed page.
LONGEST_PARAGRAPH = 6_000


def sentences(article: Article, check: Checkpoint = unchecked) -> tuple[Sentence, ...]:
    """All sentences of the article in order, of every kind; together they cover all but white space.

    A paragraph ends with its line, at what is not body, where a sentence was glued to the one before, and
    before it is longer than any: of a text that has lost its lines a wall would be left to be shown.
    check is called every few lines, and may raise to stop.
    """
    language = language_of(article.language, article.text)
    split = paragraphs(article.text, check)
    lines = clean(article, split, language, check)
    found: list[Sentence] = []
    paragraph, begins = -1, 0
    for line in lines:
        for before, piece in checked(zip([None, *line], line, strict=False), check):
            if before is None or _breaks(before, piece) or piece.span.end - begins > LONGEST_PARAGRAPH:
                paragraph, begins = paragraph + 1, piece.span.start
            found.append(Sentence(len(found), piece.span, piece.kind or Kind.BODY, paragraph))
    return tuple(found)


def _breaks(before: LinePiece, piece: LinePiece) -> bool:
    was, now = before.kind or Kind.BODY, piece.kind or Kind.BODY
    if was is Kind.METADATA:
        return not now.is_compared and was is not now
    return was.is_compared != now.is_compared or before.span.end == piece.span.start
