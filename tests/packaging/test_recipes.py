"""The recipes of Flatpak and Snap keep to their formats."""

import hashlib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.packaging.recipes import FLATPAK, FLATPAK_SOURCES, SNAP
from tests.packaging.scripts import FOLDER, script

RECIPES = {
    FOLDER / "flatpak" / "org.parallax_reader.parallax.yml": FLATPAK,
    FOLDER / "snap" / "snapcraft.yaml": SNAP,
}


def read(recipe: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(recipe.read_text("utf-8"))
    return found


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_a_recipe_keeps_to_its_format(recipe: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(RECIPES[recipe])
    jsonschema.validate(read(recipe), RECIPES[recipe])


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_what_a_format_does_not_know_is_found(recipe: Path) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**read(recipe), "comand": "parallax"}, RECIPES[recipe])


def test_the_sources_of_the_flatpak_are_the_archive_and_its_hash(tmp_path: Path) -> None:
    archive = tmp_path / "dist" / "parallax.tar.zst"
    archive.parent.mkdir()
    archive.write_bytes(b"packed")
    made = script("flatpak/sources").sources(archive, tmp_path / "packaging" / "flatpak")
    jsonschema.validate(made, FLATPAK_SOURCES)
    assert made[0]["path"] == "../../dist/parallax.tar.zst"
    assert made[0]["sha256"] == hashlib.sha256(b"packed").hexdigest()
