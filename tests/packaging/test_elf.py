"""Libraries in a package look for others in no folder of the machine that built them."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.packaging.scripts import script

forget = script("elf").forget_search_path


def library(folder: Path, search: str) -> Path:
    """A library that looks for others there."""
    source, made = folder / "made.c", folder / "made.so"
    source.write_text("int answer(void) { return 42; }\n")
    subprocess.run(["cc", "-shared", "-fPIC", f"-Wl,-rpath,{search}", "-o", made, source], check=True)
    return made


def search_path(made: Path) -> str:
    told = subprocess.run(["readelf", "-d", made], capture_output=True, text=True, check=True).stdout
    return next((line for line in told.splitlines() if "RUNPATH" in line or "RPATH" in line), "")


def test_a_folder_of_the_build_machine_is_forgotten_and_the_library_still_works(tmp_path: Path) -> None:
    made = library(tmp_path, "/home/builder/lib")
    assert "/home/builder/lib" in search_path(made)
    assert forget(made)
    assert search_path(made) == ""
    code = f"import ctypes; print(ctypes.CDLL({str(made)!r}).answer())"
    assert subprocess.check_output([sys.executable, "-c", code]) == b"42\n"
    assert not forget(made)


def test_a_library_that_looks_beside_itself_goes_on_doing_so(tmp_path: Path) -> None:
    made = library(tmp_path, "$ORIGIN/../lib")
    before = made.read_bytes()
    assert not forget(made)
    assert made.read_bytes() == before


def test_what_is_no_library_is_left_alone(tmp_path: Path) -> None:
    script_file = Path(shutil.copy(__file__, tmp_path / "script.so"))
    assert not forget(script_file)
