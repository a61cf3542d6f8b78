package attributiontest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
)

// A robot is all that an actor of one's own may be: it nearly fails each check.
type robot struct {
	attribution.Profile
	Address netip.Addr                `json:"address,omitzero"` // coded by itself: only the sample can state it
	Maker   attribution.ActorID       `json:"maker,omitzero"`
	Uses    []use                     `json:"uses,omitzero"`
	Bought  *attribution.When         `json:"bought,omitzero"`
	Labels  map[string]string         `json:"labels,omitzero"` // of what needs no check
	Weight  float64                   `json:"weight,omitzero"`
	Serial  uint32                    `json:"serial,omitzero"`
	Awake   bool                      `json:"awake,omitzero"`
	Reviews []attribution.Assessment  `json:"reviews,omitzero"`
	Owners  [][]attribution.ActorID   `json:"owners,omitzero"`
	Bases   []attribution.LegalBasis  `json:"bases,omitzero"`
	Ranks   []attribution.Restriction `json:"ranks,omitzero"`
}

type use struct {
	On    attribution.Ref   `json:"on,omitzero"`
	Lang  attribution.Lang  `json:"lang,omitzero"`
	Extra attribution.Extra `json:"-"`
}

func (*robot) ActorKind() string { return "example.org/robot" }

// Validate names what is missing under Member, and what is wrong by a relative path.
func (r *robot) Validate() error {
	var out attribution.Findings
	if r.Maker == "" {
		out = append(out, attribution.Finding{Member: "maker", Code: attribution.CodeMissing, Message: "name the maker"})
	}
	for i, u := range r.Uses {
		if u.On != "" {
			out = append(out, attribution.Finding{Path: fmt.Sprintf("/uses/%d/on", i), Code: "example.org/no-use", Message: "is of no use"})
		}
	}
	return errors.Join(out.Err(), errors.New("anything else"))
}

// newRobot is a sample: it states what no other can.
func newRobot() *robot {
	return &robot{Address: netip.MustParseAddr("192.0.2.1"), Labels: map[string]string{"a": "b", "c": "d"}}
}

// Broken kinds, each in its own way.
type (
	unnamespaced struct{ attribution.Profile }
	fickle       struct {
		attribution.Profile
		Word string `json:"word,omitzero"`
	}
	copied  struct{ attribution.Profile }
	another struct {
		attribution.Profile
		Second attribution.Profile `json:"second,omitzero"`
	}
	doubled struct {
		attribution.Profile
		Cause  string `json:"cause,omitzero"`
		Reason string `json:"Cause,omitzero"`
	}
	loud struct {
		attribution.Profile
		Cause shout `json:"cause,omitzero"`
	}
	secretive struct {
		attribution.Profile
		Cause string `json:"-"`
	}
	closed struct {
		attribution.Profile
		cause string
	}
	forgetful struct {
		attribution.Profile
		Cause string
	}
	shuffled struct {
		attribution.Profile
		Bag bag `json:"bag,omitzero"`
	}
	absolute struct{ attribution.Profile }
	wordless struct{ attribution.Profile }
	codeless struct{ attribution.Profile }
	lenient  struct{ attribution.Profile }
	blind    struct {
		attribution.Profile
		Cause string `json:"cause,omitzero"`
	}
	hidden struct {
		attribution.Profile
		Friends map[string]attribution.ActorID `json:"friends,omitzero"`
	}
	timeless struct {
		attribution.Profile
		Days map[string]attribution.When `json:"days,omitzero"`
	}
	tidy struct {
		attribution.Profile
		Friends []attribution.ActorID `json:"friends,omitzero"`
	}
	lonely struct{ attribution.Profile }
	jumpy  struct{ attribution.Profile }
)

func (*unnamespaced) ActorKind() string { return "robot" }
func (f *fickle) ActorKind() string     { return "example.org/" + f.Word }
func (*copied) ActorKind() string       { return "example.org/copied" }
func (*another) ActorKind() string      { return "example.org/another" }
func (*doubled) ActorKind() string      { return "example.org/doubled" }
func (*loud) ActorKind() string         { return "example.org/loud" }
func (*secretive) ActorKind() string    { return "example.org/secretive" }
func (*closed) ActorKind() string       { return "example.org/closed" }
func (*forgetful) ActorKind() string    { return "example.org/forgetful" }
func (*shuffled) ActorKind() string     { return "example.org/shuffled" }
func (*absolute) ActorKind() string     { return "example.org/absolute" }
func (*wordless) ActorKind() string     { return "example.org/wordless" }
func (*codeless) ActorKind() string     { return "example.org/codeless" }
func (*lenient) ActorKind() string      { return "example.org/lenient" }
func (*blind) ActorKind() string        { return "example.org/blind" }
func (*hidden) ActorKind() string       { return "example.org/hidden" }
func (*timeless) ActorKind() string     { return "example.org/timeless" }
func (*tidy) ActorKind() string         { return "example.org/tidy" }
func (*lonely) ActorKind() string       { return "example.org/lonely" }
func (*jumpy) ActorKind() string        { return "example.org/jumpy" }

