"""What reports call the same thing: which words stand for each other, and which never do."""

import pytest

from reader.compare.collation.naming import SeveralNames, several_names
from tests.compare.collation.stories import told

CROWD = "Many protesters gathered before the town hall of Alva on Monday and threw eggs at its windows. "
OTHER = "Many demonstrators gathered before the town hall of Alva on Monday and threw eggs at its windows. "
AGAIN = "The protesters went home at night. The mayor thanked the protesters. "
ANEW = "The demonstrators went home at night. The mayor thanked the demonstrators. "


def words(found: tuple[SeveralNames, ...]) -> list[set[str]]:
    return [{name.word for name in row.names} for row in found]


def test_words_that_stand_for_each_other_are_counted_by_report() -> None:
    (row,) = several_names(told(CROWD + AGAIN, OTHER + ANEW))
    assert {name.word: (name.count(0), name.count(1)) for name in row.names} == {
        "protesters": (3, 0),
        "demonstrators": (0, 3),
    }


def test_every_place_is_where_the_word_stands() -> None:
    found = told(CROWD, OTHER)
    for name in several_names(found)[0].names:
        for use in name.uses:
            assert use.span.of(found.reports[use.place[0]].article.text).lower() == name.word


def test_a_storm_that_others_call_breaking_in_is_one_act() -> None:
    one = "Angry men broke into the parliament of Alva on Monday and set its library on fire, police said."
    other = "Angry men stormed the parliament of Alva on Monday and set its library on fire, police said."
    assert words(several_names(told(one, other))) == [{"broke", "stormed"}]


@pytest.mark.parametrize(("name", "its"), [("tremor", "quake"), ("phone", "telephone")])
def test_two_names_beside_the_same_small_word_are_names_of_one_thing(name: str, its: str) -> None:
    told_so = "The {} was what had been out there when seven goats of Harun Besk fled from Qarin on Monday."
    assert words(several_names(told(told_so.format(name), told_so.format(its)))) == [{name, its}]


def test_words_that_are_less_alike_are_no_names_for_standing_beside_a_small_word() -> None:
    told_so = "To {} was what they had all been there for, the four hundred miners of Alva told us on Monday."
    assert not several_names(told(told_so.format("leave"), told_so.format("guard")))


def test_what_most_differs_stands_first() -> None:
    one = CROWD + AGAIN + "The factory on the quay stayed open all day. "
    other = OTHER + ANEW + "The plant on the quay stayed open all day. "
    assert words(several_names(told(one, other)))[0] == {"protesters", "demonstrators"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mayor of Alva opened the new bridge on Monday.",
            "The mayor of Alva opened the new bridge on Friday.",
        ),
        ("Some 40 cars burned in Alva on Sunday night.", "Some 60 cars burned in Alva on Sunday night."),
        ("The ferry to Alva runs every two hours in May.", "The ferry to Alva ran every two hours in May."),
        ("Ada Kuznetsov won the race round Alva easily.", "Ada Kuznetsow won the race round Alva easily."),
        (
            "The mayor of Alva said that the bridge is safe.",
            "The mayor of Alva told us that the bridge is safe.",
        ),
        ("The bridge in the north of Alva was closed.", "The bridge in the south of Alva was closed."),
        ("Two women of Alva won the race on Sunday.", "Two men of Alva won the race on Sunday."),
    ],
)
def test_days_figures_inflections_and_spellings_are_no_names(one: str, other: str) -> None:
    assert several_names(told(one, other)) == ()


def test_what_is_quoted_is_the_speakers_word_and_not_counted() -> None:
    found = several_names(told(CROWD, OTHER + "“These protesters are all from out of town,” the mayor said."))
    assert {name.word: name.count(1) for name in found[0].names} == {"protesters": 0, "demonstrators": 1}


def test_where_all_use_both_names_alike_there_is_nothing_to_tell() -> None:
    assert several_names(told(CROWD + ANEW, ANEW + OTHER + "The protesters sang.")) == ()
