"""Prose that stands bare in a block among paragraphs is a paragraph at its place."""

import pytest

from tests.library.formats.samples import PARAGRAPHS, TITLE
from tests.library.formats.web.test_html import article

HEAD = f"<title>{TITLE}</title>"
REST = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[1:])
FIRST = PARAGRAPHS[0]


def lines(inside: str) -> list[str]:
    return article(HEAD, f"<article><h1>{TITLE}</h1>{inside}</article>").text.split("\n")


@pytest.mark.parametrize("block", ["div", "section"])
@pytest.mark.parametrize("said", [FIRST, f"<b>{FIRST[:12]}</b>{FIRST[12:]}", f"<span>{FIRST}</span> "])
def test_a_first_sentence_that_stands_bare_before_the_paragraphs_is_read(block: str, said: str) -> None:
    assert lines(f"<{block}>{said}{REST}</{block}>")[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


def test_bare_prose_between_paragraphs_is_read_at_its_place() -> None:
    bare = f"<p>{FIRST}</p>{PARAGRAPHS[1]}<br><br>{PARAGRAPHS[2]}"
    rest = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[3:])
    assert lines(f"<div>{bare}{rest}</div>")[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


def test_a_bare_subhead_among_bare_prose_is_read_at_its_place() -> None:
    prose = [*PARAGRAPHS[:2], "<b>Second bend in a year</b>", *PARAGRAPHS[2:]]
    picture = "<div class='photo'><img src='tram.jpg'></div>"
    found = lines(f"<div>{'<br><br>'.join(prose[:3])}<br><br>{picture}{'<br><br>'.join(prose[3:])}</div>")
    assert found[-6:] == [*PARAGRAPHS[:2], "Second bend in a year", *PARAGRAPHS[2:]]


def test_the_credit_of_a_picture_that_stands_bare_is_not_read() -> None:
    credit = "<img src='tram.jpg'>Photograph: Ann Lund, Northwire"
    assert not any("Lund" in line for line in lines(f"<div>{credit}<p>{FIRST}</p>{REST}</div>"))


def test_pictures_with_a_heading_and_prose_of_their_own_are_parts_of_the_article() -> None:
    points = "".join(
        f"<li><img src='{n}.jpg'><h2>Place {n}</h2><p>{each}</p><a href='/p{n}'>More on place {n}</a></li>"
        for n, each in enumerate(PARAGRAPHS)
    )
    found = lines(f"<ul>{points}</ul>")
    assert all(each in found for each in PARAGRAPHS)


@pytest.mark.parametrize("holder", ["font", "center", "form"])
def test_lines_with_breaks_below_a_title_in_an_old_element_are_paragraphs(holder: str) -> None:
    told = "<br>".join(f"&nbsp;&nbsp;{each}" for each in PARAGRAPHS)
    found = article(HEAD, f"<{holder}><h1>{TITLE}</h1>{told}</{holder}>").text
    assert found.split("\n")[-len(PARAGRAPHS) :] == list(PARAGRAPHS)
