"""How words that are too long for their place are cut."""

import pytest

from reader.ui.widgets.eliding import MOST_SHOWN, elided, first_that_fits, in_whole_words


class OneEach:
    """A font in which every sign is one wide."""

    def horizontalAdvance(self, text: str, /) -> float:  # as Qt has it
        return float(len(text))


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("31 December 2019", 16, "31 December 2019"),
        ("31 December 2019", 15, "31 December…"),
        ("31 December 2019", 9, "31 Decem…"),
        ("1,141 words", 4, "…"),
        ("17 Feb 2024 · 1,141 words", 17, "17 Feb 2024…"),
        ("Harbour Times", 10, "Harbour…"),
        ("Harbourmasters", 10, "Harbourma…"),
        ("№17 Harbour", 3, "…"),
        ("١٧ فبراير ٢٠٢٤", 12, "١٧ فبراير…"),
        ("港务局星期一说一台起重机", 8, "港务局星期一说…"),
    ],
)
def test_words_are_cut_before_numbers_and_no_number_in_two(text: str, width: float, shown: str) -> None:
    assert elided(OneEach(), text, width) == shown


def test_the_longest_form_that_fits_is_shown() -> None:
    forms = ("31 passages with A · 70 % word for word", "31 passages with A", "31 passages")
    assert first_that_fits(OneEach(), forms, 40) == forms[0]
    assert first_that_fits(OneEach(), forms, 20) == forms[1]
    assert first_that_fits(OneEach(), forms, 12) == forms[2]
    assert first_that_fits(OneEach(), forms, 10) == "31 passag…"


def test_a_word_as_long_as_a_book_is_cut_after_a_few_looks() -> None:
    measured = list[str]()

    class Watched(OneEach):
        def horizontalAdvance(self, text: str, /) -> float:
            measured.append(text)
            return super().horizontalAdvance(text)

    assert elided(Watched(), "a" * 3_000_000, 12) == "a" * 11 + "…"
    assert len(measured) < 20
    assert max(map(len, measured)) < 3_000


class Measured(OneEach):
    """Remembers the longest text that was measured."""

    def __init__(self) -> None:
        self.longest = 0

    def horizontalAdvance(self, text: str, /) -> float:
        self.longest = max(self.longest, len(text))
        return super().horizontalAdvance(text)


def test_of_an_endless_name_no_more_is_measured_than_can_be_shown() -> None:
    metrics = Measured()
    assert first_that_fits(metrics, ("x" * 200_000,), 8) == "xxxxxxx…"
    assert metrics.longest <= MOST_SHOWN + 1


def test_in_whole_words_a_word_is_cut_only_where_half_of_the_line_would_be_empty() -> None:
    text = "went to press thirteen people"
    assert in_whole_words(OneEach(), text, 20) == "went to press…"
    assert in_whole_words(OneEach(), text, len(text)) == text
    assert in_whole_words(OneEach(), "on Harbourmasters and others", 12) == "on Harbourm…"
