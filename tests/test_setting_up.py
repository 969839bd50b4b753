"""What a person gets who installs the program, and what is said when the system lacks something."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.text import full_stops, stems

ROOT = Path(__file__).parents[1]
PACKAGES = ROOT / "packaging" / "system-packages.sh"
REPORTS = {
    "harbour-courier.html",
    "ostrel-gazette.txt",
    "radio-tamaray.txt",
    "tern-agency.txt",
    "wendlemere-ledger.txt",
}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment into which pip has put Parallax and all that it stands on."""
    folder = tmp_path_factory.mktemp("installed") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", str(folder))
    run(
        *(sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "install", "--quiet"),
        *("--disable-pip-version-check", "--no-compile", str(ROOT)),
    )
    return folder / "bin"


@pytest.mark.timeout(900)  # pip may have to fetch everything anew
def test_an_installed_program_has_its_sample_story_and_its_resources(installed: Path, tmp_path: Path) -> None:
    python = str(installed / "python")
    code = "from reader.paths import resources, seeds; print(resources(), seeds(), sep='\\n')"
    found = run(python, "-P", "-c", code, cwd=tmp_path).splitlines()
    resources, seeds = (Path(folder) for folder in found)
    assert resources.parent.parent.name == "site-packages"
    assert resources.is_relative_to(installed.parent)
    assert seeds.is_relative_to(installed.parent)
    assert (resources / "icons").is_dir()
    assert {file.name for file in seeds.iterdir()} >= REPORTS
    code = "from reader.library.store import Library; print(Library('new.sqlite').stories())"
    assert run(python, "-P", "-c", code, cwd=tmp_path) == "()\n"


@pytest.mark.timeout(900)  # as above
def test_what_pip_installs_reads_the_sample_story_and_prints_it(installed: Path, tmp_path: Path) -> None:
    parallax = str(installed / "parallax")
    sample = [str(ROOT / "seeds" / name) for name in sorted(REPORTS)]
    assert run(parallax, "read", *sample, cwd=tmp_path).count("  title:") == len(REPORTS)
    run(parallax, "compare", *sample[:2], "--format", "pdf", "--output", "sample.pdf", cwd=tmp_path)
    assert (tmp_path / "sample.pdf").read_bytes().startswith(b"%PDF")


def test_what_the_system_lacks_is_said_in_one_line(tmp_path: Path) -> None:
    done = system_packages(tmp_path, dpkg_query="exit 1", user=1000)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "sudo apt-get install" in done.stderr
    assert "libegl1" in done.stderr


def test_nothing_is_said_when_the_system_has_everything(tmp_path: Path) -> None:
    done = system_packages(tmp_path, dpkg_query="echo installed", user=1000)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_browser_that_came_without_a_package_is_not_asked_for_again(tmp_path: Path) -> None:
    (tmp_path / "chromium").write_text("#!/bin/sh\n")
    (tmp_path / "chromium").chmod(0o755)
    done = system_packages(tmp_path, dpkg_query="exit 1", user=1000)
    assert "xdotool" in done.stderr.split()
    assert "chromium" not in done.stderr.split()


def test_an_administrator_gets_what_is_missing_installed(tmp_path: Path) -> None:
    done = system_packages(tmp_path, dpkg_query="exit 1", user=0)
    assert done.returncode == 0
    asked = (tmp_path / "asked").read_text()
    assert "install --yes" in asked
    assert "libegl1" in asked


def system_packages(folder: Path, dpkg_query: str, user: int) -> subprocess.CompletedProcess[str]:
    """Run the script on a machine made up of these answers."""
    answers = {
        "dpkg-query": dpkg_query,
        "id": f"echo {user}",
        "sudo": "exit 1",
        "apt-get": f'echo "$@" >>{folder}/asked',
    }
    for name, answer in answers.items():
        (folder / name).write_text(f"#!/bin/sh\n{answer}\n")
        (folder / name).chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    return subprocess.run(
        [str(PACKAGES), "test"], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )


def run(*command: str, cwd: Path = ROOT) -> str:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_is_asked_of_nltk_by_name_is_packaged_with_the_program() -> None:
    asked = {name for module in (full_stops, stems) for name in vars(module).values() if of_nltk(name)}
    spec = (ROOT / "packaging" / "parallax.spec").read_text(encoding="utf-8")
    assert len(asked) == 2
    assert {name for name in asked if f'"{name}"' not in spec} == set()


def of_nltk(name: object) -> bool:
    return isinstance(name, str) and name.startswith("nltk.")
