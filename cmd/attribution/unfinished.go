package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// unfinished are the files that are being written under other names. A nil one keeps no account.
type unfinished struct {
	mu    sync.Mutex
	names map[string]bool
}

func (u *unfinished) add(name string) {
	if u == nil {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.names == nil {
		u.names = make(map[string]bool)
	}
	u.names[name] = true
}

func (u *unfinished) drop(name string) {
	if u == nil {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.names, name)
}

// remove removes the files. No others are begun afterwards.
func (u *unfinished) remove() {
	u.mu.Lock() // for good
	for name := range u.names {
		os.Remove(name)
	}
}

// removeOnSignal removes the files when the program is told to end, and lets it end as it would have without them.
func (u *unfinished) removeOnSignal() {
	told := make(chan os.Signal, 1)
	signal.Notify(told, os.Interrupt, syscall.SIGTERM)
	go func() {
		s := <-told
		u.remove()
		signal.Reset(s)
		self, err := os.FindProcess(os.Getpid())
		if err != nil || self.Signal(s) != nil {
			os.Exit(exitFailure)
		}
	}()
}
