"""What the formats of Flatpak and Snap ask of a recipe, as JSON Schemas, of the parts that ours use.

Written after the published formats: `flatpak-manifest(5)` and the reference of snapcraft.yaml.
"""

from typing import Any

_TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT, "uniqueItems": True}


def _record(needed: list[str], **known: Any) -> dict[str, Any]:
    names = {name.replace("_", "-"): form for name, form in known.items()}
    return {"type": "object", "properties": names, "required": needed, "additionalProperties": False}


FLATPAK_SOURCES = {
    "type": "array",
    "minItems": 1,
    "items": _record(
        ["type", "path", "sha256"],
        type={"const": "archive"},
        path=_TEXT,
        sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
        strip_components={"type": "integer", "minimum": 0},
    ),
}

FLATPAK = _record(
    ["id", "runtime", "runtime-version", "sdk", "command", "modules"],
    id={"type": "string", "pattern": r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*){2,}$", "maxLength": 255},
    runtime={"enum": ["org.freedesktop.Platform"]},
    runtime_version={"type": "string", "pattern": r"^\d\d\.08$"},
    sdk={"enum": ["org.freedesktop.Sdk"]},
    command=_TEXT,
    finish_args={
        "type": "array",
        "items": {"type": "string", "pattern": "^--(socket|share|device|filesystem)="},
    },
    modules={
        "type": "array",
        "items": _record(
            ["name", "buildsystem", "sources"],
            name={"type": "string", "pattern": r"^[\w.-]+$"},
            buildsystem={"enum": ["autotools", "cmake", "cmake-ninja", "meson", "simple", "qmake"]},
            build_options=_record([], strip={"type": "boolean"}, no_debuginfo={"type": "boolean"}),
            build_commands={"type": "array", "items": _TEXT},
            sources={"type": "array", "items": {"type": "string", "pattern": r"\.(json|ya?ml)$"}},
        ),
    },
)

SNAP = _record(
    ["name", "base", "summary", "description", "grade", "confinement", "parts", "adopt-info"],
    name={"type": "string", "pattern": "^(?:[a-z0-9]+-?)*[a-z](?:-?[a-z0-9])*$", "maxLength": 40},
    base={"enum": ["core22", "core24"]},
    adopt_info=_TEXT,
    title={"type": "string", "minLength": 2, "maxLength": 40},
    summary={"type": "string", "minLength": 1, "maxLength": 78},
    description={"type": "string", "minLength": 1, "maxLength": 4096},
    grade={"enum": ["stable", "devel"]},
    confinement={"enum": ["classic", "devmode", "strict"]},
    license=_TEXT,
    platforms={"type": "object", "propertyNames": {"enum": ["amd64", "arm64"]}, "minProperties": 1},
    parts={
        "type": "object",
        "additionalProperties": _record(
            ["plugin"], plugin={"enum": ["dump", "nil"]}, source=_TEXT, parse_info=_TEXTS
        ),
    },
    apps={
        "type": "object",
        "propertyNames": {"pattern": "^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$"},
        "additionalProperties": _record(
            ["command"], command=_TEXT, desktop=_TEXT, extensions=_TEXTS, plugs=_TEXTS
        ),
    },
)
