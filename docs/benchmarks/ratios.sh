#!/usr/bin/env bash
# Prints how long work takes in proportion to a yardstick: one run with one processor, benchmarks that take turns, and the medians of the rounds.
# A machine that does something else meanwhile spoils the figures. Usage: docs/benchmarks/ratios.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
export GOMAXPROCS=1
out=$(mktemp)
trap 'rm -f "$out"' EXIT
bench() { go test -run '^$' -bench "$2" -benchtime "${3:-300ms}" "$1" | grep '^Benchmark' >>"$out"; }
peers() { (cd internal/check && bench ./peers "$1"); } # in a module of its own, which has them
for _ in $(seq "${1:-5}"); do
	bench ./quote 'Fold$/ascii|Find$'
	bench ./quote 'Passages$|PassageInTexts'
	bench ./quote 'PassagesInText' 1x
	bench ./quote 'Extract(Scripts)?$'
	bench ./alias 'ScanScripts'
	peers 'Scan$'
	bench ./misp Decode
	bench . 'Decode$|Encode$|EncodePlain$|Validate$|Lint$'
	bench ./stix 'FromCase'
	bench ./stix 'Attack' 1x # with ATTRIBUTION_DATA
	bench ./cmd/attribution 'ConvertEuRepoC' 1x
done
awk '
{ sub(/-[0-9]+$/, "", $1); n[$1]++; times[$1, n[$1]] = $3 }
function median(name,   i, j, t, v) {
	for (i = 1; i <= n[name]; i++) v[i] = times[name, i]
	for (i = 1; i <= n[name]; i++) for (j = i + 1; j <= n[name]; j++) if (v[j] < v[i]) { t = v[i]; v[i] = v[j]; v[j] = t }
	return v[int((n[name] + 1) / 2)]
}
function row(what, work, yardstick) {
	if (n[work] && n[yardstick]) printf "%-64s %8.3f\n", what, median(work) / median(yardstick)
}
END {
	row("quote: 25 words with 3 edits in 1 MB, x folding", "BenchmarkFind/present", "BenchmarkFold/ascii")
	row("quote: 25 absent words in 1 MB, x folding", "BenchmarkFind/absent", "BenchmarkFold/ascii")
	row("quote: a passage in new texts of 5 kB, x folding", "BenchmarkPassageInTexts/find", "BenchmarkPassageInTexts/fold")
	row("quote: 1,000 passages in an article, x one by one", "BenchmarkPassages/set", "BenchmarkPassages/each")
	row("quote: 10,000 passages in 1 MB, x suffix array", "BenchmarkPassagesInText/edits=0", "BenchmarkPassagesInText/suffixarray")
	row("quote: the same with 3 edits, x suffix array", "BenchmarkPassagesInText/edits=3", "BenchmarkPassagesInText/suffixarray")
	row("quote: Extract of 1 MB in Russian, x English", "BenchmarkExtractScripts/ru", "BenchmarkExtract")
	row("quote: Extract of 1 MB in Arabic, x English", "BenchmarkExtractScripts/ar", "BenchmarkExtract")
	row("quote: Extract of 1 MB in Korean, x English", "BenchmarkExtractScripts/ko", "BenchmarkExtract")
	row("alias: ASCII, x an automaton of Aho and Corasick", "BenchmarkScan/alias", "BenchmarkScan/automaton")
	row("alias: Cyrillic, x ASCII", "BenchmarkScanScripts/cyrillic", "BenchmarkScanScripts/ascii")
	row("alias: Arabic, x ASCII", "BenchmarkScanScripts/arabic", "BenchmarkScanScripts/ascii")
	row("alias: Han, x ASCII", "BenchmarkScanScripts/han", "BenchmarkScanScripts/ascii")
	row("misp: decode, x encoding/json into a map", "BenchmarkDecode/file", "BenchmarkDecode/map")
	row("case: encode, x decode", "BenchmarkEncode", "BenchmarkDecode")
	row("case: json/v2 of plain structs, x encode", "BenchmarkEncodePlain", "BenchmarkEncode")
	row("case: validate, x decode", "BenchmarkValidate", "BenchmarkDecode")
	row("case: lint, x decode", "BenchmarkLint", "BenchmarkDecode")
	row("stix: encoding/json into a map, x decode of 46 MB of ATT&CK", "BenchmarkAttack/map", "BenchmarkAttack/decode")
	row("stix: encoding/json into a map, x decode + validate", "BenchmarkAttack/map", "BenchmarkAttack/validate")
	row("stix: encoding/json into a map, x decode + lint", "BenchmarkAttack/map", "BenchmarkAttack/lint")
	row("stix: json/v2 into a map, x decode + validate", "BenchmarkAttack/map2", "BenchmarkAttack/validate")
	row("stix: json/v2 into a map, x decode + lint", "BenchmarkAttack/map2", "BenchmarkAttack/lint")
	row("stix: ends of all relationships, x decode", "BenchmarkAttack/ends", "BenchmarkAttack/decode")
	row("stix: encode to nowhere, x decode", "BenchmarkAttack/encode", "BenchmarkAttack/decode")
	row("stix: bundle of the largest dossier, x its encoding", "BenchmarkFromCase/bundle", "BenchmarkFromCase/encode")
	row("attribution: EuRepoC to STIX, x reading its tables", "BenchmarkConvertEuRepoC/bundle", "BenchmarkConvertEuRepoC/tables")
}' "$out"
