#!/bin/sh
# Makes a disk image of the app that PyInstaller made, on a Mac: dmg.sh APP OUT-FOLDER VERSION
#
# Signed and notarised by whoever names PARALLAX_CODESIGN_IDENTITY and PARALLAX_NOTARY_PROFILE (xcrun notarytool
# store-credentials); otherwise signed for nobody, which macOS asks for on its own processors.
set -eu
app=$1
out=$2
image=$out/parallax-$3-macos-$(uname -m).dmg
identity=${PARALLAX_CODESIGN_IDENTITY:--}
mkdir -p "$out"
if [ "$identity" = - ]; then
    codesign --force --deep --sign - "$app"
else
    codesign --force --deep --options runtime --timestamp --sign "$identity" "$app"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -volname "Parallax $3" -srcfolder "$folder" -format UDZO -ov "$image"
if [ -n "${PARALLAX_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PARALLAX_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
