#!/usr/bin/env bash
# Go github.com/apache/beam/sdks/v2 v2.77.0, its local runner Prism (the default of beamx.Run).
# Guess: a step that waits for something, a disk or another service, costs no processor time, wherever it stands.
# What is so: where its step is the last, the runner waits for it in a loop that never sleeps, so that four seconds of waiting
# are about as many of processor time. A shuffle and a step behind it, which do nothing, make that go away.
# Why it matters here: whether the quotes of cases are cited in an archive is a last step that writes files; measured on the
# local runner it takes twice what it takes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"context"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func init() {
	register.Function2x0(wait)
	register.Function1x0(nothing)
	register.Emitter1[string]()
}

func wait(_ []byte, emit func(string)) {
	time.Sleep(4 * time.Second)
	emit("waited")
}

func nothing(string) {}

func used() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func run(followed bool) time.Duration {
	p, s := beam.NewPipelineWithRoot()
	waited := beam.ParDo(s, wait, beam.Impulse(s))
	if followed {
		beam.ParDo0(s, nothing, beam.Reshuffle(s, waited))
	}
	start := used()
	if err := beamx.Run(context.Background(), p); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return used() - start
}

func main() {
	beam.Init()
	last, followed := run(false), run(true)
	fmt.Fprintf(os.Stderr, "processor time: %v as the last step, %v with a step behind it\n", last, followed)
	fmt.Println("waiting as the last step uses a processor:", last > 2*time.Second)
	fmt.Println("waiting with a step behind it does:", followed > 2*time.Second)
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/apache/beam/sdks/v2@v2.77.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go mod tidy >/dev/null 2>&1
GOFLAGS=-mod=mod go run . 2>log | tee out
grep 'processor time' log
diff - out <<'WANT'
waiting as the last step uses a processor: true
waiting with a step behind it does: false
WANT
