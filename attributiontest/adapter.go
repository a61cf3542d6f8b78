package attributiontest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	"example.com/attribution"
)

// Checks of adapters.
const (
	checkAdapter   check = "adapter"       // it turns cases into documents, and documents into cases
	checkLosses    check = "losses"        // what does not come back is in a loss
	checkReasons   check = "reasons"       // a loss says what it is of and why
	checkValid     check = "valid"         // what comes back is as well formed as what went in
	checkStable    check = "stable"        // a second round changes nothing
	checkSame      check = "same bytes"    // one case, one document
	checkUntouched check = "untouched"     // the case that is written is not changed
	checkAtOnce    check = "concurrency"   // several goroutines may write one case
	checkStreams   check = "stream errors" // errors of readers and writers come through
)

// TestAdapter checks an adapter to another format: encode writes a case in the format, decode reads a case from it, and
// both return what they could not carry. The cases are what is tried; give at least one that states much, such as a
// dossier of package cases. Each is tried also with members and kinds that this module does not know.
//
//   - encode and decode work for each case.
//   - Nothing is lost silently: whatever text, number or truth a member of the case states comes back under a member of
//     that name, as often as it was stated, or is in a loss: Object is a reference and Path leads into that
//     entity, or Path leads into the case. Ids may change.
//   - Losses say what they are of and why.
//   - A valid case comes back valid.
//   - What came back once comes back unchanged the second time.
//   - The same case gives the same bytes and the same losses every time, also in several goroutines at once.
//   - encode does not change the case.
//   - Errors of the reader and of the writer are returned, so that errors.Is finds them.
func TestAdapter(encode func(io.Writer, *attribution.Case) ([]attribution.Loss, error),
	decode func(io.Reader) (*attribution.Case, []attribution.Loss, error), cases ...*attribution.Case) error {
	a := adapter{encode: encode, decode: decode}
	if len(cases) == 0 {
		a.add(checkAdapter, "there is no case to try")
	}
	for _, c := range cases {
		a.try(checkAdapter, func() { a.test(c.Clone()) }) // what encode may change is not the caller's
		a.try(checkAdapter, func() { a.test(withUnknown(c)) })
	}
	return a.err()
}

type adapter struct {
	problems
	encode func(io.Writer, *attribution.Case) ([]attribution.Loss, error)
	decode func(io.Reader) (*attribution.Case, []attribution.Loss, error)
}

func (a *adapter) test(c *attribution.Case) {
	before := dump(c)
	text, lost, err := a.write(c)
	if err != nil {
		a.add(checkAdapter, "%s cannot be written: %v", c.ID, err)
		return
	}
	if dump(c) != before {
		a.add(checkUntouched, "%s is not the same after it was written", c.ID)
		return
	}
	a.repeat(c, text, lost)
	back, lostBack, err := a.decode(bytes.NewReader(text))
	if err != nil || back == nil {
		a.add(checkAdapter, "%s was written and cannot be read: %v", c.ID, err)
		return
	}
	for _, l := range slices.Concat(lost, lostBack) {
		if l.Reason == "" || l.Object == "" {
			a.add(checkReasons, "a loss does not say what it is of and why: %+v", l)
		}
	}
	a.compare(c, back, slices.Concat(lost, lostBack))
	if c.Validate() == nil {
		if err := back.Validate(); err != nil {
			a.add(checkValid, "%s was valid and comes back with errors: %v", c.ID, err)
		}
	}
	a.again(back)
	a.streams(c, text)
}

func (a *adapter) write(c *attribution.Case) ([]byte, []attribution.Loss, error) {
	var b bytes.Buffer
	lost, err := a.encode(&b, c)
	return b.Bytes(), lost, err
}

// repeat writes a case again and again, one after the other and at once.
func (a *adapter) repeat(c *attribution.Case, text []byte, lost []attribution.Loss) {
	const times, atOnceTimes = 2, 4
	same := func() bool {
		again, lostAgain, err := a.write(c)
		return err == nil && bytes.Equal(again, text) && slices.Equal(lostAgain, lost)
	}
	for range times {
		if !same() {
			a.add(checkSame, "%s gives other bytes or other losses when it is written again", c.ID)
			return
		}
	}
	if !atOnce(atOnceTimes, same) {
		a.add(checkAtOnce, "%s gives other bytes, other losses or an error when several goroutines write it at once", c.ID)
	}
}

// atOnce reports whether f, called several times at once, returns true every time. A panic is false.
func atOnce(times int, f func() bool) bool {
	start := make(chan struct{})
	results := make([]bool, times)
	var all sync.WaitGroup
	for i := range times {
		all.Go(func() {
			defer func() { _ = recover() }()
			<-start
			results[i] = f()
		})
	}
	close(start)
	all.Wait()
	return !slices.Contains(results, false)
}

