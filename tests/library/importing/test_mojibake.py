from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats import load_bytes
from reader.library.importing.rewriting import mended
from reader.text.model import Kind, Span


def damaged(text: str, encoding: str = "cp1252") -> str:
    return text.encode().decode(encoding)


def test_doubly_decoded_text_is_put_right() -> None:
    assert mended(damaged("The café’s owner said – nothing."), ())[0] == "The café’s owner said – nothing."
    assert mended(damaged("Встреча", "latin-1"))[0] == "Встреча"


def test_clean_text_in_any_language_is_left_alone() -> None:
    for text in (
        "Ärger über Ölpreise",
        "总统星期三表示",
        "Москва – столица",
        "«Voilà» – l’été",
        "ÂNGELO SÃO JOSÉ",
    ):
        assert mended(text)[0] == text


def test_kinds_stay_with_their_words() -> None:
    head, body = damaged("Café closes"), damaged("The café’s owner is sad.")
    text, kinds = mended(f"{head}\n{body}", ((Span(0, len(head)), Kind.TITLE),))
    assert text == "Café closes\nThe café’s owner is sad."
    assert [(span.of(text), kind) for span, kind in kinds] == [("Café closes", Kind.TITLE)]


def test_a_file_of_damaged_text_arrives_whole() -> None:
    data = damaged("L’été dernier, le président a parlé.\nRien n’a changé depuis.").encode()
    (loaded,) = load_bytes(data, "a.txt")
    assert loaded.article.text == "L’été dernier, le président a parlé.\nRien n’a changé depuis."


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_plain_ascii_is_never_touched(text: str) -> None:
    assert mended(text)[0] == text
