#!/bin/sh
# Fetch the readers of what the command exports into a folder: jsonld (npm, BSD-3-Clause), a processor of JSON-LD, and citation-js (npm, MIT),
# which formats references with citeproc; ajv with ajv-formats (npm, MIT), which validates by JSON Schema:
#
#	internal/check/readers.sh FOLDER
#	cd internal/check && ATTRIBUTION_READERS=FOLDER go test -run 'Export|Ajv' ./peers ./stix
#
# None is part of this project: choose a folder outside the checkout. The tests need node.
set -eu

if [ $# -ne 1 ]; then
	echo "usage: $0 FOLDER" >&2
	exit 2
fi

mkdir -p "$1"
cd "$1"
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@8.3.3 @citation-js/core@0.9.0 @citation-js/plugin-csl@0.9.0 \
	ajv@8.17.1 ajv-formats@3.0.1
