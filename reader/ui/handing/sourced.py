"""Text of reports with its source, the outlet, headline, author and date, as plain text and as HTML."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

from reader.text.harmless import harmless
from reader.text.model import Article, FieldName
from reader.ui.comparison.pane.set_text import runs_right_to_left
from reader.ui.reports.row import shown_date
from reader.ui.widgets.plurals import listed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sourced:
    """A report, and some or all of its text."""

    words: str
    article: Article

    @property
    def credit(self) -> str:
        """The known of outlet, headline, author and date; a guessed date has a question mark."""
        article = self.article
        outlet = article.source or article.name
        title = translate("handing", "“{headline}”").format(headline=article.title)
        told = (
            outlet,
            title if article.title and article.title != outlet else "",
            article.author,
            shown_date(article.field(FieldName.DATE)),
        )
        return listed(" ".join(part.split()) for part in told if part)

    @property
    def address(self) -> str:
        """The address of the web page that the report came from; "" where it did not."""
        return self.article.origin if self.article.has_address else ""


def as_text(sourced: Iterable[Sourced]) -> str:
    """Each text with its source below it, as plain text that is harmless in a terminal too."""
    told = (f"{one.words.strip()}\n\n— {one.credit}\n{one.address}".rstrip() for one in sourced)
    return harmless("\n\n".join(told))


def as_page(sourced: Iterable[Sourced]) -> str:
    """Each text with its source below it, as HTML for word processors."""
    return harmless("".join(map(_block, sourced)))


def _block(one: Sourced) -> str:
    way = "rtl" if runs_right_to_left(one.words) else "ltr"
    lines = (line.strip() for line in one.words.splitlines())
    words = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    link = escape(one.address, quote=True)
    address = f'<br><a href="{link}">{link}</a>' if link else ""
    return f'<blockquote dir="{way}">{words}<p>— {escape(one.credit)}{address}</p></blockquote>'


def as_mime(sourced: Iterable[Sourced], files: Iterable[Path] = ()) -> QMimeData:
    """Plain text, HTML and files, of which another program takes what it can."""
    held, data = tuple(sourced), QMimeData()
    data.setText(as_text(held))
    data.setHtml(as_page(held))
    if urls := [QUrl.fromLocalFile(str(file)) for file in files]:
        data.setUrls(urls)
    return data
