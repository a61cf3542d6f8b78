//go:build !goexperiment.jsonv2 && !race

package jsonio_test

// incomparable says why times cannot be compared with those of version 1 of encoding/json. Empty: they can.
const incomparable = ""
