package eurepoc

import (
	"strconv"
	"strings"

	"example.com/attribution"
)

// incident reads a row of the global database.
func (r *reader) incident(rec *record) {
	number, ok := id(rec.cell("ID"))
	if !ok {
		r.find(rec, "ID", CodeNoID, number, "is not an id")
		r.lose(rec, "the row has no id of an incident")
		return
	}
	if r.incidents[number] {
		r.find(rec, "ID", CodeRepeatedRow, number, "is the id of an earlier row, too")
		r.lose(rec, "an earlier row has the id of the incident")
		return
	}
	r.incidents[number] = true
	_, r.subcoded[number] = rec.columns[subcategoryColumn]
	in := Incident{ID: number, Row: rec.line, Name: trim(rec.cell("name")),
		Description: strings.TrimSpace(rec.cell("description")),
		Start:       r.date(rec, "start_date"), End: r.date(rec, "end_date"), Columns: make(map[string]string, len(rec.columns))}
	r.order(rec, &in)
	if types := rec.cell("incident_type"); types != "" {
		for t := range strings.SplitSeq(types, ";") {
			in.Types = append(in.Types, ValueOf(t))
		}
	}
	for column, i := range rec.columns {
		switch column {
		case "ID", "name", "description", "start_date", "end_date", "incident_type":
			continue
		}
		if rec.fields[i] != "" {
			in.Columns[column] = rec.fields[i]
		}
	}
	r.d.Incidents = append(r.d.Incidents, in)
}

// date reads a date.
func (r *reader) date(rec *record, column string) Date {
	d, ok := DateOf(rec.cell(column))
	if !ok {
		r.find(rec, column, attribution.CodeMalformedDate, d.Text, "is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY")
	}
	return d
}

// order reports an end that comes before the start, and takes its date away: what it should be is not known.
func (r *reader) order(rec *record, in *Incident) {
	start, ok := in.Start.day()
	end, known := in.End.day()
	days := ok && known
	n := min(len(in.Start.When), len(in.End.When)) // years and months are compared as far as both go
	switch {
	case days && !end.Before(start), !days && in.End.When[:n] >= in.Start.When[:n]:
		return
	case days && strings.HasPrefix(in.End.Text, sentinel):
		r.find(rec, "end_date", CodeSentinelDate, in.End.Text, "stands for an end that is not known")
		in.End.Missing = MissingUnknown
	// a year or a month that covers the start
	case in.End.Inferred && strings.HasPrefix(in.Start.Text, string(in.End.When)):
		return
	case days && swapped(start, end):
		r.find(rec, "end_date", CodeSwappedDate, in.End.Text, "is before the start, and is not with day and month exchanged")
	default:
		r.find(rec, "end_date", attribution.CodeImpossibleTime, in.End.Text, "is before the start, "+in.Start.Text)
	}
	in.End.When, in.End.Inferred = "", false
}

// receiver reads a row of the receiver data set.
func (r *reader) receiver(rec *record) {
	number, ok := id(rec.cell("ID"))
	if !ok {
		r.find(rec, "ID", CodeNoID, number, "is not an id")
		r.lose(rec, "the row has no id of an incident")
		return
	}
	v := Receiver{Incident: number, Row: rec.line, Name: ValueOf(rec.cell("receiver_name")),
		Country:  ValueOf(rec.cell("receiver_country")),
		Category: ValueOf(rec.cell("receiver_category")), Subcategory: ValueOf(rec.cell("receiver_category_subcode"))}
	for region := range strings.SplitSeq(rec.cell("receiver_region"), ";") {
		v.Regions = append(v.Regions, ValueOf(region))
	}
	r.d.Receivers = append(r.d.Receivers, v)
}

// attribution reads a row of the attribution data set.
func (r *reader) attribution(rec *record) {
	incident, ok := id(rec.cell("incident_ID"))
	if !ok {
		r.find(rec, "incident_ID", CodeNoID, incident, "is not an id")
		r.lose(rec, "the row has no id of an incident")
		return
	}
	at := -1
	defer func() {
		r.lines[incident] = append(r.lines[incident], line{at, trim(rec.cell("attributed_initiator_category"))})
	}()
	number, ok := id(rec.cell("attribution_ID"))
	if !ok {
		if number != "" {
			r.find(rec, "attribution_ID", CodeNoID, number, "is not an id")
		}
		r.lose(rec, "the row has no id of an attribution")
		return
	}
	cells := make([]string, len(rec.fields))
	for i, f := range rec.fields {
		cells[i] = trim(f)
	}
	content := strings.Join(cells, "\x00")
	if r.rows[content] {
		r.find(rec, "", CodeRepeatedRow, number, "has a row that says the same as an earlier one")
		r.lose(rec, "an earlier row says the same")
		return
	}
	r.rows[content] = true
	key := number + "/" + incident
	known := false
	if at, known = r.attributions[key]; !known {
		at = len(r.d.Attributions)
		r.attributions[key] = at
		r.d.Attributions = append(r.d.Attributions, Attribution{ID: number, Incident: incident})
	}
	a := &r.d.Attributions[at]
	a.Rows = append(a.Rows, rec.line)
	if d := r.date(rec, "attribution_date"); r.isNew(at, "attribution_date", d.Text) {
		if len(a.Dates) > 0 {
			r.find(rec, "attribution_date", CodeSeveralDates, d.Text,
				"is another date than in an earlier row of the attribution, "+a.Dates[0].Text)
		}
		a.Dates = append(a.Dates, d)
	}
	for _, c := range []struct {
		column string
		set    *[]Value
	}{
		{"attribution_type", &a.Types},
		{"attribution_basis", &a.Bases},
		{"attributing_actor", &a.Actors},
		{"attribution_it_company", &a.Companies},
		{"attributing_country", &a.Countries},
		{"attributed_initiator_country", &a.InitiatorCountries},
		{"attributed_initiator_category", &a.Categories},
	} {
		if v := ValueOf(rec.cell(c.column)); r.isNew(at, c.column, v.Text) {
			*c.set = append(*c.set, v)
		}
	}
	r.initiator(at, rec.cell("attributed_initiator"))
}

