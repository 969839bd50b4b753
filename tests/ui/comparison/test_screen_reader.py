import os
import subprocess
import sys
from pathlib import Path
from shutil import which

ROOT = Path(__file__).parents[3]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")

SESSION = """
Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$DISPLAY_FILE" 2>/dev/null & screen=$!
for _ in $(seq 600); do [ -s "$DISPLAY_FILE" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$DISPLAY_FILE")"
"$LAUNCHER" --launch-immediately & bus=$!
"$PYTHON" -m tests.ui.comparison.shown & program=$!
"$SYSTEM_PYTHON" tests/ui/comparison/heard.py
kill $program $bus $screen
"""


def missing() -> list[str]:
    """What the system lacks for this test, by the names of Debian's packages."""
    bindings = [str(SYSTEM_PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    is_bound = (
        SYSTEM_PYTHON.exists() and subprocess.run(bindings, capture_output=True, check=False).returncode == 0
    )
    there = {
        "xvfb": which("Xvfb") is not None,
        "dbus": which("dbus-run-session") is not None,
        "at-spi2-core": LAUNCHER.exists(),
        "python3-gi gir1.2-atspi-2.0": is_bound,
    }
    return [name for name, is_there in there.items() if not is_there]


def test_a_screen_reader_hears_every_pair_as_one_sentence(tmp_path: Path) -> None:
    lacking = " ".join(missing())
    assert not lacking, f"make test installs what this test listens with; still missing: {lacking}"
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION],
        cwd=ROOT,
        env={
            **os.environ,
            "DISPLAY_FILE": str(tmp_path / "display"),
            "LAUNCHER": str(LAUNCHER),
            "PYTHON": sys.executable,
            "SYSTEM_PYTHON": str(SYSTEM_PYTHON),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    heard = done.stdout.splitlines()
    pairs = [line for line in heard if line.startswith("list item: Pair")]
    assert len(pairs) == 4, done.stderr
    assert pairs[1].startswith("list item: Pair 2 of 4, same words, elsewhere: paragraph 2 in A, 5 in B:")
    texts = [line for line in heard if line.startswith("pane: ")]
    assert len(texts) == 2
    assert "Nobody was hurt, the harbour master Ines Okafor said." in texts[0]
    assert "word at 5: ferry" in heard
    assert "selected: 4 to 9" in heard
    lines = [line.removeprefix("line at 5: ") for line in heard if line.startswith("line at 5: ")]
    assert lines[0].startswith("The ferry Marigold")
    assert "Port Ellis on Monday evening with 212 people on board" not in lines[0]
    looks = next(line for line in heard if line.startswith("looks of 212: "))
    assert "('weight', 'bold')" in looks
    assert "list item: A baker from the old town brought forty loaves of bread to the quay." in heard
