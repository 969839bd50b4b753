"""Stretches of words that two reports share to the letter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.compare.wording.runs import LEAST
from reader.text.model import Article

COPIED = "the harbour master had warned the owners twice about the rotten planks of the northern jetty"
OTHER = "Nobody was hurt. The weather stayed calm all week, and fishing went on as if nothing had happened."


def beside(left: str, right: str) -> Comparison:
    return compare(Article(left), Article(right))


def test_a_copied_stretch_is_found_with_its_place_on_both_sides() -> None:
    left, right = f"{OTHER} It is known that {COPIED}.", f"On Friday it emerged that {COPIED}, he said."
    (run,) = beside(left, right).runs
    assert run.left.of(left) == f"that {COPIED}"
    assert run.right.of(right) == f"that {COPIED}"
    assert run.words == len(COPIED.split()) + 1


def test_typography_and_case_do_not_break_a_run() -> None:
    left = "He said the mayor’s office — not the county — would pay for everything by Friday."
    right = "Yet the Mayor's Office -- not the County -- would pay for everything."
    assert beside(left, right).runs[0].words == 10


def test_seven_words_in_common_are_no_run() -> None:
    assert LEAST == 8
    assert not beside("one two three four five six seven", "one two three four five six seven").runs


def test_a_run_inside_quotations_says_so() -> None:
    said = "we have told them again and again to repair those planks before winter"
    assert beside(f"“{said},” Ms Orr said.", f"Ms Orr: “{said}.”").runs[0].in_quotation


def test_quoted_words_are_left_out_of_the_second_share() -> None:
    said = "we have told them again and again to repair those planks before winter"
    found = beside(f"“{said},” Ms Orr said. {OTHER}", f"She told us: “{said}.” It rained a lot.")
    assert found.share.left_in_right > 0.2
    assert found.share_unquoted.left_in_right == 0


def test_a_short_report_copied_into_a_long_one_is_shared_wholly_one_way_only() -> None:
    found = beside(COPIED, f"{OTHER} {OTHER} {COPIED} {OTHER}")
    assert found.share.left_in_right == 1
    assert 0 < found.share.right_in_left < 0.5


def test_a_run_goes_on_across_what_is_left_out() -> None:
    words = COPIED.split()
    broken = " ".join(words[:8]) + ".\n\nAdvertisement\n\n" + " ".join(words[8:]) + " as well."
    (run,) = beside(COPIED, broken).runs
    assert run.words == len(words)
    assert "Advertisement" in run.right.of(broken)


@given(st.lists(st.sampled_from("ab"), max_size=60), st.lists(st.sampled_from("ab"), max_size=60))
@settings(max_examples=80, deadline=None)
def test_runs_are_true_in_order_and_apart(left: list[str], right: list[str]) -> None:
    one, other = " ".join(left), " ".join(right)
    found = beside(one, other).runs
    end = -1
    for run in found:
        assert run.left.of(one) == run.right.of(other)
        assert run.words == len(run.left.of(one).split()) >= LEAST
        assert run.left.start > end or one > other
        end = run.left.end
