"""What an article is called on screen."""

import pytest

from reader.text.model import Article, Field, FieldName

TEXT = "  The bridge is closed.\nNobody knows until when, said the mayor."
SOURCE = {FieldName.SOURCE: Field("The Gazette")}
OPENING = {FieldName.OPENING: Field("The bridge is closed.")}
TITLE = {FieldName.TITLE: Field("Bridge closed")}


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(TEXT, SOURCE | TITLE, "/news/a.txt"), "The Gazette"),
        (Article(TEXT, TITLE, "/news/a.txt"), "Bridge closed"),
        (Article(TEXT, OPENING, "/news/a.txt"), "The bridge is closed."),
        (Article(TEXT, {}, "/news/000_382909e302caabb8.txt"), "Nobody knows until when, said the mayor."),
        (Article(TEXT), "Nobody knows until when, said the mayor."),
        (Article("Closed."), "Closed."),
        (Article(f"It {'was so ' * 40}"), f"It {'was so ' * 11}…"),
        (Article("", {}, "C:\\news\\a.txt"), "a.txt"),
        (Article("", {}, "https://gazette.example/bridge/"), "bridge"),
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
