#!/bin/sh
# Wraps the folder that PyInstaller made into a Debian package: make deb
set -eu
cd "$(dirname "$0")/.."

version=$(.venv/bin/python -c 'from importlib.metadata import version; print(version("parallax-reader"))')
architecture=$(dpkg --print-architecture)
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/applications" \
    "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/usr/share/doc/parallax"

cp -a dist/parallax "$tree/usr/lib/parallax"
ln -s ../lib/parallax/parallax "$tree/usr/bin/parallax"
cp packaging/parallax.desktop "$tree/usr/share/applications/"
cp resources/icons/parallax.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
cp LICENSE "$tree/usr/share/doc/parallax/copyright"

cat >"$tree/DEBIAN/control" <<END
Package: parallax
Version: $version
Architecture: $architecture
Maintainer: The Parallax developers <parallax@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Section: text
Priority: optional
Depends: libc6, libglib2.0-0 | libglib2.0-0t64, libegl1, libgl1, libfontconfig1, libdbus-1-3, libxkbcommon0,
 libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0
Recommends: libcups2 | libcups2t64, fonts-dejavu-core, fonts-noto-cjk, fonts-noto-color-emoji
Description: read news reports side by side
 Parallax lists the reports you drag in, pairs the passages of any two of them that tell the same thing,
 shows how the wording differs, points at the facts that disagree, and prints the comparison.
END

mkdir -p dist
dpkg-deb --root-owner-group --build "$tree" "dist/parallax_${version}_${architecture}.deb"
