package lang

func init() { add(&norwegian) }

var norwegian = Language{
	Tag:  "no",
	Also: "nb nn",

	Cues: `sier seier sa sagt skriver skrev skrevet forteller fortel fortalte forklarer forklarte mener mente hevder
		hevdet legger la svarer svarte spør spurte konstaterer konstaterte understreker understreket påpeker advarer
		advarte bekrefter bekreftet avviser avviste benekter opplyser opplyste uttaler uttalte kaller kalte synes tror
		undrer ropte hvisket utbrøt fortsetter fortsatte kommenterer kommenterte melder meldte lover lovet fordømmer
		fordømte uttrykte anklaget anklager understrekte påpekte tilbakeviste tilbakeviser dementerte dementerer
		fastslår fastslo bemerker bemerket fremholder fremholdt framhever anfører anførte meddelte meddeler beskyldte
		beskylder`,
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
	SpeechNouns:   `uttalelse pressemelding intervju tale brev rapport pressekonferanse tweet melding erklæring innlegg`,
	Accuse: `anklaget anklager anklagde anklaga beskyldte beskylder beskyldt fordømte fordømmer fordømt klandret
		peker_ut pekte_ut utpeker holder_ansvarlig gir_skylden ga_skylden`,
	Deny: `benektet benekter dementerte dementerer avviste avviser avvist tilbakeviste tilbakeviser nektet nekter
		bestrider bestred`,
	Respond: `svarte svarer svart repliserte kontret replikerte`,
	Quoting: `siterte siterer sitert`,
	Persons: `talsperson talspersonen talsmann talsmannen talskvinne talskvinnen minister ministeren statsråd statsråden
		statsminister statsministeren utenriksminister utenriksministeren departementet departement
		utenriksdepartementet president presidenten kansler ambassadør ambassadøren ambassade ambassaden utsending
		regjering regjeringen myndighet myndigheten myndighetene politiet politi hær hæren forsvaret general generalen
		oberst sjef sjefen direktør direktøren leder lederen embetsmann kommissær kommisjonen rådet stortinget
		domstolen dommer aktor advokat advokaten analytiker ekspert eksperten eksperter forsker forskeren selskap
		selskapet firma firmaet bedriften gruppe gruppen organisasjon organisasjonen parti partiet borgermester
		ordfører ordføreren guvernør professor vitne kilde kilder representant diplomat representanter diplomater
		forskere forskerne embetsmenn`,
	Media:   `nyhetsbyrået nyhetsbyrå avisen avis kanalen byrået dagbladet`,
	Hearers: `journalister medier pressen reportere`,
	Named: `programmet operasjonen kampanjen gruppen gruppa prosjektet avisen partiet firmaet skipet planen initiativet
		slagordet byrået programvaren viruset verktøyet hackergruppen organisasjonen plattformen øvelsen selskapet`,
	Genitive:     `for av fra`,
	Place:        `i på til ved med mot etter under om over hos overfor gjennom siden mellom før`,
	Conjunctions: `og men eller samt`,
	That:         `at om`,
	Relatives:    `som hvis hvilket`,
	Adverbs:      `senere etterpå siden deretter i_går i_dag også tidligere dessuten nå da videre igjen så`,
	Citing:       `med_henvisning_til`,

	Negations: `ikke ikkje ingen inga intet ingenting aldri uten utan verken`,
	Negators:  `ikke`,
	Opposites: `u ikke`,
	Denials:   `avviser avviste benekter benektet uten uakseptab* ubegrunn* utilstrekkelig* mangl* falsk*`,
	Idioms:    `fremfor_alt`,

	Likely:  `sannsynlig sannsynlige sannsynligvis usannsynlig usannsynlige trolig`,
	Degrees: `meget; svært; høyst; ytterst; lite; ganske; mest; mindre; mer; særdeles; veldig`,
	Hedges: `angivelig; angivelige; formodentlig; sannsynligvis; sannsynlig; trolig; trolege; kanskje; muligens; mulig;
		mulige; eventuelt; tilsynelatende; åpenbart; antakelig; antagelig; antakeligvis; visstnok; nok; vel; etter
		sigende; etter alt å dømme; påstått; påståtte; såkalt; såkalte; mistenkt; mistenkte; mistenkes; mistenker;
		mistanke; skal ha; skulle; sies; sies å; hevdes; antas; antas å; formodes; anses; vurderes; ryktes; rykte;
		rykter; synes; virker; virket; ser ut til; ser ut som; later til; kan være; kan ha; kunne; kunne ha; må ha;
		burde; ville; vi tror; tror; trodde; mener; formoder; antar; tviler; tvil; frykter; etter vårt syn; så vidt vi
		vet; så vidt vites; så langt vi vet; ved første øyekast; tyder på; tydet på; peker mot; antyder; ubekreftet;
		ubekreftede; usikkert; uklart; foreløpig; teoretisk; i teorien; hypotetisk; potensielt; som om`,
	Doubts: `kanskje; muligens; mulig; kunne; ikke utelukke; ikke utelukkes; ikke utelukket; tror ikke; mener ikke;
		tviler; usannsynlig`,
	NearNegations: `neppe; knapt; dårlig; på ingen måte; slett; langt fra; langtfra; alt annet enn; under ingen
		omstendighet; nekt*;
		avvis*; avvist; benekt*; dementer*; bestrid*; bestred; motsa*; forkast*; tilbakevis*; falsk*; uriktig*;
		feilaktig*; usann*; usant; med urette; grunnløs*; oppdiktet; mangel på; mangler; manglet; umulig*; usannsynlig*;
		sjelden; unnlot; unnlat*; mislyk*; i stedet for; unntatt; bortsett fra; uteluk*; nesten; så godt som; lite; få;
		ute av stand; unngå*; unngikk; forhindr*; uten; verken`,
	Ordinals:   `andre/annet tredje fjerde femte sjette sjuende/syvende åttende niende tiende`,
	Quantities: `alle/alt/hver/hele/samtlige halvparten/halve/halv fleste/flertallet mange/tallrike noen/visse/flere få begge`,

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
	About:   `omtrent; om lag; rundt; cirka; nesten; mer enn; over; minst; opptil; mindre enn`,
	Judging: `vurder; mener; tror; antar; anslå; konkluder; mistenk; ifølge`,
	Threats: `gruppe hacker angrep trussel cyber spion`,

	Universals:   `alle alt all hver hvert samtlige`,
	Affiliations: `tilknyttet tilknyttede støttet støttede sponset sponsede forbundet relatert tilknytning`,
	State:        `stat staten statens statlig statlige statsstøttet statsstøttede regjering regjeringen`,
	Layout: Layout{
		Pages:      `side`,
		PageTotals: `av`,
	},

	Nations: `us=amerikansk*,amerikaner*|washington|amerika gb=britisk*,briter*|london cn=kinesisk*,kineser*|beijing
		ru=russisk*,russer*|moskva,kreml kp=nordkoreansk*|pyongyang kr=sørkoreansk*|seoul ir=iransk*|teheran
		jp=japansk*|tokyo in=indisk*|new_delhi il=israelsk*|jerusalem ua=ukrainsk*|kyiv,kiev
		by=belarusisk*,hviterussisk*|minsk de=tysk,tyske,tyskere|berlin fr=fransk*|paris it=italiensk*|roma
		es=spansk*|madrid nl=nederlandsk*|haag pl=polsk*|warszawa cz=tsjekkisk*|praha au=australsk*|canberra
		nz=newzealandsk*|wellington ca=kanadisk*|ottawa tw=taiwansk*|taipei vn=vietnamesisk*|hanoi
		pk=pakistansk*|islamabad tr=tyrkisk*|ankara no=norsk,norske|oslo se=svensk*|stockholm dk=dansk,danske|københavn`,
	NameEndings: 1,
	Organs: `utenriksdepartementet forsvarsdepartementet justisdepartementet departementet departement ambassaden ambassade
		direktoratet direktorat regjeringen regjering stortinget politiet retten kommisjonen rådet konsulatet
		etterretningstjenesten`,
	Titles: `president presidenten minister utenriksminister utenriksministeren statsminister statsministeren
		forsvarsminister justisminister ambassadør ambassadøren talsmann talskvinne talsperson general direktør sjef`,
	Condemn:  `fordøm*`,
	Announce: `kunngjor* kunngjør* varsl* annonser*`,
	Measures: Measures{
		Sanctions:   `sanksjon sanksjoner sanksjonene sanksjonert`,
		Indictments: `tiltale tiltalt tiltalte siktet siktelse`,
		Summonses:   `innkalt innkalte innkalles kalt_inn kalte_inn`,
		Recalls:     `hjemkalt hjemkalte kalt_hjem kalte_hjem`,
		Expulsions:  `utvist utviste utvises utvisning utvisninger persona_non_grata`,
	},
}
