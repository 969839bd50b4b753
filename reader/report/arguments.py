"""The options of a report as flags of the command line, made from the rows of their table."""

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
    """Give the parser a flag for every option of that table, or for the options named in only."""
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
            group.add_argument(row.without, **reading, dest=_left_out(name), help="leave these out")


def options_from(arguments: Namespace, options: type[AnyOptions]) -> AnyOptions:
    """The options that the parsed arguments stand for; options without a flag have their defaults."""
    chosen = {name: getattr(arguments, name) for name, _ in rows_of(options) if hasattr(arguments, name)}
    for name, row in rows_of(options):
        if row.without and name in chosen:
            chosen[name] -= getattr(arguments, _left_out(name)) or frozenset()
    return options(**chosen)


def one_of(choices: Iterable[AnyChoice]) -> Callable[[str], AnyChoice]:
    """The type of an argument that is one of these values."""
    return parser_of(OneOf(tuple(choices)))


def _argument(kind: ValueKind[Any], metavar: str) -> dict[str, Any]:
    match kind:
        case Flag():
            return {"action": BooleanOptionalAction}
        case OneOf(names=names):
            return {"type": parser_of(kind), "choices": names}
        case _:
            return {"type": parser_of(kind), "metavar": metavar}


def _left_out(name: str) -> str:
    return f"{name}_left_out"


def parser_of(kind: ValueKind[Any]) -> Callable[[str], Any]:
    """The type, for argparse, of an argument of that kind; its error says what would be right."""

    def read(words: str) -> Any:
        found = kind.read(words)
        if found is None:
            raise ArgumentTypeError(f"{words!r} {_fault(kind)}")
        return found

    return read


def _fault(kind: ValueKind[Any]) -> str:  # noqa: PLR0911  # one a kind
    match kind:
        case OneOf(names=names):
            return f"is not one of {', '.join(names)}"
        case SetOf(names=names):
            return f"names something other than {', '.join(names)}"
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
