"""Sentences that are links, a title among posts, and the days of readers: each in its place."""

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
