"""An article's text into sentences, each with its span, its kind and its paragraph."""

import re

from reader.text.model import Article, Kind, Sentence, Span

_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")


def sentences(article: Article) -> tuple[Sentence, ...]:
    """All sentences of the article in order, of every kind; together they cover all but white space."""
    found: list[Sentence] = []
    start, paragraph = 0, 0
    ends = [(m.start(), m.end(), "\n" in m.group()) for m in _END.finditer(article.text)]
    for end, following, new_paragraph in [*ends, (len(article.text), len(article.text), False)]:
        if article.text[start:end].strip():
            found.append(Sentence(len(found), Span(start, end), Kind.BODY, paragraph))
        start = following
        paragraph += new_paragraph
    return tuple(found)
