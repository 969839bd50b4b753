"""Setting up repairs an environment that cannot work, and leaves alone one that can."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "packaging" / "environment.sh"
VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound environment; tests that do harm take one of their own."""
    folder = tmp_path_factory.mktemp("made") / ".venv"
    assert set_up(folder).returncode == 0
    return folder


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Path:
    """A sound environment that a test may spoil."""
    folder = tmp_path / "own" / ".venv"
    shutil.copytree(made, folder, symlinks=True)
    pip = folder / "bin" / "pip"
    pip.write_text(pip.read_text("utf-8").replace(str(made), str(folder)), "utf-8")
    (folder / "kept").touch()
    return folder


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """A Python that makes an environment without anything in it."""
    return python_that(tmp_path, '"-m venv "*) mkdir "$3" && touch "$3/made";; *_base_exec*) echo "$0";;')


def python_that(folder: Path, *cases: str) -> Path:
    """A Python that does something else in some cases."""
    made = folder / "python3.99"
    made.write_text(f'#!/bin/sh\ncase "$*" in {" ".join(cases)} *) exec {sys.executable} "$@";; esac\n')
    made.chmod(0o755)
    return made


def test_a_sound_environment_is_left_alone(made: Path) -> None:
    (made / "kept").touch()
    done = set_up(made)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (made / "kept").exists()


def test_one_that_is_linked_from_elsewhere_is_sound_too(made: Path, tmp_path: Path) -> None:
    (tmp_path / ".venv").symlink_to(made)
    (made / "kept").touch()
    assert set_up(tmp_path / ".venv").stdout == ""
    assert (made / "kept").exists()


def test_one_that_came_with_a_moved_folder_is_made_anew(own: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved elsewhere" / ".venv"
    own.parent.rename(moved.parent)
    done = set_up(moved)
    assert done.returncode == 0, done.stderr
    assert "anew" in done.stdout
    assert not (moved / "kept").exists()
    pip = subprocess.run([moved / "bin" / "pip", "--version"], capture_output=True, text=True, check=True)
    assert str(moved) in pip.stdout


def test_one_that_came_with_a_copied_folder_is_made_anew(own: Path, quick: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copied" / ".venv"
    shutil.copytree(own, copied, symlinks=True)
    assert_made_anew(copied, quick)
    assert (own / "kept").exists()


def other_python(folder: Path) -> None:
    (folder / "lib" / VERSION).rename(folder / "lib" / "python3.4")


def python_that_is_gone(folder: Path) -> None:
    for name in ("python", "python3", VERSION):
        (folder / "bin" / name).unlink(missing_ok=True)
    (folder / "bin" / "python").symlink_to("/usr/local/gone/bin/python3.4")


def half_made(folder: Path) -> None:
    shutil.rmtree(folder / "lib" / VERSION / "site-packages" / "pip")


def no_environment(folder: Path) -> None:
    (folder / "pyvenv.cfg").unlink()


def program_of_an_earlier_folder(folder: Path) -> None:
    (folder / "bin" / "parallax").write_text(f"#!{folder}-before/bin/python\nimport reader\n", "utf-8")


def program_of_a_long_path(folder: Path) -> None:
    start = f"#!/bin/sh\n'''exec' \"{folder}-before/bin/python\" \"$0\" \"$@\"\n' '''\n"
    (folder / "bin" / "parallax").write_text(start, "utf-8")


@pytest.mark.parametrize(
    "spoil",
    [
        *(other_python, python_that_is_gone, half_made, no_environment),
        *(program_of_an_earlier_folder, program_of_a_long_path),
    ],
)
def test_one_that_cannot_work_is_made_anew(spoil: Callable[[Path], None], own: Path, quick: Path) -> None:
    assert set_up(own, quick).stdout == ""
    spoil(own)
    assert_made_anew(own, quick)


def test_a_dead_link_is_replaced(tmp_path: Path, quick: Path) -> None:
    folder = tmp_path / ".venv"
    folder.symlink_to(tmp_path / "gone")
    assert_made_anew(folder, quick)


def somebodys_folder(place: Path) -> None:
    place.mkdir()
    (place / "thesis.txt").write_text("all there is of it")


def somebodys_file(place: Path) -> None:
    place.write_text("all there is of it")


@pytest.mark.parametrize("put", [somebodys_folder, somebodys_file])
def test_what_has_the_name_and_is_no_environment_is_kept_under_another(
    put: Callable[[Path], None], tmp_path: Path, quick: Path
) -> None:
    folder = tmp_path / ".venv"
    for number in (1, 2):
        put(folder)
        done = set_up(folder, quick)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.endswith(f"it is now called {folder}.kept-{number}.\n")
        kept = tmp_path / f".venv.kept-{number}"
        assert (kept / "thesis.txt" if kept.is_dir() else kept).read_text() == "all there is of it"
        assert [each.name for each in folder.iterdir()] == ["made"]
        shutil.rmtree(folder)


def empty_file(place: Path) -> None:
    place.touch()


def loop_of_links(place: Path) -> None:
    place.symlink_to(place)


def link_to_somebodys_folder(place: Path) -> None:
    somebodys_folder(place.with_name("own"))
    place.symlink_to("own")


@pytest.mark.parametrize("put", [Path.mkdir, empty_file, loop_of_links, link_to_somebodys_folder])
def test_what_holds_nothing_is_replaced(put: Callable[[Path], None], tmp_path: Path, quick: Path) -> None:
    put(tmp_path / ".venv")
    assert_made_anew(tmp_path / ".venv", quick)
    own = tmp_path / "own"
    assert not own.exists() or (own / "thesis.txt").exists()


def test_one_of_another_version_is_kept_unless_a_python_is_asked_for(own: Path, tmp_path: Path) -> None:
    later = python_that(tmp_path, '*"[:2]"*) echo 3.99;; "-m venv "*) mkdir "$3" && touch "$3/made";; '
                        '*_base_exec*) echo "$0";;')  # fmt: skip
    assert set_up(own, later).stdout == ""
    assert (own / "kept").exists()
    assert_made_anew(own, later, "yes")


def test_a_python_that_is_too_old_is_refused_in_one_line(tmp_path: Path) -> None:
    old = tmp_path / "python2"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = set_up(tmp_path / ".venv", old)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "make setup PYTHON=" in done.stderr


def test_the_least_version_is_the_one_of_the_project() -> None:
    wanted = re.search(r'requires-python = ">=(\d+)\.(\d+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert wanted
    assert f'LEAST="({wanted[1]}, {wanted[2]})"' in SCRIPT.read_text("utf-8")


def assert_made_anew(folder: Path, python: Path, *words: str) -> None:
    done = set_up(folder, python, *words)
    assert done.returncode == 0, done.stderr
    assert "anew" in done.stdout
    assert [each.name for each in folder.iterdir()] == ["made"]


def set_up(
    folder: Path, python: Path | str = sys.executable, *words: str
) -> "subprocess.CompletedProcess[str]":
    command = [str(SCRIPT), str(folder), str(python), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)
