package listing

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// Columns of OFAC's legacy files, which have no headers, after OFAC's description of its data formats as loaders read
// it.
const (
	// number, name, type, programmes, title, call sign, vessel type, tonnage, gross tonnage, flag, owner, remarks
	sdnColumns     = 12
	altColumns     = 5 // number, number of the name, its type, name, remarks
	addColumns     = 6 // addresses
	commentColumns = 2 // number, the rest of the remarks

	sdnRemarks = 11

	// maxRemarks is the length at which remarks are cut. Their rest is in the file of comments.
	maxRemarks = 1000
)

var legacyNumber = pattern.Lazy(`^[0-9]{1,6}$`)

// A legacySet is the files of one of OFAC's legacy sets, by their names in a directory.
type legacySet struct {
	list                List
	main, alt, comments string
}

// legacyName takes the name of a file of a legacy set, in any letters. What stands before its ending may be anything:
// "cons_prim.2025.csv".
var legacyName = pattern.Lazy(`(?i)^(sdn|alt|sdn_comments|cons_prim|cons_alt|cons_comments)(?:[.-][^/]*)?\.csv$`)

// legacySets returns the sets of a directory.
func legacySets(fsys fs.FS, dir string) ([]legacySet, error) {
	files, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	sdn, cons := legacySet{list: OFAC}, legacySet{list: OFACNonSDN}
	for _, f := range files {
		m := legacyName().FindStringSubmatch(f.Name())
		if m == nil {
			continue
		}
		part := map[string]*string{"sdn": &sdn.main, "alt": &sdn.alt, "sdn_comments": &sdn.comments,
			"cons_prim": &cons.main, "cons_alt": &cons.alt, "cons_comments": &cons.comments}[strings.ToLower(m[1])]
		if *part != "" {
			return nil, &FileError{Code: CodeOtherFile,
				Message: fmt.Sprintf("is one of two, %s and %s; keep one set in a directory", *part, f.Name())}
		}
		*part = f.Name()
	}
	var out []legacySet
	for _, s := range []legacySet{sdn, cons} {
		if s.main != "" {
			out = append(out, s)
		}
	}
	return out, nil
}

// A legacyFile reads the rows of one file.
type legacyFile struct {
	s    *Stream
	name string // for findings; empty where there is only one
}

// maxLine is the longest row that is read.
const maxLine = 1 << 20

// rows calls read for each row that has so many columns, with its fields as they came.
func (f legacyFile) rows(src io.Reader, columns int, read func(line int, fields []string) error) error {
	f.s.file = f.name
	in := bufio.NewReaderSize(src, 64<<10)
	for line := 1; ; line++ {
		text, err := readLine(in)
		if _, ok := errors.AsType[*FileError](err); ok {
			return err
		}
		if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
			return err
		}
		if err == bufio.ErrBufferFull {
			return &FileError{Code: attribution.CodeOverLimit, Line: line, Message: "has a row of more than 1 MB"}
		}
		ended := err == nil
		text = strings.TrimRight(text, "\r\n")
		if strings.Trim(text, "\x1a \t") == "" {
			if !ended {
				return nil
			}
			continue
		}
		fields, undoubled, ok := legacyRow(text)
		switch {
		case !ok && !ended, ok && !ended && len(fields) < columns:
			f.s.find(line, attribution.CodeTruncated, "", "the file ends within this row; fetch it again")
		case !ok:
			f.s.find(line, CodeBrokenRow, "", "the quotation marks of the row do not match; it is left out")
		case len(fields) != columns:
			f.s.find(line, CodeFieldCount, "", "the row does not have as many fields as the file has columns; it is left out")
		default:
			if undoubled {
				f.s.find(line, CodeUndoubledQuotes, numberOrNothing(fields[0]),
					"has quotation marks that are not doubled; the row was read as if they were")
			}
			if !validUTF8(text) {
				f.s.find(line, attribution.CodeInvalidUTF8, numberOrNothing(fields[0]),
					"the row is not UTF-8; what cannot be read is replaced")
			}
			if err := read(line, fields); err != nil {
				return err
			}
		}
		if !ended {
			f.s.find(line, CodeNoLineEnd, "", "the last line does not end; the file may be cut")
			return nil
		}
	}
}

func numberOrNothing(text string) string {
	if text = strings.TrimSpace(text); legacyNumber().MatchString(text) {
		return text
	}
	return ""
}

// readLine reads a line with its end. The error is [io.EOF] for one without an end, and another for one that is too
// long.
func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > maxLine {
			return "", bufio.ErrBufferFull
		}
		if err != bufio.ErrBufferFull {
			return string(line), err
		}
	}
}

