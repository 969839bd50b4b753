#!/bin/sh
# Lays out the packaged program as a Linux system keeps it: tree.sh PROGRAM-FOLDER TREE [PYTHON]
#
# PROGRAM-FOLDER is what PyInstaller made; TREE is made anew, with usr/ in it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
program=$1
tree=$2
python=${3:-$root/.venv/bin/python}

umask 022
rm -rf "$tree"
share=$tree/usr/share
mkdir -p "$tree/usr/bin" "$tree/usr/lib" "$share/applications" "$share/metainfo" "$share/mime/packages" "$share/man/man1" \
    "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d" \
    "$share/icons/hicolor/scalable/apps" "$share/doc/parallax"

cp -a "$program" "$tree/usr/lib/parallax"
find "$tree/usr/lib/parallax" -type f -exec chmod 644 {} +
chmod 755 "$tree/usr/lib/parallax/parallax"
ln -s ../lib/parallax/parallax "$tree/usr/bin/parallax"

made=$tree/made
"$python" "$root/packaging/icons.py" "$made"
"$python" "$root/packaging/manual.py" "$made"
"$python" "$root/packaging/releases.py" "$made" "$program/_internal/reader/resources/licences/third-party.txt"
cp "$here/parallax.desktop" "$share/applications/"
cp "$here/parallax.mime.xml" "$share/mime/packages/parallax.xml"
cp "$made/parallax.metainfo.xml" "$share/metainfo/org.parallax_reader.parallax.metainfo.xml"
cp "$root/resources/icons/parallax.svg" "$share/icons/hicolor/scalable/apps/"
for size in 16 22 24 32 48 64 128 256 512; do
    folder=$share/icons/hicolor/${size}x$size/apps
    mkdir -p "$folder"
    cp "$made/${size}x$size.png" "$folder/parallax.png"
done
gzip -9n <"$made/parallax.1" >"$share/man/man1/parallax.1.gz"
cp "$made/parallax.bash" "$share/bash-completion/completions/parallax"
cp "$made/_parallax" "$share/zsh/vendor-completions/_parallax"
cp "$made/parallax.fish" "$share/fish/vendor_completions.d/parallax.fish"
cp "$made/changelog.gz" "$share/doc/parallax/changelog.gz"
cp "$program/_internal/reader/resources/licences/third-party.txt" "$share/doc/parallax/third-party.txt"
gzip -9n "$share/doc/parallax/third-party.txt"
cp "$made/copyright" "$share/doc/parallax/copyright"
rm -rf "$made"
