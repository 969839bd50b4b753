"""What stands above a plain text: who published it, who wrote it, and when."""

import pytest

from reader.library.formats import load_bytes
from reader.library.importing.metadata.masthead import masthead
from reader.text.model import Kind
from reader.text.sentences import sentences

SENTENCE = "The harbour office closed the quay after a crane fell, and no ship has called since then."
DAY = "2019-12-31"


@pytest.mark.parametrize(
    ("above", "source", "author", "date"),
    [
        ("Northwire, 31 December 2019", "Northwire", "", DAY),
        ("31 December 2019 | The Harbour Post", "The Harbour Post", "", DAY),
        ("Tue, 31 Dec 2019 - Northwire", "Northwire", "", DAY),
        ("Northwire (31/12/2019)", "Northwire", "", DAY),
        ("By Ada Moss", "", "Ada Moss", ""),
        ("By Ada Moss, Northwire", "Northwire", "Ada Moss", ""),
        ("By Ada Moss and Pell Aster, The Harbour Post", "The Harbour Post", "Ada Moss, Pell Aster", ""),
        ("By Ada Moss | The Harbour Post | 31 Dec 19", "The Harbour Post", "Ada Moss", DAY),
        ("By Ada Moss, Chief Reporter, and Pell Aster, Northwire", "Northwire", "Ada Moss, Pell Aster", ""),
        ("Von Ada Moss, Redakteurin", "", "Ada Moss", ""),
        ("By Ada Moss, Berlin", "", "Ada Moss", ""),
        ("By Ada Moss | 31 December 2019, 10:45 GMT", "", "Ada Moss", DAY),
        ("The Harbour Post\nBy Ada Moss\n31 December 2019", "The Harbour Post", "Ada Moss", DAY),
        ("Crane falls into the harbour\nNorthwire\n31 December 2019", "Northwire", "", DAY),
        ("Source: Northwire\nAuthor: Ada Moss\nDate: 31 December 2019", "Northwire", "Ada Moss", DAY),
        ("وكالة الشمال، ٣١ ديسمبر ٢٠١٩", "وكالة الشمال", "", DAY),
        ("הארץ הצפונית, 31 בדצמבר 2019", "הארץ הצפונית", "", DAY),
        ("北港日报，2019年12月31日", "北港日报", "", DAY),
        ("记者 王明 2019年12月31日", "", "王明", DAY),
        ("北港日报 2019年12月31日 记者 王明", "北港日报", "王明", DAY),
        ("Northwire, 31 December 2019, by Ada Moss", "Northwire", "Ada Moss", DAY),
        ("وكالة الشمال\n31 ديسمبر 2019", "وكالة الشمال", "", DAY),
        ("انفجار يهز وسط المدينة\n31 ديسمبر 2019", "", "", DAY),
        ("Северный вестник, 31 декабря 2019 г.", "Северный вестник", "", DAY),
        ("VELDEN, 31 December 2019", "", "", DAY),
        ("Kabul, Afghanistan, 31 December 2019", "", "", DAY),
        ("Politics\n31 December 2019", "", "", DAY),
        ("The crane, built on 31 December 2019, fell", "", "", ""),
        ("Silo Burns", "", "", ""),
    ],
)
def test_whole_lines_above_the_text_say_outlet_author_and_date(
    above: str, source: str, author: str, date: str
) -> None:
    found = masthead(f"{above}\n\n{SENTENCE} {SENTENCE}")
    assert (found.source, found.author, found.date) == (source, author, date)


def test_what_stands_above_the_text_is_not_compared() -> None:
    (read,) = load_bytes(f"Northwire, 31 December 2019\n\n{SENTENCE}".encode(), "a.txt")
    first = sentences(read.article)[0]
    assert first.span.of(read.article.text) == "Northwire, 31 December 2019"
    assert first.kind is Kind.METADATA


def test_nothing_inside_the_report_is_taken_for_what_stands_above_it() -> None:
    assert masthead(f"{SENTENCE}\n\nHarbour Post, 3 May 2019\n\n{SENTENCE}").source == ""
