"""Words of a language stand in its folder, not in the modules that read texts."""

import ast
import re
from pathlib import Path

import pytest

from reader.languages.language import record
from reader.paths import PACKAGE

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
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    strings = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    )
    bare = (word for string in strings if " " not in string for word in re.findall(r"[a-z]{2,}", string))
    others = frozenset().union(*(record(code).stop_words for code in ("de", "fr", "es", "it", "nl", "pt")))
    english = record("en")
    keys = {group for words in english.meanings.values() for groups in words.values() for group in groups}
    return set(bare) & (english.stop_words - others - keys - english.meanings.keys())


@pytest.mark.parametrize("path", READING, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_that_reads_texts_holds_no_words_of_english(path: Path) -> None:
    words = held(path)
    assert len(words) <= MOST or path.relative_to(PACKAGE).as_posix() in ALLOWED, sorted(words)
