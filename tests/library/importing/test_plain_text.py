"""Which files a command reads by itself, and that they are read as the reading process reads them."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from ftfy.badness import is_bad

from reader.library.formats import UnreadableFile
from reader.library.importing.plain_text import LONGEST, articles_of
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.rewriting import mended
from reader.paths import seeds
from tests.library.formats import exports, samples

REPORT = "The ferry left before dawn.\n\nNobody saw it go, said Ada Lind. It was Monday — a calm day.\n"
NOT_PLAIN = {
    "page.txt": samples.html(),
    "word.txt": samples.word(),
    "rtf.txt": samples.rtf(),
    "nexis.txt": exports.nexis(),
    "feed.txt": exports.rss(),
    "latin.txt": "Die Fähre lief früh aus. Niemand sah sie gehen.".encode("cp1252"),
    "utf16.txt": REPORT.encode("utf-16"),
    "report.md": REPORT.encode(),
    "long.txt": REPORT.encode() * (LONGEST // len(REPORT)),
}


class Counted(ReadingProcess):
    """Counts what it is asked for."""

    asked = 0

    def load_bytes(self, *args: object, **kwargs: object) -> tuple:  # type: ignore[type-arg]
        self.asked += 1
        return super().load_bytes(*args, **kwargs)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def process() -> Iterator[Counted]:
    with Counted() as held:
        yield held


@pytest.mark.parametrize("path", sorted(seeds().glob("*.txt")), ids=lambda path: path.name)
def test_a_plain_text_is_read_as_the_process_reads_it(path: Path, process: Counted) -> None:
    with Counted() as counted:
        assert articles_of(path, counted) == process.load(path)
    assert counted.asked == 0


@pytest.mark.parametrize("name", NOT_PLAIN)
def test_what_may_be_something_else_goes_to_the_process(name: str, process: Counted, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(NOT_PLAIN[name])
    before = process.asked
    assert articles_of(path, process)
    assert process.asked == before + 1


def test_a_text_of_nothing_is_refused_in_the_same_words(tmp_path: Path, process: Counted) -> None:
    path = tmp_path / "blank.txt"
    path.write_bytes(b" \n \n")
    with pytest.raises(UnreadableFile) as ours:
        articles_of(path, process)
    with pytest.raises(UnreadableFile) as theirs:
        process.load(path)
    assert str(ours.value) == str(theirs.value)


def test_no_line_of_typographic_signs_alone_is_damage() -> None:
    """ftfy is not asked about such lines, as importing it takes longer than reading them."""
    for signs in product("‘’“”–—… aA1-", repeat=4):
        assert not is_bad("".join(signs))


def test_damage_beside_typographic_signs_is_mended() -> None:
    assert mended("“Yes” — itâ€™s here")[0] == "“Yes” — it’s here"
