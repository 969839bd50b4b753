"""Every command and every format of a packaged program, beside what the same program makes unpackaged."""

import json
import subprocess
from pathlib import Path

import pytest

from reader.library.formats import registry
from reader.paths import seeds
from reader.report.export import Format
from tests.packaging.packaged.conftest import Run
from tests.packaging.packaged.kinds import KINDS

REPORTS = [seeds() / name for name in ("ostrel-gazette.txt", "tern-agency.txt", "harbour-courier.html")]


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("command", ["compare", "story"])
def test_every_command_writes_every_format_as_it_does_unpackaged(
    packaged: Run, here: Run, tmp_path: Path, command: str, form: Format
) -> None:
    made = {}
    for name, run in (("packaged", packaged), ("here", here)):
        written = tmp_path / name
        done = run(command, *REPORTS, "--format", form, "--output", written.with_suffix(f".{form}"))
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        made[name] = written.with_suffix(f".{form}").read_bytes()
    assert made["packaged"] == made["here"]


@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_a_printout_has_the_words_of_every_language(packaged: Run, here: Run, language: str) -> None:
    words = ("compare", *REPORTS[:2], "--format", "text", "--language", language)
    assert succeeded(packaged(*words)) == succeeded(here(*words))


def test_a_file_of_every_kind_is_read_as_it_is_unpackaged(packaged: Run, here: Run, tmp_path: Path) -> None:
    for name, make in KINDS.items():
        (tmp_path / name).write_bytes(make())
    files = [tmp_path / name for name in KINDS]
    read = json.loads(succeeded(packaged("read", *files, "--format", "json")))
    assert read == json.loads(succeeded(here("read", *files, "--format", "json")))
    known = {form.name for form in registry.FORMATS if form.name != "refused"}
    assert {one["format"] for one in read["articles"]} == known


def test_what_cannot_be_read_is_told_in_one_line(packaged: Run, here: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing.docx").write_bytes(b"PK\3\4 and no more")
    done, wanted = (run("read", tmp_path / "nothing.docx") for run in (packaged, here))
    assert (done.returncode, done.stderr) == (wanted.returncode, wanted.stderr)
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [(), ("compare",), ("story",), ("read",), ("library",)])
def test_every_command_explains_itself(packaged: Run, here: Run, command: tuple[str, ...]) -> None:
    assert succeeded(packaged(*command, "--help")) == succeeded(here(*command, "--help"))


def test_a_library_is_filled_searched_and_handed_on(packaged: Run, tmp_path: Path) -> None:
    where = ("--library", tmp_path / "mine.sqlite")
    succeeded(packaged("library", "add", *where, "--event", "Ferry", *REPORTS))
    assert b"Ferry" in succeeded(packaged("library", "list", *where))
    assert succeeded(packaged("library", "search", *where, "ferry"))
    case = tmp_path / "ferry.parallax"
    succeeded(packaged("library", "export", *where, "--event", "Ferry", "--format", "case", "--output", case))
    other = ("--library", tmp_path / "other.sqlite")
    succeeded(packaged("library", "import", *other, case))
    assert b"Ferry" in succeeded(packaged("library", "list", *other))


def test_the_program_says_its_version(packaged: Run, here: Run) -> None:
    assert succeeded(packaged("--version")) == succeeded(here("--version"))


def succeeded(done: subprocess.CompletedProcess[bytes]) -> bytes:
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout
