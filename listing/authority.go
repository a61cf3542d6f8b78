package listing

import (
	"strings"

	"example.com/attribution"
)

// authority returns whose measure a sanction is, in the words of authorityOf, or nothing where the case does not say:
// by who takes it, or by the law that it cites.
func authority(c *attribution.Case, s *attribution.Sanction) string {
	for _, by := range s.By {
		if a := authorityOfActor(c, by, 0); a != "" {
			return a
		}
	}
	for _, l := range s.Legal {
		if a := authorityOfActor(c, l.Jurisdiction, 0); a != "" {
			return a
		}
		switch text := strings.ToLower(l.Instrument); {
		case strings.Contains(text, "executive order"), strings.Contains(text, "e.o. "):
			return "US"
		case strings.Contains(text, "(eu exit)"):
			return "GB"
		}
		if _, ok := ParseLegalAct(l.Instrument); ok {
			return "EU"
		}
	}
	return ""
}

// authorityOfActor returns the state of an actor, or the union that it is, or is of.
func authorityOfActor(c *attribution.Case, id attribution.ActorID, depth int) string {
	if depth > 10 {
		return ""
	}
	switch a := c.Actors[id].(type) {
	case *attribution.State:
		return a.Code
	case *attribution.Organ:
		if of := authorityOfActor(c, a.Of, depth+1); of != "" {
			return of
		}
		return unionOf(a.Names)
	case *attribution.Organization:
		return unionOf(a.Names)
	}
	return ""
}

func unionOf(names []attribution.Name) string {
	for _, n := range names {
		switch text := strings.ToLower(n.Text); {
		case text == "eu", strings.Contains(text, "european union"), text == "european council", text == "european commission":
			return "EU"
		case text == "un", strings.Contains(text, "united nations"), text == "un security council":
			return "UN"
		}
	}
	return ""
}

// isOf reports whether a list is of an authority.
func isOf(l List, authority string) bool {
	return authority != "" && strings.HasPrefix(authorityOf(l), authority)
}
