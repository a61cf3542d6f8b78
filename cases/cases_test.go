package cases_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/cases"
	"example.com/attribution/query"
)

func Example() {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Title)
	fmt.Println(query.New(c).Holders("attributions/mps-apt31"))
	// Output:
	// The United States, the United Kingdom and New Zealand v. China, 25 and 26 March 2024
	// [ncsc asserts "almost certainly" (2024-03-25) ncsc asserts "almost certain" (2024-03-25T16:30) uk asserts (2024-03-25T16:30)]
}

// Every dossier is canonical, valid, and free of warnings and of advice that it does not accept; its id is its file's
// name.
func TestDossiers(t *testing.T) {
	ids := cases.IDs()
	if !slices.Contains(ids, cases.March2024) {
		t.Errorf("the dossiers are %v", ids)
	}
	for _, id := range ids {
		t.Run(id, func(t *testing.T) {
			text, err := cases.Bytes(id)
			if err != nil {
				t.Fatal(err)
			}
			c, err := cases.Load(id)
			if err != nil {
				t.Fatal(err)
			}
			if c.ID != id {
				t.Errorf("its id is %q", c.ID)
			}
			var b bytes.Buffer
			if err := c.Encode(&b); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(b.Bytes(), text) {
				t.Error("the file is not in canonical form")
			}
			for _, f := range slices.Concat(c.Lint(), query.New(c).Lint()) {
				t.Errorf("%v [%s]; mend it, or accept it with the reason", f, f.Code)
			}
		})
	}
}

// What the project promises of its dossiers beyond lint: short quotations with language and source, sourced entities,
// no private data.
func TestDossiersKeepTheirPromises(t *testing.T) {
	for _, id := range cases.IDs() {
		t.Run(id, func(t *testing.T) {
			c, err := cases.Load(id)
			if err != nil {
				t.Fatal(err)
			}
			for q, quote := range c.Quotes {
				if n := len(strings.Fields(quote.Text)); n > 40 {
					t.Errorf("%s has %d words", q, n)
				}
				if quote.Lang == "" || quote.Source == "" && c.Statements[quote.Statement].Source == "" {
					t.Errorf("%s lacks its language or its source", q)
				}
			}
			for a, actor := range c.Actors {
				if !slices.Contains(c.By, a) && len(actor.ActorProfile().Sources) == 0 {
					t.Errorf("%s rests on no source", a)
				}
			}
			for s, statement := range c.Statements {
				if statement.Source == "" {
					t.Errorf("%s rests on no source", s)
				}
			}
			for r, response := range c.Responses {
				if len(response.ResponseMeasure().Sources) == 0 {
					t.Errorf("%s rests on no source", r)
				}
			}
			text, err := cases.Bytes(id)
			if err != nil {
				t.Fatal(err)
			}
			for _, private := range []string{"birth", "passport", "D.O.B"} {
				if bytes.Contains(text, []byte(private)) {
					t.Errorf("%q is in the dossier", private)
				}
			}
		})
	}
}

func TestNoSuchDossier(t *testing.T) {
	for _, id := range []string{"", "nonsense", "../cases", "2024-us-uk-nz.case.json"} {
		if _, err := cases.Load(id); !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("%q: %v", id, err)
		}
	}
}
