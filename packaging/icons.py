"""Draws the program's icon in all sizes and forms that systems ask for: icons.py FOLDER."""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWN = Path(__file__).resolve().parents[1] / "resources" / "icons" / "parallax.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
OF_MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Apple's names of the parts of such a file, each a PNG of that size."""


def png(size: int) -> bytes:
    """The icon as PNG, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWN)).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # a device is taken too
    return bytes(held.data().data())


def ico() -> bytes:
    """The icon for Windows: a head, a row a picture, the pictures."""
    pictures = [png(size) for size in OF_WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    rows = []
    for size, picture in zip(OF_WINDOWS, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        rows.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at))
        at += len(picture)
    return b"".join([head, *rows, *pictures])


def icns() -> bytes:
    """The icon for macOS: each picture behind its name and length."""
    parts = [(name, png(size)) for name, size in OF_MACOS.items()]
    body = b"".join(name + struct.pack(">I", 8 + len(picture)) + picture for name, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def draw(folder: Path) -> Path:
    """Write all of them into a folder: parallax.ico, parallax.icns and SIZExSIZE.png."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for size in SIZES:
        (folder / f"{size}x{size}.png").write_bytes(png(size))
    (folder / "parallax.ico").write_bytes(ico())
    (folder / "parallax.icns").write_bytes(icns())
    del application
    return folder


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
