"""What commands cost as whole processes beside difflib on the same texts.

    python -m tests.benchmarks.bench_process

CPU time of the process and its children, user and system, the least of several rounds, all in one run, so
that the ratios mean something on any machine. difflib compares the same two texts as words, spaces and marks,
without its shortcut for frequent ones. Two reports of the seeds when they are beside the project, else of the
sample event.
"""

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.paths import seeds

ROUNDS = 5
TEN = 10
DIFFLIB = """
import re, sys
from difflib import SequenceMatcher
texts = [open(name, encoding="utf-8").read() for name in sys.argv[1:]]
words = [re.findall(r"\\w+|\\s+|[^\\w\\s]", text) for text in texts]
SequenceMatcher(None, *words, autojunk=False).get_opcodes()
"""
WANTED = {"text": 0.5, "html": 0.7, "pdf": 0.9}  # seconds, of two reports
WANTED_OF_TEN = 3.0


def main() -> None:
    """Print the table."""
    beside = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))
    own = sorted(path for path in seeds().iterdir() if path.suffix in {".txt", ".html"})
    two, ten = (beside or own)[:2], ([*beside, *own] * 2)[:TEN]
    peer = _cpu([sys.executable, "-c", DIFFLIB, *map(str, two)])
    start = _cpu([sys.executable, "-c", ""])
    print(f"{'Python alone':<34}{start:8.2f} s")
    print(f"{'difflib on words, two reports':<34}{peer:8.2f} s")
    with TemporaryDirectory() as folder:
        for form, wanted in WANTED.items():
            taken = _cpu(_command(two, form, Path(folder)))
            _print(f"two reports to {form}", taken, peer, wanted)
        _print(
            "ten reports, all pairs, to pdf", _cpu(_command(ten, "pdf", Path(folder)), 1), peer, WANTED_OF_TEN
        )


def _print(what: str, taken: float, peer: float, wanted: float) -> None:
    print(f"{what:<34}{taken:8.2f} s{taken / peer:8.2f} times difflib; wanted: {wanted} s")


def _command(reports: list[Path], form: str, folder: Path) -> list[str]:
    output = ["--format", form, "--output", str(folder / f"report.{form}")]
    return [sys.executable, "-m", "reader.cli.main", "compare", *map(str, reports), *output]


def _cpu(command: list[str], rounds: int = ROUNDS) -> float:
    """The least CPU seconds, user and system, of the process and its children."""
    spent = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return min(spent)


if __name__ == "__main__":
    main()
