"""Which speakers are two sources, and which may be one told in two ways."""

import pytest

from tests.compare.facts.facts_that_differ import shown

SAID = "The crew was safe after the storm in the harbour"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Captain Jane Orr said", "the harbour office said"),
        ("Jane Orr said", "Tom Lund said"),
        ("she said", "the statement said"),
        ("the harbour office said", "according to an aide's report"),
        ("the harbour office said", "two officials said"),
        ("sources said", "Tom Lund said"),
    ],
)
def test_two_specific_sources_are_a_difference(left: str, right: str) -> None:
    difference = ("attribution", left, right)
    assert shown(f"{SAID}, {left}.", f"{SAID}, {right}.") == [difference]
    assert shown(f"{SAID}, {right}.", f"{SAID}, {left}.") == [("attribution", right, left)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the company said", "Lund Marine said"),
        ("the government said", "the transport minister, Ana Reyl, said"),
        ("police said", "Inspector Tom Lund said"),
        ("officials said", "Tom Lund said"),
        ("officials said", "the army said"),
        ("the spokesman said", "Tom Lund said"),
        ("he said", "Tom Lund said"),
        ("the ministry said", "Ana Reyl said"),
        ("the harbour office said", "according to a report by the harbour office"),
        ("it said", "officials said"),
        ("the Dane said", "Jane Orr said, according to Jane Orr"),
    ],
)
def test_what_may_be_the_same_speaker_is_no_difference(left: str, right: str) -> None:
    assert shown(f"{SAID}, {left}.", f"{SAID}, {right}.") == []
    assert shown(f"{SAID}, {right}.", f"{SAID}, {left}.") == []


def test_speakers_of_different_statements_are_not_compared() -> None:
    left = "The quake struck the coast of Orlo at a depth of six miles. Dozens fled, said Tom Lund."
    right = "The quake struck the coast of Orlo at a depth of six miles, Jane Orr said."
    assert shown(left, right) == []


def test_who_denies_mostly_denies_the_opposite() -> None:
    left = "The harbour office insists that the lamp was lit all night."
    assert shown(left, "The harbour office denied that the lamp had gone out in the night.") == []


def test_a_speaker_of_little_weight_beside_none_is_a_difference_and_an_office_is_not() -> None:
    assert [kind for kind, *_ in shown(f"{SAID} wall.", f"{SAID} wall, sources said.")] == ["attribution"]
    assert shown(f"{SAID} wall.", f"{SAID} wall, police said.") == []


def test_only_the_word_of_strength_is_shown_in_a_long_slot() -> None:
    left = "Repairs to Orlo cables may be done by May."
    right = "The work will likely be done by May."
    assert shown(left, right) == [("attribution", "may", "likely")]


@pytest.mark.parametrize(
    "other",
    ["It ’ s the mill ’ s last year in the valley,", "It's the mill's last\nyear in the valley,"],
)
def test_spaces_and_apostrophes_do_not_alter_a_quotation(other: str) -> None:
    left = "“It’s the mill’s last year in the valley,” Ms. Lund said."
    assert shown(left, f"“{other}” Ms. Lund said in a note.") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"I have never," Otto Falk said, "seen a flood like this one."',
            '"I have never seen a flood like this one," said Otto Falk.',
        ),
        (
            '"It was [the driver\'s] fault that the bus left the road," Otto Falk said.',
            '"It was his fault that the bus left the road," Otto Falk said.',
        ),
        (
            '"We will rebuild ... every house in this street," Otto Falk said.',
            '"We will rebuild, as I have told you, every house in this street," Otto Falk said.',
        ),
    ],
)
def test_a_quotation_that_is_parted_bracketed_or_cut_is_no_other_one(left: str, right: str) -> None:
    assert shown(left, right) == []
    assert shown(right, left) == []


def test_a_word_changed_beside_a_bracket_is_another_quotation() -> None:
    left = '"We will rebuild [all] sheds and every house in this street," Otto Falk said.'
    right = '"We will rebuild barns and every house in this street," Otto Falk said.'
    assert [kind for kind, *_ in shown(left, right)] == ["quotation"]


def test_a_headline_states_nothing_as_its_own_knowledge() -> None:
    left = "Singer Ada Lund checks into clinic near Orlo harbour"
    right = "Singer Ada Lund checked into a clinic near Orlo harbour, sources told the paper."
    assert [kind for kind, *_ in shown(left, right) if kind == "attribution"] == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "The foreign minister said on Monday that the border would reopen in spring.",
            "The interior minister said on Monday that the border would reopen in spring.",
        ),
        (
            "en",
            "Foreign Minister Ana Reyl said on Monday that the border would reopen in spring.",
            "The interior minister said on Monday that the border would reopen in spring.",
        ),
        (
            "de",
            "Der Außenminister sagte am Montag, die Grenze werde im Frühjahr geöffnet.",
            "Die Innenministerin sagte am Montag, die Grenze werde im Frühjahr geöffnet.",
        ),
        (
            "fr",
            "Le ministre des Affaires étrangères a déclaré lundi que la frontière rouvrirait au printemps.",
            "Le ministre de l'Intérieur a déclaré lundi que la frontière rouvrirait au printemps.",
        ),
        (
            "es",
            "El ministro de Exteriores dijo el lunes que la frontera reabriría en primavera.",
            "El ministro del Interior dijo el lunes que la frontera reabriría en primavera.",
        ),
    ],
)
def test_who_hold_two_posts_are_two_persons(language: str, left: str, right: str) -> None:
    assert [kind for kind, *_ in shown(left, right, language)] == ["attribution"]
    assert [kind for kind, *_ in shown(right, left, language)] == ["attribution"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the foreign minister said", "the minister said"),
        ("the foreign minister said", "Ana Reyl said"),
        ("the foreign secretary said", "the foreign minister said"),
        ("Foreign Minister Ana Reyl said", "Prime Minister Ana Reyl said"),
    ],
)
def test_who_may_hold_the_same_post_is_no_other_speaker(left: str, right: str) -> None:
    assert shown(f"{SAID}, {left}.", f"{SAID}, {right}.") == []
