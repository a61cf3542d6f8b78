package verify_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// sealed is a case of made-up texts with a quote in each.
func sealed(texts int) (*attribution.Case, map[attribution.SourceID]string) {
	c := &attribution.Case{ID: "sealed", Lang: "en",
		Actors:     attribution.Actors{"norland": &attribution.State{}},
		Sources:    attribution.Sources{},
		Statements: attribution.Statements{},
		Quotes:     attribution.Quotes{},
	}
	all := map[attribution.SourceID]string{}
	for i := range texts {
		id := fmt.Sprintf("text-%d", i)
		words := fmt.Sprintf("we saw the group of port %d that night", i)
		all[attribution.SourceID(id)] = "A spokeswoman said that " + words + ", and no more."
		c.Sources[attribution.SourceID(id)] = &attribution.Source{}
		c.Statements[attribution.StatementID(id)] = &attribution.Statement{By: []attribution.ActorID{"norland"}, Source: attribution.SourceID(id)}
		c.Quotes[attribution.QuoteID(id)] = &attribution.Quote{Statement: attribution.StatementID(id), Lang: "en", Text: words}
	}
	return c, all
}

func reading(texts map[attribution.SourceID]string) func(attribution.SourceID) (string, error) {
	return func(id attribution.SourceID) (string, error) {
		if words, ok := texts[id]; ok {
			return words, nil
		}
		return "", fs.ErrNotExist
	}
}

func TestSeal(t *testing.T) {
	const quoted, text = attribution.QuoteID("text-1"), attribution.SourceID("text-1")
	for _, test := range []struct {
		name   string
		change func(c *attribution.Case, texts map[attribution.SourceID]string, r *verify.Record)
		want   []verify.BreachCode
	}{
		{"nothing", func(*attribution.Case, map[attribution.SourceID]string, *verify.Record) {}, nil},
		{"a byte of a text outside of the quote", func(_ *attribution.Case, texts map[attribution.SourceID]string, _ *verify.Record) {
			texts[text] = strings.TrimSuffix(texts[text], ".") + "!"
		}, []verify.BreachCode{verify.BreachTextDiffers}},
		{"a byte before the quote", func(_ *attribution.Case, texts map[attribution.SourceID]string, _ *verify.Record) {
			texts[text] = " " + texts[text]
		},
			[]verify.BreachCode{verify.BreachTextDiffers, verify.BreachMoved}},
		{"a byte of a quote", func(c *attribution.Case, _ map[attribution.SourceID]string, _ *verify.Record) {
			c.Quotes[quoted].Text += ","
		},
			[]verify.BreachCode{verify.BreachQuoteChanged}},
		{"the source of a quote", func(c *attribution.Case, _ map[attribution.SourceID]string, _ *verify.Record) {
			c.Statements["text-1"].Source = "text-2"
		}, []verify.BreachCode{verify.BreachQuoteChanged}},
		{"a span", func(_ *attribution.Case, _ map[attribution.SourceID]string, r *verify.Record) { r.Quotes[1].Start++ }, []verify.BreachCode{verify.BreachMoved}},
		{"a class", func(_ *attribution.Case, _ map[attribution.SourceID]string, r *verify.Record) {
			r.Quotes[1].Class = "elided"
		}, []verify.BreachCode{verify.BreachMoved}},
		{"two texts exchanged", func(_ *attribution.Case, texts map[attribution.SourceID]string, _ *verify.Record) {
			texts["text-0"], texts["text-1"] = texts["text-1"], texts["text-0"]
		}, []verify.BreachCode{verify.BreachTextDiffers, verify.BreachTextDiffers, verify.BreachMoved, verify.BreachMoved}},
		{"a text gone", func(_ *attribution.Case, texts map[attribution.SourceID]string, _ *verify.Record) {
			delete(texts, text)
		},
			[]verify.BreachCode{verify.BreachNoText}},
		{"a quote gone", func(c *attribution.Case, _ map[attribution.SourceID]string, _ *verify.Record) {
			delete(c.Quotes, quoted)
		},
			[]verify.BreachCode{verify.BreachNoText}},
		{"a quote more", func(c *attribution.Case, _ map[attribution.SourceID]string, _ *verify.Record) {
			c.Quotes["more"] = &attribution.Quote{Statement: "text-1", Lang: "en", Text: "A spokeswoman said"}
		}, []verify.BreachCode{verify.BreachNotSealed}},
		{"what no quote is", func(c *attribution.Case, _ map[attribution.SourceID]string, _ *verify.Record) { c.Title = "Another" }, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, texts := sealed(3)
			made, err := verify.Seal(c, reading(texts))
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := made.Encode(&b); err != nil {
				t.Fatal(err)
			}
			r, err := verify.DecodeRecord(&b)
			if err != nil || len(r.Quotes) != 3 || len(r.Texts) != 3 {
				t.Fatalf("%v: %+v", err, r)
			}
			test.change(c, texts, r)
			breaches, err := r.Check(c, reading(texts))
			if err != nil {
				t.Fatal(err)
			}
			var codes []verify.BreachCode
			for _, x := range breaches {
				codes = append(codes, x.Code)
			}
			if !slices.Equal(codes, test.want) {
				t.Errorf("%v, want %v", breaches, test.want)
			}
		})
	}
}

