"""A worksheet: who fills it in, both texts without a hint, room to write, how hard each is to read."""

import re

import pytest

from reader.compare.comparison import compare
from reader.compare.model import Reading
from reader.compare.side import Side
from reader.report.blocks import Document, Heading, Heads, Mark, Paragraph, Row, Rows, Ruled
from reader.report.build import build
from reader.report.options import Options
from reader.report.sections.reading_level import lix
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import pages, pdf

WORKSHEET = Options(worksheet=True)
PLACES = ("harbour", "market", "station", "bridge", "school", "theatre", "tower", "island", "valley", "mill")


def six_hundred_words(verb: str) -> Reading:
    said = [
        f"The old {place} {verb} on the night of storm {at}, and nobody "
        "in the whole town of Orle had closed it."
        for at, place in enumerate(PLACES * 3)
    ]
    return reading(said, source=f"The {verb.title()} Paper", language="en")


def before_the_key(document: Document) -> list[object]:
    blocks = document.blocks
    return list(
        blocks[: next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.text == "Answer key")]
    )


def test_a_pair_of_six_hundred_words_takes_two_pages_before_the_key() -> None:
    example = compare(six_hundred_words("fell").article, six_hundred_words("burned").article)
    assert all(600 <= example.of(side).words() <= 720 for side in Side)
    found = pages(pdf(example, WORKSHEET))
    key = next(at for at, page in enumerate(found) if "Answer key" in page)
    assert key <= 2
    assert "Name: ___" in found[0]
    assert "3. Where does the choice of words" in found[1]


def test_name_class_and_date_are_asked_for_first_and_every_question_has_lines() -> None:
    blocks = before_the_key(build(comparison(), WORKSHEET))
    first = blocks[0]
    assert isinstance(first, Paragraph)
    assert re.fullmatch(r"Name: _+\u2003Class: _+\u2003Date: _+", first.text[0].text)
    assert [block.lines >= 3 for block in blocks if isinstance(block, Ruled)] == [True] * 3


def test_the_texts_stand_whole_beside_each_other_and_give_nothing_away() -> None:
    (texts,) = [b for b in before_the_key(build(comparison(), WORKSHEET)) if isinstance(b, Rows)]
    (row,) = texts.rows
    assert isinstance(row, Row)
    assert texts.is_text
    assert row.numbers == ()
    said = [" ".join(i.text for i in text if i.mark is not Mark.NUMBER).strip() for text in row.left]
    assert said == [comparison().left.text(index) for index in range(4)]
    assert {i.mark for text in (*row.left, *row.right) for i in text} == {Mark.PLAIN, Mark.NUMBER}


def test_the_reading_level_says_its_formula_and_what_it_is_made_of() -> None:
    level = lix(six_hundred_words("fell"))
    assert level is not None
    assert (round(level.words), round(level.long)) == (20, 2)
    example = compare(six_hundred_words("fell").article, six_hundred_words("burned").article)
    (heads,) = [b for b in build(example, WORKSHEET).blocks if isinstance(b, Heads)]
    assert heads.left.lines[-1] == (
        "Reading level (LIX) 22, very easy: 20 words a sentence, 2\xa0% of the words have "
        "more than six letters"
    )
    assert not any("LIX" in line for line in _heads(Options()).left.lines)


def _heads(options: Options) -> Heads:
    return next(b for b in build(comparison(), options).blocks if isinstance(b, Heads))


@pytest.mark.parametrize(
    "unmeasured",
    [
        reading(("Ein Satz.",), language="de"),
        reading(("桥倒了。" * 200,), language="zh"),
        reading(("انهار الجسر يوم الاثنين. " * 200,), language="ar"),
    ],
    ids=["too short", "Chinese", "Arabic"],
)
def test_no_level_is_told_of_a_language_that_the_formula_is_not_made_for_or_of_a_few_words(
    unmeasured: Reading,
) -> None:
    assert lix(unmeasured) is None
