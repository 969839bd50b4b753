#!/bin/sh
# Makes a Debian package of a tree that tree.sh laid out: deb.sh TREE OUT-FOLDER VERSION
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$1
out=$2
version=$3
architecture=$(dpkg --print-architecture)

mkdir -p "$tree/DEBIAN" "$tree/usr/share/lintian/overrides" "$out"
cp "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/parallax"
cat >"$tree/DEBIAN/control" <<END
Package: parallax
Version: $version
Architecture: $architecture
Maintainer: $(python3 "$here/../addresses.py" maintainer)
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Section: text
Priority: optional
Depends: libc6 (>= 2.36), libegl1, libgl1, libx11-6, fontconfig-config
Recommends: cups-client, fonts-dejavu-core, fonts-noto-cjk, fonts-noto-color-emoji, xdg-desktop-portal
Description: read news reports side by side
 Parallax lists the reports you drag in, pairs the passages of any two of them
 that tell the same thing, shows how the wording differs, points at the facts
 that disagree, and prints the comparison.
 .
 Nothing leaves the computer, and nothing that stands in a report is run.
END
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
# PACKING=none is quick, for trying the package.
dpkg-deb --root-owner-group "-Z${PACKING:-xz}" --build "$tree" "$out/parallax_${version}_${architecture}.deb"
rm -rf "$tree/DEBIAN" "$tree/usr/share/lintian"
