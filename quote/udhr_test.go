package quote_test

import (
	"html"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote"
	"golang.org/x/text/unicode/norm"
)

var (
	tag    = regexp.MustCompile(`(?s)<(head|script|style).*?</(head|script|style)>|<[^>]*>`)
	blanks = regexp.MustCompile(`\s+`)
)

// declarations yields the text of the Universal Declaration of Human Rights by language.
func declarations(t *testing.T) map[string]string {
	t.Helper()
	folder := os.Getenv("ATTRIBUTION_UDHR")
	if folder == "" {
		t.Skip("ATTRIBUTION_UDHR is not set: internal/check/udhr.sh fetches the declaration, which is no part of the project")
	}
	files, err := filepath.Glob(filepath.Join(folder, "declaration", "*.html"))
	if err != nil || len(files) == 0 {
		t.Skipf("no declarations in the folder: %v", err)
	}
	out := make(map[string]string)
	for _, file := range files {
		page, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.TrimSpace(blanks.ReplaceAllString(html.UnescapeString(tag.ReplaceAllString(string(page), " ")), " "))
		if utf8.RuneCountInString(text) >= 2000 {
			out[strings.TrimSuffix(filepath.Base(file), ".html")] = text
		}
	}
	return out
}

// extends reports whether a rune belongs to the grapheme cluster before it, by the general category: marks, joiners,
// jamo after a vowel.
func extends(r rune) bool {
	return unicode.Is(unicode.M, r) || r >= 0x200B && r <= 0x200D || r >= 0x1160 && r <= 0x11FF || unicode.Is(unicode.Other_Grapheme_Extend, r)
}

// isWithin reports whether a place in a text is within a word of a script with spaces, or between a word and a mark
// that may belong to it.
func isWithin(runes []rune, at int) bool {
	if at == 0 || at >= len(runes) || !slices.Contains(runes[max(0, at-40):min(len(runes), at+40)], ' ') {
		return false
	}
	return !unicode.IsSpace(runes[at-1]) && !unicode.IsSpace(runes[at])
}

// cut returns a passage of at least n runes that begins and ends between words and grapheme clusters, and its offset.
func cut(rng *rand.Rand, text string, n int) (passage string, at int) {
	runes := []rune(text)
	for range 200 {
		start := rng.IntN(len(runes) - n - 40)
		for start < len(runes) && (extends(runes[start]) || unicode.IsSpace(runes[start]) || isWithin(runes, start)) {
			start++
		}
		end := start + n
		for end < len(runes) && (extends(runes[end]) || unicode.IsSpace(runes[end-1]) || isWithin(runes, end)) {
			end++
		}
		if end >= len(runes) || start == 0 {
			continue
		}
		// Viramas join what follows them to the cluster.
		if unicode.Is(unicode.M, runes[start-1]) || unicode.Is(unicode.M, runes[end-1]) {
			continue
		}
		return string(runes[start:end]), len(string(runes[:start]))
	}
	return "", 0
}

// signs are marks that are written in several ways.
var signs = [][]rune{
	[]rune("'\"’‘“”«»„‟`´′＇"), []rune("-–—‐‑−"), []rune(",，،、"), []rune(".．。"), []rune(":："), []rune(";；"), []rune("!！"), []rune("?？؟"), []rune("(（"), []rune(")）"),
}

// retyped changes nothing but typography: marks, spaces, composition, invisible characters.
func retyped(rng *rand.Rand, passage string) string {
	spaces := []string{" ", "\u00A0", "\n", "  ", "\u202F", "\t", "\u3000", " \r\n "}
	invisible := []string{"\u00AD", "\u200B", "\u2060", "\u200C", "\u200D", "\uFEFF", "\u034F"}
	var b strings.Builder
	for _, r := range passage {
		i := slices.IndexFunc(signs, func(same []rune) bool { return slices.Contains(same, r) })
		switch {
		case i >= 0 && rng.IntN(2) == 0:
			b.WriteRune(signs[i][rng.IntN(len(signs[i]))])
		case r == ' ':
			b.WriteString(spaces[rng.IntN(len(spaces))])
		default:
			b.WriteRune(r)
		}
		if unicode.IsLetter(r) && rng.IntN(7) == 0 {
			b.WriteString(invisible[rng.IntN(len(invisible))])
		}
	}
	if rng.IntN(2) == 0 {
		return norm.NFD.String(b.String())
	}
	return b.String()
}

