"""Quotations that a page leaves to the browser to mark."""

import pytest

from reader.library.formats.web.tree import parsed, plain_text


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>She said <q>we <b>wait</b></q> twice.</p>", "She said “we wait” twice."),
        ("<p><q><q>No</q> is what he said</q>, she wrote.</p>", "“‘No’ is what he said”, she wrote."),
        ("<html lang=de><p>Er sagte <q>nie <q>wieder</q></q>.</p></html>", "Er sagte „nie ‚wieder‘“."),
        ("<p>She said “<q>we wait</q>” and <q>“no”</q>.</p>", "She said “we wait” and “no”."),
        ("<p><q></q>Nothing.</p>", "“”Nothing."),
    ],
)
def test_a_quotation_has_the_marks_of_the_language_of_its_page(page: str, expected: str) -> None:
    assert plain_text(parsed(page)) == expected
