"""The kinds of file that a comparison is written to, and which of them a person means in a file dialog."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.report.export import Format

translate = QCoreApplication.translate


class FileKind(NamedTuple):
    """A kind of file.

    Attributes:
        name: as a file dialog lists it.
        suffix: the usual ending.
        table: of CSV, the one table that it holds; "" for all of them.
    """

    name: str
    suffix: str
    form: Format
    table: str = ""

    @property
    def filter(self) -> str:
        """Its line in a file dialog."""
        return f"{self.name} (*{self.suffix})"


def file_kinds(tables: Iterable[str]) -> tuple[FileKind, ...]:
    """All of them as a file dialog lists them, PDF first; CSV with all of the tables and with each alone."""
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
    """What a table alone holds."""
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


def chosen_file(name: str, chosen: str, kinds: Sequence[FileKind]) -> tuple[Path, FileKind]:
    """The path that was typed, with the ending of the chosen kind where it had none of ours, and its kind.

    An ending of ours that was typed goes before the choice, unless the choice has it too; what follows
    another full stop is part of the name ("St. Mary ferry").
    """
    path = Path(name)
    wanted = next((kind for kind in kinds if kind.filter == chosen), kinds[0])
    fitting = [kind for kind in kinds if kind.suffix == path.suffix.lower()]
    if not fitting:
        return path.with_name(f"{path.name}{wanted.suffix}") if path.name else path, wanted
    return path, wanted if wanted in fitting else fitting[0]
