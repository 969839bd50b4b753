"""The words for who tells a sentence, in the margin and in full."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.ui.story.reading.annotated import SentenceTold
from reader.ui.story.words import of_every
from reader.ui.widgets.plurals import listed

translate = QCoreApplication.translate


def in_margin(told: SentenceTold, every: int) -> str:
    """How many of every reports tell a sentence, and whether facts differ."""
    if told.is_heading:
        count = ""
    elif told.statement is None:
        alone = translate("WhoSaysWhat", "only here")
        count = translate("WhoSaysWhat", "elsewhere too?") if told.perhaps else alone
    else:
        count = of_every(len(told.reports), every)
    differs = translate("WhoSaysWhat", "facts differ") if told.differs else ""
    return " · ".join(filter(None, (differs, count)))


def in_full(told: SentenceTold, every: int, outlets: Sequence[str]) -> str:
    """Which outlets tell a sentence, and how many of them are independent."""
    if told.is_heading:
        return translate("WhoSaysWhat", "Headings are not counted.")
    if told.perhaps:
        others = listed(outlets[report] for report in told.perhaps)
        return translate("WhoSaysWhat", "Others may tell it in other words: {outlets}.").format(
            outlets=others
        )
    if told.statement is None:
        return translate("WhoSaysWhat", "Only this report tells it.")
    names = listed(outlets[report] for report in told.reports)
    said = translate("WhoSaysWhat", "Told by {count}: {outlets}.").format(
        count=of_every(len(told.reports), every), outlets=names
    )
    if told.independent == len(told.reports):
        return said
    alike = translate("WhoSaysWhat", "Some of them share long runs of words: {n} independent.")
    return f"{said} {alike.format(n=told.independent)}"
