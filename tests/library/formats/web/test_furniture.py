"""What a page's form tells of the lines in its article: what leads elsewhere, asks for money, repeats or belongs."""

import json

import pytest

from reader.text.model import Kind
from reader.text.sentences import sentences
from tests.library.formats.samples import OTHER, PARAGRAPHS, TITLE
from tests.library.formats.web.test_apart import HEAD, body, p
from tests.library.formats.web.test_html import article

ELSEWHERE = "Council votes on the harbour after long debate"
LEAD = "Drivers had asked for a lower limit on the bend in a letter last month, and nobody answered them"


@pytest.mark.parametrize("label", ["Читайте также: ", "اقرأ أيضا: ", "関連記事：", "Leggi anche | ", ""])
def test_a_line_that_is_mostly_a_link_to_another_report_is_no_body(label: str) -> None:
    line = f"<p><b>{label}</b><a href='/x'>{ELSEWHERE}</a></p>"
    found = article(HEAD, f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{line}{p(PARAGRAPHS[3:])}</article>")
    told = [s.span.of(found.text) for s in sentences(found) if s.kind is Kind.BODY]
    assert told[0].startswith("A night tram")
    assert not [words for words in told if ELSEWHERE in words]


@pytest.mark.parametrize("behind", ["<a href='/x'><img src='more.png'></a>", "<a href='/y'> </a>"])
def test_a_line_may_end_in_a_link_without_words(behind: str) -> None:
    line = f"<p><a href='/x'>{ELSEWHERE}</a>{behind}</p>"
    told = body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{line}{p(PARAGRAPHS[3:])}</article>")
    assert told[0].startswith("A night tram")
    assert not [words for words in told if ELSEWHERE in words]


def test_a_sentence_that_links_a_name_stays_body() -> None:
    line = "<p>It runs to <a href='/x'>the old harbour of Velden</a>.</p>"
    told = body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{line}{p(PARAGRAPHS[3:])}</article>")
    assert "It runs to the old harbour of Velden." in told


@pytest.mark.parametrize("behind", ["”, said Ann Lund", " and the crews fall back"])
def test_a_sentence_that_goes_on_behind_its_link_stays_body(behind: str) -> None:
    line = f"<p>“<a href='/x'>{ELSEWHERE}</a>{behind}</p>"
    told = body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{line}{p(PARAGRAPHS[3:])}</article>")
    assert [words for words in told if ELSEWHERE in words]


def test_the_rows_of_a_table_between_paragraphs_are_body() -> None:
    rows = "".join(f"<tr><td>Stop {n}</td><td>{n}.5</td></tr>" for n in range(4))
    told = body(
        f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}<table>{rows}</table>{p(PARAGRAPHS[3:])}</article>"
    )
    assert "Stop 2\t2.5" in told


def test_a_block_right_below_the_title_is_the_lead_whatever_it_is_called() -> None:
    told = body(
        f"<main><div><h1>{TITLE}</h1></div><div class='x7'><p>{LEAD}</p></div><article>{p(PARAGRAPHS)}</article></main>"
    )
    assert told[0] == LEAD


def test_what_stands_in_the_box_of_a_picture_below_the_title_is_no_lead() -> None:
    picture = f"<div class='main-image'><p>{LEAD}</p></div>"
    told = body(f"<main><h1>{TITLE}</h1>{picture}<article>{p(PARAGRAPHS)}</article></main>")
    assert LEAD not in told


@pytest.mark.parametrize("name", ["class='regwall'", "data-area='newsletter'", "id='suscripcion'"])
def test_a_box_that_asks_for_a_subscription_is_known_by_whatever_attribute_names_it(name: str) -> None:
    asked = "You have read your last free report of this month, and may read on for one crown a week."
    box = f"<section {name}><h2>Read on</h2><p>{asked}</p></section>"
    told = body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS)}{box}</article>")
    assert PARAGRAPHS[-1] in told
    assert asked not in told


def test_teasers_behind_the_last_paragraph_in_one_block_with_it_are_no_body() -> None:
    teaser = "The wing, which cost nine million crowns, has room for sixty thousand books."
    items = "".join(
        f"<div class='item'><a href='/i{n}'>Wall {n} of the harbour falls</a><p>{teaser}</p></div>"
        for n in range(6)
    )
    told = body(f"<div><h1>{TITLE}</h1>{p(PARAGRAPHS)}<h2>More news</h2>{items}</div>")
    assert PARAGRAPHS[-1] in told
    assert teaser not in told


def test_the_text_is_read_from_what_a_script_sets() -> None:
    short = "“Nobody answered,” he said."
    state = json.dumps(
        {"report": {"paragraphs": [*PARAGRAPHS[:2], short, *PARAGRAPHS[2:]]}, "menu": ["Home"]}
    )
    found = article(HEAD, f"<h1>{TITLE}</h1><div id='root'></div><script>window.STATE = {state};</script>")
    assert PARAGRAPHS[-1] in found.text
    assert short in found.text


def rows(of: str, *, cut: int) -> str:
    """The scripts by which a page of React brings along what it is drawn from, in two pieces."""
    pieces = (json.dumps(piece).replace("</", "<\\/") for piece in (of[:cut], of[cut:]))
    return "".join(f"<script>self.__next_f.push([1,{piece}])</script>" for piece in pieces)


