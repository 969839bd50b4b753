#!/bin/sh
# Brings the translations up to date with the strings of the window: translations.sh [folder of the .ts files]
#
# New strings come in as unfinished, those that are gone are dropped; then the .qm files are made which the program
# loads. English has its plural forms only. Needs lupdate and lrelease, which PySide6 brings along.
set -eu
cd "$(dirname "$0")/.."
tools=${BIN:-.venv/bin}
folder=${1:-resources/translations}
places="reader/ui reader/report/options.py reader/library/importing/refusal_words.py"

for language in en de fr ar; do
    file="$folder/parallax_$language.ts"
    plurals=""
    [ "$language" = en ] && plurals="-pluralonly"
    # shellcheck disable=SC2046,SC2086  # lists of words on purpose
    "$tools/pyside6-lupdate" $(find $places -name '*.py' | LC_ALL=C sort) -ts "$file" \
        -no-obsolete -locations none -source-language en -target-language "$language" $plurals -silent
    "$tools/pyside6-lrelease" "$file" -qm "${file%.ts}.qm" -silent
done