// Without the texts an edited quote is found all the same.
func TestSealWithoutTexts(t *testing.T) {
	c, texts := sealed(3)
	r, err := verify.Seal(c, reading(texts))
	if err != nil {
		t.Fatal(err)
	}
	if breaches, err := r.Check(c, nil); err != nil || len(breaches) > 0 {
		t.Errorf("%v, %v", breaches, err)
	}
	c.Quotes["text-2"].Text += " long"
	if breaches, err := r.Check(c, nil); err != nil || len(breaches) != 1 || breaches[0].Code != verify.BreachQuoteChanged {
		t.Errorf("%v, %v", breaches, err)
	}
}

// Every change of a byte of a text or of a quote is found.
func TestSealEveryByte(t *testing.T) {
	c, texts := sealed(2)
	r, err := verify.Seal(c, reading(texts))
	if err != nil {
		t.Fatal(err)
	}
	for id, words := range texts {
		for i := range words {
			changed := map[attribution.SourceID]string{}
			for other, words := range texts {
				changed[other] = words
			}
			changed[id] = words[:i] + "#" + words[i+1:]
			breaches, err := r.Check(c, reading(changed))
			if err != nil || !slices.ContainsFunc(breaches, func(b verify.Breach) bool { return b.Code == verify.BreachTextDiffers && b.Source == id }) {
				t.Fatalf("byte %d of %s: %v, %v", i, id, breaches, err)
			}
		}
	}
	for id, q := range c.Quotes {
		words := q.Text
		for i := range words {
			q.Text = words[:i] + "#" + words[i+1:]
			breaches, err := r.Check(c, nil)
			if err != nil || len(breaches) != 1 || breaches[0].Code != verify.BreachQuoteChanged || breaches[0].Quote != id {
				t.Fatalf("byte %d of %s: %v, %v", i, id, breaches, err)
			}
		}
		q.Text = words
	}
}

// A text that is not the one whose digest the case records proves nothing.
func TestAnotherText(t *testing.T) {
	c, texts := sealed(1)
	r, err := verify.Seal(c, reading(texts))
	if err != nil {
		t.Fatal(err)
	}
	c.Sources["text-0"].SHA256 = r.Texts[0].SHA256
	if found, err := verify.Quotes(c, reading(texts)); err != nil || found[0].Failed() || !found[0].Class.Verified() {
		t.Errorf("%v, %v", found, err)
	}
	texts["text-0"] += "\n"
	found, err := verify.Quotes(c, reading(texts))
	if err != nil || !found[0].Failed() || found[0].Class.Verified() || found[0].Warnings[0].Code != verify.TextDiffers {
		t.Errorf("%v, %v", found, err)
	}
}

// What is not a record is an error.
func TestDecodeRecord(t *testing.T) {
	for _, text := range []string{"", "{}", "nonsense", `{"record":"case","id":"x","sha256":"00"}` + "\n" + `{"record":"text","source":"s","sha256":"00"}`,
		`{"record":"case","id":"x","sha256":"00","more":1}`, strings.Repeat("x", 1<<17)} {
		if r, err := verify.DecodeRecord(strings.NewReader(text)); err == nil {
			t.Errorf("%.40q is %+v", text, r)
		}
	}
}
