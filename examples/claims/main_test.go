package main

import (
	"fmt"
	"os"
)

func Example() {
	in, err := os.Open("testdata/bundle.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer in.Close()
	if err := run(in, os.Stdout, os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Example Research: Estuary conducted-by Grey Heron
	// Example Research: Grey Heron associated-with Heron Labs
	// 	"We assess that Heron Labs runs Grey Heron."
	// 1 things in the bundle have no place in a case
}
