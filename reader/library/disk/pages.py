"""A library's file as pages, read without SQLite, so that a damaged page does not stop the reading of others.

The file format is https://www.sqlite.org/fileformat2.html; the write-ahead log is in its section 4.
"""

from pathlib import Path

from reader.library.disk.beside import opened_beside
from reader.library.disk.log import newest_pages

# Bytes of a page in every library that Parallax makes.
USUAL_SIZE = 4096
SIZES = tuple(2**power for power in range(9, 17))
LARGEST = 65536
# Bytes of the header of the file, at the beginning of its first page.
HEADER = 100


class DatabasePages:
    """The pages of a file, numbered from 1, with newer ones from its write-ahead log in their places."""

    def __init__(self, path: Path) -> None:
        with opened_beside(path) as file:
            self._bytes = file.read()
        self.size = page_size(self._bytes[:HEADER], len(self._bytes))
        self._newer = newest_pages(path, self.size)
        count = -(-len(self._bytes) // self.size)
        # So that a damaged number does not make it a file of a billion pages.
        self._newer = {n: page for n, page in self._newer.items() if n <= count + len(self._newer)}
        self.count = max([count, *self._newer])

    def __getitem__(self, number: int) -> bytes:
        """The newest state of a page, padded with zeros where the file is cut; raises IndexError."""
        if not 1 <= number <= self.count:
            raise IndexError(number)
        if number in self._newer:
            return self._newer[number]
        return self._bytes[(number - 1) * self.size : number * self.size].ljust(self.size, b"\0")

    @property
    def is_cut(self) -> bool:
        """Whether the file ends before the last page that its header counts."""
        return _number(self[1], 28) > self.count

    def free(self) -> set[int]:
        """The numbers of free pages, as far as their list can be followed."""
        found: set[int] = set()
        trunk = _number(self[1], 32)
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self[trunk]
            held = min(_number(page, 4), self.size // 4 - 2)
            found.update(_number(page, 8 + 4 * place) for place in range(held))
            trunk = _number(page, 0)
        return found


def page_size(header: bytes, length: int) -> int:
    """The size of a page in bytes: that of the header where it fits the length of the file."""
    said = int.from_bytes(header[16:18], "big")
    said = LARGEST if said == 1 else said
    return said if said in SIZES and length % said == 0 else USUAL_SIZE


def _number(page: bytes, place: int) -> int:
    return int.from_bytes(page[place : place + 4], "big")
