"""Writes what the Flatpak is made of, the archive of the program with its hash: sources.py ARCHIVE."""

import hashlib
import json
import os
import sys
from pathlib import Path

BESIDE_MANIFEST = Path(__file__).with_name("sources.json")


def sources(archive: Path, manifest_folder: Path) -> list[dict[str, object]]:
    """The one source, with its path as seen from the manifest; nothing else goes into the Flatpak."""
    with archive.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    path = os.path.relpath(archive, manifest_folder)
    return [{"type": "archive", "path": path, "sha256": digest, "strip-components": 0}]


if __name__ == "__main__":
    made = sources(Path(sys.argv[1]), BESIDE_MANIFEST.parent)
    BESIDE_MANIFEST.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
