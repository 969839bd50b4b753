"""The reasons of the library for not reading something, in the language of the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.library.formats import UnreadableFile
from reader.library.importing.fetching.fetched import UnfetchablePage
from reader.library.importing.refusal import (
    KINDS,
    ContentReason,
    FileReason,
    PageReason,
    ReadingReason,
    Refusal,
    RefusalReason,
    key_of,
    reason_of,
)
from reader.library.importing.refusal_words import in_english
from reader.ui.importing.refusals import in_words, told

TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"
REASONS = [reason for kind in KINDS for reason in kind]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator, before = QTranslator(qapp), QLocale()
    assert translator.load(str(TRANSLATIONS / "parallax_de.qm"))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("reason", REASONS, ids=key_of)
def test_window_and_command_line_say_the_same_of_every_reason(reason: RefusalReason) -> None:
    refusal = Refusal(reason, "gzip")
    assert in_words(refusal) == in_english(refusal)
    assert re.fullmatch(r"[A-Za-z][^{}]*\.", in_english(refusal))


@pytest.mark.parametrize("reason", REASONS, ids=key_of)
def test_a_reason_is_found_again_by_its_key(reason: RefusalReason) -> None:
    assert reason_of(key_of(reason)) is reason


def test_no_two_reasons_say_the_same() -> None:
    said = [in_english(Refusal(reason)) for reason in REASONS]
    assert len(set(said)) == len(said)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (Refusal(ContentReason.NO_TEXT), "kein Text"),
        (Refusal(FileReason.TOO_LONG, 100), "100 MB"),
        (
            Refusal(FileReason.TOO_MANY_FILES, 20_000),
            "20.000 Dateien",
        ),
        (
            Refusal(ContentReason.UNKNOWN_ENCODING, "utf-9 {x}"),
            "Es gibt keine Zeichenkodierung namens „utf-9 {x}“.",
        ),
    ],
)
def test_a_reason_is_shown_in_the_language_of_the_window(refusal: Refusal, words: str) -> None:
    assert words in in_words(refusal)


@pytest.mark.usefixtures("german")
def test_the_file_is_named_before_the_reason() -> None:
    assert told(UnreadableFile("a.txt", Refusal(FileReason.FOLDER))) == "a.txt: Das ist ein Ordner."
    assert told(UnfetchablePage(PageReason.DAMAGED)) == "Die Seite kam beschädigt an."


def test_an_error_that_nobody_expected_is_told_as_ours_without_its_own_words() -> None:
    assert told(KeyError("a word of the article")) == in_english(Refusal(ReadingReason.OUR_FAULT))
