"""What packages tell of the program, its versions and its licences: releases.py FOLDER [NOTICES]."""

import gzip
import os
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import wrap
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from addresses import HOMEPAGE, MAINTAINER

from reader import VERSION
from reader.notices import parsed

_HEADING = re.compile(r"^## (?:Parallax )?(\d+(?:\.\d+)*)?[^\d\n]*(\d{4}-\d\d-\d\d)?.*$", re.MULTILINE)
_MARKUP = re.compile(r"[*`]|\[([^\]]*)\]\([^)]*\)")
_MOST_ITEMS = 12
"""Points that a shop of programs shows of one release; the whole stands in CHANGELOG.md."""


@dataclass(frozen=True, slots=True)
class Release:
    """One version, the day it came, and what is new in it, point by point.

    Attributes:
        highlights: the first point under each heading, for those who look at many programs.
    """

    version: str
    day: str
    points: tuple[str, ...]
    highlights: tuple[str, ...]


def releases() -> tuple[Release, ...]:
    """All of them, the newest first; what has no version yet is left out once this one is told by its own."""
    return told_in((ROOT / "CHANGELOG.md").read_text("utf-8"))


def told_in(text: str) -> tuple[Release, ...]:
    """The releases of a change log, one for each heading of the second level."""
    heads = list(_HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return tuple(
        _release(head, text[head.end() : end])
        for head, end in zip(heads, ends, strict=True)
        if head[1] or VERSION not in {other[1] for other in heads}
    )


def _release(head: re.Match[str], text: str) -> Release:
    firsts = [points[0] for part in text.split("\n### ") if (points := _points(part))]
    day = head[2] or today().date().isoformat()
    return Release(head[1] or VERSION, day, _points(text), tuple(firsts))


def today() -> datetime:
    """When the package is made: SOURCE_DATE_EPOCH where it is set, else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def metainfo() -> str:
    """What shops of programs show (AppStream), with the releases in its place."""
    draft = (ROOT / "packaging" / "linux" / "metainfo.xml").read_text("utf-8")
    draft = draft.replace("@HOMEPAGE@", escape(HOMEPAGE)).replace("@VERSION@", VERSION)
    return draft.replace("  <!-- releases -->\n", _as_xml(releases()))


def debian_changelog() -> bytes:
    """The versions as Debian keeps them, packed."""
    entries = []
    for release in releases():
        moment = datetime.fromisoformat(f"{release.day}T12:00:00+00:00")
        points = ["\n    ".join(wrap(point, 74)) for point in release.points]
        told = "\n".join(f"  * {point}" for point in points)
        signed = f" -- {MAINTAINER}  {format_datetime(moment)}"
        entries.append(f"parallax ({release.version}) unstable; urgency=medium\n\n{told}\n\n{signed}\n")
    return gzip.compress("\n".join(entries).encode(), 9, mtime=0)


def _points(text: str) -> tuple[str, ...]:
    items = re.findall(r"^- (.*(?:\n  .*)*)", text, re.MULTILINE)
    return tuple(" ".join(_MARKUP.sub(lambda found: found[1] or "", item).split()) for item in items)


def _as_xml(told: tuple[Release, ...]) -> str:
    lines = ["  <releases>"]
    for release in told:
        lines += [f'    <release version="{release.version}" date="{release.day}">', "      <description>"]
        lines += [
            "        <ul>",
            *(f"          <li>{escape(p)}</li>" for p in release.highlights[:_MOST_ITEMS]),
        ]
        lines += ["        </ul>", "      </description>", "    </release>"]
    return "\n".join([*lines, "  </releases>"]) + "\n"


def debian_copyright(notices: Path) -> str:
    """Who owns what, and where the whole texts are: Debian wants no copies of its common licences."""
    told = [f" {one.name}: {one.licence}" for one in parsed(notices.read_text("utf-8"))]
    parts = "\n".join(line for line in told if not line.startswith(" /usr/share/common-licenses"))
    licence = (ROOT / "LICENSE").read_text("utf-8")
    where = (
        "The whole texts are in /usr/share/doc/parallax/third-party.txt.gz; on Debian systems those of the\n"
        "GNU licences are in /usr/share/common-licenses too, as LGPL-2.1, LGPL-3, GPL-2 and GPL-3."
    )
    return f"{licence}\nThe package holds these works of others too. {where}\n\n{parts}\n"


def main(folder: Path, notices: Path | None) -> None:
    """Write all of them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if notices:
        (folder / "copyright").write_text(debian_copyright(notices), "utf-8")
    (folder / "parallax.metainfo.xml").write_text(metainfo(), "utf-8")
    (folder / "changelog.gz").write_bytes(debian_changelog())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None)
