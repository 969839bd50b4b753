"""Of whom or what a measure or a share is told, where a name right before its verb says so."""

from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity

# Words from the last one of a name to the figure behind its verb: "the Orle rose by 2 metres"; with more of
# them the name is that of who tells it.
_VERB = 2


def subject_of(told: Facts, held: Quantity) -> frozenset[str]:
    """The words of the name; none where no name is its subject, or what is counted is no measure."""
    if not (held.size or held.measure is Measure.PERCENT):
        return frozenset()
    scan = told.scan
    for name in told.names:
        between = range(name.last[-1] + 1, held.at)
        if 0 < len(between) <= _VERB and _is_verb(told, between[0]):
            is_clause = all(scan.tokens[at].is_word for at in between)
            return frozenset(name.keys) if is_clause else frozenset()
    return frozenset()


def are_of_two_subjects(left: tuple[Facts, Quantity], right: tuple[Facts, Quantity]) -> bool:
    """Whether names that share no word are the subjects: the river rose by 2 metres, the lake by 60 cm."""
    return are_two(subject_of(*left), subject_of(*right))


def are_two(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether these are the names of two subjects."""
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def is_one_a_number(left: Quantity, right: Quantity) -> bool:
    """Whether one alone is a mere number: "800 metres" is a length, and "800m" may be millions."""
    is_number = left.measure is Measure.NUMBER and not (left.grade or right.grade)
    return is_number and bool(left.size) != bool(right.size)


def _is_verb(told: Facts, at: int) -> bool:
    """Whether what stands behind a name may be its verb, as no word of grammar is."""
    scan = told.scan
    is_said = scan.lexicon.groups("speech", scan.lower[at])
    return scan.lower[at] not in scan.lexicon.light and scan.written[at].islower() and not is_said
