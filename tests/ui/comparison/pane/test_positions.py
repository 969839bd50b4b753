from hypothesis import given
from hypothesis import strategies as st

from reader.ui.comparison.pane.positions import Positions


def test_a_character_outside_the_basic_plane_counts_twice_for_qt() -> None:
    positions = Positions("a😀b")
    assert [positions.units(i) for i in range(4)] == [0, 1, 3, 4]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_positions_agree_with_utf_16_and_come_back_unchanged(text: str) -> None:
    positions = Positions(text)
    for point in range(len(text) + 1):
        assert positions.units(point) == len(text[:point].encode("utf-16-le")) // 2
        assert positions.point(positions.units(point)) == point
