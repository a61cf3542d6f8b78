package command

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// kinds of input that each command is tried on, by the names of files.
var kinds = []string{"good", "bad", "empty", "huge", "hostile"}

// tries [-exact] GOOD,BAD,EMPTY,HUGE,HOSTILE COMMAND… runs a command on each kind of input and compares its exit status
// with the one that is given for it; - is for a kind that the command cannot be tried on. In its arguments EXT@ is the
// file of the kind, as in good.EXT. A command that gets no input has one status. Whatever is put in, it does not panic,
// a failure is on standard error alone, and nothing foreign is printed raw, but by a command that writes documents,
// which is exact. Then it is tried with output that is closed early, a full disk, a flag that is not there, and for
// help.
func tries(ts *testscript.TestScript, neg bool, args []string) {
	exact := len(args) > 0 && args[0] == "-exact"
	if exact {
		args = args[1:]
	}
	if neg || len(args) < 2 {
		ts.Fatalf("usage: tries [-exact] GOOD,BAD,EMPTY,HUGE,HOSTILE COMMAND…")
	}
	folder, _, _ := strings.Cut(ts.Getenv("PATH"), string(filepath.ListSeparator))
	t := trial{ts: ts, bin: filepath.Join(folder, "attribution"), dir: ts.Getenv("WORK"), exact: exact, args: args[1:]}
	for i, want := range strings.Split(args[0], ",") {
		if want != "-" {
			t.on(kinds[i], want)
		}
	}
	t.ends()
}

type trial struct {
	ts       *testscript.TestScript
	bin, dir string
	exact    bool
	args     []string
}

// placeholder is an argument that stands for a file of each kind.
var placeholder = regexp.MustCompile(`^(\w+)@$`)

// with returns the arguments for a kind of input.
func (t trial) with(kind string) []string {
	out := slices.Clone(t.args)
	for i, arg := range out {
		if m := placeholder.FindStringSubmatch(arg); m != nil {
			if out[i] = kind + "." + m[1]; kind == "huge" {
				t.grow(out[i])
			}
		}
	}
	return out
}

// grow makes a file that is larger than a case or a text may be, and sparse where the system has that.
func (t trial) grow(name string) {
	f, err := os.Create(filepath.Join(t.dir, name))
	t.ts.Check(err)
	_, err = f.WriteString(`{"format": "attribution/1", "id": "huge", "title": "`)
	t.ts.Check(err)
	t.ts.Check(f.Truncate(80 << 20))
	t.ts.Check(f.Close())
}

// raw is what must not be printed: control characters but for tabs and ends of lines, and those that turn the
// direction of text.
var raw = regexp.MustCompile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\u009f\u202a-\u202e\u2066\u2067]")

func (t trial) on(kind, want string) {
	var out outcome
	args := t.with(kind)
	out.run(t, args)
	switch {
	case fmt.Sprint(out.status) != want:
		t.fail(args, out, "exit status, want "+want)
	case out.panics():
		t.fail(args, out, "a panic")
	case out.status == 2 && (out.stdout.Len() > 0 || out.stderr.Len() == 0):
		t.fail(args, out, "a failure is on standard error alone")
	case !t.exact && raw.Match(out.stdout.Bytes()) || raw.Match(out.stderr.Bytes()):
		t.fail(args, out, "foreign characters are printed raw")
	}
}

// ends tries the command on what is good, with an output that fails, and with flags that are not there.
func (t trial) ends() {
	args := t.with("good")
	var good outcome
	if good.run(t, args); good.stdout.Len() > 0 {
		if full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0); err == nil {
			defer full.Close()
			out := outcome{to: full}
			out.run(t, args)
			if out.status != 2 || out.panics() || strings.Count(out.stderr.String(), "no space left") != 1 {
				t.fail(args, out, "a full disk")
			}
		}
		r, w, err := os.Pipe()
		t.ts.Check(err)
		t.ts.Check(r.Close()) // nobody reads any more
		defer w.Close()
		out := outcome{to: w}
		if out.run(t, args); out.status == 0 || out.panics() {
			t.fail(args, out, "its output closed")
		}
	}
	name := t.args[:t.words()]
	for _, arg := range []string{"-h", "-nonsense"} {
		asked := append(slices.Clone(name), arg)
		var out outcome
		out.run(t, asked)
		helps := out.status == 0 && out.stdout.Len() > 0 && out.stderr.Len() == 0
		if fails := out.status == 2 && out.stdout.Len() == 0 && out.stderr.Len() > 0; helps != (arg == "-h") || !helps && !fails {
			t.fail(asked, out, "a flag")
		}
	}
	t.late(args)
}

// late tries a flag behind the arguments, where there are some.
func (t trial) late(args []string) {
	isFlag := func(a string) bool { return strings.HasPrefix(a, "-") && len(a) > 1 }
	i, n := slices.IndexFunc(args, isFlag), len(args)
	if i < 0 || isFlag(args[n-1]) || isFlag(args[n-2]) {
		return
	}
	late := append(slices.Clone(args), args[i]+"=x")
	var out outcome
	out.run(t, late)
	if out.status != 2 || out.stdout.Len() > 0 || !strings.Contains(out.stderr.String(), "before arguments") {
		t.fail(late, out, "a flag behind arguments")
	}
}

// words returns how many words the name of the command has.
func (t trial) words() int {
	two := len(t.args) > 1 && slices.Contains(commands(t.ts, t.bin), t.args[0]+" "+t.args[1])
	if two {
		return 2
	}
	return 1
}

// fail reports what is wrong with a run of the command.
func (t trial) fail(args []string, out outcome, what string) {
	t.ts.Fatalf("attribution %s: %s: exit status %d\n%.2000q\n%.2000q", strings.Join(args, " "), what, out.status,
		out.stdout.String(), out.stderr.String())
}

// An outcome is that of a run.
type outcome struct {
	to             io.Writer // where its output goes; nil: it is kept
	stdout, stderr bytes.Buffer
	status         int
}

func (o *outcome) run(t trial, args []string) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, t.bin, args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = t.dir, o.to, &o.stderr
	if o.to == nil {
		cmd.Stdout = &o.stdout
	}
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && ctx.Err() == nil {
		o.status = exit.ExitCode()
		return
	}
	t.ts.Check(err)
}

func (o *outcome) panics() bool {
	return strings.Contains(o.stderr.String(), "goroutine ") || strings.Contains(o.stderr.String(), "panic")
}

// commands returns the names of all commands, as help lists them.
func commands(ts interface{ Fatalf(string, ...any) }, bin string) (names []string) {
	out, err := exec.Command(bin, "help").Output()
	if err != nil {
		ts.Fatalf("help: %v", err)
	}
	for _, m := range regexp.MustCompile(`(?m)^  ([a-z]+(?: [a-z]+)??)  +\S`).FindAllStringSubmatch(string(out), -1) {
		names = append(names, m[1])
	}
	return names
}

// Every command is tried in a script.
func TestEveryCommandIsTried(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("names of programs differ")
	}
	bin := build(t)
	scripts, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, name := range scripts {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, text...)
	}
	names := commands(t, filepath.Join(bin, "attribution"))
	if len(names) < 40 {
		t.Fatalf("help lists %q", names)
	}
	for _, name := range names {
		if !regexp.MustCompile(`(?m)^tries (-exact )?[-0-9,]+ ` + regexp.QuoteMeta(name) + `\b`).Match(all) {
			t.Errorf("no script tries attribution %s", name)
		}
	}
}
