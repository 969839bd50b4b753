"""How well reports are grouped by the event they tell of, over the gold beside the project."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from reader.compare.grouping import about, grouped
from reader.text.model import Article
from tests.benchmarks.gold import EVAL

SAME = (
    *("ecb061 ecb099", "ecb063 ecb065", "ecb064 ecb119", "ecb066 ecb074", "ecb067 ecb092 ecb117 ecb118"),
    *("ecb068 ecb115", "ecb071 ecb082 ecb083 ecb106 ecb107", "ecb073 ecb097 ecb098", "ecb077 ecb093 ecb095"),
    *("ecb076 ecb078 ecb085 ecb087 ecb088", "ecb079 ecb110", "ecb084 ecb111 ecb112 ecb116"),
    *("ecb089 ecb113", "ecb090 ecb108", "ecb091 ecb094 ecb105", "ecb101 ecb103"),
)
"""Pairs of the gold that tell of one event, as read from their headlines; several share a report."""

Labels = Mapping[str, str]
"""The event of each report."""


def print_grouping() -> None:
    """Print B-cubed precision, recall and F1 of all reports mixed together."""
    texts = {path.stem: path.read_text("utf-8") for path in _paths()}
    if not texts:
        return
    names = sorted(texts)
    groups = grouped([about(Article(texts[name])) for name in names])
    found = {names[place]: str(number) for number, group in enumerate(groups) for place in group}
    for what, gold in (("events", _events(names)), ("pairs taken for events", _pairs(names))):
        precision, recall = b_cubed(found, gold), b_cubed(gold, found)
        told = f"precision {precision:.3f}, recall {recall:.3f}, F1 {_mean(precision, recall):.3f}"
        print(f"Grouping, {len(names)} reports of {len(set(gold.values()))} {what}: {told}")


def b_cubed(found: Labels, gold: Labels) -> float:
    """How much of a report's group is of its event, on the average; recall with the two exchanged."""
    groups, events = _members(found), _members(gold)
    shares = (len(groups[found[name]] & events[gold[name]]) / len(groups[found[name]]) for name in found)
    return sum(shares) / len(found)


def _paths() -> list[Path]:
    return [path for folder in ("wikinews", "stories") for path in (EVAL / folder / "texts").glob("*.txt")]


def _pairs(names: list[str]) -> dict[str, str]:
    return {name: name.split("-")[0] if "-" in name else name[:-1] for name in names}


def _events(names: list[str]) -> dict[str, str]:
    first = {pair: same.split()[0] for same in SAME for pair in same.split()}
    return {name: first.get(pair, pair) for name, pair in _pairs(names).items()}


def _members(labels: Labels) -> Mapping[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, label in labels.items():
        found[label].add(name)
    return found


def _mean(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)
