package listing

import (
	"cmp"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/table"
)

// An Entry is a listing, without what is private.
type Entry struct {
	ID         ID
	Kind       Kind // zero: not stated
	Programmes []string
	Names      []attribution.Name // Text and Kind only; the first is the main one
	Listed     attribution.When   // zero: the file does not say
}

// A Kind is what is listed.
type Kind string

// Kinds of entries.
const (
	KindPerson   Kind = "person"
	KindEntity   Kind = "entity" // a company, an organ, an organization
	KindVessel   Kind = "vessel"
	KindAircraft Kind = "aircraft"
	KindAsset    Kind = "asset"
)

// A Register is what was read of one list. It does not change after it was read. The zero Register is empty.
type Register struct {
	list     List
	entries  []Entry
	findings attribution.Findings
	byID     map[string]int
	byName   map[string][]int // by folded name, and by folded words in order
}

// Entries returns the entries in the order of the file.
func (r *Register) Entries() []Entry {
	out := slices.Clone(r.entries)
	for i := range out {
		out[i] = out[i].clone()
	}
	return out
}

func (e Entry) clone() Entry {
	e.Programmes, e.Names = slices.Clone(e.Programmes), slices.Clone(e.Names)
	return e
}

// Findings returns what is wrong with the files. Paths are the name of the file, where there are several, and the line.
func (r *Register) Findings() attribution.Findings { return slices.Clone(r.findings) }

// Entry returns the entry of that id, and false where there is none.
func (r *Register) Entry(id ID) (Entry, bool) {
	at, ok := r.byID[id.Number]
	if !ok || id.List != r.list {
		return Entry{}, false
	}
	return r.entries[at].clone(), true
}

// Equal reports whether both registers are of one list and have equal entries and findings, in the same order.
func (r *Register) Equal(other *Register) bool {
	if r == nil || other == nil {
		return r == other
	}
	sameName := func(a, b attribution.Name) bool { return a.Text == b.Text && a.Kind == b.Kind }
	same := func(a, b Entry) bool {
		return a.ID == b.ID && a.Kind == b.Kind && a.Listed == b.Listed && slices.Equal(a.Programmes, b.Programmes) &&
			slices.EqualFunc(a.Names, b.Names, sameName)
	}
	return r.list == other.list && slices.EqualFunc(r.entries, other.entries, same) && slices.Equal(r.findings, other.findings)
}

// A reader fills a register.
type reader struct {
	*Register
	named map[[2]string]bool // numbers of entries with their names
}

func newReader(list List) reader {
	return reader{&Register{list: list, byID: make(map[string]int), byName: make(map[string][]int)}, make(map[[2]string]bool)}
}

func (r reader) find(file string, line int, code attribution.Code, value, message string) {
	path := "/" + strconv.Itoa(line)
	if file != "" {
		path = "/" + file + path
	}
	r.findings = append(r.findings, finding(path, code, value, message))
}

// rows calls read for each row of a file that has so many columns.
func (r reader) rows(file string, data []byte, columns int, read func(line int, fields []string)) {
	for row, broken := range table.Rows(data) {
		switch {
		case broken != nil:
			r.find(file, broken.Line, CodeBrokenRow, broken.Text, broken.Reason)
		case len(row.Fields) != columns:
			r.find(file, row.Line, CodeFieldCount, strconv.Itoa(len(row.Fields)), "is not the number of columns, "+strconv.Itoa(columns))
		default:
			for i, f := range row.Fields {
				row.Fields[i] = clean(f)
				if !utf8.ValidString(f) {
					r.find(file, row.Line, attribution.CodeInvalidUTF8, row.Fields[i], "is not UTF-8; what cannot be read is replaced")
				}
			}
			read(row.Line, row.Fields)
		}
	}
}

// clean makes each blank one space, no-break spaces included, and text UTF-8.
func clean(field string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(field, "\uFFFD")), " ")
}

// open reads a file of a directory.
func open(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return table.Read(f)
}

// finish makes the names findable.
func (r reader) finish() *Register {
	for i, e := range r.entries {
		for _, n := range e.Names {
			for _, text := range parts(n.Text) {
				for _, key := range [...]string{foldedName(text), foldedWords(text)} {
					if at := r.byName[key]; key != "" && (len(at) == 0 || at[len(at)-1] != i) {
						r.byName[key] = append(at, i)
					}
				}
			}
		}
	}
	return r.Register
}

// Find returns the entries that bear one of the names, or a name of the same words in another order, in the order of the file. It is a
// list of candidates: persons share names.
func (r *Register) Find(names []attribution.Name) []Entry {
	var found []int
	for _, n := range names {
		found = append(found, r.byName[foldedName(n.Text)]...)
		found = append(found, r.byName[foldedWords(n.Text)]...)
	}
	slices.Sort(found)
	var out []Entry
	for _, i := range slices.Compact(found) {
		out = append(out, r.entries[i].clone())
	}
	return out
}

// Locate returns how a designation compares with its entries in the register: those that it names, or else the candidates of [Find].
// Names are those of the designated actor.
func (r *Register) Locate(d attribution.Designation, names []attribution.Name) []Comparison {
	var out []Comparison
	named := false
	for _, e := range d.Entries {
		if List(e.List) != r.list || e.ID == "" {
			continue
		}
		named = true
		if at, ok := r.byID[e.ID]; ok {
			out = append(out, compare(r.entries[at].clone(), names, e))
		}
	}
	if named {
		return out
	}
	for _, e := range r.Find(names) {
		out = append(out, compare(e, names, attribution.ListEntry{}))
	}
	slices.SortStableFunc(out, func(a, b Comparison) int { return cmp.Compare(len(b.Pairs), len(a.Pairs)) })
	return out
}
