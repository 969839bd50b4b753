"""A parser of command lines whose errors are one line each."""

from argparse import ArgumentParser
from typing import NoReturn

# The exit code of a command that cannot use what it was given.
BAD_INPUT = 2


class BadInputError(Exception):
    """The command cannot do what was asked; the text is one line for the person who asked."""


class Parser(ArgumentParser):
    """An argument parser that raises BadInputError in place of printing its usage and exiting."""

    def error(self, message: str) -> NoReturn:
        """Raise BadInputError with what argparse has found."""
        raise BadInputError(f"{message} (see {self.prog} --help)")
