package draft

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// A need is what has to stand around a form.
type need int

const (
	nothing     need = iota
	preposition      // a preposition of place or time before it
	plainNext        // nothing behind it that a number could count
	capital          // a capital, where weekdays have one
)

// A form is one construction of dates. Each group of its expression has a role: a digit of the table in roles.
type form struct {
	re *regexp.Regexp
	// d day, m month by name, n month in figures, y year, s season, c decade in figures, t decade in words, & and
	roles    string
	relative bool
	needs    need
}

// A grammar finds dates in one language.
type grammar struct {
	figure      *regexp.Regexp // any form that begins with a digit
	word        *starter       // any form that begins with a word
	forms       []form
	first       map[string]bool // what the first words of dates begin with, see startOf
	figured     map[string]bool // what words begin with that begin dates before figures only
	months      map[string]int
	seasons     map[string]int
	tens        map[string]int
	between     []string
	firstDay    map[string]bool
	streets     []string
	place       map[string]bool
	articles    map[string]bool
	function    map[string]bool
	named       bool // months are recognised by their capitals
	capitalDays bool // weekdays have capitals
	unspaced    bool
	monthFirst  bool // the order of figures is not known
	iranian     bool // days are those of the calendar of Iran, too
	region      string
}

// grammars are made when they are first used.
var grammars sync.Map // of string to func() *grammar

func grammarOf(tag language.Tag) *grammar {
	base, _ := tag.Base()
	region, confidence := tag.Region()
	key := base.String()
	if confidence == language.Exact {
		key += "-" + region.String()
	}
	l := lang.Of(tag)
	if l.Tag == "" {
		key = "und"
	}
	made, ok := grammars.Load(key)
	if !ok {
		made, _ = grammars.LoadOrStore(key, sync.OnceValue(func() *grammar {
			return newGrammar(l,
				strings.TrimPrefix(key, base.String()))
		}))
	}
	return made.(func() *grammar)()
}

const (
	gap            = `[ \x{a0}\x{202f}]{1,3}`
	maybeGap       = `[ \x{a0}\x{202f}]{0,3}`
	nothingMatches = `[^\x{0}-\x{10ffff}]`
	digit          = `[0-9٠-٩۰-۹０-９]`
	hanzi          = `[〇零○一二三四五六七八九十廿卅]`
	dashes         = `[-–—‑~〜～]`
)

// alternatives makes an expression of words that a date may begin with.
func (g *grammar) alternatives(words []string) string {
	for _, w := range words {
		g.first[string(g.startOf(nil, w))] = true
	}
	return g.inner(words)
}

// before makes an expression of words behind which figures stand, so that a date begins with them only there.
func (g *grammar) before(words []string) string {
	for _, w := range words {
		g.figured[string(g.startOf(nil, w))] = true
	}
	return g.inner(words)
}

// inner makes an expression of words that stand within dates or at their end.
func (g *grammar) inner(words []string) string {
	if len(words) == 0 {
		return nothingMatches
	}
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ReplaceAll(regexp.QuoteMeta(w), " ", gap)
	}
	return `(?:` + strings.Join(out, `|`) + `)`
}

// numbered reads a list whose places count.
func numbered(w lang.Words) map[string]int {
	out := map[string]int{}
	i := 0
	for forms := range w.All() {
		i++
		for f := range strings.SplitSeq(forms, "/") {
			if f != "-" {
				out[strings.ReplaceAll(f, "_", " ")] = i
			}
		}
	}
	return out
}

func keys(m map[string]int) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func set(lists ...lang.Words) map[string]bool {
	out := map[string]bool{}
	for _, l := range lists {
		for w := range l.All() {
			out[w] = true
		}
	}
	return out
}

