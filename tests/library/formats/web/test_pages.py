"""Saved pages in the markup of widespread systems, their articles and their fields."""

import json

import pytest

from reader.library.formats import load_bytes
from reader.text.model import Article, FieldName, Kind
from reader.text.sentences import sentences

TITLE = "Harbour council backs ferry terminal after six-hour debate"
SITE = "The Tidewater Courier"
BODY = (
    "The harbour council voted late on Monday to fund a new ferry terminal, ending a debate of six hours.",
    "The terminal, which is expected to cost $48 million, would replace a wooden pier built in 1931.",
    "“We have been patching that pier since my grandfather worked on it,” said Lena Brandt, who presides.",
    "Opponents argued that dredging the inner basin would cost far more than the sum set aside for it.",
    "About 140 residents attended the meeting, and 52 of them spoke until well after midnight.",
    "Construction could begin in October if the state grants the permits, the port's engineer said.",
)
OTHERS = (
    "Mayor resigns after audit finds missing funds",
    "School board delays vote on later start times",
    "Rare orchid found beside a motorway roundabout",
)


def read(page: str, encoding: str = "utf-8") -> Article:
    (loaded,) = load_bytes(page.encode(encoding), "saved.html")
    return loaded.article


def page(body: str, head: str = "", title: str = f"{TITLE} | {SITE}") -> str:
    return f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def paragraphs(before_last: str = "") -> str:
    shown = [f"<p>{words}</p>" for words in BODY]
    return "\n".join([*shown[:-1], before_last, shown[-1]])


def cards(tag: str) -> str:
    return "".join(
        f'<{tag} class="c-card"><a href="/{n}"><h3>{t}</h3></a><p>{t}, officials said on Sunday.</p></{tag}>'
        for n, t in enumerate(OTHERS)
    )


@pytest.mark.parametrize(
    "inside",
    [
        f"<ul>{cards('li')}</ul>",
        f'<div class="enhancement"><h2>Other news</h2>{cards("div")}</div>',
        f'<section data-component="recommended-stories"><p>{OTHERS[0]}, it is said.</p></section>',
        '<gu-island name="EmailSignUp"><p>A morning letter with all that you need to know, free.</p></gu-island>',
    ],
)
def test_cards_of_other_reports_within_an_article_are_not_of_it(inside: str) -> None:
    text = read(page(f"<article><h1>{TITLE}</h1>{paragraphs(inside)}</article>")).text
    assert all(words in text for words in BODY)
    assert not any(other in text for other in (*OTHERS, "A morning letter"))


def test_a_card_among_short_paragraphs_does_not_take_them_with_it() -> None:
    said = ("The river burst its banks.", "Two people are missing.", "45 were saved.", "Schools stay shut.")
    card = f'<div class="teaser"><a href="/x"><h3>{OTHERS[0]}</h3></a></div>'
    told = [f"<p>{words}</p>" for words in said]
    text = read(
        page(f"<h1>{TITLE}</h1><div class='story'>{told[0]}{told[1]}{card}{told[2]}{told[3]}</div>")
    ).text
    assert all(words in text for words in said)
    assert OTHERS[0] not in text


def test_where_no_sentence_was_taken_the_fullest_block_of_prose_is_the_article() -> None:
    hidden = "".join(f"<p>{words}</p>" for words in BODY[:3])
    text = read(page(f"<h1>{TITLE}</h1><div class='newsletter'>{hidden}</div>")).text
    assert all(words in text for words in BODY[:3])


@pytest.mark.parametrize(
    ("above", "point"),
    [
        ("These piers and streets are closed:", "<a href='/x'>{}</a>"),
        ("Three piers are:", "{}"),
        (BODY[0], "{} of the town"),
    ],
)
def test_the_points_of_an_articles_list_are_its_own(above: str, point: str) -> None:
    piers = [f"Old Pier {n}" for n in ("Alpha", "Beta", "Gamma")]
    listed = f"<p>{above}</p><ul>{''.join(f'<li>{point.format(pier)}</li>' for pier in piers)}</ul>"
    found = read(page(f"<article><h1>{TITLE}</h1>{paragraphs(listed)}</article>"))
    kinds = {s.span.of(found.text): s.kind for s in sentences(found)}
    assert [pier for pier in piers if pier in found.text] == piers
    assert above == BODY[0] or {kinds[said] for said in kinds if "Old Pier" in said} == {Kind.BODY}


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Read more:</p><ul><li><a href='/x'>Old Pier Alpha shuts</a></li></ul>",
        "<div class='gallery'><img src='a.jpg'><ul><li>1/2 Old Pier Alpha</li><li>2/2 Old Pier Beta</li></ul></div>",
    ],
)
def test_links_below_a_label_and_the_pictures_of_a_gallery_are_no_points(beside: str) -> None:
    assert "Old Pier" not in read(page(f"<article><h1>{TITLE}</h1>{paragraphs(beside)}</article>")).text


