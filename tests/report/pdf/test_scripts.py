"""Every script is copied as it was typed; what no font of this computer has is named."""

import random
import re
from ctypes import c_double
from itertools import groupby, pairwise
from unicodedata import category

import numpy as np
import pypdfium2
import pytest

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.report import colours
from reader.report.blocks import Document, Inline, Row, Rows
from reader.report.options import Options, Part
from reader.report.writers.pdf.data import to_pdf
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import copied, letters_outside, pages, pdf, solid

PASSAGES = Options(parts=frozenset({Part.PARALLEL}), title="T")
WRITTEN = {
    "ar": "انهار الجسر في أورلي يوم الجمعة، بحسب Mara Denn، في الساعة 23:30.",
    "he": "הגשר קרס ביום שני, לדברי Mara Denn, בשעה 23:30.",
    "zh": "奥尔桥于星期一倒塌，十二辆汽车掉进了河里。",
    "ja": "オルレの橋が月曜日に落ちた。",
    "ru": "Мост в Орле рухнул в понедельник в 23:30.",
    "el": "Η γέφυρα έπεσε τη Δευτέρα.",
    "en": "The bridge fell 🌉 at night 👍🏽.",
}
LEFTWARD = {"ar", "he"}  # what shows them in order on a page does not agree with itself when it copies


def of(sentence: str, language: str) -> Comparison:
    left = reading((sentence,), source="Paper", language=language)
    return comparison(left, reading(("Nothing.",), source="Other", language="en"), ())


@pytest.mark.parametrize("language", WRITTEN)
def test_every_word_of_any_script_is_copied_once(language: str) -> None:
    content = pdf(of(WRITTEN[language], language), PASSAGES)
    text = copied(content)
    for word in re.findall(r"[^\W\d_]{3,}", WRITTEN[language]):
        assert text.count(word) == 1, word
    assert "no font" not in text


@pytest.mark.parametrize("language", sorted(WRITTEN.keys() - LEFTWARD))
def test_a_sentence_is_copied_once_and_in_order_by_two_programs(language: str) -> None:
    content = pdf(of(WRITTEN[language], language), PASSAGES)
    as_told = ("-raw",) if language == "en" else ()  # it takes the pictures of emoji for a line of their own
    for text in (copied(content, *as_told), "".join(pages(content))):
        assert solid(text).count(solid(WRITTEN[language])) == 1


def test_an_arabic_report_keeps_its_margins_and_its_order_map_has_a_at_the_right() -> None:
    content = pdf(comparison(), Options(language="ar", title="T"))
    assert list(letters_outside(content, 40.0)) == []
    with pypdfium2.PdfDocument(content) as document:
        found = [
            text.get_charbox(text.search(name).get_next()[0])[0]
            for page in document
            if (text := page.get_textpage()).search("Star").get_next()
            for name in ("Observer", "Star")
        ]
    assert len(found) >= 2
    assert all(a > b for a, b in zip(found[::2], found[1::2], strict=True))


LINES = {
    "ar": "قال رئيس البلدية إن الجسر انهار في أورلي يوم الجمعة بعد سقوط سيارة Denn بالنهر 12 مرة، ثم غرقت",
    "he": "הגשר קרס ביום שני אחרי ששתי מכוניות של Denn נפלו לנהר בשעה 23 ואיש לא סגר את הכביש",
}


LINE = 8.0  # points: letters of one line reach less far below it, and the next line is further away


@pytest.mark.parametrize("language", LINES)
def test_lines_that_are_read_from_the_right_have_the_words_in_order(language: str) -> None:
    """What a line tells its reader; tools that copy it each order the words by rules of their own."""
    content = pdf(of(LINES[language], language), PASSAGES)
    with pypdfium2.PdfDocument(content) as document:
        text = document[0].get_textpage()
        places = [placed(text, word) for word in LINES[language].split()]
    for (line, right), (after, then) in pairwise(places):
        assert after < line - LINE or (abs(after - line) < LINE and then < right), (line, right, after, then)


