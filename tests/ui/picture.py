"""Pictures of the program: made small, and compared with the tolerance that another machine's fonts need."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

COLOURS = 256
"""A picture of ours has few colours, but for the edges of letters; with these it looks the same."""

SMALLEST = 0
"""What Qt calls the quality of a PNG is how little time it takes to pack it."""

GRAIN = 8
"""Pixels, both ways, that are seen as one: how letters are smoothed does not matter then."""

AS_A_WHOLE = 2.0
ANYWHERE = 48.0
"""Greatest difference, of 255, on average over the picture and at any one grain: a word that is another stays
below, a mark, a band or a panel that is gone or elsewhere is above."""


@dataclass(frozen=True)
class PictureFile:
    """One stored picture; `make golden` draws it anew.

    Attributes:
        path: where it is kept, among the tests.
        found: the folder for pictures of what was found instead.
        update: write what the program shows now instead of comparing.
    """

    path: Path
    found: Path
    update: bool = False

    def check(self, made: QImage) -> None:
        """Fail, leaving the picture made now and one of the differences, unless it looks as stored."""
        if self.update:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            assert few_colours(made).save(str(self.path), quality=SMALLEST)
        assert self.path.exists(), f"{self.path.name} is not there yet: make it with `make golden`"
        stored = QImage(str(self.path))
        assert made.size() == stored.size(), f"{self.path.name} has another size"
        differing = np.abs(_grains(made) - _grains(stored)).mean(axis=2)
        if differing.mean() > AS_A_WHOLE or differing.max() > ANYWHERE:
            raise AssertionError(self._told(made, differing))

    def _told(self, made: QImage, differing: np.ndarray) -> str:
        now, where = self.found / self.path.name, self.found / f"{self.path.stem}-differences.png"
        made.save(str(now))
        shown = np.minimum(differing * 4, 255).astype(np.uint8)
        height, width = shown.shape
        image = QImage(shown.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
        image.scaled(made.size()).save(str(where))
        row, column = np.unravel_index(int(differing.argmax()), differing.shape)
        return (
            f"the window no longer looks as in {self.path.name}: {differing.mean():.1f} on average, at most"
            f" {differing.max():.0f} near {int(column) * GRAIN}, {int(row) * GRAIN}; see {now} and {where},"
            " and accept it with `make golden` if it is right"
        )


def make_small(file: Path) -> None:
    """Keep a picture in few colours."""
    assert few_colours(QImage(str(file))).save(str(file), quality=SMALLEST)


def few_colours(picture: QImage) -> QImage:
    """The same picture in its own commonest colours, a third of the size."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(plain.constBits(), np.uint32), return_counts=True)
    commonest = colours[np.argsort(-counts, kind="stable")][:COLOURS]
    table = [int(colour) for colour in commonest]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def _grains(picture: QImage) -> np.ndarray:
    small = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
        picture.width() // GRAIN,
        picture.height() // GRAIN,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixels = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.width(), 4)
    return pixels[:, :, :3].astype(np.float32)
