package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	ukList = `<?xml version="1.0" encoding="utf-8"?>
<Designations><DateGenerated>07/09/2026</DateGenerated>
<Designation><LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/03/2024</DateDesignated><UniqueID>CYB9001</UniqueID><OFSIGroupID>90001</OFSIGroupID>
<Names><Name><Name1>Jan</Name1><Name6>EXAMPLE</Name6><NameType>Primary Name</NameType></Name><Name><Name6>=heron</Name6><NameType>Alias</NameType></Name></Names>
<RegimeName>The Cyber (Sanctions) (EU Exit) Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UK</DesignationSource>
<SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><UKStatementofReasons>Reasons.</UKStatementofReasons>
<Addresses><Address><AddressLine1>PRIVATE</AddressLine1></Address></Addresses></Designation></Designations>
`
	usList = `90001,"EXAMPLE, Jan","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB PRIVATE; a.k.a. 'HERON'."` + "\r\n" +
		`90002,"OTHER",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ` + "\r\n\x1a"
	listCase = `{"format": "attribution/1", "id": "x", "actors": {"uk": {"kind": "state", "code": "GB"}, "jan": {"kind": "person", "names": [{"text": "Jan Example"}]}},
"responses": {"s": {"kind": "sanction", "by": ["uk"], "designations": [{"actor": "jan", "listed": "2024-03-25", "restrictions": ["asset-freeze"], "entries": [{"list": "UK Sanctions List", "id": "CYB9001"}]}]}}}`
)

