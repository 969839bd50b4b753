"""compare(b, a) mirrors compare(a, b), and no order of the reports changes the facts of an event."""

from collections.abc import Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.compare.arrangement.counts import Counts, count
from reader.compare.collation.collating import collate
from reader.compare.model import Comparison
from reader.compare.quotations.matching import Likeness, quotations
from reader.compare.side import Side
from reader.compare.story import Story
from reader.compare.telling import Discrepancy, OpKind
from reader.text.model import Article, Field, FieldName
from tests.compare.facts.reports import compared

TURNED = {
    OpKind.ONLY_LEFT.value: OpKind.ONLY_RIGHT.value,
    OpKind.ONLY_RIGHT.value: OpKind.ONLY_LEFT.value,
    Likeness.ONLY_LEFT.value: Likeness.ONLY_RIGHT.value,
    Likeness.ONLY_RIGHT.value: Likeness.ONLY_LEFT.value,
}

figures = st.sampled_from(["two", "4", "12", "12", "14", "24", "dozens of", "at least 12", "about 25", "a"])
counted = st.sampled_from(["people", "soldiers", "children", "houses", "boats"])
befell = st.sampled_from(["were killed", "were hurt", "were arrested", "fled"])
towns = st.sampled_from(["Orle", "Tolna", "Alva"])
names = st.sampled_from(["Ada Lind", "Tim Lind", "Teresa Quill", "Theresa Quill", "Al Masri", "Al-Masri"])
sums = st.sampled_from(["$4.5 million", "$4.5m", "$12,000"])
days = st.sampled_from(["Monday", "Tuesday", "31 May", "1998"])
said = st.sampled_from(["said", "claimed", "denied"])
words = st.sampled_from(
    [
        "We believe that the harbour wall was safe",
        "We do not believe that the harbour wall was ever safe",
        "No more fire, no more water, no more lies",
        "No more lies, no more fire",
    ]
)
templates = [
    "In {0} {1} {2} {3}.",
    "{1} {2} {3} in {0} on {4}, {5} {6}.",
    "The fire in {0} left {1} {2} dead and {7} hurt.",
    "{1} {2} {3}, {7} of them children.",
    "The damage in {0} was put at {8}, {5} {6}.",
    "The mayor did not resign on {4}.",
    "The mayor resigned on {4} with {1} {2}.",
    "The wall stood inside the gate, and {1} {2} {3} outside.",
    "“{9},” {5} {6}.",
    "“{9},” the mayor {6}.",
]
sentences = st.builds(
    str.format,
    st.sampled_from(templates),
    towns,
    figures,
    counted,
    befell,
    days,
    names,
    said,
    figures,
    sums,
    words,
)
reports = st.lists(sentences, min_size=1, max_size=12).map(" ".join)


def fact(found: Discrepancy, *, is_turned: bool) -> object:
    sides = [
        (found.left, found.left_form, found.places.left),
        (found.right, found.right_form, found.places.right),
    ]
    return found.kind, found.verdict, found.is_spelling, sides[::-1] if is_turned else sides


def turned(kind: str, *, is_turned: bool) -> str:
    return TURNED.get(kind, kind) if is_turned else kind


def wording(found: Comparison, *, is_turned: bool) -> Sequence[object]:
    sides = (Side.RIGHT, Side.LEFT) if is_turned else (Side.LEFT, Side.RIGHT)
    return sorted(
        (tuple(op.of(s) for s in sides), turned(op.kind.value, is_turned=is_turned))
        for p in found.pairs
        for op in p.ops
    )


def told(found: Comparison, *, is_turned: bool = False) -> dict[str, object]:
    """All that is told of two reports, in an order that doesn't depend on which of them is A."""
    sides = (Side.RIGHT, Side.LEFT) if is_turned else (Side.LEFT, Side.RIGHT)
    pairs = sorted(found.pairs, key=lambda pair: [pair.of(side) for side in sides])
    return {
        "pairs": [([p.of(s) for s in sides], p.score, p.degree, p.is_moved) for p in pairs],
        "facts of pairs": [sorted(str(fact(d, is_turned=is_turned)) for d in p.discrepancies) for p in pairs],
        "wording": wording(found, is_turned=is_turned),
        "facts": sorted(str(fact(d, is_turned=is_turned)) for d in found.discrepancies),
        "only": [found.only.of(side) for side in sides],
        "quotations": sorted(
            str(
                (
                    turned(q.likeness.value, is_turned=is_turned),
                    [quote and quote.span for quote in map(q.of, sides)],
                    q.speaker,
                )
            )
            for q in quotations(found)
        ),
        "counts": counts(count(found), sides),
    }


def counts(found: Counts, sides: Sequence[Side]) -> list[object]:
    longest = found.longest and found.longest.words
    both = (found.only, found.only_sentences, found.words)
    whole = [found.pairs, found.by_degree, found.elsewhere, found.facts, found.vague, found.spellings]
    return [*whole, found.differences, longest, [[each.of(side) for side in sides] for each in both]]


def mirrored(left: str, right: str, language: str = "en") -> tuple[dict[str, object], dict[str, object]]:
    return told(compared(left, right, language)), told(compared(right, left, language), is_turned=True)


@settings(max_examples=150, deadline=None)
@given(reports, reports)
def test_the_other_way_round_gives_the_mirror_image_of_everything(left: str, right: str) -> None:
    here, there = mirrored(left, right)
    assert here == there


def test_quotations_that_say_the_same_words_again_and_again_are_altered_whichever_stands_left() -> None:
    left = "The mayor said: “Bread, bread, bread, lies, bread, fire.”"
    right = "The mayor said: “Fire, bread, bread, lies, lies.”"
    here, there = mirrored(left, right)
    assert here == there


def of_event(texts: Sequence[str]) -> list[str]:
    """The facts of an event, each report known by its text."""
    fields = {FieldName.LANGUAGE: Field("en")}
    found = collate(Story(tuple([Article(text, fields) for text in texts]))).facts
    places = [sorted((texts[v.report], v.span, v.form) for v in each.values) for each in found]
    return sorted(f"{each.kind} {each.verdict} {at}" for each, at in zip(found, places, strict=True))


@settings(max_examples=25, deadline=None)
@example(
    [
        "12 houses were hurt, 24 of them children.",
        "The fire in Tolna left 4 people dead and 12 hurt.",
        "In Tolna a children were hurt. In Tolna dozens of houses were hurt.",
    ]
)
@given(st.lists(reports, min_size=3, max_size=3, unique=True))
def test_no_order_of_the_reports_changes_the_facts_of_an_event(texts: list[str]) -> None:
    assert of_event(texts) == of_event(texts[::-1]) == of_event([*texts[1:], texts[0]])


def test_a_quotation_that_one_report_puts_to_two_people_is_told_alike_in_every_order() -> None:
    words = "“No more lies, no more fire,”"
    texts = [f"{words} Tim Lind said.", f"{words} Ada Lind claimed. The boats fled. {words} Tim Lind said."]
    assert of_event(texts) == of_event(texts[::-1])
