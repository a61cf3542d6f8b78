package jsonio_test

import (
	"encoding/json"
	"testing"

	"example.com/attribution/internal/jsonio"
)

// plainDossier is dossier as encoding/json can decode it: with parties of one type.
type plainDossier struct {
	Format  string                  `json:"format"`
	ID      string                  `json:"id"`
	Parties map[partyID]*plainParty `json:"parties"`
	Sources map[string]*source      `json:"sources"`
	Claims  map[string]*claim       `json:"claims"`
	Texts   map[string]*text        `json:"texts"`
	Quotes  map[string]*quote       `json:"quotes"`
	Tallies map[string]*tally       `json:"tallies"`
}

type plainParty struct {
	profile
	Kind string `json:"kind"`
	Code string `json:"code"`
	Sort string `json:"sort"`
}

func document(tb testing.TB, n int) []byte {
	data, err := codec.Append(nil, sample(n))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func BenchmarkDecode(b *testing.B) {
	data := document(b, 950)
	b.Run("jsonio", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, problems, err := codec.Decode(data, jsonio.Limits{}); err != nil || problems != nil {
				b.Fatal(problems, err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if err := json.Unmarshal(data, new(plainDossier)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	v := sample(950)
	var data []byte
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if data, err = codec.Append(data[:0], v); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(data)))
}
