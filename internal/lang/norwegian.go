package lang

func init() { add(&norwegian) }

var norwegian = Language{
	Tag:  "no",
	Also: "nb nn",

	Cues: `sier seier sa sagt skriver skrev skrevet forteller fortel fortalte forklarer forklarte mener mente hevder
		hevdet legger la svarer svarte spør spurte konstaterer konstaterte understreker understreket påpeker
		advarer advarte bekrefter bekreftet avviser avviste benekter opplyser opplyste uttaler uttalte kaller
		kalte synes tror undrer ropte hvisket utbrøt fortsetter fortsatte kommenterer kommenterte melder meldte
		lover lovet fordømmer fordømte uttrykte`,
	Postcues:     `ifølge`,
	Prepositions: `ifølge; i følge; etter`,
	Auxiliaries:  `har hadde`,
	Pronouns:     `han hun de den det jeg vi man hen`,
	Articles:     `en ei et den det de hans hennes deres`,
	Function: `og i å som på er av for med til ikke om har var fra men ved eller kan skal under etter over når mot seg
		så også hadde ville denne dette disse der her at ble blir mandag tirsdag onsdag torsdag fredag lørdag
		søndag noe etter`,
	Naming:        `kalt kalles såkalt såkalte boken filmen ordet navnet begrepet`,
	Abbreviations: `dr prof s.k f.eks bl.a osv nr st ca`,
	Dash:          true,

	Negations: `ikke ikkje ingen inga intet ingenting aldri uten utan verken`,
	Negators:  `ikke`,
	Opposites: `u ikke`,
	Denials:   `avviser avviste benekter benektet uten uakseptab* ubegrunn* utilstrekkelig* mangl* falsk*`,
	Idioms:    `fremfor_alt`,

	Numbers: Numbers{
		Units:    `to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`,
		Tens:     `tjue tretti førti femti seksti sytti åtti nitti`,
		Powers:   `hundre tusen million/millioner milliard/milliarder`,
		Joints:   map[string]float64{"og": 0, "en": 1, "ett": 1},
		One:      `en ett`,
		And:      `og`,
		Implied:  map[string]float64{"begge": 2},
		Homonyms: `to ti`,
	},

	Universals:   `alle alt all hver hvert samtlige`,
	Affiliations: `tilknyttet tilknyttede støttet støttede sponset sponsede forbundet relatert tilknytning`,
	State:        `stat staten statens statlig statlige statsstøttet statsstøttede regjering regjeringen`,
}
