"""Every script is copied as it was typed; what no font of this computer has is named."""

import re

import pypdfium2
import pytest

from reader.compare.model import Comparison
from reader.report.options import Options, Part
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import copied, pages, pdf, solid

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
def test_a_sentence_is_copied_in_order(language: str) -> None:
    assert (
        solid("".join(pages(pdf(of(WRITTEN[language], language), PASSAGES)))).count(solid(WRITTEN[language]))
        == 1
    )


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


@pytest.mark.parametrize(
    "odd", ["\ufeff", "\u200d", "\u00ad", "\u034f", "\u0301", "\ufe0f", "\U000e0041", "\u2060"]
)
def test_a_character_that_shows_nothing_stops_no_report(odd: str) -> None:
    assert "stands" in "".join(pages(pdf(of(f"It {odd} stands{odd}.", "en"), PASSAGES)))
