import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats import Hints, Loaded, UnreadableFile
from reader.library.importing.refusal import KINDS, Refusal
from reader.library.importing.serialising import (
    decode_answer,
    decode_request,
    encode_answer,
    encode_refusal,
    encode_request,
)
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "fields", "kinds", "x"]), inner)
    ),
    max_leaves=8,
)


def test_articles_come_over_the_wire_as_they_went() -> None:
    fields = {FieldName.TITLE: Field("Łódź – “ferry” \ud800", Provenance.HEADING, is_guess=True)}
    article = Article("A text.\nOf two lines 😀", fields, "a/b.txt", "00ff", ((Span(0, 7), Kind.TITLE),))
    loaded = (Loaded(article, b"bytes", "txt"),)
    assert decode_answer(encode_answer(loaded), b"bytes", "b.txt") == loaded


def test_hints_come_over_the_wire_as_they_went() -> None:
    hints = Hints(address="https://x.example", encoding="cp1250", columns={"text": "body"}, careful=True)
    assert decode_request(encode_request("ä.txt", hints)) == ("ä.txt", hints)


def test_a_refusal_becomes_the_file_that_cannot_be_read() -> None:
    refusals = [
        Refusal(reason, detail) for kind in KINDS for reason in kind for detail in ("", "ä\ud800", 7, 0.5)
    ]
    for refusal in refusals:
        with pytest.raises(UnreadableFile, match=r"^a\.txt: .*\.$") as caught:
            decode_answer(encode_refusal(refusal), b"", "a.txt")
        assert caught.value.refusal == refusal


@pytest.mark.parametrize(
    "told",
    [
        {"reason": "FileReason.NONE", "detail": ""},
        {"reason": "EMPTY"},
        {"reason": "FileReason.TOO_LONG", "detail": float("inf")},
        {"reason": "FileReason.TOO_LONG", "detail": float("nan")},
        {"reason": "FileReason.TOO_LONG", "detail": 10**400},
        {
            "articles": [
                {
                    "format": "x",
                    "text": "",
                    "fields": {},
                    "origin": "",
                    "digest": "",
                    "kinds": [[float("inf"), 0, "body"]],
                }
            ]
        },
        {"reason": ["FileReason.EMPTY"], "detail": []},
    ],
)
def test_what_is_no_reason_is_a_value_error(told: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whatever it says
        decode_answer(json.dumps(told).encode(), b"", "a.txt")


@given(st.dictionaries(st.sampled_from(["articles", "format"]), VALUES) | VALUES)
def test_whatever_the_child_answers_is_an_answer_or_a_value_error(value: object) -> None:
    try:
        found = decode_answer(json.dumps(value).encode(), b"", "a.txt")
    except ValueError:
        return
    assert all(isinstance(one, Loaded) and one.original == b"" for one in found)


@given(st.binary(max_size=50))
def test_noise_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whatever it says
        decode_answer(data, b"", "a.txt")
