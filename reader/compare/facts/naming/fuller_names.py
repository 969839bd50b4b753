"""Names that one report gives with "Jr." or an initial, and another without: one name, told more fully."""

from collections.abc import Sequence
from types import MappingProxyType

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.fact import Fact, Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name

_SUFFIXES = {"jr", "sr"}
# Words of a name that tell a person: a single one may be a place or a firm.
_LEAST = 2

Person = tuple[str, str]


def fuller_names(
    reports: Sequence[ComparedArticle], check: Checkpoint, *, initials: bool = False
) -> tuple[Fact, ...]:
    """One fact for each person whom reports name more and less fully; with initials, by these alone too."""
    found: dict[Person, list[Value]] = {}
    for number, report in enumerate(reports):
        for index in checked(sentences_with_facts(report.article), check, FEW):
            told = facts_at(report, (index,))
            for name in told.names:
                keys = tuple([key for key in _bare(name, told) if initials or len(key) > 1])
                if person := _person(keys):
                    more = " ".join(key for key in keys if key not in person)
                    found.setdefault(person, []).append(Value(number, index, name.span, more))
    return tuple([_fact(values) for values in found.values() if _is_told_apart(values)])


def _bare(name: Name, told: Facts) -> tuple[str, ...]:
    """The words of a name behind its title: "Defence Secretary Mark T. Esper" is Mark T. Esper."""
    titles = told.scan.where("title")
    if not titles:
        return name.keys
    last = max((n for n, at in enumerate(name.first) if at in titles), default=-1)
    return name.keys[last + 1 :]


def _person(keys: tuple[str, ...]) -> Person | None:
    """First and last name, without an initial or "Jr."; none where it begins so: U. S. Survey."""
    if keys and len(keys[0]) == 1:
        return None
    bare = [key for key in keys if len(key) > 1 and key not in _SUFFIXES]
    return (bare[0], bare[1]) if len(bare) == _LEAST else None


def _is_told_apart(values: list[Value]) -> bool:
    """Whether two reports each keep to a form of their own."""
    forms = {r: {v.form for v in values if v.report == r} for r in {v.report for v in values}}
    return any(ours.isdisjoint(theirs) for ours in forms.values() for theirs in forms.values())


def _fact(values: list[Value]) -> Fact:
    forms = {v.form for v in values}
    verdicts = MappingProxyType({(a, b): Verdict.VAGUE for a in forms for b in forms if a != b})
    kind = DiscrepancyKind.NAME
    return Fact(kind, Verdict.VAGUE, tuple(values), verdicts, is_spelling=True)
