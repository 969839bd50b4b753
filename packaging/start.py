"""Where a packaged Parallax starts; the child processes that read files and set pages start here too."""

import sys

from reader.cli.main import main
from reader.library.importing.child import FLAG, be_child

if __name__ == "__main__":
    if sys.argv[1:2] == [FLAG]:
        be_child(sys.argv[2:])
    else:
        sys.exit(main())
