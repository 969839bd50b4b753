"""The facts on which the two passages of a pair disagree."""

from reader.compare.edits.placing import Indices
from reader.compare.facts.claims import LONGEST, facts_at
from reader.compare.facts.days import day_discrepancies
from reader.compare.facts.naming.names import name_discrepancies
from reader.compare.facts.outcomes import is_one_after_the_other, outcome_discrepancies
from reader.compare.facts.quantities import quantity_discrepancies
from reader.compare.facts.slots import paired_facts
from reader.compare.facts.speakers import speaker_discrepancies
from reader.compare.facts.speech import speech_discrepancies
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import Discrepancy
from reader.text.facts.facts import Facts


def stated(
    left: ComparedArticle, right: ComparedArticle, ours: Indices, theirs: Indices
) -> tuple[Discrepancy, ...]:
    """What two passages that pair disagree on by themselves, whatever else the reports say.

    There is nothing in passages of more than LONGEST tokens.
    """
    if max(_length(left, ours), _length(right, theirs)) > LONGEST:
        return ()
    found = disagreements(facts_at(left, ours), facts_at(right, theirs))
    return tuple([one for one in found if not is_one_after_the_other((left, ours), (right, theirs), one)])


def _length(report: ComparedArticle, places: Indices) -> int:
    """How many tokens a passage has."""
    return sum([len(report.article.tokens[place]) for place in places])


def disagreements(left: Facts, right: Facts) -> tuple[Discrepancy, ...]:
    """Facts stated differently in two sentences that tell the same thing, in the order of the left one.

    Facts are compared only when they are of the same thing: counts of the same noun, or of the same kind of
    people to whom the same befell; words in the same slot between equal words; names of one sound; speakers
    of much the same words. What cannot be matched is not compared.
    """
    if left.scan.norms == right.scan.norms:
        return ()
    both = paired_facts(left, right)
    speakers = list(speaker_discrepancies(both))
    found = {
        (d.left, d.right): d
        for d in [
            *outcome_discrepancies(both),
            *speech_discrepancies(both),
            *speakers,
            *(d for d in name_discrepancies(both) if not _is_told(d, speakers)),
            *day_discrepancies(both),
            *quantity_discrepancies(both),
        ]
    }
    return tuple(sorted(found.values(), key=lambda d: (d.left, d.right)))


def _is_told(name: Discrepancy, speakers: list[Discrepancy]) -> bool:
    """Whether another name stands in the place of a speaker who is told of as such."""
    return not name.is_spelling and any(
        s.left.start <= name.left.start
        and name.left.end <= s.left.end
        and s.right.start <= name.right.start
        and name.right.end <= s.right.end
        for s in speakers
    )
