import json

from reader.library.formats import load_bytes
from reader.library.importing.description import as_json, as_text
from tests.library.formats import samples


def test_the_json_tells_each_field_with_where_it_came_from() -> None:
    (told,) = json.loads(as_json(load_bytes(samples.html(), "a.html")))["articles"]
    assert told["title"] == {"value": samples.TITLE, "provenance": "heading", "is_guess": False}
    assert told["format"] == "html"
    assert told["updated"]["provenance"] == "none"


def test_body_spans_hold_the_body_and_sentences_their_kind() -> None:
    (told,) = json.loads(as_json(load_bytes(samples.html(), "a.html")))["articles"]
    body = "\n".join(told["text"][span["start"] : span["end"]] for span in told["body"])
    assert body == samples.BODY
    assert {sentence["kind"] for sentence in told["sentences"]} == {"body", "title"}


def test_the_text_for_people_names_what_is_not_known_and_what_is_a_guess() -> None:
    told = as_text(load_bytes(samples.windows_link(), "l.url"))
    assert "author:    not known" in told
    assert "[web address, a guess]" in told
    assert "text is missing" in told
