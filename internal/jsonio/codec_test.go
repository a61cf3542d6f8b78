package jsonio_test

import (
	"testing"
	"bytes"

	"github.com/google/go-cmp/cmp"
	"example.com/attribution/internal/jsonio"
)

func TestRoundTrip(t *testing.T) {
	want := sample(64)
	data, err := codec.Append(nil, want)
	if err != nil {
		t.Fatal(err)
	}
	got, problems, err := codec.Decode(data, jsonio.Limits{})
	if err != nil || problems != nil {
		t.Fatal(problems, err)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(dossier{}, country{}, band{}, persona{}, unknownParty{})); diff != "" {
		t.Error(diff)
	}
	again, err := codec.Append(nil, got)
	if err != nil || !bytes.Equal(again, data) {
		t.Error("no fixed point", err)
	}
	if len(data) < 4000 { t.Log(string(data)) }
}
