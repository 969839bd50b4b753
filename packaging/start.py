"""Where a packaged Parallax starts; the child process that reads files starts here too."""

import multiprocessing
import sys

from reader.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
