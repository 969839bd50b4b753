#!/bin/sh
# Makes the installer for Windows, on any system that has makensis: installer.sh PROGRAM-FOLDER OUT-FOLDER VERSION
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
case $(uname -s) in
MINGW* | MSYS* | CYGWIN*)
    # shellcheck disable=SC1003  # a backslash
    slash='\'
    program=$(cygpath -w "$program")
    out=$(cygpath -w "$out")
    ;;
*) slash=/ ;;
esac
made=$out${slash}parallax-$3-setup.exe
makensis -V2 -NOCD -INPUTCHARSET UTF8 "-DVERSION=$3" "-DPROGRAM=$program" "-DSLASH=$slash" "-DOUT=$made" \
    "$here/installer.nsi"
# Signed by whoever names a certificate.
if [ -n "${PARALLAX_SIGNTOOL_ARGUMENTS:-}" ]; then
    # shellcheck disable=SC2086  # a list of words on purpose
    signtool sign $PARALLAX_SIGNTOOL_ARGUMENTS "$made"
fi
