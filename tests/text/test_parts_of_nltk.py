"""Modules of nltk are loaded while other threads load theirs."""

import subprocess
import sys
from threading import Event, Thread
from types import ModuleType

from reader.text.parts_of_nltk import part_of_nltk

ROUNDS = 60


def test_what_other_threads_import_meanwhile_stops_nothing() -> None:
    done = Event()

    def import_on() -> None:
        while not done.is_set():
            for number in range(200):
                sys.modules[f"a_module_of_others_{number}"] = ModuleType("others")
            for number in range(200):
                del sys.modules[f"a_module_of_others_{number}"]

    other = Thread(target=import_on)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    other.start()
    try:
        for _ in range(ROUNDS):
            assert part_of_nltk.__wrapped__("nltk.stem.snowball").SnowballStemmer
    finally:
        done.set()
        other.join()
        sys.setswitchinterval(interval)


def test_no_second_package_of_expressions_is_loaded() -> None:
    program = (
        "import sys; from reader.text.full_stops import breaks_after; from reader.text.stems import stem;"
        "assert breaks_after('harbour', 'The', 'en') and stem('lamps', 'en') == 'lamp';"
        "print('regex' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
