"""What stands in the place of text that is folded away."""

from reader.text.model import Article, Kind, Span
from reader.ui.comparison.labels import instead
from reader.ui.comparison.layout.arrangement import Piece, PieceKind

BODY, BESIDE = "The pier was closed.", "Three farms have no water."
PAGE = Article(f"{BODY}\n{BESIDE}", kinds=((Span(21, 47), Kind.BOILERPLATE),))


def test_prose_of_a_page_that_is_no_part_of_its_article_says_so_where_it_is_folded() -> None:
    found = instead(Piece(PieceKind.FOLDED_ASIDE, (1,), Span(21, 47)), PAGE, "B")
    assert "found on the page" in found
    left_out = instead(Piece(PieceKind.FOLDED_ASIDE, (0,), Span(0, 20)), PAGE, "B")
    assert "found on the page" not in left_out
