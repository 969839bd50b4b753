"""The report's options as words of a command line, the same choices as in the window's dialog."""

import re
from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction, Namespace
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from reader.compare.arrangement.rows import Order
from reader.report.options import (
    DEFAULT_FONT_SIZE,
    GREATEST_FONT_SIZE,
    LEAST_FONT_SIZE,
    Look,
    Options,
    Paper,
    Part,
)

Choice = TypeVar("Choice", bound=StrEnum)
_PAIR = re.compile("([A-Za-z]{1,2})-(?!\\1$)[A-Za-z]{1,2}")
_MOST_CONTEXT = 99  # passages; more than that is "all"


def add_options(parser: ArgumentParser) -> None:
    """Give the parser every choice of Options."""
    contents = parser.add_argument_group("contents")
    parts = ", ".join(part.value for part in Part)
    contents.add_argument("--parts", type=_parts, metavar="LIST", help=f"only these of: {parts}")
    contents.add_argument("--without", type=_parts, metavar="LIST", help="all sections but these")
    contents.add_argument("--title", default="", help="the report's own heading")
    contents.add_argument(
        "--differences-only", action="store_true", help="leave out passages that do not differ"
    )
    contents.add_argument(
        "--context", type=_context, default=0, metavar="N", help="… but keep N of them around each difference"
    )
    contents.add_argument(
        "--order", type=one_of(Order), choices=list(Order), default=Order.LEFT, help="whose order"
    )
    contents.add_argument("--anonymous", action="store_true", help="hide outlets and bylines behind A, B, C")
    contents.add_argument("--worksheet", action="store_true", help="for a class: answers at the end")
    contents.add_argument("--full-texts", action="store_true", help="both reports whole at the end")
    contents.add_argument(
        "--pairs", type=_pairs, default=frozenset(), metavar="LIST", help="of several reports, only A-B,A-C …"
    )
    page = parser.add_argument_group("page")
    page.add_argument(
        "--look", type=one_of(Look), choices=list(Look), default=Look.COLOUR, help="of the marks"
    )
    page.add_argument("--font-size", type=_font_size, default=DEFAULT_FONT_SIZE, metavar="POINTS")
    page.add_argument("--paper", type=one_of(Paper), choices=list(Paper), default=Paper.A4)
    page.add_argument("--landscape", action=BooleanOptionalAction, default=False, help="turn the page")


def options_from(arguments: Namespace) -> Options:
    """The options that the parsed words stand for."""
    parts = arguments.parts or frozenset(Part)
    return Options(
        parts=parts - (arguments.without or frozenset()),
        title=arguments.title,
        differences_only=arguments.differences_only,
        context=arguments.context,
        order=arguments.order,
        look=arguments.look,
        font_size=arguments.font_size,
        paper=arguments.paper,
        landscape=arguments.landscape,
        anonymous=arguments.anonymous,
        worksheet=arguments.worksheet,
        full_texts=arguments.full_texts,
        pairs=arguments.pairs,
    )


def one_of(choices: Iterable[Choice]) -> Callable[[str], Choice]:
    """What reads a word as one of these values, and names them all where it is none."""
    known = {choice.value: choice for choice in choices}

    def read(word: str) -> Choice:
        if word not in known:
            raise ArgumentTypeError(f"{word!r} is none of {', '.join(known)}")
        return known[word]

    return read


def _parts(words: str) -> frozenset[Part]:
    try:
        return frozenset(Part(word.strip().lower()) for word in words.split(",") if word.strip())
    except ValueError as error:
        known = ", ".join(part.value for part in Part)
        raise ArgumentTypeError(f"unknown section in {words!r} (known: {known})") from error


def _pairs(words: str) -> frozenset[frozenset[str]]:
    pairs = [frozenset(word.strip().upper().split("-")) for word in words.split(",")]
    if not all(_PAIR.fullmatch(word.strip()) for word in words.split(",")):
        raise ArgumentTypeError(f"{words!r} does not name pairs such as A-B,A-C")
    return frozenset(pairs)


def _context(word: str) -> int:
    if not word.isdecimal() or int(word) > _MOST_CONTEXT:
        raise ArgumentTypeError(f"{word!r} is not a number of passages from 0 to {_MOST_CONTEXT}")
    return int(word)


def _font_size(word: str) -> float:
    try:
        size = float(word)
    except ValueError:
        size = 0.0
    if not LEAST_FONT_SIZE <= size <= GREATEST_FONT_SIZE:
        raise ArgumentTypeError(
            f"{word!r} is not a size from {LEAST_FONT_SIZE:g} to {GREATEST_FONT_SIZE:g} points"
        )
    return size