// isNew reports whether no earlier row of an attribution has a text in a column.
func (r *reader) isNew(attribution int, column, text string) bool {
	c := cell{attribution, column, text}
	if r.cells[c] {
		return false
	}
	r.cells[c] = true
	return true
}

// initiator adds what a cell says to the initiators of an attribution.
func (r *reader) initiator(attribution int, cell string) {
	const column = "attributed_initiator"
	a := &r.d.Attributions[attribution]
	initiator := InitiatorOf(cell)
	if m := initiator.missing(cell); m != "" {
		if r.isNew(attribution, column, "\x00"+string(m)) {
			a.InitiatorsMissing = append(a.InitiatorsMissing, m)
		}
		return
	}
	var texts []string
	for _, p := range initiator {
		texts = append(texts, p.Text)
	}
	if len(initiator) > 0 && r.isNew(attribution, column, strings.Join(texts, "\x00")) {
		a.Initiators = append(a.Initiators, initiator)
	}
}

// combinations returns how many rows the attribution would fill, with all combinations of its values.
func (a *Attribution) combinations() int {
	n := len(a.Initiators) + len(a.InitiatorsMissing)
	for _, set := range [][]Value{a.Types, a.Bases, a.Actors, a.Companies, a.Countries, a.InitiatorCountries, a.Categories} {
		n *= len(set)
	}
	return n * len(a.Dates)
}

// finish reports what shows only when all files are read.
func (r *reader) finish() {
	incidents := make(map[string]string) // by attribution id
	counts := make(map[string]int)       // of attributions, by incident
	for i := range r.d.Attributions {
		a := &r.d.Attributions[i]
		rec := &record{file: r.attributed, line: a.Rows[0]}
		if other, ok := incidents[a.ID]; ok {
			r.find(rec, "attribution_ID", CodeSharedID, a.ID, "is an attribution of incident "+other+", too")
		}
		incidents[a.ID] = a.Incident
		counts[a.Incident]++
		a.Uncoded = !r.subcoded[a.Incident]
		if a.combinations() != len(a.Rows) {
			r.find(rec, "attribution_ID", CodeNoProduct, a.ID,
				"has rows that are not all combinations of its values; they are not read as pairs all the same")
		}
		if r.global != "" && !r.incidents[a.Incident] {
			r.find(rec, "incident_ID", CodeUnknownIncident, a.Incident, "is not an incident of the global database")
		}
	}
	for i := range r.d.Incidents {
		in := &r.d.Incidents[i]
		r.pair(in)
		coded, ok := in.Columns["number_of_attributions"]
		if !ok || r.attributed == "" {
			continue
		}
		if n, err := strconv.Atoi(trim(coded)); err != nil || n != counts[in.ID] {
			rec := &record{file: r.global, line: in.Row}
			r.find(rec, "number_of_attributions", CodeCountDiffers, coded,
				"is not the number of attribution ids, "+strconv.Itoa(counts[in.ID]))
		}
	}
}

// subcategoryColumn is the column of the global database that says whether an affiliation was invoked.
const subcategoryColumn = "attributed_initiator_subcategory"

// pair gives the attributions of an incident the subcategories of their initiators, of which the global database has
// one for each row of the attribution data set, in the same order. Where the lists do not fit, each attribution has all
// of them, since any may be its own.
func (r *reader) pair(in *Incident) {
	const column, beside = subcategoryColumn, "attributed_initiator_category"
	list := in.Columns[column]
	if trim(list) == "" || r.attributed == "" {
		return
	}
	subcategories, categories := strings.Split(list, ";"), strings.Split(in.Columns[beside], ";")
	lines := r.lines[in.ID]
	fits := len(subcategories) == len(lines) && len(categories) == len(lines)
	for i := range lines {
		fits = fits && trim(categories[i]) == lines[i].category
	}
	if !fits {
		r.find(&record{file: r.global, line: in.Row}, column, CodeUnpaired, strconv.Itoa(len(subcategories)),
			"subcategories do not fit the "+strconv.Itoa(len(lines))+" rows of the attribution data set; "+
				"each may be of any attribution of the incident")
	}
	add := func(at int, subcategory string) {
		if v := ValueOf(subcategory); at >= 0 && v.Missing == "" && r.isNew(at, column, v.Text) {
			r.d.Attributions[at].Subcategories = append(r.d.Attributions[at].Subcategories, v)
		}
	}
	for i := range lines {
		if fits {
			add(lines[i].attribution, subcategories[i])
			continue
		}
		for _, s := range subcategories {
			add(lines[i].attribution, s)
		}
		if at := lines[i].attribution; at >= 0 {
			r.d.Attributions[at].Unpaired = true
		}
	}
}
