package eurepoc

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/table"
)

// A Dataset is what the tables hold.
type Dataset struct {
	Attributions []Attribution      // by first row
	Incidents    []Incident         // by row
	Receivers    []Receiver         // by row
	Losses       []attribution.Loss // rows that are not any of the above

	findings attribution.Findings
}

// Validate returns what is malformed in the tables, as [attribution.Findings], or nil. Paths are the file, the line and
// the column.
func (d *Dataset) Validate() error { return d.findings.Errors().Err() }

// Lint returns what [Dataset.Validate] does, and warnings of data that contradict themselves.
func (d *Dataset) Lint() attribution.Findings { return slices.Clone(d.findings) }

// An Attribution is one attribution id: who attributed an incident to whom. Its columns are sets of values. Which
// belong together is not in the data.
type Attribution struct {
	ID                 string
	Incident           string // id of the incident
	Rows               []int  // lines of the attribution data set
	Dates              []Date // usually one
	Types              []Value
	Bases              []Value
	Actors             []Value // who attributes
	Companies          []Value // who attributes, of the IT-security industry
	Countries          []Value // of those who attribute
	Initiators         []Initiator
	InitiatorsMissing  []Missing // why cells name no initiator
	InitiatorCountries []Value
	Categories         []Value // of the initiators
	// of the initiators, from the global database, which has one for each row of the incident
	Subcategories []Value
	// the list of the global database does not fit the rows, so that Subcategories are those of the whole incident
	Unpaired bool
	// the global database was not read, or has no row of the incident or no such column, so that nothing says whether
	// the attribution invoked an affiliation of the initiators that its category suggests
	Uncoded bool
}

// contested is the value of attribution_basis of an attribution that somebody contests. Who and why is not coded.
const contested = "Contested attribution"

// Contested reports whether the attribution is coded as contested.
func (a *Attribution) Contested() bool {
	return slices.ContainsFunc(a.Bases, func(v Value) bool { return v.Text == contested })
}

// notInvoked is the subcategory of an initiator whom others hold to be affiliated to a state, which whoever attributes
// did not say.
const notInvoked = "but not invoked in this case"

// Invokes reports whether whoever attributes said that the initiators are affiliated to a state, as far as that is
// coded: not where a subcategory says that the affiliation is a widely held view and was not invoked. Where the
// attribution is Uncoded, it reports true.
func (a *Attribution) Invokes() bool {
	return !slices.ContainsFunc(a.Subcategories, func(v Value) bool { return strings.Contains(strings.ToLower(v.Text), notInvoked) })
}

// An Incident is a row of the global database.
type Incident struct {
	ID          string
	Row         int // line of the global database
	Name        string
	Description string
	Start, End  Date
	Types       []Value
	Columns     map[string]string // all other columns that have something, as coded
}

// A Receiver is a row of the receiver data set. Rows are combinations of values, as those of attributions are.
type Receiver struct {
	Incident    string // id of the incident
	Row         int    // line of the receiver data set
	Name        Value
	Country     Value
	Regions     []Value
	Category    Value
	Subcategory Value
}

// ReadDir reads all files of a directory whose names end in ".csv". Tables are recognised by their columns, which may
// be in any order. An error says that the directory or a file cannot be read, is too large, or that there is no table;
// what is wrong within a table is a finding, whose path is the name of the file, the line, and the column.
func ReadDir(fsys fs.FS) (*Dataset, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("eurepoc: %w", err)
	}
	r := reader{d: new(Dataset), attributions: make(map[string]int), cells: make(map[cell]bool), incidents: make(map[string]bool),
		subcoded: make(map[string]bool), lines: make(map[string][]line)}
	found := false
	for _, e := range entries {
		if e.IsDir() || !strings.HasSuffix(strings.ToLower(e.Name()), ".csv") {
			continue
		}
		known, err := r.file(fsys, e.Name())
		if err != nil {
			return nil, fmt.Errorf("eurepoc: %s: %w", e.Name(), err)
		}
		found = found || known
	}
	if !found {
		return nil, errNoTable
	}
	r.finish()
	return r.d, nil
}

var errNoTable = errors.New("eurepoc: no file is one of its tables")

// A reader fills a data set.
type reader struct {
	d            *Dataset
	attributions map[string]int // of d.Attributions, by id and incident
	cells        map[cell]bool  // what rows of attributions say
	incidents    map[string]bool
	subcoded     map[string]bool   // incidents of which the global database has the column of subcategories, if only blank
	lines        map[string][]line // of the attribution data set, by incident
	rows         map[string]bool   // of one file: those of the attribution data set that were read
	attributed   string            // the file that has the attribution data set
	global       string            // the file that has the global database
}

