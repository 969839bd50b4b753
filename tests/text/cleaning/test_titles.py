"""A headline that stands twice at the top of a text."""

import pytest

from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.text.model import Article, FieldName, Kind, Span
from reader.text.sentences import sentences
from tests.text.cleaning.cleaned import BODY, MORE, kinds

HEADLINE = "Ferry runs aground off the northern cape"


def on_top(*lines: str, title: str = "") -> list[tuple[Kind, str]]:
    return kinds("\n\n".join([*lines, BODY, MORE]), title=title)


@pytest.mark.parametrize(
    "between",
    [[], ["By Anna Veld"], ["HARBOUR NEWS", "June 3, 2021"]],
    ids=["at once", "below a byline", "below a label and a date"],
)
@pytest.mark.parametrize("title", ["", HEADLINE], ids=["unknown", "known"])
def test_of_a_headline_that_stands_twice_the_first_is_the_title_and_the_copy_is_left_out(
    between: list[str], title: str
) -> None:
    found = [kind for kind, said in on_top(HEADLINE, *between, HEADLINE, title=title) if said == HEADLINE]
    assert found == [Kind.TITLE, Kind.METADATA]


def test_a_headline_that_stands_three_times_is_compared_once() -> None:
    found = [kind for kind, said in on_top(HEADLINE, HEADLINE, HEADLINE.upper()) if kind.is_compared]
    assert found == [Kind.TITLE, Kind.BODY, Kind.BODY]


def test_a_copy_of_the_headline_that_runs_into_the_first_paragraph_is_cut_off_it() -> None:
    found = kinds(f"{HEADLINE}\n\n{HEADLINE} {BODY}\n\n{MORE}")
    assert found == [(Kind.TITLE, HEADLINE), (Kind.METADATA, HEADLINE), (Kind.BODY, BODY), (Kind.BODY, MORE)]


def test_a_first_sentence_that_begins_as_the_headline_and_goes_on_is_left_whole() -> None:
    first = f"{HEADLINE} late on Friday night, and most of its passengers were taken off before dawn."
    assert (Kind.BODY, first) in kinds(f"{HEADLINE}\n\n{first}\n\n{MORE}")


def test_a_line_that_stands_twice_away_from_the_top_is_still_a_caption() -> None:
    shown = "The ferry on the rocks below the lighthouse"
    found = kinds("\n\n".join([HEADLINE, BODY, shown, shown, MORE]))
    assert [kind for kind, said in found if said == shown] == [Kind.CAPTION, Kind.CAPTION]


def test_a_headline_that_stands_twice_is_the_headline_of_the_report() -> None:
    text = "\n".join([HEADLINE, HEADLINE, "", BODY, MORE])
    assert fields_from_opening(text)[FieldName.TITLE].value == HEADLINE


def test_a_report_whose_title_is_known_has_no_second_one() -> None:
    first, second = "Harbour council backs new terminal", "The council voted late on Monday 😀"
    text = f"{first}\n{second}\nThe terminal would cost $48 million, said Ada Moss."
    known = ((Span(0, 34), Kind.TITLE),)
    kinds = [sentence.kind for sentence in sentences(Article(text, kinds=known))]
    assert kinds == [Kind.TITLE, Kind.BODY, Kind.BODY]


def test_a_line_of_name_and_day_below_a_known_title_is_not_body() -> None:
    headline = "Harbour council backs new terminal"
    line = "Lena Brandt | 14 March 2025 | 18:04"
    text = f"{headline}\n{line}\nThe terminal would cost $48 million, said Ada Moss."
    found = sentences(Article(text, kinds=((Span(0, len(headline)), Kind.TITLE),)))
    assert {s.kind for s in found if s.span.of(text) in line} == {Kind.METADATA}


@pytest.mark.parametrize("owner", ["KBN", "KBN News"])
@pytest.mark.parametrize("title", ["", HEADLINE], ids=["unknown", "known"])
def test_a_caption_with_its_owner_behind_it_is_no_title(owner: str, title: str) -> None:
    caption = "Passengers wait on the quay until buses take them back to the old town."
    assert {kind for kind, said in on_top(f"{caption} {owner}", title=title) if said in caption} == {
        Kind.CAPTION
    }


def test_a_first_paragraph_keeps_the_words_behind_its_last_sentence() -> None:
    assert (Kind.BODY, BODY) in kinds(f"{HEADLINE}\n\n{MORE}\n\n{BODY} KBN\n\n{MORE}", title=HEADLINE)


def test_names_and_days_below_the_title_are_no_body_where_a_menu_stands_above_it() -> None:
    menu, stamp = "News\nSport\n" * 10, "KBN June 3, 2021 at 07:19 (updated at 07:38)"
    text = f"{menu}{HEADLINE}\n{stamp}\n{BODY}\n{MORE}"
    at = len(menu)
    known = ((Span(0, at - 1), Kind.BOILERPLATE), (Span(at, at + len(HEADLINE)), Kind.TITLE))
    compared = [s.span.of(text) for s in sentences(Article(text, kinds=known)) if s.kind.is_compared]
    assert compared == [HEADLINE, BODY, MORE]
