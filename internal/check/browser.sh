#!/bin/sh
# Fetch what the tests of reports in a browser run: axe-core (npm, MPL-2.0), which looks for barriers to accessibility, and Mermaid (npm,
# MIT), which draws the diagrams of Markdown reports:
#
#	internal/check/browser.sh FOLDER
#	cd internal/check && ATTRIBUTION_BROWSER=FOLDER go test ./browser
#
# Neither is part of this project: choose a folder outside the checkout. The tests need a Chromium besides, and are skipped without.
set -eu

axe=4.14.1
mermaid="10.9.6 11.4.1 11.10.1 11.17.2" # what code hosts and editors have, old and new

if [ $# -ne 1 ]; then
	echo "usage: $0 FOLDER" >&2
	exit 2
fi

mkdir -p "$1"
cd "$1"
archive=$(npm pack --silent "axe-core@$axe")
tar -xzf "$archive" --strip-components=1 package/axe.min.js
rm "$archive"
for version in $mermaid; do
	archive=$(npm pack --silent "mermaid@$version")
	tar -xzf "$archive" --strip-components=2 package/dist/mermaid.min.js
	mv mermaid.min.js "mermaid-$version.min.js"
	rm "$archive"
done
