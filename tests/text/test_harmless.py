import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.text.harmless import escaped_json, harmless, harmless_line

BIDI = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
ANY = st.text(st.characters(), max_size=60)  # halves of characters too


def drives(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind in {"Cc", "Cs", "Zl", "Zp"} or unicodedata.bidirectional(character) in BIDI


@given(ANY)
def test_what_is_harmless_drives_nothing_and_moves_no_offset(text: str) -> None:
    told = harmless(text)
    assert len(told) == len(text)
    assert not [c for c in told.replace("\r\n", "\n") if drives(c) and c not in "\n\t"]
    assert harmless(told) == told


@given(ANY)
def test_a_harmless_line_is_one_line(text: str) -> None:
    assert len(harmless_line(text).splitlines()) <= 1


def test_what_hides_a_line_or_an_ending_is_seen() -> None:
    assert harmless("a\x1b[2Kb\x9bm\x7f") == "a\ufffd[2Kb\ufffdm\ufffd"
    assert harmless("fine\rforged\u2028line\x85") == "fine forged line "
    assert harmless("\u202egnp.exe\u2066") == "\u2060gnp.exe\u2060"


def test_ordinary_words_of_any_script_stay_as_they_are() -> None:
    for text in ("“Kraków”\t– 5 %\r\nnext", "\u200fשלום (24)", "می\u200cخواهم", "👩\u200d🚒 e\u0301"):
        assert harmless(text) == text


@given(st.text(max_size=60))
def test_json_with_its_controls_escaped_means_the_same(text: str) -> None:
    written = escaped_json(json.dumps([text], ensure_ascii=False))
    assert json.loads(written) == [text]
    assert not [c for c in written if drives(c)]
