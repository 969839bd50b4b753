"""A file of every format that Parallax reads, made afresh."""

from collections.abc import Callable

from tests.library.formats import exports, pdfs, samples
from tests.library.formats.databases.test_proquest import europresse
from tests.library.formats.databases.test_ris import reference
from tests.library.formats.layouts import REPORTS, Words, older_text
from tests.library.formats.test_documents import DECLARED, unknown
from tests.library.formats.web.saved.test_text_clipping import WORDS, clipping


def report_on_paper() -> bytes:
    return pdfs.pdf([pdfs.set_in(" ".join(samples.PARAGRAPHS), 60, 700, 90)], samples.TITLE)


def references() -> bytes:
    return reference(TI=samples.TITLE, AB=samples.PARAGRAPHS[0]).encode()


def plain_clipping() -> bytes:
    return clipping({"public.utf8-plain-text": WORDS})


def older_export() -> bytes:
    return older_text(REPORTS, Words()).encode()


def strange_xml() -> bytes:
    return (DECLARED + unknown()).encode()


KINDS: dict[str, Callable[[], bytes]] = {
    "report.txt": samples.text,
    "report.md": samples.markdown,
    "page.html": samples.html,
    "page.mhtml": samples.mhtml,
    "page.webarchive": samples.webarchive,
    "page.warc": exports.warc,
    "report.docx": samples.word,
    "report.odt": samples.opendocument,
    "report.rtf": samples.rtf,
    "report.epub": samples.epub,
    "report.eml": samples.message,
    "several.mbox": samples.mailbox,
    "link.url": samples.windows_link,
    "feed.rss": exports.rss,
    "agency.xml": exports.newsml,
    "nexis.docx": exports.nexis,
    "nexis.txt": older_export,
    "factiva.html": exports.factiva,
    "proquest.txt": exports.proquest,
    "table.csv": exports.table,
    "objects.json": exports.objects,
    "report.pdf": report_on_paper,
    "references.ris": references,
    "clip.textClipping": plain_clipping,
    "europresse.html": europresse,
    "strange.xml": strange_xml,
}
