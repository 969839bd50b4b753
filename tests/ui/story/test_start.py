"""What the view of an event brings along at the start of the program."""

import subprocess
import sys


def test_no_library_that_compares_is_loaded_before_the_first_window() -> None:
    heavy = "{'numpy', 'nltk', 'typst', 'lxml'}"
    asked = f"import sys, reader.ui.app.controllers; print(sorted({heavy} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