def test_the_text_is_read_from_the_elements_that_react_is_to_draw() -> None:
    linked = [["Before it ", ["$", "a", None, {"href": "/x", "children": "a link"}], " and behind it."]]
    drawn = [["$", "p", None, {"children": words}] for words in (*PARAGRAPHS, *linked)]
    page = ["$", "main", None, {"children": [["$", "$L4", None, {"children": "Home"}], drawn]}]
    source = rows(f'1:"$Sreact.fragment"\n5:{json.dumps(page)}\n', cut=300)
    found = article(HEAD, f"<h1>{TITLE}</h1><div id='root'></div>{source}").text
    assert [words for words in PARAGRAPHS if words not in found] == []
    assert "Before it a link and behind it." in found


def test_the_text_is_read_from_a_row_of_react_that_is_a_text() -> None:
    text = p(PARAGRAPHS)
    source = rows(f'6:T{len(text.encode()):x},{text}7:{{"next":"$6"}}\n', cut=90)
    found = article(HEAD, f"<h1>{TITLE}</h1><div id='root'></div>{source}").text
    assert [words for words in PARAGRAPHS if words not in found] == []
    assert "next" not in found


def test_links_in_paragraphs_that_the_text_announces_are_its_list() -> None:
    lead = "<p>The council has named the three plans that it will vote on in March:</p>"
    linked = "".join(f"<p><a href='/{n}'>{ELSEWHERE}, part {n}</a></p>" for n in range(3))
    page = f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{lead}{linked}{p(PARAGRAPHS[3:])}</article>"
    told = " ".join(body(page))
    assert [n for n in range(3) if f"part {n}" not in told] == []


def test_words_of_a_paragraph_that_stand_alone_without_marks_are_shown_twice() -> None:
    pulled = "Drivers had asked for a lower limit there in a letter"
    told = body(
        f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}<blockquote>{pulled}</blockquote>{p(PARAGRAPHS[3:])}</article>"
    )
    assert pulled not in told


OFFER = "Have the news of the harbour sent to you at six every morning, and stop on any day."


@pytest.mark.parametrize("box", ["<div class='c-7'>{}</div>", "<section><div>{}</div></section>"])
def test_what_stands_by_a_form_that_asks_for_an_address_goes_with_it(box: str) -> None:
    form = f"<h3>The Morning Tram</h3><p>{OFFER}</p><form><input type='email'><button>Sign up</button></form>"
    told = body(
        f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{box.format(form)}{p(PARAGRAPHS[3:])}</article>"
    )
    assert told == list(PARAGRAPHS)


def test_an_article_is_not_taken_for_what_stands_by_the_form_in_its_block() -> None:
    form = "<form><input type='email'><button>Sign up</button></form>"
    told = body(
        f"<main><h1>{TITLE}</h1><div>{p(PARAGRAPHS[:3])}{form}</div><div>{p(PARAGRAPHS[3:])}</div></main>"
    )
    assert told == list(PARAGRAPHS)


def test_an_offer_to_subscribe_below_the_first_paragraphs_is_no_body_and_what_it_hides_is() -> None:
    offer = f"<div class='paywall'><h2>Read on</h2><p>{OFFER}</p><a href='/s'>Subscribe</a></div>"
    hidden = f"<div class='paywall'>{p(PARAGRAPHS[3:])}</div>"
    assert body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{offer}</article>") == list(PARAGRAPHS[:3])
    assert body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{hidden}</article>") == list(PARAGRAPHS)


@pytest.mark.parametrize("place", ["{}<div class='more'>{}</div>", "<div>{}</div><div class='more'>{}</div>"])
def test_three_paragraphs_that_each_begin_with_a_linked_headline_are_teasers(place: str) -> None:
    links = [f"<a href='/{n}'>{ELSEWHERE}, part {n}</a> {OTHER[n]}" for n in range(3)]
    told = body(f"<article><h1>{TITLE}</h1>{place.format(p(PARAGRAPHS), p(links))}</article>")
    assert told == list(PARAGRAPHS)


def around(box: str) -> list[str]:
    return body(f"<article><h1>{TITLE}</h1>{p(PARAGRAPHS[:3])}{box}{p(PARAGRAPHS[3:])}</article>")


SOLD = "Brandt and daughters, ship chandlers. Everything that floats, and most that should."


@pytest.mark.parametrize("name", ["advert", "advertisement-wide", "box Werbung", "publicité"])
def test_the_words_of_a_box_that_the_page_calls_an_advert_are_no_body(name: str) -> None:
    told = around(f"<div class='{name}'><p>Advertisement</p><p>{SOLD}</p></div>")
    assert told[0].startswith("A night tram")
    assert not [words for words in told if "float" in words]


def test_what_stands_behind_an_advert_and_long_boxes_of_that_name_are_body() -> None:
    assert "Everything that floats, and most that should." in around(f"<p class='after-advert'>{SOLD}</p>")
    long = p(
        ["The harbour had been dredged in spring, and the crews fell back behind the mole at night."] * 5
    )
    assert any("dredged" in words for words in around(f"<div class='advert'>{long}</div>"))