def test_no_rule_is_drawn_below_the_head_of_a_table() -> None:
    table = "<table><tr><th>Year</th><th>Fires</th></tr><tr><td>2024</td><td>12</td></tr></table>"
    text = read(page(f"<article><h1>{TITLE}</h1>{paragraphs(table)}</article>")).text
    assert "Year\tFires" in text
    assert "---" not in text


def test_paragraphs_that_are_bare_blocks_are_the_article() -> None:
    blocks = "".join(f'<div class="text__x9 paragraph__{n}">{words}</div>' for n, words in enumerate(BODY))
    found = page(f"<article><h1>{TITLE}</h1><div>{blocks}</div><p>Reporting by A. Lee.</p></article>")
    assert all(words in read(found).text for words in BODY)


@pytest.mark.parametrize(
    "story",
    [
        {"blocks": [{"type": "paragraph", "content": [{"value": words}]} for words in BODY]},
        {"bodyHtml": "".join(f"<p>{words}</p>" for words in BODY)},
    ],
)
def test_a_page_drawn_by_scripts_has_the_text_of_its_data(story: dict[str, object]) -> None:
    state = {"props": {"story": story, "menu": [{"title": other} for other in OTHERS]}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    article = read(
        page(f'<div id="__next">Loading…</div>{script}', f'<meta property="og:title" content="{TITLE}">')
    )
    assert article.text.splitlines() == list(BODY)
    assert article.title == TITLE


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ('<p class="author">Maren Oldfield</p>', "Maren Oldfield"),
        ('<div class="by">by <a>Maren Oldfield</a> | Staff Writer</div>', "Maren Oldfield"),
        ('<p class="byline">Maren Oldfield - March 14, 2023</p>', "Maren Oldfield"),
        ("<div>By <b>Maren Oldfield</b> and <b>Iain Strachan</b></div>", "Maren Oldfield, Iain Strachan"),
        ('<span class="post-author">Publicado por <i>Lucía Benavides</i></span>', "Lucía Benavides"),
        ("<div>Автор: Ольга Тарасова</div>", "Ольга Тарасова"),
        ("<div>2019年4月23日 来源：山城晚报 作者：王晓明</div>", "王晓明"),
    ],
)
def test_a_byline_on_the_page_is_read_as_a_guess(byline: str, author: str) -> None:
    found = read(page(f"<h1>{TITLE}</h1>{byline}{paragraphs()}")).field(FieldName.AUTHOR)
    assert (found.value, found.is_guess) == (author, True)


def test_an_outlet_that_gives_itself_as_author_gives_way_to_the_byline() -> None:
    stated = {
        "@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Organization", "name": SITE},
        "publisher": {"name": SITE},
    }  # fmt: skip
    head = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    shown = f'<h1>{TITLE}</h1><div class="TextContributorName">By Maren Oldfield</div>{paragraphs()}'
    assert read(page(shown, head)).author == "Maren Oldfield"
    assert not read(page(f"<h1>{TITLE}</h1>{paragraphs()}", head)).author


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("6 октября 2020, 12:40", "2020-10-06"),
        ("19.05.2021", "2021-05-19"),
        ("6 października 2020", "2020-10-06"),
    ],
)
def test_a_date_in_another_language_below_the_title_is_a_guess(shown: str, day: str) -> None:
    found = read(page(f"<h1>{TITLE}</h1><div>{shown}</div>{paragraphs()}")).field(FieldName.DATE)
    assert (found.value, found.is_guess) == (day, True)


def test_an_old_page_without_headings_shows_its_title_date_and_byline_in_a_table() -> None:
    cell = f"<font><b>{TITLE}</b></font><br><font>By Maren Oldfield<br>March 14, 2023; Page A1</font>"
    text = "<p>".join(BODY)
    article = read(
        page(f"<table><tr><td>Front page</td><td>{cell}<p>{text}</td></tr></table>", title=f"{SITE}: {TITLE}")
    )
    assert article.title == TITLE
    assert article.date == "2023-03-14"
    assert article.author == "Maren Oldfield"