// legacyRow returns the fields of a row. A quotation mark ends a field if the row ends after it, or a field follows:
// one in quotation marks, a number, the null of OFAC, or an empty one. Another one that is not doubled is taken as a
// part of the field.
func legacyRow(row string) (fields []string, undoubled, ok bool) {
	for at := 0; ; {
		if at < len(row) && row[at] == '"' {
			var field strings.Builder
			at++
			for {
				end := strings.IndexByte(row[at:], '"')
				if end < 0 {
					return fields, undoubled, false
				}
				field.WriteString(row[at : at+end])
				at += end + 1
				if endsField(row[at:]) {
					break
				}
				field.WriteByte('"')
				if at < len(row) && row[at] == '"' {
					at++
				} else {
					undoubled = true
				}
			}
			fields = append(fields, field.String())
			at += len(row[at:]) - len(strings.TrimLeft(row[at:], " \t"))
		} else {
			end := strings.IndexByte(row[at:], ',')
			if end < 0 {
				end = len(row) - at
			}
			field := row[at : at+end]
			if strings.Contains(field, `"`) {
				return fields, undoubled, false
			}
			fields = append(fields, field)
			at += end
		}
		if at >= len(row) {
			return fields, undoubled, true
		}
		at++ // the comma
	}
}

// endsField reports whether what follows a quotation mark is the end of its field.
func endsField(rest string) bool {
	trimmed := strings.TrimLeft(rest, " \t\x1a")
	if trimmed == "" {
		return true
	}
	if rest[0] != ',' {
		return false
	}
	rest = rest[1:]
	return rest == "" || rest[0] == '"' || rest[0] == ',' || strings.HasPrefix(rest, "-0-") || '0' <= rest[0] && rest[0] <= '9'
}

// value returns a field, cleaned, and nothing for OFAC's null.
func value(field string) string {
	if field = clean(field); field == "-0-" {
		return ""
	}
	return field
}

// A rest is what further files of a set have of one entry.
type rest struct {
	names    []Name
	comments []string
}

// legacyAlone reads the main file of a set, without the others.
func legacyAlone(in io.Reader) *Stream {
	return &Stream{format: FormatLegacy, list: OFAC, read: func(s *Stream) error {
		s.find(0, CodePartOfSet, "", "the other files of the set are not read, so that names are missing; give the directory")
		return s.legacy(legacyFile{s: s}, in, nil)
	}}
}

// openSet makes a stream of a legacy set.
func openSet(fsys fs.FS, dir string, set legacySet) *Stream {
	return &Stream{format: FormatLegacy, list: set.list, read: func(s *Stream) error {
		rests := make(map[string]*rest)
		of := func(number string) *rest {
			if rests[number] == nil {
				rests[number] = &rest{}
			}
			return rests[number]
		}
		err := s.further(fsys, dir, set.alt, "alt.csv", altColumns, func(_ int, fields []string) {
			r := of(value(fields[0]))
			kind := value(fields[2])
			r.names = append(r.names, Name{Text: value(fields[3]), Type: kind, Kind: ofacName(kind), Strength: StrengthStrong})
		})
		if err != nil {
			return err
		}
		err = s.further(fsys, dir, set.comments, "the file of comments", commentColumns, func(_ int, fields []string) {
			r := of(value(fields[0]))
			r.comments = append(r.comments, fields[1])
		})
		if err != nil {
			return err
		}
		f, err := fsys.Open(join(dir, set.main))
		if err != nil {
			return err
		}
		defer f.Close()
		if err := s.legacy(legacyFile{s, set.main}, f, rests); err != nil {
			return err
		}
		left := make([]string, 0, len(rests))
		for number := range rests {
			left = append(left, number)
		}
		slices.Sort(left)
		for _, number := range left {
			s.find(0, CodeNoEntry, numberOrNothing(number), "names or remarks belong to this number, which has no entry")
		}
		return nil
	}}
}

// further reads a file of a set that may be missing.
func (s *Stream) further(fsys fs.FS, dir, name, role string, columns int, read func(line int, fields []string)) error {
	if name == "" {
		s.file = ""
		s.find(0, CodePartOfSet, "", "the set lacks "+role+", so that names may be missing")
		return nil
	}
	f, err := fsys.Open(join(dir, name))
	if err != nil {
		return err
	}
	defer f.Close()
	return legacyFile{s, name}.rows(&bounded{f, maxFurther}, columns,
		func(line int, fields []string) error { read(line, fields); return nil })
}

// maxFurther is the size of the largest further file of a set, of which names and remarks are kept until their entry is
// read.
const maxFurther = 16 << 20

// bounded fails after so many bytes.
type bounded struct {
	r    io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if b.left -= n; b.left < 0 {
		return 0, &FileError{Code: attribution.CodeOverLimit,
			Message: "has more than 16 MB, which is too much for a further file of a set"}
	}
	return n, err
}

