"""What the reports call the same thing: words that stand for each other where they tell the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log1p

from reader.compare.collation.joining import Groups
from reader.compare.collation.passages import StoryText, is_read
from reader.compare.collation.standing_in import name_of, standing_in
from reader.compare.collation.values import Collation, Place
from reader.text.checking import FEW, Checkpoint, checked, unchecked
from reader.text.model import Span

# How far apart the reports must be, 0..1, on what they call it: below that all use both names alike.
LEAST_APART = 0.2


@dataclass(frozen=True, slots=True)
class Use:
    """One place at which a report uses a name."""

    place: Place
    span: Span


@dataclass(frozen=True, slots=True)
class CommonName:
    """One of the names, as it is written most often, with every place outside quotations."""

    word: str
    uses: tuple[Use, ...]

    def count(self, report: int) -> int:
        """How often a report uses it."""
        return sum(use.place[0] == report for use in self.uses)


@dataclass(frozen=True, slots=True)
class SeveralNames:
    """What the reports call one thing.

    Attributes:
        names: those used most often first.
        apart: how much the reports differ in it, 0 and up; more where more is told of it.
    """

    names: tuple[CommonName, ...]
    apart: float

    @property
    def reports(self) -> tuple[int, ...]:
        """Who uses any of the names, in order."""
        return tuple(sorted({use.place[0] for name in self.names for use in name.uses}))


def several_names(collation: Collation, check: Checkpoint = unchecked) -> tuple[SeveralNames, ...]:
    """What reports call differently, that on which they differ most first."""
    passages = StoryText(collation, check)
    pairs = list(standing_in(collation, passages, check))
    names = {name for both in pairs for name in both}
    found = Groups(sorted(names))
    for one, other in pairs:
        found.join(one, other)
    uses = _uses(collation, passages, names, check) if names else {}
    rows = (_row([uses[name] for name in group if name in uses]) for group in found.groups())
    kept = [row for row in rows if row is not None]
    return tuple(sorted(kept, key=lambda row: (-row.apart, row.names[0].word)))


def _uses(
    collation: Collation, passages: StoryText, names: set[str], check: Checkpoint
) -> Mapping[str, list[tuple[Use, str]]]:
    """Of each of the words, every place in the reports' own words, as written."""
    found: dict[str, list[tuple[Use, str]]] = {}
    for report, reading in enumerate(collation.reports):
        if not is_read(reading, check):
            continue
        for sentence in checked([s.index for s in reading.sentences if s.kind.is_compared], check, FEW):
            said = passages.facts((report, sentence)).scan
            for at, token in enumerate(said.tokens):
                name = name_of(said.lower[at])
                if name in names and token.is_word and not said.is_quoted[at]:
                    found.setdefault(name, []).append((Use((report, sentence), token.span), said.lower[at]))
    return found


def _row(names: Sequence[Sequence[tuple[Use, str]]]) -> SeveralNames | None:
    """The names of one thing; None where the reports don't differ in them."""
    made = sorted((_name(each) for each in names), key=lambda name: (-len(name.uses), name.word))
    apart = _apart(made)
    return SeveralNames(tuple(made), apart) if len(made) > 1 and apart > 0 else None


def _name(uses: Sequence[tuple[Use, str]]) -> CommonName:
    written: dict[str, int] = {}
    for _, word in uses:
        written[word] = written.get(word, 0) + 1
    return CommonName(max(sorted(written), key=lambda word: written[word]), tuple(use for use, _ in uses))


def _apart(names: Sequence[CommonName]) -> float:
    """The greatest difference of two reports' shares of the names; more where both have them more often."""
    reports = sorted({use.place[0] for name in names for use in name.uses})
    counts = {report: [name.count(report) for name in names] for report in reports}
    return max((_between(counts[a], counts[b]) for a, b in combinations(reports, 2)), default=0.0)


def _between(ours: Sequence[int], theirs: Sequence[int]) -> float:
    parts = zip(_parts(ours), _parts(theirs), strict=True)
    difference = sum(abs(a - b) for a, b in parts) / 2
    return difference * log1p(min(sum(ours), sum(theirs))) if difference >= LEAST_APART else 0.0


def _parts(counts: Sequence[int]) -> list[float]:
    return [count / sum(counts) for count in counts]