def test_a_print_version_has_the_title_of_its_heading_as_a_guess() -> None:
    article = read(page(f"<h2>{TITLE}</h2>{paragraphs()}", title=f"{SITE} - Print version"))
    assert article.field(FieldName.TITLE).value == TITLE
    assert article.field(FieldName.TITLE).is_guess


@pytest.mark.parametrize("shown", ["2020-02-30", "30/02/2020", "31.06.2020", "2020/02/30", "2020-02"])
def test_a_day_that_cannot_be_is_no_other_day(shown: str) -> None:
    meta = f'<meta property="article:published_time" content="{shown}">'
    assert read(page(f"<h1>{TITLE}</h1>{paragraphs()}", meta)).date == ""
    assert read(page(f'<h1>{TITLE}</h1><p class="date">{shown}</p>{paragraphs()}')).date == ""


@pytest.mark.parametrize("number", ["1220", "0102202", "122020", "120"])
def test_a_number_of_no_day_is_no_sign_of_one(number: str) -> None:
    meta = '<meta property="article:published_time" content="2020-02-30">'
    assert read(page(f'<h1>{TITLE}</h1><div id="{number}">{number}</div>{paragraphs()}', meta)).date == ""


def test_after_a_day_that_cannot_be_the_next_source_is_asked() -> None:
    meta = '<meta property="article:published_time" content="2020-02-30">'
    assert read(page(f"<h1>{TITLE}</h1><p>2 March 2020</p>{paragraphs()}", meta)).date == "2020-03-02"


def test_an_undated_page_has_no_date() -> None:
    assert read(page(f"<h1>{TITLE}</h1>{paragraphs()}")).date == ""


@pytest.mark.parametrize(
    "name", ["article-body", "article-content", "article-wrapper", "article-1204367", "hd"]
)
def test_a_page_whose_blocks_are_called_articles_is_a_page_and_no_export(name: str) -> None:
    held = f'<div id="{name}" class="articleParagraph"><h1>{TITLE}</h1>{paragraphs()}</div><div id="article-comments">-</div>'
    (loaded,) = load_bytes(
        page(held if name != "hd" else held.replace("articleParagraph", "")).encode(), "a.html"
    )
    assert (loaded.format, loaded.article.title) == ("html", TITLE)
    assert all(words in loaded.article.text for words in BODY)


def test_what_readers_wrote_below_an_article_is_not_of_it() -> None:
    said = "".join(
        f'<div class="sf_comment_text">I have used that pier for {n} years and never had any trouble with it.</div>'
        for n in range(2, 9)
    )
    text = read(page(f'<div class="comment story"><h1>{TITLE}</h1>{paragraphs()}{said}</div>')).text
    assert all(words in text for words in BODY)
    assert "any trouble" not in text


@pytest.mark.parametrize(
    "box",
    [
        '<form action="/letters"><p>{}</p><input type="email" name="where"><button>Potrdi</button></form>',
        '<div role="dialog" aria-modal="true"><p>{}</p></div>',
        "<dialog open><p>{}</p></dialog>",
        '<div class="subscribe-done"><p>{}</p></div>',
        '<div id="notice" class="cookiemsg"><p>{}</p></div>',
    ],
)
def test_what_asks_the_reader_for_something_is_known_in_any_language(box: str) -> None:
    asked = "Pismo pošljemo enkrat na teden, odjavite se lahko kadar koli, piškotke pa hranimo leto dni."
    text = read(page(f"<article><h1>{TITLE}</h1>{paragraphs(box.format(asked))}</article>")).text
    assert all(words in text for words in BODY)
    assert "Pismo" not in text


@pytest.mark.parametrize(
    "around",
    [
        '<form method="post" action="./page.aspx">{}</form>',
        '<form><input type="email">{}</form>',
        '<div role="dialog">{}</div>',
        '<div class="subscriber-content">{}</div>',
    ],
)
def test_an_article_within_a_form_or_a_dialog_is_an_article(around: str) -> None:
    text = read(page(around.format(f"<h1>{TITLE}</h1>{paragraphs()}{paragraphs()}"))).text
    assert all(words in text for words in BODY)
