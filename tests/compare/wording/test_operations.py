"""The wording of two passages, shown as marked text: [replaced], {only here}, ~written differently~."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.telling import Op, OpKind
from reader.compare.wording.equal_words import equal_words
from reader.compare.wording.operations import wording
from reader.text.model import Kind, Sentence, Span
from reader.text.passage import Passage
from reader.text.tokens import Token, tokens

MARKS = {
    OpKind.SAME: ("", ""),
    OpKind.VARIANT: ("~", "~"),
    OpKind.REPLACED: ("[", "]"),
    OpKind.ONLY_LEFT: ("{", "}"),
    OpKind.ONLY_RIGHT: ("{", "}"),
}
WORDS = ["the", "a", "storm", "hit", "coast", ",", ".", "“", "”", '"', "town", "24", "Two", "-", "U.S."]
MIRROR = {OpKind.ONLY_LEFT: OpKind.ONLY_RIGHT, OpKind.ONLY_RIGHT: OpKind.ONLY_LEFT}


def split(text: str) -> tuple[Token, ...]:
    return tokens(text, Span(0, len(text)))


def passage(text: str, read: tuple[Token, ...]) -> Passage:
    whole = Sentence(0, Span(0, len(text)), Kind.BODY, 0)
    return Passage(text, (whole,), read, (False,) * len(read), "en", "")


def worded(left: str, ours: tuple[Token, ...], right: str, theirs: tuple[Token, ...]) -> tuple[Op, ...]:
    return wording(passage(left, ours), passage(right, theirs), equal_words(ours, theirs))


def ops_of(left: str, right: str) -> tuple[Op, ...]:
    return worded(left, split(left), right, split(right))


def marked(left: str, right: str) -> tuple[str, str]:
    ops = ops_of(left, right)
    sides = [(left, [(o.kind, o.left) for o in ops]), (right, [(o.kind, o.right) for o in ops])]
    shown = [
        " ".join(f"{MARKS[k][0]}{s.of(text)}{MARKS[k][1]}" for k, s in parts if len(s))
        for text, parts in sides
    ]
    return shown[0], shown[1]


@pytest.mark.parametrize(
    ("left", "right", "shown_left", "shown_right"),
    [
        pytest.param(
            "The mayor spoke.", "The mayor spoke.", "The mayor spoke.", "The mayor spoke.", id="same"
        ),
        pytest.param(
            "The mayor opened the bridge on Monday.",
            "The mayor closed the bridge on Monday.",
            "The mayor [opened] the bridge on Monday.",
            "The mayor [closed] the bridge on Monday.",
            id="one word replaced",
        ),
        pytest.param(
            "Workers repaired the old bridge over the river.",
            "Workers repaired the bridge over the river.",
            "Workers repaired the {old} bridge over the river.",
            "Workers repaired the bridge over the river.",
            id="one word only left",
        ),
        pytest.param(
            "The river rose in anger over its banks.",
            "The river rose to express its anger over its banks.",
            "The river rose [in] anger over its banks.",
            "The river rose [to express its] anger over its banks.",
            id="a phrase is one replacement",
        ),
        pytest.param(
            "The harbour was shut by the coastguard in the morning after heavy storms.",
            "The harbour had cranes of a kind that the city never saw after heavy storms.",
            "The harbour [was shut by the coastguard in the morning] after heavy storms.",
            "The harbour [had cranes of a kind that the city never saw] after heavy storms.",
            id="light words between two changes are absorbed",
        ),
        pytest.param(
            "Rain fell on the northern valleys, and farmers were glad.",
            "Snow fell on the northern valleys, and children were glad.",
            "[Rain] fell on the northern valleys, and [farmers] were glad.",
            "[Snow] fell on the northern valleys, and [children] were glad.",
            id="a long equality stands",
        ),
        pytest.param(
            "the bridge was shut. It reopened later.",
            "The bridge was shut. It reopened later.",
            "the bridge was shut. It reopened later.",
            "The bridge was shut. It reopened later.",
            id="mere case is no difference",
        ),
        pytest.param(
            "The vote, held in May, was close.",
            "The vote was close.",
            "The vote {, held in May,} was close.",
            "The vote was close.",
            id="an aside goes with its commas",
        ),
        pytest.param(
            "An army-backed group held the town.",
            "A navy-backed group held the town.",
            "[An army-backed] group held the town.",
            "[A navy-backed] group held the town.",
            id="a word with hyphens stays whole",
        ),
        pytest.param(
            "The long term plan worked.",
            "The long-term plan worked.",
            "The ~long term~ plan worked.",
            "The ~long-term~ plan worked.",
            id="a hyphen is a way of writing",
        ),
        pytest.param(
            "“Two dozen American ships left,” he said.",
            '"24 U.S. ships left," he said.',
            "~“Two dozen American~ ships left, ~”~ he said.",
            '~"24 U.S.~ ships left, ~"~ he said.',
            id="numbers in words, countries and quotes are ways of writing",
        ),
        pytest.param(
            "“We saw the boat.",
            "We saw the boat.”",
            "~“~ We saw the boat.",
            "We saw the boat. ~”~",
            id="a quotation that runs on or ends here has the same words",
        ),
        pytest.param(
            "The mayor, Ana Reyl, left by the gate!",
            "The mayor Ana Reyl left by the gate.",
            "The mayor ~,~ Ana Reyl ~,~ left by the gate ~!~",
            "The mayor Ana Reyl left by the gate ~.~",
            id="marks are ways of writing",
        ),
        pytest.param(
            "The mayor, in Orlo, spoke.",
            "The mayor in Tolna, spoke.",
            "The mayor ~,~ in [Orlo] , spoke.",
            "The mayor in [Tolna] , spoke.",
            id="a changed mark draws no word beside it into a replacement",
        ),
        pytest.param(
            "They met in Orlo, Tolna and Aldmoor.",
            "They met in Orlo and Tolna and Aldmoor.",
            "They met in Orlo [,] Tolna and Aldmoor.",
            "They met in Orlo [and] Tolna and Aldmoor.",
            id="a word in the place of a mark is a replacement",
        ),
        pytest.param("Boats sank.", "", "{Boats sank.}", "", id="nothing on the right"),
        pytest.param("", "", "", "", id="nothing at all"),
    ],
)
def test_a_differing_passage_reads_well_on_both_sides(
    left: str, right: str, shown_left: str, shown_right: str
) -> None:
    assert marked(left, right) == (shown_left, shown_right)


def word(text: str, written: str, norm: str) -> Token:
    at = text.index(written)
    return Token(at, at + len(written), norm, norm, is_word=True)


def test_words_written_differently_are_a_variant_and_not_a_replacement() -> None:
    left, right = "two dozen boats sank", "24 boats  sank"
    ours = (word(left, "two dozen", "24"), word(left, "boats", "boats"), word(left, "sank", "sank"))
    theirs = (word(right, "24", "24"), word(right, "boats", "boats"), word(right, "sank", "sank"))
    assert worded(left, ours, right, theirs) == (
        Op(OpKind.VARIANT, Span(0, 9), Span(0, 2)),
        Op(OpKind.SAME, Span(10, 20), Span(3, 14)),
    )


def test_white_space_inside_one_token_is_no_difference() -> None:
    left, right = "South  Moravia", "South Moravia"
    ours, theirs = (word(left, left, "moravia"),), (word(right, right, "moravia"),)
    assert [op.kind for op in worded(left, ours, right, theirs)] == [OpKind.SAME]


def test_an_inserted_sentence_of_a_passage_stays_whole() -> None:
    left = "The ferry left at noon. It carried forty cars."
    right = "The ferry left at noon. The sea was calm and the sky clear. It carried forty cars."
    assert marked(left, right)[1] == (
        "The ferry left at noon. {The sea was calm and the sky clear.} It carried forty cars."
    )


def test_a_very_long_passage_is_still_compared_word_by_word() -> None:
    left = " ".join(f"word{n}" for n in range(30_000))
    right = left.replace("word15000 ", "other ")
    assert [op.kind for op in ops_of(left, right)] == [OpKind.SAME, OpKind.REPLACED, OpKind.SAME]


passages = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=12).map("".join),
)


@given(passages, passages)
def test_the_operations_cover_every_word_of_both_passages_in_order(left: str, right: str) -> None:
    ops = ops_of(left, right)
    for text, spans in ((left, [o.left for o in ops]), (right, [o.right for o in ops])):
        assert all(0 <= s.start <= s.end <= len(text) for s in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        held = [t for t in split(text) if any(s.start <= t.span.start and t.span.end <= s.end for s in spans)]
        assert held == list(split(text))


@given(passages, passages)
def test_swapping_the_passages_mirrors_the_operations(left: str, right: str) -> None:
    mirrored = tuple(Op(MIRROR.get(o.kind, o.kind), o.right, o.left) for o in ops_of(right, left))
    assert ops_of(left, right) == mirrored


@given(passages)
def test_a_passage_against_itself_is_all_the_same(text: str) -> None:
    assert all(op.kind is OpKind.SAME for op in ops_of(text, text))


@given(passages, passages)
def test_two_operations_in_a_row_are_never_of_one_kind(left: str, right: str) -> None:
    kinds = [op.kind for op in ops_of(left, right)]
    assert all(a is not b for a, b in pairwise(kinds))
