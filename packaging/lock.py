"""Writes what the program stands on with versions and hashes, for this system and Python: lock.py FILE.

Install from it with: pip install --require-hashes --only-binary :all: -r FILE
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def locked(report: dict[str, Any]) -> str:
    """The lines of requirements of what pip would install; the program itself is none of them."""
    rows = []
    for item in report["install"]:
        hashes = item["download_info"].get("archive_info", {}).get("hashes", {})
        if hashes:
            name, version = item["metadata"]["name"].lower(), item["metadata"]["version"]
            rows.append(f"{name}=={version} \\\n    --hash=sha256:{hashes['sha256']}\n")
    return "".join(sorted(rows))


def resolved() -> dict[str, Any]:
    """What pip would install of the program into an empty environment."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
        subprocess.run([*command, "--only-binary", ":all:", "--report", report, ROOT], check=True)
        told: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return told


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(locked(resolved()), "utf-8")
