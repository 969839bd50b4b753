"""The tests; numpy starts no threads in them, as in the program, since its threads wait by spinning."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
