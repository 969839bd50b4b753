"""Facts of single sentences in their normal forms, by invented examples of each kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.facts.facts import Facts, facts
from reader.text.facts.names import place
from reader.text.facts.speaking.speakers import SpeakerKind
from reader.text.model import Span
from reader.text.passage import excerpt


def of(text: str, language: str = "en", date: str = "") -> Facts:
    return facts(excerpt(text, Span(0, len(text)), language, date))


@pytest.mark.parametrize(
    ("text", "span", "measure", "form"),
    [
        ("The storm killed 12 people.", "12", "number", "12"),
        ("The storm killed at least 14 people.", "at least 14", "number", ">=14"),
        ("Some two dozen boats sank.", "Some two dozen", "number", "~24"),
        ("Dozens of boats sank.", "Dozens", "number", "dozens"),
        ("Tens of thousands of people came.", "Tens of thousands", "number", "tens of thousands"),
        ("It drew a small group of hikers.", "small group", "number", "small"),
        ("More than 5,200 seats were sold.", "More than 5,200", "number", ">5200"),
        ("As many as 40 cars burned.", "As many as 40", "number", "<=40"),
        ("No fewer than 9 ships left.", "No fewer than 9", "number", ">=9"),
        ("Up to 3 million birds nest here.", "Up to 3 million", "number", "<=3000000"),
        ("Between 20 and 30 hikers left.", "Between 20 and 30", "number", "20..30"),
        ("It takes 20-30 workers.", "20-30", "number", "20..30"),
        ("The bridge cost an estimated $736 million.", "estimated $736 million", "money", "~$736000000"),
        ("It cost between $2 and $3.", "between $2 and $3", "money", "$2..$3"),
        ("Turnout was 61 percent.", "61 percent", "percent", "61%"),
        ("A 12-year-old girl won.", "12-year-old", "age", "12"),
        ("Ana Ruiz, 34, won.", "34", "age", "34"),
        ("A man aged 51 won.", "51", "age", "51"),
        ("It began at 8:15 a.m. sharp.", "8:15 a.m.", "time", "8:15am"),
        ("It began at 9 p.m. sharp.", "9 p.m.", "time", "9pm"),
        ("The strike lasted two hours.", "two", "time", "2"),
    ],
)
def test_a_quantity_is_read_into_its_normal_form(text: str, span: str, measure: str, form: str) -> None:
    (quantity,) = of(text).quantities
    assert (quantity.span.of(text), quantity.measure.value) == (span, measure)
    assert quantity.bound + quantity.form == form


@pytest.mark.parametrize(
    "text",
    [
        "The dam opened in 2009.",
        "It happened on May 12.",
        "She came 3rd in the race.",
        "The AH-64 landed.",
        "It aired on Channel 4.",
        "One of the boats sank.",
        "A 5. 9 quake shook it.",
        "A Boeing 747-400 landed.",
    ],
)
def test_years_days_ordinals_and_parts_of_names_are_no_quantities(text: str) -> None:
    assert of(text).quantities == ()


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The blast killed 12 miners.", {"kill"}),
        ("The blast killed or wounded scores of miners.", {"kill", "wound"}),
        ("At least 25 miners were killed.", {"kill"}),
        ("Hundreds of angry miners shouting “Death to the pit” broke into the office.", {"storm"}),
        ("The toll rose to 25.", {"kill", "rise"}),
        ("It left 24 dead.", {"kill"}),
        ("About 100 miners, a guard said.", set()),
    ],
)
def test_what_befalls_the_counted_is_known_by_its_verb(text: str, events: set[str]) -> None:
    assert of(text).quantities[0].events == events


def test_each_of_two_counts_has_its_own_verb() -> None:
    text = "The blast killed 12 miners and wounded 30 guards."
    assert [(q.form, set(q.events), q.head) for q in of(text).quantities] == [
        ("12", {"kill"}, "miner"),
        ("30", {"wound"}, "guard"),
    ]


@pytest.mark.parametrize(
    ("text", "date", "form"),
    [
        ("It rained on Friday.", "", "friday"),
        ("It rained on Friday.", "2024-06-03", "2024-05-31"),
        ("It rained on Monday.", "2024-06-03", "2024-06-03"),
        ("It will rain next Monday.", "2024-06-03", "2024-06-10"),
        ("It rained yesterday.", "2024-06-03T08:00", "2024-06-02"),
        ("It rained on 31 May.", "", "05-31"),
        ("It rained on May 31, 2024.", "", "2024-05-31"),
        ("It rained on Sept. 3.", "", "09-03"),
        ("It rained on Friday.", "no date", "friday"),
    ],
)
def test_a_day_is_counted_from_the_day_of_publication(text: str, date: str, form: str) -> None:
    assert [day.form for day in of(text, date=date).days] == [form]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The mayor met Hamid al-Nasiri here.", ["Hamid al-Nasiri"]),
        ("Omar Abdul-Karim’s car stood there.", ["Omar Abdul-Karim"]),
        ("A Navy-backed plan failed on Monday in May.", []),
        ("They saw Ann Lund and Peter Voss.", ["Ann Lund", "Peter Voss"]),
        ("It may rain.", []),
        ("Premier Han Mei-lin met a Tolna-led group.", ["Premier Han Mei-lin"]),
    ],
)
def test_names_are_runs_of_capitalised_words(text: str, names: list[str]) -> None:
    assert [" ".join(name.words) for name in of(text).names] == names


def test_places_are_known_by_the_gazetteer_or_by_what_stands_before_them() -> None:
    found = of("From Lisbon they drove to a camp near Tarib Hill with Ann Lund.")
    assert [place(found.scan, name) for name in found.names] == ["portugal", "tarib hill", ""]


@pytest.mark.parametrize(
    ("text", "span", "strength", "kind"),
    [
        ("It was late, Ann Lund said.", "Ann Lund said", "say", SpeakerKind.NAMED),
        ("It was late, he said.", "he said", "say", SpeakerKind.HE_OR_SHE),
        ("“It was late,” said Ann Lund.", "said Ann Lund", "say", SpeakerKind.NAMED),
        ("The minister, Ann Lund, said it was late.", "Ann Lund, said", "say", SpeakerKind.NAMED),
        ("All ran. Ann Lund, a guard, said so.", "Ann Lund, a guard, said", "say", SpeakerKind.NAMED),
        ("Ann Lund, a guard here, said so.", "Ann Lund, a guard here, said", "say", SpeakerKind.NAMED),
        ("All was safe, according to officials.", "according to officials", "accord", SpeakerKind.UNNAMED),
        ("The mine ministry claimed it was safe.", "The mine ministry claimed", "claim", SpeakerKind.THING),
        ("It was safe, it said.", "it said", "say", SpeakerKind.IT),
        ("They left Tolna, the mine office said.", "the mine office said", "say", SpeakerKind.THING),
    ],
)  # fmt: skip
def test_an_attribution_has_a_speaker_and_a_strength(
    text: str, span: str, strength: str, kind: SpeakerKind
) -> None:
    (said,) = of(text).attributions
    assert (said.span.of(text), said.strength, said.kind) == (span, strength, kind)


@pytest.mark.parametrize(
    "text", ["The alleged thief ran.", "“He said no,” was all.", "It has been damaged by fire, says."]
)
def test_what_only_looks_like_an_attribution_is_none(text: str) -> None:
    assert of(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We stay,” she said.", ["We stay,"]),
        ("She said \"we stay\" and 'no'.", ["we stay", "no"]),
        ("We stay and wait,” she said.", ["We stay and wait,"]),
        ("She said: “We stay and wait.", ["We stay and wait."]),
        ("“We stay,” she said. “We wait.”", ["We stay,", "We wait."]),
        ("Nobody spoke.", []),
    ],
)
def test_quotations_are_found_even_when_one_mark_stands_in_another_sentence(
    text: str, quoted: list[str]
) -> None:
    assert [q.span.of(text) for q in of(text).quotations] == quoted


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The staff were not evacuated.", ["not evacuated"]),
        ("The staff weren’t being evacuated.", ["weren’t being evacuated"]),
        ("There are no plans to evacuate.", ["no plans to evacuate"]),
        ("He refused to leave.", ["refused to leave"]),
        ("No boats sank.", []),
        ("Not only the boats sank.", []),
    ],
)
def test_what_is_denied_is_found(text: str, denied: list[str]) -> None:
    assert [o.span.of(text) for o in of(text).outcomes] == denied


WORDS = [
    "the",
    "12",
    "two",
    "dozens",
    "of",
    "people",
    "said",
    "claimed",
    "not",
    "no",
    "Tarib",
    "al",
    "-",
    ",",
    ".",
]
WORDS += [
    "“",
    "”",
    '"',
    "in",
    "Paris",
    "Monday",
    "May",
    "3",
    "$5 million",
    "%",
    "at least",
    "aged",
    "8:15",
    "a.m.",
]
sentences = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))


@given(sentences, st.sampled_from(["en", "de", "", "no language"]))
def test_no_text_raises_and_every_fact_stands_in_its_sentence(text: str, language: str) -> None:
    found = of(text, language, "2024-06-03")
    spans = [q.span for q in found.quantities] + [d.span for d in found.days] + [n.span for n in found.names]
    spans += [q.span for q in found.quotations] + [a.span for a in found.attributions]
    spans += [o.span for o in found.outcomes]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(sentences)
def test_the_same_sentence_gives_the_same_facts(text: str) -> None:
    assert of(text) == of(text)
