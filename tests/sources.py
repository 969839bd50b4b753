"""The sources of the program as trees of syntax, each read once for all tests that look into them."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree(module: Path) -> ast.Module:
    """The syntax of a module, which nobody may change."""
    return ast.parse(module.read_text("utf-8"))
