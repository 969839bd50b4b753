"""Which sentences share more than the names in them."""

import pytest

from reader.compare.collation.evidence.telling_words import TellingWords
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import prepared
from reader.text.checking import unchecked
from reader.text.model import Article, Field, FieldName

AROUND = "The baker watched from a window while neighbours carried chairs, blankets and warm soup outside. "


def tell_alike(*said: str) -> bool:
    return words_of(*said).tell_alike((0, 1), (1, 1))


def words_of(*said: str) -> TellingWords:
    sides: dict[int, ComparedArticle] = {}
    for number, each in enumerate(said):
        article = Article(AROUND + each, {FieldName.LANGUAGE: Field("en")})
        sides[number] = ComparedArticle(article.text, "", prepared(article))
    return TellingWords(sides, unchecked)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 8.25 pm", "about 8:25 p.m."),
        ("at 8:25 p.m.", "at 20:25"),
        ("at half past eight", "at 8.30pm"),
        ("with $3.8m", "with 3.8 million dollars"),
        ("with two dozen", "with 24"),
    ],
)
def test_a_time_or_figure_written_in_two_ways_is_one_word(one: str, other: str) -> None:
    assert tell_alike(f"Adel Orsini left Qarin {one}.", f"Mr Orsini landed in Qarin {other}.")


@pytest.mark.parametrize(("one", "other"), [("at 8.25 pm", "at 9.25 pm"), ("with 24", "with 25")])
def test_another_time_or_figure_is_another_word(one: str, other: str) -> None:
    assert not tell_alike(f"Adel Orsini left Qarin {one}.", f"Mr Orsini landed in Qarin {other}.")


def test_the_age_of_a_man_is_no_act_of_his() -> None:
    assert not tell_alike("Adel Orsini, 58, bought the mill.", "Adel Orsini, 58, missed a train.")


SANK = "The ferry, the Orsini, left Qarin with Adel Bask on the bridge. "
ASKED = "The ferry’s captain, Adel Bask, was questioned in Qarin. "


def test_a_word_of_what_both_are_about_is_alone_no_more_than_a_name() -> None:
    also = "The ferry had been built in Qarin. The ferry was old. The ferry had no radar. "
    assert tell_alike(SANK, ASKED)
    assert not tell_alike(SANK + also, ASKED + also)
    assert tell_alike(f"The old {SANK[4:]}{also}", f"The old {ASKED[4:]}{also}")


def test_an_article_is_no_figure_that_two_sentences_share() -> None:
    assert not tell_alike("Adel Orsini bought a house.", "Mr Orsini missed a train.")


@pytest.mark.parametrize(
    ("other", "part"),
    [
        ("Mr Orsini sold two houses in Qarin.", 1.0),
        ("Mr Orsini sold two houses, boats, orchards, vineyards and mills.", 1.0),
        ("Mr Orsini sold three orchards in Qarin.", 0.3),
        ("Mr Orsini slept.", 0.0),
        ("Mr Orsini.", 0.0),
    ],
)
def test_what_two_sentences_share_is_a_part_of_what_the_one_tells_that_tells_less(
    other: str, part: float
) -> None:
    told = words_of("Adel Orsini sold his two houses.", other).part((0, 1), (1, 1))
    assert told == pytest.approx(part, abs=0.2)


def test_headlines_in_capitals_that_share_nothing_but_names_of_their_reports_are_not_alike() -> None:
    known = "\n\nThe guards of Qarin know Oren Bask Junior well."
    gun = f"Oren Bask Junior, Prisoner, Draws Pistol And Leaves{known}"
    assert not tell_alike(gun, f"Convicted Painter Oren Bask Junior Wins Another Medal{known}")
    assert tell_alike(gun, f"Prisoner Oren Bask Junior Draws Pistol From Loaf{known}")
