package lang

func init() { add(&polish) }

var polish = Language{
	Tag: "pl",

	Cues: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza dodał dodała
		dodaje podkreślił podkreśliła podkreśla oświadczył oświadczyła oświadcza napisał napisała pisze piszą
		zaznaczył zaznaczyła zaznacza poinformował poinformowała poinformowali informuje wyjaśnił wyjaśniła wyjaśnia
		zapewnił zapewniła zapewnia odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała pyta spytał
		ocenił oceniła ocenia uważa tłumaczy tłumaczył przyznał przyznała przyznaje zaprzeczył zaprzecza potwierdził
		potwierdza ostrzegł ostrzega ogłosił ogłosiła przekazał przekazała przekazali skomentował komentuje zauważył
		zauważa krzyknął szepnął zawołał mruknął relacjonuje opowiada wspomina przypomniał apeluje apelował potępił
		potępia nazwał nazwała czytamy oświadczyło oświadczyli powiedziało dodało dodali stwierdziło stwierdzili
		podkreśliło podkreślili poinformowało zaznaczyło zaznaczyli wyjaśniło wyjaśnili zapewniło zapewnili przekazało
		napisało ogłosiło ogłosili odpowiedziało odpowiedzieli przyznało zaprzeczyło zaprzeczyła zaprzeczyli
		potwierdziło potwierdziła potwierdzili ostrzegło ostrzegła ostrzegli skomentowała zauważyła odparło uznał
		uznała uznało uznali oskarżył oskarżyła oskarżyło oskarżyli oskarża poinformowały oświadczyły powiedziały
		dodały stwierdziły zapowiedział zapowiedziała zapowiada podał podała podało podali podaje wskazał wskazała
		wskazuje zwrócił zwróciła napisali pisali podkreśliły ocenili oceniło zapytali ogłosiły`,
	Prepositions: `według; zdaniem; jak podaje; słowami`,
	Pronouns:     `on ona oni one ono ja my`,
	Function: `i w na z się nie do że to jest o jak po od za przez dla co ale by był była są tym tego który która które
		oraz także już tylko jego jej ich przed przy bez u pod nad między podczas wczoraj dziś poniedziałek
		wtorek środę czwartek piątek sobotę niedzielę`,
	Naming:        `zwany zwana zwane tzw nazwany nazwana nazywany określany znany znana nazwą tytuł film książka słowo`,
	Abbreviations: `p dr prof mgr inż gen płk ul nr tzw m.in np itd itp św godz r`,
	BareSpeech:    true,
	Dash:          true,
	SpeechNouns: `oświadczeniu oświadczenie komunikacie komunikat wywiadzie wywiad przemówieniu liście raporcie wpisie
		konferencji`,
	Accuse: `oskarżył oskarżyła oskarżyło oskarżyli oskarżyły oskarża oskarżają obwinił obwiniła obwiniło obwinili
		obwinia potępił potępiła potępiło potępili potępia zarzucił zarzuciła zarzuca obwiniają przypisuje
		przypisał wskazał_jako`,
	Deny: `zaprzeczył zaprzeczyła zaprzeczyło zaprzeczyli zaprzecza zaprzeczają zdementował zdementowała
		zdementowało odrzucił odrzuciła odrzuciło odrzucili odrzuca dementuje odpiera odparł_zarzuty odpierał
		wyparł_się`,
	Respond: `odpowiedział odpowiedziała odpowiedziało odpowiedzieli odpowiada odparł odparła odparło zareagował
		zareagowała zareagowało ripostował`,
	Quoting: `cytuje cytował cytowała cytuje_agencja zacytował zacytowała`,
	Persons: `rzecznik rzeczniczka rzecznicy minister ministra ministerka ministrowie ministerstwo premier premierka
		prezydent prezydentka kanclerz sekretarz ambasador ambasadorka ambasada konsulat wysłannik rząd agencja
		departament urząd biuro służba policja wojsko armia generał pułkownik dyrektor dyrektorka szef szefowa
		przewodniczący przewodnicząca urzędnik urzędniczka urzędnicy komisarz komisja rada komitet parlament sejm sąd
		sędzia prokurator prokuratura adwokat prawnik analityk analityczka ekspert ekspertka eksperci badacz badaczka
		badacze firma spółka grupa organizacja partia lider liderka przywódca burmistrz prezes gubernator senator
		poseł posłanka król profesor świadek źródło źródła władze przedstawiciel przedstawicielka dyplomata dyplomatka
		resort wiceminister wiceministra msz mon przedstawiciele analitycy prokuratorzy posłowie śledczy dyplomaci
		prawnicy`,
	Media:   `dziennik gazeta portal telewizja stacja tygodnik`,
	Hearers: `agencji gazecie dziennikowi portalowi dziennikarzom reporterom telewizji mediom stacji prasie`,
	Named: `program programu programem operacja operacji operację kampania kampanii grupa grupy grupę projekt projektu
		gazeta dziennik dziennika partia partii firma firmy spółka statek plan inicjatywa hasło oprogramowanie wirus
		agencja agencji organizacja organizacji platforma ćwiczenia piosenka`,
	Place:        `w na z ze do od po przy dla u pod nad między podczas przed przez wobec wśród o za ku przeciw`,
	Conjunctions: `i a ale oraz lub`,
	That:         `że iż czy aby`,
	Relatives:    `który która które którzy którego której`,
	Adverbs: `później potem wczoraj dziś dzisiaj jutro także też również następnie wcześniej ponadto dalej wtedy teraz zaś
		jednak natomiast ponownie niedawno poniedziałek wtorek środę czwartek piątek sobotę niedzielę`,
	Oblique: `ę ą owi em iem ami ach om ego emu ej`,
	Finite:  `ł ła ło li ły`,
	Citing:  `powołując_się_na cytując`,

	Negations:      `nie bez nikt nikogo nic nigdy żad* ani brak`,
	PlainNegations: `nie nikt nikogo nic nigdy żad*`,
	Opposites:      `nie`,
	Denials: `bez zaprzecz* odrzuc* odmawia* odmów* dementuj* niedopuszczaln* nieuzasadnion* niewystarczając* brak*
		fałszyw* nie*`,
	Idioms: `przede_wszystkim nie_tylko`,

	Likely: `prawdopodobne prawdopodobny prawdopodobna prawdopodobnie nieprawdopodobne nieprawdopodobny
		najprawdopodobniej`,
	Degrees: `bardzo; wysoce; mało; niezwykle; całkiem; dość; bardziej; mniej; wielce; raczej; niezbyt; skrajnie`,
	Hedges: `prawdopodobnie; rzekomo; rzekomy; rzekoma; rzekome; rzekomego; rzekomej; rzekomych; rzekomym; rzekomymi;
		podobno; ponoć; podobnież; jakoby; przypuszczalnie; zapewne; chyba; być może; może; mogą; mógł; mogła; mogło;
		mogli; mogły; mógłby; mogłaby; mogłoby; mogliby; mogłyby; ewentualnie; najwyraźniej; najprawdopodobniej;
		najpewniej; pozornie; widocznie; wydaje się; wydają się; wydawało się; zdaje się; zdają się; zdawało się;
		wygląda na to; domniemany; domniemana; domniemane; domniemanego; domniemanych; podejrzany; podejrzana;
		podejrzani; podejrzanych; podejrzewa się; podejrzewa*; podejrzenie; podejrzenia; przypuszcza się; przypuszcza*;
		uważa się; uważany za; uważana za; uważane za; sądzi się; sądzimy; sądzi; sądzą; wierzymy; wierzy; wierzą;
		myślimy; uważamy; uważa; uważają; zakładamy; zakłada się; zakłada; wątpi*; wątpliw*; obawiamy się; obawia się;
		naszym zdaniem; moim zdaniem; w naszej ocenie; o ile wiemy; o ile wiadomo; z tego co wiemy; według naszej
		wiedzy; na pierwszy rzut oka; sugeruje; sugerują; sugerował*; wskazuje na; wskazują na; wskazuje; wskazują;
		niepotwierdzon*; niepewn*; niejasn*; tak zwany; tak zwana; tak zwane; tzw; teoretycznie; hipotetycznie;
		potencjalnie; domyślnie; z dużym prawdopodobieństwem; według wszelkiego prawdopodobieństwa; powinien; powinna;
		pogłosk*; plotk*; mówi się; jak gdyby; jakby`,
	Doubts: `może; mógł; mogła; możliwe; możliwe że; być może; nie można wykluczyć; nie wyklucza; nie jest wykluczone;
		nie wierzy; nie
		uważa; wątpi; wątpliwe; mało prawdopodobne; nieprawdopodobne`,
	NearNegations: `ledwo; ledwie; zaledwie; prawie; niemal; bynajmniej; wcale; daleki* jest; daleki*; daleka; dalekie; daleko;
		żadn*; w żadnym razie; w żaden sposób; odmówi*; odmawia*; odmow*; zaprzecz*; zdementow*; dementuj*; odrzuc*;
		odrzuca*; wyklucz*; podważ*; obal*; kwestionuj*; fałsz*; błędn*; mylnie; mylny; nieprawd*; niesłuszn*;
		bezpodstawn*; bezzasadn*; zmyśl*; brak; brakuj*; brakow*; braku; niemożliw*; mało prawdopodobn*; rzadko;
		nieprawdopodobn*; zaniech*; zamiast; oprócz; z wyjątkiem; poza; niezdoln*; unikn*; unika*; przesta*; zapobieg*;
		bez; mało; niewiel*; kłam*`,
	Ordinals: `drugi/druga/drugie/drugiego/drugiej/drugim/drugą trzeci/trzecia/trzecie/trzeciego/trzeciej/trzecim/trzecią
		czwarty/czwarta/czwarte/czwartego/czwartej piąty/piąta/piąte/piątego/piątej
		szósty/szósta/szóste/szóstego/szóstej siódmy/siódma/siódme/siódmego/siódmej ósmy/ósma/ósme/ósmego/ósmej
		dziewiąty/dziewiąta/dziewiąte dziesiąty/dziesiąta/dziesiąte`,
	Quantities: `wszystkie/wszyscy/wszystko/wszystkich/wszystkim/każdy/każda/każde/cały/cała/całe połowa/połowę/połowy/pół
		większość/większości wiele/wielu/liczne/licznych kilka/kilku/niektóre/niektórzy/niektórych/pewne
		niewiele/niewielu oba/obie/obaj/obydwa/obydwie`,

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
	Summons:      `wezwa`,
	Recalls:      `odwoł`,
	About:        `około; prawie; niemal; w przybliżeniu; ponad; więcej niż; co najmniej; do; mniej niż`,
	Judging:      `ocenia; ocenił; uważa; sądz; wierz; podejrzew; według; zdaniem`,
	Threats:      `grup haker atak cyber szpieg`,
	Universals:   `wszystkie wszystkich wszelkie wszelkich każdy każda każde wszystko`,
	Affiliations: `powiązan* związan* wspieran* sponsorowan* kojarzon* zależn*`,
	State:        `państwo państwa państwem państwow* rząd rządu rządem rządow*`,

	Dates: Dates{
		To:      `do; na; po`,
		Between: `między; pomiędzy`,
		And:     `a i`,
		Part:    `na początku; początku; początek; pod koniec; koniec; w połowie; połowa; w końcu`,
		In:      `w; we; od; do; z`,
		Year:    `roku; rok; r.; r`,
		Seasons: `wiosna/wiosną/wiosny/wiosnę lato/latem/lata/lecie jesień/jesienią/jesieni zima/zimą/zimy/zimę`,
		Decades: `lata #.; lat #.; latach #.; lata #; lat #; latach #`,
		Tens: `lata_trzydzieste/lat_trzydziestych/latach_trzydziestych
			lata_czterdzieste/lat_czterdziestych/latach_czterdziestych
			lata_pięćdziesiąte/lat_pięćdziesiątych/latach_pięćdziesiątych
			lata_sześćdziesiąte/lat_sześćdziesiątych/latach_sześćdziesiątych
			lata_siedemdziesiąte/lat_siedemdziesiątych/latach_siedemdziesiątych
			lata_osiemdziesiąte/lat_osiemdziesiątych/latach_osiemdziesiątych
			lata_dziewięćdziesiąte/lat_dziewięćdziesiątych/latach_dziewięćdziesiątych`,
		First:   `pierwszego`,
		Streets: `ulica ulicy ul plac placu aleja alei al`,
		Relative: `dziś; dzisiaj; dziś rano; dziś wieczorem; wczoraj; wczoraj wieczorem; przedwczoraj; jutro; pojutrze; w zeszłym
			tygodniu; zeszłym tygodniu; w ubiegłym tygodniu; ubiegłym tygodniu; w minionym tygodniu; w zeszłym miesiącu; w
			ubiegłym miesiącu; w zeszłym roku; w ubiegłym roku; w tym tygodniu; w tym miesiącu; w tym roku; w przyszłym
			tygodniu; w przyszłym miesiącu; w przyszłym roku; dzień wcześniej; następnego dnia; poprzedniego dnia; # dni
			temu; # tygodnie temu; # tygodni temu; # miesiące temu; # miesięcy temu; # lata temu; # lat temu; tydzień temu;
			miesiąc temu; rok temu`,
		Weekdays: `- - środę/środy - - sobotę/soboty niedzielę/niedzieli`,
	},
	Layout: Layout{
		Pages:      `strona str.`,
		PageTotals: `z ze`,
	},

	Nations: `us=amerykańsk*,amerykan*|waszyngton*|^usa,ameryka gb=brytyjsk*,brytyjczy*|londyn*|brytania
		cn=chińsk*,chińczy*|pekin* ru=rosyjsk*,rosjan*|moskw*,moskiew*,kreml* kp=północnokoreańsk*|pjongjang*,phenian*
		kr=południowokoreańsk*|seul* ir=irańsk*|teheran* jp=japońsk*|tokio* in=indyjsk*|delhi il=izraelsk*|jerozolim*
		ua=ukraińsk*|kijów,kijow* by=białorusk*|mińsk*|białoru*
		de=niemiecki*,niemieck*|berlin*|niemcy,niemiec,niemczech,niemcom fr=francusk*|paryż*
		it=włosk*|rzym*|włochy,włoch,włoszech es=hiszpańsk*|madry* nl=holendersk*,niderlandzk*|haga,hadze,hagi|holandi*
		pl=polsk,polska,polski,polskie,polskiego,polskiej,polskiemu,polskim,polską,polscy,polskich|warszaw*
		cz=czesk*|prag*,pradze|czech* au=australijsk*|canberr* nz=nowozelandzk*|wellington* ca=kanadyjsk*|ottaw*
		tw=tajwańsk*|tajpej vn=wietnamsk*|hanoi pk=pakistańsk*|islamabad* tr=tureck*|ankar*`,
	NameEndings: 4,
	Organs: `ministerstw* ambasad* agencj* rząd rządu rządowi rządem departament* parlament* sejm sejmu komisj* sąd sądu
		policj* rada rady prokuratur* konsulat* msz urząd urzędu`,
	Titles: `prezydent prezydenta minister ministra kanclerz ambasador ambasadora rzecznik rzecznika rzeczniczka generał
		generała dyrektor dyrektora szef szefa premier premiera prokurator sekretarz`,
	Condemn:  `potępi*`,
	Announce: `ogłos* ogłas* zapowied*`,
	Measures: Measures{
		Sanctions:   `sankcj*`,
		Indictments: `akt_oskarżenia aktu_oskarżenia akty_oskarżenia postawił*_zarzuty postawion*_zarzuty postawiono_zarzuty`,
		Summonses:   `wezwał* wezwan* wezwie`,
		Recalls:     `odwołał*_ambasadora odwołani* odwołał* odwołan*`,
		Expulsions:  `wydalił* wydalen* wydalon* persona_non_grata`,
	},
}
