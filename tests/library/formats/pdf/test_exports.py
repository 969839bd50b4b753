"""Exports of databases as PDF: the same articles as from their other files, over several pages."""

from dataclasses import replace

from reader.library.formats import load_bytes
from tests.library.formats.databases import test_factiva as factiva
from tests.library.formats.databases import test_proquest as proquest_pages
from tests.library.formats.databases.test_nexis import check
from tests.library.formats.layouts import DAM, FERRY, REPORTS, RULE, Words, older_blocks, proquest, uni
from tests.library.formats.pdfs import Placed, pdf, set_in

_SEEN = ("the boats", "a lamp", "the quay", "an oar", "the lock", "a rope", "the mill")
LONG = tuple(
    f"Report {number} of the search says that {_SEEN[number % 7]} lay still, that {_SEEN[number % 5]} was gone by noon"
    f" and that, of {number} things, {_SEEN[number % 3]}, {_SEEN[number % 6]} and {_SEEN[number % 5]} were found at last."
    for number in range(36)
)
"""No two lines of it are alike: what stands on many pages is taken for a running head."""
LONGER = (replace(REPORTS[0], body=LONG), REPORTS[1])
_FOOT, _HEAD, _LINE, _GAP = 60.0, 700.0, 12.0, 9.0


def printed(paragraphs: list[str], running_head: str = "", gap: float = _GAP) -> bytes:
    """The paragraphs set in lines on pages with numbers, and a running head on all but the first."""
    pages: list[list[Placed]] = [[]]
    top = _HEAD
    for text in filter(None, paragraphs):
        for placed in set_in(text, 72.0, top, 90):
            if top < _FOOT:
                pages.append([])
                top = _HEAD
            pages[-1].append((placed[0], top, placed[2], placed[3]))
            top -= _LINE
        top -= gap
    for number, page in enumerate(pages, 1):
        page.insert(0, (480.0, 760.0, 10.0, f"Page {number} of {len(pages)}"))
        if number > 1 and running_head:
            page.insert(1, (250.0, 745.0, 10.0, running_head))
    return pdf(pages)


def test_nexis_printed_arrives_whole_without_its_running_heads() -> None:
    held = printed(uni(LONGER, Words()), LONGER[0].title)
    check(load_bytes(held, "Files(2).PDF"), LONGER)
    older = [line for text, _ in older_blocks(LONGER, Words()) for line in text.split("\n")]
    check(load_bytes(printed(older), "nexis.pdf"), LONGER)


def test_factiva_printed_arrives_whole_though_its_heads_stand_close() -> None:
    form = factiva.INTERFACES[0]
    reports = (replace(FERRY, body=LONG), factiva.REPORTS[1])
    lines = [line for line in factiva.headed_lines(reports, form) if not line.startswith("Page")]
    factiva.check(load_bytes(printed(lines), "Factiva.pdf"), reports)


def test_proquest_printed_arrives_whole() -> None:
    reports = (replace(DAM, author="Ann Lee", body=LONG, date="2019-03-03"), proquest_pages.REPORTS[1])
    lines = [line for line in proquest(reports) if line != RULE]
    proquest_pages.check(load_bytes(printed(lines), "ProQuest.pdf"), reports)
