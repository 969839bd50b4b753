"""Which figures of two reports are of one thing."""

import pytest

from reader.compare.facts.answering import answers
from reader.compare.facts.claims import Claim, claims
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import prepared
from reader.text.checking import unchecked
from reader.text.model import Article, Field, FieldName

RAIDS = "Five raids on depots killed two dozen fighters and wounded dozens of others."
SHELL = "A shell killed a cook of the ferry and injured four sailors."
HARDLY_ALIKE = 0.15


def claim(text: str, form: str) -> Claim:
    article = Article(text, {FieldName.LANGUAGE: Field("en")})
    found = claims(ComparedArticle(text, "", prepared(article)), unchecked)
    return next(one for one in found if one.quantity.form == form)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        (SHELL, False),
        ("Raids on depots killed a cook and injured four sailors.", True),
    ],
)
def test_dozens_hurt_are_four_hurt_only_where_more_than_the_toll_is_told_by_both(
    other: str, *, is_one: bool
) -> None:
    assert bool(answers(claim(RAIDS, "dozens"), claim(other, "4"), HARDLY_ALIKE)) is is_one


def test_the_figures_of_a_report_are_found_once_and_each_time_are_claims_of_their_own() -> None:
    ready = prepared(Article(RAIDS, {FieldName.LANGUAGE: Field("en")}))
    first, again = (claims(ComparedArticle(RAIDS, "", ready), unchecked) for _ in range(2))
    assert [c.quantity.form for c in first] == [c.quantity.form for c in again]
    assert all(one.scope is other.scope for one, other in zip(first, again, strict=True))
    assert not {id(claim) for claim in first} & {id(claim) for claim in again}
