"""An article's text into sentences, each with its span, its kind and its paragraph."""

import re

from reader.text.languages import guess_language
from reader.text.model import Article, Kind, Sentence, Span
from reader.text.splitting import split

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def sentences(article: Article) -> tuple[Sentence, ...]:
    """All sentences of the article in order, of every kind; together they cover all but white space."""
    language = article.language or guess_language(article.text)
    found: list[Sentence] = []
    for paragraph, line in enumerate(_LINE.finditer(article.text)):
        for span in split(article.text, Span(line.start(), line.end()), language):
            found.append(Sentence(len(found), span, Kind.BODY, paragraph))
    return tuple(found)