func newGrammar(l *lang.Language, region string) *grammar {
	d := l.Dates
	g := &grammar{
		first: map[string]bool{}, figured: map[string]bool{}, months: map[string]int{}, seasons: numbered(d.Seasons),
		tens:    numbered(d.Tens),
		between: slices.Collect(d.Between.All()), firstDay: set(d.First), streets: d.Streets.List(), place: set(l.Place),
		articles: set(l.Articles),
		function: set(l.Function, l.Articles, l.Place, l.Conjunctions, l.Pronouns, l.Auxiliaries), named: l.NamedMonths,
		capitalDays: d.CapitalDays, unspaced: l.Unspaced || d.Marks != "",
		monthFirst: d.MonthFirst, region: strings.TrimPrefix(region, "-"),
	}
	g.figures()
	switch {
	case d.Marks != "":
		g.markedForms(l)
	case l.Tag != "":
		g.spacedForms(l)
	}
	var figures, words []string
	for _, f := range g.forms {
		pattern := strings.TrimSuffix(strings.TrimPrefix(f.re.String(), `^(?i:`), `)$`)
		digits, letters := beginnings(pattern)
		if digits {
			figures = append(figures, pattern)
		}
		if letters {
			words = append(words, pattern)
		}
	}
	g.figure = regexp.MustCompile(`^` + anyOf(figures))
	g.figure.Longest()
	g.word = newStarter(words)
	return g
}

// anyOf makes one expression of several.
func anyOf(patterns []string) string {
	if len(patterns) == 0 {
		patterns = []string{nothingMatches}
	}
	return `(?i:` + strings.Join(patterns, `|`) + `)`
}

// beginnings reports whether what matches a pattern may begin with a digit, and whether it may begin with something
// else.
func beginnings(pattern string) (digits, others bool) {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return true, true
	}
	digits, others, _ = first(re)
	return digits, others
}

// first reports what a match may begin with, and whether it may be empty.
func first(re *syntax.Regexp) (digits, others, empty bool) {
	switch re.Op {
	case syntax.OpLiteral:
		is := unicode.IsDigit(re.Rune[0])
		return is, !is, false
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			lo, hi := unicode.IsDigit(re.Rune[i]), unicode.IsDigit(re.Rune[i+1])
			digits, others = digits || lo || hi, others || !lo || !hi
		}
		return digits, others, false
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			d, o, e := first(sub)
			digits, others = digits || d, others || o
			if !e {
				return digits, others, false
			}
		}
		return digits, others, true
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			d, o, e := first(sub)
			digits, others, empty = digits || d, others || o, empty || e
		}
		return digits, others, empty
	case syntax.OpCapture, syntax.OpPlus:
		return first(re.Sub[0])
	case syntax.OpStar, syntax.OpQuest, syntax.OpRepeat:
		digits, others, empty = first(re.Sub[0])
		return digits, others, empty || re.Op != syntax.OpRepeat || re.Min == 0
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText:
		return false, false, true
	}
	return true, true, false
}

func (g *grammar) add(roles, pattern string) { g.form(roles, pattern, false, nothing) }

func (g *grammar) form(roles, pattern string, relative bool, needs need) {
	re := regexp.MustCompile(`^(?i:` + pattern + `)$`)
	re.Longest()
	g.forms = append(g.forms, form{re, roles, relative, needs})
}

// figures adds the forms that are the same in all languages.
func (g *grammar) figures() {
	n, y := `(`+digit+`{1,2})`, `([12١٢۱۲]`+digit+`{3})`
	g.add("ynd", `([12][0-9]{3})-([0-9]{2})-([0-9]{2})`)
	g.add("ynd", y+`/`+n+`/`+n)
	g.add("ynd", y+`\.`+maybeGap+n+`\.`+maybeGap+n+`\.?`)
	for _, sep := range []string{`\.` + maybeGap, `/`, `-`} {
		g.add("dny", n+sep+n+sep+y)
		g.add("dnydny", n+sep+n+sep+y+maybeGap+`[-–—]`+maybeGap+n+sep+n+sep+y)
	}
	g.add("ddny", n+`\.?`+maybeGap+`[-–—]`+maybeGap+n+`\.`+maybeGap+n+`\.`+maybeGap+y)
	g.add("dndny", n+`\.`+n+`\.?`+maybeGap+`[-–—]`+maybeGap+n+`\.`+n+`\.`+y)
}

