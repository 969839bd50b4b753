"""Phrases are looked for in few texts, and found in all that are of their form."""

from hypothesis import assume, given
from hypothesis import strategies as st

from reader.languages.files import codes
from reader.languages.language import record
from reader.text.cleaning.phrases import LONGEST_PHRASE, Phrases

ALL = sorted({phrase for code in codes() for lines in record(code).cleaning.values() for phrase in lines})
OF_NAMES = "<names>"  # hypothesis makes no texts of it, for it takes heed of case in its midst


def nothing_but(phrase: str) -> Phrases:
    return Phrases((phrase,), frozenset({"and"}))


@given(st.data())
def test_every_text_of_the_form_of_a_phrase_is_found(data: st.DataObject) -> None:
    phrase = data.draw(st.sampled_from([phrase for phrase in ALL if OF_NAMES not in phrase]))
    found = nothing_but(phrase)
    text = data.draw(st.from_regex(found.expression(phrase), fullmatch=True))
    assume(0 < len(text) <= LONGEST_PHRASE)
    assert found.whole(text)
    assert found.opening(text) > 0


def test_a_phrase_with_names_is_found() -> None:
    found = nothing_but("<names> (contributed|added) to this [long] report")
    assert found.whole("Ada Brenn and Jo Tarvis contributed to this report.")
    assert found.whole("Ada Brenn ADDED to this long report")


def test_no_expression_is_made_for_a_text_without_the_words_of_its_phrase() -> None:
    found = nothing_but("* contributed [additional] (reporting|research) [*]")
    assert not list(found.possible("The harbour was closed at noon, and the ferries stayed where they were."))
    assert not list(found.possible("He contributed a song to the evening."))
    assert list(found.possible("Ada Brenn contributed reporting from Qaravel."))
