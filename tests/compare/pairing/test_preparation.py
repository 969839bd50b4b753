"""Articles made ready: what is loaded beforehand, what is remembered."""

import subprocess
import sys

from reader.compare.comparison import compare
from reader.compare.pairing.preparation import forget, prepared, warm_up
from reader.text.model import Article

STEMMER_LOADED = (
    "from reader.compare.pairing.preparation import warm_up\n"
    "from reader.text.parts_of_nltk import part_of_nltk; {}"
    "print(part_of_nltk.cache_info().currsize > 0)"
)


def test_warming_up_loads_the_stemmer_and_importing_alone_does_not() -> None:
    def said(step: str) -> str:
        program = STEMMER_LOADED.format(step)
        return subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, text=True
        ).stdout

    assert said("") == "False\n"
    assert said("warm_up(); ") == "True\n"


def test_warming_up_changes_no_comparison() -> None:
    left, right = Article("The ferry sank off Marrow."), Article("Off Marrow the ferry sank.")
    before = compare(left, right)
    warm_up()
    forget()
    assert compare(left, right) == before


def test_an_article_is_made_ready_once() -> None:
    assert prepared(Article("The ferry sank.")) is prepared(Article("The ferry sank."))
