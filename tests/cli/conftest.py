"""A library of two reports, and the commands on it."""

from pathlib import Path

import pytest

from reader.cli.main import main

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news" / "library.sqlite"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text("The ferry left Ostmark at noon.\n\nNobody was on deck.", "utf-8")
    (folder / "two.txt").write_text("A second ferry, the Ruda, stayed in port because of ice.", "utf-8")
    return folder


def library(path: Path, *words: str) -> int:
    command, *rest = words
    return main(["library", command, "--library", str(path), *rest])


@pytest.fixture
def filled(path: Path, files: Path, capsys: Printed) -> Path:
    assert library(path, "add", str(files), "--event", "Ferry") == 0
    capsys.readouterr()
    return path
