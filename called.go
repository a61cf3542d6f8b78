package attribution

import (
	"fmt"
	"reflect"
	"strings"

	"example.com/attribution/internal/model"
)

// What people call otherwise than the format does, in small letters with hyphens, where the two words look nothing
// alike.

// called looks a word up however it is written.
func called(words map[string]string, word string) string {
	return words[strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(strings.TrimSpace(word)))]
}

// actorsCalled are the kinds of actors that people call otherwise.
var actorsCalled = map[string]string{
	"agency": "organ", "authority": "organ", "body": "organ", "department": "organ", "directorate": "organ", "embassy": "organ",
	"military-unit": "organ", "ministry": "organ", "office": "organ", "police": "organ", "service": "organ", "unit": "organ",
	"country": "state", "government": "state", "nation": "state",
	"association": "organization", "company": "organization", "firm": "organization", "media": "organization",
	"newspaper": "organization", "ngo": "organization", "vendor": "organization",
	"apt": "group", "cluster": "group", "intrusion-set": "group", "threat-actor": "group", "threat-group": "group",
	"individual": "person", "official": "person", "alliance": "coalition", "unknown": "unnamed",
}

// responsesCalled are the kinds of responses that people call otherwise.
var responsesCalled = map[string]string{
	"asset-freeze": "sanction", "designation": "sanction", "listing": "sanction", "travel-ban": "sanction",
	"restrictive-measures": "sanction",
	"arrest-warrant":       "indictment", "charge": "indictment", "charges": "indictment", "complaint": "indictment",
	"prosecution": "indictment",
	"expulsion":   "diplomatic", "demarche": "diplomatic", "démarche": "diplomatic", "protest": "diplomatic", "recall": "diplomatic",
	"summons": "diplomatic",
	"bounty":  "reward", "inquiry": "investigation", "probe": "investigation",
	"botnet-takedown": "disruption", "seizure": "disruption", "takedown": "disruption",
	"ban": "domestic", "decree": "domestic", "legislation": "domestic", "law": "domestic",
}

// wordsCalled are the words of vocabularies that people call otherwise. "Was responsible for" is a claim of who did it:
// responsibility-of is for words of law.
var wordsCalled = map[reflect.Type]map[string]string{
	reflect.TypeFor[Verb](): {
		"accuses": "asserts", "affirms": "asserts", "assesses": "asserts", "attributes": "asserts", "believes": "asserts",
		"blames": "asserts", "claims": "asserts", "concludes": "asserts", "confirms": "asserts", "holds": "asserts",
		"judges": "asserts", "states": "asserts",
		"accepts": "agrees", "concurs": "agrees", "endorses": "supports", "backs": "supports",
		"refutes": "denies", "disputes": "contests", "retracts": "withdraws", "says": "speaks", "tells": "speaks",
		"cites": "reports", "quotes": "reports", "protests": "condemns", "no-comment": "declines", "comments": "notes",
	},
	reflect.TypeFor[Link](): {
		"attributed-to": "conducted-by", "behind": "conducted-by", "by": "conducted-by", "carried-out-by": "conducted-by",
		"committed-by": "conducted-by", "done-by": "conducted-by", "perpetrated-by": "conducted-by",
		"responsible": "conducted-by", "responsible-for": "conducted-by", "attributes-to": "conducted-by",
		"alias-of": "same-as", "aka": "same-as", "also-known-as": "same-as", "is": "same-as",
		"belongs-to": "part-of", "works-for": "on-behalf-of", "directed-by": "controlled-by", "operated-by": "run-by",
		"funded-by": "sponsored-by", "supported-by": "backed-by", "located-in": "based-in", "tied-to": "linked-to",
	},
	reflect.TypeFor[Step](): {"summoned": "summons", "recall": "recall-for-consultations", "recalled": "recall-for-consultations"},
}

// membersCalled are the members that people call otherwise. The first counts that the object can have.
var membersCalled = map[string][]string{
	"aka": {"names"}, "alias": {"names"}, "aliases": {"names"}, "label": {"title", "names"}, "name": {"title", "names"},
	"actor": {"by"}, "author": {"by", "publisher"}, "party": {"by"}, "speaker": {"by"}, "speakers": {"by"},
	"accused": {"object", "against"}, "target": {"against", "victims"}, "targets": {"against", "victims"}, "victim": {"victims"},
	"date":     {"when", "published", "activity", "announced"},
	"time":     {"when", "published", "activity", "announced"},
	"language": {"lang"}, "locale": {"lang"},
	"address": {"url"}, "href": {"url"}, "link": {"url"}, "uri": {"url"},
	"type": {"kind", "kinds", "sort"}, "country": {"code", "of"}, "parent": {"of"},
	"quotation": {"text", "quotes"}, "quotations": {"quotes"}, "words": {"text", "wording"},
	"attribution": {"on"}, "attributions": {"on"}, "claim": {"on"}, "claims": {"on"},
	"action": {"verb"}, "actions": {"acts"}, "source": {"sources"}, "relation": {"link"}, "relationship": {"link"},
}

// within shows in JSON where a name belongs that is not a member of a struct, if it is one of the only member of the
// struct that has it: {"assessment": {"likelihood": …}}. What is told of an incident is in its accounts.
func within(t *model.Type, name string) string {
	found := ""
	if name == kindMember {
		return ""
	}
	if t.Go == reflect.TypeFor[Incident]() {
		account := model.Of(reflect.TypeFor[Account]())
		for _, member := range append([]string{name}, membersCalled[strings.ToLower(name)]...) {
			if t.Member(member) == nil && account.Member(member) != nil {
				return fmt.Sprintf(`{"accounts": {"ID": {"incident": …, %q: …}}}`, member)
			}
		}
	}
	for i := range t.Members {
		m, form := &t.Members[i], `{%q: {%q: …}}`
		inner := m.Type
		if inner.Role == model.List {
			inner, form = inner.Elem, `{%q: [{%q: …}]}`
		}
		if m.Name == "" || inner == nil || inner.Role != model.Struct || inner.Member(name) == nil {
			continue
		}
		if found != "" {
			return ""
		}
		found = fmt.Sprintf(form, m.Name, name)
	}
	return found
}
