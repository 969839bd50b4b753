from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library.formats import UnreadableFile
from reader.library.importing.limits import MEGABYTE
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.refusal import ReadingReason
from tests.library.formats import document_attacks as attacks
from tests.library.formats import office_attacks, samples
from tests.library.importing.test_attacks import resident

"""Of work in the window's process."""
_DEEP = "nested too deeply"
_DAMAGED = "incomplete or damaged"
_LOCKED = "locked with a password"

REFUSED = [
    (office_attacks.entity_bomb_as_opendocument, "unpacks to far more"),
    (office_attacks.entity_bomb_as_word, "unpacks to far more"),
    (office_attacks.deep_spans, _DEEP),
    (office_attacks.deep_tables, _DEEP),
    (office_attacks.locked, _LOCKED),
    (attacks.opendocument_nested, _DEEP),
    (attacks.opendocument_locked, _LOCKED),
    (attacks.word_that_is_none, "old Word format"),
    (attacks.word_locked, _LOCKED),
    (attacks.book_locked, _LOCKED),
    (attacks.export_nested, _DEEP),
    (attacks.tree_of_pages_nested, _DAMAGED),
    (attacks.pdf_cut_off, _DAMAGED),
    (attacks.zeros, "empty"),
]
READ = [
    attacks.opendocument_of_an_endless_number,
    attacks.opendocument_of_paragraphs_in_paragraphs,
    attacks.opendocument_of_many_attributes,
    attacks.word_with_parts_elsewhere,
    attacks.book_of_one_page_many_times,
    attacks.export_of_many_attributes,
    attacks.page_in_seven_bits,
    attacks.number_without_end,
    attacks.half_characters,
    attacks.words_turned_round,
]


@pytest.fixture(scope="module")
def process() -> Iterator[ReadingProcess]:
    with ReadingProcess() as held:
        held.load_bytes(samples.text(), "a.txt")
        yield held


@pytest.fixture
def _costs_the_window_little(process: ReadingProcess) -> Iterator[None]:
    """The window's process does and holds little meanwhile, and the same child reads the next file."""
    before, child = resident(), process._child
    yield
    assert resident() - before < 150 * MEGABYTE
    (good,) = process.load_bytes(samples.text(), "good.txt")
    assert good.article.text
    assert process._child is child


@pytest.mark.usefixtures("_costs_the_window_little")
@pytest.mark.parametrize(("attack", "reason"), REFUSED)
def test_a_hostile_document_is_refused_with_the_reason(
    process: ReadingProcess, attack: Callable[[], bytes], reason: str
) -> None:
    with pytest.raises(UnreadableFile, match=reason) as caught:
        process.load_bytes(attack(), "report.docx")
    assert str(caught.value).startswith("report.docx: ")
    assert caught.value.refusal.reason is not ReadingReason.OUR_FAULT


@pytest.mark.usefixtures("_costs_the_window_little")
@pytest.mark.parametrize("attack", READ)
def test_what_a_hostile_document_says_in_earnest_is_read_and_nothing_else(
    process: ReadingProcess, attack: Callable[[], bytes]
) -> None:
    (loaded,) = process.load_bytes(attack(), "report")
    text = loaded.article.text
    assert attacks.SAID in text
    host = Path(attacks.HOST)
    assert not host.exists() or host.read_text("utf-8").strip() not in text
    assert "<script" not in text


def test_what_turns_words_round_or_breaks_storage_is_gone_from_every_field(process: ReadingProcess) -> None:
    for attack in (attacks.half_characters, attacks.words_turned_round):
        (loaded,) = process.load_bytes(attack(), "a.json")
        held = [loaded.article.text, *(field.value for field in loaded.article.fields.values())]
        assert len(held) > 2
        for words in held:
            words.encode("utf-8")
            assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
