package query_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

var updateVectors = flag.Bool("update-vectors", false, "write docs/rules.ndjson anew")

const (
	vectorFile  = "../docs/rules.ndjson"
	vectorCount = 300
)

// A vector is a case, a question to it as of a date, and the answer, for other implementations of the rules; see
// docs/rules.md.
type vector struct {
	Case     json.RawMessage `json:"case"`
	AsOf     When            `json:"asOf"`
	Question string          `json:"question"` // holders, possible-holders or holdings, a space, a proposition
	Answer   []vectorHolding `json:"answer"`
}

type vectorHolding struct {
	Party     ActorID     `json:"party"`
	Leans     Leaning     `json:"leans"`
	Verb      Verb        `json:"verb"`
	Statement StatementID `json:"statement"`
	Act       int         `json:"act"`
	Since     When        `json:"since,omitempty"`
	Stands    string      `json:"stands"` // yes, cannot-tell, no
	EndedBy   Verb        `json:"endedBy,omitempty"`
	EndedIn   StatementID `json:"endedIn,omitempty"`
	To        When        `json:"to,omitempty"`
	Uncertain bool        `json:"uncertain,omitempty"`
}

// answered returns the holdings that answer a question.
func answered(question string, holdings []query.Holding) []vectorHolding {
	certain := make(map[ActorID]bool)
	holds := func(h query.Holding) bool { return h.Leans == LeansFor && h.Stands == edtf.Yes && !h.Uncertain }
	for _, h := range holdings {
		certain[h.Party] = certain[h.Party] || holds(h)
	}
	out := []vectorHolding{}
	for _, h := range holdings {
		switch ask, _, _ := strings.Cut(question, " "); ask {
		case "holders":
			if !holds(h) {
				continue
			}
		case "possible-holders":
			if h.Leans != LeansFor || h.Stands == edtf.No || certain[h.Party] {
				continue
			}
		}
		out = append(out, vectorHolding{h.Party, h.Leans, h.Verb, h.Place.Statement, h.Place.Act, h.Since,
			strings.ReplaceAll(h.Stands.String(), " ", "-"), h.EndedBy, h.EndedIn, h.To, h.Uncertain})
	}
	return out
}

// writeVectors writes those of the random cases that have something to say.
func writeVectors(t *testing.T) {
	var out bytes.Buffer
	questions := []string{"holdings", "holders", "holdings", "possible-holders"}
	for seed, n := uint64(0), 0; n < vectorCount; seed++ {
		c := newGenerator(seed).ruled()
		if c.Validate() != nil {
			continue // agreement in circles
		}
		date := asOfDates[int(seed)%len(asOfDates)]
		proposition := []Ref{"attributions/p", "attributions/q", "accounts/told"}[int(seed)%3]
		question := questions[int(seed)%len(questions)] + " " + string(proposition)
		of := filter(plain(newOracle(c, date).holdings()), func(h query.Holding) bool { return h.Proposition == proposition })
		differs := func(h query.Holding) bool {
			return h.Stands != edtf.Yes || h.Uncertain || h.Leans != LeansFor || h.Verb == Agrees
		}
		if len(filter(of, differs)) == 0 || len(of) < 2 {
			continue
		}
		c.ID = number("rules-", n)
		var text, compact bytes.Buffer
		if err := c.Encode(&text); err != nil {
			t.Fatal(err)
		}
		if err := json.Compact(&compact, text.Bytes()); err != nil {
			t.Fatal(err)
		}
		line, err := json.Marshal(vector{compact.Bytes(), date, question, answered(question, of)})
		if err != nil {
			t.Fatal(err)
		}
		out.Write(append(line, '\n'))
		n++
	}
	if err := os.WriteFile(vectorFile, out.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// What is published for other implementations is what the index and the oracle answer.
func TestVectors(t *testing.T) {
	if *updateVectors {
		writeVectors(t)
	}
	file, err := os.Open(vectorFile)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	n := 0
	asked := make(map[string]int)
	for ; lines.Scan(); n++ {
		var v vector
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		c, err := Decode(bytes.NewReader(v.Case))
		if err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		valid(t, c)
		ask, of, _ := strings.Cut(v.Question, " ")
		asked[ask]++
		x, is := asOf(t, query.New(c), v.AsOf), func(h query.Holding) bool { return h.Proposition == Ref(of) }
		var got []query.Holding
		switch ask {
		case "holders":
			got = x.Holders(Ref(of))
		case "possible-holders":
			got = x.PossibleHolders(Ref(of))
		case "holdings":
			got = x.Holdings(Ref(of))
		default:
			t.Fatalf("line %d asks %q", n+1, v.Question)
		}
		same(t, answered("", plain(got)), v.Answer)
		same(t, answered(v.Question, plain(filter(newOracle(c, v.AsOf).holdings(), is))), v.Answer)
		if t.Failed() {
			t.Fatalf("line %d", n+1)
		}
	}
	if n != vectorCount || len(asked) != 3 {
		t.Errorf("%d vectors ask %v", n, asked)
	}
}
