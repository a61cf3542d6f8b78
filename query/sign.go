package query

import "example.com/attribution"

// A sign is a leaning in short.
type sign uint8

const (
	signFor sign = iota
	signOpen
	signAgainst
	signCount
)

var leanings = [signCount]attribution.Leaning{attribution.LeansFor, attribution.LeansOpen, attribution.LeansAgainst}

func (s sign) leaning() attribution.Leaning { return leanings[s] }

func signOf(l attribution.Leaning) sign {
	switch l {
	case attribution.LeansOpen:
		return signOpen
	case attribution.LeansAgainst:
		return signAgainst
	}
	return signFor
}

// signs remember what scales say of terms, since looking one up costs more than all else that is done with an act.
type signs map[terms]sign

// terms are what the sign of an act depends on where it is not coded.
type terms struct{ likelihood, likelihoodScale, certainty, certaintyScale string }

func (s signs) of(a *attribution.Act) sign {
	t := terms{a.Assessment.Likelihood.Text, a.Assessment.Likelihood.Scale, a.Assessment.Certainty.Text,
		a.Assessment.Certainty.Scale}
	if a.Leans != "" || t.likelihoodScale == "" && t.certaintyScale == "" {
		return signOf(a.Leaning())
	}
	sign, ok := s[t]
	if !ok {
		sign = signOf(a.Leaning())
		s[t] = sign
	}
	return sign
}
