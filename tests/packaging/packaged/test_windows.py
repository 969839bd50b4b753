"""The installer for Windows is made on Linux too, of a folder that stands in for the program."""

import subprocess
from pathlib import Path

from tests.endtoend.waiting import tool
from tests.packaging.scripts import FOLDER


def test_the_installer_for_windows_is_made_without_a_complaint(tmp_path: Path) -> None:
    program = tmp_path / "parallax"
    (program / "_internal").mkdir(parents=True)
    (program / "parallax.exe").write_bytes(b"MZ")
    (program / "_internal" / "library.dll").write_bytes(b"MZ")
    assert tool("makensis")
    done = subprocess.run(
        [FOLDER / "windows" / "installer.sh", program, tmp_path, "1.2.3"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "parallax-1.2.3-setup.exe").read_bytes().startswith(b"MZ")
