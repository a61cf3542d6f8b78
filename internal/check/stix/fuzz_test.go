package stix

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
)

// Whatever a case leaves out or says wrongly, its bundle is valid by the schemas.
func FuzzCase(f *testing.F) {
	s := load(f)
	var all []*attribution.Case
	for _, c := range dossiers(f) {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b *attribution.Case) int { return strings.Compare(a.ID, b.ID) })
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 1))
		c := all[r.IntN(len(all))].Clone()
		spoil(r, reflect.ValueOf(c).Elem(), 1+r.IntN(60))
		s.check(t, newBundle(t, c))
	})
}

// spoil takes values out, and puts others in the place of texts, one in so many.
func spoil(r *rand.Rand, v reflect.Value, oneIn int) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			spoil(r, v.Elem(), oneIn)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				spoil(r, v.Field(i), oneIn)
			}
		}
	case reflect.Slice:
		if v.Len() > 0 && r.IntN(oneIn) == 0 && v.CanSet() {
			v.Set(v.Slice(0, r.IntN(v.Len())))
		}
		for i := range v.Len() {
			spoil(r, v.Index(i), oneIn)
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, key := range keys {
			if r.IntN(oneIn) == 0 {
				v.SetMapIndex(key, reflect.Value{})
			} else {
				spoil(r, v.MapIndex(key), oneIn)
			}
		}
	case reflect.Array: // a UUID
		if v.CanSet() && r.IntN(oneIn) == 0 {
			for i := range v.Len() {
				v.Index(i).SetUint(uint64(r.IntN(256)))
			}
		}
	case reflect.String:
		if v.CanSet() && r.IntN(oneIn) == 0 {
			v.SetString(words[r.IntN(len(words))])
		}
	}
}

// words are put in the place of others.
var words = []string{"", "x", "中国", "sources/x", "actors/none", "2021-13-45", "2021/..", "xx-", "TLP:RED", "a b", "line\nbreak", "\u2028<&>"}
