"""What a person corrects holds in the comparison made anew."""

from dataclasses import replace

from reader.compare.comparison import compare
from reader.compare.edits.correcting import annotate, confirm, link, note_on, overrule, reject, unlink
from reader.compare.edits.values import HandEdits
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Side
from reader.text.model import Article, Kind

LEFT = Article(
    "The mayor opened the new bridge over the Ilva on Monday morning.\n\n"
    "Three cyclists were hurt in the rush that followed, the fire brigade said.\n\n"
    "Nobody had counted the pigeons."
)
RIGHT = Article(
    "Rain is expected for the rest of the week.\n\n"
    "On Monday morning the mayor opened the new bridge over the river Ilva.\n\n"
    "Nobody was surprised. The rush had been foreseen by everybody but the city. Nobody was surprised."
)


def again(comparison: Comparison, edits: HandEdits) -> Comparison:
    return compare(comparison.left.article, comparison.right.article, comparison.settings, edits)


def bridge(comparison: Comparison) -> Pair | None:
    return next((pair for pair in comparison.pairs if 0 in pair.left and 1 in pair.right), None)


def test_two_sentences_linked_by_hand_are_a_pair() -> None:
    before = compare(LEFT, RIGHT)
    after = again(before, link(before, [1], [0]))
    linked = next(pair for pair in after.pairs if 1 in pair.left)
    assert (linked.right, linked.status) == ((0,), Status.BY_HAND)


def test_unlinking_takes_back_what_was_linked_by_hand() -> None:
    before = compare(LEFT, RIGHT)
    linked = again(before, link(before, [1], [0]))
    pair = next(pair for pair in linked.pairs if pair.status is Status.BY_HAND)
    assert again(linked, unlink(linked, pair)).pairs == before.pairs


def test_unlinking_an_automatic_pair_keeps_its_passages_apart() -> None:
    before = compare(LEFT, RIGHT)
    pair = bridge(before)
    assert pair
    assert not bridge(again(before, unlink(before, pair)))


def test_linking_what_was_rejected_pairs_it_again() -> None:
    before = compare(LEFT, RIGHT)
    pair = bridge(before)
    assert pair
    rejected = again(before, reject(before, pair))
    relinked = bridge(again(rejected, link(rejected, [0], [1])))
    assert relinked
    assert relinked.status is Status.BY_HAND


def test_confirming_a_pair_and_confirming_it_again() -> None:
    before = compare(LEFT, RIGHT)
    pair = bridge(before)
    assert pair
    confirmed = again(before, confirm(before, pair))
    agreed = bridge(confirmed)
    assert agreed
    assert agreed.status is Status.CONFIRMED
    assert again(confirmed, confirm(confirmed, agreed)).edits == before.edits


def test_a_sentence_marked_as_not_body_leaves_the_pairing_and_comes_back() -> None:
    before = compare(LEFT, RIGHT)
    without = again(before, overrule(before, Side.LEFT, [0], Kind.BOILERPLATE))
    assert without.left.sentences[0].kind is Kind.BOILERPLATE
    assert not bridge(without)
    assert bridge(again(without, overrule(without, Side.LEFT, [0], Kind.BODY)))


def test_of_two_like_sentences_the_one_that_was_meant_is_found() -> None:
    before = compare(LEFT, RIGHT)
    after = again(before, overrule(before, Side.RIGHT, [4], Kind.CAPTION))
    assert [sentence.kind for sentence in after.right.sentences[2:]] == [Kind.BODY, Kind.BODY, Kind.CAPTION]


def test_a_note_stands_where_it_was_written_until_it_is_emptied() -> None:
    comparison = compare(LEFT, RIGHT)
    first = replace(comparison, edits=annotate(comparison, " Ask the brigade. ", 1, None))
    second = replace(first, edits=annotate(first, "Same event.", 0, 1))
    assert note_on(second, 1, None) == "Ask the brigade."
    assert note_on(second, 0, 1) == "Same event."
    emptied = annotate(second, "", 1, None)
    assert [note.text for note in emptied.notes] == ["Same event."]


def test_a_note_holds_no_controls_and_no_halves_of_characters() -> None:
    comparison = compare(LEFT, RIGHT)
    [note] = annotate(comparison, "\ud83dhalf \x1b[31mred \u202eturned", 1, None).notes
    assert note.text == "\ufffdhalf \ufffd[31mred \u2060turned"