// listFile writes a file of a list.
func listFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// ofacSet writes a legacy set and returns its directory.
func ofacSet(t *testing.T) string {
	t.Helper()
	main := listFile(t, "SDN.CSV", usList)
	for name, text := range map[string]string{"ALT.CSV": "90001,1,\"aka\",\"EXAMPLE, Hans\",-0- \r\n", "SDN_COMMENTS.CSV": "\x1a", "ADD.CSV": "90001,1,\"PRIVATE\",-0- ,-0- ,-0- \r\n"} {
		if err := os.WriteFile(filepath.Join(filepath.Dir(main), name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Dir(main)
}

func TestListRead(t *testing.T) {
	uk, us := listFile(t, "uk.xml", ukList), ofacSet(t)
	got := runWith("", "list", "read", "-json", uk, us)
	all := objects(t, got.stdout, "list", "id", "ids", "kind", "names", "programme", "listed", "updated", "measures", "reasons", "[reasonsLang]", "[sources]")
	if got.status != exitOK || got.stderr != "" || len(all) != 3 || all[0]["id"] != "CYB9001" || all[1]["list"] != "OFAC SDN List" || all[0]["programme"] != "The Cyber (Sanctions) (EU Exit) Regulations 2020" {
		t.Errorf("%d, %s\n%s", got.status, got.stderr, got.stdout)
	}
	if n := len(all[1]["names"].([]any)); n != 3 {
		t.Errorf("%d names of a set", n)
	}
	for _, args := range [][]string{{"list", "read", filepath.Join(us, "SDN.CSV")}, {"list", "read", filepath.Join(us, "ADD.CSV")}, {"list", "read", filepath.Join(us, "ALT.CSV"), filepath.Join(us, "ADD.CSV"), filepath.Join(us, "SDN.CSV"), filepath.Join(us, "SDN_COMMENTS.CSV")}} {
		if one := runWith("", args...); one.status != exitOK || strings.Count(one.stdout, "OFAC SDN List 9000") != 2 || !strings.Contains(one.stdout, "EXAMPLE, Hans") {
			t.Errorf("%v: %d\n%s%s", args, one.status, one.stdout, one.stderr)
		}
	}
	if in := runWith(ukList, "list", "read", "-"); in.status != exitOK || !strings.Contains(in.stdout, "UK Sanctions List CYB9001: Jan EXAMPLE (person)\n  names: =heron\n") {
		t.Errorf("standard input: %d\n%s%s", in.status, in.stdout, in.stderr)
	}
	for name, text := range map[string]string{"a page": "<html></html>", "cut": ukList[:len(ukList)-40], "nothing": ""} {
		if bad := runWith(text, "list", "read", "-"); bad.status != exitFailure || bad.stderr == "" {
			t.Errorf("%s: %d\n%s", name, bad.status, bad.stdout)
		}
	}
	if bad := runWith("", "list", "read", t.TempDir()); bad.status != exitFailure {
		t.Errorf("an empty directory: %d", bad.status)
	}
	flawed := runWith(strings.Replace(ukList, "25/03/2024", "soon", 1), "list", "read", "-")
	if flawed.status != exitFindings || !strings.Contains(flawed.stderr, "[malformed-date]") || !strings.Contains(flawed.stdout, "CYB9001") {
		t.Errorf("a finding: %d\n%s", flawed.status, flawed.stderr)
	}
}

// A table has cells that no spreadsheet runs.
func TestListCSV(t *testing.T) {
	got := runWith(ukList, "list", "read", "-format", "csv", "-")
	rows, err := csv.NewReader(strings.NewReader(got.stdout)).ReadAll()
	if err != nil || len(rows) != 2 || rows[0][3] != "id" || rows[1][3] != "CYB9001" || rows[1][7] != "'=heron" {
		t.Errorf("%v, %q", err, rows)
	}
	for _, args := range [][]string{{"-format", "csv", "-json"}, {"-format", "xml"}} {
		if bad := runWith(ukList, append(append([]string{"list", "read"}, args...), "-")...); bad.status != exitFailure {
			t.Errorf("%v: %d", args, bad.status)
		}
	}
}

func TestListFind(t *testing.T) {
	uk, us := listFile(t, "uk.xml", ukList), ofacSet(t)
	find := func(query string) ran { return runWith("", "list", "find", "-json", "-data", uk, "-data", us, query) }
	for query, want := range map[string]struct {
		by  string
		ids []string
	}{
		"CYB9001":                   {byNumber, []string{"CYB9001"}},
		"cyb9001":                   {byNumber, []string{"CYB9001"}},
		"90001":                     {byNumber, []string{"CYB9001", "90001"}}, // OFSI's, and OFAC's
		"OFAC SDN List 90001":       {byNumber, []string{"90001"}},
		"UK Sanctions List CYB9001": {byNumber, []string{"CYB9001"}},
		"jan example":               {byName, []string{"CYB9001", "90001"}},
		"Heron":                     {byName, []string{"CYB9001", "90001"}},
		"Jan Exampel":               {},
		"Jan Exampl":                {byCandidate, []string{"CYB9001", "90001"}},
	} {
		got := find(query)
		all := objects(t, got.stdout, "query", "by", "[likeness]", "list", "id", "ids", "kind", "names", "programme", "listed", "updated", "measures", "reasons", "[reasonsLang]", "[sources]")
		var ids []string
		for _, o := range all {
			ids = append(ids, o["id"].(string))
			if o["by"] != want.by {
				t.Errorf("%s: by %v", query, o["by"])
			}
		}
		if strings.Join(ids, " ") != strings.Join(want.ids, " ") || (got.status == exitFindings) != (len(want.ids) == 0) {
			t.Errorf("%s: %d, %q", query, got.status, ids)
		}
		if strings.Contains(got.stdout+got.stderr, "PRIVATE") {
			t.Errorf("%s: something private is told", query)
		}
	}
	same := runWith("", "list", "find", "-others", "-json", "-data", uk, "-data", us, "CYB9001")
	if same.status != exitOK || strings.Count(same.stdout, "\n") != 2 || !strings.Contains(same.stdout, `"by":"same-party","list":"OFAC SDN List","id":"90001"`) {
		t.Errorf("the same party: %d\n%s", same.status, same.stdout)
	}
	if got := runWith("", "list", "find", "CYB9001"); got.status != exitFailure {
		t.Errorf("without data: %d", got.status)
	}
	if got := runWith("", "list", "find", "-data", uk); got.status != exitFailure {
		t.Errorf("without a query: %d", got.status)
	}
}

func TestListDiff(t *testing.T) {
	older := listFile(t, "older.xml", ukList)
	newer := listFile(t, "newer.xml", strings.NewReplacer("07/09", "08/09", "14/04/2026", "08/09/2026", "|Travel Ban", "").Replace(ukList))
	got := runWith("", "list", "diff", "-json", "-case", file(t, listCase), older, newer)
	all := objects(t, got.stdout, "change", "list", "id", "ids", "kind", "names", "programme", "listed", "updated", "measures", "reasons", "reasonsLang", "sources", "what", "[path]", "[amended]")
	if got.status != exitOK || len(all) != 2 || all[0]["change"] != "amended" || all[1]["path"] != "/responses/s/designations/0" || all[1]["amended"] != "2026-09-08" {
		t.Errorf("%d\n%s%s", got.status, got.stdout, got.stderr)
	}
	text := runWith("", "list", "diff", older, newer)
	if text.status != exitOK || !strings.Contains(text.stdout, "amended: UK Sanctions List CYB9001") || !strings.Contains(text.stdout, "changed: measures: no longer travel-ban") {
		t.Errorf("%d\n%s", text.status, text.stdout)
	}
	if same := runWith("", "list", "diff", older, older); same.status != exitOK || same.stdout != "" {
		t.Errorf("nothing: %d\n%s", same.status, same.stdout)
	}
	for _, args := range [][]string{{newer, older}, {older}, {older, ofacSet(t)}} {
		if bad := runWith("", append([]string{"list", "diff"}, args...)...); bad.status != exitFailure {
			t.Errorf("%v: %d", args, bad.status)
		}
	}
}

func TestListCheck(t *testing.T) {
	uk, c := listFile(t, "uk.xml", ukList), file(t, listCase)
	got := runWith("", "list", "check", "-json", "-data", uk, c)
	all := objects(t, got.stdout, "file", "[line]", "[column]", "path", "code", "severity", "message", "[count]", "[suggestion]")
	if got.status != exitFindings || len(all) != 1 || all[0]["code"] != "missing-measure" || all[0]["path"] != "/responses/s/designations/0/restrictions" {
		t.Errorf("%d\n%s%s", got.status, got.stdout, got.stderr)
	}
	whole := file(t, strings.Replace(listCase, `"asset-freeze"`, `"asset-freeze", "travel-ban"`, 1))
	if same := runWith("", "list", "check", "-data", uk, whole); same.status != exitOK || same.stdout != "" {
		t.Errorf("agrees: %d\n%s", same.status, same.stdout)
	}
	table := runWith("", "list", "check", "-format", "csv", "-data", uk, c)
	if table.status != exitFindings || strings.Count(table.stdout, "\n") != 2 {
		t.Errorf("a table: %d\n%s", table.status, table.stdout)
	}
	if embedded := runWith("", "list", "check", "-data", uk); embedded.status != exitFindings || !strings.Contains(embedded.stdout, "not-listed") {
		t.Errorf("the embedded case: %d\n%s%s", embedded.status, embedded.stdout, embedded.stderr)
	}
	delta := listFile(t, "delta.xml", `<sanctionsData xmlns="https://www.treasury.gov/ofac/DeltaFile/1.0"><entities><entity id="1" action="remove"/></entities></sanctionsData>`)
	if bad := runWith("", "list", "check", "-data", delta, c); bad.status != exitFailure {
		t.Errorf("a delta file: %d", bad.status)
	}
	if bad := runWith("", "list", "check", c); bad.status != exitFailure {
		t.Errorf("without data: %d", bad.status)
	}
}
