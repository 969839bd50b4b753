"""The text of a hit: outlet, headline, event, date and a snippet."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.library.searching.finding import Hit
from reader.library.searching.snippets import Snippet
from reader.text.model import FieldName
from reader.ui.reports.row import shown_date
from reader.ui.widgets.plain import isolated, shown_line
from reader.ui.widgets.plurals import listed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HitRow:
    """The row of a hit.

    Attributes:
        number, story: the ids of its entry and of the event.
        name: its outlet, or what else it is called. title: its headline.
        place: its event and date. snippet: the part of its text in which terms were found.
    """

    number: int
    story: int
    name: str
    title: str
    place: str
    snippet: Snippet

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        told = (self.name, self.title, self.place, shown_line(self.snippet.text))
        return listed(part for part in told if part)

    @property
    def explained(self) -> str:
        """Everything about it, for a tooltip."""
        told = (self.name, self.title, self.place, translate("search", "Press Return to open its event"))
        return "\n".join(isolated(line) for line in told if line)


def hit_row(hit: Hit) -> HitRow:
    """The row of a hit."""
    article = hit.entry.article
    place = (shown_line(hit.event), shown_line(shown_date(article.field(FieldName.DATE))))
    return HitRow(
        hit.entry.id,
        hit.entry.story,
        shown_line(article.name) or translate("sources", "Untitled"),
        shown_line(article.title or article.opening) if article.source else "",
        " · ".join(isolated(part) for part in place if part),
        hit.snippet,
    )
