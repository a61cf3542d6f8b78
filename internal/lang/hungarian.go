package lang

func init() { add(&hungarian) }

var hungarian = Language{
	Tag: "hu",

	Cues: `mondta mondja mondták mondják mondott közölte közli közölték írta írja írták állította állítja állítják
		hangsúlyozta hangsúlyozza jelentette jelentik kijelentette kijelenti kijelentették tette válaszolta válaszolja
		felelte feleli kérdezte kérdezi hozzátette hozzáteszi nyilatkozta nyilatkozza nyilatkozott elmondta elmondja
		elmondták kifejtette megjegyezte figyelmeztetett figyelmeztet bejelentette megerősítette elismerte tagadta
		cáfolta kommentálta fogalmazott fogalmaz magyarázta magyarázza szögezte leszögezte emlékeztetett ígérte
		suttogta kiáltotta sóhajtotta vélekedett véli elítélte nevezte hangzott olvasható szólt megvádolta vádolta
		vádolja kiemelte kiemeli kijelentve leszögezi rámutatott rámutat bejelenti bejelentették közlik tagadja
		cáfolja megerősíti ismertette tudatta tudatja reagált reagál visszautasította visszautasítja hozzáfűzte
		hozzáfűzi jelezte jelzi kérte kéri`,
	Postpositions: `szerint; szavaival; szavai szerint`,
	Pronouns:      `ő ők ez az én mi`,
	Articles:      `a az egy`,
	Function: `és hogy nem is volt meg de ha csak már még el ki be le fel vagy mint után miatt között alatt előtt ezt
		azt aki ami amely kell lehet van lesz lett volna így akkor most tegnap ma hétfőn kedden szerdán
		csütörtökön pénteken szombaton vasárnap`,
	Naming:        `úgynevezett ún nevezett nevű című ismert becenevű film könyv szó kifejezés`,
	Abbreviations: `dr prof ún pl stb kb ill id ifj özv sz`,
	Dash:          true,
	SpeechNouns: `közleményben közlemény interjúban beszédben levélben jelentésben sajtótájékoztatón nyilatkozatban
		bejegyzésben`,
	Accuse: `megvádolta vádolta vádolja vádolták elítélte elítéli elítélték okolta okolja felelőssé vádolják
		hibáztatja hibáztatta felrója`,
	Deny: `tagadta tagadja tagadták cáfolta cáfolja cáfolták visszautasította visszautasítja elutasította
		elutasítja tagadják visszautasították elutasították`,
	Respond: `válaszolta válaszolja válaszolt válaszol felelte feleli reagált reagál válaszolták visszavágott`,
	Quoting: `idézte idézi idézték`,
	Persons: `szóvivő szóvivője szóvivőnője miniszter minisztere minisztérium miniszterelnök miniszterelnöke külügyminiszter
		külügyminisztere elnök elnöke kancellár nagykövet nagykövete nagykövetség nagykövetsége követ kormány kormánya
		hatóság hatósága hivatal hivatala szolgálat szolgálata rendőrség hadsereg tábornok ezredes igazgató igazgatója
		vezető vezetője főnök tisztviselő tisztviselője biztos bizottság bizottsága tanács tanácsa parlament bíróság
		bíró ügyész ügyészség ügyvéd ügyvédje elemző elemzője szakértő szakértője kutató kutatója cég vállalat csoport
		szervezet párt polgármester kormányzó szenátor király királynő professzor tanú forrás források képviselő
		képviselője diplomata államtitkár főtitkár kutatók szakértők tisztviselők képviselők szóvivők elemzők
		diplomaták hatóságok`,
	Media:   `hírügynökség napilap lap újság csatorna hetilap rádió televízió`,
	Hearers: `újságíróknak hírügynökségnek lapnak csatornának sajtónak újságírókkal`,
	Named: `program programot művelet műveletet hadművelet kampány csoport csoportot projekt ügynökség lap újság párt cég
		vállalat hajó terv kezdeményezés jelszó szoftver vírus szervezet`,
	Subjunctions: `vajon`,
	Place:        `után előtt alatt között ellen`,
	Conjunctions: `és de vagy`,
	That:         `hogy ha`,
	Relatives:    `aki amely akik amelyek amelynek`,
	Adverbs: `később azután aztán majd tegnap ma holnap is korábban továbbá utóbb ezután végül ismét most hétfőn kedden
		szerdán csütörtökön pénteken szombaton vasárnap`,
	Oblique:  `nak nek t ban ben ra re val vel ról ről tól től hoz hez höz ból ből ba be nál nél ért`,
	HeadLast: true,
	Citing:   `hivatkozva`,

	Negations: `nem ne sem soha nincs* sincs* senki* semmi* nélkül se`,
	Negators:  `nem`,
	Opposites: `nem`,
	Denials:   `tagad* cáfol* elutasít* visszautasít* nélkül elfogadhatatlan* megalapozatlan* elégtelen* hamis*`,
	Idioms:    `mindenekelőtt nem_csak nemcsak`,

	Likely:  `valószínű valószínűleg valószínűsíthető valószínűtlen legvalószínűbb`,
	Degrees: `nagyon; igen; rendkívül; kevéssé; meglehetősen; eléggé; nagyban; elég`,
	Hedges: `állítólag; állítólagos; feltehetően; feltehetőleg; feltételezhetően; feltételezett; valószínűleg; vélhetően;
		vélhetőleg; talán; esetleg; lehetséges; lehetőleg; netán; alighanem; minden bizonnyal; bizonyára; nyilván;
		nyilvánvalóan; látszólag; láthatóan; úgy tűnik; úgy látszik; úgy tűnt; tűnik; tűnt; látszik; látszott;
		gyaníthatóan; gyanított; gyanúsított; gyanúsítottak; gyanú; gyanúja; gyanítjuk; gyanítja; feltételezzük;
		feltételezik; feltételezi; úgy véljük; úgy vélik; véljük; vélik; hisszük; hiszik; hiszi; gondoljuk; gondolja;
		gondolják; kételkedünk; kétség; kétséges; kétlem; tartunk; attól tartunk; véleményünk szerint; tudomásunk
		szerint; ha jól tudjuk; első látásra; első ránézésre; utal; utalnak; arra utal; sugallja; sugallják; lehet;
		lehetett; lehetne; lehetnek; úgynevezett; meg nem erősített; bizonytalan; tisztázatlan; előzetes; elméletileg;
		elméletben; hipotetikus; pletyka; híresztelés; híresztelések; mintha; nagy valószínűséggel; állítják; mondják;
		ún; elvileg; kétségtelen; hipotézis; becslés; becslések szerint`,
	Doubts: `talán; esetleg; lehetséges; lehet hogy; nem zárható ki; nem kizárt; nem zárja ki; nem hiszi; kételkedik;
		valószínűtlen`,
	NearNegations: `aligha; alig; majdnem; csaknem; szinte; távolról sem; korántsem; egyáltalán; semmi esetre; semmiképp*;
		semmilyen; megtagad*; visszautasít*; elutasít*; tagad*; cáfol*; megcáfol*; elvet*; kizár*; hamis*; téves*;
		tévesen; hazug*; valótlan*; alaptalan*; kitalált; hiány*; hiányában; lehetetlen*; valószínűtlen*; ritkán;
		elmulaszt*; kudarc*; helyett; kivéve; képtelen*; elkerül*; megakadályoz*; nélkül; kevés; mentes*`,
	Ordinals: `második/másodikat harmadik/harmadikat negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik`,
	Quantities: `minden/összes/valamennyi/mindegyik/egész fele/fél/felét többsége/többség/legtöbb sok/számos néhány/egyes/több
		kevés mindkét/mindkettő`,

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
	Summons:      `bekéret; berendel`,
	Recalls:      `visszahív; hazahív; hazarendel`,
	About:        `körülbelül; mintegy; közel; majdnem; több mint; legalább; legfeljebb; kevesebb mint`,
	Judging:      `értékel; becsül; vél; gondol; hiszi; hiszn; gyanít; gyanú; feltételez; szerint`,
	Threats:      `csoport hacker támad kiber kémked`,
	Universals:   `minden mindent mindenki összes valamennyi`,
	Affiliations: `kötődő* kötődés* kapcsolódó* támogat* szponzorált kapcsolatban köthető* álló`,
	State:        `állam* kormány*`,
	Layout: Layout{
		Pages:     `oldal`,
		PageUnits: `oldal`,
	},

	Nations: `us=amerikai*|washington*|^usa,amerika,egyesült_államok
		gb=brit,britek,brittel|london*|nagy-britannia,nagy-britanniá*,egyesült_királyság cn=kínai*|peking*
		ru=orosz,oroszok,oroszokat|moszkv*,kreml* kp=észak-koreai*|phenjan* kr=dél-koreai*|szöul* ir=iráni*|teherán*
		jp=japán|tokió* in=indiai*|delhi il=izraeli*|jeruzsálem* ua=ukrán,ukránok|kijev*
		by=belarusz,fehérorosz|minszk*|fehéroroszország de=német,németek|berlin* fr=francia,franciák|párizs*
		it=olasz,olaszok|róma*,rómá* es=spanyol,spanyolok|madrid* nl=holland,hollandok|hága*,hágá*
		pl=lengyel,lengyelek|varsó* cz=cseh,csehek|prága*,prágá*|csehország au=ausztrál,ausztrálok|canberr*
		nz=új-zélandi*|wellington*|új-zéland ca=kanadai*|ottaw* tw=tajvani*|tajpej* vn=vietnami*|hanoi*
		pk=pakisztáni*|iszlámábád* tr=török,törökök|ankar* hu=magyar,magyarok|budapest*`,
	NameEndings: 5,
	Organs: `minisztérium* külügyminisztérium* belügyminisztérium* honvédelmi_minisztérium* igazságügyi_minisztérium*
		nagykövetség* kormány* hivatal* ügynökség* parlament* bizottság* bíróság* rendőrség* tanács* konzulátus*
		ügyészség*`,
	Titles:   `elnök miniszter külügyminiszter miniszterelnök nagykövet szóvivő tábornok igazgató kancellár államtitkár`,
	Condemn:  `elítél* elitél*`,
	Announce: `bejelent*`,
	Measures: Measures{
		Sanctions:   `szankció*`,
		Indictments: `vádirat* vádat_emelt* vádemelés* vádat_emeltek`,
		Summonses:   `bekérette bekérették bekéreti bekérettek behívta_a_nagykövetet`,
		Recalls:     `visszahívta visszahívták visszarendelte hazarendelte`,
		Expulsions:  `kiutasított* kiutasítás* kiutasította kiutasították persona_non_grata`,
	},
}
