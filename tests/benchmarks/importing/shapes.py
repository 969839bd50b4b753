"""One report in the shapes in which pages hold their text, as many sites build them."""

import json
from collections.abc import Iterator, Sequence
from html import escape

from tests.library.formats.samples import OTHER, OTHER_TITLE, PARAGRAPHS, TITLE

SHORT = "“Nobody asked us,” she said."
BODY = (*PARAGRAPHS[:3], SHORT, *PARAGRAPHS[3:], "The next meeting is on Thursday.")
_MENU = "<nav><a href='/'>Home</a> <a href='/news'>News</a> <a href='/sport'>Sport</a></nav>"
_FOOT = "<footer><a href='/terms'>Terms</a> <p>Copyright 2025 The Courier. All rights reserved.</p></footer>"
_HEAD = f"<h1>{TITLE}</h1>"


def pages() -> Iterator[tuple[str, str]]:
    """Each shape's name and a page of it."""
    cards = "".join(
        f"<div class='card'><h3><a href='/{n}'>Walls of the harbour, part {n}</a></h3><p>{OTHER[0]}</p></div>"
        for n in range(9)
    )
    said = "".join(f"<div class='comment'><b>reader{n}</b><p>{OTHER[0]}</p></div>" for n in range(6))
    halves = f"<div class='one'>{_p(BODY[:3])}</div><div class='two'>{_p(BODY[3:])}</div>"
    stated = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": escape("\n\n".join(BODY))})
    linked = _p(BODY[:2]) + f"<p><a href='/x'>{BODY[2]}</a></p>" + _p(BODY[3:])
    table = f"<tr><td>{_MENU}</td><td>{_HEAD}{'<br><br>'.join(BODY)}</td></tr>"
    noted = _p(words.replace(", ", "<!-- -->, ") for words in BODY)
    twice = f"<div class='wide'>{_HEAD}{_p(BODY)}</div><div class='phone'>{_p(BODY)}</div>"
    also = f"<p><b>Lire aussi :</b> <a href='/x'>{OTHER_TITLE}</a></p>"
    price = "Read on for one crown a week, and stop on any day."
    asks = f"<div class='reg-wall'><h2>Read on</h2><p>{price}</p></div>"
    items = "".join(
        f"<div class='item'><a href='/{n}'>Walls of the harbour, part {n}</a><p>{OTHER[0][:90]}.</p></div>"
        for n in range(8)
    )
    state = json.dumps({"report": {"paragraphs": BODY}, "menu": ["Home", "News"]})
    yield "lines that lead elsewhere", f"<article>{_HEAD}{_p(BODY[:3])}{also}{_p(BODY[3:])}</article>"
    yield "a box that asks for money", f"<article>{_HEAD}{_p(BODY)}{asks}</article>"
    yield "teasers in the article's block", f"<div>{_HEAD}{_p(BODY)}<h2>More</h2>{items}</div>"
    yield "what a script sets", f"<script>window.STATE = {state};</script>{_HEAD}<div id='root'></div>"
    yield "plain", f"<article>{_HEAD}{_p(BODY)}</article>"
    yield "several containers", f"<main>{_HEAD}{halves}</main>"
    yield "a container a paragraph", _HEAD + "".join(f"<div><p>{words}</p></div>" for words in BODY)
    yield "bare blocks", f"{_HEAD}<div>{''.join(f'<div>{words}</div>' for words in BODY)}</div>"
    yield "breaks", f"{_HEAD}<div>{'<br><br>'.join(BODY)}</div>"
    yield (
        "a table for the layout",
        f"<table>{table}</table>",
    )
    yield (
        "comments of React",
        f"<article>{_HEAD}{noted}</article>",
    )
    yield "a paragraph that is a link", f"<article>{_HEAD}{linked}</article>"
    yield "a list", f"<article>{_HEAD}{_p(BODY[:3])}<ul>{_p(BODY[3:5], 'li')}</ul>{_p(BODY[5:])}</article>"
    yield "a copy for telephones", twice
    yield "JSON-LD alone", f"<script type='application/ld+json'>{stated}</script>{_HEAD}<div id='app'></div>"
    yield "teasers below", f"<article>{_HEAD}{_p(BODY)}</article><section>{cards}</section>"
    yield "comments below", f"<article>{_HEAD}{_p(BODY)}</article><section id='comments'>{said}</section>"
    yield "a frame called related", f"<div class='related has-sidebar'>{_HEAD}{_p(BODY)}</div>"


def whole(page: str) -> str:
    """The source of a page with that in its body."""
    head = f"<meta charset='utf-8'><title>{TITLE} | The Courier</title>"
    return f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{_MENU}{page}{_FOOT}</body></html>"


def _p(paragraphs: Sequence[str] | Iterator[str], tag: str = "p") -> str:
    return "".join(f"<{tag}>{words}</{tag}>" for words in paragraphs)
