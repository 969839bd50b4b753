"""Times of day, told by twelve hours or by twenty-four."""

import pytest

from reader.text.facts.times.clock import apart, minutes


@pytest.mark.parametrize(
    ("left", "right", "gap"),
    [
        ("7:40pm", "19:40", 0),
        ("7:40", "19:40", 0),
        ("8pm", "20:00", 0),
        ("12:15", "12:15pm", 0),
        ("12:15am", "00:15", 0),
        ("07:40", "7:40pm", 720),
        ("8:15am", "8:30am", 15),
        ("23:55", "00:05", 10),
        ("2pm UTC+0", "9am UTC-5", 0),
        ("2pm UTC+0", "2pm UTC-5", 300),
        ("11pm UTC+0", "12am UTC+1", 0),
        ("8pm UTC-5/-4", "5pm UTC-8/-7", 0),
        ("8pm UTC-5/-4", "8pm UTC-8/-7", 180),
        ("8pm UTC-5/-4", "12am UTC+0", 0),
        ("09:30 UTC+5:30", "4am UTC+0", 0),
        ("2pm", "12:00 UTC+0", 0),
        ("2:15pm", "12:00 UTC+0", 15),
        ("7am..8am", "7:30am", 0),
        ("7am..8am", "9am", 1440),
    ],
)
def test_times_are_compared_by_the_minute_round_the_clock(left: str, right: str, gap: int) -> None:
    assert apart(left, right) == apart(right, left) == gap


def test_an_hour_up_to_twelve_may_be_of_either_half_of_the_day() -> None:
    assert minutes("7:40") == {460, 1180}
    assert minutes("13:00") == {780}


def test_what_is_no_time_is_a_day_apart_from_every_time() -> None:
    assert apart("noon", "12:00") == 24 * 60
