package jsonio_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/attribution/internal/jsonio"
)

// A model of the shape of the root package's: collections from id to entity, entities of several kinds with a shared
// part, acts in acts, words beside codes.

type (
	partyID string
	ref     string
	extra   map[string]json.RawMessage
)

type dossier struct {
	Format string    `json:"format"`
	ID     string    `json:"id,omitzero"`
	UUID   uuid.UUID `json:"uuid,omitzero"`

	Parties map[partyID]party   `json:"parties,omitzero"`
	Sources map[string]*source  `json:"sources,omitzero"`
	Claims  map[string]*claim   `json:"claims,omitzero"`
	Texts   map[string]*text    `json:"texts,omitzero"`
	Quotes  map[string]*quote   `json:"quotes,omitzero"`
	Tallies map[string]*tally   `json:"tallies,omitzero"`
	Lists   map[string][]string `json:"lists,omitzero"`
	Extra   extra               `json:"-"`
}

type party interface{ PartyKind() string }

type profile struct {
	UUID        uuid.UUID `json:"uuid,omitzero"`
	Names       []name    `json:"names,omitzero"`
	Description string    `json:"description,omitzero"`
	Sources     []string  `json:"sources,omitzero"`
	Extra       extra     `json:"-"`
}

type name struct {
	Text   string  `json:"text,omitzero"`
	Lang   string  `json:"lang,omitzero"`
	Coined partyID `json:"coined,omitzero"`
	Extra  extra   `json:"-"`
}

type country struct {
	profile
	Code string `json:"code,omitzero"`
}

type band struct {
	profile
	Sort string `json:"sort,omitzero"`
}

type persona struct{ profile }

type unknownParty struct {
	profile
	Kind string `json:"-"`
}

func (*country) PartyKind() string        { return "country" }
func (*band) PartyKind() string           { return "band" }
func (*persona) PartyKind() string        { return "persona" }
func (p *unknownParty) PartyKind() string { return p.Kind }

type source struct {
	Title     words   `json:"title,omitzero"`
	Publisher partyID `json:"publisher,omitzero"`
	URL       string  `json:"url,omitzero"`
	Published string  `json:"published,omitzero"`
	Extra     extra   `json:"-"`
}

type words struct {
	Text string `json:"text,omitzero"`
	Lang string `json:"lang,omitzero"`
}

type claim struct {
	Subject ref    `json:"subject,omitzero"`
	Link    string `json:"link,omitzero"`
	Object  ref    `json:"object,omitzero"`
	Extra   extra  `json:"-"`
}

type text struct {
	Kind   string    `json:"kind,omitzero"`
	By     []partyID `json:"by,omitzero"`
	For    []partyID `json:"for,omitzero"`
	When   string    `json:"when,omitzero"`
	Source string    `json:"source,omitzero"`
	Acts   []act     `json:"acts,omitzero"`
	Extra  extra     `json:"-"`
}

type act struct {
	Verb       string     `json:"verb,omitzero"`
	By         []partyID  `json:"by,omitzero"`
	On         []ref      `json:"on,omitzero"`
	Reported   *act       `json:"reported,omitzero"`
	Wording    words      `json:"wording,omitzero"`
	Inferred   bool       `json:"inferred,omitzero"`
	Assessment assessment `json:"assessment,omitzero"`
	Quotes     []string   `json:"quotes,omitzero"`
	Extra      extra      `json:"-"`
}

type assessment struct {
	Likelihood term `json:"likelihood,omitzero"`
	Confidence term `json:"confidence,omitzero"`
}

type term struct {
	Text     string `json:"text,omitzero"`
	Lang     string `json:"lang,omitzero"`
	Scale    string `json:"scale,omitzero"`
	Inferred bool   `json:"inferred,omitzero"`
}

type quote struct {
	Text    string `json:"text,omitzero"`
	Lang    string `json:"lang,omitzero"`
	Of      string `json:"of,omitzero"`
	Renders string `json:"renders,omitzero"`
	Anchor  anchor `json:"anchor,omitzero"`
	Extra   extra  `json:"-"`
}

type anchor struct {
	Prefix string `json:"prefix,omitzero"`
	Start  int    `json:"start,omitzero"`
	End    int    `json:"end,omitzero"`
}

