package report

import (
	"strings"

	"example.com/attribution"
	"golang.org/x/text/number"
)

// count says a number, what it counts, the words in which it was given, and what it is a part of.
func (w words) count(n attribution.Count) string {
	texts := nonEmpty(w.limits(n))
	if n.Words.Text != "" {
		texts = append(texts, w.quoted(n.Words.Text, n.Words.Lang))
	}
	if n.Scope.Text != "" {
		texts = append(texts, w.say("out of %s", w.quoted(n.Scope.Text, n.Scope.Lang)))
	}
	return strings.Join(texts, w.say(", "))
}

// limits says the least and the most that a number may be, and what it counts.
func (w words) limits(n attribution.Count) string {
	figure := func(f float64) string { return w.printer.Sprint(number.Decimal(f, number.MaxFractionDigits(20))) }
	unit := w.own(strings.TrimSpace(n.Unit + " " + n.Of))
	text := ""
	switch {
	case n.Low != nil && n.High != nil && *n.Low == *n.High:
		text = figure(*n.Low)
	case n.Low != nil && n.High != nil:
		text = w.say("%s to %s", figure(*n.Low), figure(*n.High))
	case n.Low != nil:
		text = w.say("at least %s", figure(*n.Low))
	case n.High != nil:
		text = w.say("at most %s", figure(*n.High))
	}
	return strings.TrimSpace(text + " " + unit)
}
