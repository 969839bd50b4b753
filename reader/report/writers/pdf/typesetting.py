"""From data to PDF by Typst, with the program's own fonts, and the system's for scripts that these lack."""

import json
import re
import unicodedata
from datetime import datetime
from functools import cache

import typst

from reader.paths import resources
from reader.report.writers.pdf.row_heads import with_row_heads
from reader.report.writers.pdf.scripts import are_beyond_own_fonts, faces_for, script_of
from reader.report.writers.pdf.surroundings import TypstValue

_MAIN = "report.typ"
# Dots an inch of a picture in a Word file: sharp in print, and small in the file.
PICTURE_DOTS = 220.0
_BOX = "□"  # a character that our own face has
# Tries to typeset: a character that is replaced may leave another without a font, such as a mark on it, which
# takes one more. Texts of random characters of every kind took four at most.
_MOST_TRIES = 12
_UNSHOWN = re.compile(r'error: .*(?:the text|codepoint) `"(.*)"`')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
# The first character that a font may lack: every font has ASCII.
_FIRST_UNSHOWN = 0x80


class CannotTypesetError(Exception):
    """No PDF could be made; the text is what Typst reports."""


def typeset(data: TypstValue, moment: datetime) -> bytes:
    """The PDF of a report's data. Characters that no font of this computer has are named at its end.

    Raises:
        CannotTypesetError: Typst refuses the data, which is a fault of the templates.
    """
    fonts, known, missing = _own_fonts(), _begun(data), set[str]()
    if are_beyond_own_fonts(written := json.dumps(known, ensure_ascii=False)):
        fonts = _with_faces(known, written)
    for _ in range(_MOST_TRIES):
        written = _boxed(json.dumps(known, ensure_ascii=False), missing)
        try:
            return _compiled(written, fonts, moment)
        except typst.TypstError as error:
            unshown = _unshown(error.diagnostic)
            there = unshown.intersection(written) - missing
            if not unshown or not (there or known["capitals"]):
                raise CannotTypesetError(error.diagnostic) from error
        if fonts is _own_fonts():
            fonts = _with_faces(known, written)
        elif there:
            missing |= there
            known["missing"] = sorted({script_of(character) for character in missing})
        else:
            known["capitals"] = False
    raise CannotTypesetError("characters without a font")


def _with_faces(known: TypstValue, written: str) -> typst.Fonts:
    """All fonts; those that suit the scripts of the text are added to the data."""
    fonts = _all_fonts()
    known["faces"] = faces_for(written, fonts.families())
    return fonts


def _begun(data: TypstValue) -> TypstValue:
    """The data with the values that are found while it is typeset.

    faces: fonts of the system to use beside our own.
    missing: scripts without a font.
    capitals: whether headings are set in capitals; False where a font lacks the capital of a letter.
    """
    return dict(data, faces=[], missing=[], capitals=True)


def picture_of(data: TypstValue) -> bytes:
    """The first block of a report's data, which is its order map, as a PNG."""
    fonts = _own_fonts()
    made = typst.compile(
        resources() / "report" / "map.typ",
        root=resources() / "report",
        font_paths=fonts,
        sys_inputs={"report": json.dumps(_begun(data), ensure_ascii=False)},
        format="png",
        ppi=PICTURE_DOTS,
    )
    return made if isinstance(made, bytes) else made[0]


def _boxed(written: str, missing: set[str]) -> str:
    """The text with a box for each missing character together with the marks on it."""
    if not missing:
        return written
    marks = "".join({character for character in written if unicodedata.category(character)[0] == "M"})
    letters = "".join(map(re.escape, sorted(missing)))
    return re.sub(f"[{letters}][{re.escape(marks)}]*" if marks else f"[{letters}]", _BOX, written)


def _compiled(written: str, fonts: typst.Fonts, moment: datetime) -> bytes:
    templates = resources() / "report"
    made = typst.compile(
        templates / _MAIN,
        root=templates,
        font_paths=fonts,
        sys_inputs={"report": written},
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],  # for archives, and for screen readers
        package_path=templates,  # no package is in that folder, so none is found or fetched
        package_cache_path=templates,
        timestamp=moment.replace(microsecond=0),
    )
    return with_row_heads(made)


def _unshown(diagnostic: str) -> set[str]:
    """The characters of which Typst reports that no font has them."""
    told = (_ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) for text in _UNSHOWN.findall(diagnostic))
    return {character for text in told for character in text if ord(character) >= _FIRST_UNSHOWN}


@cache
def _own_fonts() -> typst.Fonts:
    return _fonts(is_with_system=False)


@cache
def _all_fonts() -> typst.Fonts:
    return _fonts(is_with_system=True)


def _fonts(*, is_with_system: bool) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=is_with_system,
        include_embedded_fonts=False,
        font_paths=[resources() / "fonts"],
    )
