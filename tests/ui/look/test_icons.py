"""Icons are drawn in the sizes that a screen asks for, when it does."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap, QPixmapCache
from pytestqt.qtbot import QtBot

from reader.ui.look import icons
from reader.ui.look.theme import DARK, LIGHT

SIDE = QSize(icons.SIZE, icons.SIZE)


def test_an_icon_is_drawn_once_in_the_sizes_that_are_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, draw = list[int](), icons._drawn

    def noted(name: str, colour: str, size: int, scale: float) -> QPixmap:
        drawn.append(size)
        return draw(name, colour, size, scale)

    monkeypatch.setattr(icons, "_drawn", noted)
    QPixmapCache.clear()
    icon = icons.icon("aligned", LIGHT)
    assert drawn == []
    widths = [icon.pixmap(SIDE, scale).width() for scale in (1, 2, 2)]
    assert widths == [icons.SIZE, 2 * icons.SIZE, 2 * icons.SIZE]
    assert drawn == [icons.SIZE, 2 * icons.SIZE]


def test_an_icon_has_the_ink_of_its_theme_and_is_pale_where_it_is_disabled(qtbot: QtBot) -> None:
    light, dark = icons.icon("aligned", LIGHT), QIcon(icons.icon("aligned", DARK))
    looks = [
        icon.pixmap(SIDE, mode=mode).toImage()
        for icon in (light, dark)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    inks = {look.pixelColor(x, y).name() for look in looks[:1] for x in range(18) for y in range(18)}
    assert LIGHT.ink in inks
    assert all(one != other for at, one in enumerate(looks) for other in looks[:at])


def test_an_icon_that_is_changed_is_still_drawn(qtbot: QtBot) -> None:
    changed = QIcon(icons.icon("aligned", LIGHT))
    changed.setIsMask(True)
    gc.collect()
    assert changed.pixmap(SIDE).toImage() == icons.icon("aligned", LIGHT).pixmap(SIDE).toImage()
