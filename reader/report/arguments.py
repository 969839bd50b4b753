"""The options of a report as words of a command line, made from the rows of their table."""

from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction, Namespace
from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from typing import Any, TypeVar

from reader.kinds import Flag, OneOf, Real, SetOf, Text, ValueKind, Whole
from reader.report.option_row import Group, rows_of
from reader.report.options import LetterPairs, Options

AnyChoice = TypeVar("AnyChoice", bound=StrEnum)
AnyOptions = TypeVar("AnyOptions", bound=Options)


def add_options(parser: ArgumentParser, options: type[Options], only: Collection[str] = ()) -> None:
    """Give the parser a flag for every row of that table, or for those rows only."""
    usual = options()
    rows = [(name, row) for name, row in rows_of(options) if not only or name in only]
    groups = {
        group: parser.add_argument_group(group) for group in Group if any(r.group is group for _, r in rows)
    }
    for name, row in rows:
        told = {"default": getattr(usual, name), "dest": name, "help": row.help}
        group, reading = groups[row.group], _argument(row.kind, row.metavar)
        group.add_argument(row.flag, **reading, **told)
        if row.without:
            group.add_argument(row.without, **reading, dest=_left_out(name), help="all but these")


def options_from(arguments: Namespace, options: type[AnyOptions]) -> AnyOptions:
    """The options that the parsed words stand for; those that have no flag are as usual."""
    chosen = {name: getattr(arguments, name) for name, _ in rows_of(options) if hasattr(arguments, name)}
    for name, row in rows_of(options):
        if row.without and name in chosen:
            chosen[name] -= getattr(arguments, _left_out(name)) or frozenset()
    return options(**chosen)


def one_of(choices: Iterable[AnyChoice]) -> Callable[[str], AnyChoice]:
    """What reads a word as one of these values, and names them all where it is none."""
    return _reading(OneOf(tuple(choices)))


def _argument(kind: ValueKind[Any], metavar: str) -> dict[str, Any]:
    match kind:
        case Flag():
            return {"action": BooleanOptionalAction}
        case OneOf(names=names):
            return {"type": _reading(kind), "choices": names}
        case _:
            return {"type": _reading(kind), "metavar": metavar}


def _left_out(name: str) -> str:
    return f"{name}_left_out"


def _reading(kind: ValueKind[Any]) -> Callable[[str], Any]:
    def read(words: str) -> Any:
        found = kind.read(words)
        if found is None:
            raise ArgumentTypeError(f"{words!r} {_fault(kind)}")
        return found

    return read


def _fault(kind: ValueKind[Any]) -> str:  # noqa: PLR0911  # one a kind
    match kind:
        case OneOf(names=names):
            return f"is none of {', '.join(names)}"
        case SetOf(names=names):
            return f"names something else than {', '.join(names)}"
        case Whole(least=least, most=most):
            return f"is not a whole number from {least} to {most}"
        case Real(least=least, most=most):
            return f"is not a number from {least:g} to {most:g}"
        case Text(most=most):
            return f"is longer than {most} characters"
        case LetterPairs():
            return "does not name pairs such as A-B,A-C"
        case _:
            return "is not possible here"
