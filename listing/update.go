package listing

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
)

// An Update is what happened to one entry from one day to another.
type Update struct {
	Kind   UpdateKind
	Before Entry         // zero where it was listed
	After  Entry         // zero where it is gone
	What   []EntryChange // in the order of the members of [Entry]; of what is listed or gone, none
}

// An UpdateKind is what happened to an entry.
type UpdateKind string

// Kinds of updates.
const (
	UpdateListed  UpdateKind = "listed"
	UpdateAmended UpdateKind = "amended"
	UpdateGone    UpdateKind = "gone"
	UpdateMoved   UpdateKind = "moved" // to another list of the authority, or another number
)

// An EntryChange is what a member of an entry had, and has.
type EntryChange struct {
	// "ids", "kind", "names", "programmes", "measures", "reasons", "listed", "updated", "lists", "sources", "acts"
	Member  string
	Removed []string
	Added   []string
}

// Entry returns the entry as it is, or as it was last.
func (u Update) Entry() Entry {
	if u.After.ID == (ID{}) {
		return u.Before
	}
	return u.After
}

// Updates returns what changed from an older to a newer register of one list: first what was amended, moved or is gone,
// in the order of the older, then what was listed, in that of the newer. Members are compared as sets of what is kept
// of them, so that neither another order nor an address is a change. A UK entry of which only the date of its last
// update differs is amended in something that is not kept.
//
// An entry that is gone under its number and listed under another, or on another list of the authority, was moved, if
// the two share another number or the main name and nothing else has that name. The newer register may be of a delta
// file of OFAC, which says itself what happened. An error says that the registers are of different authorities, that
// the older one is of a later day, or is of a delta file.
func Updates(older, newer *Register) ([]Update, error) {
	switch {
	case authorityOf(older.list) != authorityOf(newer.list):
		return nil, fmt.Errorf("listing: the %s and the %s are not one list", older.list, newer.list)
	case older.format == FormatDelta:
		return nil, errors.New("listing: a delta file has only what changed; give the list of the day before it")
	case older.published != "" && newer.published != "" && older.published > newer.published:
		return nil, fmt.Errorf("listing: the first list is of %s, after the second, of %s; exchange them",
			older.published, newer.published)
	case newer.format == FormatDelta:
		return deltas(older, newer), nil
	}
	p := pairing{older, newer, make([]int, older.Len()), make([]bool, newer.Len())}
	p.pair()
	var out []Update
	for i, at := range p.to {
		before := older.entries[i]
		if at < 0 {
			out = append(out, Update{Kind: UpdateGone, Before: before.clone()})
			continue
		}
		after := newer.entries[at]
		what := changes(before, after, older.format == newer.format)
		switch {
		case before.ID != after.ID:
			out = append(out, Update{UpdateMoved, before.clone(), after.clone(), what})
		case len(what) > 0:
			out = append(out, Update{UpdateAmended, before.clone(), after.clone(), what})
		}
	}
	for j, taken := range p.taken {
		if !taken {
			out = append(out, Update{Kind: UpdateListed, After: newer.entries[j].clone()})
		}
	}
	return out, nil
}

// deltas returns the updates of a delta file.
func deltas(older, newer *Register) []Update {
	var out []Update
	for _, e := range newer.entries {
		before := Entry{}
		for _, had := range older.Numbered(e.ID.Number) {
			if authorityOf(had.ID.List) == authorityOf(e.ID.List) {
				before = had
			}
		}
		u := Update{Kind: e.Action, Before: before}
		switch {
		case e.Action == UpdateGone:
			if before.ID == (ID{}) {
				u.Before = e.clone()
			}
		case e.Action == UpdateListed:
			u.After, u.Before = e.clone(), Entry{}
		default:
			u.After = e.clone()
			if before.ID != (ID{}) { // the file has only what was added
				d := draftOf(before)
				d.join(e)
				u.After = d.done()
				u.What = changes(before, u.After, true)
			}
		}
		out = append(out, u)
	}
	return out
}

// A pairing finds for each older entry the newer one that is the same listing.
type pairing struct {
	older, newer *Register
	to           []int // -1: none
	taken        []bool
}

