import pytest
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.counts import Counts
from reader.compare.model import Degree, Status
from reader.compare.side import Both
from reader.ui.comparison.around.summary import LOUDER, Chip, Summary

COUNTED = {Degree.SAME: 24, Degree.WRITTEN: 3, Degree.TRANSLATED: 0, Degree.REWORDED: 39, Degree.RELATED: 0}
NONE = Both(0, 0)


@pytest.fixture
def summary(qtbot: QtBot) -> Summary:
    made = Summary()
    qtbot.addWidget(made)
    made.show()
    counts = Counts(
        66, COUNTED, dict.fromkeys(Status, 0), 0, 11, 0, 0, Both(17, 21), NONE, 80, NONE, longest=None
    )
    made.show_counts(counts)
    made.show_place(12, 80)
    return made


def written(summary: Summary, wide: int) -> dict[Chip, str]:
    summary.resize(wide, 44)
    return {chip: button.text() for chip, button in summary.chips.items() if not button.isHidden()}


def is_in_words(text: str) -> bool:
    return any(len(word) > 1 and word.isalpha() for word in text.replace(":", "").split())


def test_every_chip_has_its_words_where_there_is_room(summary: Summary) -> None:
    assert written(summary, 1400) == {
        Chip.SAME: "24 same words",
        Chip.WRITTEN: "3 written differently",
        Chip.REWORDED: "39 reworded",
        Chip.RELATED: "0 related",
        Chip.FACTS: "11 facts differ",
        Chip.ONLY_LEFT: "17 only in A",
        Chip.ONLY_RIGHT: "21 only in B",
    }


def test_as_there_is_less_room_chips_without_a_count_leave_and_the_loudest_keep_their_words(
    summary: Summary,
) -> None:
    found = [written(summary, wide) for wide in range(1000, 300, -4)]
    assert set(found[0]) == {chip for chip in Chip if chip is not Chip.TRANSLATED}
    assert all(set(shown) in (set(), set(found[0]), set(found[0]) - {Chip.RELATED}) for shown in found)
    for shown in filter(None, found):
        words = [is_in_words(shown[chip]) for chip in LOUDER if chip in shown]
        assert words == sorted(words)  # signs first
    told = [sum(map(is_in_words, shown.values())) for shown in found]
    assert told == sorted(told, reverse=True)
    assert set(told) == {*range(8)}
    assert found[-1] == {}
    assert summary.folded.isVisible()


@pytest.mark.parametrize("wide", [900, 600, 500, 420])
def test_no_chip_is_cut_off(summary: Summary, wide: int) -> None:
    written(summary, wide)
    row = summary.layout()
    assert row is not None
    row.activate()
    shown = [chip for chip in summary.chips.values() if not chip.isHidden()]
    assert [chip.text() for chip in shown if chip.width() < chip.sizeHint().width()] == []
