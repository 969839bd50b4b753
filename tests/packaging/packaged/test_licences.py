"""A packaged program ships the licences of all that it brings along."""

import os
from pathlib import Path

from reader.notices import GATHERED, parsed
from tests.endtoend.program import PACKAGED


def test_every_library_and_every_package_in_it_is_named_with_its_licence() -> None:
    folder = Path(os.environ[PACKAGED]).parent / "_internal"
    told = parsed((folder / "reader" / "resources" / "licences" / GATHERED).read_text("utf-8"))
    named = {name for notice in told if notice.text for name in _here_as(notice.text)}
    libraries = {path.name for path in folder.rglob("*.so*") if path.is_file()}
    folders = {path.name for path in folder.iterdir() if path.is_dir() and not path.name.endswith(".libs")}
    ours = {"reader", next(path.name for path in folder.glob("parallax_reader-*.dist-info"))}
    made_for_it = {f"python{version}" for version in ("3.11", "3.12", "3.13", "3.14")}
    assert libraries <= named
    assert folders - ours - made_for_it <= named


def _here_as(text: str) -> list[str]:
    first = text.split("\n", 1)[0]
    return first.removeprefix("Here as: ").split(", ") if first.startswith("Here as: ") else []
