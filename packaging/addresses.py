"""Where the program is published and who answers for its packages; said here alone: addresses.py NAME.

Nothing is published yet, so the domain is one of `.invalid`, kept for what has no address (RFC 2606).
Whoever publishes packages sets the two variables, as the workflow does.
"""

import os
import sys

HOMEPAGE = os.environ.get("PARALLAX_HOMEPAGE") or "https://parallax-reader.invalid"
"""Without a slash at its end; pictures for shops of programs are looked for below it."""
MAINTAINER = (
    os.environ.get("PARALLAX_MAINTAINER") or "The Parallax developers <developers@parallax-reader.invalid>"
)
"""A name and an address, as Debian writes them."""

if __name__ == "__main__":
    print({"homepage": HOMEPAGE, "maintainer": MAINTAINER}[sys.argv[1]])
