"""The guide as web pages is whole: each page, link and picture is there, in every language."""

import re
from pathlib import Path

import pytest
from lxml import html

from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("guide")
    script("guide").main(made)
    return made


def test_every_link_and_picture_of_every_page_leads_somewhere(folder: Path) -> None:
    pages = sorted(folder.rglob("*.html"))
    assert len(pages) == len(script("guide").LANGUAGES) * len(script("guide").BOOKS)
    for page in pages:
        tree = html.fromstring(page.read_bytes())
        names = {anchor.get("name") for anchor in tree.iter("a")}
        links = [str(anchor.get("href")) for anchor in tree.iter("a") if anchor.get("href")]
        for target in [*links, *(str(picture.get("src")) for picture in tree.iter("img"))]:
            assert target[1:] in names if target.startswith("#") else (page.parent / target).is_file(), target


def test_a_page_says_its_language_and_direction_and_loads_nothing_from_elsewhere(folder: Path) -> None:
    for page in folder.rglob("*.html"):
        text = page.read_text("utf-8")
        tree = html.fromstring(text.encode())
        assert tree.get("lang") == page.parent.name
        assert tree.get("dir") == ("rtl" if page.parent.name == "ar" else "ltr")
        assert tree.findtext(".//title")
        assert not re.search(r"https?://|<script", text)
