"""A quotation without its denial is not a shorter one."""

import pytest

from reader.compare.comparison import compare
from reader.compare.quotations.matching import Likeness, quotations
from reader.text.model import Article, Field, FieldName


def likeness(left: str, right: str, language: str) -> Likeness:
    fields = {FieldName.LANGUAGE: Field(language)}
    ours, theirs = (Article(f"“{words},” Ann Lund.", fields) for words in (left, right))
    (found,) = quotations(compare(ours, theirs))
    return found.likeness


@pytest.mark.parametrize(
    ("language", "whole", "part"),
    [
        ("en", "I don't believe the pier was closed in winter", "The pier was closed in winter"),
        ("en", "We never said the pier was closed in winter", "The pier was closed in winter"),
        ("de", "Ich glaube nicht, der Pier war im Winter gesperrt", "Der Pier war im Winter gesperrt"),
        (
            "fr",
            "Je doute que le quai principal était fermé en hiver",
            "Le quai principal était fermé en hiver",
        ),
        (
            "es",
            "No creo que el muelle viejo estaba cerrado en invierno",
            "El muelle viejo estaba cerrado en invierno",
        ),
    ],
)
def test_words_without_their_denial_are_altered(language: str, whole: str, part: str) -> None:
    assert likeness(whole, part, language) is Likeness.ALTERED
    assert likeness(part, whole, language) is Likeness.ALTERED


def test_words_cut_away_that_govern_nothing_leave_a_shorter_quotation() -> None:
    whole = "I was not there that day and the pier was closed in winter"
    assert likeness(whole, "The pier was closed in winter", "en") is Likeness.CUT
