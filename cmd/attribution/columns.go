package main

import (
	"flag"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// tableFlag is that of commands that can write their rows as a table.
func tableFlag(f *flag.FlagSet, o *options) {
	f.StringVar(&o.format, "format", "", "`csv` writes a table; text or, with -json, objects otherwise")
}

// table reads the flag of a command whose rows are like the one given. It reports false where the flag is wrong.
func (p *program) table(o *options, row any) bool {
	switch {
	case o.format == formatFlagCSV && !o.json:
		o.row = reflect.TypeOf(row)
	case o.format != "" && o.format != "text" && o.format != formatFlagCSV:
		p.fail("-format: want text or csv, not %q", o.format)
		return false
	}
	return true
}

// sheet begins the table of a command, with the case in its first column where there are several. It is nil where none
// is asked for.
func (o *options) sheet(w io.Writer, several bool) (*sheet, error) {
	if o.row == nil {
		return nil, nil
	}
	header := columnNames(o.row, several)
	if several {
		header = slices.Insert(header, 0, "case")
	}
	return newSheet(w, header...)
}

// tagAcross marks members of a row that it has where there are several cases, and never where there is one.
const tagAcross = "across"

// columnNames are the members of a row in JSON, in their order; those of what it embeds are its own.
func columnNames(row reflect.Type, several bool) []string {
	var out []string
	for i := range row.NumField() {
		f := row.Field(i)
		if _, ok := f.Tag.Lookup(tagAcross); ok && !several {
			continue
		}
		if f.Anonymous {
			out = append(out, columnNames(f.Type, several)...)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(out, name)
	}
	return out
}

// cells are the values of a row, in the order of its columns.
func cells(row reflect.Value, several bool) []string {
	var out []string
	for i := range row.NumField() {
		_, across := row.Type().Field(i).Tag.Lookup(tagAcross)
		if f := row.Field(i); across && !several {
			continue
		} else if row.Type().Field(i).Anonymous {
			out = append(out, cells(f, several)...)
		} else {
			out = append(out, cellOf(f))
		}
	}
	return out
}

// cellOf writes a value: the words of a list one after the other, and what has members of its own as JSON.
func cellOf(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.String:
		return v.String()
	case v.Kind() == reflect.Int:
		return strconv.FormatInt(v.Int(), 10)
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.String:
		words := make([]string, v.Len())
		for i := range words {
			words[i] = v.Index(i).String()
		}
		return strings.Join(words, "; ")
	case v.IsZero():
		return ""
	}
	return text(v.Interface())
}
