"""Messages whose headers are damaged: what the header says is lost at most, never the message."""

import pytest

from reader.library.formats import UnreadableFile, load_bytes
from reader.text.model import Kind
from reader.text.sentences import sentences
from tests.library.formats import samples
from tests.library.formats.samples import BODY, TITLE
from tests.library.formats.test_formats import read

DAMAGED = (
    "Date: Sun, 14 May 2023 06:10:00 +999999999999200",
    "Date: Sun, 14 May 99999999999999999999 06:10:00 +0000",
    "From: =?utf-8?q?=",
    "From: Oda <oda@",
    "Message-ID: <[",
    "Reply-To: a:b;c@[",
)


@pytest.mark.parametrize("header", DAMAGED)
def test_a_damaged_header_costs_a_message_no_word_of_its_text(header: str) -> None:
    name = header.partition(":")[0]
    lines = [line for line in samples.message().decode().splitlines() if not line.startswith(f"{name}:")]
    article = read("\n".join([header, *lines]).encode(), "message.eml").article
    assert all(paragraph in article.text for paragraph in BODY.split("\n"))
    assert article.title == TITLE


@pytest.mark.parametrize(
    "inner",
    [
        "---------- Forwarded message ---------\nFrom: The Courier <news@courier.example>\n"
        "Date: Sun, 8 Mar 2026 at 07:10\nSubject: Trams\nTo: oda@home.example",
        "Von: The Courier <news@courier.example>\nGesendet: Sonntag, 8. März 2026 07:10\nAn: oda@home.example",
    ],
)
def test_a_forwarded_report_is_of_its_own_outlet_and_day(inner: str) -> None:
    head = f"From: Oda Lind <oda@home.example>\nSubject: Fwd: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    found = read(f"{head}\n\nHi, see this.\n\n{inner}\n\n{BODY}\n".encode(), "message.eml").article
    kinds = {s.span.of(found.text): s.kind for s in sentences(found)}
    assert (found.source, found.date[:10], found.author) == ("The Courier", "2026-03-08", "")
    assert found.title == TITLE
    assert not [said for said, kind in kinds.items() if kind is Kind.BODY and said not in BODY]


def test_a_report_that_was_quoted_to_be_passed_on_has_no_signs_before_its_lines() -> None:
    head = f"From: Oda Lind <oda@home.example>\nSubject: Fwd: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    quoted = "\n".join(
        f"> {line}" for line in f"From: The Courier <news@courier.example>\n{BODY}".split("\n")
    )
    assert "> " not in read(f"{head}\n\nSee this.\n\n{quoted}\n".encode(), "message.eml").article.text


@pytest.mark.parametrize(
    ("name", "damaged"), [(b"Content-Type: multi", b"Content-Tipe: multi"), (b"boundary=", b"bondary=")]
)
def test_the_parts_of_a_message_are_read_where_its_header_no_longer_announces_them(
    name: bytes, damaged: bytes
) -> None:
    article = read(samples.message().replace(name, damaged, 1), "message.eml").article
    assert all(paragraph in article.text for paragraph in BODY.split("\n"))
    assert "Content-" not in article.text


def test_an_answer_keeps_the_signs_before_the_little_that_it_quotes() -> None:
    head = f"From: oda@home.example\nSubject: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    text = read(f"{head}\n\n> Is it so?\n\n{BODY}\n".encode(), "message.eml").article.text
    assert "> Is it so?" in text


def test_an_answer_between_quoted_lines_keeps_their_signs() -> None:
    head = f"From: oda@home.example\nSubject: Re: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    first, second = (f"> {paragraph}" for paragraph in BODY.split("\n")[:2])
    text = read(f"{head}\n\n{first}\nThat is not so.\n{second}\n".encode(), "message.eml").article.text
    assert text == f"{first}\nThat is not so.\n{second}"


def test_the_end_of_a_quoted_line_that_was_broken_is_no_answer() -> None:
    head = f"From: oda@home.example\nSubject: Fwd: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    quoted = "\n".join(
        f"> {paragraph[:60]}\nand so on.\n> {paragraph[60:]}" for paragraph in BODY.split("\n")
    )
    assert "> " not in read(f"{head}\n\n{quoted}\n".encode(), "message.eml").article.text


def test_a_text_that_shows_a_part_of_a_message_is_read_whole() -> None:
    head = f"From: oda@home.example\nSubject: {TITLE}\nContent-Type: text/plain; charset=utf-8"
    shown = "--abcdef\nContent-Type: text/plain\n\nhello\n\n--abcdef--"
    text = read(f"{head}\n\n{BODY}\n\n{shown}\n\nThe end.\n".encode(), "message.eml").article.text
    assert BODY in text
    assert text.endswith("The end.")


def test_two_dashes_between_parts_of_a_text_are_no_signature() -> None:
    head = f"From: oda@home.example\nSubject: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    last = "The line will be open again before the schools begin in the autumn."
    found = read(f"{head}\n\n{BODY}\n\n--\n\n{last}\n".encode(), "message.eml").article
    assert last in [s.span.of(found.text) for s in sentences(found) if s.kind is Kind.BODY]


