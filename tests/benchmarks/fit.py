"""Search the numbers of the pairing on wikinews and the stories: python -m tests.benchmarks.fit.

Coordinate search: each number is moved over a few steps while the others stand; a step is taken only when it
lifts the mean average precision of the sets by LEAST_GAIN, so that noise moves nothing. Then the logistic
curve: its middle is the sum at which F1 is best, its slope is fitted to the judged cells; and for each event
of the stories the middle that all but it would choose, with what F1 that gives the events left out. The
seeds take no part.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from reader.compare.pairing import similarity as method
from reader.compare.pairing.matrix import Bools, Floats
from reader.compare.pairing.preparation import Prepared, prepared
from tests.benchmarks.gold import Gold, sets
from tests.benchmarks.quality import in_english

LEAST_GAIN = 0.005
STEPS = {
    "MEANING": (0.7, 1.0, 1.3),
    "CHARACTERS": (0.3, 0.5, 0.7),
    "ORDER": (0.05, 0.1, 0.15),
    "PLACE": (0.05, 0.1, 0.15),
    "OPENING": (0.03, 0.06, 0.09),
    "DIAGONAL": (0.0, 0.05, 0.1),
    "BESIDE": (0.05, 0.1, 0.15),
    "RIVALS": (0.35, 0.5, 0.65),
    "SHARPNESS": (3.0, 4.0, 5.0),
    "RIVALS_SEEN": (10, 20, 30),
    "EVENNESS": (0.75, 0.85, 1.0),
}
SETTLED = 12  # Newton steps of the logistic fit

MIDDLES = [round(at / 100, 2) for at in range(-20, 40)]


@dataclass(frozen=True)
class JudgedPair:
    """Two reports, which of their cells pair, and which are judged."""

    name: str
    left: Prepared
    right: Prepared
    yes: Bools
    known: Bools

    @property
    def event(self) -> str:
        """Of which event they are: the beginning of their names."""
        return self.name.partition("-")[0]


Judged = list[JudgedPair]


def main() -> None:
    """Print what the search finds."""
    linked = {gold.name: judged(gold) for gold in sets() if gold.name != "seeds"}
    if not linked:
        print("No linked pairs found beside the project: nothing to fit.")
        return
    best = worth(linked)
    print(f"as shipped: mean average precision {best:.4f}")
    for name, values in STEPS.items():
        kept = getattr(method, name)
        for value in values:
            setattr(method, name, value)
            found = worth(linked)
            print(f"  {name} {value}: {found:.4f}")
            if found >= best + LEAST_GAIN:
                best, kept = found, value
        setattr(method, name, kept)
    for name in STEPS:
        print(f"{name} = {getattr(method, name)}")
    middle, slope = curve(*cells([one for held in linked.values() for one in held]))
    print(f"MIDDLE = {middle:.2f}\nSLOPE = {slope:.2f}")
    print_left_out(linked)


def print_left_out(linked: Mapping[str, Judged]) -> None:
    """Print for each event of the stories the middle chosen without it, and F1 of all events left out so."""
    stories = linked.get("stories", [])
    others = [cells(held) for name, held in linked.items() if name != "stories"]
    found = []
    for event in sorted({pair.event for pair in stories}):
        kept = cells([pair for pair in stories if pair.event != event])
        middle = max(MIDDLES, key=lambda at: sum(f1([held], at) for held in (*others, kept)))
        found.append((cells([pair for pair in stories if pair.event == event]), middle))
        print(f"without {event}: MIDDLE = {middle:.2f}")
    if found:
        moved = [(sums - middle, yes) for (sums, yes), middle in found]
        shipped = [(sums - method.MIDDLE, yes) for (sums, yes), _ in found]
        print(f"F1 of the events left out {f1(moved, 0):.3f}, as shipped {f1(shipped, 0):.3f}")


def f1(held: Iterable[tuple[Floats, Bools]], middle: float) -> float:
    """F1 of the cells whose sum is at least the middle."""
    every = list(held)
    both = sum(int((yes & (sums >= middle)).sum()) for sums, yes in every)
    return 2 * both / sum(int(yes.sum()) + int((sums >= middle).sum()) for sums, yes in every)


def judged(gold: Gold) -> Judged:
    """The pairs of a set, by our own sentences; those that hold none of the gold's are not judged."""
    found: Judged = []
    for name, left, right in gold.pairs():
        ours, theirs = prepared(in_english(left)), prepared(in_english(right))
        links = gold.content()["alignments"][name]
        keys = name.split("|" if "|" in name else "-")
        sides = [places(gold, key, side) for key, side in zip(keys, (ours, theirs), strict=True)]
        shape = len(ours.compared), len(theirs.compared)
        yes, known = np.zeros(shape, bool), np.zeros(shape, bool)
        known[np.ix_(*(sorted(set(side.values())) for side in sides))] = True
        for pair in links["pairs"]:
            yes[sides[0].get(pair["left"], []), sides[1].get(pair["right"], [])] = True
        for i, j in links["either"]:
            known[sides[0].get(i, []), sides[1].get(j, [])] = False
        found.append(JudgedPair(name, ours, theirs, yes.ravel(), known.ravel()))
    return found


def places(gold: Gold, name: str, side: Prepared) -> dict[int, int]:
    """Which of our compared sentences holds each of the gold's."""
    spans = [side.sentences[place].span for place in side.compared]
    body = [s for s in gold.content()["articles"][name]["segments"] if s["kind"] in {"body", "title"}]
    return {
        n: k
        for n, s in enumerate(body)
        for k, span in enumerate(spans)
        if span.start <= (s["start"] + s["end"]) // 2 < span.end
    }


def cells(held: Judged) -> tuple[Floats, Bools]:
    """The sums of all judged cells, before the curve, and whether they pair."""
    sums, yes = [], []
    for pair in held:
        score = np.clip(method.scored_cells(pair.left, pair.right).score, 1e-6, 1 - 1e-6)
        sums.append((np.log(score / (1 - score)) / method.SLOPE + method.MIDDLE)[pair.known])
        yes.append(pair.yes[pair.known])
    return np.concatenate(sums), np.concatenate(yes)


def worth(linked: Mapping[str, Judged]) -> float:
    """The mean of the sets' average precisions."""
    return float(np.mean([average_precision(*cells(held)) for held in linked.values()]))


def average_precision(sums: Floats, yes: Bools) -> float:
    """The mean precision at each pair found, best sums first."""
    ranked = yes[np.argsort(-sums, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked].sum() / ranked.sum())


def curve(sums: Floats, yes: Bools) -> tuple[float, float]:
    """The sum at which F1 is best, and the slope of the logistic curve through the judged cells."""
    order = np.argsort(-sums, kind="stable")
    hits = np.cumsum(yes[order])
    middle = float(sums[order][np.argmax(2 * hits / (np.arange(1, len(yes) + 1) + yes.sum()))])
    rows = np.c_[sums, np.ones(len(sums))]
    weights = np.zeros(2)
    for _ in range(SETTLED):
        chance = 1 / (1 + np.exp(-rows @ weights))
        curvature = (rows * (chance * (1 - chance))[:, None]).T @ rows
        weights -= np.linalg.solve(curvature + 1e-6 * np.eye(2), rows.T @ (chance - yes))
    return middle, float(weights[0])


if __name__ == "__main__":
    main()
