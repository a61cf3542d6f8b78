package coding

import (
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
)

// A mention is an actor, an incident or an item of evidence as a cell names it:
//
//	ncsc=organ:national National Cyber Security Centre @en < gchq=organ GCHQ < uk=state United Kingdom @en [GB]
//	incident Compromise of the Electoral Commission
//	suspect=unnamed ~ one suspect, whom the Finnish police did not name
//	coalition Five Eyes {au; ca; nz; uk; us}
//	uk
//
// It is an id, a kind with its sort, a name with its language, a description, a code of a country, members, and what it
// belongs to; or only an id, a reference, a code or a name by which the table or whoever reads it knows one. Mentions
// in a list are parted by semicolons. A backslash stands before a character that is part of a name and has a meaning
// here.
type mention struct {
	id         string
	kind, sort string // no kind: the mention is bare, and name is what it says
	name       string
	lang, code string
	about      string
	members    []*mention
	of         *mention
}

// Kinds of mentions that are not actors.
const (
	kindIncident = "incident"
	kindEvidence = "evidence"
)

// special are the characters that mean something in a mention.
const special = `;=<{}[]@~\`

// maxNested is how deep mentions stand in mentions. Nobody's organ has so many above it.
const maxNested = 32

func isKind(word string) bool {
	switch word {
	case kindIncident, kindEvidence:
		return true
	}
	return newActor(word) != nil
}

// newActor returns an actor of a kind, or nil if there is no such kind.
func newActor(kind string) attribution.Actor {
	all := []attribution.Actor{new(attribution.State), new(attribution.Organ), new(attribution.Organization),
		new(attribution.Group),
		new(attribution.Person), new(attribution.Persona), new(attribution.Coalition), new(attribution.Unnamed)}
	if i := slices.IndexFunc(all, func(a attribution.Actor) bool { return a.ActorKind() == kind }); i >= 0 {
		return all[i]
	}
	if strings.Contains(kind, "/") {
		return &attribution.UnknownActor{Kind: kind}
	}
	return nil
}

// escape marks what has a meaning in a text, and blanks at its ends.
func escape(text, special string) string {
	var out strings.Builder
	for i, r := range text {
		if strings.ContainsRune(special, r) || r == ' ' && (i == 0 || i == len(text)-1) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// String writes the mention as a cell has it.
func (m *mention) String() string {
	var b strings.Builder
	if m.id != "" {
		b.WriteString(escape(m.id, special) + "=")
	}
	if m.kind == "" {
		b.WriteString(escape(m.name, special))
		return b.String()
	}
	b.WriteString(m.kind)
	if m.sort != "" {
		b.WriteString(":" + escape(m.sort, special+" "))
	}
	if m.name != "" {
		b.WriteString(" " + escape(m.name, special))
	}
	if m.lang != "" {
		b.WriteString(" @" + escape(m.lang, special))
	}
	if m.about != "" {
		b.WriteString(" ~ " + escape(m.about, special))
	}
	if m.code != "" {
		b.WriteString(" [" + escape(m.code, special) + "]")
	}
	if m.members != nil {
		b.WriteString(" {" + mentions(m.members) + "}")
	}
	if m.of != nil {
		b.WriteString(" < " + m.of.String())
	}
	return b.String()
}

// mentions writes a list.
func mentions(list []*mention) string {
	out := make([]string, len(list))
	for i, m := range list {
		out[i] = m.String()
	}
	return strings.Join(out, "; ")
}

// A mentionParser reads mentions.
type mentionParser struct {
	text   []rune
	at     int
	nested int
}

// parseMentions reads a cell. An error says what is wrong and what to do.
func parseMentions(cell string) ([]*mention, error) {
	p := mentionParser{text: []rune(cell)}
	list, err := p.list()
	if err == nil && p.at < len(p.text) {
		err = fmt.Errorf("has a %q that opens or ends nothing; put a backslash before it where it is part of a name",
			p.text[p.at])
	}
	return list, err
}

func (p *mentionParser) list() ([]*mention, error) {
	var out []*mention
	for {
		m, err := p.mention()
		if err != nil {
			return nil, err
		}
		out = append(out, m)
		if !p.next(';') {
			return out, nil
		}
	}
}

// next steps over a character, if it is the one that comes.
func (p *mentionParser) next(r rune) bool {
	if p.at < len(p.text) && p.text[p.at] == r {
		p.at++
		return true
	}
	return false
}

// A letter is a character of a text, and whether a backslash stands before it.
type letter struct {
	r       rune
	escaped bool
}

// word reads up to the next character that has a meaning.
func (p *mentionParser) word() ([]letter, error) {
	var out []letter
	for ; p.at < len(p.text); p.at++ {
		r := p.text[p.at]
		if r == '\\' {
			p.at++
			if p.at == len(p.text) {
				return nil, fmt.Errorf("ends with a backslash, which stands before a character; write two for one that is meant")
			}
			out = append(out, letter{p.text[p.at], true})
			continue
		}
		if strings.ContainsRune(special, r) {
			break
		}
		out = append(out, letter{r, false})
	}
	return trimBlanks(out), nil
}

// trimBlanks leaves out blanks at the ends, unless they are escaped.
func trimBlanks(text []letter) []letter {
	for len(text) > 0 && text[0].isBlank() {
		text = text[1:]
	}
	for len(text) > 0 && text[len(text)-1].isBlank() {
		text = text[:len(text)-1]
	}
	return text
}

func (l letter) isBlank() bool { return l.r == ' ' && !l.escaped }

func textOf(letters []letter) string {
	var b strings.Builder
	for _, l := range letters {
		b.WriteRune(l.r)
	}
	return b.String()
}

func (p *mentionParser) mention() (*mention, error) {
	if p.nested++; p.nested > maxNested {
		return nil, fmt.Errorf("has too many mentions within each other")
	}
	defer func() { p.nested-- }()
	m := new(mention)
	head, err := p.word()
	if err == nil && p.next('=') {
		if m.id = textOf(head); m.id == "" {
			return nil, fmt.Errorf("has no id before an equals sign; write one, or put a backslash before a sign that is part of a name")
		}
		head, err = p.word()
	}
	if err != nil {
		return nil, err
	}
	first := slices.IndexFunc(head, letter.isBlank)
	kind, name := head, []letter(nil)
	if first >= 0 {
		kind, name = head[:first], trimBlanks(head[first+1:])
	}
	word, sort, _ := strings.Cut(textOf(kind), ":")
	more := name != nil || m.id != "" || p.at < len(p.text) && strings.ContainsRune("@~[{<", p.text[p.at])
	switch {
	case len(head) == 0:
		return nil, fmt.Errorf("names nobody where somebody is expected; leave out what stands around it")
	case !isKind(word) && m.id != "":
		return nil, fmt.Errorf("has %q where a kind is expected, such as state, organ, organization, group, person or incident", word)
	case !more || !isKind(word):
		m.name = textOf(head)
		return m, nil
	}
	m.kind, m.sort, m.name = word, sort, textOf(name)
	return m, p.rest(m)
}

// rest reads what follows the name of a mention.
func (p *mentionParser) rest(m *mention) error {
	for {
		for p.next(' ') { // blanks between what follows a name
		}
		switch {
		case m.lang == "" && p.next('@'):
			tag, err := p.word()
			if m.lang = textOf(tag); err != nil || m.lang == "" {
				return fmt.Errorf("has no language after an @; write its tag, or put a backslash before an @ that is part of a name")
			}
		case m.about == "" && p.next('~'):
			about, err := p.word()
			if m.about = textOf(about); err != nil || m.about == "" {
				return fmt.Errorf("has no description after a ~; write one, or put a backslash before a ~ that is part of a name")
			}
		case m.code == "" && p.next('['):
			code, err := p.word()
			if m.code = textOf(code); err != nil || m.code == "" || !p.next(']') {
				return fmt.Errorf("has no code of a country in its brackets; put a backslash before a bracket that is part of a name")
			}
		case m.members == nil && p.next('{'):
			list, err := p.list()
			if err != nil {
				return err
			}
			if m.members = list; !p.next('}') {
				return fmt.Errorf("has a brace that is not closed; put a backslash before one that is part of a name")
			}
		case m.of == nil && p.next('<'):
			of, err := p.mention()
			m.of = of
			return err
		default:
			return p.gap()
		}
	}
}

// gap steps over blanks, which is all that may follow a mention before it ends.
func (p *mentionParser) gap() error {
	if left, err := p.word(); err != nil || len(left) > 0 {
		return fmt.Errorf("has %q after a mention has ended; part mentions with semicolons", textOf(left))
	}
	return nil
}
