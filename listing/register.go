package listing

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
)

// A Register is what was read of one file, or one set of files. It does not change after it was read, and may be used
// by several goroutines. The zero Register is empty.
type Register struct {
	format    Format
	list      List
	published attribution.When
	stated    int
	entries   []Entry
	findings  attribution.Findings
	byNumber  map[string][]int // by number, of whichever list
	byName    map[string][]int // by folded name, and by folded words in order
}

// Read reads a list, recognised by its first bytes; see [Open]. An error says why there is no register: the file is of
// another kind, is a web page, is cut, has no entries. Findings say what is wrong with a file that was read; see
// [Register.Lint].
func Read(src io.Reader) (*Register, error) {
	s, err := Open(src)
	if err != nil {
		return nil, err
	}
	return s.Register()
}

// ReadFile reads a file of a directory, as [Read] does. With a file of a legacy set it reads the whole set, whose files
// are beside it, and OFAC's files whose name begins with "cons" are those of its lists other than the SDN List.
func ReadFile(fsys fs.FS, name string) (*Register, error) {
	s, closer, err := OpenFile(fsys, name)
	if err != nil {
		return nil, err
	}
	defer closer.Close()
	return s.Register()
}

// OpenFile makes a stream of a file, as [ReadFile] reads it. The closer closes the file, after the stream was read.
func OpenFile(fsys fs.FS, name string) (*Stream, io.Closer, error) {
	main, err := MainFile(fsys, name)
	if err != nil {
		return nil, nil, err
	}
	name = main
	f, err := fsys.Open(name)
	if err != nil {
		return nil, nil, err
	}
	s, err := Open(f)
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	other := strings.HasPrefix(strings.ToLower(path.Base(name)), "cons")
	switch {
	case s.format == FormatLegacy:
		set, err := setOf(fsys, name)
		if err != nil {
			f.Close()
			return nil, nil, err
		}
		if set.main != "" {
			return openSet(fsys, path.Dir(name), set), f, nil
		}
	case s.format == FormatSDN && other:
		s.list = OFACNonSDN
	}
	return s, f, nil
}

// setOf returns the set of which a file is the main one. It is zero where the name of the file is not such.
func setOf(fsys fs.FS, name string) (legacySet, error) {
	if legacyName().FindString(path.Base(name)) == "" {
		return legacySet{}, nil
	}
	sets, err := legacySets(fsys, path.Dir(name))
	if err != nil {
		return legacySet{}, fmt.Errorf("listing: %w", err)
	}
	for _, s := range sets {
		if s.main == path.Base(name) {
			return s, nil
		}
	}
	return legacySet{}, nil
}

// Register reads all entries of a stream, and joins those of one number that a file of rows gives in several places.
func (s *Stream) Register() (*Register, error) {
	r := &Register{}
	var drafts []*draft
	at := make(map[ID][]int)
	for e, err := range s.Entries() {
		if fs, ok := errors.AsType[attribution.Findings](err); ok {
			r.findings = append(r.findings, fs...)
		} else if err != nil {
			return nil, fmt.Errorf("%w", err)
		}
		if e.ID == (ID{}) {
			continue
		}
		twin := -1
		for _, i := range at[e.ID] {
			if drafts[i].Kind == e.Kind && drafts[i].Main().Text == e.Main().Text {
				twin = i
			}
		}
		switch {
		case twin >= 0 && s.repeats: // the same listing under another measure, or rows that stand apart
			drafts[twin].join(e)
			continue
		case twin >= 0 && reflect.DeepEqual(drafts[twin].Entry, draftOf(e).Entry):
			r.findings = append(r.findings, found("", 0, CodeRepeatedEntry, e.ID.Number,
				"is the number of two equal entries; one is left out"))
			continue
		// which uses numbers again
		case len(at[e.ID]) > 0 && drafts[at[e.ID][0]].Kind == e.Kind && s.format != FormatAustralia:
			r.findings = append(r.findings, found("", 0, CodeRepeatedEntry, e.ID.Number,
				"is the number of two entries that differ; both are kept"))
		}
		at[e.ID] = append(at[e.ID], len(drafts))
		drafts = append(drafts, draftOf(e))
	}
	r.format, r.list, r.published, r.stated = s.format, s.list, s.published, s.stated
	for _, d := range drafts {
		r.entries = append(r.entries, d.done())
	}
	r.index()
	return r, nil
}