type tally struct {
	Low   *float64 `json:"low,omitzero"`
	High  *float64 `json:"high,omitzero"`
	Exact float64  `json:"exact,omitzero"`
	Few   uint8    `json:"few,omitzero"`
	Short int8     `json:"short,omitzero"`
	Extra extra    `json:"-"`
}

func parties(more ...party) jsonio.Kinds[party] {
	return jsonio.Kinds[party]{
		Kind:    party.PartyKind,
		Known:   append([]party{&country{}, &band{}, &persona{}}, more...),
		Unknown: func(kind string) party { return &unknownParty{Kind: kind} },
	}
}

var codec = must(jsonio.Compile[dossier](parties()))

// document returns the canonical form of a dossier of about n bytes.
func document(tb testing.TB, n int) []byte {
	tb.Helper()
	data, err := codec.Append(nil, sample(n))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// entries returns a dossier with n parties, in which entry formats the member of the i-th.
func entries(entry string, n int) []byte {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, entry, i)
	}
	return []byte(`{"parties":{` + b.String() + `}}`)
}

// sample makes a dossier whose canonical form has about n bytes.
func sample(n int) *dossier {
	d := &dossier{
		Format: "test/1", ID: "sample", UUID: uuid.MustParse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
		Parties: map[partyID]party{}, Sources: map[string]*source{}, Claims: map[string]*claim{}, Texts: map[string]*text{},
		Quotes: map[string]*quote{}, Tallies: map[string]*tally{},
	}
	for i := range max(n/2000, 1) {
		id := fmt.Sprintf("%04d", i)
		switch i % 4 {
		case 0:
			d.Parties[partyID("p"+id)] = &country{profile: profile{Names: []name{{Text: "Land " + id, Lang: "en"}}}, Code: "GB"}
		case 1:
			d.Parties[partyID("p"+id)] = &band{profile: profile{
				Names:       []name{{Text: "Group " + id}, {Text: "集团 " + id, Lang: "zh", Coined: "p0000"}},
				Description: "A group that several vendors track under names of their own.", Sources: []string{"s" + id},
			}, Sort: "cluster"}
		case 2:
			d.Parties[partyID("p"+id)] = &persona{profile{Names: []name{{Text: "Persona " + id}}}}
		case 3:
			d.Parties[partyID("p"+id)] = &unknownParty{Kind: "example.org/ship", profile: profile{Names: []name{{Text: "MV " + id}}}}
		}
		d.Sources["s"+id] = &source{
			Title: words{Text: "Statement on malicious activity, number " + id, Lang: "en"}, Publisher: partyID("p" + id),
			URL: "https://example.org/news/statements/" + id, Published: "2024-03-25",
		}
		d.Claims["c"+id] = &claim{Subject: ref("incidents/i" + id), Link: "affiliated-to", Object: ref("parties/p" + id)}
		d.Texts["t"+id] = &text{
			Kind: "release", By: []partyID{partyID("p" + id)}, For: []partyID{"p0000"}, When: "2024-03-25[Europe/London]", Source: "s" + id,
			Acts: []act{
				{
					Verb: "asserts", On: []ref{ref("claims/c" + id)}, Wording: words{Text: "a state-affiliated actor", Lang: "en"},
					Inferred:   true,
					Assessment: assessment{Likelihood: term{Text: "highly likely", Lang: "en", Scale: "phia", Inferred: true}},
					Quotes:     []string{"q" + id},
				},
				{Verb: "reports", Reported: &act{Verb: "denies", By: []partyID{"p0001"}, On: []ref{ref("claims/c" + id)}}},
			},
		}
		d.Quotes["q"+id] = &quote{
			Text: "It is " + strings.Repeat("highly ", i%5) + "likely that systems were compromised by an entity affiliated to a state, between 2021 and 2022.",
			Lang: "en", Of: "t" + id, Anchor: anchor{Prefix: "The centre assesses that", Start: i, End: i + 90},
		}
		d.Quotes["r"+id] = &quote{
			Text: "Il est très probable que des systèmes aient été compromis par une entité liée à un État, entre 2021 et 2022.",
			Lang: "fr", Of: "t" + id, Renders: "q" + id,
		}
		if i%8 == 0 {
			d.Tallies["n"+id] = &tally{Low: new(40e6), High: new(40.5e6), Few: 3}
		}
	}
	return d
}