// grown extends a span to whole grapheme clusters.
func grown(text string, s quote.Span) quote.Span {
	for s.Start > 0 {
		r, _ := utf8.DecodeRuneInString(text[s.Start:])
		if !extends(r) {
			break
		}
		_, n := utf8.DecodeLastRuneInString(text[:s.Start])
		s.Start -= n
	}
	for s.End < len(text) {
		r, n := utf8.DecodeRuneInString(text[s.End:])
		if !extends(r) {
			break
		}
		s.End += n
	}
	return s
}

func TestDeclarationInOtherTypography(t *testing.T) {
	found, all := 0, 0
	for name, text := range declarations(t) {
		source := quote.NewText(text)
		rng := rand.New(rand.NewPCG(1, uint64(len(text))))
		for range 12 {
			passage, at := cut(rng, text, 20+rng.IntN(60))
			if passage == "" || len(source.Find(passage, quote.Options{})) != 1 {
				continue
			}
			if again := source.Find(strings.ToLower(passage), quote.Options{}); len(again) > 1 {
				continue // not unique after folding
			}
			all++
			typed := retyped(rng, passage)
			got := quote.Verify(typed, source, quote.Options{})
			want := grown(text, quote.Span{Start: at, End: at + len(passage)})
			if slices.ContainsFunc(got.Warnings, func(w quote.Warning) bool { return w.Code == quote.InsideWord }) {
				all-- // within a word of a script without spaces, or behind its negation
				continue
			}
			if !got.Class.Verified() || grown(text, got.Span) != want {
				t.Errorf("%s: %q as %q: %s at %v, want %v (%q)", name, passage, typed, got.Class, grown(text, got.Span), want, got.Text)
				continue
			}
			found++
		}
	}
	t.Logf("%d of %d passages found at their place", found, all)
}

// Edits between the first and the last letter leave the ends certain; at the ends a letter more or less fits as well.
func TestDeclarationWithEdits(t *testing.T) {
	for _, test := range []struct {
		name          string
		margin, reach int // letters at the ends that stay as they are; letters by which the span may be off
	}{
		{"within", 1, 0},
		{"anywhere", 0, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			found, all := 0, 0
			for _, text := range declarations(t) {
				source := quote.NewText(text)
				rng := rand.New(rand.NewPCG(2, uint64(len(text))))
				for range 4 {
					passage, at := cut(rng, text, 60+rng.IntN(60))
					if passage == "" || len(source.Find(passage, quote.Options{})) != 1 {
						continue
					}
					all++
					got := quote.Verify(withEdits(rng, passage, test.margin), source, quote.Options{})
					want, span := grown(text, quote.Span{Start: at, End: at + len(passage)}), grown(text, got.Span)
					off := max(abs(source.Runes(span.Start)-source.Runes(want.Start)), abs(source.Runes(span.End)-source.Runes(want.End)))
					if got.Class != quote.NotFound && off <= test.reach {
						found++
					}
				}
			}
			t.Logf("%d of %d passages found at their place", found, all)
			if found*100 < all*99 {
				t.Errorf("%d of %d passages with three edits found, want 99 %%", found, all)
			}
		})
	}
}

// withEdits makes three changes of letters, and none of the letters at the ends.
func withEdits(rng *rand.Rand, passage string, margin int) string {
	runes := []rune(passage)
	for range 3 {
		i := margin + rng.IntN(len(runes)-2*margin)
		switch rng.IntN(3) {
		case 0:
			runes[i] = runes[rng.IntN(len(runes))]
		case 1:
			runes = slices.Delete(runes, i, i+1)
		case 2:
			runes = slices.Insert(runes, i, runes[rng.IntN(len(runes))])
		}
	}
	return string(runes)
}

// zeros begin the digits of the numeral systems in use.
const zeros = "0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐０"

