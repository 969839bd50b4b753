"""Each floor imports itself and the floors below it, never above; Qt stays on the top floor."""

import ast
from pathlib import Path

import pytest

READER = Path(__file__).parents[1] / "reader"
FLOORS = [
    "languages",
    "text",
    "compare",
    "library",
    "report",
    "ui",
]  # the command line stands above all of them


def imported(module: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(module.read_text("utf-8"))))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


@pytest.mark.parametrize(
    "module", sorted(READER.rglob("*.py")), ids=lambda p: p.relative_to(READER).as_posix()
)
def test_a_module_imports_no_floor_above_its_own(module: Path) -> None:
    floor = module.relative_to(READER).parts[0].removesuffix(".py")
    used = {name.split(".")[1] for name in imported(module) if name.startswith("reader.")}
    if floor in FLOORS:
        assert used <= {*FLOORS[: FLOORS.index(floor) + 1], "kinds", "notices", "paths", "terminal", "words"}
    if floor != "ui":
        assert not {name for name in imported(module) if name.startswith(("PySide6", "shiboken6"))}
