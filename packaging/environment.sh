#!/bin/sh
# Leaves a sound virtual environment: environment.sh FOLDER PYTHON [anew-if-of-another-python]
#
# Makes it where there is none, and makes it anew where it cannot work: half made, its Python gone or replaced by
# another version, or its folder moved or copied, so that what is in it would still start the old one. What is sound
# is left alone.
set -eu

folder=$1
python=$2
must_match=${3:-}

# As in pyproject.toml, requires-python.
LEAST="(3, 11)"

version() {
    "$1" -c 'import sys; print(*sys.version_info[:2], sep=".")' 2>/dev/null
}

# pip can be imported only from the packages of the version that the environment was made with.
runs() {
    "$folder/bin/python" -c "import pip, sys; sys.exit(sys.version_info < $LEAST or sys.prefix == sys.base_prefix)" \
        >/dev/null 2>&1
}

# The first lines of a program of the environment name the Python that it starts.
starts_its_own() {
    [ -f "$1" ] || return 0
    interpreter=$(sed -n '1,2{s/^#! *\(.*python[^ ]*\).*/\1/p;s/^.*exec. "\([^"]*\)".*/\1/p;}' "$1" | head -n 1)
    [ -n "$interpreter" ] && [ "$(dirname "$interpreter")" -ef "$folder/bin" ]
}

is_sound() {
    runs && starts_its_own "$folder/bin/pip" && starts_its_own "$folder/bin/parallax" || return 1
    [ -z "$must_match" ] || [ "$(version "$folder/bin/python")" = "$(version "$python")" ]
}

# What holds nothing, is a mere link, or has a part that only environments have; else it is somebody's own.
is_environment() {
    [ -L "$folder" ] && return 0
    [ -d "$folder" ] || { [ ! -s "$folder" ]; return; }
    [ -z "$(ls -A "$folder")" ] && return 0
    [ -e "$folder/pyvenv.cfg" ] || [ -e "$folder/bin/activate" ] || [ -e "$folder/bin/python" ] ||
        [ -L "$folder/bin/python" ] || [ -d "$folder/Scripts" ]
}

free_name() {
    number=1
    while [ -e "$folder.kept-$number" ] || [ -L "$folder.kept-$number" ]; do number=$((number + 1)); done
    echo "$folder.kept-$number"
}

is_sound && exit 0
if ! "$python" -c "import sys; sys.exit(sys.version_info < $LEAST)" 2>/dev/null; then
    echo "Python 3.11 or later is needed; name one: make setup PYTHON=python3.12" >&2
    exit 1
fi
# The Python that is named may be the one of the environment itself.
python=$("$python" -c 'import sys; print(sys._base_executable)')
if [ -e "$folder" ] || [ -L "$folder" ]; then
    if is_environment; then
        echo "Making $folder anew: it was made by another Python, in another folder, or not to its end."
        rm -rf "$folder" 2>/dev/null || {
            echo "$folder cannot work and cannot be removed; remove it, then run make setup again." >&2
            exit 1
        }
    else
        aside=$(free_name)
        mv "$folder" "$aside"
        echo "What was called $folder is no environment of Python; it is now called $aside."
    fi
fi
"$python" -m venv "$folder"
