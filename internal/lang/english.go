package lang

func init() { add(&english) }

var english = Language{
	Tag: "en",

	Cues: `said says say saying told tells tell asked asks added adds wrote writes argued argues explained explains
		stated states declared declares announced announces claimed claims insisted insists replied replies
		responded responds answered warned warns noted notes acknowledged acknowledges admitted admits conceded
		denied denies tweeted tweets posted remarked commented continued concluded observed recalled reported
		repeated reiterated stressed emphasized emphasised suggested testified vowed quipped joked shouted cried
		whispered muttered exclaimed murmured inquired demanded quoted cautioned countered complained confirmed
		confessed pledged predicted promised opined retorted called condemned condemns denounced denounces
		described accused criticized criticised blasted urged charged asserted asserts contends contended
		maintained maintains alleged alleges affirmed protested begged ordered interrupted snapped sighed laughed
		thought adding noting arguing writing telling calling gushed implored fumed blurted interjected emailed
		recalls suggests agreed agrees advised advises lamented laments praised boasted bragged boasts mused
		wondered wonders deadpanned remarks comments concludes emphasizes emphasises stresses reiterates accuses
		criticizes criticises disclosed revealed reveals elaborated explaining insisting claiming asking warning
		replying reading read reads shot conveyed cites cited pleaded sneered tells`,
	Prepositions: `according to; in the words of; as per`,
	Pronouns:     `he she they it we i you who`,
	Articles:     `the a an his her its their our`,
	Function: `of and to in that is was for on with as at by from but not be are were this which or have has had will
		would when after before while if in there than then so however meanwhile later also some all no yes why
		what how where these those one both between during under over about against into only just because
		although though since until now here today yesterday monday tuesday wednesday thursday friday saturday
		sunday`,
	Naming: `so-called called dubbed named known entitled titled nicknamed codenamed termed labeled labelled album
		film movie book novel song word term phrase`,
	Abbreviations: `mr mrs ms dr prof gov sen rep gen lt col capt sgt maj cmdr adm rev hon st jr sr no vs inc ltd co corp u.s
		u.k u.n e.g i.e jan feb aug sept oct nov dec`,

	Negations: `not no never none nobody nothing nowhere neither nor without cannot *n't denies denied deny`,
	Negators:  `not never cannot hardly`,
	Opposites: `un in im il ir non dis`,
	Denials: `deny denies denied denying reject rejects rejected refuse refuses refused oppose opposes opposed lack
		lacks lacked lacking fail fails failed without absence unacceptable intolerable unfounded groundless
		baseless inadequate insufficient unable unlikely unclear unknown unconfirmed unauthorised unauthorized
		unsuccessful impossible false fabricated fabrication slander* intolerabl* unprofessional illegal`,
	Idioms: `no_10 nothing_more_than nothing_but nothing_less_than not_only above_all after_all at_all all_but
		all_the_same no_doubt all_along`,

	Numbers: Numbers{
		Units: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
			eighteen nineteen`,
		Tens:   `twenty thirty forty fifty sixty seventy eighty ninety`,
		Powers: `hundred/hundreds thousand/thousands million/millions billion/billions trillion/trillions`,
		One:    `one`,
		And:    `and`,
		Multiples: map[string]float64{
			"bn": 1e9, "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "mln": 1e6, "mn": 1e6,
		},
		Implied: map[string]float64{
			"both": 2, "twice": 2, "double": 2, "pair": 2, "couple": 2, "second": 2, "third": 3,
			"fourth": 4, "fifth": 5, "dozen": 12, "dozens": 12,
		},
	},

	NamedMonths: true,
	Universals:  `all every everything entire`,
	Loose:       `any anything anyone always whole full both whenever each no`,
	Affiliations: `affiliated linked backed sponsored supported support associated tied aligned nexus affiliation ties
		connected`,
	State: `state government`,
}