// index makes numbers and names findable.
func (r *Register) index() {
	r.byNumber, r.byName = make(map[string][]int, len(r.entries)), make(map[string][]int, 2*len(r.entries))
	add := func(to map[string][]int, key string, i int) {
		if at := to[key]; key != "" && (len(at) == 0 || at[len(at)-1] != i) {
			to[key] = append(at, i)
		}
	}
	for i, e := range r.entries {
		for _, id := range e.IDs() {
			add(r.byNumber, strings.ToUpper(id.Number), i)
		}
		for _, n := range e.Names {
			for _, text := range parts(n.Text) {
				add(r.byName, foldedName(text), i)
				add(r.byName, foldedWords(text), i)
			}
		}
	}
}

// List returns the list that the register is of. Of a file with entries of several it is the first entry's.
func (r *Register) List() List { return r.list }

// Format returns the layout of the file.
func (r *Register) Format() Format { return r.format }

// Published returns the day of the file as it dates itself. Zero: it does not.
func (r *Register) Published() attribution.When { return r.published }

// Len returns the number of entries.
func (r *Register) Len() int { return len(r.entries) }

// Complete reports whether nothing shows that the register lacks entries of its list: it is not of a delta file, the
// number of records is the one that the file states, if it states one, and no row or element was left out.
func (r *Register) Complete() bool {
	if r.format == FormatDelta || r.stated > 0 && r.stated != len(r.entries) {
		return false
	}
	return !slices.ContainsFunc(r.findings, func(f attribution.Finding) bool {
		return f.Severity == attribution.SeverityError && f.Code != CodeRepeatedEntry && f.Code != CodeNoName
	})
}

// Entries returns the entries in the order of the file.
func (r *Register) Entries() []Entry {
	out := slices.Clone(r.entries)
	for i := range out {
		out[i] = out[i].clone()
	}
	return out
}

// Lint returns what is wrong with the files. Paths are the name of the file, where there are several, and the line.
// Nothing that stands in a file but numbers of entries is repeated in a finding.
func (r *Register) Lint() attribution.Findings { return slices.Clone(r.findings) }

// Validate returns the findings of Lint that are errors: something could not be read. Nil: there is none.
func (r *Register) Validate() error {
	return r.Lint().Errors().Err()
}

// Entry returns the first entry that has a number, its own or a further one, and false where there is none.
func (r *Register) Entry(id ID) (Entry, bool) {
	for _, i := range r.byNumber[strings.ToUpper(id.Number)] {
		if r.entries[i].HasID(id) {
			return r.entries[i].clone(), true
		}
	}
	return Entry{}, false
}

// Numbered returns the entries that have a number, of whichever list, in the order of the file. Letters count without
// their case.
func (r *Register) Numbered(number string) []Entry {
	return r.pick(r.byNumber[strings.ToUpper(clean(number))])
}

// Find returns the entries that bear one of the names, or a name of the same words in another order, in the order of
// the file. It is a list of candidates: persons share names.
func (r *Register) Find(names []attribution.Name) []Entry {
	var found []int
	for _, n := range names {
		found = append(found, r.byName[foldedName(n.Text)]...)
		found = append(found, r.byName[foldedWords(n.Text)]...)
	}
	slices.Sort(found)
	return r.pick(slices.Compact(found))
}

// Near returns the entries with a name that is like one of the names, in whatever way; see [Likeness]. It looks at all
// entries.
func (r *Register) Near(names []attribution.Name) []Entry {
	var out []Entry
	for _, e := range r.entries {
		if l, _, _ := e.Closest(names); l != "" {
			out = append(out, e.clone())
		}
	}
	return out
}

// Closest returns the two names that are most alike, one of those given and one of the entry, and how alike they are.
// The likeness is zero where none are alike.
func (e Entry) Closest(names []attribution.Name) (l Likeness, given, listed string) {
	for _, n := range names {
		for _, m := range e.Names {
			if found := likeness(n.Text, m.Text); found != "" && (l == "" || closeness(found) < closeness(l)) {
				l, given, listed = found, n.Text, m.Text
			}
		}
	}
	return l, given, listed
}

func (r *Register) pick(at []int) []Entry {
	var out []Entry
	for _, i := range at {
		out = append(out, r.entries[i].clone())
	}
	return out
}

// Equal reports whether both registers are of one list and have equal entries and findings, in the same order.
func (r *Register) Equal(other *Register) bool {
	if r == nil || other == nil {
		return r == other
	}
	return r.format == other.format && r.list == other.list && r.published == other.published && r.stated == other.stated &&
		reflect.DeepEqual(r.entries, other.entries) && slices.Equal(r.findings, other.findings)
}
