"""Each floor imports itself and the floors below it, never above; Qt stays on the top floor."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.sources import tree

READER = Path(__file__).parents[1] / "reader"
FLOORS = [
    "languages",
    "text",
    "compare",
    "library",
    "report",
    "ui",
]  # the command line stands above all of them


LOWEST = {"kinds", "moving_files", "notices", "paths", "terminal", "words"}
"""Modules beside the floors, which every floor may import."""


@cache
def imported(module: Path) -> set[str]:
    nodes = list(ast.walk(tree(module)))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


@pytest.mark.parametrize("floor", FLOORS)
def test_a_module_imports_no_floor_above_its_own(floor: str) -> None:
    modules = sorted((READER / floor).rglob("*.py"))
    assert modules
    allowed = {*FLOORS[: FLOORS.index(floor) + 1], *LOWEST}
    used = {
        module.relative_to(READER).as_posix(): {
            name.split(".")[1] for name in imported(module) if name.startswith("reader.")
        }
        for module in modules
    }
    assert not {module: names - allowed for module, names in used.items() if names - allowed}


def test_qt_lives_on_the_top_floor_alone() -> None:
    using = {
        module.relative_to(READER).as_posix()
        for module in READER.rglob("*.py")
        if any(name.startswith(("PySide6", "shiboken6")) for name in imported(module))
    }
    assert using
    assert not {module for module in using if not module.startswith("ui/")}
