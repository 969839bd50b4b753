"""Nothing is shipped without its licence, and a person can read all of them."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from reader import notices
from reader.paths import resources
from tests.packaging.scripts import FOLDER, script

PROJECT = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text("utf-8"))["project"]
STANDS_ON = [re.split(r"[^A-Za-z0-9_-]", line)[0] for line in PROJECT["dependencies"]]


@pytest.mark.parametrize("name", STANDS_ON)
def test_everything_that_the_program_stands_on_comes_with_its_licence(name: str) -> None:
    notice = notices.of_distribution(name)
    assert notice.licence
    assert len(notice.text) > 300


def test_what_those_need_is_told_too() -> None:
    assert {"shiboken6", "markupsafe", "courlan"} <= notices.required()


def test_qt_comes_with_the_lesser_general_public_license_and_how_to_put_another_in_its_place() -> None:
    told = notices.written(notices.all_notices())
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in told
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in told
    assert "own build in their place" in notices.of_distribution("PySide6-Essentials").text


def test_each_dictionary_of_syllables_comes_with_what_it_says_of_itself() -> None:
    text = notices.of_distribution("pyphen").text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert 'Hyphenation dictionary "hyph_de_DE.dic"' in text


def test_every_font_and_word_list_of_others_has_its_notice() -> None:
    names = [notice.name for notice in notices.of_data()]
    fonts = {file.stem.partition("-")[0] for file in (resources() / "fonts").glob("*.ttf")}
    assert {f"The font {font}" for font in fonts} <= set(names)
    assert len(names) == len(fonts) + len(list((resources() / "languages").rglob("NOTICE")))


def test_notices_are_read_as_they_were_written() -> None:
    told = (notices.Notice("one 1.0", "MIT", "Free.\n\n=== \nas air"), notices.Notice("two", "BSD", "Too."))
    assert notices.parsed(notices.written(told)) == told


def test_what_nobody_is_known_to_have_made_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "stray.so").write_bytes(b"\x7fELF")
    gather = script("notices")
    with pytest.raises(gather.UnlicensedError, match=r"stray\.so"):
        gather.notices([("stray.so", str(tmp_path / "stray.so"), "BINARY")])


def test_what_comes_without_a_licence_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "__init__.py").touch()
    info = tmp_path / "bare-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\nLicense: MIT\n")
    (info / "RECORD").write_text("bare/__init__.py,,\nbare-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    gather = script("notices")
    shipped = [("bare", str(tmp_path / "bare" / "__init__.py"), "PYMODULE")]
    with pytest.raises(gather.UnlicensedError, match=r"bare 1\.0"):
        gather.notices(shipped)
    (info / "LICENSE").write_text("Do as you like.")
    (info / "RECORD").write_text("bare/__init__.py,,\nbare-1.0.dist-info/LICENSE,,\n")
    assert "Here as: bare\n\nDo as you like." in gather.notices(shipped)


@pytest.mark.parametrize("python", ["/usr", "/opt/python"])
def test_libraries_of_the_system_are_told_with_what_its_package_says_of_them(
    python: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "base_prefix", python)
    library = next(Path("/usr/lib/x86_64-linux-gnu").glob("libxkbcommon.so.0"))
    told = script("notices").notices([("libxkbcommon.so.0", str(library), "BINARY")])
    assert "libxkbcommon0 (of Debian)" in told
    assert "Permission is hereby granted" in told


def test_the_modules_of_python_itself_are_told_as_its_own() -> None:
    told = script("notices").notices([("json", sys.modules["json"].__file__, "PYMODULE")])
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in told
