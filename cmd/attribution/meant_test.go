package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// What people write for dates, languages and zones is suggested in the form of the format, unless it may be two things.
func TestMeant(t *testing.T) {
	for _, test := range []struct{ member, value, want string }{
		{"modified", "March 2026", "2026-03"},
		{"modified", "3-9 June 2025", "2025-06-03/2025-06-09"},
		{"modified", "2025-6-3", "2025-06-03"},
		{"modified", "2025/06/03", "2025-06-03"},
		{"modified", "2025-6", "2025-06"},
		{"modified", "20250603", "2025-06-03"},
		{"modified", "20251303", ""},
		{"modified", "3 de junio de 2025", "2025-06-03"},
		{"modified", "3 juin 2025", "2025-06-03"},
		{"modified", "Mon 3 June 2025", "2025-06-03"},
		{"modified", "Tuesday, 3 June 2025", "2025-06-03"},
		{"modified", "Montenegro 3 June 2025", ""},
		{"modified", "Q2 2025", "2025-34"},
		{"modified", "2025-Q4", "2025-36"},
		{"modified", "2025-06-03 to 2025-06-09", "2025-06-03/2025-06-09"},
		{"modified", "2025-06-09 to 2025-06-03", ""},
		{"modified", "06/03/2025", ""},
		{"modified", "06-03-2025[Europe/Dublin]", ""},
		{"modified", "13/06/2025", "2025-06-13"},
		{"modified", "06/13/2025", "2025-06-13"},
		{"modified", "06/06/2025", "2025-06-06"},
		{"modified", "14 October 2025[Europe/Dublin]", "2025-10-14[Europe/Dublin]"},
		{"modified", "2025-10-14[Dublin]", "2025-10-14[Europe/Dublin]"},
		{"modified", "2025-10-14[new york]", "2025-10-14[America/New_York]"},
		{"modified", "2025-10-14[Atlantis]", ""},
		{"modified", "yesterday", ""},
		{"modified", "unknown", ""},
		{"lang", "es_VE", "es-VE"},
		{"lang", "sp", "es"},
		{"lang", "Spanish", "es"},
		{"lang", "cn", "zh"},
		{"lang", "qz", ""},
	} {
		doc := fmt.Sprintf(`{"format":"attribution/1","id":"x",%q:%q}`, test.member, test.value)
		got := runWith(doc, "validate", "-json", "-")
		var f struct{ Suggestion, Code string }
		lines := bufio.NewScanner(strings.NewReader(got.stdout))
		if !lines.Scan() || json.Unmarshal(lines.Bytes(), &f) != nil || f.Suggestion != test.want || got.status != exitFindings {
			t.Errorf("%s: %+v", test.value, got)
		}
	}
}

// A date of a flag is refused in the same way, and the flag is named.
func TestMeantByFlag(t *testing.T) {
	for date, want := range map[string]string{"14 October 2025": `-date: "14 October 2025" (did you mean "2025-10-14"?)`, "06/03/2025": "2025-03-06 or 2025-06-03"} {
		if got := runWith("We know who did it.", "draft", "-date", date, "-"); got.status != exitFindings || got.stdout != "" || !strings.Contains(got.stderr, want) ||
			strings.Count(got.stderr, "\n") != 1 {
			t.Errorf("%s: %+v", date, got)
		}
	}
}

// Figures that may be read in two ways are, and neither is taken.
func TestEitherReading(t *testing.T) {
	got := runWith(`{"format":"attribution/1","id":"x","modified":"06/03/2025"}`, "validate", "-")
	if !strings.Contains(got.stdout, "2025-03-06 or 2025-06-03") {
		t.Errorf("%+v", got)
	}
}
