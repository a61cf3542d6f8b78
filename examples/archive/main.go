// Command archive finds where articles cite the quotes of cases, as attribution quote trace does, on Apache Beam: on
// this machine with the local runner, and by flags on Flink, Spark or Dataflow. It is a module of its own, so that the
// library does not depend on Beam.
//
//	go run . -cases a.case.json,b.case.json -articles 'archive/*.ndjson' -o results
//
// A file of articles, one JSON object with id, lang and text a line, is the element that is handed round, and has one
// file of results. Only names of files travel between machines: a shuffle of lines would hold many times the archive in
// memory. Each worker reads the cases once. A line that is not an article is a result with an error, and stops nothing.
// A file of results gets its name when it is whole, so that a bundle which is tried again leaves no half.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"runtime/debug"
	"strings"
	"sync"

	"example.com/attribution"
	"example.com/attribution/verify"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func init() {
	register.DoFn3x1[context.Context, fileio.ReadableFile, func(string), error](&traceFn{})
	register.Emitter1[string]()
	register.Function2x0(logResult)
}

func main() {
	cases := flag.String("cases", "", "`files` of cases, parted by commas")
	articles := flag.String("articles", "", "`pattern` of files of articles")
	out := flag.String("o", "", "`folder` for the results")
	flag.Parse()
	if os.Getenv("GOGC") == "" { // a little more memory for fewer collections, each of which goes through Beam's tables
		debug.SetGCPercent(130)
	}
	beam.Init()
	if err := run(context.Background(), *cases, *articles, *out); err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, cases, articles, out string) error {
	if cases == "" || articles == "" || out == "" {
		return errors.New("-cases, -articles and -o are needed")
	}
	p := beam.NewPipeline()
	trace(p.Root(), strings.Split(cases, ","), articles, out)
	return beamx.Run(ctx, p)
}

// trace writes the files of results, and logs their names.
//
// The names are shuffled before they are logged so that tracing has a step after it: the local runner waits for a step
// that none follows in a loop that never sleeps, which takes as much processor time as the work.
func trace(s beam.Scope, cases []string, articles, out string) {
	names := beam.Reshuffle(s, fileio.MatchFiles(s, articles))
	results := beam.ParDo(s, &traceFn{Cases: cases, Out: out}, fileio.ReadMatches(s, names))
	beam.ParDo0(s, logResult, beam.Reshuffle(s, results))
}

// logResult logs that a file of results is whole.
func logResult(ctx context.Context, name string) {
	log.Infof(ctx, "%s: written", name)
}

// A traceFn traces the articles of a file.
type traceFn struct {
	Cases []string // files
	Out   string   // folder of the results

	tracer *verify.Tracer
}

// A worker is one process, and may have many bundles at work, each with a traceFn of its own.
var (
	making  sync.Mutex
	tracers = map[string]*verify.Tracer{} // by the names of their cases
)

// Setup reads the cases, once for each worker.
func (f *traceFn) Setup(ctx context.Context) error {
	making.Lock()
	defer making.Unlock()
	key := strings.Join(f.Cases, ",")
	if f.tracer = tracers[key]; f.tracer != nil {
		return nil
	}
	var all []*attribution.Case
	for _, name := range f.Cases {
		cases, err := readCases(ctx, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, cases...)
	}
	f.tracer = verify.NewTracer(all...)
	tracers[key] = f.tracer
	return nil
}

// readCases reads the cases of a file, one or a stream.
func readCases(ctx context.Context, name string) (all []*attribution.Case, err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, err
	}
	in, err := fs.OpenRead(ctx, name)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, in.Close(), fs.Close()) }()
	if !strings.HasSuffix(name, ".ndjson") {
		c, err := attribution.Decode(in)
		return []*attribution.Case{c}, err
	}
	for c, err := range (attribution.Decoder{}).Cases(in) {
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, nil
}

// ProcessElement writes the results of a file of articles, and emits their name.
func (f *traceFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, emit func(string)) error {
	in, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	name := strings.TrimSuffix(f.Out, "/") + "/" + strings.TrimSuffix(path.Base(file.Metadata.Path), ".ndjson") +
		".citations.ndjson"
	if err := f.write(ctx, name, in); err != nil {
		return fmt.Errorf("%s: %w", file.Metadata.Path, err)
	}
	emit(name)
	return nil
}

func (f *traceFn) write(ctx context.Context, name string, articles io.Reader) (err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, fs.Close()) }()
	made := name + ".tmp" // written anew where it was left
	out, err := fs.OpenWrite(ctx, made)
	if err != nil {
		return err
	}
	if err := errors.Join(f.copy(out, articles), out.Close()); err != nil {
		return err
	}
	renamer, ok := fs.(filesystem.Renamer)
	if !ok {
		return errors.New("files cannot be renamed there, so that half a file could be taken for a whole one")
	}
	return renamer.Rename(ctx, made, name)
}

// copy writes the results of articles line by line.
func (f *traceFn) copy(out io.Writer, articles io.Reader) error {
	in := bufio.NewReaderSize(articles, 1<<18)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if _, failed := out.Write(f.tracer.TraceLine(n, line)); failed != nil {
			return failed
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
