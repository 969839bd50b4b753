"""Exports of databases in their several layouts and languages: every article of each."""

import io
import json

import pytest
from docx import Document

from reader.library.formats import Loaded, load_bytes

BODIES = (
    (
        "The ferry left the harbour before dawn on Monday.",
        "Nobody saw it go, the council said in the evening.",
    ),
    (
        "The reservoir was drained after two cracks widened.",
        "Divers will look at the wall once the rain is over.",
    ),
)
TITLES = ("Ferry leaves before dawn", "Engineers drain reservoir")


def nexis(end: str, body: str, length: str, byline: str, loaded: str) -> list[str]:
    found: list[str] = []
    for title, text in zip(TITLES, BODIES, strict=True):
        found += [title, "Tidewater Courier", "March 14, 2023 Tuesday", "Copyright 2023 Tidewater Courier"]
        found += [f"{length}: 19 words", f"{byline}: By Ann Lee and Tom Ash, Tidewater Courier", body, *text]
        found += ["Classification", f"{loaded}: March 15, 2023", end]
    return found


MARKS = [
    ("End of Document", "Body", "Length", "Byline", "Load-Date"),
    ("Ende des Dokuments", "Text", "Länge", "Autor", "Update"),
    ("Fin du document", "Corps", "Longueur", "Auteur", "Date de chargement"),
    ("Fin del documento", "Cuerpo", "Longitud", "Autor", "Fecha de carga"),
]


def check(found: tuple[Loaded, ...], authors: str) -> None:
    articles = [loaded.article for loaded in found]
    assert [a.title for a in articles] == list(TITLES)
    assert [a.text for a in articles] == ["\n".join(text) for text in BODIES]
    assert {(a.source, a.date, a.author) for a in articles} == {("Tidewater Courier", "2023-03-14", authors)}


@pytest.mark.parametrize("marks", MARKS, ids=lambda marks: str(marks[0]))
def test_a_nexis_export_is_split_at_its_marks_in_any_language(marks: tuple[str, str, str, str, str]) -> None:
    document, stream = Document(), io.BytesIO()
    for text in nexis(*marks):
        document.add_paragraph(text)
    document.save(stream)
    check(load_bytes(stream.getvalue(), "export.docx"), "Ann Lee, Tom Ash")


def test_a_nexis_export_may_be_a_page_or_a_text() -> None:
    held = nexis(*MARKS[0])
    check(load_bytes("\n\n".join(held).encode(), "export.txt"), "Ann Lee, Tom Ash")
    shown = "".join(f"<p>{text}</p>" for text in held)
    check(load_bytes(f"<html><body>{shown}</body></html>".encode(), "export.html"), "Ann Lee, Tom Ash")


def test_an_export_of_the_older_database_is_split_at_its_counts() -> None:
    parts = [
        f"     {n} of 2 DOCUMENTS\n\n\n      Tidewater Courier\n\n   March 14, 2023 Tuesday\n\n{title}\n\n"
        "BYLINE: By Ann Lee\n\nSECTION: NEWS; Pg. 1\n\nLENGTH: 19 words\n\n"
        + "\n\n".join(text).replace(" the ", "\nthe ")
        + "\n\nLOAD-DATE: March 15, 2023\n\nLANGUAGE: ENGLISH\n\n"
        for n, (title, text) in enumerate(zip(TITLES, BODIES, strict=True), 1)
    ]
    check(load_bytes("".join(parts).encode(), "export.TXT"), "Ann Lee")


def coded(separator: str) -> str:
    return "\n\n".join(
        "\n".join(
            f"{code}{separator}{value}"
            for code, value in [
                ("HD", title), ("BY", "By Ann Lee"), ("WC", "19 words"), ("PD", "14 March 2023"),
                ("SN", "Tidewater Courier"), ("SC", "TDC"), ("LA", "English"), ("CY", "Copyright 2023"),
                ("LP", text[0]), ("TD", text[1]), ("NS", "gpol : Politics"),
                ("AN", "Document TDC0000020230314ej3e00001"),
            ]
        )
        for title, text in zip(TITLES, BODIES, strict=True)
    )  # fmt: skip


def headed() -> str:
    return "\n".join(
        f"{title}\n\nBy Ann Lee\n19 words\n14 March 2023\n08:15\nTidewater Courier\nTDC\nA1\nEnglish\n"
        f"Copyright 2023, Tidewater Courier.\n\n{text[0]}\n\n{text[1]}\n\nDocument TDC0000020230314ej3e00001\n"
        for title, text in zip(TITLES, BODIES, strict=True)
    )


@pytest.mark.parametrize("text", [coded("\n"), coded("   "), headed()], ids=["below", "beside", "headed"])
def test_a_factiva_export_may_be_a_text_or_rtf(text: str) -> None:
    check(load_bytes(text.encode(), "Factiva.txt"), "Ann Lee")
    rich = "{\\rtf1\\ansi " + text.replace("\n", "\\par\n") + "}"
    check(load_bytes(rich.encode(), "Factiva.rtf"), "Ann Lee")


def test_the_fields_of_an_answer_may_stand_in_an_object_of_their_own() -> None:
    results = [
        {"webPublicationDate": "2023-03-14", "id": "a",
         "fields": {"headline": title, "byline": "Ann Lee", "bodyText": "\n".join(text), "publication": "Tidewater Courier"}}
        for title, text in zip(TITLES, BODIES, strict=True)
    ]  # fmt: skip
    check(load_bytes(json.dumps({"response": {"results": results}}).encode(), "answer.json"), "Ann Lee")
