"""How fast something went is one fact of an event, in whatever units each report gives it."""

import pytest

from tests.compare.facts.events import told


def test_the_speed_that_each_report_gives_is_of_one_event() -> None:
    left = "A train struck a lorry in Orle. It was doing 90mph, a guard said."
    right = "A train hit a lorry in Orle. The recorder showed 118km/h (73mph) before it braked."
    assert told(left, right) == [("number", "differ", ("90mph", "118km/h", "73mph"))]


@pytest.mark.parametrize(
    "right",
    [
        "A train struck a lorry in Orle. It went at about 145 kilometres an hour.",
        "A train struck a lorry in Orle. The limit there is 60mph.",
    ],
)
def test_a_speed_in_other_words_and_a_limit_are_no_other_speed(right: str) -> None:
    left = "A train struck a lorry in Orle. It was doing 90mph, a guard said."
    assert [fact for fact in told(left, right) if fact[1] == "differ"] == []
