"""Writes the guide as web pages, of the same text that the window shows: guide.py FOLDER."""

import re
import shutil
import sys
from collections.abc import Iterator
from html import escape, unescape
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.ui.look.theme import DARK, LIGHT, Theme

GUIDE = ROOT / "resources" / "guide"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
BOOKS = {"index": GUIDE, "reading": GUIDE / "reading"}
"""The name of each book's page, and where its text is."""
_HEADING = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_PICTURE = re.compile(r'<img src="([^"]+)"')

PAGE = Template("""<!DOCTYPE html>
<html lang="$language" dir="$way">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
$style
</style>
</head>
<body>
<nav>$ways</nav>
<main>
$text
</main>
</body>
</html>
""")
AROUND = """body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
body { font: 1.1rem/1.55 "Noto Serif", Georgia, serif; }
nav { font: 0.9rem sans-serif; }
img { max-width: 100%; height: auto; }
"""


def pages() -> Iterator[tuple[str, str]]:
    """Each page by its path in the folder."""
    for language in LANGUAGES:
        for name, folder in BOOKS.items():
            yield (
                f"{language}/{name}.html",
                page(language, name, (folder / f"{language}.html").read_text("utf-8")),
            )


def page(language: str, name: str, text: str) -> str:
    """A book as a page of its own, with ways to the other book and to the other languages."""
    heading = _HEADING.search(text)
    title = re.sub(r"<[^>]+>", "", heading[1]) if heading else "Parallax"
    others = [(f"../{code}/{name}.html", told) for code, told in LANGUAGES.items() if code != language]
    ways = [*others, *((f"{book}.html", _title(language, book)) for book in BOOKS if book != name)]
    return PAGE.substitute(
        language=language,
        way="rtl" if language == "ar" else "ltr",
        title=escape(unescape(title)),
        style=_style(),
        ways=" · ".join(f'<a href="{path}">{told}</a>' for path, told in ways),
        text=_PICTURE.sub(lambda found: f'<img src="../pictures/{Path(found[1]).name}"', text),
    )


def pictures() -> set[Path]:
    """Those that the books show."""
    texts = [file.read_text("utf-8") for folder in BOOKS.values() for file in folder.glob("*.html")]
    names = {Path(name).name for text in texts for name in _PICTURE.findall(text)}
    return {ROOT / "resources" / "screenshots" / name for name in names}


def _title(language: str, book: str) -> str:
    heading = _HEADING.search((BOOKS[book] / f"{language}.html").read_text("utf-8"))
    return heading[1] if heading else book


def _style() -> str:
    sheet = Template((GUIDE / "guide.css").read_text("utf-8"))
    dark = f"@media (prefers-color-scheme: dark) {{\n{_colours(DARK)}{sheet.substitute(link=DARK.link)}}}"
    return f"{AROUND}{_colours(LIGHT)}{sheet.substitute(link=LIGHT.link)}{dark}"


def _colours(theme: Theme) -> str:
    return f"body {{ background: {theme.paper}; color: {theme.ink}; }}\n"


def main(folder: Path) -> None:
    """Write all pages and their pictures into a folder."""
    for path, text in pages():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    (folder / "pictures").mkdir(exist_ok=True)
    for picture in pictures():
        shutil.copy(picture, folder / "pictures")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
