"""Words of a language stand in its folder, not in the modules that read texts."""

import ast
import re
from functools import cache
from pathlib import Path

from reader.languages.language import record
from reader.paths import PACKAGE
from tests.sources import tree

MOST = 2  # words of English grammar that a module may hold by chance: "is" and "not" stand in many a string
ABOUT_HEADS = "of every language at once: what stands above a text is read before its language is known"
ALLOWED = {
    "text/american.py": "the spellings of English, asked for English alone",
    "library/importing/metadata/masthead.py": ABOUT_HEADS,
}
READING = [
    path
    for floor in ("languages", "text", "compare", "library/importing")
    for path in sorted((PACKAGE / floor).rglob("*.py"))
]


def held(path: Path) -> set[str]:
    """The words of English grammar in a module, docstrings, sentences, kinds and names of groups aside."""
    nodes = list(ast.walk(tree(path)))
    told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    strings = (
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    )
    bare = (word for string in strings if " " not in string for word in re.findall(r"[a-z]{2,}", string))
    return set(bare) & of_english_alone()


@cache
def of_english_alone() -> frozenset[str]:
    """The words of English grammar that mean nothing in other languages, and name no group of words."""
    others = frozenset().union(*(record(code).stop_words for code in ("de", "fr", "es", "it", "nl", "pt")))
    english = record("en")
    keys = {group for words in english.meanings.values() for groups in words.values() for group in groups}
    return english.stop_words - others - keys - english.meanings.keys()


def test_a_module_that_reads_texts_holds_no_words_of_english() -> None:
    assert READING
    words = {path.relative_to(PACKAGE).as_posix(): held(path) for path in READING}
    assert not {name: found for name, found in words.items() if len(found) > MOST and name not in ALLOWED}
