package myers_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution/quote/internal/myers"
)

type found struct{ end, errors int }

func search(pattern []rune, text string, limit int) (all []found) {
	myers.Compile(pattern).Search([]byte(text), limit, func(end, errors int) bool {
		all = append(all, found{end, errors})
		return true
	})
	return all
}

// sellers is the plain dynamic programme: the definition of what Search computes.
func sellers(pattern []rune, text string, limit int) (all []found) {
	column := make([]int, len(pattern)+1)
	for i := range column {
		column[i] = i
	}
	report := func(end int) {
		if errors := column[len(pattern)]; errors <= limit {
			all = append(all, found{end, errors})
		}
	}
	report(0)
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		diagonal := column[0]
		for i, q := range pattern {
			cost := diagonal
			if q != r {
				cost++
			}
			diagonal = column[i+1]
			column[i+1] = min(cost, column[i]+1, column[i+1]+1)
		}
		report(at)
	}
	return all
}

// distance is the Levenshtein distance between two strings.
func distance(a, b []rune) int {
	column := make([]int, len(a)+1)
	for i := range column {
		column[i] = i
	}
	for _, r := range b {
		diagonal := column[0]
		column[0]++
		for i, q := range a {
			cost := diagonal
			if q != r {
				cost++
			}
			diagonal = column[i+1]
			column[i+1] = min(cost, column[i]+1, column[i+1]+1)
		}
	}
	return column[len(a)]
}

func compareStarts(t *testing.T, pattern []rune, text string, errors int) {
	t.Helper()
	got := myers.Compile(pattern).Starts([]byte(text), errors)
	var want []int
	for i := len(text); i >= 0; {
		if errors <= len(pattern) && distance(pattern, []rune(text[i:])) == errors {
			want = append(want, i)
		}
		_, size := utf8.DecodeLastRuneInString(text[:i])
		if size == 0 {
			break
		}
		i -= size
	}
	if !slices.Equal(got, want) {
		t.Fatalf("Starts(%q, %q, %d) = %v, want %v", string(pattern), text, errors, got, want)
	}
}

func compare(t *testing.T, pattern []rune, text string, limit int) {
	t.Helper()
	// A match with as many errors as the pattern has runes is no match; limits beyond that change nothing.
	got, want := search(pattern, text, limit), sellers(pattern, text, min(limit, len(pattern)))
	if len(got) != len(want) {
		t.Fatalf("Search(%q, %q, %d) found %d ends, want %d", string(pattern), text, limit, len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("Search(%q, %q, %d)[%d] = %v, want %v", string(pattern), text, limit, i, got[i], want[i])
		}
	}
}

func TestSearch(t *testing.T) {
	for _, c := range []struct {
		name, pattern, text string
		limit               int
		want                []found
	}{
		{"exact", "attack", "the attack was", 0, []found{{10, 0}}},
		{"one replaced", "attack", "the attbck was", 1, []found{{10, 1}}},
		{"bytes, not runes", "атака", "это атака!", 0, []found{{17, 0}}},
		{"absent", "attack", "nothing here", 1, nil},
		{"invalid text", "a\uFFFDb", "xa\xffb", 0, []found{{4, 0}}},
		{"negative limit", "a", "a", -1, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := search([]rune(c.pattern), c.text, c.limit)
			if len(got) != len(c.want) {
				t.Fatalf("got %v, want %v", got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("got %v, want %v", got, c.want)
				}
			}
		})
	}
}

func TestSearchStops(t *testing.T) {
	calls := 0
	myers.Compile([]rune("a")).Search([]byte("aaaa"), 0, func(int, int) bool {
		calls++
		return false
	})
	if calls != 1 {
		t.Errorf("report was called %d times after it returned false, want 1", calls)
	}
}

func TestSearchAgreesWithDynamicProgramming(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabets := [][]rune{[]rune("ab"), []rune("abcdefgh "), []rune("αβ漢🛡a")}
	for range 3000 {
		alphabet := alphabets[random.IntN(len(alphabets))]
		runes := func(n int) []rune {
			s := make([]rune, n)
			for i := range s {
				s[i] = alphabet[random.IntN(len(alphabet))]
			}
			return s
		}
		pattern := runes(1 + random.IntN(200))
		text := string(runes(random.IntN(150)))
		if random.IntN(2) == 0 {
			text += string(pattern[random.IntN(len(pattern)):]) + string(runes(5)) + string(pattern)
		}
		compare(t, pattern, text, random.IntN(len(pattern)+2))
		if len(text) < 200 {
			compareStarts(t, pattern, text, random.IntN(len(pattern)+2))
		}
	}
}

func FuzzSearch(f *testing.F) {
	f.Add("attack", "the attbck was", 2)
	f.Add(strings.Repeat("ab", 70), strings.Repeat("ba", 90), 64)
	f.Fuzz(func(t *testing.T, pattern, text string, limit int) {
		runes := []rune(pattern)
		if len(runes) == 0 || len(runes) > 300 || len(text) > 1000 {
			t.Skip("the reference takes too long")
		}
		compare(t, runes, text, limit)
		if len(text) < 100 {
			compareStarts(t, runes, text, limit)
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	text := []byte(strings.Repeat("the quick brown fox jumps over the lazy dog and ", 20000))
	pattern := myers.Compile([]rune(strings.Repeat("no other animal was seen ", 6)))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		pattern.Search(text, 21, func(int, int) bool { return true })
	}
}
