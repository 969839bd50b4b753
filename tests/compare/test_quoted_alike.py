"""Quotations of two articles side by side."""

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparison import compare
from reader.compare.quoted_alike import Likeness, Quote, quotations
from reader.text.model import Article

LEFT = (
    "“The old pier cannot be saved this winter,” Ann Lund said. She spoke at noon. The crowd sang “Save our "
    "pier now” until dusk.\n\n"
    "Peter Voss, the mayor, said: “We will build a new pier of stone. It will stand for a century.”\n\n"
    "“Nobody asked the fishermen about it,” he said.\n"
)
RIGHT = (
    'Mayor Peter Voss promised that "we will build a new pier of stone," he said.\n\n'
    '"The old pier can never be saved this winter," Ms. Lund said.\n\n'
    'Marchers sang "Save our pier now" all day.\n\n'
    '"The sea decides such things alone," a guard said.\n'
)


def said(quote: Quote | None, text: str) -> tuple[str, str] | None:
    return (quote.span.of(text), quote.speaker) if quote else None


def rows(left: str, right: str) -> list[tuple[Likeness, tuple[str, str] | None, tuple[str, str] | None]]:
    found = quotations(compare(Article(left), Article(right)))
    return [(q.likeness, said(q.left, left), said(q.right, right)) for q in found]


def test_quotations_of_one_utterance_stand_side_by_side_with_their_speakers() -> None:
    assert rows(LEFT, RIGHT) == [
        (
            Likeness.ALTERED,
            ("The old pier cannot be saved this winter", "Ann Lund"),
            ("The old pier can never be saved this winter", "Lund"),
        ),
        (Likeness.IDENTICAL, ("Save our pier now", ""), ("Save our pier now", "")),
        (
            Likeness.CUT,
            ("We will build a new pier of stone. It will stand for a century", "Peter Voss"),
            ("we will build a new pier of stone", ""),
        ),
        (Likeness.ONLY_LEFT, ("Nobody asked the fishermen about it", "Peter Voss"), None),
        (Likeness.ONLY_RIGHT, None, ("The sea decides such things alone", "")),
    ]


def test_two_quotations_cut_at_other_ends_are_cut_and_not_altered() -> None:
    left = "“Nobody asked us. The pier will fall in the first storm of May,” Ann Lund said."
    right = "“The pier will fall in the first storm of May. Then they will ask,” Ann Lund said."
    assert [kind for kind, *_ in rows(left, right)] == [Likeness.CUT]
    assert [kind for kind, *_ in rows(right, left)] == [Likeness.CUT]


def test_single_terms_in_quote_marks_are_left_out() -> None:
    assert rows("The so-called “new pier” fell down.", "It fell.") == []


@given(st.text(alphabet="ab “”\"'.,\n", max_size=80), st.text(alphabet="ab “”\"'.,\n", max_size=80))
def test_every_quotation_is_listed_once_and_swapping_the_articles_mirrors_the_list(
    left: str, right: str
) -> None:
    ours, theirs = rows(left, right), rows(right, left)
    mirror = {Likeness.ONLY_LEFT: Likeness.ONLY_RIGHT, Likeness.ONLY_RIGHT: Likeness.ONLY_LEFT}
    swapped = [(mirror.get(kind, kind), a, b) for kind, b, a in theirs]
    assert sorted(map(repr, ours)) == sorted(map(repr, swapped))
