"""What the project says of itself in several places agrees, and what its workflows start is there."""

import os
import re

import pytest

from reader import VERSION
from tests.packaging.scripts import FOLDER, script
from tests.packaging.test_notices import STANDS_ON

ROOT = FOLDER.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_script_that_a_workflow_starts_is_there_and_can_be_started(workflow: os.PathLike[str]) -> None:
    text = (ROOT / workflow).read_text("utf-8")
    started = set(re.findall(r"(?:packaging|\.ci)/[\w./-]+", text))
    assert started
    assert [name for name in started if not os.access(ROOT / name, os.X_OK)] == []
    made = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"run: make (\S+)", text):
        assert f"\n{target}:" in made


@pytest.mark.parametrize("lock", sorted((FOLDER / "locks").iterdir()), ids=lambda path: path.name)
def test_a_lock_names_all_that_the_program_stands_on_each_with_its_hash(lock: os.PathLike[str]) -> None:
    text = (ROOT / lock).read_text("utf-8")
    rows = dict(re.findall(r"^(\S+)==\S+ \\\n    --hash=sha256:([0-9a-f]{64})$", text, re.MULTILINE))
    assert {name.lower().replace("_", "-") for name in STANDS_ON} <= {name.replace("_", "-") for name in rows}
    assert len(rows) == text.count("==")


def test_a_lock_leaves_out_the_program_itself() -> None:
    found = {"archive_info": {"hashes": {"sha256": "0" * 64}}}
    report = {
        "install": [
            {"metadata": {"name": "Babel", "version": "2.1"}, "download_info": found},
            {"metadata": {"name": "parallax-reader", "version": VERSION}, "download_info": {"dir_info": {}}},
        ]
    }
    assert script("lock").locked(report) == f"babel==2.1 \\\n    --hash=sha256:{'0' * 64}\n"


def test_shops_of_programs_are_told_the_version_that_the_program_says() -> None:
    assert VERSION in [release.version for release in script("releases").releases()]


def test_what_is_newer_than_this_version_is_no_second_release_of_it() -> None:
    text = f"# What is new\n\n## Not yet released\n\n- Later.\n\n## Parallax {VERSION}\n\n- Now.\n"
    [release] = script("releases").told_in(text)
    assert (release.version, release.points) == (VERSION, ("Now.",))


def test_nobody_s_address_is_invented_and_one_place_says_them_all() -> None:
    addresses = script("addresses")
    assert ".invalid" in addresses.HOMEPAGE
    assert ".invalid" in addresses.MAINTAINER
    told = script("releases").metainfo()
    assert f">{addresses.HOMEPAGE}</url>" in told
    assert "@" not in told
