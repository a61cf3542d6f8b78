package coding

// A Column is one column of a table of acts.
type Column struct {
	Name  string
	About string // what stands in its cells; what an empty one means is that nothing is stated
}

// A level says what the cells of a column are of.
type level int

const (
	ofRow       level = iota // the row itself
	ofSource                 // the source that the row names
	ofStatement              // the statement that the row names
	ofAct                    // the act
	ofThing                  // what the act is on
	ofQuote                  // the quote that the row names
)

// Names of the columns that say of what a row is.
const (
	colCase      = "case"
	colStatement = "statement"
	colSource    = "source"
	colAct       = "act"
	colReport    = "report"
	colVerb      = "verb"
	colAs        = "as"
	colOn        = "on"
	colSubject   = "subject"
	colLink      = "link"
	colObject    = "object"
	colResponse  = "response"
	colQuote     = "quote"
	colWords     = "words"
	colLang      = "lang"
	colAbsent    = "absent"
	colCheck     = "check"
)

// A column of the format. Of those whose cells name actors, incidents or evidence, entities is true; member is where a
// cell stands in what it is of.
type column struct {
	Column
	level    level
	entities bool
	member   string
}

var columns = []column{
	{Column{colCase, "id of the case; where the table has none, its rows are of one case"}, ofRow, false, ""},
	{Column{colStatement, "id of the statement"}, ofRow, false, ""},
	{Column{"kind", "form of the statement, a word of StatementKind"}, ofStatement, false, "kind"},
	{Column{"speaker", "who speaks or signs (by)"}, ofStatement, true, "by"},
	{Column{"for", "in whose name"}, ofStatement, true, "for"},
	{Column{"date", "when it was given, in EDTF, with its zone: 2024-03-25[Europe/London]"}, ofStatement, false, "when"},
	{Column{colSource, "id of the source in which the statement was read"}, ofRow, false, ""},
	{Column{colAct, "number of the act in its statement, from 1; where the statement has none, each row with a verb is " +
		"an act"}, ofRow, false, ""},
	{Column{colReport, "empty: the act itself; 1: the act that it reports; 2: the one that this reports in turn"},
		ofRow, false, ""},
	{Column{"party", "who performs the act, where that is not the one in whose name the statement is made (by of the " +
		"act)"}, ofAct, true, "by"},
	{Column{colVerb, "what the act does, a word of Verb"}, ofAct, false, "verb"},
	{Column{colAs, "what follows is to the act: empty, what it is on; answers; rests-on; evidence"}, ofRow, false, ""},
	{Column{colOn, "reference to what the act is on: attributions/ID, statements/ID; with a link, an id is that of an " +
		"attribution; empty: it is made of the ends"}, ofRow, false, ""},
	{Column{colSubject, "subject of the attribution; of an account, the incident; without a link, what the act is on"},
		ofThing, true, "subject"},
	{Column{colLink, "link of the attribution, a word of Link"}, ofThing, false, "link"},
	{Column{colObject, "object of the attribution"}, ofThing, true, "object"},
	{Column{"period", "when the link is said to hold"}, ofThing, false, "period"},
	{Column{"family", "of a custom link: the family that it belongs to"}, ofThing, false, "family"},
	{Column{colResponse, "kind of the response, with its step or sort: sanction, diplomatic summons, domestic ban"},
		ofThing, false, "kind"},
	{Column{"responseBy", "who takes the response"}, ofThing, true, "by"},
	{Column{"against", "whom the response is directed at"}, ofThing, true, "against"},
	{Column{"announced", "when the response was announced"}, ofThing, false, "announced"},
	{Column{"carriedOut", "when it was carried out"}, ofThing, false, "carriedOut"},
	{Column{"effective", "from when it applies"}, ofThing, false, "effective"},
	{Column{"ended", "when it ceased to apply"}, ofThing, false, "ended"},
	{Column{"likelihood", "the words of likelihood, byte for byte"}, ofAct, false, "assessment/likelihood/text"},
	{Column{"likelihoodLang", "their language"}, ofAct, false, "assessment/likelihood/lang"},
	{Column{"scale", "the scale on which they are read"}, ofAct, false, "assessment/likelihood/scale"},
	{Column{"scaleInferred", "yes: the coder chose the scale"}, ofAct, false, "assessment/likelihood/inferred"},
	{Column{"leans", "which way the judgement goes: for, open, against"}, ofAct, false, "leans"},
	{Column{"wording", "the words that the link, the account or the verb stands for"}, ofAct, false, "wording/text"},
	{Column{"wordingLang", "their language"}, ofAct, false, "wording/lang"},
	{Column{"inferred", "yes: the link or the account is the coder's reading of the wording"}, ofAct, false, "inferred"},
	{Column{colQuote, "id of a quote"}, ofRow, false, ""},
	{Column{colWords, "the words of the quote, byte for byte"}, ofQuote, false, "text"},
	{Column{colLang, "their language"}, ofQuote, false, "lang"},
	{Column{"quoteSpeaker", "who says them, where the statement has several speakers"}, ofQuote, true, "speaker"},
	{Column{"quoteSource", "id of the source of the words, where that is another than the statement's"}, ofQuote,
		false, "source"},
	{Column{colAbsent, "why the words are not there"}, ofQuote, false, "absent"},
	{Column{"renders", "id of the quote that the words render"}, ofQuote, false, "renders"},
	{Column{"rendersInferred", "yes: that they render it is the coder's inference"}, ofQuote, false, "inferred"},
	{Column{"mode", "who answers for the rendering"}, ofQuote, false, "mode"},
	{Column{"form", "how the words relate to what they quote or render"}, ofQuote, false, "form"},
	{Column{"repeats", "id of the quote whose words these use again"}, ofQuote, false, "repeats"},
	{Column{"confidence", "the words of confidence, byte for byte"}, ofAct, false, "assessment/confidence/text"},
	{Column{"confidenceLang", "their language"}, ofAct, false, "assessment/confidence/lang"},
	{Column{"confidenceScale", "the scale on which they are read"}, ofAct, false, "assessment/confidence/scale"},
	{Column{"confidenceScaleInferred", "yes: the coder chose the scale"}, ofAct, false, "assessment/confidence/inferred"},
	{Column{"certainty", "the words of certainty, byte for byte"}, ofAct, false, "assessment/certainty/text"},
	{Column{"certaintyLang", "their language"}, ofAct, false, "assessment/certainty/lang"},
	{Column{"certaintyScale", "the scale on which they are read"}, ofAct, false, "assessment/certainty/scale"},
	{Column{"certaintyScaleInferred", "yes: the coder chose the scale"}, ofAct, false, "assessment/certainty/inferred"},
	{Column{"standard", "the words of the legal standard, byte for byte"}, ofAct, false, "assessment/standard/text"},
	{Column{"standardLang", "their language"}, ofAct, false, "assessment/standard/lang"},
	{Column{"standardScale", "the scale on which they are read"}, ofAct, false, "assessment/standard/scale"},
	{Column{"standardScaleInferred", "yes: the coder chose the scale"}, ofAct, false, "assessment/standard/inferred"},
	{Column{"part", "part of the text: headline, body, caption, annex"}, ofAct, false, "part"},
	{Column{"character", "legal character that the party claims for what it does"}, ofAct, false, "character"},
	{Column{"refuses", "with declines: the family of links that it will not speak to"}, ofAct, false, "refuses"},
	{Column{"codedBy", "who coded the act: a name, and a day in brackets: KL (2026-11-02)"}, ofAct, false, "codedBy"},
	{Column{"readBy", "who read it again, one after the other"}, ofAct, false, "readBy"},
	{Column{"capacity", "in which the speaker speaks"}, ofStatement, false, "capacity/text"},
	{Column{"capacityLang", "language of these words"}, ofStatement, false, "capacity/lang"},
	{Column{"office", "the body whose voice it is"}, ofStatement, true, "office"},
	{Column{"joined", "who put its name to the statement"}, ofStatement, true, "joined"},
	{Column{"to", "whom it addresses"}, ofStatement, true, "to"},
	{Column{"occasion", "label that texts given together share"}, ofStatement, false, "occasion"},
	{Column{"place", "where it was given"}, ofStatement, false, "place"},
	{Column{"title", "title of the source"}, ofSource, false, "title/text"},
	{Column{"titleLang", "its language"}, ofSource, false, "title/lang"},
	{Column{"publisher", "who answers for the source"}, ofSource, true, "publisher"},
	{Column{"published", "when, as the source dates itself"}, ofSource, false, "published"},
	{Column{"url", "address of the source"}, ofSource, false, "url"},
	{Column{"archive", "address of an archived copy"}, ofSource, false, "archive"},
	{Column{"sourceLang", "language of the source"}, ofSource, false, "lang"},
	{Column{colCheck, "letters made of the row and of the next, by which damage is found; whoever changes a table " +
		"deletes the column"}, ofRow, false, ""},
}

// Columns lists the columns of a table of acts, in the order in which they are written.
func Columns() []Column {
	out := make([]Column, len(columns))
	for i, c := range columns {
		out[i] = c.Column
	}
	return out
}

// columnNamed are the columns by their names.
var columnNamed = func() map[string]*column {
	out := make(map[string]*column, len(columns))
	for i := range columns {
		out[columns[i].Name] = &columns[i]
	}
	return out
}()
