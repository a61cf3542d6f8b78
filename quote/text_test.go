package quote_test

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"example.com/attribution/quote"
)

func TestTextOffsets(t *testing.T) {
	texts := map[string]string{
		"empty":        "",
		"ascii":        "plain",
		"two bytes":    "Žluťoučký",
		"astral":       "🇺🇦🛡️ We stand",
		"invalid":      "a\xff\xc3(\xe2\x82b",
		"long":         strings.Repeat("a🛡ß漢\xf0\x9f", 1000),
		"long invalid": strings.Repeat("\x80", 5000),
	}
	for name, s := range texts {
		t.Run(name, func(t *testing.T) {
			text := quote.NewText(s)
			runes, units := 0, 0
			for i, r := range s {
				if got := text.Runes(i); got != runes {
					t.Fatalf("Runes(%d) = %d, want %d", i, got, runes)
				}
				if got := text.UTF16(i); got != units {
					t.Fatalf("UTF16(%d) = %d, want %d", i, got, units)
				}
				if got := text.FromRunes(runes); got != i {
					t.Fatalf("FromRunes(%d) = %d, want %d", runes, got, i)
				}
				if got := text.FromUTF16(units); got != i {
					t.Fatalf("FromUTF16(%d) = %d, want %d", units, got, i)
				}
				runes++
				units += utf16.RuneLen(r)
			}
			if got := text.Runes(len(s)); got != utf8.RuneCountInString(s) {
				t.Errorf("Runes(len) = %d, want %d", got, utf8.RuneCountInString(s))
			}
			if got := text.FromRunes(runes); got != len(s) {
				t.Errorf("FromRunes(%d) = %d, want %d", runes, got, len(s))
			}
			if got := text.FromUTF16(units); got != len(s) {
				t.Errorf("FromUTF16(%d) = %d, want %d", units, got, len(s))
			}
		})
	}
}

func TestTextOffsetsOutsideAndInside(t *testing.T) {
	text := quote.NewText("a🛡b")
	for _, c := range []struct {
		name      string
		got, want int
	}{
		{"Runes before the text", text.Runes(-3), 0},
		{"Runes inside a code point", text.Runes(3), 1},
		{"Runes after the text", text.Runes(99), 3},
		{"UTF16 inside a code point", text.UTF16(4), 1},
		{"UTF16 after the text", text.UTF16(99), 4},
		{"FromRunes before the text", text.FromRunes(-1), 0},
		{"FromRunes after the text", text.FromRunes(99), 6},
		{"FromUTF16 inside a pair", text.FromUTF16(2), 1},
		{"FromUTF16 before the text", text.FromUTF16(-1), 0},
	} {
		if c.got != c.want {
			t.Errorf("%s = %d, want %d", c.name, c.got, c.want)
		}
	}
}
