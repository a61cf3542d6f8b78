package jsonio_test

import (
	"encoding/json"
	"testing"

	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/pace"
)

// plainDossier is dossier for encoding/json: all parties are of one type.
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

func decodeDocument(tb testing.TB, data []byte) {
	if _, problems, err := codec.Decode(data, jsonio.Limits{}); err != nil || problems != nil {
		tb.Fatal(problems, err)
	}
}

func decodePlain(tb testing.TB, data []byte) {
	if err := json.Unmarshal(data, new(plainDossier)); err != nil {
		tb.Fatal(err)
	}
}

// Decoding takes at most half the time of encoding/json, although it keeps unknown members and knows paths.
func TestDecodeSpeed(t *testing.T) {
	if incomparable != "" {
		t.Skip(incomparable)
	}
	data := document(t, 200_000)
	pace.AtMost(t, 0.5, func() { decodeDocument(t, data) }, func() { decodePlain(t, data) })
}

// A string costs no allocation of its own unless it is long, and neither do names, kinds and numbers.
func TestDecodeAllocations(t *testing.T) {
	data := document(t, 200_000)
	ours := testing.AllocsPerRun(5, func() { decodeDocument(t, data) })
	theirs := testing.AllocsPerRun(5, func() { decodePlain(t, data) })
	if ours > theirs/2 {
		t.Errorf("decoding %d bytes allocates %v times; encoding/json %v times", len(data), ours, theirs)
	}
}

// Time grows with the document and not faster, also for documents made to be slow: members in the reverse order,
// unknown names, a kind that comes last.
func TestDecodeGrowth(t *testing.T) {
	for name, entry := range map[string]string{
		"kind last":    `"p%d":{"sort":"x","description":"A description that the kind comes after.","kind":"band"}`,
		"null entries": `"p%d":null`,
		"unknown kind": `"p%d":{"kind":"ship","a":1,"b":[2,3]}`,
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 500, func(n int) func() {
				data := entries(entry, n)
				return func() {
					if _, _, err := codec.Decode(data, jsonio.Limits{}); err != nil {
						t.Fatal(err)
					}
				}
			})
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	data := document(b, 200_000)
	for name, decode := range map[string]func(testing.TB, []byte){"jsonio": decodeDocument, "encoding-json": decodePlain} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				decode(b, data)
			}
		})
	}
}

func BenchmarkAppend(b *testing.B) {
	v := sample(200_000)
	data := document(b, 200_000)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if data, err = codec.Append(data[:0], v); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		must(jsonio.Compile[dossier](parties()))
	}
}
