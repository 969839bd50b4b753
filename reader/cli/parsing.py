"""A parser for the words of a command line whose every error is one line."""

from argparse import ArgumentParser
from typing import NoReturn

# The exit code of a command that was given what it can't use.
BAD_INPUT = 2


class BadInputError(Exception):
    """What was asked for can't be done; its text is one line for the person who asked."""


class Parser(ArgumentParser):
    """Refuses what it does not understand with BadInputError in place of a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Refuse the words of the command line."""
        raise BadInputError(f"{message} (see {self.prog} --help)")
