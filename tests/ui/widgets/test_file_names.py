import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.widgets.file_names import file_name


@given(st.text(max_size=200))
def test_any_words_are_a_name_that_every_system_takes(told: str) -> None:
    name = file_name(told, "event")
    assert name == name.strip(" .")
    assert 0 < len(f"{name} (10000).txt".encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*')
    assert all(sign.isprintable() for sign in name)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("CON", "CON_"),
        ("nul.2025", "nul_.2025"),
        ("COM1 . x", "COM1_. x"),
        ("../../x", "x"),
        ('Ferry: what "now"? a/b\\c <1>|*', "Ferry what now a b c 1"),
        ("?!", "event"),
    ],
)
def test_names_of_devices_and_of_folders_are_not_kept(told: str, name: str) -> None:
    assert file_name(told, "event") == name
