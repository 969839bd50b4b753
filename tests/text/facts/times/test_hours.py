"""Times of day in the ways in which four languages tell them."""

import pytest

from reader.text.facts.facts import facts
from reader.text.model import Span
from reader.text.passage import excerpt


def times(text: str, language: str) -> list[tuple[str, str]]:
    found = facts(excerpt(text, Span(0, len(text)), language, "")).quantities
    return [(q.span.of(text), q.form) for q in found if q.is_clock]


@pytest.mark.parametrize(
    ("language", "text", "span", "form"),
    [
        ("en", "The bell rang at 8 in the evening.", "8 in the evening", "8:00pm"),
        ("en", "The bell rang at nine at night.", "nine at night", "9:00pm"),
        ("en", "The bell rang at two at night.", "two at night", "2:00am"),
        ("en", "The bell rang at ten to four.", "ten to four", "3:50"),
        ("en", "The bell rang at twenty minutes past six.", "twenty minutes past six", "6:20"),
        ("en", "The bell rang at 3pm GMT.", "3pm GMT", "3pm UTC+0"),
        ("en", "The bell rang at 1640 CET.", "1640 CET", "16:40 UTC+1"),
        ("en", "The bell rang at 8 p.m. Eastern time.", "8 p.m. Eastern time", "8pm UTC-5/-4"),
        ("en", "The bell rang between 6am and 7am.", "6am and 7am", "6am..7am"),
        ("de", "Die Glocke schlug um zehn nach vier.", "zehn nach vier", "4:10"),
        ("de", "Die Glocke schlug um 12 Uhr mittags.", "12 Uhr mittags", "12:00pm"),
        ("de", "Die Glocke schlug um neun Uhr abends.", "neun Uhr abends", "9:00pm"),
        ("de", "Die Glocke schlug um 15 Uhr MEZ.", "15 Uhr MEZ", "15:00 UTC+1"),
        ("fr", "La cloche a sonné à 14h40.", "14h40", "14:40"),
        ("fr", "La cloche a sonné à six heures et demie.", "six heures et demie", "6:30"),
        ("fr", "La cloche a sonné à six heures moins le quart.", "six heures moins le quart", "5:45"),
        ("fr", "La cloche a sonné à 8 heures du soir.", "8 heures du soir", "8:00pm"),
        ("es", "La campana sonó a las seis y media.", "seis y media", "6:30"),
        ("es", "La campana sonó a las seis menos cuarto.", "seis menos cuarto", "5:45"),
        ("es", "La campana sonó a las 9 de la noche.", "9 de la noche", "9:00pm"),
    ],
)
def test_a_time_of_day_is_read_as_it_is_told(language: str, text: str, span: str, form: str) -> None:
    assert times(text, language) == [(span, form)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The vote went ten to four."),
        ("en", "The fire killed 8 in the evening."),
        ("en", "They lost 10 to 4."),
        ("de", "Er kam mit acht nach Hause."),
        ("es", "Las 8 familias salieron."),
    ],
)
def test_a_count_is_no_time_of_day(language: str, text: str) -> None:
    assert times(text, language) == []
