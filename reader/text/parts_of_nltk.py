"""Single modules of nltk, without all the rest that importing the whole of it brings along."""

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock
from types import ModuleType
from typing import Any

_PACKAGES = ("nltk", "nltk.stem", "nltk.corpus", "nltk.tokenize")
_ONE_AT_A_TIME = Lock()


@cache
def part_of_nltk(name: str) -> Any:
    """The module of that full name.

    Where the packages around it would be imported, which takes a third of a second, empty ones stand in while
    it is imported. Of nltk.corpus the stemmers name a list of words that is not asked for here.
    """
    with _ONE_AT_A_TIME:
        if "nltk" in sys.modules:
            return import_module(name)
        try:
            for package in _PACKAGES:
                sys.modules[package] = _empty(package)
            sys.modules["nltk.corpus"].__dict__["stopwords"] = None
            return import_module(name)
        finally:  # whoever imports nltk hereafter gets all of it
            for found in [found for found in sys.modules if found.partition(".")[0] == "nltk"]:
                del sys.modules[found]


def _empty(name: str) -> ModuleType:
    """A package as yet without contents, in which its modules are found."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name=name)
    return module_from_spec(spec)