// A passage with another digit is not proved, and one with the same digit of another script is.
func TestDeclarationWithADigit(t *testing.T) {
	languages, all, like := 0, 0, 0
	systems := []rune(zeros)
	for name, text := range declarations(t) {
		source := quote.NewText(text)
		rng := rand.New(rand.NewPCG(3, uint64(len(text))))
		runes := []rune(text)
		var digits []int
		for i, r := range runes {
			if i > 20 && i < len(runes)-20 && strings.ContainsRune(zeros, zeroOf(r)) {
				digits = append(digits, i)
			}
		}
		if len(digits) == 0 {
			continue
		}
		languages++
		for range 12 {
			i := digits[rng.IntN(len(digits))]
			before, after := around(runes, i)
			value, system := runes[i]-zeroOf(runes[i]), systems[rng.IntN(len(systems))]
			same := before + string(system+value) + after
			if got := quote.Verify(same, source, quote.Options{}); !got.Class.Verified() {
				t.Errorf("%s: with the same digit %q is %s: %v", name, same, got.Class, got.Diff)
			}
			other := system + (value+1+rune(rng.IntN(9)))%10
			altered := before + string(other) + after
			if strings.Contains(text, altered) {
				continue
			}
			all++
			got := quote.Verify(altered, source, quote.Options{})
			if got.Class.Verified() {
				t.Errorf("%s: with another digit %q is %s: %q", name, altered, got.Class, got.Text)
			}
			if got.Class == quote.Approximate {
				like++
			}
		}
	}
	t.Logf("%d altered passages in %d languages, none verified, %d approximate", all, languages, like)
	if like*100 > all {
		t.Errorf("%d of %d passages with another digit are approximate", like, all)
	}
}

// around returns up to 40 runes on either side of one, in whole grapheme clusters.
func around(runes []rune, at int) (before, after string) {
	start, end := max(0, at-40), min(len(runes), at+41)
	for start < at && (extends(runes[start]) || isWithin(runes, start)) {
		start++
	}
	for end < len(runes) && (extends(runes[end]) || isWithin(runes, end)) {
		end++
	}
	return string(runes[start:at]), string(runes[at+1 : end])
}

// zeroOf returns the zero of the system that r is a digit of, or what is before r.
func zeroOf(r rune) rune {
	for i := range rune(10) {
		if strings.ContainsRune(zeros, r-i) {
			return r - i
		}
	}
	return r - 1
}

// What does not stand in a text of many languages is not proved to: passages of other languages, and words of one language that do not
// stand together. Hardly any of the latter are even like the text.
func TestDeclarationsProveNothingElse(t *testing.T) {
	texts := declarations(t)
	names := slices.Sorted(maps.Keys(texts))
	rng := rand.New(rand.NewPCG(6, 6))
	rng.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	var b strings.Builder
	in := 0
	for ; b.Len() < 1_000_000; in++ {
		b.WriteString(texts[names[in]] + "\n\n")
	}
	source, letters := quote.NewText(b.String()), onlyLetters(b.String())
	like, all := 0, 0
	for range 500 {
		other, _ := cut(rng, texts[names[in+rng.IntN(len(names)-in)]], 20+rng.IntN(60))
		words := strings.Fields(texts[names[rng.IntN(in)]])
		mixed := func() string {
			out := ""
			for utf8.RuneCountInString(out) < 20 {
				// What is longer is a sentence of a script without spaces.
				if w := words[rng.IntN(len(words))]; utf8.RuneCountInString(w) < 15 {
					out += " " + w
				}
			}
			return out
		}
		for _, passage := range []string{other, mixed(), mixed()} {
			if strings.Contains(letters, onlyLetters(passage)) {
				continue
			}
			got := quote.Verify(passage, source, quote.Options{})
			if got.Class.Verified() {
				t.Errorf("%q is %s: %q", passage, got.Class, got.Text)
			}
			if passage != other {
				all++
				if got.Class == quote.Approximate {
					like++
					t.Logf("%q is like %q", passage, got.Text)
				}
			}
		}
	}
	t.Logf("%d of %d passages of mixed words are approximate", like, all)
	if like > 1+all/1000 {
		t.Errorf("%d of %d passages of mixed words are approximate", like, all)
	}
}

// onlyLetters returns the letters, marks and digits of a text in small letters.
func onlyLetters(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.In(r, unicode.L, unicode.M, unicode.N) {
			return -1
		}
		return unicode.ToLower(unicode.ToUpper(r))
	}, norm.NFC.String(text))
}

func abs(n int) int { return max(n, -n) }
