#!/bin/sh
# Makes the folder with the program, on any system, and sees that it starts: build.sh [PYTHON]
set -eu
cd "$(dirname "$0")/.."
python=${1:-python}
"$python" -m pip install --quiet --upgrade "pip>=25.1"
"$python" -m pip install --quiet . --group package
"$python" -m PyInstaller --noconfirm --log-level ERROR packaging/parallax.spec
"$python" -c 'import reader; print(reader.VERSION)' >dist/version
program=dist/parallax/parallax
[ ! -f dist/parallax/parallax-cli.exe ] || program=dist/parallax/parallax-cli.exe
"$program" --version
"$program" compare seeds/ostrel-gazette.txt seeds/tern-agency.txt --format docx --output dist/tried.docx
rm dist/tried.docx
