"""What the view of an event says about its rows."""

from PySide6.QtCore import QCoreApplication

from reader.compare.story import Chosen
from reader.compare.telling import Verdict
from reader.ui.inspector.about_pair import kind_name
from reader.ui.story.rows import Cell, FactRow, StatementRow, StoryRows, Wanted
from reader.ui.widgets.plain import shown_line
from reader.ui.widgets.plurals import tr

FAR, NEAR = 60, 30
"""Characters: a value further on would be out of sight, and so many stand before it then."""
LONGEST_NAME = 22
"""Characters of an outlet's name above a column; the list of reports has all of it."""

translate = QCoreApplication.translate


def told_by(row: StatementRow) -> str:
    """How many tell it: "4 of 5", and how many of them independently."""
    told = translate("WhoSaysWhat", "{told} of {every}").format(told=row.told_by, every=len(row.cells))
    if row.independent == row.told_by:
        return told
    return "\n".join((told, translate("WhoSaysWhat", "{n} independent").format(n=row.independent)))


def said(cell: Cell) -> str:
    """The words of a report, and where it says it again."""
    if not cell.also:
        return cell.text
    numbers = ", ".join(str(sentence + 1) for sentence in cell.also)
    again = translate("WhoSaysWhat", "also in sentence {numbers}").format(numbers=numbers)
    return f"{cell.text} ({again})"


def in_short(cell: Cell) -> str:
    """The same, begun not far before the first value that differs, where that stands further on."""
    text = said(cell)
    at = min((place for value in cell.differing if (place := text.find(value)) >= 0), default=0)
    if at <= FAR:
        return text
    start = text.rfind(" ", 0, at - NEAR) + 1
    return f"… {text[start:]}" if start else text


def read_aloud(outlet: str, cell: Cell | None) -> str:
    """A cell for those who hear it: who says what, and which values differ."""
    if cell is None:
        return translate("WhoSaysWhat", "{outlet} does not tell it").format(outlet=outlet)
    told = f"{outlet}: {said(cell)}"
    if not cell.differing:
        return told
    values = translate("WhoSaysWhat", "differs: {values}").format(values=", ".join(cell.differing))
    return f"{told} – {values}"


def wanted_name(wanted: Wanted) -> str:
    """What a filter is called."""
    match wanted:
        case Wanted.TOLD_BY_SEVERAL:
            return translate("WhoSaysWhat", "Told by two or more")
        case Wanted.FACTS_DIFFER:
            return translate("WhoSaysWhat", "Facts differ")
        case Wanted.IN_EVERY_REPORT:
            return translate("WhoSaysWhat", "In every report")
        case Wanted.ONLY_IN_ONE:
            return translate("WhoSaysWhat", "Only in one")


def fact_name(row: FactRow) -> str:
    """What sort of fact it is, and how far the reports are apart."""
    if row.fact.is_spelling:
        return translate("WhoSaysWhat", "Spelling")
    return kind_name(row.fact.kind, is_exact=row.fact.verdict is Verdict.DIFFER)


def summary(rows: StoryRows) -> str:
    """What there is, in one line."""
    differ = sum(row.fact.verdict is Verdict.DIFFER and not row.fact.is_spelling for row in rows.facts)
    statements = tr("%n statement(s) told by two reports or more", "statements", len(rows.statements))
    return " · ".join((statements, tr("%n fact(s) differ", "facts", differ)))


def head(rows: StoryRows, report: int, chosen: Chosen) -> str:
    """What stands above the column of a report: its outlet, whether it is read as A or B, its words."""
    article = rows.reports[report]
    read_as = {chosen[0]: "A", chosen[1]: "B"}.get(report, "")
    name = " · ".join(filter(None, (read_as, _cut(shown_line(article.name)))))
    return "\n".join((name, tr("%n word(s)", "words", rows.words[report])))


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
