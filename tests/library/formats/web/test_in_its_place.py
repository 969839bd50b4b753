"""Sentences that are links, a title among posts, and the days of readers: each in its place."""

import pytest

from reader.text.model import FieldName
from tests.library.formats.samples import PARAGRAPHS, TITLE
from tests.library.formats.web.test_html import TEXT, article

LINKED = "Anglers moved their boats to the inner basin when the gates of the lock stuck."
HEAD = f"<title>{TITLE}</title>"


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{each}</p>" for each in words)


def test_a_sentence_that_is_wholly_a_link_between_others_is_read() -> None:
    link = f"<div><p><strong><a href='https://news.example/lock'>{LINKED}</a></strong></p></div>"
    body = paragraphs(*PARAGRAPHS[:2]) + link + paragraphs(*PARAGRAPHS[2:])
    lines = article(HEAD, f"<article><h1>{TITLE}</h1>{body}</article>").text.split("\n")
    assert lines.index(LINKED) == lines.index(PARAGRAPHS[1]) + 1


def test_a_link_to_another_report_behind_the_text_is_not_read() -> None:
    link = f"<div><p><a href='https://news.example/lock'>{LINKED}</a></p></div>"
    assert LINKED not in article(HEAD, f"<article><h1>{TITLE}</h1>{TEXT}{link}</article>").text


def test_the_title_stands_before_posts_that_are_timed() -> None:
    posts = "".join(
        f"<div class='post'><time datetime='2023-03-04T1{n}:00'>1{n}:00</time><p>{each}</p></div>"
        for n, each in enumerate(PARAGRAPHS)
    )
    lines = article(HEAD, f"<article><h1>{TITLE}</h1>{posts}</article>").text.split("\n")
    assert lines[:2] == [TITLE, PARAGRAPHS[0]]


def test_the_day_of_a_reader_is_not_that_of_the_report() -> None:
    readers = "<section class='comments'><p>Otto wrote on 9 April 2018: what a pity</p></section>"
    found = article(HEAD, f"<article><h1>{TITLE}</h1>{TEXT}</article>{readers}")
    assert found.date == ""
    assert article(HEAD, f"<article><h1>{TITLE}</h1><p>9 April 2018</p>{TEXT}</article>{readers}").date


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://courier.example/2010/harbour/08/13/walls.html", "2010-08-13"),
        ("https://courier.example/film/2011/oct/05/walls", "2011-10-05"),
        ("https://courier.example/news/20130406-walls", "2013-04-06"),
    ],
)
def test_the_day_in_an_address_is_a_guess(address: str, day: str) -> None:
    head = f"{HEAD}<link rel='canonical' href='{address}'>"
    field = article(head, f"<article><h1>{TITLE}</h1>{TEXT}</article>").fields[FieldName.DATE]
    assert (field.value, field.is_guess) == (day, True)


def test_a_day_below_the_report_that_says_what_it_is_is_taken() -> None:
    below = "<div><div>Publié le 29/10/2012<br><em>Mis à jour le 30/10/2012</em></div></div>"
    between = "<div class='dated'>Council votes on 3 May 2009</div>"
    found = article(HEAD, f"<div><h1>{TITLE}</h1>{TEXT}</div>{'<hr>' * 60}{between}{below}")
    assert found.date == "2012-10-29"


@pytest.mark.parametrize("day", ["Tuesday, Aug. 17, 2010", "on Jul 04, 2014\n at 11:30a <a>@ada</a>"])
def test_a_day_behind_a_name_is_no_part_of_it(day: str) -> None:
    line = f"<span class='byline'>By <a href='/ada'>Ada Moss</a> {day}</span>"
    assert article(HEAD, f"<h1>{TITLE}</h1>{line}{TEXT}").fields[FieldName.AUTHOR].value == "Ada Moss"


@pytest.mark.parametrize("stated", ["By Ada Moss, COURIER", "Ada Moss, Courier.example"])
def test_the_outlet_behind_the_name_of_who_wrote_for_it_is_no_author(stated: str) -> None:
    head = f"{HEAD}<meta name='author' content='{stated}'><meta property='og:site_name' content='Courier'>"
    assert article(head, f"<h1>{TITLE}</h1>{TEXT}").fields[FieldName.AUTHOR].value == "Ada Moss"


def test_a_title_above_its_first_paragraph_is_no_subhead() -> None:
    page = (
        f"<article><div><h2>{TITLE}</h2><p>{PARAGRAPHS[0]}</p></div>{paragraphs(*PARAGRAPHS[1:])}</article>"
    )
    assert article(HEAD, page).text.count(TITLE) <= 1


def test_what_is_said_again_side_by_side_stays() -> None:
    said = paragraphs(*PARAGRAPHS[:2], PARAGRAPHS[0], PARAGRAPHS[1], *PARAGRAPHS[2:])
    text = article(HEAD, f"<article><h1>{TITLE}</h1>{said}</article>").text
    assert [text.count(words) for words in PARAGRAPHS[:3]] == [2, 2, 1]


def test_the_rules_for_comments_are_not_of_the_report() -> None:
    rules = f"<div class='box' id='a_comment_form_12'><h2>Comment</h2><ul><li>{LINKED}</li></ul></div>"
    assert LINKED not in article(HEAD, f"<article><h1>{TITLE}</h1>{TEXT}{rules}</article>").text


@pytest.mark.parametrize(
    "head",
    ["港口夜间电车开通_新闻频道", "港口夜间电车开通｜海港日报", "The Quay » Blog Archive » 港口夜间电车开通"],
)
def test_a_site_is_parted_from_a_title_without_spaces(head: str) -> None:
    assert article(f"<title>{head}</title>", TEXT).title == "港口夜间电车开通"
