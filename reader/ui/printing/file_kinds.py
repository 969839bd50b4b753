"""The kinds of files that can be written, and which of them was chosen in a file dialog."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.report.export import Format

translate = QCoreApplication.translate
_LENT = re.compile(r"/run/user/\d+/doc/[^/]+/[^/]+")
"""A path in the document portal of XDG."""


class FileKind(NamedTuple):
    """A kind of file.

    Attributes:
        name: in the file dialog.
        suffix: with its full stop.
        form: the format that is written.
        table: of CSV, the one table in it; "" for all tables.
    """

    name: str
    suffix: str
    form: Format
    table: str = ""

    @property
    def filter(self) -> str:
        """Its name filter in the file dialog."""
        return f"{self.name} (*{self.suffix})"


def file_kinds(tables: Iterable[str]) -> tuple[FileKind, ...]:
    """All kinds in the order of the file dialog, PDF first; CSV with all tables, and with each alone."""
    return (
        FileKind("PDF", ".pdf", Format.PDF),
        FileKind("HTML", ".html", Format.HTML),
        FileKind("Word", ".docx", Format.DOCX),
        FileKind(translate("FileKinds", "Text"), ".txt", Format.TEXT),
        FileKind("Markdown", ".md", Format.MARKDOWN),
        FileKind("Excel", ".xlsx", Format.XLSX),
        FileKind(translate("FileKinds", "CSV, all tables in a ZIP file"), ".zip", Format.CSV),
        *(FileKind(_told(table), ".csv", Format.CSV, table) for table in tables),
        FileKind("JSON", ".json", Format.JSON),
    )


def _told(table: str) -> str:
    """The name of a CSV file with one table."""
    words = {
        "pairs": translate("FileKinds", "CSV, matches only"),
        "facts": translate("FileKinds", "CSV, facts only"),
        "alone": translate("FileKinds", "CSV, what one report alone tells"),
        "runs": translate("FileKinds", "CSV, what both have word for word"),
        "reports": translate("FileKinds", "CSV, list of reports"),
        "long": translate("FileKinds", "CSV, a line for each sentence"),
        "wide": translate("FileKinds", "CSV, a line for each statement"),
        "shares": translate("FileKinds", "CSV, words in common"),
    }
    return words[table]


def is_lent(name: str) -> bool:
    """Whether a path is one that a desktop lends to a program in a sandbox, for a file of this name alone."""
    return bool(_LENT.fullmatch(name))


def chosen_file(name: str, chosen: str, kinds: Sequence[FileKind]) -> tuple[Path, FileKind]:
    """The path and kind of a file that was chosen in a file dialog.

    A typed suffix of one of the kinds decides the kind, unless the chosen kind has it too. Otherwise the
    chosen kind's suffix is added, unless the path is lent: what follows another full stop is part
    of the name ("St. Mary ferry").

    Args:
        name: the typed path.
        chosen: the chosen name filter.
        kinds: those offered.
    """
    path = Path(name)
    wanted = next((kind for kind in kinds if kind.filter == chosen), kinds[0])
    fitting = [kind for kind in kinds if kind.suffix == path.suffix.lower()]
    if not fitting:
        is_as_given = not path.name or is_lent(name)
        return path if is_as_given else path.with_name(f"{path.name}{wanted.suffix}"), wanted
    return path, wanted if wanted in fitting else fitting[0]
