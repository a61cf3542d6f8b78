package attribution_test

import (
	"errors"
	"fmt"
	"testing"

	. "example.com/attribution"
)

// Findings are an error only if there are any, of which errors.Is and errors.AsType find each.
func TestFindingsAsError(t *testing.T) {
	if err := (Findings)(nil).Err(); err != nil {
		t.Errorf("none: %v", err)
	}
	if err := (Findings{}).Err(); err != nil {
		t.Errorf("none: %v", err)
	}
	err := fmt.Errorf("the case: %w", Findings{{Path: "/a", Code: CodeDangling}, {Path: "/b", Code: CodeCycle}}.Err())
	for code, want := range map[Code]bool{CodeDangling: true, CodeCycle: true, CodeMissing: false} {
		is(t, errors.Is(err, code), want)
	}
	if fs, ok := errors.AsType[Findings](err); !ok || len(fs) != 2 {
		t.Errorf("findings: %v", fs)
	}
	if f, ok := errors.AsType[Finding](err); !ok || f.Path != "/a" {
		t.Errorf("the first finding: %v", f)
	}
	if code, ok := errors.AsType[Code](err); !ok || code != CodeDangling {
		t.Errorf("the first code: %v", code)
	}
}

// An offending value is shown whole if it is short, and else its beginning, cut between characters.
func TestFindingValue(t *testing.T) {
	for _, n := range []int{1, 26, 27, 1000} {
		value := ""
		for range n {
			value += "中"
		}
		c := complete()
		c.Sources["page"].Reliability = Reliability(value)
		f, _ := errors.AsType[Finding](c.Validate())
		if len(value) <= 80 && f.Value != value || len(f.Value) > 90 || f.Value[:3] != "中" || len(f.Value)%3 != 0 {
			t.Errorf("of %d characters: %q", n, f.Value)
		}
	}
}
