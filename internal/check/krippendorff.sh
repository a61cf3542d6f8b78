#!/bin/sh
# Fetch another implementation of Krippendorff's alpha (npm package krippendorff) into a folder, for the test that compares them:
#
#	internal/check/krippendorff.sh FOLDER
#	cd internal/check && ATTRIBUTION_KRIPPENDORFF=FOLDER go test -run Alpha ./peers
#
# It is not part of this project: choose a folder outside the checkout. The test needs node.
set -eu

version=0.1.0

if [ $# -ne 1 ]; then
	echo "usage: $0 FOLDER" >&2
	exit 2
fi

mkdir -p "$1"
cd "$1"
archive=$(npm pack --silent "krippendorff@$version")
tar -xzf "$archive" --strip-components=1
rm "$archive"
