#!/bin/sh
# Makes an RPM package of a tree that tree.sh laid out: rpm.sh TREE OUT-FOLDER VERSION
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
rpmbuild -bb --quiet --define "_topdir $out/rpmbuild" --define "_rpmdir $out" --define "tree $tree" \
    --define "version $3" --define "_binary_payload w${LEVEL:-15}.zstdio" --define "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm" "$here/parallax.rpm.spec"
rm -rf "$out/rpmbuild"
