"""How many facts of three events are found, measured on the gold beside the project."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.compare.collation.collating import collate
from reader.compare.story import Story
from reader.report.export import Format, export_story
from reader.report.options import Options
from reader.text.model import Article
from tests.benchmarks.gold import EVAL

SCORER = EVAL / "score_story.py"
EVENTS = {
    "iran": (EVAL / "stories" / "gold.json", EVAL / "stories" / "texts"),
    "kraft": (EVAL / "stories" / "gold.json", EVAL / "stories" / "texts"),
    "seeds": (EVAL / "gold.json", EVAL.parent / "seeds"),
}
ROWS = (
    "precision",
    "recall of number and name",
    "recall of differ",
    "reports shown of differ",
    "recall of vague",
)


def print_facts_of_stories() -> None:
    """Print the table; nothing where there is no gold."""
    if not SCORER.is_file():
        return
    found = {event: measured(event) for event in EVENTS}
    print(f"\n{'facts of an event':28}" + "".join(f"{event:>16}" for event in found))
    for row in ROWS:
        print(f"{row:28}" + "".join(f"{figures[row]:16.3f}" for figures in found.values()))


def measured(event: str) -> dict[str, float]:
    """What the gold's own scorer says of our facts of that event."""
    gold, texts = EVENTS[event]
    files = [path for path in sorted(texts.glob("*.txt")) if event == "seeds" or path.name.startswith(event)]
    story = Story(tuple([Article(path.read_text("utf-8"), origin=path.name) for path in files]))
    with TemporaryDirectory() as folder:
        told = Path(folder, "story.json")
        told.write_bytes(export_story(collate(story), Format.JSON, Options()))
        facts = EVAL / "stories" / "facts" / f"{event}.json"
        command = [sys.executable, str(SCORER), str(told), "--gold", str(gold), "--texts", str(texts)]
        command += ["--facts", str(facts), "--json"]
        said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    figures: dict[str, dict[str, float]] = json.loads(said)
    return figures["facts"]
