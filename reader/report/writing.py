"""One door from comparisons to the bytes of every format that needs no painting."""

from collections.abc import Sequence
from enum import StrEnum

from reader.compare.model import Comparison
from reader.report.labels import labels_of
from reader.report.options import Options


class Format(StrEnum):
    """What a report can be written as; PDF is painted by reader.ui.printing."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The usual ending of the file's name."""
        return {"text": ".txt", "markdown": ".md"}.get(self.value, f".{self.value}")

    @property
    def is_text(self) -> bool:
        """Whether it may be shown on a terminal."""
        return self not in {Format.PDF, Format.DOCX}


def export(comparisons: Sequence[Comparison], form: Format, options: Options) -> bytes:
    """The report in that format.

    Raises:
        ValueError: for PDF, which has to be painted.
    """
    labels = labels_of(comparisons, anonymous=options.anonymous)
    match form:
        case Format.JSON:
            from reader.report.data import to_json

            return to_json(comparisons, labels)
        case _:
            raise ValueError(form)
