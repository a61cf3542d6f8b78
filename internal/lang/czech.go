package lang

func init() { add(&czech) }

var czech = Language{
	Tag: "cs",

	Cues: `řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil prohlásila prohlašuje
		napsal napsala píše vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůrazňuje oznámil oznámila oznámili
		oznamuje odpověděl odpověděla odpovídá zeptal zeptala ptá tvrdí tvrdil tvrdila sdělil sdělila sdělili podotkl
		podotkla poznamenal poznamenala upozornil upozornila upozorňuje varoval varovala varuje potvrdil potvrdila
		potvrzuje popřel popřela přiznal přiznala připustil popsal popsala míní soudí domnívá konstatoval okomentoval
		vzkázal vzkázala slíbil odsoudil odsoudila označil označila zvolal zašeptal vykřikl uvedlo uvedly řeklo řekly
		oznámilo oznámily prohlásilo prohlásili prohlásily dodalo dodaly zdůraznilo zdůraznili vysvětlilo vysvětlili
		sdělilo sdělily potvrdilo potvrdili popřelo popřeli odpovědělo odpověděli podotklo upozornilo upozornili
		varovalo varovali konstatovala konstatovalo komentoval komentovala doplnil doplnila doplnilo napsali napsalo
		připustila tvrdili obvinil obvinila obvinilo obvinili obviňuje uvádějí říkala říkal informoval informovala
		informovalo vyjádřil vyjádřila odsoudilo napsaly tvrdily potvrdily upozornily varovaly`,
	Prepositions: `podle; slovy; dle`,
	Pronouns:     `on ona oni ono já my`,
	Function: `a v na se je že to s z do o k i ve pro za by ale jako po od který která které jsou byl byla bylo při však
		nebo jeho její jejich už tak také až před bez mezi podle včera dnes pondělí úterý středu čtvrtek pátek
		sobotu neděli ze ke není šlo jde`,
	Naming: `takzvaný takzvaná takzvané takzvaných tzv zvaný zvaná nazvaný nazvaná přezdívaný známý známá jménem název
		film kniha slovo`,
	Abbreviations: `dr prof ing mgr bc tzv např atd apod tj č sv ul p`,
	Dash:          true,
	SpeechNouns:   `prohlášení rozhovoru projevu dopise zprávě příspěvku komuniké tweetu`,
	Accuse: `obvinil obvinila obvinilo obvinili obvinily obviňuje obviňují odsoudil odsoudila odsoudilo odsoudili
		vinil vinila viní připisuje připsal označil_za označila_za kárá`,
	Deny: `popřel popřela popřelo popřeli popírá odmítl odmítla odmítlo odmítli odmítá vyvrátil vyvrátila
		dementoval dementovala dementovalo vyvrací dementuje zamítl`,
	Respond: `odpověděl odpověděla odpovědělo odpověděli odpovídá reagoval reagovala reagovalo reaguje odvětil
		odvětila opáčil namítl`,
	Quoting: `citoval citovala citovalo citovali cituje`,
	Persons: `mluvčí ministr ministryně ministři ministerstvo premiér premiérka prezident prezidentka kancléř kancléřka
		tajemník tajemnice velvyslanec velvyslankyně velvyslanectví ambasáda konzulát vyslanec vyslankyně vláda
		agentura úřad odbor kancelář služba policie armáda generál plukovník ředitel ředitelka šéf šéfka předseda
		předsedkyně úředník úřednice představitel představitelka komisař komise rada výbor parlament soud soudce
		soudkyně žalobce prokurátor advokát advokátka analytik analytička expert expertka experti odborník odbornice
		výzkumník výzkumnice firma společnost skupina organizace strana vůdce lídr starosta guvernér senátor poslanec
		poslankyně král profesor profesorka svědek zdroj zdroje orgány diplomat diplomatka náměstek náměstkyně
		zástupce zástupkyně resort představitelé výzkumníci úředníci analytici odborníci poslanci vyšetřovatelé
		diplomaté právníci`,
	Media:   `deník noviny list server televize týdeník portál`,
	Hearers: `agentuře deníku listu novinářům serveru televizi reportérům médiím stanici`,
	Named: `program programu operace operaci kampaň skupina skupinu skupiny projekt noviny strana firma společnost loď
		plán iniciativa heslo software virus agentura agentuře organizace platforma cvičení píseň deník`,
	Place:        `v ve na z ze do od po při pro u pod nad mezi během před s se k ke o za vůči proti`,
	Conjunctions: `a ale nebo avšak i`,
	That:         `že zda aby`,
	Relatives:    `který která které kteří jenž`,
	Adverbs: `později poté potom včera dnes zítra také též rovněž dříve dále pak však nyní znovu ještě už následně pondělí
		úterý středu čtvrtek pátek sobotu neděli`,
	Oblique: `u ovi em ém ého ému ami ách ům ou`,
	Finite:  `la lo li ly il al el`,
	Citing:  `s_odvoláním_na s_odkazem_na`,

	Negations:      `ne není nejsou nejsem nejsme nebyl* nebud* nemá* nemů* nikdo nikoho nic nikdy nikoli* žádn* bez ani`,
	PlainNegations: `není nejsou nejsem nebyl* nebud* nemá* nemů* ne nikdo nic nikdy žádn*`,
	Opposites:      `ne`,
	Denials: `popírá popřel* odmítá odmítl* odmítaj* bez nepřijateln* neopodstatněn* nedostatečn* lživ* smyšlen* ne*
		chybí`,

	Likely: `pravděpodobné pravděpodobný pravděpodobná pravděpodobně nepravděpodobné nepravděpodobný
		nepravděpodobně nejpravděpodobněji`,
	Degrees: `velmi; vysoce; málo; krajně; dosti; docela; spíše; méně; více; velice; značně; nanejvýš`,
	Hedges: `údajně; údajný; údajná; údajné; údajného; údajných; prý; zřejmě; patrně; pravděpodobně; pravděpodobný;
		pravděpodobná; pravděpodobné; asi; snad; možná; možný; možné; nejspíš; nejspíše; zdánlivě; očividně; domněle;
		domnělý; domnělá; domnělé; domnělého; domnělých; případně; eventuálně; podezřelý; podezřelá; podezřelí;
		podezřelých; podezírá; podezříván; podezření; má se za to; předpokládá se; předpokládá; předpokládáme;
		předpokládají; považován za; považována za; považováno za; považuje se; považuje; považují; věří; věříme; věří
		se; myslíme; myslí si; domníváme se; domnívá se; domnívají se; soudíme; soudí se; usuzujeme; pochybujeme;
		pochybuje; pochybují; pochybnost*; obáváme se; obává se; podle našeho názoru; podle mého názoru; pokud víme;
		pokud je známo; pokud je nám známo; na první pohled; zdá se; zdálo se; zdají se; vypadá to; jeví se; jevilo se;
		naznačuje; naznačují; nasvědčuje; nasvědčují; ukazuje na; ukazují na; mohl; mohla; mohlo; mohli; mohly; může;
		mohou; by mohl; by mohla; by mohlo; nepotvrzen*; nejist*; nejasn*; takzvaný; takzvaná; takzvané; takzvaného;
		teoreticky; hypoteticky; potenciálně; s vysokou pravděpodobností; se vší pravděpodobností; říká se; proslýchá
		se; zvěst*; jakoby; jako by`,
	Doubts: `možná; možné; mohl; mohla; mohli; nelze vyloučit; nevylučuje; není vyloučeno; nevěří; nemyslí si;
		pochybuje; nepravděpodobné`,
	NearNegations: `stěží; sotva; téměř; skoro; málem; zdaleka; ani zdaleka; daleko od; vůbec; nikterak; žádn*; v žádném případě;
		žádným způsobem; odmít*; odmítl*; popře*; popír*; popřel*; dementov*; vyvrac*; vyvrát*; zpochyb*; zamít*;
		vylouč*; vyluč*; falešn*; lživ*; chybn*; mylně; mylný; nesprávn*; nepravd*; nepravdiv*; neoprávněn*; bezdůvodn*;
		neopodstatněn*; vymyšlen*; smyšlen*; chybí; chyběl*; nedostatek; absence; nemožn*; nepravděpodobn*; zřídka;
		zřídkakdy; opomně*; opomin*; selhal*; místo; namísto; kromě; vyjma; neschop*; vyhnul*; vyhýb*; zabrán*;
		přestal*; bez; málo; lež; lži`,
	Ordinals: `druhý/druhá/druhé/druhého/druhému/druhém/druhou třetí/třetího čtvrtý/čtvrtá/čtvrté pátý/pátá/páté
		šestý/šestá/šesté sedmý/sedmá/sedmé osmý/osmá/osmé devátý/devátá/deváté desátý/desátá/desáté`,
	Quantities: `všechny/všichni/všechno/všech/všem/každý/každá/každé/celý/celá/celé polovina/polovinu/poloviny/půl
		většina/většinu/většiny mnoho/mnohé/mnozí/četné několik/některé/někteří/některých/jisté málo/nemnoho
		oba/obě/obou`,

	Numbers: Numbers{
		Units: `dva/dvě/dvou/dvěma tři/tří/třem čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti
			deset/deseti jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct`,
		Tens:    `dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát`,
		Powers:  `sto/stě/set tisíc/tisíce milion/miliony/milionů miliarda/miliardy/miliard`,
		Joints:  map[string]float64{"a": 0, "jed": 1, "jeden": 1},
		One:     `jeden jedna jedno`,
		And:     `a`,
		Implied: map[string]float64{"oba": 2},
	},

	Months:       `lednu únoru březnu dubnu květnu červnu červenci srpnu - říjnu - prosinci`,
	Summons:      `předvol`,
	Recalls:      `odvol; stáhl; stažen`,
	About:        `asi; přibližně; zhruba; kolem; téměř; více než; přes; nejméně; až; méně než`,
	Judging:      `hodnot; soud; věř; domníva; považuj; podezř; podle`,
	Threats:      `skupin hacker útok hrozb kyber špion`,
	Universals:   `všechny všechna všichni všech všem každý každá každé veškeré veškerá veškerý`,
	Affiliations: `napojen* spojen* navázan* podporovan* sponzorovan* přidružen* spřízněn*`,
	State:        `stát státu státem státní* vláda vlády vládou vládní*`,

	Dates: Dates{
		To:      `do; na; až; až do`,
		Between: `mezi`,
		And:     `a`,
		Part:    `začátkem; počátkem; na začátku; na počátku; koncem; na konci; v polovině; uprostřed`,
		In:      `v; od; do; z`,
		Year:    `roku; roce; rok; r.`,
		Seasons: `jaro/jara/jaře/na_jaře léto/léta/létě/v_létě podzim/podzimu/na_podzim zima/zimě/zimy/v_zimě`,
		Decades: `# léta; # let; # letech; #. léta; #. let; #. letech`,
		Tens: `třicátá_léta/třicátých_let/třicátých_letech čtyřicátá_léta/čtyřicátých_let/čtyřicátých_letech
			padesátá_léta/padesátých_let/padesátých_letech šedesátá_léta/šedesátých_let/šedesátých_letech
			sedmdesátá_léta/sedmdesátých_let/sedmdesátých_letech osmdesátá_léta/osmdesátých_let/osmdesátých_letech
			devadesátá_léta/devadesátých_let/devadesátých_letech`,
		First:   `prvního`,
		Streets: `ulice ulici náměstí třída třídě`,
		Relative: `dnes; dnes ráno; dnes večer; dnes odpoledne; včera; včera večer; předevčírem; zítra; pozítří; minulý týden;
			minulého týdne; minulý měsíc; minulého měsíce; loni; vloni; minulý rok; tento týden; tento měsíc; letos; příští
			týden; příští měsíc; příští rok; den předtím; následujícího dne; druhý den; před # dny; před # týdny; před #
			měsíci; před # lety; před týdnem; před měsícem; před rokem`,
		Weekdays: `- - středu/středy čtvrtka - sobotu/soboty neděli`,
	},
	Layout: Layout{
		Pages:      `strana stránka str.`,
		PageTotals: `z ze`,
	},

	Nations: `us=americk*,američan*|washington*|^usa,amerika,spojených_států,spojeným_státům
		gb=britsk*,brit,britové,britů|londýn*|británie cn=čínsk*,číňan*|peking*
		ru=rusk,ruská,ruské,ruský,ruského,ruskou,ruským,ruskému,ruských,rusové,rusů|moskv*,kreml*
		kp=severokorejsk*|pchjongjang* kr=jihokorejsk*|soul* ir=íránsk*|teherán*
		jp=japonsk,japonská,japonské,japonský,japonského|toki* in=indick*|dillí il=izraelsk*|jeruzalém*
		ua=ukrajinsk*|kyjev* by=bělorusk,běloruská,běloruské,běloruský,běloruského|minsk*
		de=německ,německá,německé,německý,německého,německou,němc*|berlín* fr=francouzsk*|paříž* it=italsk*|řím*
		es=španělsk,španělská,španělské,španělský|madrid* nl=nizozemsk,nizozemská,nizozemské,nizozemský|haag*
		pl=polsk,polská,polské,polský,polského|varšav*
		cz=česk,česká,české,český,českého,českou,českým,českých,češi,čechů|prah*,praz*|česko,česka,česku,českem,česká_republika,české_republiky
		au=australsk*|canberr* nz=novozélandsk*|wellington* ca=kanadsk*|ottaw* tw=tchajwansk*|tchaj-pej
		vn=vietnamsk*|hanoj* pk=pákistánsk*|islámábád* tr=tureck,turecká,turecké,turecký,tureckého|ankar*
		sk=slovensk,slovenská,slovenské,slovenský|bratislav*`,
	NameEndings: 4,
	Organs: `ministerstv* velvyslanectv* úřad úřadu agentur* vlád* vlada vláda parlament* sněmovn* komis* soud soudu policie
		policii rada rady konzulát* státní_zastupitelství nukib núkib`,
	Titles: `prezident prezidenta ministr ministryně ministra premiér premiérka premiéra kancléř velvyslanec velvyslankyně
		mluvčí generál ředitel ředitelka šéf tajemník`,
	Condemn:  `odsoud* odsuz*`,
	Announce: `oznám* ohlás* oznamuj*`,
	Measures: Measures{
		Sanctions:   `sankc*`,
		Indictments: `obžalob* obžaloval* obžalován*`,
		Summonses:   `předvolal* předvolán* předvolání`,
		Recalls:     `odvolal*_velvyslance odvolal*_svého_velvyslance stáhl*_velvyslance odvolal* odvolán*`,
		Expulsions:  `vyhostil* vyhoštěn* vyhoštění`,
	},
}
