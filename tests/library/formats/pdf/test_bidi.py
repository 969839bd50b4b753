import pytest

from reader.library.formats.pdf import bidi as pdf_bidi
from reader.library.formats.pdf.bidi import Glyph


def seen(text: str) -> list[Glyph]:
    """Letters ten points wide as they stand on paper from the left."""
    words = [text[:place].count(" ") for place in range(len(text))]
    return [
        Glyph(letter, 10.0 * place, 10.0 * place + 10, words[place])
        for place, letter in enumerate(text)
        if letter != " "
    ]


def read_back(glyphs: list[Glyph], *, from_right: bool = True) -> str:
    (piece,) = pdf_bidi.parts(glyphs, 1000)
    return pdf_bidi.logical(piece, 10.0, from_right=from_right)


@pytest.mark.parametrize(
    ("on_paper", "typed"),
    [
        ("םולש", "שלום"),
        ("2023 םולש", "שלום 2023"),
        ("16-14 ןיב", "בין 16-14"),
        ("Boeing 737 סוטמ", "מטוס Boeing 737"),
        ("%40 مكر", "ركم 40%"),
        ("40% ךס", "סך 40%"),
        (".23:30 العاس", "ساعلا 23:30."),
        (")7 רפסמ( וק", "קו (מספר 7)"),
        ("(7 רפסמ) וק", "קו (מספר 7)"),
    ],
)
def test_what_stands_on_paper_from_the_right_is_read_as_it_was_typed(on_paper: str, typed: str) -> None:
    assert read_back(seen(on_paper)) == typed


def test_a_hebrew_name_in_an_english_line_is_turned_and_the_line_is_not() -> None:
    assert (
        read_back(seen("The paper (ץראה) wrote in 2023"), from_right=False)
        == "The paper (הארץ) wrote in 2023"
    )


def test_shapes_of_letters_become_the_letters() -> None:
    assert read_back(seen("ﻡﻼﺳ")) == "سلام"


def test_a_vowel_sign_stands_behind_its_letter() -> None:
    glyphs = [Glyph("ש", 10, 20, 0), Glyph("\u05b8", 13, 16, 0), Glyph("ם", 0, 10, 0)]
    assert read_back(glyphs) == "ש\u05b8ם"


def test_two_halves_of_a_ligature_in_one_place_are_lam_and_alef() -> None:
    assert read_back([Glyph("ا", 0, 10, 0), Glyph("ل", 0, 10, 0)]) == "لا"


def test_a_wide_gap_parts_words_though_the_file_has_no_space() -> None:
    assert read_back([Glyph("ב", 0, 10, 0), Glyph("א", 20, 30, 0)]) == "א ב"


def test_a_line_set_from_the_left_ends_with_its_full_stop() -> None:
    assert read_back(seen("םולש.")) == "שלום."


def test_an_english_line_on_an_arabic_page_is_not_turned() -> None:
    assert read_back(seen("The paper (מארהאל) wrote so in 2023")) == "The paper (לאהראמ) wrote so in 2023"


def test_brackets_hold_their_words_though_thin_ones_stand_off() -> None:
    glyphs = [Glyph(")", 21.5, 24.5, 0), Glyph("א", 10, 20, 1), Glyph("(", 6, 9, 1)]
    assert read_back([*glyphs, Glyph("ב", 33, 43, 2)]) == "ב (א)"


def test_nothing_but_spaces_is_nothing() -> None:
    assert pdf_bidi.logical([], 10.0, from_right=True) == ""
