"""Small PDFs written by hand: lines of text at given places, and the hostile kinds."""

import zlib
from collections.abc import Collection, Iterable, Sequence

Placed = tuple[float, float, float, str]
"""Left, baseline, size and words of a line."""


def pdf(pages: Iterable[Sequence[Placed]], title: str = "", links: Collection[str] = ()) -> bytes:
    """A PDF of those lines, of which some lead elsewhere; words in the letters of cp1252."""
    pages = list(pages)
    contents = [b"\n".join(map(_shown, lines)) for lines in pages]
    first = 4
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >>"
            f" /Contents {first + 2 * number + 1} 0 R"
            f" /Annots [{' '.join(_link(line) for line in pages[number] if line[3] in links)}] >>".encode()
        )
        objects.append(stream(content))
    objects.append(b"<< /Title (" + title.encode("cp1252") + b") >>")
    return assembled(objects, information=len(objects))


def stream(content: bytes, entries: str = "") -> bytes:
    """A stream object, packed."""
    packed = zlib.compress(content)
    return (
        f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n".encode()
        + packed
        + b"\nendstream"
    )


def assembled(objects: Sequence[bytes], information: int = 0) -> bytes:
    """The file of those objects, numbered from 1; the first is the catalogue."""
    held = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(held))
        held += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(
        f"{place:010} 00000 n \n" for place in places
    )
    info = f" /Info {information} 0 R" if information else ""
    tail = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{info} >>\nstartxref\n{len(held)}\n%%EOF\n"
    return held + table.encode() + tail.encode()


def set_in(words: str, left: float, top: float, width: int, size: float = 10.0) -> list[Placed]:
    """Words broken into lines of so many characters, hyphens and all, one below the other."""
    lines: list[str] = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [(left, top - 1.2 * size * row, size, line) for row, line in enumerate(lines)]


def _link(line: Placed) -> str:
    left, baseline, size, words = line
    box = f"{left} {baseline - size / 4} {left + size * len(words)} {baseline + size}"
    action = "<< /S /URI /URI (https://elsewhere.example/) >>"
    return f"<< /Type /Annot /Subtype /Link /Rect [{box}] /A {action} >>"


def _shown(line: Placed) -> bytes:
    left, baseline, size, words = line
    text = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
    return f"BT /F {size} Tf {left} {baseline} Td (".encode() + text + b") Tj ET"
