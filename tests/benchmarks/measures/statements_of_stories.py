"""How right the statements of six events are, measured on the gold beside the project."""

import json
import subprocess
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reader.compare.collation.collating import collate
from reader.compare.story import Story
from reader.report.export import Format, export_story
from reader.report.options import Options
from reader.text.model import Article
from tests.benchmarks.gold import EVAL

SCORER = EVAL / "score_story.py"
STORIES = EVAL / "stories"
SEEDS = EVAL.parent / "seeds"
EVENTS = ("iran", "kraft", "bomb", "lepage", "wikileaks", "seeds")

Figures = dict[str, float]


def print_statements_of_stories() -> None:
    """Print the table; nothing where there is no gold."""
    if not SCORER.is_file():
        return
    found = {event: measured(event) for event in EVENTS}
    print(f"\n{'statements of an event':28}" + "".join(f"{event:>12}" for event in found))
    for row in ("wholly right", "F1 with loose links", "F1 of pairs"):
        print(f"{row:28}" + "".join(f"{figures[row]:12.3f}" for figures in found.values()))


def measured(event: str) -> Figures:
    """What the gold's own scorer says of our statements and links, and of the pairs behind them."""
    texts = SEEDS if event == "seeds" else STORIES / "texts"
    files = [path for path in sorted(texts.glob("*.txt")) if event == "seeds" or path.name.startswith(event)]
    story = Story(tuple([Article(path.read_text("utf-8"), origin=path.name) for path in files]))
    found = collate(story)
    told = json.loads(export_story(found, Format.JSON, Options()))
    ours, pairs = scored(event, told), scored(event, told | {"rows": [], "links": links(story)})
    return {
        "wholly right": ours["rows"]["rows wholly right"],
        "F1 with loose links": ours["rows and loose links"]["f1"],
        "F1 of pairs": pairs["rows and loose links"]["f1"],
    }


def links(story: Story) -> list[dict[str, Any]]:
    """Every two sentences that the pairing of two reports joins."""
    return [
        {"left": [one, left], "right": [other, right], "score": pair.score}
        for one, other in story.every_two()
        for pair in story.comparison(one, other).pairs
        for left, right in product(pair.left, pair.right)
    ]


def scored(event: str, told: dict[str, Any]) -> dict[str, Figures]:
    """The scorer's figures."""
    gold = EVAL / "gold.json" if event == "seeds" else STORIES / "gold.json"
    texts = SEEDS if event == "seeds" else STORIES / "texts"
    with TemporaryDirectory() as folder:
        file = Path(folder, "story.json")
        file.write_text(json.dumps(told), "utf-8")
        command = [sys.executable, str(SCORER), str(file), "--gold", str(gold), "--texts", str(texts)]
        said = subprocess.run([*command, "--json"], capture_output=True, check=True, text=True).stdout
    figures: dict[str, dict[str, float]] = json.loads(said)
    return figures
