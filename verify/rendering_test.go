package verify_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/verify"
	"github.com/google/go-cmp/cmp"
)

// rendering is a case of one quote and its rendering.
func rendering(lang attribution.Lang, text string, to attribution.Lang, rendered string, form attribution.Form) *attribution.Case {
	return &attribution.Case{ID: "r", Quotes: attribution.Quotes{
		"a": {Statement: "s", Lang: lang, Text: text},
		"b": {Statement: "t", Lang: to, Text: rendered, Renders: "a", Form: form},
	}}
}

func TestRenderings(t *testing.T) {
	type change struct {
		Kind                verify.Kind
		Original, Rendering string
	}
	tests := []struct {
		name     string
		lang     attribution.Lang
		original string
		to       attribution.Lang
		rendered string
		form     attribution.Form
		want     []change
	}{
		{"a universal is added", "zh", "将采取必要措施维护中方的合法权益", "fr", "prendra toutes les mesures nécessaires", "",
			[]change{{verify.UniversalAdded, "", "toutes"}}},
		{"and then kept", "fr", "prendra toutes les mesures nécessaires", "en", "will take all necessary measures", "", nil},
		{"a universal is dropped", "en", "will take all necessary measures", "de", "wird die notwendigen Maßnahmen ergreifen", "",
			[]change{{verify.UniversalDropped, "all", ""}}},
		{"official rendering", "zh", "将采取必要措施", "en", "necessary measures", attribution.FormExcerpt, nil},

		{"affiliation is lost", "fr", "des acteurs affiliés à l'État chinois", "en", "Chinese state actors", "",
			[]change{{verify.AffiliationDropped, "affiliés", "state"}}},
		{"affiliated in eight words: fr", "en", "Chinese state-affiliated actors", "fr", "des acteurs affiliés à l'État chinois", "", nil},
		{"lié", "en", "Chinese state-affiliated actors", "fr", "des acteurs liés à l'Etat chinois", "", nil},
		{"vinculado", "en", "Chinese state-affiliated actors", "es", "actores vinculados al Estado chino", "", nil},
		{"verbunden", "en", "Chinese state-affiliated actors", "de", "mit dem chinesischen Staat verbundene Akteure", "", nil},
		{"staatsnah", "en", "Chinese state-affiliated actors", "de", "chinesische staatsnahe Akteure", "", nil},
		{"связанные", "en", "Chinese state-affiliated actors", "ru", "Связанные с китайским государством субъекты", "", nil},
		{"関連", "en", "China state-affiliated organisations and individuals", "ja", "中国国家関連組織と個人", "", nil},
		{"a summons becomes a recall", "fr", "L'ambassadeur chinois convoqué par la Grande-Bretagne", "en", "the Chinese ambassador will be recalled",
			attribution.FormParaphrase, []change{{verify.StepChanged, "convoqué", "recalled"}}},
		{"and a recall a summons", "de", "Berlin hat seinen Botschafter zurückgerufen", "en", "Berlin has summoned its ambassador", "",
			[]change{{verify.StepChanged, "zurückgerufen", "summoned"}}},
		{"召见 for recalled", "zh", "英国外交部召见中国大使", "en", "London recalled the Chinese ambassador", "", []change{{verify.StepChanged, "召见", "recalled"}}},
		{"summoned", "en", "summoned the Chinese Ambassador", "fr", "a convoqué l'ambassadeur de Chine", "", nil},
		{"a recalled text is not an envoy", "en", "recalls the declaration of 2021", "fr", "rappelle la déclaration de 2021", "", nil},
		{"both steps in both", "en", "summoned their envoy and recalled its own", "de", "hat den Botschafter einbestellt und den eigenen zurückgerufen", "", nil},

		{"no state in the rendering", "en", "Chinese state-affiliated actors", "fr", "des acteurs chinois", "", nil},

		{"years", "en", "compromised between 2021 and 2022", "fr", "en 2020 et 2021", "",
			[]change{{verify.NumberAdded, "", "2020"}, {verify.NumberDropped, "2022", ""}}},
		{"an excerpt leaves years out, and may not add any", "en", "compromised between 2021 and 2022", "fr", "en 2020 et 2021", attribution.FormExcerpt,
			[]change{{verify.NumberAdded, "", "2020"}}},
		{"grouping of digits", "en", "over 10,000 emails", "fr", "plus de 10 000 courriels", "", nil},
		{"grouping with points", "en", "over 10,000 emails", "de", "über 10.000 E-Mails", "", nil},
		{"decimals", "en", "3.5 million people", "de", "3,5 Millionen Menschen", "", nil},
		{"ten thousands", "en", "270,000 people", "zh", "27万人", "", nil},
		{"another count of ten thousands", "en", "270,000 people", "zh", "28万人", "",
			[]change{{verify.NumberAdded, "", "28万"}, {verify.NumberDropped, "270,000", ""}}},
		{"spelled out", "en", "two malicious cyber campaigns", "fr", "2 cyberactions malveillantes", "", nil},
		{"spelled out in both", "en", "two malicious cyber campaigns", "ru", "две вредоносные киберкампании", "", nil},
		{"another number", "en", "two malicious cyber campaigns", "de", "drei bösartige Cyberangriffe", "",
			[]change{{verify.NumberAdded, "", "drei"}, {verify.NumberDropped, "two", ""}}},
		{"words for numbers of an unknown language", "en", "two campaigns", "fi", "kaksi kampanjaa", "", nil},
		{"a month is a digit elsewhere", "en", "on 25 March 2024", "zh", "2024年3月25日", "", nil},
		{"one is an article elsewhere", "en", "identified one suspect", "de", "einen Verdächtigen ermittelt", "", nil},
		{"digits of another script", "en", "in 2024", "ar", "في عام ٢٠٢٤", "", nil},

		{"a name with another number", "en", "a group known as APT31", "fr", "un groupe connu sous le nom d'APT41", "",
			[]change{{verify.NameAdded, "", "APT41"}, {verify.NameDropped, "APT31", ""}}},
		{"a name with a hyphen", "en", "a group known as APT31", "de", "eine Gruppe namens APT-31", "", nil},

		{"a term is dropped", "en", "it is highly likely that an entity compromised it", "fr", "une entité l'a compromis", "",
			[]change{{verify.TermDropped, "highly likely", ""}}},
		{"an excerpt may drop it", "en", "it is highly likely that an entity compromised it", "fr", "une entité", attribution.FormExcerpt, nil},
		{"a term is added", "en", "an entity compromised it", "de", "sehr wahrscheinlich von einer Organisation kompromittiert", "",
			[]change{{verify.TermAdded, "", "sehr wahrscheinlich"}}},
		{"two German renderings of almost certain", "en", "almost certain", "de", "nahezu sicher", "", nil},
		{"the other", "en", "almost certain", "de", "beinahe sicher", "", nil},
		{"a term is weakened", "en", "almost certain", "en", "highly likely", "", []change{{verify.TermWeakened, "almost certain", "highly likely"}}},
		{"a term is strengthened", "en", "highly likely", "en", "almost certain", "", []change{{verify.TermStrengthened, "highly likely", "almost certain"}}},

		{"absent words", "en", "", "fr", "en 2020", "", nil},
		{"a malformed language", "english", "in 2021", "fr", "en 2020", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []change
			for _, c := range verify.Renderings(rendering(test.lang, test.original, test.to, test.rendered, test.form)) {
				got = append(got, change{c.Kind, c.Original, c.Rendering})
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
		})
	}
}

