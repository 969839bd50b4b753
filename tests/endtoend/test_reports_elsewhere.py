"""Reports opened by the programs that people have: a browser, a phone's browser, a word processor."""

import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pypdfium2
import pytest

from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.library.formats import load
from reader.paths import seeds
from reader.report.export import Format, export
from reader.report.options import Options, Part
from tests.endtoend.waiting import tool

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEASURE = """<script>addEventListener('load', () => {
  const root = document.documentElement;
  const links = [...document.querySelectorAll('a')];
  const lost = links.filter(a => !document.querySelector(a.getAttribute('href')));
  document.querySelector('nav a').focus();
  const jump = document.activeElement; jump.click();
  document.title = [root.scrollWidth <= root.clientWidth, lost.length, jump.hash === location.hash].join(' ');
  root.setAttribute('data-said', document.title);
})</script>"""


@pytest.fixture(scope="module")
def sample() -> Comparison:
    names = ("ostrel-gazette.txt", "harbour-courier.html")
    left, right = (load(seeds() / name)[0].article for name in names)
    return compare(left, right)


@pytest.fixture
def page(sample: Comparison, tmp_path: Path) -> Path:
    path = tmp_path / "report.html"
    path.write_bytes(export([sample], Format.HTML))
    return path


def browse(folder: Path, *words: str) -> str:
    command = [tool("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += [f"--user-data-dir={folder / 'profile'}", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=200, check=True).stdout


@pytest.mark.parametrize("width", [1280, 500], ids=["desktop", "phone"])
def test_no_page_scrolls_sideways_and_links_jump(page: Path, width: int, tmp_path: Path) -> None:
    # The report itself forbids scripts, so the one that measures comes with a copy without that rule.
    measured = tmp_path / "measured.html"
    text = re.sub(r"<meta http-equiv=.*?>", "", page.read_text("utf-8"))
    measured.write_text(text.replace("</body>", f"{MEASURE}</body>"), "utf-8")
    dumped = browse(tmp_path, f"--window-size={width},800", "--dump-dom", measured.as_uri())
    assert 'data-said="true 0 true"' in dumped


def test_a_browser_prints_every_sentence(page: Path, sample: Comparison, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    browse(tmp_path, f"--print-to-pdf={target}", page.as_uri())
    with pypdfium2.PdfDocument(target) as paper:
        text = "".join(sheet.get_textpage().get_text_range() for sheet in paper)
    printed = _bare(text)
    sentences = [s for side in (sample.left, sample.right) for s in _sentences(sample, side.article.text)]
    assert sentences
    lost = [s for s in sentences if s not in printed]
    assert len(lost) <= 0.02 * len(sentences), lost  # a sentence may be parted by the end of a page


def test_a_word_processor_keeps_everything(sample: Comparison, tmp_path: Path) -> None:
    options = Options(parts=frozenset({Part.HEAD, Part.FACTS, Part.PARALLEL, Part.ONLY, Part.METHOD}))
    path = tmp_path / "report.docx"
    path.write_bytes(export([sample], Format.DOCX, options))
    office = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [tool("soffice"), office, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    command += ["--outdir", str(tmp_path / "again"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    assert _words(tmp_path / "again" / "report.docx") == _words(path)


def _words(path: Path) -> list[str]:
    with ZipFile(path) as parts:
        root = ET.fromstring(parts.read("word/document.xml"))  # noqa: S314 - made by this test
    return [
        "".join(t.text or "" for t in p.iter(f"{WORD}t")).strip()
        for p in root.iter(f"{WORD}p")
        if p.findtext(f".//{WORD}t")
    ]


def _sentences(sample: Comparison, text: str) -> list[str]:
    side = sample.left if text == sample.left.article.text else sample.right
    return [_bare(side.text(s.index)) for s in side.sentences if s.kind.is_compared]


def _bare(text: str) -> str:
    return re.sub(r"[\s\ufffe\x02-]", "", text)
