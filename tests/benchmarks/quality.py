"""How well pages are read, and passages paired on the gold beside us: python -m tests.benchmarks.quality."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.text.model import Article, Field, FieldName, Span
from tests.benchmarks.gold import EVAL, SCORER, Gold, sets
from tests.benchmarks.importing.reading import print_reading
from tests.benchmarks.measures.facts_of_stories import print_facts_of_stories
from tests.benchmarks.measures.grouping_of_events import print_grouping
from tests.benchmarks.measures.languages import translated
from tests.benchmarks.measures.near_copies import print_near_copies
from tests.benchmarks.measures.statements_of_stories import print_statements_of_stories

SHIFT = 7  # each report is set beside the one so many pairs further on: two reports that share nothing
ROWS = [
    ("average precision", "alignment", "average precision"),
    ("F1", "alignment", "f1"),
    ("precision", "alignment", "precision"),
    ("recall", "alignment", "recall"),
    ("recall, same content", "alignment", "recall of same-content pairs"),
    ("sentence boundaries, F1", "sentence boundaries", "f1"),
    ("not body, precision", "text that is not body", "precision"),
    ("not body, recall", "text that is not body", "recall"),
    ("discrepancies, precision", "discrepancies", "precision"),
    ("numbers and names, recall", "discrepancies", "recall of number and name"),
]


def main() -> None:
    """Print the tables; say so when there is no gold."""
    print_reading()
    found = sets()
    if not found or not SCORER.is_file():
        print(
            f"No gold found (looked for {EVAL.parent.name}/{EVAL.name} beside the project): nothing measured."
        )
        return
    figures = [(gold.name, measured(gold)) for gold in found]
    print(f"{'':28}" + "".join(f"{name:>16}" for name, _ in figures))
    for title, part, figure in ROWS:
        is_judged = [gold.judges_all or (part == "alignment" and "same" not in title) for gold in found]
        shown = zip(figures, is_judged, strict=True)
        print(
            f"{title:28}"
            + "".join(f"{said[part][figure]:16.3f}" if j else f"{'–':>16}" for (_, said), j in shown)
        )
    print_statements_of_stories()
    print_facts_of_stories()
    print()
    print_grouping()
    print_near_copies()
    print_languages(found)
    linked = [gold for gold in found if gold.wanted]
    if linked:
        print(f"\nFalse pairs for two unrelated articles: {false_pairs(linked):.2f}")


def print_languages(found: list[Gold]) -> None:
    """Print how well translations pair with the reports beside which their originals were judged."""
    for gold in translated():
        said = measured(gold)["alignment"]
        names = {"AP": "average precision", "F1": "f1", "same content": "recall of same-content pairs"}
        told = ", ".join(f"{name} {said[figure]:.3f}" for name, figure in names.items())
        print(f"\nTwo languages, {len(gold.content()['alignments'])} pairs: {told}")
        strangers = [other for one in found if one.name == "stories" for other in one.articles()]
        every = [compare(mine, other) for mine in gold.translations() for other in strangers]
        if every:
            print(f"False pairs in two languages: {sum(len(c.pairs) for c in every) / len(every):.2f}")


def measured(gold: Gold) -> dict[str, dict[str, float]]:
    """What the gold's own scorer says of our comparisons."""
    with TemporaryDirectory() as folder:
        for name, left, right in gold.pairs():
            Path(folder, f"{name.replace('|', '~')}.json").write_text(
                json.dumps(as_scored(compare(left, right))), "utf-8"
            )
        kept = Path(folder, "gold")
        kept.write_text(json.dumps(gold.content()), "utf-8")
        command = [
            sys.executable,
            str(SCORER),
            "--json",
            "--gold",
            str(kept),
            "--seeds",
            str(gold.texts),
            folder,
        ]
        said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    figures: dict[str, dict[str, float]] = json.loads(said)
    return figures


def as_scored(comparison: Comparison) -> dict[str, Any]:
    """A comparison in the few fields that the scorer reads."""

    def span(held: Span) -> dict[str, int]:
        return {"start": held.start, "end": held.end}

    return {
        "articles": [
            {"sentences": [{"index": s.index, "kind": s.kind, **span(s.span)} for s in side.sentences]}
            for side in (comparison.left, comparison.right)
        ],
        "pairs": [{"left": p.left, "right": p.right, "score": p.score} for p in comparison.pairs],
        "candidates": [
            {"left": [c.left], "right": [c.right], "score": c.score} for c in comparison.candidates
        ],
        "discrepancies": [
            {
                "left": span(d.left),
                "right": span(d.right),
                "kind": d.kind,
                "places": {side.value: [span(s) for s in d.every(side)] for side in Side},
            }
            for d in comparison.discrepancies
        ],
    }


def false_pairs(linked: list[Gold]) -> float:
    """Pairs found between reports of different events, on average."""
    every = [(left, right) for gold in linked for _, left, right in gold.pairs()]
    found = [
        len(compare(in_english(left), in_english(every[(n + SHIFT) % len(every)][1])).pairs)
        for n, (left, _) in enumerate(every)
    ]
    return sum(found) / len(found)


def in_english(article: Article) -> Article:
    """The article with its language told, so that a wrong guess cannot keep two from pairing."""
    return article.with_field(FieldName.LANGUAGE, Field("en"))


if __name__ == "__main__":
    main()