// On the chains of the March 2024 case it finds where they broke.
func TestRenderingsOfTheDossier(t *testing.T) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[attribution.QuoteID]map[verify.Kind]bool)
	for _, change := range verify.Renderings(c) {
		if found[change.Quote] == nil {
			found[change.Quote] = make(map[verify.Kind]bool)
		}
		found[change.Quote][change.Kind] = true
	}
	for _, broken := range []struct {
		name  string
		quote attribution.QuoteID
		kind  verify.Kind
	}{
		{"C3, all necessary measures, in French", "measures-fr", verify.UniversalAdded},
		{"C1, summoned", "seed-recalled", verify.StepChanged},
		{"C9, state-affiliated", "seed-actors", verify.AffiliationDropped},
		{"C15, the years of the French agency", "years-fr", verify.NumberAdded},
		{"the French agency drops highly likely", "years-fr", verify.TermDropped},
		{"highly likely for almost certain", "mps-satyanama", verify.TermWeakened},
	} {
		if !found[broken.quote][broken.kind] {
			t.Errorf("%s: no %s at %s", broken.name, broken.kind, broken.quote)
		}
	}
	// Renderings that the record calls correct, or whose change no program can tell.
	for _, correct := range []attribution.QuoteID{"measures-en", "measures-seed", "seed-years", "summons-hu", "summons-es", "summons-de", "evidence-en",
		"evidence-ja", "fabricated-en", "unfounded-en", "confirm-sda", "confirm-ru", "confirm-dpa", "mps-dpa", "mps-heise", "mps-hu", "mps-es",
		"ec-heise", "ec-hu", "ec-ru", "solidarity-it", "affiliated-fr", "affiliated-es", "actors-hu", "actors-table", "linked-es", "title-ja", "step-verif"} {
		if _, ok := c.Quotes[correct]; !ok {
			t.Errorf("%s is not in the dossier", correct)
		}
		if len(found[correct]) > 0 {
			t.Errorf("%s is called correct, and there is %v", correct, found[correct])
		}
	}
}
