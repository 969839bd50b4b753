"""The scripts of the folder `packaging`, which is no package and shares its name with one."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parents[2] / "packaging"
sys.path.append(str(FOLDER))  # they find each other there


def script(name: str) -> ModuleType:
    """One of them as a module."""
    known = f"packaging_script_{name.replace('/', '_')}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, FOLDER / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]
