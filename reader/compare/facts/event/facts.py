"""The facts of an event: those of any two reports, and what its reports tell more or less fully."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.compare.facts.event.charges import charges_told
from reader.compare.facts.event.conditions import states_of_the_hurt
from reader.compare.facts.event.dates import dates
from reader.compare.facts.event.doers import doers_told
from reader.compare.facts.event.fates import fates
from reader.compare.facts.event.joining import joined, united
from reader.compare.facts.event.manners import ways_of_doing
from reader.compare.facts.event.objects import things
from reader.compare.facts.event.offices import offices
from reader.compare.facts.event.posts import posts_told
from reader.compare.facts.event.quoted import quoted
from reader.compare.facts.event.sources import sources
from reader.compare.facts.event.times import times
from reader.compare.facts.event.uncounted import uncounted
from reader.compare.facts.event.victims import victims
from reader.compare.facts.event.where.bearings import bearings
from reader.compare.facts.event.where.places import places
from reader.compare.facts.event.where.sites import sites
from reader.compare.facts.event.where.storeys import storeys
from reader.compare.facts.event.wounds import wounds_told
from reader.compare.facts.fact import Fact
from reader.compare.facts.figures import PairScores
from reader.compare.facts.languages import within_languages
from reader.compare.facts.naming.fuller_names import fuller_names
from reader.compare.facts.story import FIGURES, Reports, facts_of_story
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import Discrepancy
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span


def facts_of_event(
    reports: Sequence[ComparedArticle],
    cells: Mapping[Reports, PairScores],
    told: Mapping[Reports, Iterable[Discrepancy]],
    check: Checkpoint = unchecked,
) -> tuple[Fact, ...]:
    """Every fact once, in the order of the reports and their texts."""
    uncounted_things = joined(uncounted(reports, cells, check), check)
    one_by_one = victims(reports, cells, check)
    surer = facts_of_story(reports, cells, told, check)
    counted = [fact for fact in surer if fact.kind in FIGURES]
    quotations = list(quoted(reports, check))
    fuller = (
        *sources(reports, cells, counted, quotations, check),
        *joined(quotations, check),
        *joined(times(reports, cells, check), check),
        *joined(dates(reports, check), check),
        *joined(states_of_the_hurt(reports, cells, check), check),
        *joined(wounds_told(reports, cells, check), check),
        *joined(ways_of_doing(reports, cells, check), check),
        *joined(doers_told(reports, cells, check), check),
        *joined(things(reports, cells, check), check),
        *joined(charges_told(reports, cells, check), check),
        *joined(fates(reports, cells, check), check),
        *places(reports, check),
        *joined(sites(reports, cells, check), check),
        *storeys(reports, check),
        *bearings(reports, counted, check),
        *offices(reports, check),
        *posts_told(reports, check),
        *fuller_names(reports, check, initials=True),
    )
    every = [*united(surer, (*uncounted_things, *one_by_one)), *_new(fuller, surer)]
    found = within_languages(every, reports)
    return tuple(sorted(found, key=lambda fact: [v.at for v in fact.values[:1]]))


def _new(found: Iterable[Fact], known: Sequence[Fact]) -> Iterator[Fact]:
    """Those of which no two places are told of already as a fact of the kind."""
    taken: dict[str, list[set[tuple[int, Span]]]] = {}
    for fact in known:
        taken.setdefault(fact.kind, []).append({v.at for v in fact.values})
    for fact in found:
        places = {v.at for v in fact.values}
        if not any(len(places & held) > 1 for held in taken.get(fact.kind, ())):
            yield fact