func (c *copied) ActorProfile() *attribution.Profile {
	p := c.Profile
	return &p
}

func (a *another) ActorProfile() *attribution.Profile { return &a.Second }

// A shout is never absent.
type shout string

func (s shout) MarshalText() ([]byte, error)     { return []byte(s), nil }
func (s *shout) UnmarshalText(text []byte) error { *s = shout(text); return nil }
func (shout) IsZero() bool                       { return false }

// forgetful has a form of its own, which has its known members only.
func (f *forgetful) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Cause   string
		Profile attribution.Profile
	}{f.Cause, f.Profile})
}

func (f *forgetful) UnmarshalJSON(text []byte) error {
	form := struct {
		Cause   *string
		Profile *attribution.Profile
	}{&f.Cause, &f.Profile}
	return json.Unmarshal(text, &form)
}

// A bag is written in the order of its map.
type bag map[string]int

func (b bag) MarshalJSON() ([]byte, error) {
	out := []byte{'['}
	for name, n := range b {
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = fmt.Appendf(out, "[%q,%d]", name, n)
	}
	return append(out, ']'), nil
}

func (b *bag) UnmarshalJSON(text []byte) error {
	var list [][2]any
	if err := json.Unmarshal(text, &list); err != nil {
		return err
	}
	*b = make(bag)
	for _, e := range list {
		(*b)[e[0].(string)] = int(e[1].(float64))
	}
	return nil
}

func (b bag) IsZero() bool { return len(b) == 0 }

func (*absolute) Validate() error {
	return attribution.Finding{Path: "/actors/x/names", Code: attribution.CodeInvalid, Message: "is wrong"}
}

func (*wordless) Validate() error { return attribution.Finding{Code: attribution.CodeInvalid} }

func (*codeless) Validate() error {
	return fmt.Errorf("wrapped: %w", attribution.Finding{Message: "is wrong"})
}

func (*lenient) Validate() error {
	return attribution.Finding{Code: attribution.CodeInvalid, Severity: attribution.SeverityAdvice, Message: "is wrong"}
}

func (*blind) Validate() error {
	return attribution.Finding{Member: "cause", Code: attribution.CodeMissing, Message: "give the cause"}
}

func (t *tidy) Validate() error {
	slices.Sort(t.Friends)
	slices.Reverse(t.Friends)
	t.Description = "tidied"
	return nil
}

var inside atomic.Bool

// Validate fails where another call has not ended.
func (*lonely) Validate() error {
	if !inside.CompareAndSwap(false, true) {
		return errors.New("not now")
	}
	time.Sleep(20 * time.Millisecond)
	inside.Store(false)
	return nil
}

func (j *jumpy) Validate() error { panic("of " + j.Names[0].Text) }

func TestActor(t *testing.T) {
	tests := []struct {
		actor attribution.Actor
		want  []string
	}{
		{newRobot(), nil},
		{&lonelyButFine{attribution.Named("A name")}, nil},
		{new(unnamespaced), []string{"kind"}},
		{&fickle{Word: "a"}, []string{"kind"}},
		{new(copied), []string{"profile"}},
		{new(another), []string{"profile"}},
		{new(doubled), []string{"kinds"}},
		{(*robot)(nil), []string{"kinds"}},
		{new(robot), []string{"sample"}},
		{&loud{Cause: "a cause"}, []string{"zero value"}},
		{new(secretive), []string{"round trip"}},
		{&closed{cause: "a cause"}, []string{"round trip"}},
		{new(forgetful), []string{"zero value", "round trip", "unknown members", "references", "dates"}},
		{&shuffled{Bag: bag{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}}, []string{"canonical bytes"}},
		{new(absolute), []string{"findings"}},
		{new(wordless), []string{"findings"}},
		{new(codeless), []string{"findings"}},
		{new(lenient), []string{"findings"}},
		{&blind{Cause: "a cause"}, []string{"findings"}},
		{new(hidden), nil},
		{new(timeless), nil},
		{&tidy{Friends: []attribution.ActorID{"a", "b"}}, []string{"mutation"}},
		{new(lonely), []string{"concurrency"}},
		{new(jumpy), []string{"mutation", "findings", "references", "dates"}},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%T", test.actor), func(t *testing.T) {
			err := attributiontest.TestActor(test.actor)
			got := attributiontest.Failed(err)
			if !slices.Equal(got, test.want) {
				t.Errorf("failed %q, want %q: %v", got, test.want, err)
			}
		})
	}
}

// A lonelyButFine actor locks out nobody who asks it twice.
type lonelyButFine struct{ attribution.Profile }

func (*lonelyButFine) ActorKind() string { return "example.org/lonely-but-fine" }

func (l *lonelyButFine) Validate() error {
	if len(l.Names) > 0 && l.Names[0].Period == "" {
		return fmt.Errorf("about its name: %w", attribution.Finding{Path: "/names/0", Member: "period", Code: attribution.CodeMissing, Message: "say when"})
	}
	return nil
}
