#!/bin/sh
# Makes an archive of a tree that tree.sh laid out, and a file that unpacks itself: archive.sh TREE OUT-FOLDER VERSION
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$1
out=$2
name=parallax-$3-linux-$(uname -m)
mkdir -p "$out"
level=${LEVEL:-19} # LEVEL=1 is quick, for trying the archives
tar --sort=name --owner=0 --group=0 --numeric-owner -C "$tree/usr" -cf "$out/$name.tar" .
zstd -q "-$level" -T0 --rm -f "$out/$name.tar"
# gzip, which every system has, for the file that unpacks itself.
{
    cat "$here/unpack.sh"
    tar --sort=name --owner=0 --group=0 --numeric-owner -C "$tree/usr" -c . | gzip "-$((level > 9 ? 9 : level))n"
} >"$out/$name.run"
chmod 755 "$out/$name.run"
