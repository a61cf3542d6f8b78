package jsonio_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution/internal/jsonio"
)

// collect returns the values of a stream and the error that ended it.
func collect(r io.Reader, limits jsonio.Limits) (values []string, err error) {
	for value, e := range jsonio.Values(r, limits) {
		if e != nil {
			return values, e
		}
		values = append(values, string(value))
	}
	return values, nil
}

func TestValues(t *testing.T) {
	for name, c := range map[string]struct {
		stream string
		want   []string
	}{
		"nothing":      {"", nil},
		"white space":  {" \r\n\n", nil},
		"lines":        {"{\"a\":1}\n{\"b\":2}\n", []string{`{"a":1}`, `{"b":2}`}},
		"CR LF, blank": {"{}\r\n\r\n[1]\r\n", []string{`{}`, `[1]`}},
		"no final end": {"{}\n{}", []string{`{}`, `{}`}},
		"many lines":   {"{\n  \"a\": 1\n}\n{\n}\n", []string{"{\n  \"a\": 1\n}", "{\n}"}},
		"one line":     {`{}{} 1 "x"null`, []string{`{}`, `{}`, `1`, `"x"`, `null`}},
		"problems":     {"{\"a\":1,\"a\":\"\xff\\ud800\"}\n", []string{"{\"a\":1,\"a\":\"\xff\\ud800\"}"}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range []io.Reader{strings.NewReader(c.stream), iotest.OneByteReader(strings.NewReader(c.stream)), iotest.DataErrReader(strings.NewReader(c.stream))} {
				got, err := collect(r, jsonio.Limits{})
				if err != nil || !slices.Equal(got, c.want) {
					t.Errorf("got %q, %v; want %q", got, err, c.want)
				}
			}
		})
	}
}

func TestValuesSyntaxError(t *testing.T) {
	for stream, offset := range map[string]int64{"{}\n{]\n{}\n": 4, "{}\n{\"a\":": 8, "{},{}": 2, "\ufeff{]": 4, "\xff\xfe{\x00}\x00": 0, "{}\n\x00": 3} {
		n := 0
		var last error
		for _, err := range jsonio.Values(strings.NewReader(stream), jsonio.Limits{}) {
			if last != nil {
				t.Errorf("%q: the stream went on after %v", stream, last)
			}
			if last = err; err == nil {
				n++
			}
		}
		if e, ok := errorAs[*jsonio.SyntaxError](last); !ok || e.Offset != offset {
			t.Errorf("%q: error %v; want one at %d", stream, last, offset)
		}
		if want := strings.Count(stream[:offset], "{}"); n != want {
			t.Errorf("%q: %d values before the error; want %d", stream, n, want)
		}
	}
}

func TestValuesReadError(t *testing.T) {
	want := errors.New("broken")
	for _, stream := range []string{"{}", "{}\n", "{}\n{", "{}\n{\"a\"", "{}\n[[1,", "{}\n[nul", "{}\n[\"a", "{}\n-"} {
		r := io.MultiReader(strings.NewReader(stream), iotest.ErrReader(want))
		if got, err := collect(r, jsonio.Limits{}); err != want || len(got) != 1 {
			t.Errorf("%q: got %q, %v; want %v", stream, got, err, want)
		}
	}
}

func TestValuesLimits(t *testing.T) {
	limits := jsonio.Limits{Bytes: 10}
	stream := strings.Repeat(`{"id":"a"}`+"\n", 5000)
	if got, err := collect(strings.NewReader(stream), limits); err != nil || len(got) != 5000 {
		t.Errorf("got %d values, %v", len(got), err)
	}
	for _, beyond := range []string{`{"id":"ab"}`, `{"id":"abcdefghijklmnopqrstuvwxyz"}`, strings.Repeat(" ", 100) + "{}", strings.Repeat("1", 100)} {
		got, err := collect(strings.NewReader(stream+beyond), limits)
		wantLimit(t, err, jsonio.LimitBytes, "")
		if len(got) != 5000 {
			t.Errorf("%s: %d values before", beyond, len(got))
		}
	}
	_, err := collect(strings.NewReader("{}\n"+strings.Repeat("[", 100_000)), jsonio.Limits{})
	if e, ok := errorAs[*jsonio.LimitError](err); !ok || e.Limit != jsonio.LimitDepth {
		t.Errorf("error %.100v; want one of depth", err)
	}
	_, err = collect(endless{}, jsonio.Limits{Bytes: 1000})
	wantLimit(t, err, jsonio.LimitBytes, "")
}

// A stream that is left is not read to its end.
func TestValuesBreak(t *testing.T) {
	r := strings.NewReader(strings.Repeat("{}\n", 100_000))
	for range jsonio.Values(r, jsonio.Limits{}) {
		break
	}
	if r.Len() == 0 {
		t.Error("the whole stream was read")
	}
}

// repeated is a reader that gives a text n times.
type repeated struct {
	text string
	n    int
	rest string
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.rest == "" {
		if r.n == 0 {
			return 0, io.EOF
		}
		r.n--
		r.rest = r.text
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// The length of a stream does not count for the memory that reading it takes.
func TestValuesMemory(t *testing.T) {
	line := string(document(t, 20_000)) + "\n"
	grown := func(n int) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for _, err := range jsonio.Values(&repeated{text: line, n: n}, jsonio.Limits{}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if short, long := grown(10), grown(500); long > 2*short+1<<16 {
		t.Errorf("10 values allocated %d bytes, 500 values %d", short, long)
	}
}

func ExampleValues() {
	stream := strings.NewReader(`{"title": "One"}` + "\n" + `{"title": 2}` + "\n" + `{"title": `)
	types := must(jsonio.Compile[struct {
		Title string `json:"title"`
	}]())
	for value, err := range jsonio.Values(stream, jsonio.Limits{}) {
		if err != nil {
			fmt.Println("the stream is cut short:", errors.Is(err, io.ErrUnexpectedEOF))
			break
		}
		v, problems, err := types.Decode(value, jsonio.Limits{})
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q, %d problems\n", v.Title, len(problems))
	}
	// Output:
	// "One", 0 problems
	// "", 1 problems
	// the stream is cut short: true
}
