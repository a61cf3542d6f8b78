package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/kindtest"
	"example.com/attribution/internal/lang"
	"example.com/attribution/internal/languagename"
	"golang.org/x/text/language"
)

// verbs are the places for values of a phrase, in no order.
func verbs(phrase string) []string {
	found := regexp.MustCompile(`%(\[\d\])?[sd]`).FindAllString(phrase, -1)
	slices.Sort(found)
	return found
}

// Every phrase has all translations, with the same places for values.
func TestTranslationsAgree(t *testing.T) {
	french := french()
	for phrase, better := range english() {
		if french[phrase] == "" || better == phrase || !slices.Equal(verbs(phrase), verbs(better)) {
			t.Errorf("%q is no better %q", better, phrase)
		}
	}
	for i, translation := range translations[1:] {
		table := translation()
		for phrase, translated := range table {
			if !slices.Equal(verbs(phrase), verbs(translated)) {
				t.Errorf("%v: %q has other places for values than %q", languages[i+1], translated, phrase)
			}
		}
		for phrase := range french {
			if table[phrase] == "" {
				t.Errorf("%v has nothing for %q", languages[i+1], phrase)
			}
		}
		if len(table) != len(french) {
			t.Errorf("%v has %d phrases, and French has %d", languages[i+1], len(table), len(french))
		}
	}
}

// Every phrase that the package or a template says is translated, and so are the words of all vocabularies.
func TestEverythingSaidIsTranslated(t *testing.T) {
	known := french()
	for _, phrase := range slices.Concat(phrasesInGo(t), phrasesOnPage(), vocabulary(t)) {
		if _, ok := known[phrase]; !ok {
			t.Errorf("%q has no translation: add it to french.go and the files of the other languages", phrase)
		}
	}
}

func phrasesOnPage() []string {
	var out []string
	for _, m := range regexp.MustCompile(`say "([^"]+)"`).FindAllStringSubmatch(pageSource, -1) {
		out = append(out, m[1])
	}
	return out
}

func phrasesInGo(t *testing.T) []string {
	var out []string
	inspect(t, ".", func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			return true
		}
		name := ""
		switch f := call.Fun.(type) {
		case *ast.SelectorExpr:
			name = f.Sel.Name
		case *ast.Ident:
			name = f.Name
		}
		if lit, ok := call.Args[0].(*ast.BasicLit); ok && lit.Kind == token.STRING && slices.Contains([]string{"say", "section", "add", "claims", "diagram"}, name) {
			if phrase, _ := strconv.Unquote(lit.Value); phrase != "" {
				out = append(out, phrase)
			}
		}
		return true
	})
	return out
}

// inspect walks over the syntax of the Go files of a folder, external tests aside.
func inspect(t *testing.T, dir string, visit func(ast.Node) bool) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no Go files in %s: %v", dir, err)
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(file.Name.Name, "_test") {
			ast.Inspect(file, visit)
		}
	}
}

// vocabulary reads the typed words of the model and of the changes to renderings from their source.
func vocabulary(t *testing.T) []string {
	types := []string{"NameKind", "Link", "Family", "Verb", "StatementKind", "Step", "Restriction", "Effect", "Outcome", "EvidenceKind", "Absence", "Mode",
		"Form", "Kind", "Attributing"}
	var out []string
	for _, dir := range []string{"..", "../verify", "../query"} {
		inspect(t, dir, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typ, ok := spec.Type.(*ast.Ident)
			lit, isLit := spec.Values[0].(*ast.BasicLit)
			if ok && isLit && slices.Contains(types, typ.Name) {
				word, _ := strconv.Unquote(lit.Value)
				out = append(out, strings.ReplaceAll(word, "-", " "))
			}
			return true
		})
	}
	for _, r := range casetest.Complete().Responses {
		if kind := r.ResponseKind(); !strings.Contains(kind, "/") {
			out = append(out, kind)
		}
	}
	for kind := range kindtest.Actors(t) {
		out = append(out, string(kind))
	}
	if len(out) < 150 {
		t.Fatalf("only %d words were found", len(out))
	}
	return out
}

