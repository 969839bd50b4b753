"""Whether a write-ahead log is safe where a library lies: not on a network, nor in a synchronised folder.

The log needs shared memory, which two machines do not have in common (https://www.sqlite.org/wal.html). A
service that copies file by file takes library and log at two different moments.
"""

import os
import sys
from collections.abc import Iterable
from enum import Enum, auto
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
NETWORK = frozenset(
    [
        "9p",
        "afs",
        "afpfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "fuse.glusterfs",
        "gfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "webdav",
    ]
)
"""File systems on which not all programs with the file open share the log's memory."""
SYNCHRONISED = (
    *("dropbox", "onedrive", "google drive", "googledrive", "my drive", "nextcloud", "owncloud", "icloud"),
    *(
        "icloud drive",
        "iclouddrive",
        "mobile documents",
        "cloudstorage",
        "box sync",
        "pcloud drive",
        "megasync",
    ),
    *("syncthing", "seafile", "yandex.disk"),
)
"""How the folders of synchronising services are called, or how their names begin."""
# DRIVE_REMOTE of the Windows API: a drive on another machine.
REMOTE_DRIVE = 4
# Of macOS's struct statfs: its bytes, where its flags are, and MNT_LOCAL among them.
_STATFS_SIZE, _FLAGS, _IS_LOCAL = 2168, slice(64, 68), 0x1000


class JournalPlace(Enum):
    """The kinds of places in which a library may lie."""

    LOCAL = auto()
    NETWORK = auto()
    SYNCHRONISED = auto()


def place_of(path: Path) -> JournalPlace:
    """The kind of place of a library, as far as it can be known."""
    full = Path(os.path.realpath(path))
    if _is_on_network(full):
        return JournalPlace.NETWORK
    return JournalPlace.SYNCHRONISED if is_synchronised(full) else JournalPlace.LOCAL


def is_synchronised(path: Path) -> bool:
    """Whether a folder above the path has the name of a synchronising service."""
    return any(_names_service(part.casefold()) for part in path.parent.parts)


def file_system(path: Path, mounts: Iterable[str]) -> str:
    """The type of the file system of a path, by the lines of /proc/self/mountinfo; "" if unknown."""
    best, kind = -1, ""
    for line in mounts:
        before, found, after = line.partition(" - ")
        words = before.split()
        if not found or len(words) < 5:  # noqa: PLR2004  # the fifth is the mount point
            continue
        point = words[4].encode().decode("unicode_escape")
        if len(point) >= best and path.is_relative_to(point):
            best, kind = len(point), after.split()[0]
    return kind


def is_far_on_a_mac(volume: bytes) -> bool:
    """Whether a volume is on another machine, by macOS's struct statfs of it; False if it is empty."""
    return any(volume) and not int.from_bytes(volume[_FLAGS], "little") & _IS_LOCAL


def _names_service(folder: str) -> bool:
    return any(folder == name or folder.startswith((f"{name} ", f"{name}-")) for name in SYNCHRONISED)


def _is_on_network(path: Path) -> bool:
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if sys.platform == "darwin":
        return is_far_on_a_mac(_volume_on_a_mac(path))
    try:
        mounts = MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:  # a system without such a table
        return False
    return file_system(path, mounts) in NETWORK


def _volume_on_a_mac(path: Path) -> bytes:
    import ctypes  # noqa: PLC0415  # of no use elsewhere

    system = ctypes.CDLL(None)
    # On Intel's processors the plain name is that of an older, shorter struct.
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    volume = ctypes.create_string_buffer(_STATFS_SIZE)
    there = next(folder for folder in (path, *path.parents) if folder.exists())
    ask(os.fsencode(there), volume)
    return volume.raw


def _is_remote_drive(path: Path) -> bool:
    if path.drive.startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415  # of no use elsewhere

    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(path.anchor)  # noqa: B009  # unknown elsewhere
    return kind == REMOTE_DRIVE
