"""The gold of two languages: translations of judged reports, line by line, beside the reports themselves."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from reader.text.model import Article
from tests.benchmarks.gold import EVAL, Gold

TRANSLATIONS = EVAL / "languages"
PARTNERS = {"003.es": ("001", "001.fr"), "001.fr": ("000", "003")}
"""Beside which reports a translation is judged: those beside which what it translates is."""


class TranslatedGold(Gold):
    """The judged pairs of translations, each with a report in the language of the gold."""

    @cache  # noqa: B019  (as in Gold)
    def content(self) -> dict[str, Any]:
        """The judged pairs of the translations, in the form the scorer reads."""
        told = json.loads((EVAL / "gold.json").read_text("utf-8"))
        articles, alignments = {}, {}
        for name, partners in PARTNERS.items():
            articles[name] = _article(TRANSLATIONS / f"{name}.txt")
            for partner in partners:
                articles.setdefault(partner, told["articles"].get(partner, {}))
                alignments[f"{name}|{partner}"] = _alignment(told, _original(name), _original(partner))
        return {"articles": articles, "alignments": alignments}

    def translations(self) -> list[Article]:
        """The translated reports themselves."""
        return [self.article(name) for name in PARTNERS]


def translated() -> list[TranslatedGold]:
    """The set of translations, where it is there."""
    is_there = all((TRANSLATIONS / f"{name}.txt").is_file() for name in PARTNERS)
    return [TranslatedGold("languages", EVAL / "gold.json", EVAL.parent / "seeds")] if is_there else []


def _article(path: Path) -> dict[str, Any]:
    segments, at = [], 0
    for line in path.read_text("utf-8").splitlines(keepends=True):
        if said := line.strip():
            start = at + line.index(said)
            segments.append({"start": start, "end": start + len(said), "kind": "body"})
        at += len(line)
    return {"file": str(path), "segments": segments}


def _original(name: str) -> str:
    return name.partition(".")[0]


def _alignment(told: dict[str, Any], original: str, partner: str) -> dict[str, Any]:
    """The links of the original beside its partner, the original on the left."""
    found = told["alignments"].get(f"{original}-{partner}")
    return found or _turned(told["alignments"][f"{partner}-{original}"])


def _turned(found: dict[str, Any]) -> dict[str, Any]:
    return {
        "pairs": [_turned_pair(pair) for pair in found["pairs"]],
        "either": [[right, left] for left, right in found["either"]],
    }


def _turned_pair(pair: dict[str, Any]) -> dict[str, Any]:
    facts = ("discrepancies_1", "discrepancies_2")
    turned = {side: [[right, left, kind] for left, right, kind in pair[side]] for side in facts}
    return {**pair, **turned, "left": pair["right"], "right": pair["left"]}