def placed(text: pypdfium2.PdfTextPage, word: str) -> tuple[float, float]:
    """Where the line of a word is, and where the word begins for who reads from the right."""
    letters = word.strip("،")
    found = text.search(letters, match_case=True, match_whole_word=True).get_next()
    assert found, word
    boxes = [text.get_charbox(found[0] + at) for at in range(found[1])]
    x, y = c_double(), c_double()
    pypdfium2.raw.FPDFText_GetCharOrigin(text, found[0], x, y)
    return y.value, max(box[2] for box in boxes)


def test_what_is_written_leftward_stands_at_the_right() -> None:
    content = pdf(of("הגשר קרס ביום שני.", "he"), PASSAGES)
    with pypdfium2.PdfDocument(content) as document:
        text = document[0].get_textpage()
        whole = text.get_text_range()
        places = [text.get_charbox(at)[0] for at in range(len(whole)) if "א" <= whole[at] <= "ת"]
    assert min(places) > 180
    assert max(places) > 290


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Linear A said 𐘀𐘁 on Monday.", "Linear"),
        ("A private \ue000 sign.", "unnamed characters"),
        ("Nothing is at \u0378 there.", "unnamed characters"),
    ],
)
def test_what_no_font_has_is_named_and_printed_as_a_box(sentence: str, named: str) -> None:
    text = copied(pdf(of(sentence, "en"), PASSAGES))
    assert f"This computer has no font for: {named}." in text
    assert "□" in text


def test_a_letter_of_which_only_the_capital_has_no_font_stops_no_report() -> None:
    left = reading(("Nine were hurt.",), source="\u019b Times", language="en")
    text = copied(pdf(comparison(left, reading(("Nothing.",), source="Other", language="en"), ())))
    assert "Only in \u019b Times" in text
    assert "no font" not in text


@pytest.mark.parametrize(
    "odd", ["\ufeff", "\u200d", "\u00ad", "\u034f", "\u0301", "\ufe0f", "\U000e0041", "\u2060"]
)
def test_a_character_that_shows_nothing_stops_no_report(odd: str) -> None:
    assert "stands" in "".join(pages(pdf(of(f"It {odd} stands{odd}.", "en"), PASSAGES)))


EVERY_KIND = tuple(
    tuple(held)
    for kind, held in groupby(sorted(map(chr, range(0x80, 0x3000)), key=category), key=category)
    if kind not in {"Cc", "Zs", "Zl", "Zp"}
)


@pytest.mark.parametrize("seed", range(3))
def test_characters_of_any_kind_beside_each_other_are_set_whatever_fonts_there_are(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # any will do
    words = ["".join(chance.choice(chance.choice(EVERY_KIND)) for _ in range(8)) for _ in range(30)]
    assert "printed as empty boxes" in copied(pdf(of(" ".join(words), "en"), PASSAGES))


@pytest.mark.parametrize(("language", "begins"), [("en", 0.16), ("ar", 0.84)])
def test_the_bar_of_what_one_report_alone_tells_stands_where_its_column_begins(
    language: str, begins: float
) -> None:
    rows = Rows("A", "B", (Row(("A 1",), ((Inline("Words."),),), (), only=Side.LEFT),), "Rows")
    content = to_pdf(Document("T", "S", ("Foot",), (rows,), Options(), language=language))
    with pypdfium2.PdfDocument(content) as document:
        picture = document[0].render(scale=1, rev_byteorder=True).to_numpy()[..., :3].astype(int)
    orange = np.abs(picture - [int(colours.A[at : at + 2], 16) for at in (1, 3, 5)]).max(axis=2) < 40
    assert np.nonzero(orange)[1].mean() / orange.shape[1] == pytest.approx(begins, abs=0.02)


def test_no_line_of_chinese_begins_with_a_stop() -> None:
    for letters in range(20, 30):
        said = f"{'船' * letters}，{'港' * (letters - 3)}。"
        one = reading((said,), source="One", language="zh")
        content = pdf(comparison(one, one, ((0, 0),)), Options(parts=frozenset({Part.PARALLEL})))
        lines = [line for page in pages(content) for line in page.splitlines()]
        assert any("船" in line for line in lines)
        assert not [line for line in lines if line[:1] in {"，", "。"}]