def test_two_dashes_between_stanzas_are_no_signature() -> None:
    head = f"From: oda@home.example\nSubject: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    stanza = "The boats go out before the day,\nAnd none of them come home."
    song = f"{BODY}\n\n-- \n{stanza}\n-- \nThe nets hang dry along the quay,\nAnd all the nights are long."
    found = read(f"{head}\n\n{song}\n".encode(), "message.eml").article
    told = "".join(s.span.of(found.text) for s in sentences(found) if s.kind is Kind.BODY)
    assert "nights are long" in told


def test_what_stands_below_the_two_dashes_of_a_message_is_no_body() -> None:
    head = f"From: oda@home.example\nSubject: {TITLE}\nDate: Tue, 10 Mar 2026 08:00:00 +0000"
    signed = "-- \nOda Lind keeps the archive of the town.\nShe may be called on every day of the week."
    found = read(f"{head}\n\n{BODY}\n\n{signed}\n".encode(), "message.eml").article
    told = "".join(s.span.of(found.text) for s in sentences(found) if s.kind is Kind.BODY)
    assert "rails have been examined" in told
    assert "archive" not in told


@pytest.mark.parametrize("name", ["message.eml", "message.txt"])
def test_a_message_of_two_headers_is_one_and_shows_neither(name: str) -> None:
    article = read(f"Subject: {TITLE}\nFrom: oda@paper.example\n\n{BODY}\n".encode(), name).article
    assert article.text == BODY
    assert article.title == TITLE


def test_a_text_that_begins_with_two_labels_is_no_message() -> None:
    text = f"Subject: the tram\nTo: everybody in the town\n\n{BODY}"
    assert read(text.encode(), "notes.txt").article.text == text


def test_the_line_before_a_message_of_an_mbox_may_name_nobody() -> None:
    message = f"From \nSubject: {TITLE}\nFrom: oda@paper.example\nTo: a@b.example\n\n{BODY}\n\n"
    loaded = load_bytes((message * 2).encode(), "many.mbox")
    assert [one.article.text for one in loaded] == [BODY, BODY]


def test_a_line_of_a_mailbox_that_begins_like_an_envelope_parts_no_message() -> None:
    text = f"From the year 2025 on nobody crosses.\n\n{BODY}"
    message = (
        f"From oda@paper.example Sun May 14 06:10:00 2023\nSubject: {TITLE}\nFrom: oda@paper.example\n\n"
    )
    (loaded,) = load_bytes(f"{message}{text}\n".encode(), "one.mbox")
    assert loaded.article.text == text


_SENT = f"From: oda@paper.example\nSubject: {TITLE}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n{BODY}"


@pytest.mark.parametrize(
    "message",
    [
        _SENT.replace("\n", "\r").encode(),
        _SENT.encode("utf-16"),
        _SENT.replace("Subject:", "Subject :").encode(),
        f"X_Kept_By: me\n{_SENT}".encode(),
        _SENT.replace("MIME", "no field at all\nMIME").encode(),
    ],
    ids=["old line ends", "UTF-16", "a space before a colon", "an underscore", "a line that is no field"],
)
def test_no_header_is_shown_however_a_message_was_kept(message: bytes) -> None:
    article = read(message, "a.eml").article
    assert (article.title, article.text) == (TITLE, BODY)


def test_a_page_that_is_announced_as_text_is_read_without_its_tags() -> None:
    page = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.split("\n"))
    message = f"From: oda@paper.example\nSubject: {TITLE}\n\n<html><body>{page}</body></html>"
    assert read(message.encode(), "a.eml").article.text == BODY


def test_the_page_of_a_message_is_read_where_its_text_hardly_says_anything() -> None:
    page = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.split("\n"))
    parts = f"--q\nContent-Type: text/plain\n\nSee the page.\n--q\nContent-Type: text/html\n\n{page}\n--q--\n"
    kind = 'Content-Type: multipart/alternative; boundary="q"'
    article = read(f"Subject: {TITLE}\nFrom: oda@paper.example\n{kind}\n\n{parts}".encode(), "a.eml").article
    assert article.text == BODY


@pytest.mark.parametrize(
    "headers", ["Received: from a by b\nX-Spam: no\nX-Mailer: c", "X-Spam: no\nX-Mailer: c\n"]
)
def test_headers_without_a_message_are_never_shown_as_a_report(headers: str) -> None:
    with pytest.raises(UnreadableFile):
        load_bytes(headers.encode(), "message.eml")


@pytest.mark.parametrize("lost", ["a line that is no field\n", "\0\0\n", "\0" * 40 + "\n"])
def test_the_damaged_header_of_a_part_is_not_shown(lost: str) -> None:
    message = (
        "From: Oda <oda@home.example>\nSubject: Trams\nDate: Sun, 8 Mar 2026 07:10:00 +0000\n"
        'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="sign"\n\n'
        f"--sign\n{lost}Content-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{BODY}\n--sign--\n"
    )
    article = read(message.encode(), "message.eml").article
    assert article.text.endswith(BODY)
    assert "Content-" not in article.text
    assert article.title == "Trams"