func TestWordsInTheNearestLanguage(t *testing.T) {
	tests := map[string]string{"": "denies", "en-GB": "denies", "fr-CA": "nie", "de-CH": "bestreitet", "es-419": "niega", "zh": "否认",
		"zh-CN": "否认", "ar-EG": "نفي", "fi": "denies", "ja": "denies"}
	for lang, want := range tests {
		if got := wordsIn(language.Make(lang)).word("denies"); got != want {
			t.Errorf("%q: %q, want %q", lang, got, want)
		}
	}
	if got := wordsIn(language.French).word("example.org/denies"); got != "example.org/denies" {
		t.Errorf("a word of one's own became %q", got)
	}
}

// How a name fits is said in words of its own, and nothing but the same reads like the same.
func TestFitIsSaid(t *testing.T) {
	all := []attribution.Fit{attribution.FitSame, attribution.FitOverlaps, attribution.FitSubset, attribution.FitSuperset}
	for _, lang := range languages {
		w := wordsIn(lang)
		said := make(map[string]bool)
		for _, f := range all {
			said[w.fit(f)] = true
			if w.fit(f) == string(f) {
				t.Errorf("%v: %q is a code", lang, f)
			}
		}
		if len(said) != len(all) {
			t.Errorf("%v: two ways to fit are said in the same words: %v", lang, said)
		}
		if got := w.fit(""); got != "" {
			t.Errorf("%v: what is not stated is said to be %q", lang, got)
		}
	}
}

func TestPrintable(t *testing.T) {
	tests := map[string]string{
		"plain":                      "plain",
		"a\tb\r\nc\u2028d":           "a b c d",
		"a\x1b[2J\x00b":              "a[2Jb",
		"\u202Eoverridden\u202C":     "overridden",
		"\u2067closed\u2069 text":    "\u2067closed\u2069 text",
		"\u2067open \u2066one\u2069": "open \u2066one\u2069",
		"stray\u2069":                "stray",
		"مرحبا\u200fA":               "مرحبا\u200fA",
	}
	for text, want := range tests {
		if got := printable(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		if again := printable(want); again != want {
			t.Errorf("%q changes to %q", want, again)
		}
	}
}

// The months are those of the CLDR, which package lang has.
func TestMonthsAreThoseOfCLDR(t *testing.T) {
	for _, tag := range languages {
		base, _ := tag.Base()
		l := lang.Lookup(base.String())
		if l == nil {
			t.Fatalf("package lang has no %v", tag)
		}
		want := l.Calendar().Months.List()
		if base.String() == "zh" {
			continue // whose dates in the CLDR count the months in digits
		}
		for i, month := range months {
			forms := strings.Split(want[i], "/")
			if got := strings.ToLower(wordsIn(tag).say(month)); !slices.Contains(forms, got) {
				t.Errorf("%v: %q, want one of %q", tag, got, forms)
			}
		}
	}
}

// A report names languages, scripts and countries in its own language.
func TestEveryLanguageHasNames(t *testing.T) {
	for _, tag := range languages {
		base, _ := tag.Base()
		if languagename.Name(language.Ukrainian, base.String()) == "" || languagename.Name(language.TraditionalChinese, base.String()) == "" {
			t.Errorf("%v has no names of languages; add it to internal/languagename/gen.go, and run that", tag)
		}
		if countryname.Name("NZ", base.String()) == "" {
			t.Errorf("%v has no names of countries; give it a file in internal/lang, and run internal/country/gen.go", tag)
		}
	}
}

// In French no line breaks before a colon, a semicolon, a question mark, an exclamation mark, or within quotation
// marks.
func TestFrenchSpacesDoNotBreak(t *testing.T) {
	breaking := regexp.MustCompile(`[^ ] ?[;?!]|[^ ] [:»]|« `)
	for phrase, text := range french() {
		for _, m := range breaking.FindAllString(text, -1) {
			if !strings.HasSuffix(m, "\u202f;") && !strings.HasSuffix(m, "\u202f?") && !strings.HasSuffix(m, "\u202f!") {
				t.Errorf("%q: a line may break at %q in %q", phrase, m, text)
			}
		}
	}
}

// A page sets quotations in the marks of its own language.
func TestPageSetsItsOwnMarks(t *testing.T) {
	for _, want := range []string{":root:lang(fr) q { quotes: \"«\u202f\" \"\u202f»\"", `:root:lang(de) q { quotes: "„" "“"`} {
		if !strings.Contains(style(), want) {
			t.Errorf("the style lacks %s", want)
		}
	}
}
