#!/bin/sh
# Puts Inspector into the menu of this user, from the folder that it was unpacked to.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
menu=${XDG_DATA_HOME:-$HOME/.local/share}/applications
mkdir -p "$menu"
sed -e "s|^Exec=.*|Exec=\"$here/inspector-station\"|" -e "s|^Icon=.*|Icon=$here/inspector.png|" \
	"$here/inspector.desktop" >"$menu/inspector.desktop"
echo "Inspector is in the menu; to take it out: rm \"$menu/inspector.desktop\""
