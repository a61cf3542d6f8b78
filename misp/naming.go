package misp

import (
	"example.com/attribution"
	"github.com/google/uuid"
)

// producer returns the UUID by which a cluster says that an actor uses a name. It is empty for the publisher, who does
// so without a word.
func (w *writer) producer(id attribution.ActorID) string {
	if id == "" || nameOf(w.c, id) == w.publisher {
		return ""
	}
	a := w.c.Actors[id]
	if a == nil || a.ActorProfile().UUID == uuid.Nil {
		return "" // of whom MISP has no cluster
	}
	return w.uuid(id.Ref())
}

// returning returns of each name of a cluster as which kind [Case] reads it, which is empty for a name that does not
// come back beside others of the same text.
func (w *writer) returning(value string, names []attribution.Name) []attribution.NameKind {
	used := make(map[string]bool)
	for _, n := range names {
		used[n.Text] = used[n.Text] || w.producer(n.By) != ""
	}
	name, identifier := split(value)
	seen := make(map[[2]string]bool)
	kinds := make([]attribution.NameKind, len(names))
	for i, n := range names {
		user := w.producer(n.By)
		same := [2]string{n.Text, user}
		switch {
		case seen[same], user == "" && used[n.Text]:
		case user != "":
			kinds[i] = attribution.NameVendor
		case n.Text == name:
			kinds[i] = attribution.NamePrimary
		case n.Text == identifier:
			kinds[i] = attribution.NameIdentifier
		case n.Kind == attribution.NameVendor && n.Coined != "":
			kinds[i] = attribution.NameVendor
		default:
			kinds[i] = attribution.NameAlias
		}
		seen[same] = true
	}
	return kinds
}

// loseName lists what a cluster does not say of a name that is read as being of a kind. That its publisher gives it, in
// this galaxy, goes without saying.
func (w *writer) loseName(id attribution.ActorID, path string, n attribution.Name, kind attribution.NameKind) {
	const reason = "a synonym is text without more"
	if n.Kind != "" && n.Kind != kind {
		w.lose(id.Ref(), path+"/kind", n.Kind, reason)
	}
	if n.By != "" && nameOf(w.c, n.By) != w.publisher && w.producer(n.By) == "" {
		w.lose(id.Ref(), path+"/by", n.By, "the actor has no UUID, by which a cluster says who uses a name")
	}
	if s := w.c.Sources[n.Source]; n.Source != "" && (s == nil || s.Extra[ExtraGalaxy] == nil) {
		w.lose(id.Ref(), path+"/source", n.Source, reason)
	}
	w.loseMembers(id.Ref(), path, &n, reason, "text", "kind", "coined", "by", "source")
}

// A naming is what the meta of a cluster says of its names.
type naming struct {
	synonyms []string
	users    []string          // NAME:UUID
	used     map[string]bool   // names that have users
	origins  map[string]string // names of those who coined names, by the names
}

// namesMeta returns what the meta of a cluster says of names that are those of its value, or beside it.
func namesMeta(value string, names []attribution.Name, c *attribution.Case, uuidOf func(attribution.ActorID) string) naming {
	out := naming{used: make(map[string]bool), origins: make(map[string]string)}
	name, identifier := split(value)
	seen := map[string]bool{name: true, identifier: true}
	for _, n := range names {
		user := ""
		if n.By != "" {
			user = uuidOf(n.By)
		}
		onlyCoined := n.Kind == attribution.NameVendor && n.Coined != "" && user == ""
		if !seen[n.Text] && !onlyCoined {
			out.synonyms = append(out.synonyms, n.Text)
			seen[n.Text] = true
		}
		if n.Coined != "" && out.origins[n.Text] == "" {
			out.origins[n.Text] = nameOf(c, n.Coined)
		}
		if user != "" {
			out.users = append(out.users, n.Text+":"+user)
			out.used[n.Text] = true
		}
	}
	return out
}

// inOrderOf returns texts in the order in which they were before: those of before that are allowed, then the others.
// Each is there once unless it was there more often before.
func inOrderOf(before, allowed, texts []string) []string {
	may, there := make(map[string]bool), make(map[string]bool)
	for _, t := range allowed {
		may[t] = true
	}
	var out []string
	for _, t := range before {
		if clean := cleanName(t); may[clean] {
			out = append(out, t)
			there[clean] = true
		}
	}
	for _, t := range texts {
		if !there[t] {
			out = append(out, t)
			there[t] = true
		}
	}
	return out
}
