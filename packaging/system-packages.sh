#!/bin/sh
# Sees that the Debian packages which Parallax needs are there: system-packages.sh run|test|package
#
# Installs what is missing when it may (root, or sudo without a password, and apt-get); otherwise it says in one
# line what is missing and how to get it. Asks only dpkg when nothing is missing, so a second time is quick.
set -eu

# To set up the program and open its window.
RUN="python3-venv libglib2.0-0 libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libcups2
fonts-dejavu-core fonts-noto-cjk fonts-noto-color-emoji"

# To make packages, and to see that they are sound.
PACKAGE="binutils zstd rpm desktop-file-utils appstream lintian man-db groff-base nsis"

# A virtual screen, a window manager and hands for it, a second screen for Wayland with the settings of a desktop, things to
# drag from, a print queue, a screen reader and its bus, and second opinions on the PDF and DOCX files we write.
TEST="xvfb xauth openbox xdotool dbus pcmanfm chromium cups-daemon cups-client cups-filters poppler-utils
weston xdg-desktop-portal xdg-desktop-portal-gtk gsettings-desktop-schemas libglib2.0-bin
at-spi2-core gir1.2-atspi-2.0 python3-gi orca libreoffice-writer-nogui gcc libc6-dev"

case "${1:-}" in
run) wanted=$RUN ;;
test) wanted="$RUN $TEST $PACKAGE" ;;
package) wanted="$RUN $PACKAGE" ;;
*)
    echo "usage: system-packages.sh run|test|package" >&2
    exit 2
    ;;
esac

# Newer Debian and Ubuntu releases have some of these libraries under a name that ends in t64.
is_installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null | grep -qx installed
}

# Ubuntu has no package of Chromium; its program is there where somebody put it, as on the machines of GitHub.
is_there() {
    is_installed "$1" || { [ "$1" = chromium ] && command -v chromium >/dev/null; }
}

if ! command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2086  # a list of words on purpose
    echo "Not a Debian system: if something is missing later, these are the Debian names of what is needed:" $wanted
    exit 0
fi

missing=""
for package in $wanted; do
    is_there "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
else
    as_root=""
fi

if [ -z "$as_root" ] || ! command -v apt-get >/dev/null; then
    echo "Missing system packages; install them with: sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi

echo "Installing system packages:$missing"
install="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
install --yes --no-install-recommends"
# The lists of packages may be older than the archive: fetch them anew, and go on with the old ones if that fails.
$as_root apt-get -qq update >/dev/null 2>&1 || true
# shellcheck disable=SC2086  # a list of words on purpose
$install $missing </dev/null >/dev/null || {
    echo "apt-get could not install:$missing" >&2
    exit 1
}
