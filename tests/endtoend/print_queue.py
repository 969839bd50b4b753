"""A print queue of our own: a private CUPS server whose one printer writes what it is sent into a file."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.endtoend.waiting import tool, until

PRINTER = "PaperInAFile"
DRIVER = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"

SERVER = """
Listen {folder}/socket
Browsing No
WebInterface No
LogLevel info
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """
FileDevice Yes
ServerRoot {folder}
ServerBin /usr/lib/cups
DataDir /usr/share/cups
RequestRoot {folder}/spool
TempDir {folder}/temp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
ConfigFilePerm 0644
Printcap {folder}/printcap
"""


@dataclass(frozen=True)
class PrintQueue:
    """A running print server: env is what a program needs to find it, paper is what its printer printed."""

    env: dict[str, str]
    paper: Path


@contextmanager
def new_print_queue() -> Iterator[PrintQueue]:
    """Start a print server with one printer, which is the default."""
    # Not in the test's own folder: CUPS gives up its rights as root and could not reach it there.
    folder = Path(tempfile.mkdtemp(prefix="parallax-cups-"))
    folder.chmod(0o755)
    for part in ("spool", "temp", "cache", "state", "ppd", "ssl"):
        (folder / part).mkdir()
        (folder / part).chmod(0o777)
    (folder / "cupsd.conf").write_text(SERVER.format(folder=folder))
    (folder / "cups-files.conf").write_text(FILES.format(folder=folder))
    paper = folder / "paper.pdf"
    paper.touch()
    paper.chmod(0o666)
    server = subprocess.Popen(
        [tool("cupsd"), "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    )
    env = {"CUPS_SERVER": str(folder / "socket"), "PRINTER": PRINTER}
    try:
        until((folder / "socket").exists, "the print server to answer")
        command = [tool("lpadmin"), "-p", PRINTER, "-E", "-v", f"file:{paper}", "-P", DRIVER]
        subprocess.run(command, env={**os.environ, **env}, check=True, timeout=60)
        yield PrintQueue(env, paper)
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)
