"""What cleaning makes of a text, for the tests of it."""

from reader.text.model import Article, Field, FieldName, Kind
from reader.text.sentences import sentences

BODY = "The ferry ran aground on Friday night, and most of its passengers were taken off before dawn."


MORE = "The captain, who has worked the route for twenty years, was not hurt."


EN = {FieldName.LANGUAGE: Field("en")}


def kinds(text: str, language: str = "en", title: str = "") -> list[tuple[Kind, str]]:
    fields = {FieldName.LANGUAGE: Field(language), FieldName.TITLE: Field(title)}
    return [(s.kind, s.span.of(text)) for s in sentences(Article(text, fields))]


def body(text: str, language: str = "en") -> str:
    return " ".join(said for kind, said in kinds(text, language) if kind.is_compared)


def kind_of_line(line: str, language: str = "en") -> set[Kind]:
    text = f"{BODY}\n\n{line}\n\n{MORE}"
    return {
        s.kind
        for s in sentences(Article(text, {FieldName.LANGUAGE: Field(language)}))
        if s.span.of(text) in line
    }
