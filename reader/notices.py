"""Under which licences the program and all that it brings along may be used: what Help > About shows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader.paths import PACKAGE, resources

OURS = "parallax-reader"
GATHERED = "third-party.txt"
"""In the folder of licences of a packaged program: all notices, as they were gathered when it was made."""
RULE = "=" * 100
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|readme_hyph", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FOR_AN_EXTRA = re.compile(r"\bextra\s*==")
_ALSO = {"pyside6-essentials": ("Qt.txt",), "shiboken6": ("Qt.txt",), "typst": ("typst.txt",)}
"""Texts in our folder of licences that belong to a package, beside those that it has itself."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A work of others: what it is called, the name of its licence, and the texts that must come with it."""

    name: str
    licence: str
    text: str


def all_notices() -> tuple[Notice, ...]:
    """The notices of everything that the program brings along, or stands on; takes a quarter of a second."""
    gathered = resources() / "licences" / GATHERED
    if gathered.is_file():
        return parsed(gathered.read_text("utf-8"))
    return (ours(), *map(of_distribution, sorted(required())), *of_data(), *whole_licences())


def written(notices: Iterable[Notice]) -> str:
    """Notices one after another as one text to read."""
    return "\n".join(f"{RULE}\n{one.name}\n{one.licence}\n\n{one.text.strip()}\n" for one in notices)


def parsed(text: str) -> tuple[Notice, ...]:
    """The notices that were written so."""
    parts = (part.split("\n", 3) for part in text.split(f"{RULE}\n")[1:])
    return tuple(Notice(name, licence, words.strip()) for name, licence, _, words in parts)


def ours() -> Notice:
    """The licence of Parallax itself."""
    beside = PACKAGE.parent / "LICENSE"
    text = beside.read_text("utf-8") if beside.is_file() else _texts(distribution(OURS))
    return Notice("Parallax", "MIT", text)


def required(name: str = OURS) -> frozenset[str]:
    """The names of all distributions that this one needs, directly or not, as far as they are installed."""
    found: set[str] = set()
    open_names = _needs(name)
    while open_names:
        one = _normal(open_names.pop())
        if one not in found and _is_here(one):
            found.add(one)
            open_names |= _needs(one)
    return frozenset(found)


def of_distribution(name: str) -> Notice:
    """The name, version, licence and texts of an installed distribution; no text where it comes without."""
    held = distribution(name)
    licence = _said(held, "License-Expression") or _classified(held) or _said(held, "License") or "see below"
    texts = [_texts(held)]
    texts += [(resources() / "licences" / file).read_text("utf-8") for file in _ALSO.get(_normal(name), ())]
    return Notice(f"{held.metadata['Name']} {held.version}", licence, "\n\n".join(filter(None, texts)))


def of_data() -> Iterator[Notice]:
    """Fonts and word lists by others."""
    for font in ("Inter", "NotoSerif"):
        text = (resources() / "fonts" / f"OFL-{font}.txt").read_text("utf-8")
        yield Notice(f"The font {font}", "SIL Open Font License 1.1", text)
    for file in sorted((resources() / "languages").rglob("NOTICE")):
        yield Notice(f"Words of {file.parent.name}", "see below", file.read_text("utf-8"))


def whole_licences() -> Iterator[Notice]:
    """The licences that Qt's notices refer to, whole."""
    for file in sorted((resources() / "licences").glob("*GPL-*.txt")):
        yield Notice(file.stem, "the whole text", file.read_text("utf-8"))


def _needs(name: str) -> set[str]:
    lines = distribution(name).requires or []
    names = (_NAME.match(line) for line in lines if not _FOR_AN_EXTRA.search(line))
    return {name[0] for name in names if name}


def _is_here(name: str) -> bool:
    """Whether it is installed: what another system or another Python needs is not."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _texts(held: Distribution) -> str:
    """All files of licences that a distribution brings along, each once."""
    files = (file for file in held.files or () if _is_licence(Path(file)))
    texts = [
        Path(str(held.locate_file(file))).read_text("utf-8", "replace").strip() for file in sorted(files)
    ]
    return "\n\n".join(dict.fromkeys(texts))


def _is_licence(path: Path) -> bool:
    """Whether a file in the description of a distribution, or beside its code, is the text of a licence."""
    if path.suffix in {".py", ".pyc"}:
        return False
    within = any(part.endswith(".dist-info") for part in path.parts[:-1]) and "licenses" in path.parts
    return within or bool(_LICENCE_FILE.search(path.stem))


def _classified(held: Distribution) -> str:
    kinds = held.metadata.get_all("Classifier") or []
    return ", ".join(kind.rpartition(":: ")[2] for kind in kinds if kind.startswith("License ::"))


def _said(held: Distribution, key: str) -> str:
    """The first line that its description has under that key."""
    lines = (held.metadata.get_all(key) or [""])[0].strip().splitlines()
    return lines[0] if lines else ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
