"""The measures of the house: how long modules and functions are, how full folders; a name is one class."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources import tree

ROOT = Path(__file__).parents[1]
READER, TESTS = ROOT / "reader", ROOT / "tests"

MOST_LINES = 300
"""Of a module: what is longer does two things."""
MOST_MODULES = 20
"""In a folder: among more nobody finds the right one at a glance."""
LONGEST_FUNCTION = 50
"""Lines of a function, its signature and docstring included: one screen."""
NINE_IN_TEN = 20
"""Lines that nine functions in ten do not exceed."""
MOST_PARAMETERS = 5
"""Of a function in text and compare: what belongs together is handed over as one value."""
SMALL = 40
"""Lines of a module below which it belongs into the one that imports it, when that is the only one."""

ON_THEIR_OWN = {
    "cli/library/checking.py": "a command, as below",
    "cli/library/exporting.py": "a command, as below",
    "cli/library/progress.py": "a rule: whom a command tells how far it is, and where that is written",
    "cli/read.py": "a command: one module for each, which loads what that command alone needs",
    "compare/collation/tellings.py": "a rule with its two numbers: when reports are one telling",
    "library/formats/databases/language_names.py": "a table: the names of languages in exports",
    "library/formats/pdf/documents.py": "a format: one module for each row of the registry",
    "library/formats/web/saved/clipboard.py": "a format: one module for each row of the registry",
    "report/story/brief.py": "a rule with its two numbers: which words call a statement that is only named",
    "report/story/method.py": "a section, one module each: the method",
    "text/facts/figures/groups.py": "a rule: what so many of a group are counted as",
    "ui/app/action_rows.py": "a table: of all menus, with the keys of this system",
    "ui/app/menus/help_menu.py": "a table, as above",
    "ui/comparison/accessible/letters.py": "a table: how each mark looks to a screen reader that asks",
    "ui/inspector/yielding.py": "a rule: what gives room to a view over all reports, and comes back",
    "ui/lists/listing_names.py": "a table: the name of each list",
}
"""Small modules with one importer that stand by themselves, with the reason."""

GIVEN = {
    *("_WEEK", "_DAY", "_HOUR", "HOUR", "_HOURS", "HALF_DAY", "_HALF_DAY", "_NOON", "_LAST_DAY"),
    *(
        "_YEAR_DIGITS",
        "_KILOMETRE",
        "_TEN",
        "_HEX",
        "MEGABYTE",
        "WORD",
        "SEVEN_BITS",
        "LARGEST",
        "_OK",
        "_LAST",
    ),
    *("_OF_A_COUNT", "_LAST_OF_ONE_UNIT", "_EXTENDED_LIMIT_INFORMATION", "SCHEMA_VERSION", "COLUMNS"),
    *("_NONE", "NO_CHAIN", "_UNKNOWN", "_UNPLACED", "_BOTH"),
}
"""Numbers that nobody chooses: of clocks and calendars, of formats, signs of nothing and of both."""

OF_NUMBERS = {
    "compare/pairing/alignment.py:_paired",
    "compare/pairing/candidates.py:cells",
    "compare/pairing/matrix.py:products",
    "compare/pairing/matrix.py:_in_turn",
    "compare/pairing/similarity.py:_among_others",
    "compare/pairing/similarity.py:_alike_in_meaning",
}
"""Functions of plain arrays, which have names in no value: rows, columns and the cells of both."""


def lines(module: Path) -> int:
    return len(module.read_text("utf-8").splitlines())


def modules(within: Path) -> list[Path]:
    return [p for p in sorted(within.rglob("*.py")) if p.name != "__init__.py"]


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in ast.walk(tree(module)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def name(module: Path) -> str:
    return module.relative_to(READER).as_posix()


def importers() -> dict[str, set[str]]:
    """Of each module of the program the modules of the program that import it."""
    found: dict[str, set[str]] = defaultdict(set)
    for module in modules(READER):
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ImportFrom) and node.module:
                for imported in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names)):
                    found[imported.removeprefix("reader.").replace(".", "/") + ".py"].add(name(module))
    return found


@pytest.mark.parametrize("within", [READER, TESTS], ids=["the program", "the tests"])
def test_no_module_is_too_long_to_be_read_in_one_go(within: Path) -> None:
    assert not [p.relative_to(ROOT).as_posix() for p in modules(within) if lines(p) > MOST_LINES]


@pytest.mark.parametrize("within", [READER, TESTS], ids=["the program", "the tests"])
def test_no_folder_holds_more_modules_than_one_looks_through(within: Path) -> None:
    held = Counter(p.parent.relative_to(ROOT).as_posix() for p in modules(within))
    assert not {folder: n for folder, n in held.items() if n > MOST_MODULES}


def test_functions_are_short() -> None:
    lengths = {f"{name(p)}:{f.name}": length(f) for p in modules(READER) for f in functions(p)}
    assert not {where: n for where, n in lengths.items() if n > LONGEST_FUNCTION}
    assert sorted(lengths.values())[len(lengths) * 9 // 10] <= NINE_IN_TEN


def test_a_small_module_with_one_importer_is_a_table_a_value_or_a_format() -> None:
    imported = importers()
    small = {name(p) for p in modules(READER) if lines(p) < SMALL and len(imported[name(p)]) == 1}
    controllers = {there for there in small if there.endswith("/controller.py")}  # each feature has one
    assert small - controllers <= ON_THEIR_OWN.keys()


@pytest.mark.parametrize("floor", ["text", "compare"])
def test_what_belongs_together_is_handed_over_as_one_value(floor: str) -> None:
    many = {
        f"{name(module)}:{function.name}"
        for module in modules(READER / floor)
        for function in functions(module)
        if len([*function.args.args, *function.args.kwonlyargs]) - is_method(function) > MOST_PARAMETERS
    }
    assert many <= OF_NUMBERS


def is_method(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return bool(function.args.args) and function.args.args[0].arg in {"self", "cls"}


def test_a_number_that_tunes_has_its_reason_above_it() -> None:
    bare = {
        f"{name(module)}:{what}"
        for module in modules(READER)
        for node in tree(module).body
        if (what := tuned(node)) and what not in GIVEN and not is_explained(module, node.lineno)
    }
    assert bare == set()


def tuned(node: ast.stmt) -> str:
    """What a module calls a number of its own, or several numbers; "" for anything else."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return ""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) and is_number(node.value) else ""


