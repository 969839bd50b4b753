"""Limits the memory of a child process where its address space cannot be limited.

On Windows the child joins a job with a limit; on macOS the parent process watches it, and ends it in time.
"""

import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

# Seconds between two looks: a parser that takes a gigabyte a second is some 50 MB over when it is ended.
LOOK_AGAIN = 0.05
_JOB_LIMITS = "<qqI4xQQI4xQII 6Q 4Q"  # JOBOBJECT_EXTENDED_LIMIT_INFORMATION on 64 bits
_EXTENDED_LIMIT_INFORMATION = 9
_PROCESS_MEMORY, _ACTIVE_PROCESSES = 0x100, 0x8
_RUSAGE_SIZE, _FOOTPRINT_AT = 96, 72  # macOS: rusage_info_v0 and its ri_phys_footprint


def is_limited_by_system() -> bool:
    """Whether the system can limit the memory of a process, so that it need not be watched."""
    return sys.platform != "darwin"


def watch(pid: int, most: int, is_over: Event, end: Callable[[], None]) -> None:
    """Watch a process until it is over, and end it when it has more than most bytes in memory."""
    while not is_over.wait(LOOK_AGAIN):
        if used(pid) > most:
            end()
            return


def used(pid: int) -> int:
    """The resident memory of a process in bytes; 0 when it is gone."""
    if sys.platform == "darwin":
        return _used_on_mac(pid)
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGESIZE")


def job_limits(memory: int) -> bytes:
    """The structure of limits for a job on Windows: so many bytes, and no further process."""
    flags, processes = _PROCESS_MEMORY | _ACTIVE_PROCESSES, 1
    basic = (0, 0, flags, 0, 0, processes, 0, 0, 0)
    return struct.pack(_JOB_LIMITS, *basic, *[0] * 6, memory, 0, 0, 0)


def join_limited_job(memory: int) -> None:
    """On Windows, put this process into a job with that limit of memory; elsewhere do nothing."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # of no use elsewhere

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = job_limits(memory)
        if kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, limits, len(limits)):
            kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))


def _used_on_mac(pid: int) -> int:
    import ctypes  # noqa: PLC0415  # of no use elsewhere

    usage = ctypes.create_string_buffer(_RUSAGE_SIZE)
    failed = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pid_rusage(pid, 0, usage)
    return 0 if failed else int.from_bytes(usage.raw[_FOOTPRINT_AT : _FOOTPRINT_AT + 8], "little")
