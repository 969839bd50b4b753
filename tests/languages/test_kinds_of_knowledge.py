"""What is known of which language, and that no language is read by what is known of another."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from reader.languages.files import codes, folder_of
from reader.languages.language import Language, record
from reader.paths import PACKAGE, resources
from tests.golden import GoldenFile

KINDS: dict[str, Callable[[Language], object]] = {
    "quotation marks": lambda known: known.quotation_marks,
    "elided words": lambda known: known.elided_words,
    "asides in quotations": lambda known: known.aside_marks,
    "months": lambda known: known.months,
    "weekdays": lambda known: known.weekdays,
    "near days": lambda known: known.near_days,
    "decimal mark": lambda known: known.decimal_mark,
    "multiples": lambda known: known.multiples,
    "number words": lambda known: known.number_words,
    "currencies": lambda known: known.figure_marks.currencies,
    "per cent": lambda known: known.figure_marks.percent_words,
    "ordinal endings": lambda known: known.figure_marks.ordinal_endings,
    "letters for millions": lambda known: known.figure_marks.multiples,
    "abbreviations": lambda known: known.abbreviations.anywhere,
    "starters": lambda known: known.starters,
    "stop words": lambda known: known.stop_words,
    "attribution verbs": lambda known: known.attribution_verbs,
    "cleaning phrases": lambda known: set(known.cleaning) - set(record("").cleaning),
    "spellings": lambda known: known.spellings,
    "elisions": lambda known: known.elisions,
    "possessive endings": lambda known: known.possessive_endings,
    "places": lambda known: known.places,
    "background counts": lambda known: known.background,
    "word vectors": lambda known: (folder_of(known.code) / "vectors.npz").is_file(),
}
WIDTH = 28  # of the names of kinds, so that a new one changes one line
WELL_KNOWN = ("en", "de", "fr", "es")  # whose facts are found

READ = """
import json, sys
opened = []
sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" else None)
from reader.compare.comparison import compare, work_out
from reader.compare.quotations.matching import quotations
from reader.text.model import Article, Field, FieldName
from reader.text.sentences import sentences
text, language = sys.argv[1:]
fields = {FieldName.LANGUAGE: Field(language)} if language else {}
compared = compare(Article(text, fields), Article(text.replace("24", "25"), fields))
work_out(compared)
quotations(compared)
print(json.dumps({"opened": opened, "sentences": len(sentences(Article(text, fields)))}))
"""
GERMAN = (
    "„Wir gehen am Freitag“, sagte der Minister am 3. Mai in Berlin. Über 24 Menschen wurden verletzt.\n"
    "Die Polizei erklärte u. a. gestern, rund zwei Millionen Euro seien weg. Niemand wurde verhaftet.\n"
)


def read(text: str, language: str, program: Path = PACKAGE.parent) -> tuple[list[str], int]:
    """What a process of its own opens of the languages when it compares that text, and its sentences."""
    told = subprocess.run(
        [sys.executable, "-c", READ, text, language],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        capture_output=True,
        check=True,
        text=True,
        timeout=300,
    )
    found = json.loads(told.stdout)
    folder = str(program / "resources" / "languages") + os.sep
    opened = [path.removeprefix(folder) for path in found["opened"] if path.startswith(folder)]
    return [Path(path).as_posix() for path in opened], found["sentences"]


def _means(kind: str, known: Language) -> bool:
    return kind in known.meanings


def table() -> Iterator[str]:
    kept = {kind for code in codes() for kind in record(code).meanings} - {"month", "weekday", "near"}
    kinds = KINDS | {f"facts: {kind}": partial(_means, kind) for kind in sorted(kept)}
    yield f"{'':{WIDTH}}  {' '.join(codes())}"
    for name, asked in kinds.items():
        yield f"{name:{WIDTH}}  {' '.join(' +' if asked(record(code)) else ' .' for code in codes())}"
    for code in WELL_KNOWN:
        yield ""
        yield from (f"{code} lacks {name}" for name, asked in kinds.items() if not asked(record(code)))


def test_a_table_says_what_is_known_of_which_language(golden: Callable[[str], GoldenFile]) -> None:
    golden("known.txt").check("".join(f"{line}".rstrip() + "\n" for line in table()))


def test_a_german_report_is_read_by_german_words_alone_and_no_file_is_read_twice() -> None:
    opened, _ = read(GERMAN, "de")
    assert {Path(path).parts[0] for path in opened} == {"any", "de"}
    assert len(opened) == len(set(opened))
    assert {"de/background.tsv", "de/facts.txt", "de/numbers.txt", "de/abbreviations.txt"} <= set(opened)


@pytest.mark.parametrize("language", ["sv", "ja", "xx"])
def test_no_other_language_stands_in_for_one_of_which_little_is_known(language: str) -> None:
    opened, _ = read(GERMAN, language)
    assert {Path(path).parts[0] for path in opened} <= {"any", language}


def test_a_language_is_added_by_its_folder_alone(tmp_path: Path) -> None:
    text = "Zolumi krate bel nofa Adv. Miru tol bel. Zolumi sar bel tol nofa krate. Miru bel sar tol nofa.\n"
    assert read(text, "")[1] == 4
    for name in ("reader", "resources"):
        (tmp_path / name).mkdir()
    left_out = shutil.ignore_patterns("__pycache__", "ui")
    shutil.copytree(PACKAGE, tmp_path / "reader", dirs_exist_ok=True, ignore=left_out)
    shutil.copytree(resources() / "languages", tmp_path / "resources" / "languages")
    folder = tmp_path / "resources" / "languages" / "qz"
    folder.mkdir()
    (folder / "stopwords.txt").write_text("bel tol nofa sar krate\n", "utf-8")
    (folder / "abbreviations.txt").write_text("[before a name]\nadv\n", "utf-8")
    opened, sentences = read(text, "", tmp_path)
    assert "qz/abbreviations.txt" in opened  # it was recognised
    assert sentences == 3  # and its abbreviation ends no sentence
