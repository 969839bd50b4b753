"""Single modules of nltk, without all the rest that importing the whole of it brings along."""

import re
import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock
from types import ModuleType
from typing import Any

_PACKAGES = ("nltk", "nltk.stem", "nltk.tokenize")
_UNASKED = (
    "nltk.corpus",
    "nltk.internals",
    "nltk.pathsec",
    "nltk.picklesec",
    "nltk.probability",
    "nltk.termsec",
    "nltk.tokenize.util",
)
"""What they name for words of grammar, training, files, other tokenizers and printing; it is never asked."""
_EXPRESSIONS = "nltk.redos"
"""Where they get their expressions, which have a limit on time and take as long to import as both modules do.
Python's own stand in: a word or two at a time is read by them, which none of them reads for long."""
_ONE_AT_A_TIME = Lock()


@cache
def part_of_nltk(name: str) -> Any:
    """The module of that full name.

    Where the packages around it would be imported, which takes a third of a second, empty ones stand in while
    it is imported, and so do modules that are named in it and never asked.
    """
    with _ONE_AT_A_TIME:
        if "nltk" in sys.modules:
            return import_module(name)
        try:
            for package in _PACKAGES:
                sys.modules[package] = _empty(package)
            for module in _UNASKED:
                sys.modules[module] = _Unasked(module)
            sys.modules[_EXPRESSIONS] = re
            return import_module(name)
        finally:  # whoever imports nltk hereafter gets all of it
            # Trap: other threads import meanwhile: a loop over the names fails, a copy of them does not.
            for found in [found for found in tuple(sys.modules) if found.partition(".")[0] == "nltk"]:
                del sys.modules[found]


class _Unasked(ModuleType):
    """A module that has every name, and nothing behind it."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


def _empty(name: str) -> ModuleType:
    """A package as yet without contents, in which its modules are found."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name=name)
    return module_from_spec(spec)