// compare looks for what a case states in the case that came back and in the losses.
func (a *adapter) compare(c, back *attribution.Case, lost []attribution.Loss) {
	stated, ok := parsed(c)
	returned, okBack := parsed(back)
	if !ok || !okBack {
		a.add(checkAdapter, "%s came back as a case that cannot be encoded", c.ID)
		return
	}
	came := make(map[statedValue]int)
	leaves(returned, "", func(path string, value any) { came[statedValue{memberOf(path), value}]++ })
	missed := make(map[statedValue][]string) // where what may have been lost was stated
	leaves(stated, "", func(path string, value any) {
		if !isReference(c, value) && !slices.ContainsFunc(lost, func(l attribution.Loss) bool { return covers(l, path) }) {
			v := statedValue{memberOf(path), value}
			missed[v] = append(missed[v], path)
		}
	})
	var reports []string
	for v, paths := range missed {
		if n := came[v]; n < len(paths) {
			slices.Sort(paths)
			reports = append(reports, fmt.Sprintf("%s: %v of %s comes back %d of %d times and is in no loss", c.ID, v.value,
				strings.Join(paths[:min(len(paths), 3)], ", "), n, len(paths)))
		}
	}
	slices.Sort(reports)
	for _, r := range reports[:min(len(reports), 5)] { // enough to see what is missing
		a.add(checkLosses, "%s", r)
	}
}

// A statedValue is a text, a number or a truth that a member states.
type statedValue struct {
	member string
	value  any
}

// memberOf is the member that a pointer leads to or, for an element of a list, that the list is in.
func memberOf(path string) string {
	tokens := strings.Split(path, "/")
	for i := len(tokens) - 1; i > 0; i-- {
		if _, err := strconv.Atoi(tokens[i]); err != nil {
			return tokens[i]
		}
	}
	return ""
}

// covers reports whether a loss is about a place in the case.
func covers(l attribution.Loss, path string) bool {
	within := func(place string) bool { return path == place || strings.HasPrefix(path, place+"/") }
	return l.Path != "" && within(l.Path) || within("/"+l.Object+l.Path)
}

// isReference reports whether a value names an entity of a case, as ids and references do, which may change on the way.
func isReference(c *attribution.Case, value any) bool {
	text, ok := value.(string)
	if !ok {
		return false
	}
	if c.Has(attribution.Ref(text)) {
		return true
	}
	for _, collection := range attribution.Collections() {
		if c.Has(collection.Ref(text)) {
			return true
		}
	}
	return false
}

// again takes the case that came back through the format once more.
func (a *adapter) again(c *attribution.Case) {
	text, _, err := a.write(c)
	if err != nil {
		a.add(checkStable, "%s came back and cannot be written again: %v", c.ID, err)
		return
	}
	back, _, err := a.decode(bytes.NewReader(text))
	if err != nil || back == nil {
		a.add(checkStable, "%s came back, was written again and cannot be read: %v", c.ID, err)
		return
	}
	if !bytes.Equal(encoded(c), encoded(back)) {
		a.add(checkStable, "%s came back as another case the second time", c.ID)
	}
}

var errStream = errors.New("attributiontest: an error of the stream")

// A broken stream fails.
type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errStream }
func (broken) Write([]byte) (int, error) { return 0, errStream }

func (a *adapter) streams(c *attribution.Case, text []byte) {
	if _, err := a.encode(broken{}, c); !errors.Is(err, errStream) {
		a.add(checkStreams, "a writer fails and encode says %v", err)
	}
	half := io.MultiReader(bytes.NewReader(text[:len(text)/2]), broken{})
	if _, _, err := a.decode(half); !errors.Is(err, errStream) {
		a.add(checkStreams, "a reader fails and decode says %v", err)
	}
}

// withUnknown is a copy of a case with members and kinds that no adapter knows.
func withUnknown(c *attribution.Case) *attribution.Case {
	out := c.Clone()
	own := func(extra *attribution.Extra, where string) {
		if *extra == nil {
			*extra = make(attribution.Extra)
		}
		(*extra)["example.org/attributiontest"] = json.RawMessage(`{"own":["of ` + where + `",1.50]}`)
	}
	own(&out.Extra, "the case")
	for _, a := range out.Actors {
		own(&a.ActorProfile().Extra, "an actor")
	}
	for _, s := range out.Statements {
		own(&s.Extra, "a statement")
	}
	for _, r := range out.Responses {
		own(&r.ResponseMeasure().Extra, "a response")
	}
	if out.Actors == nil {
		out.Actors = make(attribution.Actors)
	}
	if out.Responses == nil {
		out.Responses = make(attribution.Responses)
	}
	out.Actors["attributiontest"] = &attribution.UnknownActor{Kind: "example.org/attributiontest-actor",
		Profile: attribution.Profile{Names: []attribution.Name{{Text: "An actor of a custom kind"}},
			Extra: attribution.Extra{"motto": json.RawMessage(`"words of a custom kind"`)}}}
	out.Responses["attributiontest"] = &attribution.UnknownResponse{Kind: "example.org/attributiontest-response",
		Measure: attribution.Measure{By: []attribution.ActorID{"attributiontest"}, Announced: "2001-01-01",
			Extra: attribution.Extra{"motto": json.RawMessage(`"words of a custom response"`)}}}
	return out
}
