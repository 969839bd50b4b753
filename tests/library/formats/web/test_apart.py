"""What stands beside an article in many blocks alike is not taken for it; its own parts are, wherever they stand."""

import pytest

from reader.text.model import Kind
from reader.text.sentences import sentences
from tests.library.formats.samples import OTHER, PARAGRAPHS, TITLE
from tests.library.formats.web.test_html import TEXT, article

HEAD = f"<title>{TITLE}</title>"
LONG = (
    "The harbour office of Velden has drawn up a list of the walls that are to be rebuilt before the winter,"
    " and it means to begin with those below the fish market, which have sunk by a hand's breadth. Whether the"
    " money will do for the rest of them is a question that the council will not take up before the autumn."
)
EXTRA = [
    f"On day {n} the divers went down to the wreck again, and they came up with nothing." for n in range(6)
]


def body(found_in: str) -> list[str]:
    found = article(HEAD, found_in)
    said = (s for s in sentences(found) if s.kind is Kind.BODY)
    return "".join(f"{s.span.of(found.text)}\n" for s in said).splitlines()


def p(paragraphs: list[str] | tuple[str, ...]) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def test_long_teasers_below_a_short_report_are_not_taken_for_it() -> None:
    cards = "".join(
        f"<div class='card'><h3><a href='/r{n}'>Walls of the harbour, part {n}</a></h3><p>{LONG}</p></div>"
        for n in range(12)
    )
    found = article(HEAD, f"<div><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}</div><div class='river'>{cards}</div>")
    assert PARAGRAPHS[0] in found.text
    assert LONG not in found.text


def test_the_next_articles_of_a_page_that_goes_on_are_not_taken_for_its_own() -> None:
    following = "".join(f"<article><h1>Walls, part {n}</h1>{p([LONG] * 3)}</article>" for n in range(2))
    found = article(HEAD, f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS)}</article>{following}")
    assert LONG not in found.text


def test_parts_of_an_article_that_have_main_headings_stay() -> None:
    parts = "".join(f"<article><h1>Part {n}</h1>{p(EXTRA[3 * n : 3 * n + 3])}</article>" for n in range(2))
    found = article(HEAD, f"<main><h1>{TITLE}</h1>{parts}</main>")
    assert all(told in found.text for told in EXTRA)


def test_another_article_within_the_article_is_not_of_it() -> None:
    other = f"<article><h4><a href='/walls'>Walls of the harbour</a></h4><p>{OTHER[0]}</p></article>"
    page = f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{other}{p(PARAGRAPHS[3:])}</article>"
    assert body(page) == list(PARAGRAPHS)


def test_the_answers_of_readers_are_not_taken_for_a_short_report() -> None:
    said = "".join(f"<div class='reply'><b>reader{n}</b><p>{LONG}</p></div>" for n in range(15))
    found = article(HEAD, f"<div><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}</div><div>{said}</div>")
    assert LONG not in found.text


def test_the_parts_of_a_live_report_stay_though_each_is_headed_by_a_link() -> None:
    parts = [f"{LONG} That was part {n}." for n in range(9)]
    posts = "".join(
        f"<div class='post'><h2><a href='/live/{n}'>The tram, hour {n}</a></h2><p>{part}</p></div>"
        for n, part in enumerate(parts)
    )
    found = article(HEAD, f"<main><h1>{TITLE}</h1><div>{posts}</div></main>")
    assert all(part in found.text and f"The tram, hour {n}" in found.text for n, part in enumerate(parts))


@pytest.mark.parametrize(
    "page",
    [
        "<div>{h}<div class='opening'>{one}</div><figure><img src='a.jpg'></figure><div class='text'>{two}</div></div>",
        "<div>{h}<div class='text'>{one}</div><div class='text-2'>{two}</div></div>",
        "<div>{h}<section>{one}</section><div class='advert'></div><section>{two}</section></div>",
        "<div>{h}{one}<div class='text-footer'>{two}</div></div>",
    ],
)
def test_an_article_that_stands_in_several_containers_is_taken_whole_and_in_order(page: str) -> None:
    found = article(HEAD, page.format(h=f"<h1>{TITLE}</h1>", one=p(PARAGRAPHS), two=p(EXTRA)))
    lines = [line for line in found.text.split("\n") if line != TITLE]
    assert lines == [*PARAGRAPHS, *EXTRA]
    assert EXTRA[-1] in body(page.format(h=f"<h1>{TITLE}</h1>", one=p(PARAGRAPHS), two=p(EXTRA)))


@pytest.mark.parametrize("name", ["about-the-author", "comments", "sidebar", "newsletter", "legal"])
def test_what_calls_itself_something_else_is_no_part_of_the_article(name: str) -> None:
    page = f"<div><h1>{TITLE}</h1><div class='text'>{TEXT}</div><div class='{name}'>{p(EXTRA)}</div></div>"
    assert EXTRA[-1] not in body(page)


def test_a_list_beside_bare_paragraphs_is_of_the_article() -> None:
    items = "".join(f"<li>{said}</li>" for said in EXTRA)
    found = article(HEAD, f"<h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}<ul>{items}</ul>{p(PARAGRAPHS[3:])}")
    assert [line for line in found.text.split("\n") if line != TITLE] == [
        *PARAGRAPHS[:3],
        *EXTRA,
        *PARAGRAPHS[3:],
    ]


def test_a_first_and_a_last_paragraph_that_are_links_stay() -> None:
    texts = [f"<a href='/s{n}'>{said}</a>" if n in {0, 4} else said for n, said in enumerate(PARAGRAPHS)]
    found = article(HEAD, f"<article><h1>{TITLE}</h1>{p(texts)}</article>")
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)


def test_what_browsers_show_of_a_template_is_read_and_other_templates_are_not() -> None:
    shown = f"<x-report><template shadowrootmode='open'><h1>{TITLE}</h1>{TEXT}</template></x-report>"
    found = article(HEAD, f"{shown}<template><p>{LONG}</p></template>")
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)
    assert LONG not in found.text


def test_a_frame_that_is_called_after_what_stands_beside_it_hides_no_article() -> None:
    inner = f"<div class='comment-enabled'><h1>{TITLE}</h1>{TEXT}</div>"
    page = f"<div class='page has-sidebar related-on'>{inner}</div>"
    assert all(paragraph in body(page) for paragraph in PARAGRAPHS)


def test_short_sentences_stay_where_paragraphs_are_bare_blocks() -> None:
    said = [*PARAGRAPHS[:3], "“Nobody asked us,” she said.", *PARAGRAPHS[3:]]
    blocks = "".join(f"<div>{one}</div>" for one in said)
    found = article(HEAD, f"<h1>{TITLE}</h1><div class='txt'>{blocks}</div>")
    assert "“Nobody asked us,” she said." in found.text


def test_the_lines_below_the_pictures_of_a_gallery_are_not_of_the_text() -> None:
    point = "<li><img src='a.jpg'><span>The quay, picture {}, from the south</span></li>"
    shown = "".join(map(point.format, "123"))
    page = f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}<ul>{shown}</ul>{p(PARAGRAPHS[3:])}</article>"
    assert [line for line in body(page) if line != TITLE] == body(f"<article>{p(PARAGRAPHS)}</article>")
