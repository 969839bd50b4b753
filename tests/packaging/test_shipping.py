"""What a package is spared, and what it keeps."""

import sys

import pytest

from tests.packaging.scripts import script

LINKS = {
    "/lib/QtWidgets.so": ["/lib/libQt6Widgets.so.6"],
    "/lib/libQt6Widgets.so.6": ["/lib/libpng16.so.16"],
    "/lib/libqxcb.so": ["/lib/libxcb.so.1"],
    "/lib/libqgtk3.so": ["/lib/libgtk-3.so.0"],
    "/lib/libgtk-3.so.0": ["/lib/libcairo.so.2", "/lib/libpng16.so.16"],
}
FOUND = [
    ("PySide6/QtWidgets.so", "/lib/QtWidgets.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Widgets.so.6", "/lib/libQt6Widgets.so.6", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/lib/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/lib/libqgtk3.so", "BINARY"),
    *((f"{name}", f"/lib/{name}", "BINARY") for name in ("libpng16.so.16", "libxcb.so.1")),
    *((f"{name}", f"/lib/{name}", "BINARY") for name in ("libgtk-3.so.0", "libcairo.so.2")),
    ("libcairo.so.2", "libs/libcairo.so.2", "SYMLINK"),
    ("pypdfium2_raw/libpdfium.so", "/lib/libpdfium.so", "BINARY"),
    ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY"),
]


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    monkeypatch.setattr(sys, "platform", "linux")
    files = script("shipping").without_unused(FOUND, lambda path: LINKS.get(path, []))
    return {name.rpartition("/")[2] for name, _, _ in files}


def test_a_plugin_that_nothing_uses_goes_with_all_that_it_alone_needs(kept: set[str]) -> None:
    assert not kept & {"libqgtk3.so", "libgtk-3.so.0", "libcairo.so.2"}


def test_what_something_else_is_linked_with_stays(kept: set[str]) -> None:
    assert {"QtWidgets.so", "libQt6Widgets.so.6", "libpng16.so.16", "libqxcb.so", "libxcb.so.1"} <= kept


def test_what_a_program_loads_by_name_stays(kept: set[str]) -> None:
    assert {"libpython3.11.so.1.0", "libpdfium.so"} <= kept


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/zu.dat", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_ko.qm", False),
        ("PySide6/Qt/translations/qt_help_fr.qm", False),
        ("pyphen/dictionaries/hyph_de_DE.dic", True),
        ("pyphen/dictionaries/README_hyph_de.txt", True),
        ("pyphen/dictionaries/hyph_de_AT.dic", False),
        ("pyphen/dictionaries/hyph_uk_UA.dic", False),
        ("pyphen/dictionaries/update.sh", False),
        ("reader/resources/translations/parallax_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
    ],
)
def test_languages_and_plugins_that_are_used_stay(name: str, stays: bool) -> None:  # noqa: FBT001
    files = script("shipping").without_unused([(name, f"/{name}", "DATA")], lambda _path: [])
    assert bool(files) is stays
