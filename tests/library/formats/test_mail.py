"""Messages whose headers are damaged: what the header says is lost at most, never the message."""

import pytest

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
