package listing_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"example.com/attribution/internal/casetest"
	"example.com/attribution/listing"
)

// repeated reads a document with its entries over and over again, in the memory of one.
type repeated struct {
	head, entry, tail string
	number            string // of the entry, which each repetition replaces
	left, n           int
	rest              string
}

func (r *repeated) Read(p []byte) (int, error) {
	for r.rest == "" {
		switch {
		case r.left < 0:
			return 0, io.EOF
		case r.left == 0:
			r.rest = r.tail
		default:
			r.n++
			r.rest = strings.Replace(r.entry, r.number, fmt.Sprintf("%0*d", len(r.number), 100000+r.n%900000), 1)
		}
		r.left--
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// synthetic makes an ENHANCED file of so many bytes, of the entry of the invented one with more that is private.
func synthetic(size int) *repeated {
	start, end := strings.Index(enhancedSample, "<entity id"), strings.Index(enhancedSample, "</entity>")+len("</entity>\n")
	entry := enhancedSample[start:end]
	feature := `<feature id="11" refId="2"><type featureTypeId="8">Birthdate</type><versionId>7</versionId><isPrimary>true</isPrimary><value>PRIVATE 19110911</value><valueDate id="758"><fromDateBegin>1951-01-01</fromDateBegin></valueDate></feature>`
	entry = strings.Replace(entry, "<features>", "<features>"+strings.Repeat(feature, 12), 1)
	head := enhancedSample[:start]
	return &repeated{head: head, rest: head, entry: entry, tail: "</entities></sanctionsData>", number: "90001", left: size / len(entry)}
}

// tokens reads all tokens of a document.
func tokens(t testing.TB, src io.Reader) {
	d := xml.NewDecoder(src)
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// entries reads all entries of a list.
func entries(t testing.TB, src io.Reader) (n int) {
	for _, err := range listing.Entries(src) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	return n
}

// Entries are read in memory that does not grow with the file, and with little more garbage than the tokens of package
// xml make.
func TestStreamMemory(t *testing.T) {
	measure := func(run func()) (bytes uint64) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		run()
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	base := measure(func() { tokens(t, synthetic(2<<20)) })
	ours := measure(func() { entries(t, synthetic(2<<20)) })
	if ours > 2*base {
		t.Errorf("%d bytes of garbage, and tokens alone make %d", ours, base)
	}
	peak := func(size int) uint64 {
		runtime.GC()
		var most, before runtime.MemStats
		runtime.ReadMemStats(&before)
		highest, n := uint64(0), 0
		for range listing.Entries(synthetic(size)) {
			if n++; n%500 == 0 {
				runtime.GC()
				runtime.ReadMemStats(&most)
				highest = max(highest, most.HeapAlloc-min(most.HeapAlloc, before.HeapAlloc))
			}
		}
		return highest
	}
	if small, large := peak(4<<20), peak(16<<20); large > small+4<<20 {
		t.Errorf("%d bytes are kept of 16 MB, and %d of 4 MB", large, small)
	}
}

// A measurement, not a test: go test -run TestSpeed -v with ATTRIBUTION_FULL.
func TestSpeed(t *testing.T) {
	if !casetest.Full() {
		t.Skip("ATTRIBUTION_FULL is not set")
	}
	for range 2 {
		at := time.Now()
		tokens(t, synthetic(120<<20))
		base := time.Since(at)
		at = time.Now()
		n := entries(t, synthetic(120<<20))
		ours := time.Since(at)
		t.Logf("ENHANCED, 120 MB, %d entries: tokens %v, entries %v, %.2f of the speed; resident at most %s", n, base, ours, base.Seconds()/ours.Seconds(), resident())
	}
	uk := func() io.Reader {
		data, err := os.ReadFile(filepath.FromSlash(published(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml")))
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		start := strings.Index(text, "  <Designation>")
		end := strings.LastIndex(text, "</Designations>")
		return &repeated{rest: text[:start], entry: text[start:end], tail: text[end:], number: "13748", left: 22 << 20 / (end - start)}
	}
	at := time.Now()
	tokens(t, uk())
	base := time.Since(at)
	at = time.Now()
	n := entries(t, uk())
	t.Logf("UK, 22 MB, %d entries: tokens %v, entries %v, %.2f times", n, base, time.Since(at), time.Since(at).Seconds()/base.Seconds())
}

// resident returns what the system says of the memory of this process.
func resident() string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return "not known"
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			return strings.TrimSpace(rest)
		}
	}
	return "not known"
}
