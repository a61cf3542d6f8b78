package misp

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/web"
)

// A fileKind is what the clusters of a file stand for.
type fileKind uint8

const (
	noActors      fileKind = iota // techniques, tools, regions: nothing that a case has actors for
	groups                        // claimed to be somebody
	organizations                 // producers and vendors
	agencies                      // organs of states
	countries                     // states
)

// kind returns what the clusters of the file stand for, by its type and its category as the galaxies of MISP write them
// at 9434ace and later: of groups "actor", "threat-actor" and "Threat Groups", of agencies "Intelligence Agencies".
// Other numbers and prefixes of these words are read alike.
func (f *File) kind() fileKind {
	kind, category := strings.ToLower(f.Type), strings.ToLower(f.Category)
	switch {
	case kind == "country":
		return countries
	case kind == "producer", isWord(kind, "vendor", "vendors"), isWord(category, "vendor", "vendors"):
		return organizations
	case strings.Contains(category, "agenc"), isWord(kind, "agency", "agencies"):
		return agencies
	case isWord(category, "actor", "actors", "group", "groups", "adversary", "adversaries"):
		return groups
	}
	return noActors
}

// isWord reports whether text is one of some words, or ends with it.
func isWord(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool {
		return text == word || strings.HasSuffix(text, "-"+word) || strings.HasSuffix(text, " "+word)
	})
}

// HasActors reports whether the clusters of the file are actors: groups, producers, vendors, agencies or countries.
func (f *File) HasActors() bool { return f.kind() != noActors }

// isRegister reports whether the clusters of a file are known to be what they are, rather than claimed to be somebody.
func (f *File) isRegister() bool { return f.HasActors() && f.kind() != groups }

// publisher is who says what a file says that states nobody.
const publisher = "MISP Project"

// holder returns the first of those who say what the file says.
func (f *File) holder() string { return cmp.Or(slices.Concat(f.holders(), []string{publisher})...) }

// nobody are words that files have in the place of a source or an author and that name none, in small letters.
var nobody = []string{"", "various", "unknown", "open sources", "open source", "osint", "n/a", "none"}

func isNobody(name string) bool {
	return slices.Contains(nobody, strings.ToLower(strings.TrimSpace(name)))
}

// holders returns the names of those who say what the file says: its source or, where that is an address or not stated,
// its authors. They are none where it states neither.
func (f *File) holders() []string {
	authors := slices.DeleteFunc(slices.Clone(f.Authors), isNobody)
	switch {
	case !isNobody(f.Source) && !isAddress(f.Source):
		return []string{f.Source}
	case len(authors) > 0:
		return authors
	case !isNobody(f.Source):
		return []string{f.Source}
	}
	return nil
}

// isAddress reports whether a source is an address of the web, whatever it begins with: "www.example.org/groups".
func isAddress(source string) bool {
	host, _, path := strings.Cut(source, "/")
	return web.IsAddress(source) || (path || strings.HasPrefix(source, "www.")) && strings.Contains(host, ".") &&
		web.IsAddress("https://"+source)
}

// split returns the name and the identifier of a value that has both, such as "APT28 - G0007" and "海莲花 - APT-C-00", and
// else the value.
func split(value string) (name, identifier string) {
	i := strings.LastIndex(value, " - ")
	if i < 1 {
		return value, ""
	}
	name, identifier = strings.TrimSpace(value[:i]), strings.TrimSpace(value[i+3:])
	digits := strings.TrimLeft(identifier, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
	if name == "" || digits == "" || digits == identifier || strings.Trim(digits, "0123456789") != "" {
		return value, ""
	}
	return name, identifier
}

// valueOf returns the value of the cluster of a group: that which [Case] kept, if its names are those of the group
// still, or its first name.
func valueOf(id attribution.ActorID, g *attribution.Group) string {
	if kept, ok := decodeString(g.Extra[ExtraValue]); ok && len(g.Names) > 0 {
		if name, identifier := split(kept); name == g.Names[0].Text &&
			slices.ContainsFunc(g.Names, func(n attribution.Name) bool { return n.Text == identifier }) {
			return kept
		}
	}
	if len(g.Names) > 0 {
		return g.Names[0].Text
	}
	return string(id)
}
