package query

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// EndedBases returns for each of some holdings the holdings that it took over by agreeing with a statement, and that
// their parties have withdrawn or corrected since. Who agreed goes on holding the claim: it is for the reader to know
// that its base is gone. Of a holding that agrees with no statement, or whose base stands, there are none.
func (x *Index) EndedBases(of []Holding) [][]Holding {
	type base struct {
		in          attribution.StatementID
		proposition attribution.Ref
	}
	var wanted []attribution.Ref
	for i := range of {
		if len(x.bases(&of[i])) > 0 {
			wanted = append(wanted, of[i].Proposition)
		}
	}
	ended := make(map[base][]Holding)
	for _, proposition := range unique(wanted) {
		for _, h := range x.Holdings(proposition) {
			if h.Stands != edtf.No || !ends(h.EndedBy) || !x.whole(h.Place) {
				continue
			}
			b := base{h.Place.Statement, proposition}
			ended[b] = append(ended[b], h)
		}
	}
	out := make([][]Holding, len(of))
	for i := range of {
		for _, id := range x.bases(&of[i]) {
			for _, h := range ended[base{id, of[i].Proposition}] {
				if h.Party != of[i].Party && h.Leans == of[i].Leans {
					out[i] = append(out[i], h)
				}
			}
		}
	}
	return out
}

// bases returns the statements with which the act of a holding agrees.
func (x *Index) bases(h *Holding) []attribution.StatementID {
	if h.Verb != attribution.Agrees {
		return nil
	}
	var out []attribution.StatementID
	for _, r := range x.Act(h.Place).On {
		if id := statementOf(r); id != "" && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// whole reports whether an act is performed by some of those who make its statement as a whole.
func (x *Index) whole(at Place) bool {
	t := x.texts[at.Statement]
	return t != nil && at.Act >= 0 && at.Act < len(t.s.Acts) && x.acts[int(t.firstAct)+at.Act].whole
}
