"""What Windows and macOS are told of the program."""

import plistlib

from reader import VERSION
from tests.packaging.scripts import script


def test_macos_learns_the_version_and_the_files_that_parallax_opens() -> None:
    told = script("systems").info_plist(VERSION)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == VERSION
    types = [name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]]
    assert {"public.html", "com.adobe.pdf", "public.plain-text"} <= set(types)
    assert len(types) == len(set(types))


def test_windows_learns_the_version_as_four_numbers() -> None:
    told = script("systems").version_resource("1.2.3", "parallax-cli")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('OriginalFilename', 'parallax-cli.exe')" in told
    compile(told, "version", "eval")
