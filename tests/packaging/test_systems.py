"""What Windows and macOS are told of the program."""

import plistlib
import re

from reader import VERSION
from tests.packaging.scripts import FOLDER, script


def test_macos_learns_the_version_and_the_files_that_parallax_opens() -> None:
    told = script("systems").info_plist(VERSION, "14.0")
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == VERSION
    assert told["LSMinimumSystemVersion"] == "14.0"
    types = [name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]]
    assert {"public.html", "com.adobe.pdf", "public.plain-text"} <= set(types)
    assert len(types) == len(set(types))


def test_macos_is_asked_for_in_the_version_that_all_packed_wheels_run_on() -> None:
    wheels = [
        "Wheel-Version: 1.0\nTag: py3-none-any\n",
        "Tag: cp312-cp312-macosx_10_13_universal2\nTag: cp312-cp312-macosx_15_0_arm64\n",
        "Tag: cp310-abi3-macosx_9_0_universal2\nTag: cp310-abi3-macosx_14_2_universal2\n",
        "Tag: cp310-abi3-macosx_13_0_universal2\n",
        "",
    ]
    assert script("systems").oldest_macos(wheels) == "13.0"


def test_windows_learns_the_version_as_four_numbers() -> None:
    told = script("systems").version_resource("1.2.3", "parallax-cli")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('OriginalFilename', 'parallax-cli.exe')" in told
    compile(told, "version", "eval")


def test_what_the_installer_writes_for_windows_goes_with_the_program() -> None:
    text = (FOLDER / "windows" / "installer.nsi").read_text("utf-8")
    written = set(re.findall(r'WriteRegStr HKCU "([^"]+)"', text))
    removed = tuple(f"{key}\\" for key in re.findall(r'DeleteRegKey HKCU "([^"]+)"', text))
    assert {key for key in written if not f"{key}\\".startswith(removed)} == set()
