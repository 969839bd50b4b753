"""Which sentences are headings."""

from reader.compare.collation.headings import headings
from reader.compare.collation.only_one import only_here
from reader.compare.model import Reading
from reader.text.model import Article
from reader.text.sentences import sentences
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import of_the_sample
from tests.compare.collation.test_only_one import FIRE, GOATS, ROOF


def said(text: str) -> list[str]:
    """The headings of a report."""
    article = Article(text)
    reading = Reading(article, tuple(sentences(article)))
    return [reading.text(index) for index in sorted(headings(reading))]


def test_a_line_by_itself_that_ends_as_no_sentence_does_is_a_heading() -> None:
    assert said(f"{FIRE}\nWhat the baker saw\n{GOATS}{ROOF}\nHere is what we know:\n{ROOF}") == [
        "What the baker saw",
        "Here is what we know:",
    ]


def test_a_line_in_quotation_marks_without_a_full_stop_is_one_too() -> None:
    assert said(f"{FIRE}\n‘We ran’\n{GOATS}\n“We ran all the way.”\n{ROOF}") == ["‘We ran’"]


def test_a_french_quotation_by_itself_is_none_whichever_space_parts_its_guillemet() -> None:
    quoted = ["« Nous avons couru.\u00a0»", "« Nous avons couru.\u202f»"]
    assert said("\n".join([FIRE, *quoted, GOATS, ROOF])) == []


def test_a_long_line_that_lost_its_full_stop_tells_something() -> None:
    assert said(f"{FIRE}\n{GOATS.rstrip('. ')}\n{ROOF}") == []


def test_what_stands_below_the_headline_is_a_heading_however_long() -> None:
    below = "How the bakers of Alva gave away their bread all night, and what two of them remembered in May"
    assert below in said(f"The night the hall burned down\n{below}\n{FIRE}\n{GOATS}\n{ROOF}")


def test_where_no_paragraph_ends_with_a_full_stop_all_of_them_tell_something() -> None:
    assert said("the hall burned\nnobody was hurt\nthe roof was new\nforty goats went by") == []


def test_a_heading_is_told_by_no_report_alone() -> None:
    found = told(f"{FIRE}\nWhat the baker saw\n{GOATS}", FIRE)
    assert [found.reports[0].text(one.place[1]).strip() for one in only_here(found)] == [GOATS.strip()]


def test_the_sample_names_no_headline_and_no_subhead_as_told_by_one_alone() -> None:
    found = of_the_sample()
    alone = {found.reports[r].text(s) for r in range(5) for s in found.alone(r)}
    assert alone.isdisjoint(
        {"Wet paint", "What the captain saw", "What we know so far", "Radio Tamaray News"}
    )
    assert not any(text.startswith("Sumayra disaster") for text in alone)
