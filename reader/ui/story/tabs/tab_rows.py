"""Makes the rows of the tabs beside the statements; imported late, in a thread, as it imports much itself."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from reader.compare.collation.in_common import in_common
from reader.compare.collation.naming import SeveralNames, several_names
from reader.compare.collation.quoted import Handed, Quoted, Utterance, Version, quoted
from reader.compare.collation.stances import Stance
from reader.compare.collation.timeline import Dot, Moment, Timeline, timeline
from reader.compare.collation.values import Collation
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.named import named_collation
from reader.report.story.naming.told_apart import names_of_facts
from reader.text.checking import Checkpoint, StoppedError, unchecked
from reader.ui.story.cells.marked_line import NO_FACT, SAID_ALREADY, Marked, sentence_on_one_line
from reader.ui.story.reading.annotated import annotated
from reader.ui.story.rows import Cell, LabelledRow, Said
from reader.ui.story.tabs.more_tabs import MoreRows, MoreTab
from reader.ui.story.tabs.only_here_page import Lone, lone_rows
from reader.ui.story.tabs.tab_words import appeared, counted, day_and_time, nobody, when
from reader.ui.story.words import of_every

translate = QCoreApplication.translate
T = TypeVar("T")
ByTime = tuple[tuple[LabelledRow, ...], tuple[int, ...]]
"""The rows of the timeline, and the numbers of the statements in them."""
log = logging.getLogger("parallax")

DOT = "● "
# The sentence at which a report is opened where no sentence of it is meant.
FIRST = 0


def more_rows(collation: Collation, check: Checkpoint = unchecked) -> MoreRows:
    """The rows of all tabs; an error in one of them leaves the others as they are, and is kept in failed."""
    failed: dict[MoreTab, Exception] = {}

    def found(tab: MoreTab, find: Callable[[], T], nothing: T) -> T:
        try:
            return find()
        except StoppedError:
            raise
        except Exception as error:
            log.exception("who says what: %s", tab.name)
            failed[tab] = error
            return nothing

    no_times: ByTime = ((), ())
    times, by_time = found(MoreTab.TIMES, lambda: _told_by_time(collation, check), no_times)
    return MoreRows(
        found(MoreTab.QUOTED, lambda: quoted_rows(collation, check), ()),
        found(MoreTab.NAMES, lambda: names_rows(collation, check), ()),
        found(MoreTab.ONLY, lambda: lone_rows(collation), dict.fromkeys(Lone, ())),
        found(MoreTab.MATRIX, lambda: in_common(collation), ()),
        times,
        by_time,
        found(MoreTab.READING, lambda: annotated(collation, check), ()),
        found(MoreTab.FACTS, lambda: fact_names(collation, check), {}),
        failed,
    )


def _told_by_time(collation: Collation, check: Checkpoint) -> ByTime:
    times = timeline(collation, check)
    return timeline_rows(collation, times), tuple(moment.statement for moment in times.moments)


def fact_names(collation: Collation, check: Checkpoint = unchecked) -> dict[int, str]:
    """What each fact is of, by its number, in the words of the reports."""
    named = named_collation(collation, labels_of_story(collation, Options()), check)
    return dict(enumerate(names_of_facts(named, collation.facts)))


def quoted_rows(collation: Collation, check: Checkpoint = unchecked) -> tuple[LabelledRow, ...]:
    """A row for each quotation, sorted by speaker, with each report's versions of it."""
    every = len(collation.reports)
    return tuple(
        _quotation(said, quotation, every)
        for said in quoted(collation, check)
        for quotation in said.quotations
    )


def _quotation(said: Quoted, quotation: Utterance, every: int) -> LabelledRow:
    cells = [_versions(quotation.of(report), is_apart=said.is_apart) for report in range(every)]
    told = of_every(sum(cell is not None for cell in cells), every)
    differs = any(version.handed is Handed.ALTERED for version in quotation.versions)
    names = " · ".join(each.name for each in said.speakers)
    return LabelledRow(f"{names or nobody()}\n{told}", tuple(cells), differs)


