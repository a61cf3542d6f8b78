package lang

func init() { add(&italian) }

var italian = Language{
	Tag: "it",

	Cues: `disse dice dicono dissero detto diceva afferma affermò affermato affermano dichiara dichiarò dichiarato
		dichiarano spiega spiegò spiegato spiegano aggiunge aggiunse aggiunto scrive scrisse scritto sottolinea
		sottolineò sottolineato risponde rispose risposto chiede chiese chiesto sostiene sostenne sostenuto annuncia
		annunciò annunciato conclude concluse concluso osserva osservò osservato ricorda ricordò ricordato precisa
		precisò precisato replica replicò replicato commenta commentò commentato denuncia denunciò denunciato condanna
		condannò condannato avverte avvertì avvertito ammette ammise ammesso nega negò negato conferma confermò
		confermato esclamò gridò mormorò sussurrò racconta raccontò raccontato riferisce riferì riferito assicura
		assicurò assicurato ribadisce ribadì ribadito critica criticò criticato promette promise promesso incalza
		tuona definisce definì definito accusa accusò accusato accusano dichiararono spiegarono aggiungono tuonò
		ribatte ribatté ribattuto puntualizza puntualizzato chiarisce chiarito evidenzia evidenziato assicurarono fa
		scrissero scrivono hanno_detto aggiunsero risposero avvertono avvertirono confermano confermarono`,
	Prepositions: `secondo; stando a; a detta di; per`,
	Auxiliaries:  `ha hanno aveva avevano`,
	Pronouns:     `egli ella lui lei loro io noi essi chi`,
	Articles:     `il lo la i gli le l' un uno una un' suo sua suoi sue nostro nostra nostri nostre`,
	Function: `di e che a in non per è con si del della dei delle al alla da dal dalla nel nella come più ma anche sono
		su sul sulla o se ci essere stato tra fra dopo prima contro senza quando poi ieri oggi lunedì martedì
		mercoledì giovedì venerdì sabato domenica`,
	Naming: `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata noto nota intitolato intitolata
		soprannominato definito parola termine film libro presunto presunta`,
	Abbreviations: `sig dott dr prof on avv ing mons s ecc cfr pag`,
	Dash:          true,
	SpeechNouns: `nota comunicato dichiarazione intervista discorso lettera rapporto conferenza tweet messaggio post
		intervento`,
	Accuse: `accusato accusa accusò accusano accusarono accusava accusata incolpato incolpa condannato condanna
		condannò condannano denunciato denuncia denunciò attribuito attribuisce attribuì biasimato attribuisca
		punta_il_dito puntato_il_dito addita ritiene_responsabile biasima rimprovera`,
	Deny: `negato nega negò negano negarono smentito smentisce smentì smentiscono respinto respinge respinse
		respingono rigettato rigetta confutato confuta`,
	Respond: `risposto risponde rispose rispondono replicato replica replicò ribattuto ribatte reagito reagisce
		controbatte`,
	Quoting: `cita citò citato citano citando`,
	Persons: `portavoce ministro ministra ministri ministero presidente presidentessa premier cancelliere cancelliera
		segretario segretaria ambasciatore ambasciatrice ambasciata consolato governo agenzia dipartimento ufficio
		servizio polizia esercito generale colonnello direttore direttrice capo responsabile funzionario funzionaria
		funzionari commissario commissaria commissione consiglio comitato parlamento tribunale giudice procuratore
		procuratrice procura avvocato avvocata analista analisti esperto esperta esperti ricercatore ricercatrice
		ricercatori azienda società gruppo organizzazione partito leader sindaco sindaca governatore senatore
		senatrice deputato deputata re regina professore professoressa testimone fonte fonti autorità squadra unione
		rappresentante diplomatico opposizione inviato inviata delegazione sottosegretario portavoci rappresentanti
		diplomatici avvocati`,
	Media:   `agenzia giornale quotidiano emittente rivista settimanale sito`,
	Hearers: `giornalisti cronisti stampa reporter`,
	Named: `programma operazione campagna gruppo progetto agenzia giornale quotidiano rivista partito azienda società nave
		piano iniziativa slogan software virus strumento nome soprannome piattaforma esercitazione canzone`,
	Nobiliary: `di da dal del della`,
	Genitive:  `di del dello della dell' dei degli delle d' per`,
	Place: `a al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' da dal
		dalla dall' contro dopo prima durante tra fra verso presso`,
	Conjunctions: `e ed ma o però`,
	That:         `che se`,
	Relatives:    `cui quale quali`,
	Adverbs: `poi dopo ieri oggi domani anche inoltre prima allora già più_tardi successivamente recentemente infine ancora
		ora sempre quindi lunedì martedì mercoledì giovedì venerdì`,
	Finite: `ò arono irono`,
	Citing: `citando`,

	Negations: `non no mai niente nessun* né senza nulla neanche nemmeno`,
	Opposites: `in im il ir non dis`,
	Denials: `senza nega* respin* smentisc* smentit* inaccettabil* infondat* impossibil* insufficient* fals* manc*
		rifiut* oppon*`,
	Idioms: `del_tutto soprattutto innanzitutto non_solo`,

	Likely: `probabile probabili probabilmente improbabile improbabili verosimile verosimilmente inverosimile`,
	Degrees: `molto; altamente; estremamente; assai; poco; abbastanza; piuttosto; più; meno; del tutto; ben;
		molto poco; quanto mai`,
	Hedges: `presumibilmente; apparentemente; a quanto pare; a quanto sembra; a quanto risulta; pare; parrebbe; pareva;
		sembra; sembrano; sembrava; sembravano; sembrerebbe; sembrerebbero; probabilmente; forse; magari; possibilmente;
		eventualmente; verosimilmente; presunto; presunta; presunti; presunte; asserito; asserita; asseriti;
		asseritamente; supposto; supposta; ipotetico; ipoteticamente; teoricamente; in teoria; potenzialmente; con ogni
		probabilità; con tutta probabilità; a prima vista; in apparenza; sospetto; sospetta; sospetti; sospettato;
		sospettata; sospettati; sospettiamo; sospettano; si ritiene; si crede; si pensa; si suppone; si presume; si
		sospetta; si stima; si dice; si direbbe; si vocifera; è possibile; è probabile; può darsi; può essere; può
		avere; possono avere; potrebbe; potrebbero; dovrebbe; dovrebbero; sarebbe; sarebbero; avrebbe; avrebbero;
		crediamo; crede; credono; credo; pensiamo; pensa; pensano; penso; riteniamo; ritiene; ritengono; ritengo;
		supponiamo; suppone; presumiamo; dubitiamo; dubita; dubitano; dubito; dubbio; temiamo; teme; temono; a nostro
		avviso; a mio avviso; a nostro parere; secondo noi; per quanto ne sappiamo; per quanto sappiamo; per quanto si
		sa; a nostra conoscenza; suggerisce; suggeriscono; indica; indicano; lascia pensare; lasciano pensare; lascia
		intendere; tende a; tendono a; fa pensare; fanno pensare; non confermato; non confermata; incerto; incerta;
		sedicente; cosiddetto; cosiddetta; ipotesi; voci; come se`,
	Doubts: `forse; possibile; possibilmente; potrebbe; potrebbero; può darsi; non esclude; non escludono; non si
		esclude; non si può
		escludere; non è escluso; non crede; non credono; dubita; improbabile; poco probabile`,
	NearNegations: `appena; a malapena; difficilmente; a stento; quasi; lungi dal; lungi dall'; lontano dal; tutt'altro che;
		affatto; nient'affatto; in nessun modo; in alcun modo; neanche; nemmeno; neppure; rifiut*; neg*; smenti*;
		respin*; declin*; confut*; contest*; escl*; incapac*; impossibile; improbabile; manc*; privo di; priva di;
		assenza di; fals*; errone*; sbagliat*; inesatt*; infondat*; bugia; menzogn*; tranne; eccetto; salvo; invece di;
		anziché; raramente; di rado; poco; pochi; poche; evit*; imped*; smett*; smesso; cess*; inventat*; fall*; senza`,
	Ordinals: `secondo/seconda/secondi/seconde terzo/terza/terzi/terze quarto/quarta quinto/quinta sesto/sesta settimo/settima
		ottavo/ottava nono/nona decimo/decima`,
	Quantities: `tutti/tutte/tutto/tutta/ogni/intero/intera metà/mezzo/mezza maggioranza/maggior molti/molte/numerosi/numerose
		alcuni/alcune/diversi/diverse/certi/certe pochi/poche entrambi/entrambe`,

	Numbers: Numbers{
		Units: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
			diciassette diciotto diciannove`,
		Tens:   `venti trenta quaranta cinquanta sessanta settanta ottanta novanta`,
		Powers: `cento mille/mila milione/milioni miliardo/miliardi`,
		Joints: map[string]float64{
			"un": 1, "uno": 1, "tré": 3, "vent": 20, "trent": 30, "quarant": 40, "cinquant": 50,
			"sessant": 60, "settant": 70, "ottant": 80, "novant": 90,
		},
		One:       `un uno una`,
		And:       `e`,
		Multiples: map[string]float64{"mila": 1e3, "mld": 1e9, "mln": 1e6},
		Implied:   map[string]float64{"entrambi": 2, "entrambe": 2, "secondo": 2, "terzo": 3, "terza": 3},
		Homonyms:  `sei`,
	},
	Summons: `convoc`,
	Recalls: `richiam`,
	About:   `circa; quasi; intorno a; più di; oltre; almeno; fino a; meno di`,
	Judging: `ritien; ritengon; stim; valut; giudic; cred; pens; consider; sospett; secondo`,
	Threats: `gruppo pirati attacc spionaggio`,

	Universals:   `tutto tutta tutti tutte ogni`,
	Loose:        `qualsiasi qualunque sempre inter* entramb*`,
	Affiliations: `affiliat* legat* sostenut* sponsorizzat* collegat* associat* sostegno appoggiat*`,
	State:        `stato statale statali governo`,

	Dates: Dates{
		DayEndings: `º °`,
		To:         `al; all’; all'; a; fino al`,
		Between:    `tra il; fra il; tra l’; fra l’; tra; fra`,
		And:        `e e il`,
		Of:         `di; del; dell’`,
		Part: `all’inizio di; all'inizio di; inizio; fine; metà; alla fine di; a fine; a inizio; a metà; agli inizi di; ai
			primi di`,
		In:   `nel; dal; fino al`,
		Year: `anno; l’anno; l'anno; dell’anno`,
		Seasons: `primavera estate/l’estate/dell’estate/nell’estate autunno/l’autunno/dell’autunno/nell’autunno
			inverno/l’inverno/dell’inverno/nell’inverno`,
		Decades: `anni #; anni '#; anni ’#`,
		Tens:    `anni_trenta anni_quaranta anni_cinquanta anni_sessanta anni_settanta anni_ottanta anni_novanta`,
		First:   `primo`,
		Streets: `via viale piazza corso largo`,
		Relative: `oggi; ieri; ieri sera; ieri mattina; domani; stamattina; stamani; stamane; stasera; stanotte; questa mattina;
			questa sera; questa settimana; questo mese; quest’anno; quest'anno; la settimana scorsa; la scorsa settimana;
			settimana scorsa; scorsa settimana; il mese scorso; lo scorso mese; mese scorso; l’anno scorso; l'anno scorso;
			lo scorso anno; la prossima settimana; la settimana prossima; il mese prossimo; l’anno prossimo; il giorno
			prima; il giorno dopo; l’altro ieri; # giorni fa; # settimane fa; # mesi fa; # anni fa; una settimana fa; un
			mese fa; un anno fa`,
	},
	Layout: Layout{
		Pages:      `pagina pag. pag`,
		PageTotals: `di`,
		Notes:      `nota`,
		Omissions:  `omissis`,
	},

	Nations: `us=statunitense,statunitensi,american*|washington|america gb=britannic*|londra|gran_bretagna
		cn=cinese,cinesi|pechino ru=russo,russa,russi,russe|mosca,cremlino kp=nordcorean*|pyongyang kr=sudcorean*|seul
		ir=iranian*|teheran jp=giapponese,giapponesi|tokyo in=indiano,indiana,indiani,indiane|nuova_delhi
		il=israelian*|gerusalemme ua=ucrain*|kiev by=bieloruss*|minsk de=tedesco,tedesca,tedeschi,tedesche|berlino
		fr=francese,francesi|parigi it=italian*|roma es=spagnol*|madrid nl=olandese,olandesi|l_aia|olanda
		pl=polacco,polacca,polacchi|varsavia cz=ceco,ceca,cechi|praga|repubblica_ceca au=australian*|canberra
		nz=neozelandese,neozelandesi|wellington ca=canadese,canadesi|ottawa tw=taiwanese,taiwanesi|taipei
		vn=vietnamita,vietnamiti|hanoi pk=pakistano,pakistana,pakistani|islamabad tr=turco,turca,turchi|ankara`,
	Organs: `ministero governo ambasciata agenzia parlamento commissione tribunale polizia consiglio consolato procura senato
		farnesina`,
	Titles: `presidente ministro ministra cancelliere ambasciatore ambasciatrice portavoce generale direttore direttrice capo
		segretario procuratore premier`,
	Condemn:  `condann* denunci*`,
	Announce: `annunci* annuncia*`,
	Measures: Measures{
		Sanctions:   `sanzione sanzioni sanzionat* sanzionare`,
		Indictments: `incriminat* incriminazione incriminazioni rinviat*_a_giudizio`,
		Summonses:   `convocat* convocazione convocare convoca convocherà`,
		Recalls:     `richiamat* richiamo_dell_ambasciatore richiama`,
		Expulsions:  `espuls* espell* persona_non_grata`,
	},
}
