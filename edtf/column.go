package edtf

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Value gives the text of the date for a column of a database, and NULL for the zero Date. It implements
// [driver.Valuer] and never fails. Texts do not sort as dates do: keep bounds in columns of their own where a query has
// to compare.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.text, nil
}

// Scan reads a date from a column of texts; NULL and the empty text give the zero Date. Other texts that are not dates
// give a [*ParseError]. A column that gives a [time.Time] says more than was known: declare it as text. Where Scan
// fails, d is as it was. It implements [database/sql.Scanner].
func (d *Date) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(src))
	case []byte:
		return d.UnmarshalText(src)
	case time.Time:
		return fmt.Errorf("edtf: the column gives the instant %s and not the date as written; declare it as text",
			src.Format(time.RFC3339))
	}
	return fmt.Errorf("edtf: a column of %T holds no date", src)
}
