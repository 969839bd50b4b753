"""How many there are, each number with its noun: in the line above the tabs, on the filters, of the tabs."""

from PySide6.QtCore import QCoreApplication

from reader.ui.story.choosing import Wanted
from reader.ui.story.rows import FactSort, StoryRows
from reader.ui.story.words import short_name
from reader.ui.widgets.plurals import listed, tr

translate = QCoreApplication.translate


def summary(rows: StoryRows) -> str:
    """What there is, in one line."""
    return " · ".join((statements_told(len(rows.statements)), _facts(rows), *_tellings(rows)))


def statements_told(n: int) -> str:
    """How many statements there are."""
    return tr("%n statement(s) made by two reports or more", "statements", n)


def facts_told(n: int) -> str:
    """How many facts two reports or more give."""
    return tr("%n fact(s)", "facts", n)


def of_filter(wanted: Wanted, n: int, letter: str) -> str:
    """How many rows a filter shows; letter: of the report that the others are read against."""
    match wanted:
        case Wanted.TOLD_BY_SEVERAL:
            return tr("%n statement(s)", "statements", n)
        case Wanted.FACTS_DIFFER:
            return tr("%n with facts that differ", "statements", n)
        case Wanted.IN_EVERY_REPORT:
            return tr("%n in every report", "statements", n)
        case Wanted.ONLY_IN_ONE:
            return tr("%n only in one", "statements", n)
        case Wanted.ONLY_IN_CHOSEN:
            return tr("%n only in {letter}", "statements", n).format(letter=letter)
        case Wanted.HIDDEN:
            return tr("%n hidden", "statements", n)


def of_sort(sort: FactSort | None, n: int) -> str:
    """How many facts there are of a sort; of None: of all."""
    match sort:
        case None:
            return tr("All %n fact(s)", "facts", n)
        case FactSort.DIFFERS:
            return tr("%n differ(s)", "facts", n)
        case FactSort.VAGUE:
            return tr("%n less precise in some", "facts", n)
        case FactSort.AGREE:
            return tr("%n agree(s)", "facts", n)
        case FactSort.SPELLING:
            return tr("%n spelled differently", "facts", n)
        case FactSort.SPEAKER:
            return tr("%n on who said it", "facts", n)


def _facts(rows: StoryRows) -> str:
    """How many facts, and how many of them differ: the other sorts have their numbers above the facts."""
    differ = of_sort(FactSort.DIFFERS, sum(row.sort is FactSort.DIFFERS for row in rows.facts))
    facts = facts_told(len(rows.facts))
    return translate("WhoSaysWhat", "{facts}: {differ}").format(facts=facts, differ=differ)


def _tellings(rows: StoryRows) -> list[str]:
    """Which reports are one telling, and what shows it."""
    names = [short_name(article.name) for article in rows.reports]
    told = translate("WhoSaysWhat", "{outlets} have the same {n} words in a row")
    return [
        told.format(outlets=listed(names[n] for n in group.reports), n=group.words) for group in rows.groups
    ]