func join(dir, name string) string {
	if dir == "." || dir == "" {
		return name
	}
	return dir + "/" + name
}

// legacy reads the main file. What rests has of an entry is taken from it.
func (s *Stream) legacy(f legacyFile, src io.Reader, rests map[string]*rest) error {
	return f.rows(src, sdnColumns, func(line int, fields []string) error {
		id, err := ParseID(s.list, value(fields[0]))
		if err != nil {
			f.s.find(line, CodeMalformedNumber, "", "the row has no number of an entry; it is left out")
			return nil
		}
		e := draft{Entry: Entry{ID: id, Kind: ofacKind(value(fields[2]))}}
		for programme := range strings.SplitSeq(value(fields[3]), "] [") { // several are joined so, the outer brackets left out
			e.programme(strings.Trim(programme, "[] "))
		}
		for _, p := range e.Programmes {
			if !ofacProgramme().MatchString(p) {
				f.s.find(line, CodeMalformedProgramme, id.Number, "has a programme that is not in capitals, as OFAC writes them")
			}
		}
		e.add(Name{Text: value(fields[1]), Kind: attribution.NamePrimary})
		s.known(line, e.Entry)
		remarks := fields[sdnRemarks]
		if r := rests[id.Number]; r != nil {
			for _, n := range r.names {
				e.add(n)
			}
			remarks += strings.Join(r.comments, "") // before anything is cleaned: words and names are cut in two
			delete(rests, id.Number)
		}
		if len(fields[sdnRemarks]) >= maxRemarks && len(remarks) == len(fields[sdnRemarks]) {
			f.s.find(line, CodeCutRemarks, id.Number, "has remarks that are cut, and their rest is missing; names may be missing, too")
		}
		e.remarkNames(remarks)
		return s.emit(e.done(), line)
	})
}

// remarkName is a further name in remarks: a.k.a. 'SLAVIK'. These are OFAC's weak ones; strong ones are in the file of
// names.
var remarkName = pattern.Lazy(`\b([afn])\.k\.a\. (?:'(.*?)'|"(.*?)")(?:[;.]|$)`)

func (d *draft) remarkNames(remarks string) {
	for _, m := range remarkName().FindAllStringSubmatch(clean(remarks), -1) {
		d.add(Name{Text: m[2] + m[3], Kind: ofacName(m[1]), Type: m[1] + ".k.a.", Strength: StrengthWeak})
	}
}

// Sets returns the names of the main files of the legacy sets of OFAC in a directory: sdn.csv, cons_prim.csv, in any
// letters. The files that belong to them are found by [MainFile].
func Sets(fsys fs.FS) ([]string, error) {
	sets, err := legacySets(fsys, ".")
	var out []string
	for _, s := range sets {
		out = append(out, s.main)
	}
	return out, err
}

// partName takes the names of files that are read beside a main one, and those of addresses, which are not read.
var partName = pattern.Lazy(`(?i)^(?:(?:cons_)?(?:alt|add)|(?:sdn|cons)_comments)(?:[.-][^/]*)?\.csv$`)

// MainFile returns, for the name of a file of a legacy set, the name of the main file of that set if it is in the same
// directory; otherwise the name that was given.
func MainFile(fsys fs.FS, name string) (string, error) {
	if !partName().MatchString(path.Base(name)) {
		return name, nil
	}
	sets, err := legacySets(fsys, path.Dir(name))
	if err != nil {
		return name, fmt.Errorf("listing: %w", err)
	}
	list := OFAC
	if strings.HasPrefix(strings.ToLower(path.Base(name)), "cons") {
		list = OFACNonSDN
	}
	for _, s := range sets {
		if s.list == list {
			return path.Join(path.Dir(name), s.main), nil
		}
	}
	return name, nil
}

// ReadSet reads a legacy CSV set of OFAC from a directory: sdn.csv with alt.csv and sdn_comments.csv, or cons_prim.csv
// with cons_alt.csv and cons_comments.csv, in any letters. Addresses are not opened. Names in remarks are read, of
// which long ones go on in the file of comments. The set has no dates of listing and no measures. An error says that
// there is no such set, that there are two, or that a file cannot be read.
func ReadSet(fsys fs.FS) (*Register, error) {
	sets, err := legacySets(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	switch len(sets) {
	case 1:
		return openSet(fsys, ".", sets[0]).Register()
	case 0:
		return nil, &FileError{Code: CodeOtherFile, Message: "is a directory without a legacy set of OFAC: sdn.csv or cons_prim.csv"}
	}
	return nil, errors.New("listing: the directory has the sets of the SDN List and of the other lists; give the main file of one")
}