// A cell is what a row of an attribution says in a column.
type cell struct {
	attribution  int // of Dataset.Attributions
	column, text string
}

// A line is a row of the attribution data set as the global database counts them.
type line struct {
	attribution int // of Dataset.Attributions; negative: the row is of none
	category    string
}

// A record is a row by the names of its columns.
type record struct {
	file    string
	line    int
	fields  []string
	columns map[string]int
}

// cell returns what stands in a column, or an empty text where there is no such column.
func (r *record) cell(column string) string {
	if i, ok := r.columns[column]; ok {
		return r.fields[i]
	}
	return ""
}

func (r *record) path(column string) string {
	path := "/" + model.Escape(r.file) + "/" + strconv.Itoa(r.line)
	if column != "" {
		path += "/" + column
	}
	return path
}

// find reports what is wrong.
func (r *reader) find(rec *record, column string, code attribution.Code, value, message string) {
	r.d.findings = append(r.d.findings, attribution.Finding{Path: rec.path(column), Code: code, Value: value, Message: message,
		Severity: cmp.Or(severities[code], attribution.SeverityError)})
}

// lose puts a row among the losses.
func (r *reader) lose(rec *record, reason string) {
	r.d.Losses = append(r.d.Losses, attribution.Loss{Object: rec.file, Path: "/" + strconv.Itoa(rec.line),
		Value: strings.Join(rec.fields, ","), Reason: reason})
}

// file reads a file and reports whether it is one of the tables.
func (r *reader) file(fsys fs.FS, name string) (known bool, err error) {
	f, err := fsys.Open(name)
	if err != nil {
		return false, err
	}
	defer f.Close()
	data, err := table.Read(f)
	if err != nil {
		return false, err
	}
	var read func(*record)
	var columns map[string]int
	r.rows = make(map[string]bool)
	for row, broken := range table.Rows(data) {
		rec := &record{file: name, columns: columns}
		if broken != nil {
			rec.line, rec.fields = broken.Line, []string{broken.Text}
			r.find(rec, "", CodeBrokenRow, broken.Text, broken.Reason)
			r.lose(rec, broken.Reason)
			continue
		}
		rec.line, rec.fields = row.Line, row.Fields
		r.repair(rec)
		if columns == nil {
			if read, columns = r.header(name, rec.fields); read == nil {
				r.find(rec, "", CodeUnknownTable, strings.Join(rec.fields, ","), "are the columns of no table of EuRepoC")
				r.d.Losses = append(r.d.Losses, attribution.Loss{Object: name, Reason: "the file is not a table of EuRepoC"})
				return false, nil
			}
			continue
		}
		if len(row.Fields) != len(columns) {
			r.find(rec, "", CodeFieldCount, strconv.Itoa(len(row.Fields)),
				"is not the number of columns, "+strconv.Itoa(len(columns)))
			r.lose(rec, "the row has another number of fields than the header")
			continue
		}
		read(rec)
	}
	return read != nil, nil
}

// repair makes the fields of a row UTF-8.
func (r *reader) repair(rec *record) {
	for i, f := range rec.fields {
		if !utf8.ValidString(f) {
			rec.fields[i] = strings.ToValidUTF8(f, "\uFFFD")
			r.find(rec, "", attribution.CodeInvalidUTF8, rec.fields[i], "is not UTF-8; what cannot be read is replaced")
		}
	}
}

// header returns what reads the rows below a header, or nil.
func (r *reader) header(name string, fields []string) (read func(*record), columns map[string]int) {
	columns = make(map[string]int, len(fields))
	for i, f := range fields {
		columns[trim(f)] = i
	}
	if len(columns) < len(fields) {
		return nil, columns // a column is there twice
	}
	has := func(names ...string) bool {
		return !slices.ContainsFunc(names, func(n string) bool { _, ok := columns[n]; return !ok })
	}
	switch {
	case has("incident_ID", "attribution_ID"):
		r.attributed = name
		return r.attribution, columns
	case has("ID", "name", "start_date"):
		r.global = name
		return r.incident, columns
	case has("ID", "receiver_name", "receiver_category"):
		return r.receiver, columns
	}
	return nil, columns
}

// id returns a whole number that may be written as a floating-point one, as in "8664.0".
func id(cell string) (string, bool) {
	text := trim(cell)
	whole, fraction, _ := strings.Cut(text, ".")
	if whole == "" || len(whole) > 18 || strings.Trim(whole, "0123456789") != "" || strings.Trim(fraction, "0") != "" {
		return text, false
	}
	return whole, true
}
