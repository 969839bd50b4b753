#!/bin/sh
# Parallax for Linux: installs itself for you alone, or for everybody where you say so.
#   sh parallax-….run            into ~/.local
#   sh parallax-….run FOLDER     into that folder, such as /usr/local
set -eu
target=${1:-$HOME/.local}
case $target in
-*)
    sed -n '2,4s/^# *//p' "$0"
    exit 2
    ;;
esac
rm -rf "$target/lib/parallax"
mkdir -p "$target"
sed '1,/^__BELOW_STANDS_THE_ARCHIVE__$/d' "$0" | tar -xzf - -C "$target"
# The desktop may look for programs elsewhere: the entry names this one in full, quoted as its specification asks.
program=$(cd "$target/bin" && pwd)/parallax
quoted=$(printf '%s' "$program" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
entry=$target/share/applications/parallax.desktop
while IFS= read -r line; do
    case $line in
    "Exec=parallax"*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=parallax}" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$entry" >"$entry.new"
mv "$entry.new" "$entry"
if [ -w "$target/share/applications" ] && command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$target/share/applications" || true
fi
if [ -w "$target/share/mime" ] && command -v update-mime-database >/dev/null; then
    update-mime-database "$target/share/mime" || true
fi
echo "Parallax is in $target; start it with $target/bin/parallax, or from the menu of programs."
echo "To remove it: rm -r $target/lib/parallax $target/bin/parallax $target/share/applications/parallax.desktop"
exit 0
# shellcheck disable=SC2317  # never reached
__BELOW_STANDS_THE_ARCHIVE__
