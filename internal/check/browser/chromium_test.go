// Package browser looks at reports as a browser shows them.
package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium starts a browser for a test, and skips the test where there is none.
func chromium(t *testing.T) context.Context {
	t.Helper()
	found := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			found = path
			break
		}
	}
	if found == "" {
		t.Skip("there is no Chromium on this machine (Debian: apt-get install chromium)")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(found), chromedp.NoSandbox)
	allocator, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	return ctx
}

// script returns a script that browser.sh fetches, and skips the test where it was not fetched.
func script(t *testing.T, name string) string {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_BROWSER")
	if dir == "" {
		t.Skip("ATTRIBUTION_BROWSER names no folder with " + name + "; browser.sh fetches it")
	}
	source, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// A visit is what a page did while it was looked at.
type visit struct {
	mu       sync.Mutex
	problems []string // errors and messages on the console, refused loads
	requests []string // addresses beyond that of the page
	dialogs  int
}

// visiting serves a page, opens it, and records what it does until the test ends.
func visiting(t *testing.T, ctx context.Context, html []byte) *visit {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(html)
	}))
	t.Cleanup(server.Close)
	v := &visit{}
	listening, stop := context.WithCancel(ctx)
	t.Cleanup(stop)
	err := chromedp.Listen(listening, func(event any) {
		v.mu.Lock()
		defer v.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			v.problems = append(v.problems, fmt.Sprintf("console: %s", e.Type))
		case *runtime.EventExceptionThrown:
			v.problems = append(v.problems, e.ExceptionDetails.Text)
		case *log.EventEntryAdded:
			v.problems = append(v.problems, e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if e.Request.URL != server.URL+"/" {
				v.requests = append(v.requests, e.Request.URL)
			}
		case *page.EventJavascriptDialogOpening:
			v.dialogs++
		}
	})
	must(t, err)
	_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	must(t, err)
	_, err = chromedp.Call(ctx, network.Enable, network.EnableParams{})
	must(t, err)
	must(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+"/")))
	return v
}

// quiet reports whatever the page said or tried to load.
func (v *visit) quiet(t *testing.T) {
	t.Helper()
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, p := range v.problems {
		t.Error(p)
	}
	for _, r := range v.requests {
		t.Errorf("the page loads %.200s", r)
	}
	if v.dialogs > 0 {
		t.Errorf("the page opens %d dialogs", v.dialogs)
	}
}

// value evaluates an expression on the page.
func value[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	must(t, err)
	return out
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