def _versions(versions: Sequence[Version], *, is_apart: bool) -> Cell | None:
    said = sorted((_version(v, is_apart=is_apart) for v in versions), key=lambda said: not said.differs)
    return Cell(tuple(said)) if said else None


def _version(version: Version, *, is_apart: bool) -> Said:
    """A version: how the report quotes, its speaker where reports name different ones, and the words."""
    how, words = handed_on(version.handed), said_by(version)
    if is_apart and version.speaker:
        words = f"{version.speaker} · {words}"
    is_other = version.handed is Handed.ALTERED
    marks = (Marked(0, len(how), Stance.DIFFERS, SAID_ALREADY),) if is_other else ()
    return Said(f"{how} · {words}", version.place, marks)


def said_by(version: Version) -> str:
    """The words of a version, in quotation marks unless they are indirect speech."""
    words = " ".join(version.said.split())
    return words if version.handed is Handed.INDIRECT else in_marks(words)


def handed_on(handed: Handed) -> str:
    """The word for how a report quotes: whole, cut, altered or indirectly."""
    match handed:
        case Handed.WHOLE:
            return translate("WhoSaysWhat", "Whole", "a quotation")
        case Handed.CUT:
            return translate("WhoSaysWhat", "Cut", "a quotation")
        case Handed.ALTERED:
            return translate("WhoSaysWhat", "Altered", "a quotation")
        case Handed.INDIRECT:
            return translate("WhoSaysWhat", "Indirect", "a quotation")


def in_marks(words: str) -> str:
    """Words in the quotation marks of the window's language."""
    return translate("quotes", "“{words}”").format(words=words)


def names_rows(collation: Collation, check: Checkpoint = unchecked) -> tuple[LabelledRow, ...]:
    """A row for each thing with several names, with those that each report uses, and how often."""
    every = range(len(collation.reports))
    return tuple(
        LabelledRow(
            " / ".join(name.word for name in several.names),
            tuple(_names(several, report) for report in every),
        )
        for several in several_names(collation, check)
    )


def _names(several: SeveralNames, report: int) -> Cell | None:
    used = [(name, name.count(report)) for name in several.names]
    most = sorted(((n, name) for name, n in used if n), key=lambda found: -found[0])
    if not most:
        return None
    first = next(use for use in most[0][1].uses if use.place[0] == report)
    return Cell((Said(" · ".join(counted(name.word, n) for n, name in most), first.place),))


def timeline_rows(collation: Collation, found: Timeline) -> tuple[LabelledRow, ...]:
    """A row with the times of publication, then one for each statement with a day or time of its own."""
    published = tuple(
        Cell((Said(day_and_time(p.when, is_guess=p.is_guess), (p.report, FIRST)),)) if p.when else None
        for p in found.published
    )
    first = [LabelledRow(appeared(), published)] if any(published) else []
    return (*first, *(_moment(collation, moment) for moment in found.moments))


def _moment(collation: Collation, moment: Moment) -> LabelledRow:
    cells: list[Cell | None] = [None] * len(collation.reports)
    for report in range(len(collation.reports)):
        dots = [dot for dot in moment.dots if dot.report == report]
        if dots:
            cells[report] = Cell(tuple(_dot(collation, dot, differs=moment.differs) for dot in dots))
    label = when(moment.day, moment.clock)
    return LabelledRow(label, tuple(cells), moment.differs, is_joined=moment.differs)


def _dot(collation: Collation, dot: Dot, *, differs: bool) -> Said:
    """A dot, the words for the day or time ("?" after a guess), and the sentence."""
    reading = collation.reports[dot.report]
    told = " ".join(" ".join(span.of(reading.article.text).split()) for span in sorted(dot.spans))
    start = len(DOT)
    marks = (Marked(start, start + len(told), Stance.DIFFERS, NO_FACT),) if differs else ()
    sentence = sentence_on_one_line(reading, dot.place[1])
    guess = " ?" if dot.is_guess else ""
    return Said(f"{DOT}{told}{guess} · {sentence}", dot.place, marks)
