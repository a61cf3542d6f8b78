package lang

func init() { add(&dutch) }

var dutch = Language{
	Tag: "nl",

	Cues: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden liet laat weten schreef schrijft schreven
		meldde meldt vertelde vertelt stelde stelt benadrukte benadrukt vond vindt reageerde reageert antwoordde
		antwoordt vroeg vraagt voegde waarschuwde waarschuwt noemde noemt beweerde beweert bevestigde bevestigt
		ontkende ontkent riep roept aldus legde oordeelde concludeerde twitterde citeerde beaamde erkende
		verzekerde veroordeelde`,
	Postcues:     `aldus`,
	Prepositions: `volgens; naar eigen zeggen van; in de woorden van`,
	Auxiliaries:  `heeft hebben had`,
	Pronouns:     `hij zij ze het ik wij we men`,
	Articles:     `de het een zijn haar hun`,
	Function: `van 's s en in is dat op te voor met niet aan er om ook als maar bij uit door naar over nog dan wel tot
		tegen wordt worden werd was zijn heeft die deze dit al na onder maandag dinsdag woensdag donderdag
		vrijdag zaterdag zondag`,
	Naming:        `zogenaamde zogeheten zogenoemde genaamd genoemd heet boek film`,
	Abbreviations: `dhr mevr dr drs prof mr ir st nr bijv o.a d.w.z`,

	Negations: `niet geen nooit niets niemand zonder noch nergens`,
	Negators:  `niet`,
	Opposites: `on niet`,
	Denials:   `zonder on* ontken* verwer* verwierp* weiger* afgewezen wijst vals* gebrek`,
	Idioms:    `vooral niet_alleen onder* ons onze`,

	Numbers: Numbers{
		Units: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
			achttien negentien`,
		Tens:    `twintig dertig veertig vijftig zestig zeventig tachtig negentig`,
		Powers:  `honderd/honderden duizend/duizenden miljoen/miljoenen miljard/miljarden biljoen`,
		Joints:  map[string]float64{"en": 0, "ën": 0, "een": 1, "één": 1},
		One:     `een`,
		And:     `en`,
		Implied: map[string]float64{"beide": 2, "tweede": 2, "derde": 3},
	},

	Universals:   `alle alles elke ieder iedere`,
	Affiliations: `gelieerd* verbonden gesteund* gesponsord* gelinkt* banden verwant*`,
	State:        `staat staats* overheid regering`,
}
