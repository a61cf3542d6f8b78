package lang

func init() { add(&hungarian) }

var hungarian = Language{
	Tag: "hu",

	Cues: `mondta mondja mondták mondják mondott közölte közli közölték írta írja írták állította állítja állítják
		hangsúlyozta hangsúlyozza jelentette jelentik kijelentette kijelenti kijelentették tette válaszolta
		válaszolja felelte feleli kérdezte kérdezi hozzátette hozzáteszi nyilatkozta nyilatkozza nyilatkozott
		elmondta elmondja elmondták kifejtette megjegyezte figyelmeztetett figyelmeztet bejelentette
		megerősítette elismerte tagadta cáfolta kommentálta fogalmazott fogalmaz magyarázta magyarázza szögezte
		leszögezte emlékeztetett ígérte suttogta kiáltotta sóhajtotta vélekedett véli elítélte nevezte hangzott
		olvasható szólt`,
	Postpositions: `szerint; szavaival; szavai szerint`,
	Pronouns:      `ő ők ez az én mi`,
	Articles:      `a az egy`,
	Function: `és hogy nem is volt meg de ha csak már még el ki be le fel vagy mint után miatt között alatt előtt ezt
		azt aki ami amely kell lehet van lesz lett volna így akkor most tegnap ma hétfőn kedden szerdán
		csütörtökön pénteken szombaton vasárnap`,
	Naming:        `úgynevezett ún nevezett nevű című ismert becenevű film könyv szó kifejezés`,
	Abbreviations: `dr prof ún pl stb kb ill id ifj özv sz`,
	Dash:          true,

	Negations: `nem ne sem soha nincs* sincs* senki* semmi* nélkül se`,
	Negators:  `nem`,
	Opposites: `nem`,
	Denials:   `tagad* cáfol* elutasít* visszautasít* nélkül elfogadhatatlan* megalapozatlan* elégtelen* hamis*`,
	Idioms:    `mindenekelőtt nem_csak nemcsak`,

	Numbers: Numbers{
		Units: `kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy
			tizenöt tizenhat tizenhét tizennyolc tizenkilenc`,
		Tens:     `húsz harminc negyven ötven hatvan hetven nyolcvan kilencven`,
		Powers:   `száz ezer millió milliárd`,
		Joints:   map[string]float64{"egy": 1, "tizen": 10, "huszon": 20},
		One:      `egy`,
		And:      `és`,
		Implied:  map[string]float64{"mindkét": 2, "harmadik": 3},
		Homonyms: `hat hét`,
	},

	Months: `januári/januárban februári/februárban márciusi/márciusban áprilisi/áprilisban májusi/májusban
		júniusi/júniusban júliusi/júliusban augusztusi/augusztusban szeptemberi/szeptemberben októberi/októberben
		novemberi/novemberben decemberi/decemberben`,
	Universals:   `minden mindent mindenki összes valamennyi`,
	Affiliations: `kötődő* kötődés* kapcsolódó* támogat* szponzorált kapcsolatban köthető* álló`,
	State:        `állam* kormány*`,
}
