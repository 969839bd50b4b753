"""What is of other articles, of the site or of its readers says nothing of a page's own article."""

import json

import pytest

from reader.text.model import Article
from tests.library.formats.web.test_pages import OTHERS, SITE, TITLE, page, paragraphs, read

SHORT = "Mayor resigns"
TWO, BOTH = "<a href='/a'>Lena Brandt</a><a href='/b'>Tom Vane</a>", "Lena Brandt, Tom Vane"
CARD = f"<div class='card'><h3><a href='/x'>{OTHERS[0]}</a></h3>{{}}</div>"


def beside(shown: str, head: str = "", below: str = "") -> Article:
    return read(page(f"<article><h1>{TITLE}</h1>{below}{paragraphs()}</article>{shown}", head))


@pytest.mark.parametrize(
    "shown",
    [
        f"<aside><a href='/x'><h3>{OTHERS[0]}</h3></a><time datetime='2024-05-11'>11 May</time></aside>",
        f"<div class='card'><h3><a href='/x'>{OTHERS[0]}</a></h3><span class='date'>11 May 2024</span></div>",
        f"<ul><li><a href='/x'>{OTHERS[0]}</a> <span class='meta-date'>11 May 2024</span></li></ul>",
        f"<div class='card'><a href='/x'>{OTHERS[0]}</a> <time datetime='2024-05-11'>11 May</time></div>",
        "<section id='disqus_thread'><time datetime='2024-05-11'>11 May</time><p>Nice.</p></section>",
        "<ol class='commentlist'><li><time datetime='2024-05-11'>11 May</time><p>Nice.</p></li></ol>",
        f"<article><h3>{OTHERS[0]}</h3><time>11 May 2024</time></article>",
        f"<section class='related'><h2>More</h2><div><h3>{OTHERS[0]}</h3><time>11 May 2024</time></div></section>",
        "<footer>Copyright 2019-2024. This page was made on 11 May 2024.</footer>",
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_article(shown: str) -> None:
    assert not beside(shown).date


@pytest.mark.parametrize(
    "below",
    [
        "<div>Updated 5 May 2024, 10:00 Published 3 May 2024, 08:00</div>",
        "<div>Aktualisiert am 5. Mai 2024 · Veröffentlicht am 3. Mai 2024</div>",
        "<div>Mis à jour le 5 mai 2024, publié le 3 mai 2024</div>",
        "<p>Updated <time datetime='2024-05-05'>5 May</time></p><p><time datetime='2024-05-03'>3 May</time></p>",
        "<p><b>Updated:</b> <i>5 May 2024</i></p><p><i>3 May 2024</i></p>",
        "<time class='updated' datetime='2024-05-05'>5 May</time><time datetime='2024-05-03'>3 May</time>",
        "<p><a href='/lena-brandt'>Lena Brandt</a> 3 May 2024</p>",
        "<p>3 May 2024</p><p>Updated 5 May 2024</p>",
    ],
)
def test_the_day_on_which_a_report_was_changed_is_not_its_first(below: str) -> None:
    assert beside("", below=below).date == "2024-05-03"


def test_the_day_of_a_change_is_better_than_none() -> None:
    assert beside("", below="<div>Last updated 5 May 2024</div>").date == "2024-05-05"


@pytest.mark.parametrize(
    "shown",
    [
        "<div class='comments'><div class='comment'><span class='author'>Angry Ann</span></div></div>",
        f"<div class='card'><h3><a href='/x'>{OTHERS[0]}</a></h3><span class='byline'>By Other Person</span></div>",
    ],
)
def test_who_wrote_something_else_did_not_write_the_article(shown: str) -> None:
    assert not beside(shown).author


def test_an_article_within_that_with_the_heading_may_hold_its_byline() -> None:
    below = f"<article><p class='byline'>By Lena Brandt</p><time>3 March 2025</time>{paragraphs()}</article>"
    found = read(page(f"<article><h1>{TITLE}</h1>{below}</article>"))
    assert (found.author, found.date) == ("Lena Brandt", "2025-03-03")


def test_a_line_below_a_heading_that_says_the_title_in_other_words_gives_name_and_day() -> None:
    line = "<p class='meta'>Published by Dora Kim, March 3, 2026 | Updated: March 4, 2026</p>"
    found = read(page(f"<article><h1>Council votes for a pier</h1>{line}{paragraphs()}</article>"))
    assert (found.author, found.date) == ("Dora Kim", "2026-03-03")


def test_of_several_stated_articles_that_with_the_title_of_the_page_is_its_own() -> None:
    stated = [
        {"@type": "NewsArticle", "headline": OTHERS[0], "datePublished": "2024-05-11"},
        {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-03-14"},
    ]
    head = "".join(f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in stated)
    assert beside("", head).date == "2025-03-14"


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        (f"<div class='byline'>{TWO}</div>", BOTH),
        (TWO.replace("<a", "<a rel='author'"), BOTH),
        ("<div class='byline'>By Lena BrandtTom Vane</div>", "Lena Brandt, Tom Vane"),
        ("<p>Written by Lena Brandt</p>", "Lena Brandt"),
        ("<div class='byline'>Lena Brandt and Tom Vane <time>Sunday 8 March 2026</time></div>", BOTH),
        ("<p class='byline'>By Ronald McDowell</p>", "Ronald McDowell"),
    ],
)
def test_bylines_that_are_put_together_are_parted(shown: str, names: str) -> None:
    assert beside("", below=shown).author == names


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        (SITE, ""),
        ("Courier Staff", ""),
        ("Lena Brandt i Tom Vane", "Lena Brandt, Tom Vane"),
        ("Lena E Brandt", "Lena E Brandt"),
        ("desk@courier.example (Lena Brandt)", "Lena Brandt"),
    ],
)
def test_a_stated_author_is_a_person(stated: str, names: str) -> None:
    assert beside("", f'<meta name="author" content="{stated}">').author == names


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (f"{SITE} | {SHORT}", f"<article><h1>{SHORT}</h1>{paragraphs()}</article>"),
        (
            f"{SHORT} | {SITE}",
            f"<header><h1><a href='/'>{SITE}</a></h1></header><h2>{SHORT}</h2>{paragraphs()}",
        ),
    ],
)
def test_the_name_of_the_site_is_no_title_whichever_end_it_stands_at(head: str, shown: str) -> None:
    assert read(page(shown, title=head)).title == SHORT


def test_a_section_between_title_and_site_is_no_part_of_the_title() -> None:
    assert read(page(paragraphs(), title=f"{TITLE} | Politics | {SITE}")).title == TITLE
