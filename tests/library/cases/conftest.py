"""Two libraries and a case file, for the tests of case files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.compare.edits.regrouping import Act, Regrouping
from reader.compare.edits.values import Anchor
from reader.library.cases.case_file import write_case
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance
from tests.library.test_store import EDITS, loaded

TOGETHER = Regrouping(Act.TOGETHER, ((0, Anchor("One.", 0)), (1, Anchor("Two.", 0))), (), "")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "mine.sqlite") as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """The library of another person, in which other numbers are taken."""
    with Library(tmp_path / "other.sqlite") as opened:
        story = opened.add_story("Elsewhere")
        for text in ("A.", "B.", "C."):
            opened.add(loaded(text), story)
        yield opened


@pytest.fixture
def case(library: Library, tmp_path: Path) -> Path:
    """The case file of an event of two reports, with all that can be done by hand."""
    hidden = library.add_story("Not in it")
    story = library.add_story("Bridge")
    library.add(loaded("Nobody's business."), hidden)
    article = Article("One.", {FieldName.TITLE: Field("First")}, "/home/ann/secret/one.html")
    one = library.add(Loaded(article, b"<p>One.", "html"), story).id
    two = library.add(loaded("Two."), story).id
    library.remove([library.add(loaded("Removed."), story).id])
    library.edit(one, two, lambda _: EDITS)
    library.regroup([one, two], lambda said: (*said, TOGETHER))
    library.tag([one], "To read")
    library.set_field(two, FieldName.SOURCE, Field("The Mail", Provenance.BY_HAND))
    path = tmp_path / "bridge.parallax"
    write_case(library, story, path)
    return path
