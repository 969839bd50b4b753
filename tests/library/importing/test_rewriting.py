"""The same words come out the same, however a system writes their accents."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats import load_bytes
from reader.library.importing.rewriting import composed
from reader.text.model import FieldName, Kind, Span

TEXT = "Les forces françaises ont quitté le village à l’aube.\n\nFünf Männer blieben in Łódź zurück.\n"
PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1><p>{1}</p></article></body></html>"


@pytest.mark.parametrize("name", ["Libération", "Süddeutsche", "El País"])
def test_a_file_that_a_mac_names_is_of_the_same_outlet(name: str) -> None:
    (loaded,) = load_bytes(TEXT.encode(), f"{normalize('NFD', name)}.txt")
    assert loaded.article.field(FieldName.SOURCE).value == name


@pytest.mark.parametrize("suffix", ["txt", "html", "md"])
def test_a_text_with_accents_of_their_own_is_read_as_one_with_letters_that_have_them(suffix: str) -> None:
    content = PAGE.format("Cinq hommes arrêtés", TEXT) if suffix == "html" else TEXT
    (as_of_a_mac,) = load_bytes(normalize("NFD", content).encode(), f"report.{suffix}")
    (usual,) = load_bytes(content.encode(), f"report.{suffix}")
    assert as_of_a_mac.article.text == usual.article.text
    assert as_of_a_mac.article.kinds == usual.article.kinds
    assert as_of_a_mac.article.fields == usual.article.fields


@given(st.lists(st.text("aeo\u0301\u0327é \n한ᄒ", min_size=1), min_size=1))
def test_kinds_stay_with_their_words(pieces: list[str]) -> None:
    text, kinds, start = "".join(pieces), [], 0
    for number, piece in enumerate(pieces):
        kinds.append((Span(start, start + len(piece)), list(Kind)[number % len(Kind)]))
        start += len(piece)
    joined, moved = composed(text, tuple(kinds))
    assert normalize("NFC", joined) == normalize("NFC", text)
    assert [span.of(joined) for span, _ in moved] == [
        normalize("NFC", piece) for piece in pieces
    ] or joined == text
    assert [kind for _, kind in moved] == [kind for _, kind in kinds]
