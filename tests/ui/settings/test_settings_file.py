"""Whatever the settings file holds, or cannot, the program starts."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor

from reader.ui.app.starting.frame import PLACE, STATE
from reader.ui.settings.file import open_store
from reader.ui.settings.setting import Setting, keep, kept
from reader.ui.settings.table import (
    COLOUR_A,
    INSPECTOR,
    OWN_COLOURS,
    REPORT,
    TABLE,
    THEME,
)
from tests.ui.app.starting.test_second_start import WRONG


def test_a_setting_is_its_default_when_the_file_has_a_wrong_one(tmp_path: Path) -> None:
    store = open_store(tmp_path / "settings.ini")
    for setting in TABLE:
        for words in WRONG:
            store.setValue(setting.name, words)
            found = kept(store, setting)
            assert type(found) is type(setting.default)
            assert found == setting.default or setting.kind.read(words) == found


@pytest.mark.parametrize(
    "value", [None, 1.5, [1, 2], {"a": 1}, QSize(1, 2), QByteArray(b"\xff"), QColor("red")]
)
def test_a_setting_of_another_type_is_its_default(tmp_path: Path, value: object) -> None:
    store = open_store(tmp_path / "settings.ini")
    settings: tuple[Setting[Any], ...] = (THEME, OWN_COLOURS, COLOUR_A, INSPECTOR, PLACE, STATE)
    for setting in settings:
        store.setValue(setting.name, value)
    store.sync()
    store = open_store(tmp_path / "settings.ini")
    assert [kept(store, setting) for setting in settings] == [setting.default for setting in settings]


@pytest.mark.parametrize(
    "value", ["@Variant(\\0\\0\\0\\x4d\\0\\xff)", "x, @DateTime(1)", "\\x40Variant(1)", '""@Variant(1)']
)
def test_a_file_that_makes_objects_is_set_aside_and_not_lost(tmp_path: Path, value: str) -> None:
    file = tmp_path / "settings.ini"
    held = f"[General]\ntheme=dark\nzoom={value}\n"
    file.write_text(held, "utf-8")
    assert open_store(file).allKeys() == []
    assert (tmp_path / "settings.ini.damaged").read_text("utf-8") == held


def test_a_pipe_and_an_endless_file_are_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    os.mkfifo(file)
    assert open_store(file).allKeys() == []
    file.symlink_to("/dev/zero")
    assert open_store(file).allKeys() == []
    file.write_bytes(b"a=b\n" * 1_000_000)
    assert open_store(file).allKeys() == []


def test_what_is_kept_is_never_taken_for_an_object(tmp_path: Path) -> None:
    store = open_store(tmp_path / "settings.ini")
    keep(store, REPORT, json.dumps({"parts": ["a", "@b"], "title": "@Variant(x", "path": "C:\\x40"}))
    keep(store, THEME, "@Variant(dark)")
    store.setValue("window/geometry", QByteArray(b"\x01\xd9@x\x40"))  # of an earlier version
    store.sync()
    again = open_store(tmp_path / "settings.ini")
    assert kept(again, REPORT) == kept(store, REPORT) != ""


@pytest.mark.parametrize("obstacle", ["a file", "a folder", "nothing may be written"])
def test_the_program_starts_and_ends_where_settings_cannot_be_kept(tmp_path: Path, obstacle: str) -> None:
    config = tmp_path / "config"
    match obstacle:
        case "a file":
            config.write_text("in the way", "utf-8")
        case "a folder":
            (config / "Parallax" / "parallax.ini").mkdir(parents=True)
        case _:
            config = Path("/proc/parallax")  # not even an administrator can write there
    answer = run_once(tmp_path, config)
    assert answer.stdout.splitlines() == ["furnished"]
    assert answer.stderr == ""


def run_once(folder: Path, config: Path) -> "subprocess.CompletedProcess[str]":
    """Run the program in a process of its own until it is furnished, and close it."""
    code = (
        "from PySide6.QtCore import QTimer; from reader.ui.app.starting import start as app\n"
        "furnish = app._furnish\n"
        "def once(frame, *rest, **options):\n"
        "    furnish(frame, *rest, **options); print('furnished'); QTimer.singleShot(0, frame.close)\n"
        "app._furnish = once; raise SystemExit(app.run([]))"
    )
    home = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "STATE")}
    home |= {"XDG_CONFIG_HOME": str(config), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=os.environ | home,
        timeout=100,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer
