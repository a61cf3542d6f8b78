package listing

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"example.com/attribution"
)

// Columns of OFAC's files, which have no headers, after OFAC's description of its data formats as loaders read it.
const (
	sdnColumns     = 12 // number, name, type, programmes, title, call sign, vessel type, tonnage, gross tonnage, flag, owner, remarks
	altColumns     = 5  // number, number of the name, its type, name, remarks
	commentColumns = 2  // number, the rest of the remarks

	sdnRemarks = 11
)

// ReadOFAC reads the SDN list in its legacy CSV set from a directory: sdn.csv, and alt.csv with further names and sdn_comments.csv with
// the rest of long remarks, where they are there. Names in remarks ("a.k.a. 'Slavik'") are read; addresses, birth dates and documents are
// not. An error says that sdn.csv, or a file that is there, cannot be read.
func ReadOFAC(fsys fs.FS) (*Register, error) {
	r := newReader(OFAC)
	remarks := make(map[string][]string)
	for _, f := range []struct {
		name     string
		columns  int
		optional bool
		read     func(line int, fields []string)
	}{
		{"sdn.csv", sdnColumns, false, func(line int, fields []string) {
			r.sdn(line, fields)
			remarks[fields[0]] = []string{fields[sdnRemarks]}
		}},
		{"alt.csv", altColumns, true, r.alt},
		{"sdn_comments.csv", commentColumns, true, func(_ int, fields []string) { remarks[fields[0]] = append(remarks[fields[0]], fields[1]) }},
	} {
		data, err := open(fsys, f.name)
		if f.optional && errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		r.rows(f.name, data, f.columns, func(line int, fields []string) {
			for i := range fields {
				if fields[i] == "-0-" { // OFAC's null
					fields[i] = ""
				}
			}
			f.read(line, fields)
		})
	}
	for i := range r.entries {
		e := &r.entries[i]
		for _, m := range remarkName.FindAllStringSubmatch(strings.Join(remarks[e.ID.Number], " "), -1) {
			r.name(e, m[2], ofacNames[m[1]+"ka"])
		}
	}
	return r.finish(), nil
}

// remarkName is a further name in remarks.
var remarkName = regexp.MustCompile(`\b([afn])\.k\.a\. '(.*?)'(?:[;.]|$)`)

// ofacNames are OFAC's types of further names: also, formerly, now known as.
var ofacNames = map[string]attribution.NameKind{"aka": attribution.NameAlias, "fka": attribution.NameFormer, "nka": attribution.NameAlias}

// ofacKinds are OFAC's types of entries; none is an entity.
var ofacKinds = map[string]Kind{"": KindEntity, "individual": KindPerson, "vessel": KindVessel, "aircraft": KindAircraft}

func (r reader) sdn(line int, fields []string) {
	const file = "sdn.csv"
	id, err := ParseID(OFAC, fields[0])
	if err != nil {
		r.find(file, line, CodeMalformedNumber, fields[0], "is no number of the SDN list")
		return
	}
	if _, ok := r.byID[id.Number]; ok {
		r.find(file, line, CodeRepeatedEntry, id.Number, "is the number of an earlier row, too")
		return
	}
	if fields[1] == "" {
		r.find(file, line, CodeNoName, id.Number, "has no name")
	}
	e := Entry{ID: id, Kind: ofacKinds[strings.ToLower(fields[2])]}
	for programme := range strings.SplitSeq(fields[3], "] [") { // several are joined so, the outer brackets left out
		programme = strings.Trim(programme, "[] ")
		if programme == "" {
			continue
		}
		if !shapes[OFAC].programme.MatchString(programme) {
			r.find(file, line, CodeMalformedProgramme, programme, "is no programme of the SDN list")
		}
		e.Programmes = append(e.Programmes, programme)
	}
	r.name(&e, fields[1], attribution.NamePrimary)
	r.byID[id.Number] = len(r.entries)
	r.entries = append(r.entries, e)
}

func (r reader) alt(line int, fields []string) {
	at, ok := r.byID[fields[0]]
	if !ok {
		r.find("alt.csv", line, CodeNoEntry, fields[0], "is the number of no entry in sdn.csv")
		return
	}
	r.name(&r.entries[at], fields[3], ofacNames[strings.ToLower(fields[2])])
}

// name adds a name that an entry does not have.
func (r reader) name(e *Entry, text string, kind attribution.NameKind) {
	key := [2]string{e.ID.Number, text}
	if text == "" || r.named[key] {
		return
	}
	r.named[key] = true
	if isNative(text) {
		kind = attribution.NameNative
	}
	e.Names = append(e.Names, attribution.Name{Text: text, Kind: kind})
}
