"""What an event has once: how fast something went, how old its driver is; and what moved twice."""

from tests.compare.facts.events import told


def test_the_speed_that_each_report_gives_is_of_one_event() -> None:
    left = "A train struck a lorry in Orle. It was doing 90mph, a guard said."
    right = "A train hit a lorry in Orle. The recorder showed 118km/h (73mph) before it braked."
    assert told(left, right) == [("number", "differ", ("90mph", "118km/h", "73mph"))]


def test_how_fast_one_may_go_is_no_other_speed() -> None:
    left = "A train struck a lorry in Orle. It was doing 90mph, a guard said."
    right = "A train hit a lorry in Orle. It went at 118 km/h in the rain. The limit there is 60mph."
    assert told(left, right) == [("number", "differ", ("90mph", "118 km/h"))]


def test_the_driver_of_each_report_has_one_age() -> None:
    reports = [
        "A train struck a lorry in Orle. The driver of the train, a 51-year-old man, is in hospital.",
        "A train struck a lorry in Orle. The 51-year-old driver was taken away with a broken leg.",
        "A train hit a lorry in Orle. The 54-year-old driver was arrested, a guard said.",
        "A train hit a lorry in Orle. The driver, aged 51, has been questioned all night.",
    ]
    values = ("51-year-old", "51-year-old", "54-year-old", "51")
    assert [fact for fact in told(*reports) if fact[0] == "age"] == [("age", "differ", values)]


def test_shares_that_fell_and_later_rose_by_another_part_differ_in_nothing() -> None:
    left = "Shares in terminal operator Orlo fell 4.2 percent to 31.50 crowns."
    right = "Orlo shares rose 3.1 percent to 32.40 crowns."
    assert [fact for fact in told(left, right) if fact[0] == "outcome"] == []
    assert "outcome" in {fact[0] for fact in told(left, right.replace("3.1", "4.2"))}


def test_what_is_closed_and_is_to_reopen_is_no_other_than_what_reopened() -> None:
    left = "The airport in Orle is closed and is to reopen on Wednesday."
    right = "The airport in Orle reopened on Wednesday."
    assert [fact for fact in told(left, right) if fact[0] == "outcome"] == []


def test_others_who_were_forced_from_their_homes_are_counted_with_those_who_were_evacuated() -> None:
    left = "A dam burst in Orle, killing 32 people and forcing about 14,000 others from their homes."
    right = "A dam burst in Orle. Some 16,000 people have been evacuated from the villages."
    assert ("number", "differ", ("about 14,000", "Some 16,000")) in told(left, right)
