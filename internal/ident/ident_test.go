package ident_test

import (
	"strconv"
	"strings"
	"testing"

	"example.com/attribution/internal/ident"
	"github.com/google/uuid"
)

func TestUUID(t *testing.T) {
	for _, name := range [][]string{nil, {"actors/china"}, {"actors/", "china", "/author"}, {strings.Repeat("long ", 99)}} {
		want := uuid.NewSHA1(uuid.NameSpaceURL, []byte(strings.Join(name, "")))
		if got := ident.UUID(uuid.NameSpaceURL, name...); got != want {
			t.Errorf("UUID(%q) = %s, want %s", name, got, want)
		}
	}
	if n := testing.AllocsPerRun(10, func() { ident.UUID(uuid.NameSpaceURL, "actors/", "china") }); n > 0 {
		t.Errorf("%g allocations", n)
	}
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{"APT31": "apt31", " Fancy  Bear!": "fancy-bear", "TEMP.Veles": "temp-veles", "白象": "", "": ""} {
		if got := ident.Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestFresh(t *testing.T) {
	taken := map[string]int{"a": 0, "a-1": 0, "x": 0}
	for _, c := range []struct{ name, suffix, want string }{
		{"b", "1", "b"}, {"A", "2", "a-2"}, {"A", "1", "a-1-2"}, {"白", "7", "7"}, {"白", "", "x-2"},
	} {
		if got := ident.Fresh(taken, c.name, c.suffix); got != c.want {
			t.Errorf("Fresh(%q, %q) = %q, want %q", c.name, c.suffix, got, c.want)
		}
	}
}

// Many of one name are numbered one after the other.
func TestFreshNumbers(t *testing.T) {
	taken := make(map[string]bool)
	want := []string{"a", "a-s"}
	for n := 2; n < 100; n++ {
		want = append(want, "a-s-"+strconv.Itoa(n))
	}
	for _, w := range want {
		got := ident.Fresh(taken, "A", "s")
		if got != w {
			t.Fatalf("got %q, want %q", got, w)
		}
		taken[got] = true
	}
}
