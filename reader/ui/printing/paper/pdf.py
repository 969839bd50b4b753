"""A report as the bytes of a PDF: real text, embedded fonts, outline, links, title, fixed dates."""

import re
from datetime import datetime
from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import ArrayObject, Fit, IndirectObject, NameObject, NumberObject, TextStringObject
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from reader.report.blocks import Document
from reader.report.dates import now
from reader.ui.printing.paper.faces import UNITS
from reader.ui.printing.paper.painter import Laid, Painted, Report, lay_out, page_layout, paint

_XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="w"?>'
)
"""An empty packet: Qt's own holds a random identifier; title and dates stand in the file's properties."""
RESOLUTION = 1200  # dots an inch, of positions only: letters are outlines


def pdf_bytes(document: Document, report: Report | None = None) -> bytes:
    """The document as a PDF; needs a QGuiApplication with the program's fonts."""
    laid = lay_out(document, report)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(RESOLUTION)
    device.setPageLayout(page_layout(document.options))
    device.setTitle(document.title)
    device.setDocumentXmpMetadata(_XMP)
    painted = paint(laid, device, report=report)
    return _finished(_without_chance(bytes(buffer.data().data())), laid, painted)


def _without_chance(raw: bytes) -> bytes:
    """The file with tags of its font subsets that follow from their names, and no random identifier."""
    raw = re.sub(rb"(/(?:FontName|BaseFont) /)[A-Z]{6}(\+[^\s/]+)", _tagged, raw)
    return re.sub(rb"/ID \[[^\]]*\]", lambda found: b" " * len(found[0]), raw)


def _tagged(found: re.Match[bytes]) -> bytes:
    letters = bytes(ord("A") + byte % 26 for byte in sha256(found[2]).digest()[:6])
    return found[1] + letters + found[2]


def _finished(raw: bytes, laid: Laid, painted: Painted) -> bytes:
    """Add what Qt does not write, and fix what it takes from the clock."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(raw)))
    _add_outline(writer, laid)
    _add_links(writer, laid, painted)
    moment = _pdf_date(now())
    document = laid.document
    writer.add_metadata(
        {
            "/Title": document.title,
            "/Author": document.author,
            "/Subject": f"{document.subtitle}: {document.footer}",
            "/Creator": "Parallax",
            "/Producer": "Parallax",
            "/CreationDate": moment,
            "/ModDate": moment,
        }
    )
    writer.root_object[NameObject("/Lang")] = TextStringObject("en")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _add_outline(writer: PdfWriter, laid: Laid) -> None:
    parents: dict[int, IndirectObject] = {}
    for level, text, page, y in laid.pages.bookmarks:
        parent = next((parents[above] for above in range(level - 1, 0, -1) if above in parents), None)
        item = writer.add_outline_item(title=text, page_number=page, parent=parent, fit=_fit(laid, y))
        parents = {above: held for above, held in parents.items() if above < level} | {level: item}
    if laid.pages.bookmarks:
        writer.page_mode = "/UseOutlines"


def _add_links(writer: PdfWriter, laid: Laid, painted: Painted) -> None:
    height = laid.sheet.height / UNITS
    for page, area, target in painted.links:
        found = laid.pages.anchors.get(target)
        if found is None:
            continue
        corners = (area.left(), area.bottom(), area.right(), area.top())
        left, low, right, high = (value / UNITS for value in corners)
        link = Link(rect=(left, height - low, right, height - high), target_page_index=found[0])
        link[NameObject("/Border")] = ArrayObject([NumberObject(0)] * 3)
        writer.add_annotation(page, link)


def _fit(laid: Laid, y: float) -> Fit:
    return Fit.xyz(left=0, top=(laid.sheet.height - y) / UNITS + 4)


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"
