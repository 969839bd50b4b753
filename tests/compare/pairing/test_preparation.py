"""Articles made ready: what is remembered of them."""

from reader.compare.pairing.preparation import prepared
from reader.text.model import Article


def test_an_article_is_made_ready_once() -> None:
    assert prepared(Article("The ferry sank.")) is prepared(Article("The ferry sank."))
