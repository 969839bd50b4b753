"""The words for counts, each number with its noun: above the tabs, on filters, in names of tabs."""

from PySide6.QtCore import QCoreApplication

from reader.ui.story.choosing import Wanted
from reader.ui.story.rows import FactSort, StoryRows
from reader.ui.story.words import short_name
from reader.ui.widgets.plurals import listed, tr

translate = QCoreApplication.translate


def summary(rows: StoryRows) -> str:
    """The line above the tabs: statements, facts, and which reports share long runs."""
    return " · ".join((statements_told(len(rows.statements)), _facts(rows), *_tellings(rows)))


def statements_told(n: int) -> str:
    """The words for a number of statements."""
    return tr("%n statement(s) made by two reports or more", "statements", n)


def facts_told(n: int) -> str:
    """The words for a number of facts."""
    return tr("%n fact(s)", "facts", n)


def of_filter(wanted: Wanted, n: int, letter: str) -> str:
    """The words on a filter with the number of its rows; letter is that of the chosen report."""
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
    """The words for a number of facts of a sort; None is all."""
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
    """How many facts there are, and how many of them differ; the other sorts are counted in their tab."""
    differ = of_sort(FactSort.DIFFERS, sum(row.sort is FactSort.DIFFERS for row in rows.facts))
    facts = facts_told(len(rows.facts))
    return translate("WhoSaysWhat", "{facts}: {differ}").format(facts=facts, differ=differ)


def _tellings(rows: StoryRows) -> list[str]:
    """For each telling its outlets, and the words that they have in a row."""
    names = [short_name(article.name) for article in rows.reports]
    told = translate("WhoSaysWhat", "{outlets} have the same {n} words in a row")
    return [
        told.format(outlets=listed(names[n] for n in group.reports), n=group.words) for group in rows.groups
    ]
