package edtf_test

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
	"time"

	"example.com/attribution/edtf"
)

var (
	_ driver.Valuer = edtf.Date{}
	_ sql.Scanner   = (*edtf.Date)(nil)
)

// A date comes back from a column as it went in: as text, or as NULL if none is stated.
func TestColumns(t *testing.T) {
	for _, text := range []string{"", "2021", "2021-08/", "[2017-12-18,2017-12-19]", "2024-03-26T09~"} {
		var d edtf.Date
		if text != "" {
			d = edtf.MustParse(text)
		}
		stored, err := driver.DefaultParameterConverter.ConvertValue(d) // as database/sql does with arguments
		if err != nil {
			t.Fatal(err)
		}
		if null := stored == nil; null != (text == "") || !null && stored != text {
			t.Errorf("%q is stored as %#v", text, stored)
		}
		back := edtf.MustParse("1999")
		if err := back.Scan(stored); err != nil || back != d {
			t.Errorf("%q comes back as %q, %v", text, back, err)
		}
		back = edtf.MustParse("1999")
		if err := back.Scan([]byte(text)); err != nil || back != d {
			t.Errorf("the bytes %q come back as %q, %v", text, back, err)
		}
	}
}

func TestScanRefuses(t *testing.T) {
	d := edtf.MustParse("1999")
	if err := d.Scan("25 March"); err == nil {
		t.Error("a text that is no date is read")
	} else if _, ok := errors.AsType[*edtf.ParseError](err); !ok {
		t.Errorf("%v is no ParseError", err)
	}
	for _, src := range []any{time.Date(2024, 3, 25, 0, 0, 0, 0, time.UTC), int64(2024), 2024.0, true} {
		if d.Scan(src) == nil {
			t.Errorf("%T is read", src)
		}
	}
	if d != edtf.MustParse("1999") {
		t.Errorf("what cannot be read leaves %s", d)
	}
}
