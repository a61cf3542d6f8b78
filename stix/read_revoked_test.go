package stix_test

import (
	"slices"
	"testing"

	"example.com/attribution/query"
)

// What its producer revoked nobody holds any more, whether the object is in a report or is the report or the opinion
// itself; what only contains it is no withdrawal, and the producers that a bundle does not have are as many as it
// names.
func TestRevokedObjects(t *testing.T) {
	claimOf := func(n int, more string) string {
		return relates(n, "attributed-to", idOf("campaign", 1), idOf("intrusion-set", 1), more)
	}
	reportOf := func(more string) string {
		return made("report", 1, `"name":"R","published":"2020-02-02T00:00:00Z","object_refs":["`+idOf("relationship", 1)+`"],`+more)
	}
	opinionOf := func(word, more string) string {
		return made("opinion", 1, `"opinion":"`+word+`","object_refs":["`+idOf("relationship", 1)+`"],`+more)
	}
	const revoked = `,"revoked":true`
	for name, test := range map[string]struct {
		objects []string
		want    []string // who holds the claim
	}{
		"alone":                                {[]string{claimOf(1, ","+by(1)+revoked)}, nil},
		"in a report of its producer":          {[]string{claimOf(1, ","+by(1)+revoked), reportOf(by(1))}, nil},
		"in a report of another":               {[]string{claimOf(1, ","+by(1)+revoked), reportOf(by(2))}, nil},
		"in a report, of whom is not said":     {[]string{claimOf(1, revoked), reportOf(by(2))}, nil},
		"the report of another":                {[]string{claimOf(1, ","+by(1)), reportOf(by(2) + revoked)}, []string{"a"}},
		"the report alone":                     {[]string{claimOf(1, ","+by(1)), reportOf(by(1) + revoked)}, []string{"a"}},
		"the report that says whose it is":     {[]string{claimOf(1, ""), reportOf(by(2) + revoked)}, nil},
		"an opinion that agrees":               {[]string{claimOf(1, ","+by(1)), opinionOf("agree", by(2)+revoked)}, []string{"a"}},
		"an opinion that stands":               {[]string{claimOf(1, ","+by(1)), opinionOf("agree", by(2))}, []string{"a", "b"}},
		"a claim with an opinion":              {[]string{claimOf(1, ","+by(1)+revoked), opinionOf("strongly-agree", by(2))}, []string{"b"}}, // who agreed for itself
		"one of two claims":                    {[]string{claimOf(1, ","+by(1)+revoked), claimOf(2, ","+by(2))}, []string{"b"}},
		"one of two that are not in it":        {[]string{claimOf(1, ","+by(77)+revoked), claimOf(2, ","+by(78))}, []string{"producer-2"}},
		"two of whom one is not in the bundle": {[]string{claimOf(1, ","+by(77)), claimOf(2, "")}, []string{"producer", "producer-2"}},
	} {
		t.Run(name, func(t *testing.T) {
			ends := []string{made("identity", 1, `"name":"A","identity_class":"organization"`), made("identity", 2, `"name":"B","identity_class":"organization"`),
				made("intrusion-set", 1, `"name":"G"`), made("campaign", 1, `"name":"C"`)}
			c := caseOf(t, decode(t, bundleOf(slices.Concat(ends, test.objects)...)))
			if err := c.Validate(); err != nil {
				t.Error(err)
			}
			var got []string
			for _, h := range query.New(c).Holders("attributions/c-g") {
				got = append(got, string(h.Party))
			}
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("held by %v, want %v", got, test.want)
			}
			if diff := difference(t, c, caseOf(t, newBundle(t, c))); diff != "" {
				t.Errorf("the case changed (-want +got):\n%s", diff)
			}
		})
	}
}
