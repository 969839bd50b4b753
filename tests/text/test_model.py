"""What an article is called on screen."""

import pytest

from reader.text.model import Article, Field, FieldName

TEXT = "  The bridge is closed.\nNobody knows until when, said the mayor."
SOURCE = {FieldName.SOURCE: Field("The Gazette")}
TITLE = {FieldName.TITLE: Field("Bridge closed")}


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(TEXT, SOURCE | TITLE, "/news/a.txt"), "The Gazette"),
        (Article(TEXT, TITLE, "/news/a.txt"), "Bridge closed"),
        (Article(TEXT, {}, "/news/a.txt"), "a.txt"),
        (Article(TEXT, {}, "C:\\news\\a.txt"), "a.txt"),
        (Article(TEXT, {}, "https://gazette.example/bridge/"), "bridge"),
        (Article(TEXT), "The bridge is closed. Nobody knows …"),
        (Article("Closed."), "Closed."),
        (Article(""), ""),
    ],
)
def test_an_article_is_called_by_the_best_that_is_known_of_it(article: Article, name: str) -> None:
    assert article.name == name


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        (TEXT, "Nobody knows until when, said the mayor."),
        (
            "Bridge closed.\n\n  Nobody   knows until\twhen, it seems.\nMore.",
            "Nobody knows until when, it seems.",
        ),
        ("\nBridge closed.\nMore soon.", "Bridge closed."),
        (" \n", ""),
    ],
)
def test_an_article_opens_with_its_first_line_that_is_more_than_a_label(text: str, opening: str) -> None:
    assert Article(text).opening == opening
