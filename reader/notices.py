"""The licences of the program and of all that comes with it, as Help > About shows them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader.paths import PACKAGE, resources

OURS = "parallax-reader"
GATHERED = "third-party.txt"
"""The file in a packaged program's folder of licences that holds all notices, written when it was built."""
RULE = "=" * 100
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|readme_hyph", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FOR_AN_EXTRA = re.compile(r"\bextra\s*==")
_ALSO = {"pyside6-essentials": ("Qt.txt",), "shiboken6": ("Qt.txt",), "typst": ("typst.txt",)}
"""Files of our folder of licences for packages that come without all of their texts."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A work with the name of its licence and the texts that must be passed on with it."""

    name: str
    licence: str
    text: str


def all_notices() -> tuple[Notice, ...]:
    """The notices of the program, its dependencies, fonts and data; takes a quarter of a second."""
    gathered = resources() / "licences" / GATHERED
    if gathered.is_file():
        return parsed(gathered.read_text("utf-8"))
    return (ours(), *map(of_distribution, sorted(required())), *of_data(), *whole_licences())


def written(notices: Iterable[Notice]) -> str:
    """All notices as one text, which `parsed` reads back."""
    return "\n".join(f"{RULE}\n{one.name}\n{one.licence}\n\n{one.text.strip()}\n" for one in notices)


def parsed(text: str) -> tuple[Notice, ...]:
    """The notices in a text made by `written`."""
    parts = (part.split("\n", 3) for part in text.split(f"{RULE}\n")[1:])
    return tuple(Notice(name, licence, words.strip()) for name, licence, _, words in parts)


def ours() -> Notice:
    """The licence of Parallax itself."""
    beside = PACKAGE.parent / "LICENSE"
    text = beside.read_text("utf-8") if beside.is_file() else _texts(distribution(OURS))
    return Notice("Parallax", "MIT", text)


def required(name: str = OURS) -> frozenset[str]:
    """The installed distributions that this one needs, directly or through others; extras do not count."""
    found: set[str] = set()
    pending = _needs(name)
    while pending:
        one = _normal(pending.pop())
        if one not in found and _is_installed(one):
            found.add(one)
            pending |= _needs(one)
    return frozenset(found)


def of_distribution(name: str) -> Notice:
    """The notice of an installed distribution; its text is "" where the distribution holds none."""
    held = distribution(name)
    licence = (
        _first_line(held, "License-Expression")
        or _classified(held)
        or _first_line(held, "License")
        or "see below"
    )
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
    """The full texts of the licences that Qt's notices refer to."""
    for file in sorted((resources() / "licences").glob("*GPL-*.txt")):
        yield Notice(file.stem, "full text", file.read_text("utf-8"))


def _needs(name: str) -> set[str]:
    lines = distribution(name).requires or []
    names = (_NAME.match(line) for line in lines if not _FOR_AN_EXTRA.search(line))
    return {name[0] for name in names if name}


def _is_installed(name: str) -> bool:
    """Whether it is installed: what only other systems or other versions of Python need is not."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _texts(held: Distribution) -> str:
    """The texts of all licence files of a distribution, each once."""
    files = (file for file in held.files or () if _is_licence(Path(file)))
    texts = [
        Path(str(held.locate_file(file))).read_text("utf-8", "replace").strip() for file in sorted(files)
    ]
    return "\n\n".join(dict.fromkeys(texts))


def _is_licence(path: Path) -> bool:
    """Whether a file of a distribution holds a licence, by its folder or its name."""
    if path.suffix in {".py", ".pyc"}:
        return False
    is_in_metadata = any(part.endswith(".dist-info") for part in path.parts[:-1]) and "licenses" in path.parts
    return is_in_metadata or bool(_LICENCE_FILE.search(path.stem))


def _classified(held: Distribution) -> str:
    kinds = held.metadata.get_all("Classifier") or []
    return ", ".join(kind.rpartition(":: ")[2] for kind in kinds if kind.startswith("License ::"))


def _first_line(held: Distribution, key: str) -> str:
    """The first line of a field of its metadata, "" where it has none."""
    lines = (held.metadata.get_all(key) or [""])[0].strip().splitlines()
    return lines[0] if lines else ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
