package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/attribution/cases"
)

func Example() {
	folder, err := os.MkdirTemp("", "store")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	db := filepath.Join(folder, "cases.sqlite")
	for _, args := range [][]string{
		{"add", "../../cases/2021-solarwinds.case.json", "../../cases/2025-singapore.case.json"},
		{"holders", "UNC3886"},
		{"said", "2021-04-15", "2021-04-15"},
	} {
		if err := run(os.Stdout, db, args); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
	// 2025-07-18[Asia/Singapore] Cyber Security Agency of Singapore: Attack on the critical information infrastructure of Singapore conducted-by UNC3886 (2025-singapore)
	// 2026-02-09[Asia/Singapore] Singapore: Attack on the critical information infrastructure of Singapore conducted-by UNC3886 (2025-singapore)
	// undated Mandiant: UNC3886 linked-to China (2025-singapore)
	// undated Mandiant: UNC3886 linked-to China (2025-singapore)
	// undated Wikipedia: UNC3886 affiliated-to China (2025-singapore)
	// 2021 Brad Smith: Compromise of SolarWinds Orion and what followed from it conducted-by Russian Intelligence Services (2021-solarwinds)
	// 2021 Kevin Mandia: Compromise of SolarWinds Orion and what followed from it of-origin Russia (2021-solarwinds)
	// 2021-04-15[Europe/London] National Cyber Security Centre: Compromise of SolarWinds Orion and what followed from it conducted-by Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15[Europe/London] United Kingdom: APT29 part-of Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15[Europe/London] United Kingdom: Compromise of SolarWinds Orion and what followed from it conducted-by Russia (2021-solarwinds)
	// 2021-04-15[Europe/London] United Kingdom: Compromise of SolarWinds Orion and what followed from it conducted-by Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15[Europe/London] United Kingdom: Compromise of SolarWinds Orion and what followed from it conducted-by Russian Intelligence Services (2021-solarwinds)
	// 2021-04-15[America/New_York] U.S. Intelligence Community: Compromise of SolarWinds Orion and what followed from it conducted-by Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15[America/New_York] United States: APT29 same-as Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15[America/New_York] United States: Compromise of SolarWinds Orion and what followed from it conducted-by Russian Intelligence Services (2021-solarwinds)
	// 2021-04-15[America/New_York] United States: Compromise of SolarWinds Orion and what followed from it conducted-by Foreign Intelligence Service of the Russian Federation (2021-solarwinds)
	// 2021-04-15T09:36[America/New_York] U.S. Intelligence Community: Reported encouragement of attacks on coalition personnel in Afghanistan linked-to Russia (2021-solarwinds)
}

// A case comes out of the database as it went in.
func TestDocument(t *testing.T) {
	db := filepath.Join(t.TempDir(), "cases.sqlite")
	if err := run(t.Output(), db, []string{"add", "../../cases/" + cases.March2024 + ".case.json"}); err != nil {
		t.Fatal(err)
	}
	want, err := cases.Bytes(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := run(&got, db, []string{"show", cases.March2024}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Error("the document is another one")
	}
}
