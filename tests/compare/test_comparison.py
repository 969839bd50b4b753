"""Two articles compared: what pairs, what does not, and that the comparison is a fair one."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.compare.comparison import compare
from reader.compare.edits.values import NO_EDITS, Anchor, HandEdits, Link
from reader.compare.model import Comparison, Degree, Settings, Status
from reader.compare.side import Both
from reader.compare.telling import ReasonKind
from reader.text.model import Article, Field, FieldName, Kind

HARBOUR = """Fire destroyed the customs house in the harbour of Lisvane on Monday and hurt four firefighters.

Mayor Teresa Quill said the building would have to be pulled down within a week.

The police have questioned two watchmen, who had left their posts before midnight.

The customs house was built in 1881 and had stood empty since the ferry line to Marrow closed."""
QUAY = """Lisvane's customs house, built in 1881, stood empty after the ferry line to Marrow was closed.

Four firefighters were hurt when flames destroyed the customs house in Lisvane harbour on Monday morning.

"We have to pull the building down," said Teresa Quill, the mayor, who expects that to take a week.

Ticket prices at the municipal theatre will rise next season."""
BAKERS = """The guild of bakers elected a new treasurer on Friday after three rounds of voting.

Flour has become dearer by a fifth since the spring, and several ovens stand cold."""

NAUGHTY = [
    *(
        "",
        " ",
        "\n",
        "a",
        ".",
        "\x00",
        "\ufeff",
        "😀",
        "👩‍👩‍👧‍👦 🇫🇷",
        "e\u0301\u0301\u0301",
        "שלום עולם",
        "- - -",
        "…",
    ),
    *("مرحبا بالعالم. كيف الحال؟", "\u202eright to left", "<script>alert(1)</script>", "'; DROP TABLE x; --"),
    *(
        "%s %d {0}",
        "NaN inf -0 1e309",
        "日本語の文章です。もう一つの文。",
        "\u200b\u200b",
        "\ud800",
        "“”‘’««»»",
    ),
    *("1,2.3,4.5 $ $$ 12%%", "A" * 5000),
]
PARAGRAPHS = [p for report in (HARBOUR, QUAY, BAKERS) for p in report.split("\n\n")]
texts = st.one_of(
    st.text(max_size=80),
    st.sampled_from(NAUGHTY),
    st.lists(st.sampled_from([*PARAGRAPHS, "He did."]), max_size=7).map("\n\n".join),
)


def beside(left: str, right: str, edits: HandEdits = NO_EDITS, threshold: float = 0.5) -> Comparison:
    return compare(Article(left), Article(right), Settings(threshold), edits)


def sentence(comparison: Comparison, place: int, *, left: bool = True) -> Anchor:
    return Anchor((comparison.left if left else comparison.right).text(place))


def link(comparison: Comparison, left: int, right: int) -> Link:
    return Link((sentence(comparison, left),), (sentence(comparison, right, left=False),))


def cells(comparison: Comparison) -> set[tuple[int, int]]:
    return {(i, j) for p in comparison.pairs for i in p.left for j in p.right}


def test_passages_that_tell_the_same_are_paired_in_whatever_order() -> None:
    assert cells(beside(HARBOUR, QUAY)) == {(0, 1), (1, 2), (3, 0)}


def test_what_one_report_alone_tells_is_in_no_pair() -> None:
    found = beside(HARBOUR, QUAY)
    assert found.only.left == (2,)
    assert found.only.right == (3,)


def test_a_pair_out_of_order_with_its_neighbours_is_moved() -> None:
    found = beside(HARBOUR, QUAY)
    assert [p.is_moved for p in found.pairs] == [False, False, True]


def test_a_longer_opening_moves_nothing() -> None:
    found = beside(HARBOUR, BAKERS * 3 + "\n\n" + HARBOUR)
    assert not any(p.is_moved for p in found.pairs)


def test_reports_that_share_nothing_have_no_pair() -> None:
    assert not beside(HARBOUR, BAKERS).pairs


def test_pairs_are_numbered_in_the_order_of_the_left_report() -> None:
    found = beside(HARBOUR, QUAY)
    assert [p.number for p in found.pairs] == [1, 2, 3]
    assert [p.left for p in found.pairs] == sorted(p.left for p in found.pairs)


def test_one_sentence_may_stand_against_two_that_share_its_news() -> None:
    one = "Rescuers found the trawler Anneke off Cape Dunmore on Sunday and took its crew of nine to Selby."
    two = "Rescuers found the trawler Anneke off Dunmore on Sunday.\n\nIts crew of nine was taken to Selby."
    found = beside(f"{one}\n\n{BAKERS}", f"{two}\n\n{QUAY}")
    assert [(p.left, p.right) for p in found.pairs] == [((0,), (0, 1))]


def test_a_pair_says_what_speaks_for_it() -> None:
    why = {r.kind: r.words for r in beside(HARBOUR, QUAY).pairs[2].why}
    assert "1881" in why[ReasonKind.NUMBERS]
    assert "Marrow" in why[ReasonKind.NAMES]
    assert "customs" in why[ReasonKind.RARE_WORDS]


@given(left=texts, right=texts)
@example(left="A", right="A&")  # too short to tell its language, in which its word is rare
@settings(max_examples=40, deadline=None)
def test_no_pair_of_different_wording_goes_without_a_reason(left: str, right: str) -> None:
    assert all(
        p.why
        for p in beside(left, right, threshold=0.3).pairs
        if p.degree in {Degree.REWORDED, Degree.RELATED}
    )


def test_near_misses_are_kept_best_first() -> None:
    scores = [c.score for c in beside(HARBOUR, QUAY).candidates]
    assert len(scores) > 3
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_a_lower_threshold_finds_no_less() -> None:
    assert cells(beside(HARBOUR, QUAY, threshold=0.2)) >= cells(beside(HARBOUR, QUAY, threshold=0.8))


def test_two_french_reports_are_paired() -> None:
    one = "Le feu a détruit lundi l'ancienne douane du port de Lisvane.\n\nQuatre pompiers ont été blessés."
    two = "Quatre pompiers blessés hier.\n\nL'ancienne douane de Lisvane détruite par le feu lundi matin."
    assert (0, 1) in cells(beside(one, two))


def test_a_link_by_hand_pairs_even_what_shares_nothing() -> None:
    found = beside(HARBOUR, QUAY, HandEdits(linked=(link(beside(HARBOUR, QUAY), 2, 3),)))
    assert {p.status for p in found.pairs if (p.left, p.right) == ((2,), (3,))} == {Status.BY_HAND}
    assert len(found.pairs) == 4


def test_a_rejected_pair_stays_away() -> None:
    found = beside(HARBOUR, QUAY, HandEdits(rejected=(link(beside(HARBOUR, QUAY), 0, 1),)))
    assert (0, 1) not in cells(found)


def test_a_confirmed_pair_says_so_and_stays_below_any_threshold() -> None:
    found = beside(HARBOUR, QUAY, HandEdits(confirmed=(link(beside(HARBOUR, QUAY), 0, 1),)), threshold=1)
    assert [(p.left, p.right, p.status) for p in found.pairs] == [((0,), (1,), Status.CONFIRMED)]


def test_a_sentence_set_to_caption_by_hand_is_left_out() -> None:
    caption = sentence(beside(HARBOUR, QUAY), 0)
    found = beside(HARBOUR, QUAY, HandEdits(kinds=Both(((caption, Kind.BODY), (caption, Kind.CAPTION)), ())))
    assert found.left.sentences[0].kind is Kind.CAPTION
    assert 0 not in {i for i, _ in cells(found)} | set(found.only.left)


def test_an_edit_whose_sentence_is_gone_does_no_harm() -> None:
    lost = Link((Anchor("It is no longer there."),), (Anchor(""),))
    found = beside(
        HARBOUR, QUAY, HandEdits((lost,), (lost,), (lost,), Both(((Anchor("?", 7), Kind.BODY),), ()))
    )
    assert cells(found) == cells(beside(HARBOUR, QUAY))


@given(left=texts, right=texts)
@settings(max_examples=60, deadline=None)
def test_swapping_the_reports_mirrors_the_comparison(left: str, right: str) -> None:
    here, there = beside(left, right), beside(right, left)
    mirrored = sorted((p.right, p.left, p.score, p.degree, p.is_moved) for p in there.pairs)
    assert [(p.left, p.right, p.score, p.degree, p.is_moved) for p in here.pairs] == mirrored
    # The last digit of a score may differ: a sum in another order can fall on the other side of a half.
    mirrored_scores = {(c.right, c.left): c.score for c in there.candidates}
    assert {(c.left, c.right): c.score for c in here.candidates} == pytest.approx(mirrored_scores, abs=2e-6)
    assert here.only == there.only.swapped()
    assert {(r.left, r.right) for r in here.runs} == {(r.right, r.left) for r in there.runs}
    assert (here.share.left_in_right, here.share.right_in_left) == (
        there.share.right_in_left,
        there.share.left_in_right,
    )


@given(text=texts)
@settings(max_examples=40, deadline=None)
def test_a_report_beside_itself_is_all_the_same_wording(text: str) -> None:
    found = beside(text, text)
    assert not found.only.left
    assert not found.only.right
    assert all(p.degree is Degree.SAME for p in found.pairs)
    assert not any(p.is_moved or p.discrepancies for p in found.pairs)


@given(left=texts, right=texts)
@settings(max_examples=60, deadline=None)
def test_spans_lie_in_the_texts_and_sentences_leave_out_only_white_space(left: str, right: str) -> None:
    found = beside(left, right)
    for side in (found.left, found.right):
        at = 0
        for held in side.sentences:
            assert not side.article.text[at : held.span.start].strip()
            at = held.span.end
        assert at <= len(side.article.text)
        assert not side.article.text[at:].strip()
    for pair in found.pairs:
        for op in pair.ops:
            assert 0 <= op.left.start <= op.left.end <= len(left)
            assert 0 <= op.right.start <= op.right.end <= len(right)


@pytest.mark.parametrize("left", NAUGHTY)
def test_no_text_makes_it_raise(left: str) -> None:
    for right in NAUGHTY[::3]:
        beside(left, right)
    beside(left * 40, HARBOUR)


def test_the_hash_seed_changes_nothing() -> None:
    script = (
        "from tests.compare.test_comparison import *\n"
        "c = beside(HARBOUR + BAKERS, QUAY + BAKERS)\n"
        "print(c.pairs, c.candidates, c.runs, c.share, c.share_unquoted)\n"
    )
    root = Path(__file__).parents[2]
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_words_of_grammar_alone_pair_nothing() -> None:
    left = "He has not been charged. The tram was late."
    right = "He has been given sixty days. A swan nested on the weir."
    assert not beside(left, right).pairs


@pytest.mark.parametrize(("appeared", "found"), [("2031-05-03", 0), ("2031-05-12", 1), ("", 0)])
def test_a_weekday_is_read_from_the_days_on_which_both_reports_appeared(appeared: str, found: int) -> None:
    left = dated("The old ferry Halcyon sank off Marrow on Friday with all its freight.", "2031-05-02")
    right = dated("The old ferry Halcyon sank off Marrow on Friday with its whole freight.", appeared)
    (pair,) = compare(left, right).pairs
    assert len(pair.discrepancies) == found


def dated(text: str, day: str) -> Article:
    return Article(text, {FieldName.LANGUAGE: Field("en"), FieldName.DATE: Field(day)})


def test_long_reports_without_a_word_in_common_have_no_pairs() -> None:
    left = "\n\n".join(f"Alpha{n} beta{n} gamma{n}." for n in range(600))
    right = "\n\n".join(f"Delta{n} omega{n} zeta{n}." for n in range(600))
    found = beside(left, right)
    assert not found.pairs
    assert (len(found.only.left), len(found.only.right)) == (600, 600)
