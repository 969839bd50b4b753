"""What a Linux system is given: a tree, a Debian and an RPM package, and a file that unpacks itself."""

import os
import subprocess
from pathlib import Path

import pytest

from reader import VERSION
from tests.endtoend.program import PACKAGED
from tests.endtoend.waiting import tool
from tests.packaging.scripts import FOLDER

pytestmark = pytest.mark.timeout(900)  # whole packages are made and looked through
LINUX = FOLDER / "linux"
QUICK = {"PACKING": "none", "LEVEL": "1"}
OF_QUICK = "uses-no-compression-for-data-tarball,uses-no-compression-for-control-tarball"
"""What is said of a package that was not packed, so that the test is quick."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("linux") / "tree"
    run(LINUX / "tree.sh", Path(os.environ[PACKAGED]).parent, folder)
    return folder


def test_desktops_and_shops_of_programs_find_nothing_wrong(tree: Path) -> None:
    share = tree / "usr" / "share"
    assert run(tool("desktop-file-validate"), share / "applications" / "parallax.desktop") == ""
    [told] = (share / "metainfo").iterdir()
    assert "successful" in run(tool("appstreamcli"), "validate", "--pedantic", "--no-net", told)
    assert f'version="{VERSION}"' in told.read_text("utf-8")


def test_the_manual_page_is_set_without_a_complaint_and_names_every_command(tree: Path) -> None:
    page = tree / "usr" / "share" / "man" / "man1" / "parallax.1.gz"
    done = subprocess.run(
        [tool("man"), "--warnings", "-l", page],
        env={**os.environ, "MANPAGER": "cat", "MANWIDTH": "100"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    for words in ("parallax compare A B", "THE COMMAND STORY", "--threshold", "EXIT STATUS"):
        assert words in done.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["comp"], "compare"),
        (["compare", "--thr"], "--threshold"),
        (["story", "--format", "xl"], "xlsx"),
        (["library", "exp"], "export"),
    ],
)
def test_the_shell_completes_commands_options_and_their_words(
    tree: Path, typed: list[str], offered: str
) -> None:
    completion = tree / "usr" / "share" / "bash-completion" / "completions" / "parallax"
    words = " ".join(f"'{word}'" for word in ["parallax", *typed])
    asked = f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}; _parallax; echo ${{COMPREPLY[@]}}"
    code = f"source '{completion}'; {asked}"
    assert offered in run(tool("bash"), "-c", code).split()


def test_the_debian_package_is_sound(tree: Path, tmp_path: Path) -> None:
    run(LINUX / "deb.sh", tree, tmp_path, VERSION)
    [package] = tmp_path.glob("*.deb")
    found = run(
        tool("lintian"), "--allow-root", "--tag-display-limit", "0", "--suppress-tags", OF_QUICK, package
    )
    assert [line for line in found.splitlines() if line[:2] in {"E:", "W:"}] == []


def test_the_rpm_package_holds_the_same_files(tree: Path, tmp_path: Path) -> None:
    run(LINUX / "rpm.sh", tree, tmp_path, VERSION)
    [package] = tmp_path.glob("*.rpm")
    held = set(run(tool("rpm"), "-qpl", package).split("\n"))
    files = {f"/{path.relative_to(tree)}" for path in tree.rglob("*") if not path.is_dir()}
    assert files <= held


def test_the_file_that_unpacks_itself_installs_a_program_that_runs(tree: Path, tmp_path: Path) -> None:
    run(LINUX / "archive.sh", tree, tmp_path, VERSION)
    [installer] = tmp_path.glob("*.run")
    told = run(installer, tmp_path / "a home" / ".local")
    program = tmp_path / "a home" / ".local" / "bin" / "parallax"
    assert str(program) in told
    assert run(program, "--version") == f"Parallax {VERSION}\n"
    entry = program.parents[1] / "share" / "applications" / "parallax.desktop"
    assert f'\nExec="{program}" %F\n' in entry.read_text("utf-8")
    assert run(tool("desktop-file-validate"), entry) == ""
    [archive] = tmp_path.glob("*.tar.zst")
    listed = run(tool("tar"), "--zstd", "-tf", archive).splitlines()
    assert "./share/applications/parallax.desktop" in listed


def run(*command: str | Path) -> str:
    done = subprocess.run(
        list(map(str, command)), env={**os.environ, **QUICK}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
