package lang

func init() { add(&polish) }

var polish = Language{
	Tag: "pl",

	Cues: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza dodał dodała
		dodaje podkreślił podkreśliła podkreśla oświadczył oświadczyła oświadcza napisał napisała pisze piszą
		zaznaczył zaznaczyła zaznacza poinformował poinformowała poinformowali informuje wyjaśnił wyjaśniła
		wyjaśnia zapewnił zapewniła zapewnia odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała
		pyta spytał ocenił oceniła ocenia uważa tłumaczy tłumaczył przyznał przyznała przyznaje zaprzeczył
		zaprzecza potwierdził potwierdza ostrzegł ostrzega ogłosił ogłosiła przekazał przekazała przekazali
		skomentował komentuje zauważył zauważa krzyknął szepnął zawołał mruknął relacjonuje opowiada wspomina
		przypomniał apeluje apelował potępił potępia nazwał nazwała czytamy`,
	Prepositions: `według; zdaniem; jak podaje; słowami`,
	Pronouns:     `on ona oni one ono ja my`,
	Function: `i w na z się nie do że to jest o jak po od za przez dla co ale by był była są tym tego który która które
		oraz także już tylko jego jej ich przed przy bez u pod nad między podczas wczoraj dziś poniedziałek
		wtorek środę czwartek piątek sobotę niedzielę`,
	Naming:        `zwany zwana zwane tzw nazwany nazwana nazywany określany znany znana nazwą tytuł film książka słowo`,
	Abbreviations: `p dr prof mgr inż gen płk ul nr tzw m.in np itd itp św godz r`,
	Dash:          true,

	Negations:      `nie bez nikt nikogo nic nigdy żad* ani brak`,
	PlainNegations: `nie nikt nikogo nic nigdy żad*`,
	Opposites:      `nie`,
	Denials: `bez zaprzecz* odrzuc* odmawia* odmów* dementuj* niedopuszczaln* nieuzasadnion* niewystarczając* brak*
		fałszyw* nie*`,
	Idioms: `przede_wszystkim nie_tylko`,

	Numbers: Numbers{
		Units: `dwa/dwie/dwóch/dwaj/dwoje trzy/trzech/trzej cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu
			osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście
			piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście`,
		Tens: `dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
			dziewięćdziesiąt`,
		Powers: `sto/setki tysiąc/tysiące/tysięcy milion/miliony/milionów miliard/miliardy/miliardów`,
		Hundreds: `dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset
			siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset`,
		One:       `jeden jedna jedno`,
		And:       `i`,
		Multiples: map[string]float64{"mld": 1e9, "mln": 1e6},
		Implied:   map[string]float64{"oba": 2, "obie": 2, "obu": 2, "drugi": 2, "trzeci": 3},
	},

	Months:       `styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu`,
	Universals:   `wszystkie wszystkich wszelkie wszelkich każdy każda każde wszystko`,
	Affiliations: `powiązan* związan* wspieran* sponsorowan* kojarzon* zależn*`,
	State:        `państwo państwa państwem państwow* rząd rządu rządem rządow*`,
}
