package attribution_test

import (
	"database/sql"
	"database/sql/driver"
	"testing"

	. "example.com/attribution"
)

// Scalar types of the model are texts of their own, and need no methods to be stored: package database/sql takes them
// as arguments, and reads them from columns, NULL by way of sql.Null. (A type with methods for text would also refuse a
// mistake where it is decoded, and a case must be able to hold it.)
func TestScalarsAreStoredAsTexts(t *testing.T) {
	stored(t, When("2024-03-26T09~[Pacific/Auckland]"))
	stored(t, When("25 March")) // a mistake, too
	stored(t, Lang("en-t-fr-t0-und"))
	stored(t, Ref("attributions/ec-prc"))
	stored(t, ActorID("china"))
	stored(t, SponsoredBy)
	stored(t, Asserts)
	stored(t, SeverityError)
	stored(t, CodeDangling)
}

func stored[T ~string](t *testing.T, x T) {
	t.Helper()
	value, err := driver.DefaultParameterConverter.ConvertValue(x)
	if err != nil || value != string(x) {
		t.Errorf("%T is stored as %#v, %v", x, value, err)
	}
	for _, column := range []any{value, []byte(x)} {
		var back sql.Null[T]
		if err := back.Scan(column); err != nil || back.V != x || !back.Valid {
			t.Errorf("%T comes back as %#v, %v", x, back, err)
		}
	}
	var null sql.Null[T]
	if err := null.Scan(nil); err != nil || null.Valid {
		t.Errorf("NULL is %#v, %v", null, err)
	}
}
