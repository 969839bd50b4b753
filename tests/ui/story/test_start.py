"""What the view of an event brings along at the start of the program."""

import subprocess
import sys


def test_what_shows_an_event_is_not_loaded_for_a_window_with_two_reports() -> None:
    asked = "import sys, reader.ui.app.controllers; print('reader.ui.story.story_view' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_no_library_that_compares_is_loaded_before_the_first_window() -> None:
    heavy = "{'numpy', 'nltk', 'typst', 'lxml'}"
    asked = f"import sys, reader.ui.app.controllers; print(sorted({heavy} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
