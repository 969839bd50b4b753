"""What Windows and macOS are told of the program: its version, its icon's place, the files it can open."""

import re
from collections.abc import Iterable
from typing import Any

NAME = "Parallax"
IDENTIFIER = "org.parallax-reader.Parallax"
COPYRIGHT = "The Parallax developers, MIT licence"

OPENS = {
    "Text": ("public.plain-text", "net.daringfireball.markdown"),
    "Web page": ("public.html", "com.apple.webarchive", "public.mime-html"),
    "PDF document": ("com.adobe.pdf",),
    "Office document": (
        "org.openxmlformats.wordprocessingml.document",
        "org.oasis-open.opendocument.text",
        "public.rtf",
        "org.idpf.epub-container",
    ),
    "Parallax case file": (f"{IDENTIFIER}.case",),
    "Message": ("public.email-message", "com.apple.mail.emlx"),
}
"""For macOS, the kinds of files that Parallax offers to open, by what a person calls them."""


_MACOS = re.compile(r"^Tag: .*-macosx_(\d+)_(\d+)_", re.MULTILINE)
"""A tag of a wheel for macOS: the oldest version on which it runs."""


def oldest_macos(wheels: Iterable[str]) -> str:
    """The oldest macOS on which all wheels run, by their files WHEEL, at least one of which is for macOS."""
    tags = [_MACOS.findall(wheel) for wheel in wheels]
    asked = [min((int(major), int(minor)) for major, minor in found) for found in tags if found]
    return ".".join(map(str, max(asked)))


def info_plist(version: str, oldest: str) -> dict[str, Any]:
    """What stands in the program's Info.plist; Parallax is one of many that open such files.

    Args:
        version: of the program.
        oldest: the version of macOS that it needs.
    """
    kinds = [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(types),
        }
        for name, types in OPENS.items()
    ]
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": kinds,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.case",
                "UTTypeDescription": "Parallax case file",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["parallax"]},
            }
        ],
        "CFBundleLocalizations": ["en", "de", "fr", "ar"],
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": oldest,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSRequiresAquaSystemAppearance": False,
    }


def version_resource(version: str, program: str) -> str:
    """What Windows shows among the properties of a program, as PyInstaller reads it from a file."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    told = {
        "CompanyName": "The Parallax developers",
        "FileDescription": "Compares news reports",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {words!r})" for name, words in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0,"
        " OS=0x40004, fileType=1, subtype=0, date=(0, 0)),"
        f" kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
