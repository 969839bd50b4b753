"""The icon in the forms that each system asks for."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.packaging.scripts import script

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("size", [16, 48, 512])
def test_the_icon_is_drawn_in_every_size_upon_nothing(size: int) -> None:
    image = QImage.fromData(script("icons").png(size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() <= 1
    assert image.pixelColor(size // 4, size // 2).alpha() == 255


def test_windows_finds_all_its_sizes_in_one_file() -> None:
    image = QImage.fromData(script("icons").ico(), "ICO")  # type: ignore[arg-type]  # a name is taken too
    assert image.width() in script("icons").OF_WINDOWS


def test_the_file_for_macos_is_as_long_as_it_says_and_each_part_in_it() -> None:
    content, at, seen = script("icons").icns(), 8, {}
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8], "big") == len(content)
    while at < len(content):
        length = int.from_bytes(content[at + 4 : at + 8], "big")
        seen[content[at : at + 4]] = QImage.fromData(content[at + 8 : at + length]).width()
        at += length
    assert seen == script("icons").OF_MACOS


def test_a_folder_gets_one_picture_a_size(tmp_path: Path) -> None:
    script("icons").draw(tmp_path)
    assert {file.name for file in tmp_path.glob("*.png")} == {f"{n}x{n}.png" for n in script("icons").SIZES}