func (p *pairing) pair() {
	for i, e := range p.older.entries {
		p.to[i] = -1
		for _, j := range p.newer.byNumber[strings.ToUpper(e.ID.Number)] {
			if o := p.newer.entries[j]; !p.taken[j] && o.ID == e.ID &&
				(o.Kind == e.Kind || len(p.newer.byNumber[strings.ToUpper(e.ID.Number)]) == 1) {
				p.to[i], p.taken[j] = j, true
				break
			}
		}
	}
	for i, e := range p.older.entries { // to another list, under the same number
		if p.to[i] < 0 {
			p.move(i, func(o Entry) bool { return o.ID.Number == e.ID.Number }, p.newer.byNumber[strings.ToUpper(e.ID.Number)])
		}
	}
	for i, e := range p.older.entries { // to another number of one subject and one regime
		if p.to[i] >= 0 {
			continue
		}
		for _, id := range e.Others {
			p.move(i, func(o Entry) bool { return o.HasID(id) && sharesProgramme(e, o) },
				p.newer.byNumber[strings.ToUpper(id.Number)])
		}
		if p.to[i] < 0 && e.Main().Text != "" {
			key := foldedWords(e.Main().Text)
			if len(p.older.byName[key]) == 1 && len(p.newer.byName[key]) == 1 {
				p.move(i, func(o Entry) bool { return o.Kind == e.Kind && foldedWords(o.Main().Text) == key },
					p.newer.byName[key])
			}
		}
	}
}

func (p *pairing) move(i int, same func(Entry) bool, candidates []int) {
	for _, j := range candidates {
		if p.to[i] < 0 && !p.taken[j] && same(p.newer.entries[j]) {
			p.to[i], p.taken[j] = j, true
		}
	}
}

func sharesProgramme(a, b Entry) bool {
	return slices.ContainsFunc(a.Programmes, b.hasRegime)
}

// changes returns what differs. How strong and of what kind a name is counts only where both files say it in one way.
func changes(a, b Entry, alike bool) []EntryChange {
	var out []EntryChange
	add := func(member string, before, after []string) {
		removed, added := minus(before, after), minus(after, before)
		if len(removed)+len(added) > 0 {
			out = append(out, EntryChange{member, removed, added})
		}
	}
	add("ids", idTexts(a), idTexts(b))
	add("kind", one(string(a.Kind)), one(string(b.Kind)))
	add("names", nameTexts(a, alike), nameTexts(b, alike))
	add("programmes", a.Programmes, b.Programmes)
	add("measures", measureTexts(a), measureTexts(b))
	add("reasons", reasonTexts(a), reasonTexts(b))
	add("listed", one(string(a.Listed)), one(string(b.Listed)))
	add("updated", one(string(a.Updated)), one(string(b.Updated)))
	add("lists", placementTexts(a), placementTexts(b))
	add("sources", a.Sources, b.Sources)
	add("acts", a.Acts, b.Acts)
	return out
}

func one(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
}

func minus(a, b []string) []string {
	has := make(map[string]bool, len(b))
	for _, text := range b {
		has[text] = true
	}
	var out []string
	for _, text := range a {
		if !has[text] && !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return out
}

func idTexts(e Entry) []string {
	var out []string
	for _, id := range e.IDs() {
		out = append(out, id.String())
	}
	return out
}

func nameTexts(e Entry, whole bool) []string {
	var out []string
	for _, n := range e.Names {
		text := n.Text
		if whole && n.Kind == attribution.NameFormer {
			text += " (former)"
		}
		if whole && n.Strength != "" {
			text += " (" + string(n.Strength) + ")"
		}
		out = append(out, text)
	}
	return out
}

func measureTexts(e Entry) []string {
	var out []string
	for _, m := range e.Measures {
		if m.Restriction != "" {
			out = append(out, string(m.Restriction))
		} else {
			out = append(out, m.Words)
		}
	}
	return out
}

func reasonTexts(e Entry) []string {
	var out []string
	for _, w := range e.Reasons {
		out = append(out, clean(w.Text))
	}
	return out
}

func placementTexts(e Entry) []string {
	var out []string
	for _, p := range e.Under {
		out = append(out, strings.TrimSpace(p.List+" "+string(p.Since)))
	}
	return out
}
