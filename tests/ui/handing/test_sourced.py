from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.text.harmless import harmless
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.handing.sourced import Sourced, as_mime, as_page, as_text

FIELDS = {
    FieldName.SOURCE: Field("Harbour Times", Provenance.HEADING),
    FieldName.TITLE: Field("Silo <b>burns</b>", Provenance.HEADING),
    FieldName.DATE: Field("2025-03-04", Provenance.HEADING, is_guess=True),
}
ARTICLE = Article("The silo burned.\n\nNobody was hurt.", FIELDS, "https://harbour.invalid/silo?a=1&b=2")


def test_words_are_copied_with_outlet_headline_date_and_address_and_a_guess_is_told_as_one(
    qtbot: QtBot,
) -> None:
    told = as_text([Sourced("The silo burned.", ARTICLE)])
    assert told == (
        "The silo burned.\n\n— Harbour Times, “Silo <b>burns</b>”, 4 Mar 2025 ?\n"
        "https://harbour.invalid/silo?a=1&b=2"
    )


def test_the_formatted_copy_says_the_same_as_the_plain_one_and_takes_no_word_for_markup(qtbot: QtBot) -> None:
    field = QTextEdit()
    qtbot.addWidget(field)
    field.setHtml(as_page([Sourced(ARTICLE.text, ARTICLE)]))
    shown = [line for line in field.toPlainText().replace("\u2028", "\n").splitlines() if line.strip()]
    assert shown == [line for line in as_text([Sourced(ARTICLE.text, ARTICLE)]).splitlines() if line]


def test_what_is_copied_drives_no_terminal_and_turns_nothing_around() -> None:
    told = Sourced(
        "Run \x1b[31m\x9b2J and \u202egnp.", ARTICLE.with_field(FieldName.SOURCE, Field("A\x07\u2066"))
    )
    for copied in (as_text([told]), as_page([told])):
        assert copied == harmless(copied)


def test_a_report_without_outlet_is_credited_by_its_headline_once(qtbot: QtBot) -> None:
    field = Field("Silo burns", Provenance.HEADING)
    assert Sourced("x", Article("x", {FieldName.TITLE: field})).credit == "Silo burns"


def test_both_forms_are_offered_at_once(qtbot: QtBot) -> None:
    data = as_mime([Sourced("The silo burned.", ARTICLE)])
    assert data.hasHtml()
    assert data.text().startswith("The silo burned.")
