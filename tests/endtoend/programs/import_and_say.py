"""Imports a folder into a library as the window does, and says what was added: LIBRARY FOLDER."""

import sys
from pathlib import Path

from reader.library.importing.reading_process import ReadingProcess
from reader.library.store import Library


def import_all(library: Path, folder: Path) -> None:
    """Read each file in the child process, keep it, and only then print its name."""
    with ReadingProcess() as reading, Library(library) as kept:
        story = kept.add_story("Everything")
        for file in sorted(folder.iterdir()):
            for loaded in reading.load(file):
                kept.add(loaded, story)
            print(file.name, flush=True)


if __name__ == "__main__":
    import_all(Path(sys.argv[1]), Path(sys.argv[2]))
