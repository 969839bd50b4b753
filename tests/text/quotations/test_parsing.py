"""What is quoted, whatever the marks and the manners of the language."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.model import Span
from reader.text.quotations.parsing import quotations, quotations_of_excerpt

STYLES = {  # a language, and the outer and inner marks
    "curly": ("en", "“", "”", "‘", "’"),
    "British": ("en", "‘", "’", "“", "”"),
    "straight": ("en", '"', '"', "'", "'"),
    "straight British": ("en", "'", "'", '"', '"'),
    "typewritten": ("en", "``", "''", "`", "'"),
    "German": ("de", "„", "“", "‚", "‘"),
    "German of books": ("de", "»", "«", "›", "‹"),
    "Swiss": ("de", "«", "»", "‹", "›"),
    "French": ("fr", "« ", " »", "“", "”"),
    "French with spaces that do not break": ("fr", "«\u00a0", "\u202f»", "‹\u00a0", "\u00a0›"),
    "Polish": ("pl", "„", "”", "«", "»"),
    "Swedish": ("sv", "”", "”", "’", "’"),
    "Finnish": ("fi", "»", "»", "’", "’"),
    "Japanese": ("ja", "「", "」", "『", "』"),
    "of nobody knows whom": ("", "“", "”", "‘", "’"),
}
STORY = (
    "The mayor said {the bridge is safe to cross today}. {We checked it,} she said, {and we will again.}\n"
    "{First paragraph of what she wrote.\n"
    "{Second paragraph, which has no end.\n"
    "{And the third one ends it.} She then left for lunch.\n"
    "A guard called it {so <safe> that nobody asked}, and {He told me, <Wait here.>} was what Ada heard.\n"
    "It isn't the mayor's habit — {No!} — {Never!} she cried ({not once}); nobody answered.\n"
    "{{Is it?}} No."
)


def quoted(text: str, language: str = "en") -> list[str]:
    paragraphs = [Span(*line.span()) for line in re.finditer(r"[^\n]+", text)]
    return [
        " / ".join(part.of(text) for part in quotation.parts)
        for quotation in quotations(text, paragraphs, language)
    ]


def written(story: str, style: str) -> str:
    _, opening, closing, inner, end = STYLES[style]
    signs = {"{": opening, "}": closing, "<": inner, ">": end}
    return "".join(signs.get(sign, sign) for sign in story)


def bare(words: list[str]) -> list[str]:
    return [re.sub(r"[^\w ]+", "", said.replace(" / ", " ")).strip() for said in words]


@pytest.mark.parametrize("style", STYLES)
def test_the_same_text_in_any_style_has_the_same_quotations(style: str) -> None:
    found = quoted(written(STORY.replace("{{", "{").replace("}}", "}"), style), STYLES[style][0])
    assert bare(found) == [
        "the bridge is safe to cross today",
        "We checked it",
        "and we will again",
        "First paragraph of what she wrote Second paragraph which has no end And the third one ends it",
        "so safe that nobody asked",
        "He told me Wait here",
        "No",
        "Never",
        "not once",
        "Is it",
    ]


WORDS = st.lists(
    st.sampled_from(("we", "saw", "don't", "stay", "24", "here", "Ada", "it's", "U.S.")),
    min_size=1,
    max_size=5,
)
CLAUSES = st.tuples(st.sampled_from(["say", "quote", "nest"]), WORDS, st.sampled_from([",", ".", "?", "…"]))


@given(st.lists(CLAUSES, min_size=1, max_size=6), st.sampled_from(sorted(STYLES)))
def test_any_text_is_quoted_alike_in_any_two_styles(
    clauses: list[tuple[str, list[str], str]], style: str
) -> None:
    said = {"say": "{0}{1}", "quote": "{{{0}{1}}}", "nest": "{{{0} <{0}{1}>}}"}
    story = " ".join(said[kind].format(" ".join(words), end) for kind, words, end in clauses)
    curly = quoted(written(story, "curly"), "en")
    assert bare(quoted(written(story, style), STYLES[style][0])) == bare(curly)
    assert len(curly) == sum(kind != "say" for kind, *_ in clauses)


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union and the girls' team don't agree, it's said; that's the Joneses'.",
        "The workers’ union and the girls’ team don’t agree, it’s said; that’s the Joneses’.",
        "Give 'em hell: 'twas the '90s, rock 'n' roll and the summer of ’69.",
        "She is 5'10\" tall, he 6’ 2”; the pipe is 12\" wide and the plank 3' long.",
        "L'homme qu'il a vu aujourd'hui n'est pas d'ici; l’été d’après, il s’en alla.",
        "The players’ and coaches’ unions; Ka'loni and O'Neil; the Qur‘an.",
        "Nothing is quoted here.",
    ],
)
def test_apostrophes_feet_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘The workers’ demand is fair,’ she said.", ["The workers’ demand is fair,"]),
        (
            "'The workers' demand is fair,' she said. 'It's ours.'",
            ["The workers' demand is fair,", "It's ours."],
        ),
        ("He called them 'boys' and left for the girls' team.", ["boys"]),
        ('"A 12" pipe burst," she said.', ['A 12" pipe burst,']),
        ('"He is 6\'2" tall," she said.', ["He is 6'2\" tall,"]),
        ('"I left in 2019" he said. "It was bad."', ["I left in 2019", "It was bad."]),
        ("‘Give ’em time,’ he said.", ["Give ’em time,"]),
        ("She said “[the town] … was gone”.", ["[the town] … was gone"]),
        ("She left.“It is over.”He stayed.", ["It is over."]),
        ('She left."It is over."He stayed.', ["It is over."]),
        ('"We ran, " she said. "They yelled, \'Stop!\' "', ["We ran,", "They yelled, 'Stop!'"]),
        ("“ We ran , ” she said .", ["We ran ,"]),
        ('“We ran," she said. „We fell," he said.', ["We ran,", "We fell,"]),
        ("Il l’a qualifié d’« attaque », ajoutant qu’« il ira ».", ["attaque", "il ira"]),
        ('Il a qualifié l\'"attaque" de grave.', ["attaque"]),
    ],
)
def test_marks_in_the_manners_of_the_press_quote_what_they_should(text: str, expected: list[str]) -> None:
    assert quoted(text, "fr" if text.startswith("Il ") else "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One.\n“Two.\n“Three,” she said.\nFour.", ["One. / Two. / Three,"]),
        ('"One.\n"Two," she said.\n"Three."', ["One. / Two,", "Three."]),
        ("« Un.\n» Deux.\n» Trois », dit-elle.", ["Un. / Deux. / Trois"]),
        ("“One.\nTwo,” she said.", ["One. / Two,"]),  # a text cut into lines
        ('"One.\nTwo. "\nThree.', ["One. / Two."]),
        ('"One.\nTwo.\nThree, " she said. "Four."', ["One. / Two. / Three,", "Four."]),
        ("“One.\nTwo.\nThree.\nFour.\nFive,” she said.", ["One."]),  # a mark that was never closed
    ],
)
def test_a_quotation_that_runs_over_paragraphs_is_one(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I am sad, he said. He left.\nNobody came.\nA “storm” rose.", ["I am sad, he said.", "storm"]),
        ("“I am sad, he said. “Go,” she said.\nNobody came.", ["Go,"]),
        ("'I am sad, he said.\nNobody came.", []),
        ("Sad,” he said. Nobody came, “not one”.", ["not one"]),
        ('“” and "" and ‘ ’ and «»', []),
    ],
)
def test_a_mark_without_a_partner_swallows_no_more_than_its_sentence(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and that was it,” she said, “for", ["and that was it,", "for"]),
        ("the workers' demand", []),
        ('it was," she said', ["it was,"]),
        ('the 9„ "of it', ["of it"]),
        ("a line‚ and “more of it” here", ["more of it"]),
    ],
)
def test_a_stretch_that_begins_or_ends_within_a_quotation_is_quoted_there(
    text: str, expected: list[str]
) -> None:
    found = quotations_of_excerpt(text, Span(0, len(text)), "en")
    assert [part.of(text) for quotation in found for part in quotation.parts] == expected


@given(
    st.text(alphabet="ab .,\n“”„«»\"'‘’‚`「」12s", max_size=60), st.sampled_from(["", "en", "de", "fr", "sv"])
)
def test_no_text_raises_and_parts_are_in_order_within_their_paragraphs(text: str, language: str) -> None:
    paragraphs = [Span(*line.span()) for line in re.finditer(r"[^\n]+", text)]
    parts = [part for quotation in quotations(text, paragraphs, language) for part in quotation.parts]
    assert all(a.end <= b.start for a, b in pairwise(parts))
    assert all(part.of(text) and "\n" not in part.of(text) for part in parts)


@given(
    st.text(alphabet="ab .,\n“”„«»‹›\"'‘’‚`「」『』12s", max_size=60),
    st.sampled_from(["", "en", "de", "fr", "sv"]),
)
def test_no_stretch_of_a_text_raises_either(text: str, language: str) -> None:
    found = quotations_of_excerpt(text, Span(0, len(text)), language)
    parts = [part for quotation in found for part in quotation.parts]
    assert all(a.end <= b.start for a, b in pairwise(parts))
