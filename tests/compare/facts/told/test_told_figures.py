"""Figures, times, ages and places of two invented reports, in four languages, and which of them differ."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.compare.facts.reports import facts

FOLDER = Path(__file__).parent
FacedReports = tuple[str, str, str, list[tuple[str, str, str]]]
"""The language, what A and B tell, and the verdict and the words of each fact that is shown."""


def _cases() -> Iterator[tuple[str, FacedReports]]:
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text("utf-8").split("\n[")[1:]:
            name, *lines = block.strip().splitlines()
            left, right = (_report(lines, letter) for letter in ("A ", "B "))
            told = [_fact(line) for line in lines if not line.startswith(("A ", "B "))]
            yield f"{path.stem} {name.rstrip(']')}", (path.stem.partition("-")[0], left, right, told)


def _report(lines: list[str], letter: str) -> str:
    return "\n".join(line.removeprefix(letter) for line in lines if line.startswith(letter))


def _fact(line: str) -> tuple[str, str, str]:
    verdict, _, words = line.partition(": ")
    left, _, right = words.partition(" / ")
    return verdict, left, right


CASES = dict(_cases())


@pytest.mark.parametrize("name", CASES)
def test_what_differs_is_shown_whichever_report_stands_left_and_nothing_else(name: str) -> None:
    language, left, right, shown = CASES[name]
    assert facts(left, right, language) == shown
    mirrored = [(verdict, theirs, ours) for verdict, ours, theirs in facts(right, left, language)]
    assert sorted(mirrored) == sorted(shown)
