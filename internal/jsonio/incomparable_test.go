//go:build goexperiment.jsonv2 || race

package jsonio_test

const incomparable = "either encoding/json is implemented by its version 2 here, or the race detector slows one more than the other"