// spacedForms adds the forms of languages whose months have names.
func (g *grammar) spacedForms(l *lang.Language) {
	w := l.Dates
	full, short, iranian := []string{}, []string{}, []string{}
	for m, n := range l.MonthNumbers() {
		g.months[m] = n
		if n > lang.GregorianMonths {
			iranian = append(iranian, m)
		} else {
			full = append(full, m)
		}
	}
	i := 0
	for forms := range l.Calendar().ShortMonths.All() {
		i++
		for f := range strings.SplitSeq(forms, "/") {
			if _, known := g.months[f]; !known && utf8.RuneCountInString(f) >= 3 {
				g.months[f] = i
				short = append(short, f)
			}
		}
	}
	names := g.alternatives(full)
	month := `(` + g.alternatives(append(short, full...)) + `\.?(?:/` + names + `)?)`
	bare := `(` + names + `(?:/` + names + `)?)`
	of := optional(g.inner(slices.Collect(w.Of.All())))
	article := `(?:` + g.inner(l.Articles.List()) + gap + `)?`
	day := `(` + digit + `{1,2}|` + g.alternatives(w.First.List()) + `)` + dayEndings(w) + `?\.?`
	year := `((?:1[5-9]|20)[0-9]{2}|[١۱][٥-٩۵-۹][٠-٩۰-۹]{2}|[٢۲][٠۰][٠-٩۰-۹]{2})`
	after := g.before(slices.Collect(w.Year.All()))
	years := year + `(?:` + gap + after + `)?`
	to := `(?:` + maybeGap + `[-–—‑/]` + maybeGap + `|` + maybeGap + g.inner(slices.Collect(w.To.All())) + gap + article + `)`
	and := `(` + gap + g.inner(w.And.List()) + maybeGap + `)` + article
	dm, my := of+maybeGap, `,?`+of+gap
	part := `(?:` + g.alternatives(slices.Collect(w.Part.All())) + maybeGap + `)`
	late := `(?:` + maybeGap + g.inner(slices.Collect(w.PartLate.All())) + `)?`
	D, M, DM := day, month, day+dm+month
	g.add("dmy", DM+my+years)
	g.add("ddmy", D+to+DM+my+years)
	g.add("dmdmy", DM+to+DM+my+years)
	g.add("dmydmy", DM+my+years+to+DM+my+years)
	g.add("d&dmy", D+and+DM+my+years)
	g.add("dm&dmy", DM+and+DM+my+years)
	g.add("my", part+`?`+M+my+years+late)
	g.add("mmy", M+to+M+my+years)
	g.add("mymy", M+my+years+to+M+my+years)
	if w.MonthFirst {
		md, dy := gap+`(?:the`+gap+`)?`, `,?`+gap
		g.add("mdy", M+md+D+dy+year)
		g.add("mddy", M+md+D+to+D+dy+year)
		g.add("md&dy", M+md+D+and+D+dy+year)
		g.add("mdmdy", M+md+D+to+M+md+D+dy+year)
		g.add("mdymdy", M+md+D+dy+year+to+M+md+D+dy+year)
		g.form("md", bare+md+D+`(?:`+to+D+`)?`, true, nothing)
		g.form("mdmd", bare+md+D+to+bare+md+D, true, nothing)
	}
	season := `(` + g.alternatives(keys(g.seasons)) + `)`
	g.add("sy", part+`?`+season+of+gap+article+years)
	g.add("ys", year+gap+season)
	g.add("y", part+years+late)
	g.add("y", year+gap+after+late)
	g.add("y", after+gap+year)
	g.form("y", g.before(slices.Collect(w.In.All()))+gap+year, false, plainNext)
	g.form("yy", year+gap+g.inner(slices.Collect(w.To.All()))+gap+year, false, plainNext)
	g.form("yy", g.before(g.between)+gap+year+gap+g.inner(w.And.List())+gap+year, false, plainNext)
	g.decades(w)
	for _, f := range []string{bare, bare + to + D + dm + bare} {
		g.form("dm"+strings.Repeat("dm", strings.Count(f, day)), D+dm+f, true, nothing)
	}
	g.form("dm", D+to+D+dm+bare, true, nothing)
	g.form("dm", D+and+D+dm+bare, true, nothing)
	g.form("m", part+`?`+bare+late, true, preposition)
	g.iranianForms(day, iranian)
	g.relatives(l)
	g.days(l)
}

// iranianForms adds days of the calendar of Iran: 6 Farvardin 1403, 6 Farvardin, and the month, which has no value as
// it is of two months of others.
func (g *grammar) iranianForms(day string, names []string) {
	if len(names) == 0 {
		return
	}
	g.iranian = true
	month := `(` + g.alternatives(names) + `)(?:[ \x{200c}]ماه)?`
	year := `(1[34][0-9]{2}|[١۱][٣٤۳۴][٠-٩۰-۹]{2})`
	g.add("dmy", day+maybeGap+month+gap+year)
	g.add("my", month+gap+year)
	g.form("dm", day+maybeGap+month, true, nothing)
}