def is_number(value: ast.expr) -> bool:
    match value:
        case ast.Constant():
            return isinstance(value.value, int | float) and not isinstance(value.value, bool)
        case ast.UnaryOp():
            return is_number(value.operand)
        case ast.BinOp():
            return is_number(value.left) and is_number(value.right)
        case ast.Tuple():
            return all(map(is_number, value.elts))
        case _:
            return False


def is_explained(module: Path, line: int) -> bool:
    """Whether a sentence stands as a remark above that line, from 1."""
    above = module.read_text("utf-8").splitlines()[line - 2]
    return above.startswith("#") and above.endswith((".", ".)"))


def test_left_and_right_are_chosen_by_their_side_in_one_place() -> None:
    choosing = {name(p) for p in modules(READER) if "Side.LEFT else" in p.read_text("utf-8")}
    assert choosing == {"compare/side.py"}


def test_one_name_is_one_class_and_no_other_type() -> None:
    held: dict[str, set[str]] = defaultdict(set)
    for module in modules(READER):
        for node in tree(module).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                held[node.name].add(name(module))
    classes = set(held)
    for module in modules(READER):
        for what in aliases(tree(module)) & classes:
            held[what].add(name(module))
    assert not {what: where for what, where in held.items() if len(where) > 1}


def aliases(module: ast.Module) -> set[str]:
    """The names that a module gives to types made of others, written as classes are."""
    return {
        target.id
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id[0].isupper() and not target.id.isupper()
    }
