"""Where sentences end."""

from collections import Counter

import pytest

from reader.text.model import Article, Span
from reader.text.sentences import LONGEST_PARAGRAPH, sentences
from reader.text.splitting import split


def parts(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Ada Moor and Sen. Ann Lee, D-Conn., met Mr. Brandt at 5 p.m. Tuesday.",
        "The U.S. Army paid $1.5 million, or 3.2 percent, to Acme Inc. on Jan. 5, 2020.",
        "J. K. Lund met George W. Stone at the Mt. Hale works, not the St. Anne one.",
        "The quake, of magnitude 6. 1, was felt in L. A. and beyond.",
        "See example.com/A.B or write to press@example.org for the No. 5 list, e.g. Fig. 3.",
        "The vote (see p. 5) was 3.5 to 2.1 vs. the plan of Ph.D. students.",
    ],
)
def test_an_abbreviation_an_initial_or_a_figure_does_not_end_a_sentence(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize(
    "wanted",
    [
        ["He left the U.S.", "He returned a year later."],
        ["It ended at 5 p.m.", "The crowd went home."],
        ["It was Plan B.", "The others had failed."],
        ["He works for Acme Inc.", "The firm is large."],
    ],
)
def test_an_abbreviation_ends_a_sentence_before_a_word_that_begins_one(wanted: list[str]) -> None:
    assert parts(" ".join(wanted)) == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        ["The ship ran aground at the weekend.", "The crew walked off."],
        ["It lay there for days.", "“Nobody came,” said the cook."],
        ["“Nobody came.”", "The cook shrugged."],
        ['He said: "Nobody came."', "The cook shrugged."],
        ["The mayor said no.", "Want of money was one reason."],
        ["All this was in 2019.", "The next year was calm."],
        ["The port was shut by force.", "U.S. officials knew nothing."],
        ["They counted through the night.", "24 were missing."],
    ],
)
def test_a_full_stop_glued_to_the_next_sentence_ends_one(wanted: list[str]) -> None:
    assert parts("".join(wanted)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Ask at St.Anne or on www.Example.Org today.",
        "The Node.Js team said so.",
        "Mail A.Lund@Example.com now.",
    ],
)
def test_a_stop_inside_a_name_or_an_address_is_not_a_glued_one(text: str) -> None:
    assert parts(text) == [text]


def test_a_quotation_may_hold_several_sentences() -> None:
    wanted = [
        "“We saw lights.",
        "Then we heard a crunch,” she said.",
        "“Nobody spoke.",
        "Nobody moved!”",
        "It was dark.",
    ]
    assert parts(" ".join(wanted)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "“Who knows?” Lund asked.",
        "“Fire!” the cook shouted twice.",
        "Chanting “No more!” hundreds marched.",
        "“Why?” the captain of the ship wrote.",
    ],
)
def test_a_quoted_question_goes_on_with_its_speaker(text: str) -> None:
    assert parts(text) == [text]


def test_a_quoted_question_ends_a_sentence_when_no_speaker_follows() -> None:
    assert parts("“Who knows?” Hundreds marched on.") == ["“Who knows?”", "Hundreds marched on."]


def test_an_ellipsis_ends_a_sentence_only_before_a_new_one() -> None:
    assert parts("I waited... Then he came.") == ["I waited...", "Then he came."]
    assert parts("I ... want to go … and stay.") == ["I ... want to go … and stay."]


def test_bullets_and_numbers_of_a_list_begin_a_sentence() -> None:
    assert parts("● The gate held. ● The crowd left.") == ["● The gate held.", "● The crowd left."]
    assert parts("1. The gate held. 2. The crowd left.") == ["1. The gate held.", "2. The crowd left."]


def test_a_name_that_is_written_small_may_begin_a_sentence() -> None:
    assert parts("The harbour was shut. al-Badri had left.") == [
        "The harbour was shut.",
        "al-Badri had left.",
    ]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("fr", ["M. Dupont a dit : « Nous partons. »", "Puis il est parti le 5 janv. 2020."]),
        (
            "de",
            [
                "Am 31. Dezember kam Dr. Müller.",
                "„Wir gehen.“",
                "Dann schwieg z. B. der 3. Mann.",
                "Es war spät.",
            ],
        ),
        ("es", ["El Sr. Pérez dijo: «Nos vamos».", "¿Quién sabe?", "La Sra. Gil calló."]),
        ("ar", ["وصل الوزير أمس.", "هل عاد؟", "قال د. أحمد ذلك."]),
        ("ur", ["وزیر آیا۔", "وہ چلا گیا۔"]),
        ("hi", ["वह आया।", "वह गया।"]),
        ("", ["Ta nhu lo.", "Ve ka mo."]),
    ],
)
def test_other_languages_have_their_own_stops_and_abbreviations(language: str, wanted: list[str]) -> None:
    assert parts(" ".join(wanted), language) == wanted


@pytest.mark.parametrize("wanted", [["他来了。", "他走了！"], ["彼は来た。", "「行くぞ。」と言った。"]])
def test_scripts_without_spaces_are_split_at_their_stops(wanted: list[str]) -> None:
    assert parts("".join(wanted), "zh") == wanted


def test_a_text_that_has_lost_its_lines_is_no_single_paragraph() -> None:
    found = sentences(Article("The ferry left before dawn. " * 1_000))
    assert len(found) == 1_000
    sizes = Counter(sentence.paragraph for sentence in found)
    assert max(sizes.values()) * len("The ferry left before dawn. ") <= LONGEST_PARAGRAPH + 1
    assert len(sizes) == 5