func optional(alternative string) string { return `(?:` + gap + alternative + `)?` }

// relatives adds what points from the day of the text.
func (g *grammar) relatives(l *lang.Language) {
	units := []string{}
	for u := range l.Numbers.Units.All() {
		units = append(units, strings.Split(u, "/")...)
	}
	number := digit + `{1,3}|` + g.alternatives(units)
	pattern := g.alternatives(slices.Collect(l.Dates.Relative.All()))
	pattern = strings.ReplaceAll(pattern, gap+`#`, gap+`(?:`+number+`|\pL{1,15})`)
	g.form("", strings.ReplaceAll(pattern, `#`, `(?:`+number+`)`), true, nothing)
}

// dayEndings matches the endings of the number of a day.
func dayEndings(w lang.Dates) string {
	words := w.DayEndings.List()
	for i := range words {
		words[i] = regexp.QuoteMeta(words[i])
	}
	return `(?:` + strings.Join(words, `|`) + `)`
}

// days adds the weekdays.
func (g *grammar) days(l *lang.Language) {
	days := keys(numbered(l.Dates.Weekdays))
	others := set(l.Dates.NotDays)
	for day := range l.WeekdayNumbers() {
		if !others[day] {
			days = append(days, day)
		}
	}
	g.form("", g.alternatives(days), true, capital)
}

func (g *grammar) decades(w lang.Dates) {
	if w.Decades != "" {
		pattern := g.alternatives(slices.Collect(w.Decades.All()))
		g.add("c", strings.ReplaceAll(pattern, `#`, `(?:[12][0-9][0-9]0|[3-9]0)`))
	}
	if w.Tens != "" {
		g.add("t", g.alternatives(keys(g.tens)))
	}
}

// markedForms adds the forms of languages that write 2024年3月25日.
func (g *grammar) markedForms(l *lang.Language) {
	w := l.Dates
	marks := w.Marks.List()
	mark := func(i int) string { return maybeGap + `(?:` + strings.ReplaceAll(marks[i], "/", "|") + `)` }
	eras := keys(eras())
	for _, era := range eras {
		r, _ := utf8.DecodeRuneInString(era)
		g.first[string(r)] = true
	}
	y := `((?:` + strings.Join(eras, `|`) + `)(?:元|` + digit + `{1,3}|` + hanzi + `{1,3})|[12１２]` + digit + `{3}|` +
		hanzi + `{4})` + mark(0)
	m := `(` + digit + `{1,2}|正|元|` + hanzi + `{1,2})` + mark(1)
	d := `(` + digit + `{1,2}|` + hanzi + `{1,3})` + mark(2)
	for _, r := range hanzi + "正元" {
		g.first[string(r)] = true
	}
	to := `(?:` + maybeGap + dashes + maybeGap + `|` + g.alternatives(slices.Collect(w.To.All())) + maybeGap + `)`
	and := `(` + g.alternatives(w.And.List()) + maybeGap + `)`
	late := `(?:` + maybeGap + g.inner(slices.Collect(w.PartLate.All())) + `)?`
	unmarked := `(` + digit + `{1,2})`
	ym, md := y+maybeGap+m, m+maybeGap+d
	ymd := ym + maybeGap + d
	g.add("ymd", ymd)
	g.add("ymdd", ymd+to+d)
	g.add("ymdd", ym+maybeGap+unmarked+to+d)
	g.add("ymdmd", ymd+to+md)
	g.add("ymdymd", ymd+to+ymd)
	g.add("ymd&d", ymd+and+d)
	g.add("ym", ym+late)
	g.add("ymm", ym+to+m)
	g.add("ymym", ym+to+ym)
	g.add("ys", y+maybeGap+`的?(`+g.alternatives(keys(g.seasons))+`)`)
	g.add("y", y+late)
	g.add("yy", y+to+y)
	g.decades(w)
	g.form("md", md, true, nothing)
	g.form("mdd", md+to+d, true, nothing)
	g.form("mdmd", md+to+md, true, nothing)
	g.relatives(l)
	g.days(l)
}
